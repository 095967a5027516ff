/** Creates and orphans that are alike in all but name and description: most likely one configuration under a new name. */
import { kindOf } from '../kinds/registry.ts'
import type { Change, JsonObject, Policy } from '../model.ts'
import { comparedDesired, comparedLive } from './compare.ts'
import { isEqual } from './equal.ts'

/** Returns the changes with `renamed` set on both sides of each pair. A configuration is in one pair at most. */
export function pairRenames(changes: readonly Change[], policy: Policy): readonly Change[] {
  const orphans = changes.filter((change) => change.action === 'orphan')
  const partners = new Map<string, string>()
  for (const create of orphans.length === 0 ? [] : changes.filter((change) => change.action === 'create')) {
    const orphan = orphans.find((orphan) => !partners.has(orphan.id) && isAlike(create, orphan, policy))
    if (orphan === undefined) continue
    partners.set(create.id, orphan.id)
    partners.set(orphan.id, create.id)
  }
  return changes.map((change) => {
    const renamed = partners.get(change.id)
    return renamed === undefined ? change : { ...change, renamed }
  })
}

function isAlike(create: Change, orphan: Change, policy: Policy): boolean {
  if (create.kind !== orphan.kind || create.desired === undefined || orphan.live === undefined) return false
  const kind = kindOf(create.kind)
  const strip = ({ description: _, ...fields }: JsonObject): JsonObject => fields
  const declared = comparedDesired(kind, { ...create.desired, ignore: [] }, policy)
  return isEqual(strip(declared), strip(comparedLive(kind, orphan.live, policy)))
}
