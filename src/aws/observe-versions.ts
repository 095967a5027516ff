/**
 * Kinds with versions: lists show every version of every line, whoever made it, with its tags and record. Only of those that a document may
 * come to is more asked for.
 */
import { groupBy } from '../group-by.ts'
import { arnOf, keyOf } from '../kinds/identity.ts'
import { kindOf, type Kind } from '../kinds/registry.ts'
import { isAskable, nextNumber } from '../kinds/version-numbers.ts'
import type { Desired, Live } from '../model.ts'
import { oursOfGoneLine } from '../plan/old-versions.ts'
import { ownershipOf } from '../plan/ownership.ts'
import { findWantedVersions } from '../plan/wanted-versions.ts'
import { declaredNumber } from '../plan/decide-line.ts'
import { isVersioned, linesIn } from '../plan/lines.ts'
import { listSummaries, readLive } from './live.ts'
import { toBeAskedFor } from './missing.ts'
import { isDenied, readListed } from './read-listed.ts'
import type { Seeing, Seen } from './seeing.ts'

/** Lists the versions of a kind to the end, where anything is declared of it or orphans are looked for. */
export async function listVersions(seeing: Seeing, kind: Kind, desired: readonly Desired[]): Promise<Seen> {
  const { service, policy, signal, progress, isWholeProject } = seeing
  if (desired.length === 0 && !isWholeProject) return { kind: kind.kind, live: [], isListed: false, unmanaged: 0 }
  const live: Live[] = []
  let isListed: Seen['isListed'] = true
  try {
    for await (const page of listSummaries(service, kind, { signal, progress })) live.push(...page)
  } catch (error) {
    if (desired.length > 0 || !isDenied(error)) throw error
    isListed = 'denied'
  }
  const declared = new Set(desired.map(({ identity }) => keyOf(identity)))
  const newest = [...linesIn(live).entries()].flatMap(([key, [first]]) => (declared.has(key) ? [] : (first ?? [])))
  return {
    kind: kind.kind,
    live,
    isListed: isListed === true ? isWholeProject : isListed,
    unmanaged: newest.filter((one) => ownershipOf(one, policy) === 'unowned').length,
  }
}

/** Returns what was seen with those versions read whole that documents may come to, and the newest one of what nobody declares any more. */
export async function readVersions(
  seeing: Seeing,
  desired: readonly Desired[],
  seen: readonly Live[],
): Promise<readonly Live[]> {
  const { service, target, policy, signal, progress, refresh, isWholeProject } = seeing
  const lines = linesIn(seen)
  const declared = desired.filter(isVersioned)
  const known = new Set(declared.map(({ identity }) => keyOf(identity)))
  const { wanted, settled, unlisted } = findWantedVersions(declared, lines, { target, policy, refresh })
  seeing.onMissing?.(unlisted.length)
  const orphans = [...lines.entries()].flatMap(([key, versions]) => {
    return isWholeProject && !known.has(key) ? oursOfGoneLine(versions, policy).slice(0, 1) : []
  })
  const asked = groupBy(unlisted, ({ kind }) => kind).flatMap((missing) => {
    return toBeAskedFor(kindOf(missing[0].kind), missing, seeing)
  })
  const reads = [
    ...[...wanted, ...orphans].map((live) => progress(readListed(seeing, kindOf(live.kind), live.arn))),
    // A list leaves out what the service calls deprecated, and may be late.
    ...asked.map((one) => {
      const version = firstAsked(declaredNumber(one))
      const arn = arnOf({ ...one.identity, version }, target)
      return progress(readLive(service, target, kindOf(one.kind), arn, signal))
    }),
  ]
  const read = (await Promise.all(reads)).filter((live) => live !== undefined)
  const whole = new Map([...settled, ...read].map((live) => [live.arn, live]))
  const gone = new Set([...wanted, ...orphans].map(({ arn }) => arn).filter((arn) => !whole.has(arn)))
  const all = new Map(seen.filter(({ arn }) => !gone.has(arn)).map((live) => [live.arn, live]))
  for (const [arn, live] of whole) all.set(arn, live)
  return [...all.values()]
}

/** What a Get does not take is asked for by its first number. */
function firstAsked(form: string): string {
  return isAskable(form) ? form : nextNumber(form, undefined)
}
