/** Diff → Plan: one change per identity, sorted. */
import { isPending } from '../action.ts'
import { compareText } from '../compare-text.ts'
import { keyOf, lineOf } from '../kinds/identity.ts'
import { kinds } from '../kinds/registry.ts'
import type { Change, Desired, Live, Plan } from '../model.ts'
import { optional } from '../optional.ts'
import { withCovered } from './covered.ts'
import { decideAll, type DecideInput } from './decide-all.ts'
import type { Pruner } from './decide.ts'
import { diffUndeclared } from './diff.ts'
import { orderChanges } from './order.ts'
import { decideGoneLine, decideSuperseded } from './old-versions.ts'
import { decideOrphans } from './orphans.ts'
import { ownershipOf } from './ownership.ts'
import { pairRenames } from './rename.ts'
import { countQuotas, warnOfQuota } from './quotas.ts'
import { usersIn, withDeclaredUsers } from './users.ts'
import { findWarnings } from './warnings.ts'
import { findLineWarnings, findWaitingForImages, withForeign } from './line-warnings.ts'
import { countKept } from './kept.ts'
import { isVersioned, linesIn } from './lines.ts'

export interface PlanInput extends DecideInput {
  /** ARNs of versions that must stay, where `--prune` would delete them and that was looked up. */
  readonly staying?: ReadonlySet<string>
  /** The time, in milliseconds: versions are deleted by their age. */
  readonly now?: number
  /** Everything that is declared for the target, where `desired` is a part of it. */
  readonly declared?: readonly Desired[]
  /** Reports whether the whole project was read, so that what is not declared really is not. */
  readonly isWholeProject: boolean
}

/** A plan, but for what follows from it in what others build: that is told once everything that it hangs on was read. */
export type Decided = Omit<Plan, 'consequences'>

/** Makes the plan of one target. Decides everything; does nothing. */
export function makePlan(input: PlanInput): Decided {
  const { target, observed, policy, options, isWholeProject } = input
  const orphansChecked = isWholeProject && observed.unlisted.length === 0
  const lines = linesIn(observed.live)
  const pruner = prunerOf(input)
  const findUsers = usersIn(observed)
  const declared = decideAll({ ...input, lines, findUsers })
  const everything = input.declared ?? input.desired
  const known = new Set(everything.map(({ identity }) => keyOf(identity)))
  const isGone = (live: Live): boolean =>
    isWholeProject && observed.listed.includes(live.kind) && !known.has(keyOf(lineOf(live.identity)))
  const findAllUsers = withDeclaredUsers(findUsers, everything, target, lines)
  const ours = observed.live.filter(
    (live) => isGone(live) && !isVersioned(live) && ownershipOf(live, policy) === 'ours',
  )
  const undeclared = ours.map((live) => ({ ...diffUndeclared(live, policy), live }))
  const old = {
    lines,
    findUsers: findAllUsers,
    pruner,
    policy,
    ...optional({ staying: input.staying, now: input.now }),
  }
  const gone = [...lines.values()].filter(([newest]) => newest !== undefined && isGone(newest))
  const orphans = [
    ...decideOrphans(undeclared, declared, findAllUsers, pruner, policy, (going, asked) =>
      gone.flatMap((versions) => decideGoneLine(versions, { ...old, pruner: asked, going })),
    ),
    ...(orphansChecked ? declared.flatMap((change) => decideSuperseded(change, old)) : []),
  ]
  const ordered = orderChanges(pairRenames([...declared, ...orphans].sort(byPlace), policy)).filter(isDue)
  const covered = withCovered(ordered, new Map(input.desired.map((one) => [one.id, one])), target, policy)
  const sorted = withForeign(covered, lines, policy)
  const quotas = countQuotas(sorted, observed, policy)
  return {
    target,
    changes: sorted,
    orphansChecked,
    ...optional({ keepsDrift: options.keepDrift, unmanaged: observed.unmanaged }),
    kept: countKept(sorted, lines, policy),
    quotas,
    diagnostics: [
      ...findWarnings(sorted, observed, options, policy),
      ...findLineWarnings(sorted, lines, observed, policy),
      ...findWaitingForImages(sorted, observed, target),
      ...quotas.flatMap(warnOfQuota),
    ],
  }
}

/** What a run takes along is shown where something is to be done about it, or where it is in the way. */
function isDue({ desired, action }: Change): boolean {
  return desired?.isAlong !== true || isPending({ action }) || action === 'blocked'
}

function declaresMore({ desired, declared = desired }: PlanInput): boolean {
  return declared.length > desired.length
}

/** What guardPrune and guardOwner refuse for the whole target is not planned for its rows. */
function prunerOf(input: PlanInput): Pruner {
  const { target, desired, observed, policy, options } = input
  const isAsked = options.prune
  if (!policy.declaredOwner) return { isAsked, refusal: 'no-owner' }
  // Of what else is declared, nobody knows here whether it is there.
  if (declaresMore(input)) return { isAsked }
  if (desired.length === 0) return target.retired ? { isAsked } : { isAsked, refusal: 'nothing-declared' }
  const declared = new Set(desired.map(({ identity }) => keyOf(identity)))
  const isShown = observed.live.some((live) => {
    return declared.has(keyOf(lineOf(live.identity))) && ownershipOf(live, policy) === 'ours'
  })
  return isShown ? { isAsked } : { isAsked, refusal: 'nothing-ours' }
}

/** Kinds in the order of the registry, then by name; deletes come last, in the opposite order of kinds. */
export function byPlace(a: Change, b: Change): number {
  return rankOf(a) - rankOf(b) || compareText(a.name, b.name)
}

function rankOf({ kind, action }: Change): number {
  const rank = ranks.get(kind) ?? -1
  return action === 'delete' ? 2 * kinds.size - rank : rank
}

const ranks: ReadonlyMap<string, number> = new Map([...kinds.keys()].map((kind, index) => [kind, index]))
