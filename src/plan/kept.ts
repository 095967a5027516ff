/** Older versions of declared lines: they stay. */
import type { Kept } from '../planned-version.ts'
import type { Change } from '../model.ts'
import type { Policy } from '../project.ts'
import { oursAmong } from './ownership.ts'
import { numberOf, versionsOf, type Lines } from './lines.ts'

/** Returns how many versions of ours stay beside the one that each document comes to, where there are any: what the plan deletes does not. */
export function countKept(changes: readonly Change[], lines: Lines, policy: Policy): readonly Kept[] {
  const going = new Set(changes.filter(({ action }) => action === 'delete').map(({ arn }) => arn))
  return changes.flatMap(({ id, desired, version }): readonly Kept[] => {
    if (desired === undefined || version === undefined) return []
    const own = oursAmong(versionsOf(lines, desired.identity), policy)
    const others = own.filter((live) => {
      const isIt =
        numberOf(live) === version.resolved && (live.build === undefined || Number(live.build) === version.build)
      return !isIt && !going.has(live.arn)
    })
    return others.length === 0 ? [] : [{ id, count: others.length }]
  })
}
