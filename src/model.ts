/**
 * The nouns of a run, types only. From `Desired` on everything is plain readonly JSON: it can be saved, compared, hashed and sorted.
 *
 *     text ─▶ Document ─▶ Desired ─┐
 *                                  ├─▶ Diff ─▶ Plan ─▶ Outcome ─▶ Report ─▶ string
 *     account ─▶ Observed ─────────┘
 */

import type { Consequence, User } from './consequence.ts'
import type { Diagnostic, Json, JsonObject, Path, Source } from './document.ts'
import type { Kept, PlannedVersion, Quota } from './planned-version.ts'
import type { Pruning } from './pruning.ts'

export type { Diagnostic, Document, Json, JsonObject, Path, Scalar, Source, TextFile, TextPlace } from './document.ts'

/** An account and region with the variables that hold there. `account` and `region` are absent until they are known. */
export interface Target {
  readonly name: string
  /** What `--target tier=prod` and `kiln.targets` select by. */
  readonly labels: Readonly<Record<string, string>>
  /** A wave begins when every lower one has ended without a failure. Absent: with the first. */
  readonly wave?: number
  /** Profile of the AWS configuration that its credentials come from. */
  readonly profile?: string
  readonly account?: string
  /** What the fleet calls its account. */
  readonly accountName?: string
  readonly region?: string
  readonly roleArn?: string
  /** The role of commands that only read, in the place of `roleArn`. */
  readonly planRoleArn?: string
  readonly externalId?: string
  readonly retired: boolean
  readonly vars: JsonObject
}

/** A target whose identity is known. */
export interface ResolvedTarget extends Target {
  readonly account: string
  readonly region: string
  readonly partition: string
}

/**
 * Which resource of an account and Region is meant. One document of a versioned kind is a line of versions: `version` is absent where the
 * line is meant.
 */
export interface Identity {
  readonly kind: string
  /** Normal form of the name. */
  readonly slug: string
  /** What names are told apart by beside the kind: the type of a workflow. */
  readonly scope?: string
  readonly version?: string
}

/** A value of a document that names another document of the same target, by its id or by its ARN. */
export interface Reference {
  /** Where it stands in the fields. */
  readonly path: Path
  /** Whom it names, as that one spells its id. */
  readonly id: string
  readonly identity: Identity
  /** As it is written, `${Kind/name}`; absent where it is written as an ARN. */
  readonly text?: string
}

/** What of a text hangs on the version of a document that only the account decides. */
export interface OfVersion {
  readonly id: string
  readonly identity: Identity
  /** What stands after the id: `arn`, `semanticVersion`. */
  readonly attribute: string
}

/** A text that names versions of other documents, in parts: what is written, and what is filled in when the versions are known. */
export interface Deferred {
  readonly path: Path
  readonly parts: readonly (string | OfVersion)[]
  /** The field is sent in base64. */
  readonly isEncoded?: true
}

/** Validated intent for one configuration in one target. */
export interface Desired {
  /** `Kind/name`, the name as it is spelt in the document. */
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly identity: Identity
  readonly target: string
  /** The fields of the Create request after defaults and interpolation, without nulls, `tags` included, Kiln's own tags not. */
  readonly fields: JsonObject
  /** Paths of fields left to others, as written under `kiln.ignore`. */
  readonly ignore: readonly string[]
  /** Absent when the document does not say. */
  readonly protect?: boolean
  readonly adopt?: 'unchanged' | 'overwrite'
  /** Switches on again whatever the service switched off. */
  readonly reenable?: 'always'
  /** How many of the newest versions of its line `--prune` keeps, where the document says it itself. */
  readonly keep?: number
  /** The service switched it off, and it is declared as it is, so that it stays so. No document says this. */
  readonly keptOff?: true
  /** Fields newer than the API model: sent as written, compared as JSON. */
  readonly unchecked: readonly string[]
  /** The run is about others, which refer to it. */
  readonly isAlong?: true
  /** Which documents it refers to, in the order of its fields. */
  readonly references: readonly Reference[]
  /** Texts that hang on versions of what it refers to; the fields hold them with what is known without the account. */
  readonly deferred?: readonly Deferred[]
  /** Source of the `name` key. */
  readonly source: Source
}

/** A live configuration, read whole. */
export interface Live {
  readonly kind: string
  readonly arn: string
  /** The name as it is spelt in the account. */
  readonly name: string
  readonly identity: Identity
  /** The fields that a document can declare, as the service sent them, without tags and without what the service owns. */
  readonly fields: JsonObject
  /** What the service fills in by itself, as it sent it: when a pipeline runs next, how its last run went. */
  readonly service: JsonObject
  readonly tags: Readonly<Record<string, string>>
  /** Raw strings of the service; absent where it sent none. */
  readonly dateCreated?: string
  readonly dateUpdated?: string
  /** Paths of members that the API model does not know, also inside objects. */
  readonly unknown: readonly string[]
  /** Reports whether it was not read whole, because list and record settle it (`--refresh fast`). */
  readonly recorded?: true
  /** Of a version: its build, where its kind has builds. The number stands in the identity. */
  readonly build?: string
  /** Nothing is known of it but what its list shows. */
  readonly isSummary?: true
  /** When a read of it whole was sent, by the clock of this machine; absent where nobody has to know. */
  readonly readAt?: number
}

