/** What a reader has to see first. */
import { isPending } from '../action.ts'
import type { Reason } from '../model.ts'
import { isDrift } from './judge.ts'
import type { Command, ReportChange } from './report.ts'

/** The account is not as the last apply left it, whichever command says so. */
const changedLive: ReadonlySet<Reason | undefined> = new Set<Reason>(['drifted', 'both-changed', 'unknown-history'])

/**
 * Returns how urgent a change is, 0 the most: what failed, what is lost, what somebody changed in the account, what is missing there, what
 * is blocked; only then what git alone changed, and at last what is left alone.
 */
export function urgencyOf(command: Command, change: ReportChange): number {
  const { action, reason, outcome } = change
  if (outcome === 'failed') return 0
  if (action === 'delete') return 1
  if (isPending(change) && changedLive.has(reason)) return 2
  if (command === 'drift' && action !== 'blocked' && isDrift(change)) return reason === 'missing' ? 3 : 2
  if (action === 'blocked') return 4
  if (isPending(change)) return 5
  return action === 'unchanged' ? 7 : 6
}
