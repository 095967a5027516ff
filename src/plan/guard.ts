/** Gates between a plan and its application. A refusal names the gate, the numbers, the key in kiln.yaml and the flag for this run. */
import type { Policy } from '../project.ts'
import { isPending } from '../action.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Change, Diagnostic, Plan } from '../model.ts'
import type { PlanOptions } from './decide.ts'
import { digestPlan, digestRun } from './digest.ts'
import { ownershipOf, whatIsThere } from './ownership.ts'

export interface GuardOptions extends PlanOptions {
  /** Each replaces that one limit for this run. */
  readonly maxDeletes?: number
  readonly maxUpdates?: number
  readonly maxVersions?: number
}

/** Percentages say nothing about a handful: they count from this many owned configurations upwards. */
const percentFrom = 10

/** Returns why `--prune` cannot be planned at all; empty if it can. `whyPartial` says why the documents are not the whole project. */
export function guardPrune(
  plan: Plan,
  policy: Policy,
  options: PlanOptions,
  whyPartial: string | undefined,
): readonly Diagnostic[] {
  if (!options.prune) return []
  if (!policy.declaredOwner) return [diagnose('pruneWithoutOwner', {})]
  const target = plan.target.name
  if (!plan.orphansChecked) {
    return [diagnose('pruneNarrowed', { target, reason: whyPartial ?? 'the lists were not complete' })]
  }
  const isEmpty = plan.changes.every((change) => change.desired === undefined)
  const count = plan.changes.filter((change) => change.action === 'orphan').length
  if (isEmpty && !plan.target.retired && count > 0) return [diagnose('pruneOfEmptyTarget', { target, count })]
  return []
}

/** Returns which limits a plan exceeds; empty if it may be applied. All limits of one action are named at once. */
export function guardLimits(plan: Plan, policy: Policy, options: GuardOptions): readonly Diagnostic[] {
  const { deletes, updates } = policy.limits
  const owned = plan.changes.filter((change) => isOwned(change, policy)).length
  const count = (action: 'delete' | 'update'): number =>
    plan.changes.filter((change) => countsAs(action, change) && !isConsequence(change)).length
  const percent = (limit: number, key: string): Limit => ({
    most: owned < percentFrom ? Number.POSITIVE_INFINITY : Math.floor((owned * limit) / 100),
    words: `${limit} % (${key} in kiln.yaml)`,
  })
  const flag = (limit: number, name: string): Limit => ({ most: limit, words: `${limit} (${name})` })
  const ofDeletes =
    options.maxDeletes === undefined
      ? [
          { most: deletes.count, words: `${deletes.count} (limits.deletes.count in kiln.yaml)` },
          percent(deletes.percent, 'limits.deletes.percent'),
        ]
      : [flag(options.maxDeletes, '--max-deletes')]
  const ofUpdates =
    options.maxUpdates === undefined
      ? [percent(updates.percent, 'limits.updates.percent')]
      : [flag(options.maxUpdates, '--max-updates')]
  const exceeded = (action: 'delete' | 'update', limits: readonly Limit[]): readonly Diagnostic[] => {
    const params = { target: plan.target.name, count: count(action), owned }
    const words = limits.filter(({ most }) => params.count > most).map((limit) => limit.words)
    if (words.length === 0) return []
    return [
      diagnose(action === 'delete' ? 'tooManyDeletes' : 'tooManyUpdates', { ...params, limits: words.join(' and ') }),
    ]
  }
  return [...exceeded('delete', ofDeletes), ...exceeded('update', ofUpdates), ...guardVersions(plan, policy, options)]
}

/** Versions that are deleted count by themselves, those of a line that goes as well as those that newer ones have superseded. */
function guardVersions(
  { changes, target }: Plan,
  { limits }: Policy,
  { maxVersions }: GuardOptions,
): readonly Diagnostic[] {
  const count = changes
    .filter(({ action }) => action === 'delete')
    .reduce((sum, { versions, reason }) => sum + (versions?.length ?? (reason === 'superseded' ? 1 : 0)), 0)
  const limit =
    maxVersions === undefined
      ? { most: limits.versions.count, words: `${limits.versions.count} (limits.versions.count in kiln.yaml)` }
      : { most: maxVersions, words: `${maxVersions} (--max-versions)` }
  if (count <= limit.most) return []
  return [diagnose('tooManyVersions', { target: target.name, count, limit: limit.words })]
}

/** A new version takes the place of the one before it; a version that it has superseded counts for a limit of its own. */
function countsAs(counted: 'delete' | 'update', { action, reason }: Change): boolean {
  if (counted === 'delete') return action === 'delete' && reason !== 'superseded'
  return action === 'update' || (action === 'create' && reason === 'new-version')
}

/** At most so many, and how it is told where that comes from. */
interface Limit {
  readonly most: number
  readonly words: string
}

/** Reports whether a change is none of its own: others cause it, now or in an earlier apply, as what is only switched on again. */
function isConsequence({ because, reason }: Change): boolean {
  return because !== undefined || reason === 'auto-disabled'
}

/** A line that gets a version is owned as it is, and once, however many of its older versions go. */
function isOwned(change: Change, policy: Policy): boolean {
  const there = whatIsThere(change)
  return there !== undefined && change.reason !== 'superseded' && ownershipOf(there, policy) === 'ours'
}

/** Reports whether a plan has anything to write. */
export function hasWork(plan: Plan): boolean {
  return plan.changes.some(isWork)
}

/** Reports whether applying a change writes anything. */
export function isWork(change: Change): boolean {
  return isPending(change) || change.refreshRecord
}

/** Reports whether a plan changes anything that a reviewer saw; refreshing a record is not such a change. */
export function hasChanges(plan: Plan): boolean {
  return plan.changes.some(isPending)
}

/**
 * Checks `--expect [TARGET=]DIGEST`. A digest without a target is the run's. Nothing left to do always passes: another run has
 * done it.
 */
export function guardExpected(
  plans: readonly Plan[],
  expected: readonly { readonly target?: string; readonly digest: string }[],
): readonly Diagnostic[] {
  return expected.flatMap(({ target, digest }) => {
    if (target === undefined) {
      const actual = digestRun(plans.map((plan) => digestPlan(plan)))
      const isExpected = actual === digest || !plans.some(hasChanges)
      return isExpected ? [] : [diagnose('digestDiffers', { where: '', actual, expected: digest })]
    }
    const plan = plans.find((plan) => plan.target.name === target)
    if (plan !== undefined && (digestPlan(plan) === digest || !hasChanges(plan))) return []
    const actual = plan === undefined ? 'none, as there is no such target in this run' : digestPlan(plan)
    return [diagnose('digestDiffers', { where: ` for target ${target}`, actual, expected: digest })]
  })
}
