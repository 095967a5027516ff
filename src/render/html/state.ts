/** How a target stands: one state out of few, each with a word, a shape and a tone. */
import { isPending } from '../../action.ts'
import { isDrift } from '../../report/judge.ts'
import { countOf } from '../../plural.ts'
import type { Report, ReportChange, ReportTarget } from '../../report/report.ts'

/** Worst first: a target has the first one that holds. */
export const states = [
  'failed',
  'refused',
  'blocked',
  'drift',
  'missing',
  'changes',
  'pending',
  'declined',
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
  missing: { word: 'missing', tone: 'warn', about: 'something that was applied, or declared, is not in the account' },
  pending: { word: 'pending', tone: 'info', about: 'git is ahead of the account, which is not drift' },
  changes: { word: 'changes', tone: 'info', about: 'apply has something to do' },
  declined: { word: 'not applied', tone: 'quiet', about: 'whoever was asked did not say yes: nothing was changed' },
  'not-run': { word: 'not run', tone: 'quiet', about: 'the run ended, or an earlier wave failed, before its turn' },
  'held-back': { word: 'held back', tone: 'quiet', about: 'differs, and was held back by a flag' },
  orphans: { word: 'orphans', tone: 'quiet', about: 'made by this project, no longer declared' },
  applied: { word: 'applied', tone: 'good', about: 'changed by this run, nothing failed' },
  'in-sync': { word: 'in sync', tone: 'good', about: 'nothing to do' },
}

/** Returns the state of a target in a report. */
export function stateOfTarget(report: Pick<Report, 'command' | 'declined'>, target: ReportTarget): State {
  const { status, changes, diagnostics } = target
  const ended = (outcome: string): boolean => changes.some((change) => change.outcome === outcome)
  if (status === 'failed' || ended('failed')) return 'failed'
  if (status === 'refused') return report.declined === true ? 'declined' : 'refused'
  if (status === 'not-run' || ended('not-run')) return 'not-run'
  if (changes.some(({ action }) => action === 'blocked')) return 'blocked'
  const isCheck = report.command === 'drift'
  if (isCheck && changes.some(isChanged)) return 'drift'
  if (isCheck && changes.some(isDrift)) return 'missing'
  if (ended('done')) return 'applied'
  if (changes.some((change) => isPending(change) && change.outcome !== 'unchanged'))
    return isCheck ? 'pending' : 'changes'
  if (changes.some(({ action }) => action === 'skipped')) return 'held-back'
  if (changes.some(({ action }) => action === 'orphan')) return 'orphans'
  return diagnostics.some(({ severity }) => severity === 'error') ? 'failed' : 'in-sync'
}

/** Reports whether something is there, and not as the last apply left it. */
function isChanged(change: ReportChange): boolean {
  return isDrift(change) && change.action !== 'blocked' && change.reason !== 'missing'
}

/** Returns what a check found at a target, each kind of finding with its number. */
function foundInCell({ changes }: ReportTarget): string {
  const counts: readonly (readonly [string, (change: ReportChange) => boolean])[] = [
    ['blocked', ({ action }) => action === 'blocked'],
    ['drifted', isChanged],
    ['missing', (change) => isDrift(change) && change.action !== 'blocked' && change.reason === 'missing'],
    ['pending', (change) => isPending(change) && !isDrift(change)],
  ]
  return counts
    .map(([word, isCounted]) => [changes.filter(isCounted).length, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ')
}

/** Returns the state in the words of a cell: the numbers that matter and what they count. */
export function countInCell(report: Pick<Report, 'command'>, target: ReportTarget, state: State): string {
  const { changes, summary, status } = target
  const having = (outcome: string): number => changes.filter((change) => change.outcome === outcome).length
  switch (state) {
    case 'failed':
      return status === 'failed' ? 'not read' : having('failed') === 0 ? 'failed' : `${having('failed')} failed`
    case 'blocked':
      return report.command === 'drift' ? foundInCell(target) : `${summary.blocked} blocked`
    case 'drift':
    case 'missing':
    case 'pending':
      return foundInCell(target)
    case 'changes': {
      const drifted = changes.filter(isChanged).length
      const all = countOf(changes.filter(isPending).length, 'change')
      return drifted === 0 ? all : `${all}, ${drifted} drifted`
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
    case 'declined':
      return stateWords[state].word
    case 'in-sync':
      return report.command === 'validate' ? 'valid' : 'in sync'
  }
}
