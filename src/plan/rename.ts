/** Creates and orphans that are alike in all but name and description: most likely one configuration under a new name. */
import type { Policy } from '../project.ts'
import { addTo } from '../add-to.ts'
import { canonicalJson } from '../canonical.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Change, JsonObject } from '../model.ts'
import { comparedDesired, comparedLive } from './compare.ts'

/** Returns the changes with `renamed` set on both sides of each pair. A configuration is in one pair at most. */
export function pairRenames(changes: readonly Change[], policy: Policy): readonly Change[] {
  const orphans = new Map<string, Change[]>()
  for (const change of changes) {
    if (change.action !== 'orphan') continue
    addTo(orphans, faceOf(change, policy), change)
  }
  const partners = new Map<string, string>()
  for (const create of orphans.size === 0 ? [] : changes.filter((change) => change.action === 'create')) {
    const orphan = orphans.get(faceOf(create, policy))?.shift()
    if (orphan === undefined) continue
    partners.set(create.id, orphan.id)
    partners.set(orphan.id, create.id)
  }
  return changes.map((change) => {
    const renamed = partners.get(change.id)
    return renamed === undefined ? change : { ...change, renamed }
  })
}

/** What is left of a configuration without its name and description, as text. */
function faceOf({ kind: name, desired, live }: Change, policy: Policy): string {
  const kind = kindOf(name)
  const none: JsonObject = {}
  const fields =
    desired === undefined
      ? live === undefined
        ? none
        : comparedLive(kind, live, policy)
      : comparedDesired(kind, { ...desired, ignore: [] }, policy)
  const { description: _, ...face } = fields
  return canonicalJson([name, face])
}
