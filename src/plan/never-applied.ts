/** What is not in the account because nothing has put it there yet, told apart from what was deleted there. Changes no action, no digest, no count. */
import type { Desired, Plan } from '../model.ts'

/** Gives what is missing, and was not declared at the last complete apply either, the reason `never-applied`. `applied` is what was declared then. */
export function markNeverApplied(plan: Plan, applied: readonly Desired[]): Plan {
  const keyOf = ({ kind, slug }: Desired): string => `${kind}/${slug}`
  const known = new Set(applied.map(keyOf))
  const changes = plan.changes.map((change) => {
    const isNew = change.reason === 'missing' && change.desired !== undefined && !known.has(keyOf(change.desired))
    return isNew ? { ...change, reason: 'never-applied' as const } : change
  })
  return { ...plan, changes }
}
