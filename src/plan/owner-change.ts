/** Another owner in kiln.yaml makes what that owner has ours, and what was ours somebody else's. */
import type { Policy } from '../project.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic, Plan, Source } from '../model.ts'
import type { PlanOptions } from './decide.ts'
import { holderOf, ownershipOf, showsOwner, whatIsThere } from './ownership.ts'

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
 * Returns why what `--prune` would delete may be another project's: the owner was changed since the base revision, something that is declared
 * here belongs to somebody else, or nothing that is declared shows whose the owner is. A former owner alone is no sign of another project
 * where other documents are ours already.
 */
export function guardOwner(
  plan: Plan,
  policy: Policy,
  { prune }: Pick<PlanOptions, 'prune'>,
  base: OwnerIdentity | undefined,
): readonly Diagnostic[] {
  const isAtStake = plan.changes.some((change) => change.action === 'delete' || change.prune === 'nothing-ours')
  if (!prune || !isAtStake) return []
  const target = plan.target.name
  const key = base === undefined ? undefined : changedOwnerKey(policy, base)
  if (base !== undefined && key !== undefined) {
    const reason = `${key} in kiln.yaml is ${policy[key]}, and ${base[key]} in the base revision`
    return [diagnose('pruneOfOtherOwner', { target, reason })]
  }
  const isShown = plan.changes.some((change) => showsOwner(change, policy))
  const other = plan.changes.find((change) => {
    const there = change.desired === undefined ? undefined : whatIsThere(change)
    const ownership = there === undefined ? undefined : ownershipOf(there, policy)
    return ownership === 'foreign-owner' || (ownership === 'previous-owner' && !isShown)
  })
  if (other !== undefined) {
    const there = whatIsThere(other)
    const holder = (there === undefined ? undefined : holderOf(there, policy)) ?? ''
    const reason = `${other.id} is declared here and belongs to ${holder}, not to ${policy.owner}`
    return [diagnose('pruneOfOtherOwner', { target, reason })]
  }
  const isRetired = plan.changes.every(({ desired }) => desired === undefined)
  return isShown || isRetired ? [] : [diagnose('pruneWithoutProof', { target, owner: policy.owner })]
}
