/** What a run is given, whom it tells, and what comes of it. */
import type { Policy } from '../project.ts'
import type { Outcome } from '../outcome.ts'
import type { Newer } from '../ci/superseded.ts'
import type { RequestObserver } from '../aws/client.ts'
import type { Clock } from '../clock.ts'
import type { Sessions } from '../aws/session.ts'
import type { Change, Desired, Diagnostic, Plan, ResolvedTarget, Target } from '../model.ts'
import type { GuardOptions } from '../plan/guard.ts'
import type { OwnerIdentity } from '../plan/owner-change.ts'
import type { ReviewedReport, ReviewPolicy } from '../plan/review.ts'
import type { Report, ReportTarget, Verdict } from '../report/report.ts'
import type { Locate } from '../report/target-row.ts'

export type Expectation = { readonly target?: string; readonly digest: string }

/** What a revision declares for one target. */
export interface BaseState {
  readonly desired: readonly Desired[]
  readonly policy: Policy
}

/** Told what happens, as it happens. */
export interface RunListener {
  /** Before the first request: how many targets, and configurations in all of them. */
  onBegin(targets: number, configurations: number): void
  onRead(target: string, done: number, total: number): void
  onPlan(target: string, plan: Plan): void
  onTargetFailed(target: string, message: string): void
  onOutcome(target: string, change: Change, outcome: Outcome, done: number, total: number): void
}

export interface RunInput {
  readonly command: 'plan' | 'apply' | 'drift'
  readonly backend: Report['backend']
  readonly targets: readonly Target[]
  /** Targets of the project that this run leaves out. */
  readonly otherTargets: readonly Target[]
  /** What is declared for a target, now that its identity is known; with what turns out to be wrong about it there. */
  readonly desiredFor: (target: ResolvedTarget) => {
    readonly desired: readonly Desired[]
    readonly diagnostics: readonly Diagnostic[]
  }
  readonly policy: Policy
  /** What the base revision of a pull request declares for a target, to mark what differed before; undefined where nobody can tell. */
  readonly baseFor?: (target: ResolvedTarget) => BaseState | undefined
  /** What was declared for a target at the last complete apply; undefined where nobody can tell. */
  readonly appliedFor?: (target: ResolvedTarget) => readonly Desired[] | undefined
  /** Whose everything is at the base revision; absent where there is none. */
  readonly baseOwner?: OwnerIdentity
  readonly options: GuardOptions
  /** Targets that the base revision had and this one has not. */
  readonly removedTargets: readonly Target[]
  /** Why the documents are not the whole project: then nothing is an orphan, and nothing is pruned. */
  readonly whyPartial?: string
  readonly refresh: 'full' | 'fast'
  /** Lets the service check each create of a plan in a dry run. */
  readonly validatesCreates: boolean
  /** Shared by all targets; closed by whoever made them. */
  readonly sessions: Sessions
  readonly parallelism: number
  readonly expected: readonly Expectation[]
  /** Reports that say what was reviewed; absent where none are given. */
  readonly reviewed?: readonly ReviewedReport[]
  readonly reviewPolicy: ReviewPolicy
  /** Resolves to the commit that the branch has moved on to; undefined if it has not, or nobody can tell. Asked before the first write. */
  readonly findNewer?: () => Promise<Newer | undefined>
  /** Reports whether somebody sees where an unpinned apply would write, or it cannot leave this machine. */
  readonly isAttended: boolean
  /** Asks before writing; resolves to what speaks against it. What is to be shown is made when it is asked for. */
  readonly confirm: (targets: () => readonly ReportTarget[]) => Promise<Diagnostic | undefined>
  readonly locate: Locate
  readonly clock: Clock
  readonly observer: RequestObserver
  readonly listener: RunListener
  /** Aborted when the run must stop: reads end at once, no further change is begun. */
  readonly stopping: AbortSignal
  /** Aborted when what is in flight is to be given up. */
  readonly deadline: AbortSignal
}

export interface RunResult {
  readonly targets: readonly ReportTarget[]
  readonly diagnostics: readonly Diagnostic[]
  readonly verdict?: Verdict
  /** For the verdict `superseded`. */
  readonly supersededBy?: string
}
