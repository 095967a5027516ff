/** What a reviewer has to see even where there is no room for everything. */
import { isWatched } from '../kinds/watched.ts'
import type { ReportChange } from './report.ts'

/** Who owns it changes hands, or is found to be somebody else. */
const ownerReasons: ReadonlySet<string | undefined> = new Set(['foreign-owner', 'foreign-manager', 'unowned'])

/**
 * Returns what a change touches that nobody should overlook: the paths of fields about security groups, roles, subnets, keys and accounts, and
 * `owner` where the owner changes. Of what is new there is nothing: it has no such field yet.
 */
export function watchedIn({ action, reason, fields, disowned, version }: ReportChange): readonly string[] {
  if (action === 'unchanged' || (action === 'create' && version?.previous === undefined)) return []
  const isOwner = action === 'adopt' || disowned === true || ownerReasons.has(reason)
  return [...(isOwner ? ['owner'] : []), ...fields.filter(isWatched).map(({ path }) => path)]
}

/** Returns how heavy a change is, 0 the most: what is deleted, what touches something watched, everything else. */
export function weightOf(change: ReportChange): number {
  if (change.action === 'delete') return 0
  return watchedIn(change).length > 0 ? 1 : 2
}
