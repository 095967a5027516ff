/**
 * Decides about everything that is declared for a target, causes first: which version a document comes to decides what those that name it say,
 * and whether they differ at all.
 */
import { isWritten, showsUsers } from '../action.ts'
import { keyOf } from '../kinds/identity.ts'
import { findReferences } from '../kinds/references.ts'
import { kindOf } from '../kinds/registry.ts'
import { compareVersions, type VersionAt } from '../kinds/version-numbers.ts'
import type { Change, Desired, Live, Observed, ResolvedTarget } from '../model.ts'
import type { Policy } from '../project.ts'
import { findReasonToReenable, keepOff } from './auto-disabled.ts'
import { decideDeclared, type PlanOptions } from './decide.ts'
import { diffOne } from './diff.ts'
import { holdBack } from './hold-back.ts'
import { orderDesired } from './order.ts'
import { ownershipOf } from './ownership.ts'
import type { FindUsers } from './users.ts'
import { decideLine, standOf } from './decide-line.ts'
import { fillIn, type Standing } from './fill-in.ts'
import { isVersioned, versionAt, versionsOf, type Lines } from './lines.ts'

/** What is decided about, and with what. */
export interface DecideInput {
  readonly target: ResolvedTarget
  readonly desired: readonly Desired[]
  readonly observed: Observed
  readonly policy: Policy
  readonly options: PlanOptions
  /** ARNs of the own account that documents name and that are not there. */
  readonly absent?: ReadonlySet<string>
}

type Input = DecideInput & { readonly lines: Lines; readonly findUsers: FindUsers }

/** Returns one change for each declared configuration, causes before what follows from them. */
export function decideAll(input: Input): readonly Change[] {
  const { desired, observed, target, policy, absent = new Set<string>(), lines, findUsers } = input
  const live = new Map(observed.live.filter((one) => !isVersioned(one)).map((one) => [keyOf(one.identity), one]))
  const standing = new Map<string, VersionAt>()
  /** Which versions references would stand for if nothing were made. */
  const former = new Map<string, VersionAt>()
  const before = new Map<string, Change>()
  const context = { target, before, standing, lines, absent }
  const named = namedByOurs(input)
  for (const one of orderDesired(desired)) {
    const filled = fillIn(one, standing, target)
    const change = isVersioned(one)
      ? decideLine(filled, versionsOf(lines, one.identity), { ...input, isNamed: named })
      : decideOne(filled, live.get(keyOf(one.identity)), input)
    const held = holdBack(
      withUsers(withCauses(change, one, { ...input, standing, former, before }), findUsers),
      context,
    )
    before.set(one.id, held)
    const stand = standOf(held, versionsOf(lines, one.identity), policy)
    if (stand !== undefined) standing.set(keyOf(one.identity), stand)
    const was = held.replaces === undefined ? stand : versionAt(held.replaces)
    if (was !== undefined) former.set(keyOf(one.identity), was)
  }
  const byId = new Map(desired.map((one) => [one.id, one]))
  return [...before.values()].map((change) => {
    const one = byId.get(change.id)
    const again = one === undefined ? change : reenable(change, fillIn(one, standing, target), before, input)
    return again === change ? change : holdBack(withUsers(again, findUsers), context)
  })
}

/** What is known of the versions that a document names. */
type Versions = Input & {
  readonly standing: Standing
  readonly former: Standing
  readonly before: ReadonlyMap<string, Change>
}

/** A change that there would not be without new versions of what the document names says which those are. */
function withCauses(change: Change, declared: Desired, { standing, former, before, target, policy }: Versions): Change {
  const { deferred = [], references } = declared
  const against = change.replaces ?? change.live
  if (deferred.length === 0 || against === undefined || !isWritten(change)) return change
  const named = new Set(deferred.flatMap(({ parts }) => parts.map((part) => (typeof part === 'string' ? '' : part.id))))
  const moved = references.filter(({ id, identity }) => {
    // What says the same of every version does not move with it.
    if (!named.has(id)) return false
    const [now, then] = [standing, former].map((versions) => versions.get(keyOf(identity)))
    return (
      before.get(id)?.action === 'create' && now !== undefined && then !== undefined && compareVersions(now, then) !== 0
    )
  })
  const because = [...new Set(moved.map(({ id }) => id))]
  if (because.length === 0) return change
  const unmoved = diffOne(
    fillIn(declared, { get: (key) => former.get(key) ?? standing.get(key) }, target),
    against,
    policy,
  )
  return unmoved.fields.length === 0 ? { ...change, because } : change
}

/** What the service switched off is compared as if it were declared as off. */
function decideOne(desired: Desired, live: Live | undefined, { target, policy, options }: Input): Change {
  const kept = keepOff(desired, live, policy)
  return decideDeclared({ ...diffOne(kept, live, policy), desired: kept }, target, policy, options)
}

/** What was kept off is decided again, as it was declared, where what it builds from has changed. */
function reenable(
  change: Change,
  declared: Desired,
  before: ReadonlyMap<string, Change>,
  { observed, target, policy, options }: Input,
): Change {
  const why = change.desired?.keptOff === true ? findReasonToReenable(change, before, observed, policy) : undefined
  if (why === undefined) return change
  const again = decideDeclared(
    { ...diffOne(declared, change.live, policy), desired: declared },
    target,
    policy,
    options,
  )
  const isAlone = again.action === 'update' && again.fields.every(({ reason }) => reason === 'auto-disabled')
  return isAlone ? { ...again, ...why } : again
}

function withUsers(change: Change, findUsers: FindUsers): Change {
  const usedBy = showsUsers(change) && change.live !== undefined ? findUsers(change.live) : undefined
  return usedBy === undefined ? change : { ...change, usedBy }
}

/** Prepares to tell whether something live of ours names a version, by its exact number. */
function namedByOurs({ observed, policy }: Input): (identity: Desired['identity'], version: VersionAt) => boolean {
  let named: ReadonlySet<string> | undefined
  return (identity, version) => {
    named ??= new Set(
      observed.live.flatMap((live) => {
        if (ownershipOf(live, policy) !== 'ours') return []
        return findReferences(kindOf(live.kind), live.fields).map(({ parsed }) =>
          exactKey(parsed.identity, parsed.build),
        )
      }),
    )
    return named.has(exactKey({ ...identity, version: version.number }, version.build))
  }
}

function exactKey(identity: Desired['identity'], build = ''): string {
  return `${keyOf(identity)} ${build}`
}
