/**
 * What the service switched off by itself, after failures. It stays off: an Update that does not say so would switch it on, as the service
 * takes an omitted status for ENABLED (API_UpdateImagePipeline). It is switched on again when what it builds from has changed.
 */
import type { Policy } from '../project.ts'
import { findReferences } from '../kinds/references.ts'
import { isInBuild, kindOf } from '../kinds/registry.ts'
import type { Change, Desired, Live, Observed, Reason } from '../model.ts'
import { readRecord } from './diff.ts'
import { isSameMark, markOf, markOfValue } from './record.ts'

/** Returns what is declared, with the status that keeps off what the service switched off; the same if it did not, or git says otherwise. */
export function keepOff(desired: Desired, live: Live | undefined, policy: Policy): Desired {
  const { autoOff } = kindOf(desired.kind)
  if (autoOff === undefined || live === undefined || desired.reenable === 'always') return desired
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
  const isDeclaredOff = mark !== undefined && isSameMark(mark, markOfValue(autoOff.off))
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
): { readonly because?: readonly string[] } | undefined {
  const { desired, live } = kept
  const { autoOff, references } = kindOf(kept.kind)
  if (desired === undefined || live === undefined || autoOff === undefined) return undefined
  const builds = new Set([...autoOff.buildsFrom, ...Object.keys(references).map((pattern) => pattern.split('.')[0])])
  if (kept.fields.some(({ keys, reason }) => ofGit.has(reason) && builds.has(String(keys[0])))) return {}
  const because = changedByGit(desired, changes, new Set())
  if (because.length > 0) return { because }
  const lastRun = autoOff.lastRun(live.service)
  if (lastRun === undefined) return undefined
  const named = new Set(findReferences(kindOf(live.kind), live.fields).map(({ arn }) => arn))
  const isChanged = observed.live.some(
    ({ arn, dateUpdated }) =>
      named.has(arn) && dateUpdated !== undefined && Date.parse(dateUpdated) > Date.parse(lastRun),
  )
  return isChanged ? {} : undefined
}

/** Returns the ids that a document refers to and that are made or changed by git, or that refer to such a change. */
function changedByGit(
  desired: Desired,
  changes: ReadonlyMap<string, Change>,
  seen: ReadonlySet<string>,
): readonly string[] {
  const ids = [...new Set(desired.references.map(({ id }) => id))]
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
      (change.desired !== undefined && changedByGit(change.desired, changes, new Set([...seen, id])).length > 0)
    )
  })
}
