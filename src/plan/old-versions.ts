/**
 * Lines of versions that nobody declares any more, and older versions of those that are declared: what stays, and what `--prune` deletes.
 * Nothing goes that anything names, that is shared, or that images were built of.
 */
import { compareText } from '../compare-text.ts'
import type { User } from '../consequence.ts'
import { compareVersions } from '../kinds/version-numbers.ts'
import type { Change, Live } from '../model.ts'
import { optional } from '../optional.ts'
import type { Policy } from '../project.ts'
import type { Pruner } from './decide.ts'
import { diffUndeclared, isProtected, readRecord } from './diff.ts'
import { idOfLive } from './live-id.ts'
import { numberOf, plannedAt, versionAt, versionsOf, type Lines } from './lines.ts'
import { oursAmong, ownershipOf } from './ownership.ts'
import type { FindUsers } from './users.ts'

/** What old versions are decided with. */
export interface OldVersionsContext {
  readonly lines: Lines
  readonly findUsers: FindUsers
  readonly pruner: Pruner
  readonly policy: Policy
  /** ARNs of versions that must stay: they are shared, images were built of them, or nobody can tell. Absent until it was looked up. */
  readonly staying?: ReadonlySet<string>
  /** ARNs of what is deleted before them. */
  readonly going?: ReadonlySet<string>
  /** The time, in milliseconds; without it no version is old enough. */
  readonly now?: number
}

/** Returns the versions of ours in a line that nobody declares, the newest first: none where its newest version is another project's. */
export function oursOfGoneLine(versions: readonly Live[], policy: Policy): readonly Live[] {
  const [newest] = versions
  const isOurs = newest !== undefined && ['ours', 'unowned'].includes(ownershipOf(newest, policy))
  return isOurs ? oursAmong(versions, policy) : []
}

/** Returns one change for a line that nobody declares: nothing where none of it is ours. */
export function decideGoneLine(versions: readonly Live[], context: OldVersionsContext): readonly Change[] {
  const { pruner, policy } = context
  const own = oursOfGoneLine(versions, policy)
  const [newest] = own
  if (newest === undefined) return []
  const { kind, name, arn } = newest
  const usedBy = usersOf(own, context)
  const base = {
    id: idOfLive(newest),
    count: own.length,
    kind,
    name,
    arn,
    live: newest,
    fields: [],
    refreshRecord: false,
    ...optional({ usedBy }),
  }
  // What older ones say may be lifted since.
  if (isProtected(newest, policy)) return [{ ...base, action: 'orphan', reason: 'protected' }]
  const going = own.filter((live) => mayGo(live, context))
  const inUse = own.length - going.length
  if (going.length === 0) {
    const isUsed = own.some((live) => isStaying(live, context))
    if (isUsed) return [{ ...base, action: 'orphan', reason: 'in-use', inUse }]
    return [{ ...base, action: 'orphan', reason: 'not-declared', prune: 'no-record' }]
  }
  const prune = usedBy === null ? 'pipelines-unknown' : (pruner.refusal ?? 'deletes')
  if (!pruner.isAsked || prune !== 'deletes') {
    return [{ ...base, action: 'orphan', reason: 'not-declared', prune }]
  }
  return [
    {
      ...base,
      action: 'delete',
      reason: inUse > 0 ? 'in-use' : 'not-declared',
      versions: going,
      fields: diffUndeclared(newest, policy).fields,
      ...(inUse > 0 ? { inUse } : {}),
    },
  ]
}

/** Returns the older versions of a declared line that `--prune` deletes, each a change of its own, the oldest first. */
export function decideSuperseded(change: Change, context: OldVersionsContext): readonly Change[] {
  const { lines, pruner, policy, now } = context
  const { desired, version } = change
  const keep = desired?.keep ?? policy.versions.keep
  if (desired === undefined || version === undefined || keep === undefined || now === undefined) return []
  if (!pruner.isAsked || pruner.refusal !== undefined || change.action === 'blocked') return []
  const versions = versionsOf(lines, desired.identity)
  // A line whose newest version is another project's is theirs.
  if (versions[0] !== undefined && ownershipOf(versions[0], policy).startsWith('foreign')) return []
  const own = oursAmong(versions, policy)
  if (desired.protect ?? (own[0] !== undefined && isProtected(own[0], policy))) return []
  const declared = plannedAt(version)
  const isOld = (live: Live): boolean => {
    const made = Date.parse(live.dateCreated ?? '')
    return compareVersions(versionAt(live), declared) < 0 && now - made >= policy.versions.minAge
  }
  // What is about to be made is the newest, though it is not there yet.
  const isMade = change.action === 'create'
  return own
    .slice(Math.max(0, keep - (isMade ? 1 : 0)))
    .filter((live) => isOld(live) && mayGo(live, context))
    .toReversed()
    .map((live): Change => {
      const { kind, name, arn } = live
      const at = [numberOf(live), ...(live.build === undefined ? [] : [live.build])]
      return {
        id: [idOfLive(live), ...at].join('/'),
        kind,
        name,
        arn,
        action: 'delete',
        reason: 'superseded',
        fields: diffUndeclared(live, policy).fields,
        refreshRecord: false,
        live,
      }
    })
}

/** Reports whether the record shows that an apply of this project made a version, and nothing holds on to it. */
function mayGo(live: Live, context: OldVersionsContext): boolean {
  return readRecord(live, context.policy).state === 'known' && !isStaying(live, context)
}

function isStaying(live: Live, { findUsers, staying, going }: OldVersionsContext): boolean {
  const users = findUsers(live)
  const isUsed = users === null || users?.some(({ arn }) => going?.has(arn) !== true) === true
  return isUsed || staying?.has(live.arn) === true
}

/** Whoever names any of the versions, once; null where that cannot be told. */
function usersOf(own: readonly Live[], { findUsers }: OldVersionsContext): readonly User[] | null | undefined {
  const found = own.map((live) => findUsers(live))
  if (found.includes(null)) return null
  if (found.every((users) => users === undefined)) return undefined
  const byArn = new Map(found.flatMap((users) => users ?? []).map((user) => [user.arn, user]))
  return [...byArn.values()].sort((a, b) => compareText(a.name, b.name))
}
