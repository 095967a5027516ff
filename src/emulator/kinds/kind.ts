import type { JsonObject } from '../core/json.ts'
import type { AccountData, LiveResource } from '../core/state.ts'
import type { Switches } from '../core/switches.ts'

/** What the rules of a kind may ask while they check a request. */
export interface RuleContext {
  readonly data: AccountData
  /** True when a fault says that this instance profile does not exist. */
  readonly isProfileMissing: (name: string) => boolean
  /** True when a fault says that this SNS topic does not exist. */
  readonly isTopicMissing: (arn: string) => boolean
  readonly switches: Switches
}

/** What the service does with one kind beyond what the API model says. A kind is one file of these and one registry line. */
export interface KindRules {
  readonly kind: string
  /** Resources per account and Region (DOC:General Reference). */
  readonly quota: number
  /** Fields for which it is not known whether an empty list or map clears them. */
  readonly clearable: readonly string[]
  /** Members that hold the ARN of another kind: such a resource cannot be deleted while this one is there. */
  readonly references: Readonly<Record<string, string>>
  /** dateUpdated right after Create: by the switch, or always equal to dateCreated. */
  readonly dateUpdatedOnCreate: 'by-switch' | 'date-created'
  /** Rules between fields and on the world outside; throws ServiceError. `fields` passed the API model already. */
  check(fields: JsonObject, context: RuleContext): void
  /** What is kept of the fields sent with Create or Update: defaults that the service fills in for good. */
  store(fields: JsonObject): JsonObject
  /** What Get shows of a stored resource. */
  present(resource: LiveResource, switches: Switches): LiveResource
  /** Members of the list row that are not members of the resource. */
  summarise(resource: LiveResource): JsonObject
}
