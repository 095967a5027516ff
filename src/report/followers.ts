/** Changes that only follow from others: a hundred pipelines behind one component are one thing to say. */
import { isPending } from '../action.ts'
import { groupBy } from '../group-by.ts'
import type { Failure } from '../outcome.ts'
import type { ReportChange } from './report.ts'
import { siblingsIn } from './siblings.ts'

/** Up to so many are told one by one. */
const mostSingle = 3

/**
 * Returns changes in groups, each where its first one stands: more than a few of one kind that follow from the same changes and are alike in
 * all but their names and values are one group, every other change is its own. `siblings` are all changes of the target.
 */
export function groupFollowers(
  changes: readonly ReportChange[],
  siblings: readonly ReportChange[],
): readonly (readonly [ReportChange, ...ReportChange[]])[] {
  const byId = siblingsIn(siblings).byId
  const keyed = changes.map((change, index) => ({ change, key: followerKey(change, byId) ?? '', index }))
  const sizes = new Map(groupBy(keyed, ({ key }) => key).map((group) => [group[0].key, group.length]))
  const isGrouped = (key: string): boolean => key !== '' && (sizes.get(key) ?? 0) > mostSingle
  const groups = groupBy(keyed, ({ key, index }) => (isGrouped(key) ? key : String(index)))
  return groups.map(([first, ...others]) => [first.change, ...others.map(({ change }) => change)])
}

/** What followers are alike in; undefined for what follows from nothing. */
function followerKey(change: ReportChange, byId: ReadonlyMap<string, ReportChange>): string | undefined {
  const { kind, action, reason, outcome, because = [], error, validation, fields, preexisting } = change
  if (because.length === 0 || !isPending(change)) return undefined
  const messageOf = (failure: Failure | undefined): readonly unknown[] => [failure?.code, failure?.message]
  return JSON.stringify([
    [kind, action, reason, outcome, preexisting],
    [messageOf(error), validation?.status, messageOf(validation?.error)],
    fields.map(({ path, reason: why, preexisting: isOld }) => [path, why, isOld]),
    rootsOf(change, byId),
  ])
}

/** Returns the ids of the changes at the beginning: those that a change follows from, and that follow from nothing themselves. */
export function rootsOf({ because = [] }: ReportChange, byId: ReadonlyMap<string, ReportChange>): readonly string[] {
  const [roots, seen, open] = [new Set<string>(), new Set<string>(), [...because]]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const causes = byId.get(id)?.because ?? []
    if (causes.length === 0) roots.add(id)
    open.push(...causes)
  }
  return [...roots].toSorted()
}
