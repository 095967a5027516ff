/** The report: the one document that everything people and machines see is made of. Its keys are public (format 1.x: keys are only added). */
import type { Kept, PlannedVersion, Quota } from '../planned-version.ts'
import type { Pruning } from '../pruning.ts'
import type { Consequence } from '../consequence.ts'
import type { Failure, Outcome, Validation, Write } from '../outcome.ts'
import type { Action, Diagnostic, HoldingFlag, Json } from '../model.ts'
import type { Reason, Source } from '../model.ts'
import type { IdsByArn, ReportReference } from './references.ts'
import type { Shard } from './shard.ts'
import type { StopSignal } from './stop-signal.ts'

export const commands = ['validate', 'plan', 'apply', 'drift'] as const
export type Command = (typeof commands)[number]
export type Summary = Readonly<Record<Action, number>>

export interface ReportField {
  readonly path: string
  readonly before?: Json
  readonly after?: Json
  /** Which configurations the ARNs in both values mean, by ARN; absent where they mean none of this project. */
  readonly ids?: IdsByArn
  /** What a digest and a review cover of it, where numbers of versions were assigned; absent: both values. */
  readonly covered?: { readonly before?: Json; readonly after?: Json }
  readonly reason?: Reason
  readonly source?: Source
  /** It differs in the same way from what the base revision declares: this pull request does not cause it. */
  readonly preexisting?: true
}

/** Who refers to a configuration. */
export interface ReportUser {
  readonly arn: string
  readonly name: string
  readonly status: string
  /** The field that refers to it. */
  readonly path?: string
  /** Where that is written, if the user is declared here. */
  readonly source?: Source
}

export interface ReportChange {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly arn: string
  readonly action: Action
  readonly reason?: Reason
  /** For a kind with versions: which one it comes to. */
  readonly version?: PlannedVersion
  readonly source?: Source
  readonly fields: readonly ReportField[]
  /** What it refers to; absent where that is nothing. */
  readonly references?: readonly ReportReference[]
  /** The base revision would plan just the same: this pull request does not cause it. */
  readonly preexisting?: true
  readonly usedBy?: readonly ReportUser[] | null
  /** For an adoption: it was ours, and somebody took the owner tag off. */
  readonly disowned?: true
  /** Whose it is now, where that is somebody else. */
  readonly heldBy?: string
  /** The flag that holds it back. */
  readonly heldBackBy?: HoldingFlag
  /** Somebody else's version above it; `isTaken` if what is declared takes it up. */
  readonly foreign?: { readonly version: string; readonly isTaken: boolean }
  /** Of a line that goes: ARNs of its versions that apply deletes. */
  readonly versions?: readonly string[]
  /** Of a line that is not declared any more: how many versions of ours it has, and how many of them stay. */
  readonly count?: number
  readonly inUse?: number
  /** Ids of what it refers to that is the reason for what happens to it. */
  readonly because?: readonly string[]
  /** ARNs that it names and that are not in the account. */
  readonly missing?: readonly string[]
  /** The service switched it off, and apply leaves it so. */
  readonly keptOff?: true
  /** How often it failed in a row, for what the service switched off. */
  readonly failures?: number
  readonly wipes?: readonly string[]
  readonly prune?: Pruning
  readonly renamed?: string
  /** Settled from list and record, not read whole. */
  readonly recorded?: true
  readonly clientToken?: string
  /** What the service said to a dry run, with `--validate server`. */
  readonly validation?: Validation
  readonly outcome?: Outcome['status']
  readonly error?: Failure
  readonly writes?: readonly Write[]
}

