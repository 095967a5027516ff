/** What becomes of a line of versions. */

/** Which version a line comes to. */
export interface PlannedVersion {
  /** As it is declared: `1.4.x`. */
  readonly declared: string
  /** The number that it comes to: the one that is there, or that apply makes. */
  readonly resolved: string
  /** Number of the one before it, for one that is made. */
  readonly previous?: string
  /** For a kind with builds. */
  readonly build?: number
  /** Build of the one before it, where only that counts on. */
  readonly previousBuild?: number
  /** An older version with just this content. */
  readonly sameAs?: string
  /** For a number that is taken: the next one that is free. */
  readonly next?: string
}

/** How many older versions of a declared line stay. */
export interface Kept {
  readonly id: string
  readonly count: number
}

/** How many of a kind an account will have, of how many. */
export interface Quota {
  readonly kind: string
  /** How many the plan makes. */
  readonly makes: number
  /** How many there will be, at the most: whether the service counts versions or builds is not documented. */
  readonly total: number
  /** How many there can be. */
  readonly quota: number
}