/** What was seen of one account and region. */
export interface Observed {
  /**
   * What is declared and, where it was looked for, what is owned, read whole; and whatever else refers to something, whoever owns it, as far
   * as its list shows it.
   */
  readonly live: readonly Live[]
  /** Kinds that were listed to the end. */
  readonly listed: readonly string[]
  /** Kinds that the project does not use and that the account does not let us list: owned ones among them are not known. */
  readonly unlisted: readonly string[]
  /** How many live configurations are neither declared nor owned by anybody. Absent when not everything declared was read. */
  readonly unmanaged?: number
}

/** One field that differs. A list is one field; objects and maps go down to their leaves. */
export interface FieldDiff {
  /** As in JavaScript: `logging.s3Logs.s3KeyPrefix`, `tags["a.b"]`. */
  readonly path: string
  /** Path of keys inside the desired fields, for finding its source. */
  readonly keys: Path
  readonly before?: Json
  readonly after?: Json
}

/** Both sides of one identity and how they differ. No decision. */
export interface Diff {
  readonly id: string
  readonly desired?: Desired
  readonly live?: Live
  readonly fields: readonly FieldDiff[]
}

export const actions = ['create', 'update', 'adopt', 'delete', 'unchanged', 'orphan', 'skipped', 'blocked'] as const
export type Action = (typeof actions)[number]

export const reasons = [
  'missing',
  'never-applied',
  'git-changed',
  'drifted',
  'both-changed',
  'unknown-history',
  'unowned',
  'foreign-owner',
  'foreign-manager',
  'adopt-differs',
  'unknown-live-field',
  'tag-limit',
  'not-declared',
  'protected',
  'in-use',
  'auto-disabled',
  'immutable-field',
  'missing-reference',
  'waiting-for-image',
  'new-version',
  'version-taken',
  'content-differs',
  'foreign-version',
  'superseded',
] as const
export type Reason = (typeof reasons)[number]

export interface PlannedField extends FieldDiff {
  readonly reason?: Reason
  /** What a digest and a review cover, where numbers of versions were assigned; absent: the values themselves. */
  readonly covered?: { readonly before?: Json; readonly after?: Json }
  /** The base revision of a pull request differs here in the same way. */
  readonly preexisting?: true
}

/** A decided step: one per declared configuration and per orphan. */
export interface Change {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly arn: string
  readonly action: Action
  /** Absent for `unchanged`. */
  readonly reason?: Reason
  readonly fields: readonly PlannedField[]
  /** The base revision of a pull request would do just the same. */
  readonly preexisting?: true
  /** What refers to it; null where listing that is not permitted; absent where it does not matter. */
  readonly usedBy?: readonly User[] | null
  /** Ids of the changes of the same plan that have to be done before this one; absent if there are none. */
  readonly waitsFor?: readonly string[]
  /** Reports whether apply will write the record even if no field differs. */
  readonly refreshRecord: boolean
  /** For an adoption: its record shows that it was ours, and somebody took the owner tag off. */
  readonly disowned?: true
  /** Whose it is now, where that is somebody else: an owner, or the tag that says that another tool manages it. */
  readonly heldBy?: string
  /** The flag that holds it back, for `skipped`; absent for what the service switched off. */
  readonly heldBackBy?: HoldingFlag
  /** Ids of what it refers to that is the reason for what happens to it. */
  readonly because?: readonly string[]
  /** ARNs that it names and that are not in the account, for `missing-reference`. */
  readonly missing?: readonly string[]
  /** The service switched it off, and apply leaves it so. */
  readonly keptOff?: true
  /** How often it failed in a row, for what the service switched off; absent where nobody knows any more. */
  readonly failures?: number
  /** Names of live members that an update would wipe, for `unknown-live-field`. */
  readonly wipes?: readonly string[]
  /** For an orphan with the reason `not-declared`. */
  readonly prune?: Pruning
  /** For an orphan or create: the id of its counterpart when it looks like a rename. */
  readonly renamed?: string
  /** For a kind with versions. */
  readonly version?: PlannedVersion
  /** Somebody else's version above it, beyond the declared form; `isTaken` if what is declared takes it up, as it leaves the number open. */
  readonly foreign?: { readonly version: string; readonly isTaken: boolean }
  /** For a version that is made: the newest one of the declared form when the plan was made. Apply makes it only while that is so. */
  readonly replaces?: Live
  /** Of a line that goes: all of its versions that apply deletes. */
  readonly versions?: readonly Live[]
  /** Of a line that is not declared any more: how many versions of ours it has. */
  readonly count?: number
  /** How many of those stay, as something names them, they are shared, or images were built of them. */
  readonly inUse?: number
  readonly desired?: Desired
  readonly live?: Live
}

/** Flags that hold a change back. */
export const holdingFlags = ['--create-only', '--keep-drift'] as const
export type HoldingFlag = (typeof holdingFlags)[number]

/** The ordered, complete, hashable set of changes for a target. */
export interface Plan {
  readonly target: ResolvedTarget
  readonly changes: readonly Change[]
  /** What the account has changed was to stay as it is. */
  readonly keepsDrift?: boolean
  /** Reports whether orphans were looked for. */
  readonly orphansChecked: boolean
  readonly unmanaged?: number
  /** No part of the digest. */
  readonly consequences: readonly Consequence[]
  /** Older versions that stay, by line. */
  readonly kept: readonly Kept[]
  /** How many of each kind with versions there will be, where the plan makes some. */
  readonly quotas: readonly Quota[]
  readonly diagnostics: readonly Diagnostic[]
}
