/** Diff → Plan: one change per identity, sorted, with the digest over all of it. */
import type { Policy } from '../project.ts'
import { isPending, showsUsers } from '../action.ts'
import { compareText } from '../compare-text.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import { enumerate } from '../enumerate.ts'
import { keyOf } from '../kinds/identity.ts'
import { kinds, kindOf } from '../kinds/registry.ts'
import type { Change, Desired, Diagnostic, Diff, Observed, Plan, ResolvedTarget } from '../model.ts'
import { optional } from '../optional.ts'
import { findReasonToReenable, keepOff } from './auto-disabled.ts'
import { findConsequences } from './consequences.ts'
import { decideDeclared, wipedBy, type PlanOptions, type Pruner } from './decide.ts'
import { diffAll, diffOne, readRecord } from './diff.ts'
import { digestPlan } from './digest.ts'
import { holdBack } from './hold-back.ts'
import { orderChanges } from './order.ts'
import { decideOrphans } from './orphans.ts'
import { ownershipOf, showsOwner } from './ownership.ts'
import { pairRenames } from './rename.ts'
import { usersIn, withDeclaredUsers, type FindUsers } from './users.ts'

export interface PlanInput {
  readonly target: ResolvedTarget
  readonly desired: readonly Desired[]
  readonly observed: Observed
  readonly policy: Policy
  readonly options: PlanOptions
  /** Everything that is declared for the target, where `desired` is a part of it. */
  readonly declared?: readonly Desired[]
  /** ARNs of the own account that documents name and that are not there. */
  readonly absent?: ReadonlySet<string>
  /** Reports whether the whole project was read, so that what is not declared really is not. */
  readonly isWholeProject: boolean
}

/** Makes the plan of one target. Decides everything; does nothing. */
export function makePlan(input: PlanInput): Plan {
  const { target, observed, policy, options, isWholeProject } = input
  const orphansChecked = isWholeProject && observed.unlisted.length === 0
  const diffs = diffAll(input.desired, observed, policy)
  const pruner = prunerOf(input, diffs)
  const findUsers = usersIn(observed)
  const decided = diffs.flatMap(({ desired, ...diff }): Change[] => {
    if (desired === undefined) return []
    return [withUsers(decideDeclared(keptOff({ ...diff, desired }, policy), target, policy, options), findUsers)]
  })
  const declared = holdBack(orderChanges(reenable(decided, input).sort(byPlace)), target, input.absent ?? new Set())
  const everything = input.declared ?? input.desired
  const known = new Set(everything.map(({ identity }) => keyOf(identity)))
  const ours = diffs.flatMap(({ live, ...diff }) => {
    if (live === undefined || known.has(keyOf(live.identity)) || !isWholeProject) return []
    return observed.listed.includes(live.kind) && ownershipOf(live, policy) === 'ours' ? [{ ...diff, live }] : []
  })
  const findAllUsers = withDeclaredUsers(findUsers, everything, target)
  const orphans = decideOrphans(ours, declared, findAllUsers, pruner, policy)
  const sorted = orderChanges(pairRenames([...declared, ...orphans].sort(byPlace), policy)).filter(isDue)
  return {
    target,
    changes: sorted,
    digest: digestPlan(target, sorted, options.keepDrift),
    orphansChecked,
    ...optional({ unmanaged: observed.unmanaged }),
    consequences: findConsequences({ target, changes: sorted, observed, policy }).consequences,
    diagnostics: findWarnings(sorted, observed, options, policy),
  }
}

type DeclaredDiff = Diff & { readonly desired: Desired }

/** What the service switched off is compared as if it were declared as off. */
function keptOff(diff: DeclaredDiff, policy: Policy): DeclaredDiff {
  const desired = keepOff(diff.desired, diff.live, policy)
  return desired === diff.desired ? diff : { ...diffOne(desired, diff.live, policy), desired }
}

