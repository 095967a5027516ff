/**
 * What the service switched off by itself, after failures. It stays off: an Update that does not say so would switch it on, as the service
 * takes an omitted status for ENABLED (API_UpdateImagePipeline). It is switched on again when what it builds from has changed.
 */
import type { Policy } from '../project.ts'
import { findReferences } from '../kinds/references.ts'
import { isInBuild, kindOf } from '../kinds/registry.ts'
import type { Change, Desired, Live, Observed, Reason, Reference } from '../model.ts'
import { changesFields, isIgnored } from './compare.ts'
import { ownershipOf } from './ownership.ts'
import { readRecord } from './diff.ts'
import { isRecordedDate, isSameMark, markOf, markOfValue } from './record.ts'

/** Returns what is declared, with the status that keeps off what the service switched off; the same if it did not, or git says otherwise. */
export function keepOff(desired: Desired, live: Live | undefined, policy: Policy): Desired {
  const { autoOff } = kindOf(desired.kind)
  if (autoOff === undefined || live === undefined || desired.reenable === 'always') return desired
  if (isIgnored(autoOff.member, desired.ignore)) return desired
  if (desired.fields[autoOff.member] !== undefined || !wasSwitchedOff(desired.kind, live, policy)) return desired
  return { ...desired, fields: { ...desired.fields, [autoOff.member]: autoOff.off }, keptOff: true }
}

/**
 * Reports whether the service switched something off. Any Update resets the count of failures, so that the record has to remember it; what
 * an apply switched off was meant to be off.
 */
export function wasSwitchedOff(kind: string, live: Live, policy: Policy): boolean {
  const { autoOff } = kindOf(kind)
  if (autoOff === undefined || live.fields[autoOff.member] !== autoOff.off) return false
  const mark = markOf(readRecord(live, policy), autoOff.member)
  if (mark === 'switched-off') return true
  const isDeclaredOff = isSameMark(mark, markOfValue(autoOff.off))
  return !isDeclaredOff && autoOff.isAtLimit(live.fields, live.service)
}

const ofGit: ReadonlySet<Reason | undefined> = new Set<Reason>(['git-changed', 'both-changed'])

/**
 * Returns why what is kept off is to be switched on again: this apply changes by git what it builds from, or an earlier one did since it ran
 * last. `because` are the ids of the changes that it refers to, where it is one of those. Undefined: it stays off. `changes` are those of
 * the same plan.
 */
export function findReasonToReenable(
  kept: Change,
  changes: ReadonlyMap<string, Change>,
  observed: Observed,
  policy: Policy,
): { readonly because?: readonly string[] } | undefined {
  const { desired, live } = kept
  const { autoOff, references } = kindOf(kept.kind)
  if (desired === undefined || live === undefined || autoOff === undefined) return undefined
  const isLeft = ({ path }: Reference): boolean => isIgnored(String(path[0]), desired.ignore)
  const builds = new Set([...autoOff.buildsFrom, ...Object.keys(references).map((pattern) => pattern.split('.')[0])])
  if (kept.fields.some(({ keys, reason }) => ofGit.has(reason) && builds.has(String(keys[0])))) return {}
  const named = new Set(findReferences(kindOf(live.kind), live.fields).map(({ arn }) => arn))
  const isUpdated = (change: Change): boolean => change.action === 'update' && changesFields(change.fields)
  // What is left to others builds from what is there.
  const because = [
    ...changedByGit(
      desired.references.filter((one) => !isLeft(one)),
      changes,
      new Set(),
    ),
    // After any Update of what it names, the next plan finds it updated since the last run.
    ...[...changes.values()].filter((change) => named.has(change.arn) && isUpdated(change)).map(({ id }) => id),
  ]
  if (because.length > 0) return { because: [...new Set(because)] }
  const lastRun = autoOff.lastRun(live.service)
  if (lastRun === undefined) return undefined
  return observed.live.some((one) => named.has(one.arn) && wasUpdatedByUs(one, lastRun, policy)) ? {} : undefined
}

/** Reports whether the last update of a configuration came from an apply, and after a time: somebody else's update is no reason. */
function wasUpdatedByUs(live: Live, since: string, policy: Policy): boolean {
  const { dateUpdated } = live
  const record = readRecord(live, policy)
  if (dateUpdated === undefined || record.state !== 'known' || ownershipOf(live, policy) !== 'ours') return false
  return isRecordedDate(record.dateUpdated, dateUpdated) && Date.parse(dateUpdated) > Date.parse(since)
}

/** Returns the ids that a document refers to and that are made or changed by git, or that refer to such a change. */
function changedByGit(
  references: readonly Reference[],
  changes: ReadonlyMap<string, Change>,
  seen: ReadonlySet<string>,
): readonly string[] {
  const ids = [...new Set(references.map(({ id }) => id))]
  return ids.filter((id) => {
    const change = changes.get(id)
    if (change === undefined || seen.has(id)) return false
    if (change.action === 'create') return true
    const kind = kindOf(change.kind)
    const isChanged =
      change.action === 'update' &&
      change.fields.some(({ keys, reason }) => ofGit.has(reason) && isInBuild(kind, String(keys[0])))
    return (
      isChanged ||
      (change.desired !== undefined &&
        changedByGit(change.desired.references, changes, new Set([...seen, id])).length > 0)
    )
  })
}