export interface ReportTarget {
  readonly name: string
  readonly account: string | null
  readonly region: string | null
  /** What the fleet calls the account. */
  readonly accountName?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly wave?: number
  readonly status: 'ok' | 'failed' | 'refused' | 'not-run'
  /** How many configurations are declared for it. */
  readonly declared: number
  /** Its account was not asked: its changes are those of git alone. */
  readonly offline?: true
  readonly digest?: string
  readonly orphans?: 'checked' | 'not-checked'
  /** Live configurations that are neither declared nor owned; absent when the lists were not read. */
  readonly unmanaged?: number
  readonly summary: Summary
  readonly changes: readonly ReportChange[]
  /** Pipelines that will build something else after an apply, by name; absent without a plan. */
  readonly consequences?: readonly Consequence[]
  /** How many of each kind with versions there will be, of how many; absent where the plan makes none. */
  readonly quotas?: readonly Quota[]
  /** Older versions of ours that stay, by line; absent where there are none. */
  readonly kept?: readonly Kept[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface RunFacts {
  readonly startedAt: string
  readonly durationMs: number
  readonly revision: string | null
  readonly requests: { readonly read: number; readonly write: number; readonly throttled: number }
  readonly ci: Json
}

export const outcomes = [
  'clean',
  'changes',
  'drift',
  'applied',
  'refused',
  'incomplete',
  'invalid',
  'error',
  'interrupted',
  'superseded',
] as const
export type ReportOutcome = (typeof outcomes)[number]

/** One of the runs that a merged report is made of. */
export interface ReportPart {
  /** Digest of the whole report of that run: the same run is never counted twice. */
  readonly id: string
  /** Which part of which fleet it was about; `fleet` is an index into the report's `fleets`. */
  readonly shard?: { readonly index: number; readonly of: number; readonly fleet: number }
  readonly outcome: ReportOutcome
  readonly exitCode: number
  readonly supersededBy?: string
  /** Names of the targets that it has a row for. */
  readonly targets: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
  readonly run: RunFacts
}

export interface Report {
  readonly formatVersion: '1.0'
  readonly tool: { readonly name: 'kiln'; readonly version: string }
  readonly command: Command
  readonly backend: 'aws' | 'endpoint' | 'emulator'
  /** Nothing was asked of AWS: what is declared was compared with the base revision. */
  readonly offline?: true
  /** The revision that a pull request is compared with: what differed there already is marked `preexisting`. */
  readonly base?: { readonly revision: string }
  /** For `superseded`: the commit that the branch has moved on to. */
  readonly supersededBy?: string
  /** For `refused`: whoever was asked did not say yes. No gate of Kiln stood against it. */
  readonly declined?: true
  /** Only a part of what the project declares was looked at: PATH or `--only` was given, or the checkout is not whole. */
  readonly narrowed?: true
  /** The part of a fleet that this run was about, and the targets of all of it. */
  readonly shard?: Shard
  /** For a merged report: the runs that it is made of, the latest first. */
  readonly parts?: readonly ReportPart[]
  /** For a merged report: the fleets that it has to hold, each the names of its targets in order. */
  readonly fleets?: readonly (readonly string[])[]
  readonly outcome: ReportOutcome
  readonly exitCode: number
  readonly digest: string
  readonly orphans: 'checked' | 'not-checked'
  readonly summary: Summary
  readonly outcomes: { readonly done: number; readonly failed: number; readonly notRun: number }
  readonly targets: readonly ReportTarget[]
  readonly diagnostics: readonly Diagnostic[]
  readonly run: RunFacts
}

/** What a drift check can fail on. `drift` always counts, unless `none` is the only word. */
export const failConditions = ['drift', 'orphan', 'pending', 'none'] as const
export type FailCondition = (typeof failConditions)[number]

/** What ended a run early: an invalid configuration, a gate, something that kept it from starting, or a newer commit. */
export type Verdict = 'invalid' | 'refused' | 'error' | 'superseded'

export interface ReportInput extends Pick<Report, 'offline' | 'base' | 'supersededBy'> {
  readonly command: Command
  readonly version: string
  readonly backend: Report['backend']
  readonly detailedExitcode: boolean
  /** What a drift check fails on besides drift. */
  readonly failOn?: readonly FailCondition[]
  readonly targets: readonly ReportTarget[]
  readonly diagnostics: readonly Diagnostic[]
  /** PATH or `--only` was given. */
  readonly isNarrowed?: boolean
  /** The part of the fleet that the run was about. */
  readonly shard?: Shard
  readonly verdict?: Verdict
  /** The signal that stopped the run. */
  readonly signal?: StopSignal
  readonly run: RunFacts
}
