/** What is new in a check: notifications are about what has changed since the last one, never about what people know. */
import { driftStateOf } from './drift-state.ts'
import type { Report, ReportTarget } from './report.ts'

/** What was known of a target before the check. */
export interface EarlierCheck {
  /** Of the drift that was known; absent for none. */
  readonly fingerprint?: string
  /** The last check could not read it. */
  readonly isFailing: boolean
}

export const transitionKinds = ['drifted', 'changed', 'recovered', 'check-failing', 'check-back'] as const
export type TransitionKind = (typeof transitionKinds)[number]

export interface Transition {
  readonly kind: TransitionKind
  /** Absent for a run that came to no target at all. */
  readonly target?: ReportTarget
}

/**
 * Returns the transitions in the order of the targets. `known` says what was known of a target; where it does not know one, whatever is
 * wrong counts as new, and what is well as always having been so. `wasFailing`: the check before came to no target at all.
 */
export function findTransitions(
  report: Report,
  known: (target: string) => EarlierCheck | undefined,
  wasFailing: boolean,
): readonly Transition[] {
  const isFailing = hasFailed(report)
  if (isFailing) return wasFailing ? [] : [{ kind: 'check-failing' }]
  const found = report.targets.flatMap((target): readonly Transition[] => {
    const kind = transitionKindOf(report, target, known(target.name))
    return kind === undefined ? [] : [{ kind, target }]
  })
  return wasFailing ? [{ kind: 'check-back' }, ...found] : found
}

/** Reports whether a check came to no target at all: an invalid configuration, no credentials. */
export function hasFailed({ outcome, targets }: Report): boolean {
  return targets.length === 0 && outcome !== 'clean'
}

function transitionKindOf(
  { narrowed }: Report,
  target: ReportTarget,
  known: EarlierCheck | undefined,
): TransitionKind | undefined {
  const found = driftStateOf(target)
  if (found.state === 'unread') return known?.isFailing === true ? undefined : 'check-failing'
  const back = known?.isFailing === true ? 'check-back' : undefined
  const before = known?.fingerprint
  // A check of a part neither sees that the rest is well nor that it is another drift.
  if (found.state === 'clean') return before === undefined || narrowed === true ? back : 'recovered'
  if (before === undefined) return 'drifted'
  return before === found.fingerprint || narrowed === true ? back : 'changed'
}

/** Returns what a report knew of its targets. */
export function knownFrom(report: Report): ReadonlyMap<string, EarlierCheck> {
  return new Map(
    report.targets.map((target) => {
      const found = driftStateOf(target)
      const fingerprint = found.state === 'drift' ? { fingerprint: found.fingerprint } : {}
      return [target.name, { ...fingerprint, isFailing: found.state === 'unread' }]
    }),
  )
}
