/** What is not in the account because nothing has put it there yet, told apart from what was deleted there. Changes no action, no digest, no count. */
import { keyOf } from '../kinds/identity.ts'
import type { Desired, Plan } from '../model.ts'

/** Gives what is missing, and was not declared at the last complete apply either, the reason `never-applied`. `applied` is what was declared then. */
export function markNeverApplied<Planned extends Pick<Plan, 'changes'>>(
  plan: Planned,
  applied: readonly Desired[],
): Planned {
  const known = new Set(applied.map((one) => keyOf(one.identity)))
  const changes = plan.changes.map((change) => {
    const isNew =
      change.reason === 'missing' && change.desired !== undefined && !known.has(keyOf(change.desired.identity))
    return isNew ? { ...change, reason: 'never-applied' as const } : change
  })
  return { ...plan, changes }
}
