/** Gates between a plan and its application. A refusal names the gate, the numbers, the key in kiln.yaml and the flag for this run. */
import { diagnose } from '../diagnostic.ts'
import type { Change, Diagnostic, Plan, Policy } from '../model.ts'
import type { PlanOptions } from './decide.ts'
import { ownershipOf } from './ownership.ts'

export interface GuardOptions extends PlanOptions {
  /** Each replaces that one limit for this run. */
  readonly maxDeletes?: number
  readonly maxUpdates?: number
}

/** Percentages say nothing about a handful: they count from this many owned configurations upwards. */
const percentFrom = 10

/** Returns why `--prune` cannot be planned at all; empty if it can. */
export function guardPrune(plan: Plan, policy: Policy, options: PlanOptions, narrowed: boolean): readonly Diagnostic[] {
  if (!options.prune) return []
  if (!policy.declaredOwner) return [diagnose('pruneWithoutOwner', {})]
  const target = plan.target.name
  if (!plan.orphansChecked) {
    const reason = narrowed ? 'the run was narrowed by PATH or --only' : 'the lists were not complete'
    return [diagnose('pruneNarrowed', { target, reason })]
  }
  const isEmpty = plan.changes.every((change) => change.desired === undefined)
  const count = plan.changes.filter((change) => change.action === 'orphan').length
  if (isEmpty && !plan.target.retired && count > 0) return [diagnose('pruneOfEmptyTarget', { target, count })]
  return []
}

/** Returns which limits a plan exceeds; empty if it may be applied. */
export function guardLimits(plan: Plan, policy: Policy, options: GuardOptions): readonly Diagnostic[] {
  const owned = plan.changes.filter((change) => isOwned(change, policy)).length
  const target = plan.target.name
  const count = (action: Change['action']): number => plan.changes.filter((change) => change.action === action).length
  const percentOf = (percent: number): number =>
    owned < percentFrom ? Number.POSITIVE_INFINITY : Math.floor((owned * percent) / 100)
  const { deletes, updates } = policy.limits
  const [deleted, updated] = [count('delete'), count('update')]
  const refusals: Diagnostic[] = []
  if (options.maxDeletes !== undefined) {
    if (deleted > options.maxDeletes) {
      const params = { target, count: deleted, owned, limit: options.maxDeletes, key: 'limits.deletes.count' }
      refusals.push(diagnose('tooManyDeletes', params))
    }
  } else if (deleted > deletes.count) {
    const params = { target, count: deleted, owned, limit: deletes.count, key: 'limits.deletes.count' }
    refusals.push(diagnose('tooManyDeletes', params))
  } else if (deleted > percentOf(deletes.percent)) {
    const params = { target, count: deleted, owned, limit: `${deletes.percent} %`, key: 'limits.deletes.percent' }
    refusals.push(diagnose('tooManyDeletes', params))
  }
  const updateLimit = options.maxUpdates ?? percentOf(updates.percent)
  if (updated > updateLimit) {
    const limit = options.maxUpdates ?? `${updates.percent} %`
    refusals.push(diagnose('tooManyUpdates', { target, count: updated, owned, limit, key: 'limits.updates.percent' }))
  }
  return refusals
}

function isOwned(change: Change, policy: Policy): boolean {
  return change.live !== undefined && ownershipOf(change.live, policy) === 'ours'
}

/** Reports whether a plan has anything to write. */
export function hasWork(plan: Plan): boolean {
  return plan.changes.some((change) => writingActions.has(change.action) || change.refreshRecord)
}

const writingActions: ReadonlySet<string> = new Set(['create', 'update', 'adopt', 'delete'])

/** Reports whether a plan changes anything that a reviewer saw; refreshing a record is not such a change. */
export function hasChanges(plan: Plan): boolean {
  return plan.changes.some((change) => writingActions.has(change.action))
}

/**
 * Checks `--expect [TARGET=]DIGEST`. A digest without a target is the run's. Nothing left to do always passes: another run has
 * done it.
 */
export function guardExpected(
  plans: readonly Plan[],
  runDigest: string,
  expected: readonly { readonly target?: string; readonly digest: string }[],
): readonly Diagnostic[] {
  return expected.flatMap(({ target, digest }) => {
    if (target === undefined) {
      const isExpected = runDigest === digest || !plans.some(hasChanges)
      return isExpected ? [] : [diagnose('digestDiffers', { where: '', actual: runDigest, expected: digest })]
    }
    const plan = plans.find((plan) => plan.target.name === target)
    if (plan !== undefined && (plan.digest === digest || !hasChanges(plan))) return []
    const actual = plan?.digest ?? 'none, as there is no such target in this run'
    return [diagnose('digestDiffers', { where: ` for target ${target}`, actual, expected: digest })]
  })
}
