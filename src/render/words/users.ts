/** Who uses what changes, and what becomes of them in the same apply. */
import { isPending } from '../../action.ts'
import type { ReportChange, ReportUser } from '../../report/report.ts'
import { siblingsIn } from '../../report/siblings.ts'

/**
 * Returns how a pipeline that uses the configuration of `change` stands: its status, unless the same apply deletes it, or leads it to
 * something else. What was not done is not said. `siblings` are the changes of its target.
 */
export function standingOf(
  { arn, status }: ReportUser,
  change: ReportChange,
  siblings: readonly ReportChange[],
): string {
  const own = siblingsIn(siblings).byArn.get(arn)
  if (own === undefined || !isPending(own) || (own.outcome ?? 'done') !== 'done') return status.toLowerCase()
  if (own.action === 'delete') return change.action === 'delete' ? 'deleted with it' : 'deleted in the same apply'
  return own.fields.some(({ before }) => before === change.arn) ? 'repointed in the same apply' : status.toLowerCase()
}

/** Returns what stands behind the name of a user. Of kinds without a status there is nothing to say. */
export function behindName(standing: string): string {
  return standing === '' ? '' : ` (${standing})`
}

/** Returns those that still use the configuration of `change` after the apply. */
export function remainingUsers(change: ReportChange, siblings: readonly ReportChange[]): readonly ReportUser[] {
  return (change.usedBy ?? []).filter((user) => standingOf(user, change, siblings) === user.status.toLowerCase())
}
