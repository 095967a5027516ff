/** Tags and the record, the last words of every change. */
import { kindOf } from '../kinds/registry.ts'
import type { Desired, Live } from '../model.ts'
import { comparedLive } from '../plan/compare.ts'
import { settledRecord } from '../plan/decide.ts'
import { readRecord } from '../plan/diff.ts'
import { marksOf } from '../plan/history.ts'
import { formatRecord } from '../plan/record.ts'
import { kilnKeys, planTags } from '../plan/tags.ts'
import type { ApplyContext, Journal } from './context.ts'

/**
 * Brings the tags to what is declared and writes the record: UntagResource for what goes, then one TagResource for the rest with the
 * record in it, so that a record is never ahead of its tags. `live` is what was read back after the fields were written.
 */
export async function writeTags(
  context: ApplyContext,
  journal: Journal,
  desired: Desired,
  live: Live,
  unconfirmed: ReadonlySet<string> = new Set(),
): Promise<void> {
  const { policy } = context
  const keys = kilnKeys(policy)
  const { remove, set } = planTags(desired, live.tags, policy)
  if (remove.length > 0) await journal.send('UntagResource', { resourceArn: live.arn, tagKeys: remove })
  const record =
    unconfirmed.size === 0 ? settledRecord(desired, live, policy) : unsettledRecord(context, desired, live, unconfirmed)
  const own = { [keys.owner]: policy.owner, ...(record === undefined ? {} : { [keys.record]: record }) }
  const changed = Object.entries({ ...set, ...own }).filter(([key, value]) => live.tags[key] !== value)
  if (changed.length === 0) return
  await journal.send('TagResource', { resourceArn: live.arn, tags: Object.fromEntries(changed) })
}

/** Brings the tags to what is declared without touching the record, which must not speak of a state that nobody has read. */
export async function writeTagsUnread(
  { policy }: ApplyContext,
  journal: Journal,
  desired: Desired,
  before: Live,
): Promise<void> {
  const { remove, set } = planTags(desired, before.tags, policy)
  if (remove.length > 0) await journal.send('UntagResource', { resourceArn: before.arn, tagKeys: remove })
  if (Object.keys(set).length > 0) await journal.send('TagResource', { resourceArn: before.arn, tags: set })
}

/** Claims a configuration: owner, and a record of what it is now, so that an adoption that stops here is not taken for drift. */
export async function claim(context: ApplyContext, journal: Journal, desired: Desired, live: Live): Promise<void> {
  const { policy } = context
  const kind = kindOf(desired.kind)
  const keys = kilnKeys(policy)
  const marks = marksOf(kind, desired, comparedLive(kind, live, policy, desired))
  const isProtected = desired.protect ?? false
  const record = formatRecord({ arn: live.arn, isProtected, dateUpdated: live.dateUpdated, marks })
  const isNewer = readRecord(live, policy).state === 'newer'
  const tags = { [keys.owner]: policy.owner, ...(isNewer ? {} : { [keys.record]: record }) }
  await journal.send('TagResource', { resourceArn: live.arn, tags })
}

/** The record of a configuration that is not wholly as declared: what is there, with marks where a write did not take. */
function unsettledRecord(
  context: ApplyContext,
  desired: Desired,
  live: Live,
  unconfirmed: ReadonlySet<string>,
): string | undefined {
  const { policy } = context
  const kind = kindOf(desired.kind)
  const record = readRecord(live, policy)
  if (record.state === 'newer') return undefined
  const tags = planTags(desired, live.tags, policy)
  const tagged = { ...live, tags: withTags(live.tags, tags.remove, tags.set) }
  const marks = marksOf(kind, desired, comparedLive(kind, tagged, policy, desired), unconfirmed)
  const isProtected = desired.protect ?? (record.state === 'known' && record.isProtected)
  return formatRecord({ arn: live.arn, isProtected, dateUpdated: live.dateUpdated, marks })
}

function withTags(tags: Live['tags'], remove: readonly string[], set: Readonly<Record<string, string>>): Live['tags'] {
  const kept = Object.entries(tags).filter(([key]) => !remove.includes(key))
  return Object.fromEntries([...kept, ...Object.entries(set)])
}