/** What was kept off is decided again, as it was declared, where what it builds from has changed. */
function reenable(changes: readonly Change[], { desired, observed, target, policy, options }: PlanInput): Change[] {
  const byId = new Map(changes.map((change) => [change.id, change]))
  return changes.map((change) => {
    const why = change.desired?.keptOff === true ? findReasonToReenable(change, byId, observed, policy) : undefined
    const one = why === undefined ? undefined : desired.find(({ id }) => id === change.id)
    if (one === undefined) return change
    const again = decideDeclared({ ...diffOne(one, change.live, policy), desired: one }, target, policy, options)
    const isAlone = again.action === 'update' && again.fields.every(({ reason }) => reason === 'auto-disabled')
    return isAlone ? { ...again, ...why } : again
  })
}

/** What a run takes along is shown where something is to be done about it, or where it is in the way. */
function isDue({ desired, action }: Change): boolean {
  return desired?.isAlong !== true || isPending({ action }) || action === 'blocked'
}

function declaresMore({ desired, declared = desired }: PlanInput): boolean {
  return declared.length > desired.length
}

/** What guardPrune and guardOwner refuse for the whole target is not planned for its rows. */
function prunerOf(input: PlanInput, diffs: readonly Diff[]): Pruner {
  const { target, desired, policy, options } = input
  const isAsked = options.prune
  if (!policy.declaredOwner) return { isAsked, refusal: 'no-owner' }
  // Of what else is declared, nobody knows here whether it is there.
  if (declaresMore(input)) return { isAsked }
  if (desired.length === 0) return target.retired ? { isAsked } : { isAsked, refusal: 'nothing-declared' }
  return diffs.some((diff) => showsOwner(diff, policy)) ? { isAsked } : { isAsked, refusal: 'nothing-ours' }
}

/** Kinds in the order of the registry, then by name; deletes come last, in the opposite order of kinds. */
export function byPlace(a: Change, b: Change): number {
  const rank = (change: Change): number => {
    const index = [...kinds.keys()].indexOf(change.kind)
    return change.action === 'delete' ? 2 * kinds.size - index : index
  }
  return rank(a) - rank(b) || compareText(a.name, b.name)
}

function withUsers(change: Change, findUsers: FindUsers): Change {
  const usedBy = showsUsers(change) && change.live !== undefined ? findUsers(change.live) : undefined
  return usedBy === undefined ? change : { ...change, usedBy }
}

function* warningsOf(change: Change, policy: Policy): Iterable<Diagnostic> {
  const { desired, live, id } = change
  if (live === undefined) return
  if (change.reason !== 'unknown-live-field' && live.unknown.length > 0 && desired !== undefined) {
    const unknown = wipedBy(desired, live, policy)
    if (unknown.length > 0) yield diagnose('unknownLiveField', { id, fields: unknown.join(', ') }, desired.source)
  }
  if (readRecord(live, policy).state === 'newer') yield diagnose('newerRecord', { id }, desired?.source)
  if (desired !== undefined && live.name !== desired.name) {
    yield diagnose('otherSpelling', { id, live: live.name }, desired.source)
  }
}

function findWarnings(
  changes: readonly Change[],
  observed: Observed,
  options: PlanOptions,
  policy: Policy,
): readonly Diagnostic[] {
  const unrecorded = changes.filter((change) => {
    if (!options.prune || change.action !== 'orphan' || change.live === undefined) return false
    return readRecord(change.live, policy).state !== 'known'
  })
  const along = changes.filter(({ desired }) => desired?.isAlong === true).map(({ id }) => id)
  return [
    ...(along.length === 0 ? [] : [diagnose('takenAlong', { ids: enumerate(along) })]),
    ...changes.flatMap((change) => [...warningsOf(change, policy)]),
    ...unrecorded.map(({ id }) => diagnose('orphanWithoutRecord', { id })),
    ...observed.unlisted.map((kind) => {
      const { model, references } = kindOf(kind)
      const params = { kind, operation: model.operations['list'] ?? '' }
      return diagnose(Object.keys(references).length > 0 ? 'usersNotListed' : 'kindNotListed', params)
    }),
  ]
}
