/** Whom a change is about besides itself: who refers to it, and what will build something else. */
/** What refers to a configuration, as the plan shows it. */
export interface User {
  readonly arn: string
  readonly name: string
  /** As the service says it; empty for a kind that has none. */
  readonly status: string
  /** Where it refers to it; absent where it does so by name alone. */
  readonly keys?: readonly (string | number)[]
}

/** A pipeline that will build something else after an apply, as it will be then. The keys are those of the report. */
export interface Consequence {
  /** Its name. */
  readonly pipeline: string
  readonly arn: string
  readonly owner: 'ours' | 'other' | 'none'
  /** Ids of the changes that it refers to; its own where it changes itself. */
  readonly because: readonly string[]
  /** As the service says it. */
  readonly status: string
  /** When it builds, in words; null if it does so only when somebody starts it. */
  readonly schedule: string | null
  /** As the service says it; null if it does not, or if the schedule changes. */
  readonly nextRun: string | null
  /** Where its images go; both are empty where that is not known. */
  readonly regions: readonly string[]
  readonly accounts: readonly string[]
  /** Who else may use them: organizations by ARN, `all` for everybody. */
  readonly sharedWith?: readonly string[]
  /** ARNs of the workflows that say where its images go, in place of what is attached. */
  readonly overriddenBy?: readonly string[]
}
