import type { Place } from '../core/arn.ts'
import type { JsonObject } from '../core/json.ts'
import type { AccountData, Entry, LiveResource } from '../core/state.ts'
import type { Switches } from '../core/switches.ts'

/** What decides how a resource is shown. */
export interface ReadContext {
  /** The account and Region that the resource is in. */
  readonly data: AccountData
  readonly switches: Switches
  readonly now: Date
}

/** What the rules of a kind may ask while they check and store a request. */
export interface RuleContext extends ReadContext {
  readonly place: Place
  /** True when a fault says that this instance profile does not exist. */
  readonly isProfileMissing: (name: string) => boolean
  /** True when a fault says that this SNS topic does not exist. */
  readonly isTopicMissing: (arn: string) => boolean
  /** True when a fault says that this role does not exist. */
  readonly isRoleMissing: (role: string) => boolean
  /** What a fault says that a build that is started now fails with. */
  readonly buildFailure: JsonObject | undefined
  /** What an ARN stands for, by its newest version where it leaves that open: of this account, of AWS, or shared. */
  readonly find: (arn: string) => Entry | undefined
}

/** A member that holds the ARN of another resource: that one has to be there, and cannot be deleted while this one is. */
export interface Reference {
  /** Where the request has it. */
  readonly path: string
  readonly kind: string
  readonly arn: string
}

/** A Create as far as it decides where the new resource goes. */
export interface Newcomer {
  readonly kind: string
  readonly slug: string
  /** The other members that were sent, without tags. */
  readonly fields: JsonObject
  readonly tags: JsonObject
  /** The version that is asked for; empty for a kind without versions. */
  readonly version: string
  /** The build that a seed asks for. */
  readonly build?: number
  readonly isDryRun: boolean
}

/** Where a new resource goes, and what of it follows from that. */
export interface NewPlace {
  readonly key: string
  /** Members of the resource between its name and its fields. */
  readonly members: JsonObject
  /** Tags that it gets beside those that were sent. */
  readonly tags?: JsonObject
}

/** How resources of a kind are told apart. */
export interface Identity {
  /** True for a kind whose versions have builds, by a number at the end of the ARN. */
  readonly hasBuilds: boolean
  /** Finds the place of a new resource; throws ServiceError for one that is taken. */
  take(newcomer: Newcomer, context: RuleContext): NewPlace
  /** The place of a resource that is put past the API; what is there is replaced. */
  seed(newcomer: Newcomer, context: RuleContext): NewPlace
}

/** A write of a kind's own has this beside: the place of what it adds in the order of creation. */
export interface WriteContext extends RuleContext {
  readonly takeSequence: () => number
}

/** An operation that only one kind has. Its input passed the API model. */
export type OwnOperation =
  /** Changes the state and gives the ARN that the answer, also to the same token again, shows. */
  | { readonly type: 'write'; run(input: JsonObject, context: WriteContext): string }
  /** Lists resources of a kind. */
  | { readonly type: 'list'; readonly of: string; run(input: JsonObject, context: ReadContext): readonly Entry[] }

/** What the service does with one kind beyond what the API model says. A kind is one file of these and one registry line. */
export interface KindRules {
  readonly kind: string
  /** Resources per account and Region (DOC:General Reference). */
  readonly quota: number
  /** Fields for which it is not known whether an empty list or map clears them. */
  readonly clearable: readonly string[]
  /** dateUpdated right after Create: by the switch, always equal to dateCreated, or never there. */
  readonly dateUpdatedOnCreate: 'by-switch' | 'date-created' | 'never'
  readonly identity: Identity
  /** True for one that cannot be deleted while a policy shares it. */
  readonly staysWhileShared: boolean
  /** Whether an ARN that leaves the version open may mean this resource; absent for always. */
  canStandForLine?(entry: Entry, context: ReadContext): boolean
  /** What a resource, or a request that passed the API model, refers to. */
  references(fields: JsonObject): readonly Reference[]
  /**
   * Rules between fields and on the world outside; throws ServiceError. `fields` passed the API model already; `before` is what an Update
   * would replace.
   */
  check(fields: JsonObject, context: RuleContext, before?: LiveResource): void
  /** What is kept of the fields sent with Create or Update: defaults that the service fills in for good. */
  store(fields: JsonObject, context: RuleContext): JsonObject
  /** What Get shows of a stored resource. */
  present(entry: Entry, context: ReadContext): LiveResource
  /** Which of the entries of the owner that is asked for are rows of the list; absent for all. Throws ServiceError for a bad request. */
  rows?(entries: readonly Entry[], input: JsonObject, context: ReadContext): readonly Entry[]
  /** Whether the list of build versions has it; absent for always. */
  isListed?(entry: Entry, context: ReadContext): boolean
  /** Operations that no other kind has the like of, by name. */
  readonly operations?: Readonly<Record<string, OwnOperation>>
  /** What is kept of a Create and never shown; absent for nothing. */
  hide?(fields: JsonObject, context: RuleContext): JsonObject
  /** Whether something else than a reference keeps it from being deleted; absent for never. */
  isHeld?(entry: Entry, context: ReadContext): boolean
  /** Members of a row of build versions that are not members of the resource. */
  summariseBuild?(shown: LiveResource): JsonObject
  /** Members of the list row that are not members of the resource, or differ from them. */
  summarise(shown: LiveResource): JsonObject
}
