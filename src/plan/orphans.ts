/** What becomes of what is not declared any more: some of those that use it go in the same plan, or are led to something else. */
import { isPending } from '../action.ts'
import { findReferences } from '../kinds/references.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Change, Diff, Live } from '../model.ts'
import type { Policy } from '../project.ts'
import { decideUndeclared, type Pruner } from './decide.ts'
import { updateRequest } from './request.ts'
import type { FindUsers } from './users.ts'

/** An owned configuration that nobody declares. */
type Undeclared = Diff & { readonly live: Live }

/** Decides about lines of versions that are not declared, where `going` has the ARNs of what is deleted before them. */
export type DecideLines = (going: ReadonlySet<string>, pruner: Pruner) => readonly Change[]

/**
 * Decides what happens to owned configurations that are not declared. `declared` are the decided changes of those that are.
 * What only what `--prune` deletes uses goes with it, after it; so does what an update leads away from.
 */
export function decideOrphans(
  undeclared: readonly Undeclared[],
  declared: readonly Change[],
  findUsers: FindUsers,
  pruner: Pruner,
  policy: Policy,
  decideLines: DecideLines = () => [],
): readonly Change[] {
  const updates = new Map(undeclared.length === 0 ? [] : declared.flatMap((change) => toUpdate(change, policy)))
  let going: ReadonlySet<string> = new Set()
  for (;;) {
    const changes = undeclared.map((diff) => {
      const letsGo = (user: string): boolean => going.has(user) || updates.get(user)?.has(diff.live.arn) === false
      return decideUndeclared(diff, findUsers(diff.live), pruner, policy, letsGo)
    })
    // Which versions go is told by what happens when it is asked for.
    const lines = decideLines(going, { ...pruner, isAsked: true })
    const found = [...changes, ...lines]
      .filter(({ action, prune }) => action === 'delete' || prune === 'deletes')
      .flatMap(({ arn, versions }) => versions?.map((version) => version.arn) ?? [arn])
    if (found.length === going.size) return [...changes, ...decideLines(going, pruner)]
    going = new Set(found)
  }
}

/** Who is updated, and what it names afterwards. */
function toUpdate(change: Change, policy: Policy): readonly (readonly [arn: string, names: ReadonlySet<string>])[] {
  const { arn, kind, desired, live } = change
  if (desired === undefined || live === undefined || !isPending(change)) return []
  const after = findReferences(kindOf(kind), updateRequest(desired, live, policy))
  return [[arn, new Set(after.map((named) => named.arn))]]
}
