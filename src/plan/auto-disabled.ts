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
 * Reports whether what is kept off is to be switched on again: this apply changes by git what it builds from, or an earlier one did since it
 * ran last. `changes` are those of the same plan.
 */
export function isDueAgain(kept: Change, changes: ReadonlyMap<string, Change>, observed: Observed): boolean {
  const { desired, live } = kept
  const { autoOff, references } = kindOf(kept.kind)
  if (desired === undefined || live === undefined || autoOff === undefined) return false
  const builds = new Set([...autoOff.buildsFrom, ...Object.keys(references).map((pattern) => pattern.split('.')[0])])
  if (kept.fields.some(({ keys, reason }) => ofGit.has(reason) && builds.has(String(keys[0])))) return true
  if (changesByGit(desired, changes, new Set())) return true
  const lastRun = autoOff.lastRun(live.service)
  if (lastRun === undefined) return false
  const named = new Set(findReferences(kindOf(live.kind), live.fields).map(({ arn }) => arn))
  return observed.live.some(
    ({ arn, dateUpdated }) =>
      named.has(arn) && dateUpdated !== undefined && Date.parse(dateUpdated) > Date.parse(lastRun),
  )
}

/** Reports whether something that a document refers to, or what that refers to, is made or changed by git. */
function changesByGit(desired: Desired, changes: ReadonlyMap<string, Change>, seen: Set<string>): boolean {
  return desired.references.some(({ id }) => {
    const change = changes.get(id)
    if (change === undefined || seen.has(id)) return false
    seen.add(id)
    if (change.action === 'create') return true
    const kind = kindOf(change.kind)
    const isChanged =
      change.action === 'update' &&
      change.fields.some(({ keys, reason }) => ofGit.has(reason) && isInBuild(kind, String(keys[0])))
    return isChanged || (change.desired !== undefined && changesByGit(change.desired, changes, seen))
  })
}
