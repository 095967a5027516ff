/** Which versions have to be read whole, beyond what lists say of all of them. */
import { keyOf } from '../kinds/identity.ts'
import { kindOf } from '../kinds/registry.ts'
import { compareVersions, nextNumber, type VersionAt } from '../kinds/version-numbers.ts'
import type { Desired, Live, ResolvedTarget } from '../model.ts'
import type { Policy } from '../project.ts'
import { orderDesired } from './order.ts'
import { oursAmong } from './ownership.ts'
import { settleFromSummary } from './settled.ts'
import { declaredNumber } from './decide-line.ts'
import { fillIn } from './fill-in.ts'
import { newestOf, versionAt, versionsOf, type Lines } from './lines.ts'

interface Context {
  readonly target: ResolvedTarget
  readonly policy: Policy
  readonly refresh: 'full' | 'fast'
}

/** What there is to ask for. */
interface WantedVersions {
  readonly wanted: readonly Live[]
  /** What the record settles: it need not be read. */
  readonly settled: readonly Live[]
  /** Documents of which no list shows a version of the declared form. */
  readonly unlisted: readonly Desired[]
}

/**
 * Returns the versions that have to be read: for each document the newest one of the declared form or, where there is none, the one before it.
 * With `fast` those that their record settles are not: nothing can have changed but their tags, which the list shows, as long as what they
 * refer to is settled too.
 */
export function findWantedVersions(
  declared: readonly Desired[],
  lines: Lines,
  { target, policy, refresh }: Context,
): WantedVersions {
  const unlisted: Desired[] = []
  const wanted: Live[] = []
  const settled: Live[] = []
  const standing = new Map<string, VersionAt>()
  for (const one of orderDesired(declared)) {
    const versions = versionsOf(lines, one.identity)
    const head = newestOf(versions, declaredNumber(one))
    const isKnown = (one.deferred ?? []).every(({ parts }) => {
      return parts.every((part) => typeof part === 'string' || standing.has(keyOf(part.identity)))
    })
    const live =
      head !== undefined && refresh === 'fast' && isKnown
        ? settleFromSummary(kindOf(one.kind), fillIn(one, standing, target), head, policy)
        : undefined
    if (live !== undefined) {
      settled.push(live)
      standing.set(keyOf(one.identity), versionAt(live))
      continue
    }
    if (head === undefined) unlisted.push(one)
    const before = head ?? previousOf(one, versions, policy)
    if (before !== undefined) wanted.push(before)
  }
  return { wanted, settled, unlisted }
}

/** The newest one of ours below the number that would be made. */
function previousOf(desired: Desired, versions: readonly Live[], policy: Policy): Live | undefined {
  const number = nextNumber(declaredNumber(desired), undefined)
  const own = oursAmong(versions, policy)
  return own.find((live) => compareVersions(versionAt(live), { number }) < 0)
}
