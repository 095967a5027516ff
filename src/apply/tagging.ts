/** Tags and the record, the last words of every change. */
import { ServiceError } from '../aws/failure.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Desired, Live } from '../model.ts'
import { comparedDesired, comparedLive } from '../plan/compare.ts'
import { recordFor } from '../plan/decide.ts'
import { readRecord } from '../plan/diff.ts'
import { marksOf } from '../plan/history.ts'
import { markOf, withMark } from '../plan/record.ts'
import { kilnKeys, planTags, tagLimit } from '../plan/tags.ts'
import type { ApplyContext, Journal } from './context.ts'
import { readerOf, readUntil } from './read-back.ts'

/**
 * Brings the tags to what is declared and writes the record, last. Where tags have to go, the new ones come first, with a record of the
 * tags as they are in between: stopped at any point, the next run finds the account as recorded or as declared, and not as somebody
 * else's change. `live` is what was read back after the fields were written; `unconfirmed` are the fields of it that did not take.
 */
export async function writeTags(
  context: ApplyContext,
  journal: Journal,
  desired: Desired,
  live: Live,
  unconfirmed: ReadonlySet<string> = new Set(),
): Promise<void> {
  const { remove, set } = planTags(desired, live.tags, context.policy)
  const record = (tags: Live['tags']): Live['tags'] => {
    return ownTags(context, recordWithTags(context, desired, { ...live, tags }, unconfirmed))
  }
  const between = { ...live.tags, ...set }
  const fits = countTags(between) <= tagLimit
  if (fits) await tag(journal, live.arn, live.tags, { ...set, ...record(between) })
  await untag(context, journal, live, remove)
  const now = fits ? { ...between, ...record(between) } : live.tags
  const settled = Object.fromEntries(Object.entries(between).filter(([key]) => !remove.includes(key)))
  await tag(journal, live.arn, now, { ...set, ...record(settled) })
}

/** Returns the record of a configuration with these tags; of its fields it says what was declared, or what did not take. */
function recordWithTags(
  { policy }: ApplyContext,
  desired: Desired,
  live: Live,
  unconfirmed: ReadonlySet<string>,
): string | undefined {
  const kind = kindOf(desired.kind)
  const found = comparedLive(kind, live, policy, desired)
  const { tags: _, ...declared } = comparedDesired(kind, desired, policy)
  const settled = found['tags'] === undefined ? declared : { ...declared, tags: found['tags'] }
  return recordFor(desired, live, policy, marksOf(kind, desired, unconfirmed.size === 0 ? settled : found, unconfirmed))
}

/** Brings the tags to what is declared without touching the record, which must not speak of a state that nobody has read. */
export async function writeTagsUnread(
  context: ApplyContext,
  journal: Journal,
  desired: Desired,
  before: Live,
): Promise<void> {
  const { remove, set } = planTags(desired, before.tags, context.policy)
  await untag(context, journal, before, remove)
  await tag(journal, before.arn, before.tags, set)
}

/**
 * Reports whether a configuration exists, where it cannot be read: the success of a write may have been the replay of an answer for one that
 * is gone. Taking off a tag that nothing has changes nothing, whoever made what is there now, and fails if there is nothing.
 */
export async function isThere({ policy }: ApplyContext, journal: Journal, arn: string): Promise<boolean> {
  try {
    await journal.send('UntagResource', { resourceArn: arn, tagKeys: [`${policy.tagPrefix}asked`] })
    return true
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    if (error.class === 'not-found') return false
    // The service may refuse a key that is not there: of what is not there it would not speak of keys.
    if (error.class === 'other' && !error.mayHaveRun) return true
    throw error
  }
}

/**
 * Claims a configuration: owner, and a record of what it is now, so that an adoption that stops here is not taken for drift. Where the two
 * tags would not fit any more, what the adoption removes goes first.
 */
export async function claim(context: ApplyContext, journal: Journal, desired: Desired, live: Live): Promise<void> {
  const { policy } = context
  const kind = kindOf(desired.kind)
  const { remove } = planTags(desired, live.tags, policy)
  if (countTags({ ...live.tags, ...ownTags(context, '') }) > tagLimit) await untag(context, journal, live, remove)
  const marks = marksOf(kind, desired, comparedLive(kind, live, policy, desired))
  await tag(journal, live.arn, live.tags, ownTags(context, recordFor(desired, live, policy, marks)))
}

/**
 * Notes in the record that the service switched a configuration off, before an Update: that resets the count of failures, and a run that stops
 * after it would leave nothing to tell by. Returns the configuration as it is then.
 */
export async function noteSwitchedOff(
  { policy }: ApplyContext,
  journal: Journal,
  { kind, keptOff }: Desired,
  live: Live,
): Promise<Live> {
  const member = kindOf(kind).autoOff?.member
  const record = readRecord(live, policy)
  if (keptOff !== true || member === undefined || record.state !== 'known') return live
  if (markOf(record, member) === 'switched-off') return live
  const noted = { [kilnKeys(policy).record]: withMark(record, live.arn, member, 'switched-off') }
  await tag(journal, live.arn, live.tags, noted)
  return { ...live, tags: { ...live.tags, ...noted } }
}

function ownTags({ policy }: ApplyContext, record: string | undefined): Live['tags'] {
  const keys = kilnKeys(policy)
  return { [keys.owner]: policy.owner, ...(record === undefined ? {} : { [keys.record]: record }) }
}

/** Tags of AWS itself do not count. */
function countTags(tags: Live['tags']): number {
  return Object.keys(tags).filter((key) => !key.startsWith('aws:')).length
}

/** Sends the tags that `current` does not have yet, in one call. */
async function tag(journal: Journal, arn: string, current: Live['tags'], tags: Live['tags']): Promise<void> {
  const changed = Object.entries(tags).filter(([key, value]) => !Object.hasOwn(current, key) || current[key] !== value)
  if (changed.length === 0) return
  await journal.send('TagResource', { resourceArn: arn, tags: Object.fromEntries(changed) })
}

/**
 * Removes tags. Where the answer is lost, or the service refuses to remove what is not there, the account says what is left to do: an earlier
 * try, or somebody else, has done it.
 */
async function untag(context: ApplyContext, journal: Journal, live: Live, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  try {
    await journal.send('UntagResource', { resourceArn: live.arn, tagKeys: keys })
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    if (!error.mayHaveRun && error.class !== 'other') throw error
    const leftIn = (now: Live | undefined): readonly string[] =>
      keys.filter((key) => now !== undefined && Object.hasOwn(now.tags, key))
    const isTaken = (now: Live | undefined): boolean => leftIn(now).length < keys.length
    const now = await readUntil(context, readerOf(context, live.kind, live.arn), isTaken)
    if (now === undefined || !isTaken(now)) throw error
    await untag(context, journal, live, leftIn(now))
  }
}
