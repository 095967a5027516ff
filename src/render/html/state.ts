/** How a target stands: one state out of few, each with a word, a shape and a tone. */
import { isPending } from '../../action.ts'
import { isDrift } from '../../report/judge.ts'
import type { Report, ReportTarget } from '../../report/report.ts'

/** Worst first: a target has the first one that holds. */
export const states = [
  'failed',
  'refused',
  'blocked',
  'drift',
  'changes',
  'not-run',
  'held-back',
  'orphans',
  'applied',
  'in-sync',
] as const
export type State = (typeof states)[number]

/** What colour says; shape and word say it as well. */
export type Tone = 'bad' | 'warn' | 'info' | 'good' | 'quiet'

export const stateWords: Readonly<
  Record<State, { readonly word: string; readonly tone: Tone; readonly about: string }>
> = {
  failed: { word: 'failed', tone: 'bad', about: 'could not be read, or a change failed' },
  refused: { word: 'refused', tone: 'bad', about: 'a safety gate refused it: nothing was changed' },
  blocked: { word: 'blocked', tone: 'bad', about: 'something declared must not be touched' },
  drift: { word: 'drift', tone: 'warn', about: 'the account is not as the last apply left it' },
  changes: { word: 'changes', tone: 'info', about: 'apply has something to do' },
  'not-run': { word: 'not run', tone: 'quiet', about: 'the run ended, or an earlier wave failed, before its turn' },
  'held-back': { word: 'held back', tone: 'quiet', about: 'differs, and was held back by a flag' },
  orphans: { word: 'orphans', tone: 'quiet', about: 'made by this project, no longer declared' },
  applied: { word: 'applied', tone: 'good', about: 'changed by this run, nothing failed' },
  'in-sync': { word: 'in sync', tone: 'good', about: 'nothing to do' },
}

/** Returns the state of a target in a report. */
export function stateOfTarget(report: Pick<Report, 'command'>, target: ReportTarget): State {
  const { status, changes, diagnostics } = target
  const ended = (outcome: string): boolean => changes.some((change) => change.outcome === outcome)
  if (status === 'failed' || ended('failed')) return 'failed'
  if (status === 'refused') return 'refused'
  if (status === 'not-run' || ended('not-run')) return 'not-run'
  if (changes.some(({ action }) => action === 'blocked')) return 'blocked'
  if (report.command === 'drift' && changes.some(isDrift)) return 'drift'
  if (ended('done')) return 'applied'
  if (changes.some((change) => isPending(change) && change.outcome !== 'unchanged')) return 'changes'
  if (changes.some(({ action }) => action === 'skipped')) return 'held-back'
  if (changes.some(({ action }) => action === 'orphan')) return 'orphans'
  return diagnostics.some(({ severity }) => severity === 'error') ? 'failed' : 'in-sync'
}

/** Returns the state in the words of a cell: the number that matters and what it counts. */
export function countInCell(report: Pick<Report, 'command'>, target: ReportTarget, state: State): string {
  const { changes, summary, status } = target
  const having = (outcome: string): number => changes.filter((change) => change.outcome === outcome).length
  switch (state) {
    case 'failed':
      return status === 'failed' ? 'not read' : having('failed') === 0 ? 'failed' : `${having('failed')} failed`
    case 'blocked':
      return `${summary.blocked} blocked`
    case 'drift':
      return `${changes.filter(isDrift).length} drifted`
    case 'changes': {
      const pending = changes.filter(isPending).length
      return report.command === 'drift' ? `${pending} pending` : pending === 1 ? '1 change' : `${pending} changes`
    }
    case 'not-run':
      return having('not-run') === 0 ? 'not run' : `${having('not-run')} not run`
    case 'held-back':
      return `${summary.skipped} held back`
    case 'orphans':
      return summary.orphan === 1 ? '1 orphan' : `${summary.orphan} orphans`
    case 'applied':
      return `${having('done')} applied`
    case 'refused':
      return 'refused'
    case 'in-sync':
      return report.command === 'validate' ? 'valid' : 'in sync'
  }
}
