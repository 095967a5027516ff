/** Another owner in kiln.yaml makes what that owner has ours, and what was ours somebody else's. */
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic, Plan, Policy, Source } from '../model.ts'
import { ownershipOf } from './ownership.ts'

/** What tells what a project owns. */
export type OwnerIdentity = Pick<Policy, 'owner' | 'tagPrefix'>

/** Returns which key of the project file tells another owner than the base revision does; undefined if none does. */
export function changedOwnerKey(now: OwnerIdentity, base: OwnerIdentity): keyof OwnerIdentity | undefined {
  return (['owner', 'tagPrefix'] as const).find((key) => now[key] !== base[key])
}

/** Returns a warning if a proposal changes whose everything is. `locate` finds a key of the project file. */
export function warnOfOwnerChange(
  now: OwnerIdentity,
  base: OwnerIdentity,
  locate: (key: keyof OwnerIdentity) => Source | undefined,
): readonly Diagnostic[] {
  const key = changedOwnerKey(now, base)
  return key === undefined ? [] : [diagnose('ownerChanged', { key, before: base[key], after: now[key] }, locate(key))]
}

/**
 * Returns why the deletes of a plan may be another project's: the owner was changed since the base revision, or something that is declared
 * here belongs to somebody else. A former owner alone is no sign of that where other documents are ours already.
 */
export function guardOwner(plan: Plan, policy: Policy, base: OwnerIdentity | undefined): readonly Diagnostic[] {
  if (!plan.changes.some(({ action }) => action === 'delete')) return []
  const target = plan.target.name
  const key = base === undefined ? undefined : changedOwnerKey(policy, base)
  if (base !== undefined && key !== undefined) {
    const reason = `${key} in kiln.yaml is ${policy[key]}, and ${base[key]} in the base revision`
    return [diagnose('pruneOfOtherOwner', { target, reason })]
  }
  const declared = plan.changes.flatMap(({ id, desired, live, heldBy = '' }) =>
    desired === undefined || live === undefined ? [] : [{ id, heldBy, ownership: ownershipOf(live, policy) }],
  )
  const isOurs = declared.some(({ ownership }) => ownership === 'ours')
  const other = declared.find(
    ({ ownership }) => ownership === 'foreign-owner' || (ownership === 'previous-owner' && !isOurs),
  )
  if (other === undefined) return []
  const reason = `${other.id} is declared here and belongs to ${other.heldBy}, not to ${policy.owner}`
  return [diagnose('pruneOfOtherOwner', { target, reason })]
}
