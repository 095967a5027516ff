/** What was already different before a pull request, told apart from what it causes. Changes no decision, no digest, no count. */
import type { Change, PlannedField, Plan } from '../model.ts'
import { isSameDifference } from './equal.ts'

/**
 * Marks in a plan what the base revision, planned against the same account, would do just the same. A field is marked if the base has it
 * with the same values before and after, a change if the base has the same action for it and nothing in it is new.
 */
export function markPreexisting<Planned extends Pick<Plan, 'changes'>>(
  plan: Planned,
  base: Pick<Plan, 'changes'>,
): Planned {
  const before = new Map(base.changes.map((change) => [change.arn, change]))
  return { ...plan, changes: plan.changes.map((change) => markChange(change, before.get(change.arn))) }
}

function markChange(change: Change, base: Change | undefined): Change {
  if (base === undefined || change.action === 'unchanged') return change
  const fields = change.fields.map((field): PlannedField => {
    return base.fields.some((other) => isSameDifference(field, other)) ? { ...field, preexisting: true } : field
  })
  const isOld = change.action === base.action && fields.every(({ preexisting }) => preexisting === true)
  return { ...change, fields, ...(isOld ? { preexisting: true as const } : {}) }
}
