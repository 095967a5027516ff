/** The changes of one target as those find them that tell of one by another: what it follows from, who uses it, what builds with it. */
import type { ReportChange } from './report.ts'

type Told = Pick<ReportChange, 'id' | 'action' | 'reason'> & Partial<ReportChange>

/** Changes by their ids and by their ARNs; of several that have the same the first. */
export interface Siblings<Change extends Told = ReportChange> {
  readonly byId: ReadonlyMap<string, Change>
  readonly byArn: ReadonlyMap<string, Change>
}

/** Every change of a target asks for the same list, which never changes: it is gone through once. */
const known = new WeakMap<readonly Told[], Siblings<Told>>()

/** Returns the changes of a target by id and ARN. */
export function siblingsIn<Change extends Told>(changes: readonly Change[]): Siblings<Change> {
  const found = known.get(changes) ?? index(changes)
  known.set(changes, found)
  return found as Siblings<Change>
}

function index<Change extends Told>(changes: readonly Change[]): Siblings<Change> {
  const [byId, byArn] = [new Map<string, Change>(), new Map<string, Change>()]
  for (const change of changes) {
    if (!byId.has(change.id)) byId.set(change.id, change)
    if (change.arn !== undefined && !byArn.has(change.arn)) byArn.set(change.arn, change)
  }
  return { byId, byArn }
}
