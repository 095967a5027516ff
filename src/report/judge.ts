/** What a run came to: drift or not, pending or not, verdict and exit code. */
import { isPending } from '../action.ts'
import type { Reason } from '../model.ts'
import { signalCodes } from './stop-signal.ts'
import type { FailCondition, ReportChange, ReportInput, ReportOutcome, ReportTarget } from './report.ts'

const driftReasons: ReadonlySet<Reason | undefined> = new Set<Reason>([
  'drifted',
  'both-changed',
  'unknown-history',
  'missing',
  'auto-disabled',
])

/**
 * Reports whether a declared configuration is not as the last apply left it. What git changed is pending, not drift. An orphan never is:
 * it is not declared. An adoption is if anything differs, as there is no telling who changed it, or if it was ours before: a document
 * that allows adoption must not hide that. What the service switched off is drift for as long as it is off, whatever else is due.
 */
export function isDrift(
  change: Pick<ReportChange, 'action' | 'reason' | 'fields' | 'disowned' | 'keptOff' | 'foreign'>,
): boolean {
  if (change.reason === 'waiting-for-image') return false
  if (change.action === 'blocked' || change.keptOff === true || change.foreign?.isTaken === true) return true
  if (change.action === 'adopt') return change.disowned === true || change.fields.length > 0
  return change.action !== 'orphan' && change.action !== 'delete' && driftReasons.has(change.reason)
}

const conditions: Readonly<Record<FailCondition, (change: ReportChange) => boolean>> = {
  drift: isDrift,
  orphan: ({ action }) => action === 'orphan',
  pending: (change) => isPending(change) && !isDrift(change),
  none: () => false,
}

/** What a run, or several runs taken together, are judged by. */
export interface Judged extends Pick<ReportInput, 'command' | 'detailedExitcode' | 'verdict' | 'signal' | 'failOn'> {
  /** How many requests that write were sent, whether a row tells of them or not. */
  readonly writes: number
  /**
   * For several runs: not all targets of the fleet have a row. `lost` if nobody knows what became of them, as a report is missing;
   * `unreported` if every run is there and none got as far.
   */
  readonly gap?: 'lost' | 'unreported'
}

/** Verdict and exit code (contract §3): once a write was sent 0, 4 or a signal's; otherwise the first that applies. */
export function judge(
  { command, signal, verdict, gap, detailedExitcode, failOn = [], writes }: Judged,
  targets: readonly ReportTarget[],
): { outcome: ReportOutcome; exitCode: number } {
  const changes = targets.flatMap((target) => target.changes)
  const hasWritten = writes > 0 || changes.some((change) => (change.writes?.length ?? 0) > 0)
  if (signal !== undefined) return { outcome: 'interrupted', exitCode: signalCodes[signal] }
  // What is lost may have written; what was written by one of several runs is there, whatever stopped the others.
  const isPartial = gap === 'lost' || (hasWritten && (gap ?? verdict) !== undefined)
  if (command === 'apply' && isPartial) return { outcome: 'incomplete', exitCode: 4 }
  if (verdict === 'invalid') return { outcome: 'invalid', exitCode: 5 }
  if (verdict === 'refused') return { outcome: 'refused', exitCode: 3 }
  if (verdict === 'error') return { outcome: 'error', exitCode: 1 }
  if (verdict === 'superseded') return { outcome: 'superseded', exitCode: 0 }
  if (gap !== undefined) return { outcome: 'incomplete', exitCode: command === 'apply' ? 4 : 1 }
  const isUnread = targets.some(({ status }) => status === 'failed' || status === 'not-run')
  if (command === 'apply') {
    const isShort = changes.some(
      ({ outcome }) => outcome === 'failed' || outcome === 'blocked' || outcome === 'not-run',
    )
    const isUntouched = !hasWritten && !changes.some(({ outcome }) => outcome === 'failed' || outcome === 'blocked')
    if ((isUnread || isShort) && isUntouched) return { outcome: 'error', exitCode: 1 }
    if (isUnread || isShort) return { outcome: 'incomplete', exitCode: 4 }
    return {
      outcome: hasWritten || changes.some(({ outcome }) => outcome === 'done') ? 'applied' : 'clean',
      exitCode: 0,
    }
  }
  if (isUnread) return { outcome: 'error', exitCode: 1 }
  if (command === 'drift') {
    const failing: readonly FailCondition[] = failOn.includes('none') ? [] : ['drift', ...failOn]
    const isFailing = changes.some((change) => failing.some((condition) => conditions[condition](change)))
    return { outcome: isFailing || changes.some(isDrift) ? 'drift' : 'clean', exitCode: isFailing ? 2 : 0 }
  }
  if (!changes.some(isPending)) return { outcome: 'clean', exitCode: 0 }
  return { outcome: 'changes', exitCode: detailedExitcode ? 2 : 0 }
}

/** Reports whether a change is worth a word. */
export function isShown({ action, outcome }: ReportChange): boolean {
  return action !== 'unchanged' || outcome === 'failed'
}
