/** Tags and the record, the last words of every change. */
import { ServiceError } from '../aws/failure.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Desired, Live } from '../model.ts'
import { comparedLive } from '../plan/compare.ts'
import { recordFor } from '../plan/decide.ts'
import { marksOf, marksOfSettled } from '../plan/history.ts'
import { kilnKeys, planTags, tagLimit } from '../plan/tags.ts'
import type { ApplyContext, Journal } from './context.ts'
import { readNow } from './read-back.ts'

/**
 * Brings the tags to what is declared and writes the record: UntagResource for what goes, then one TagResource for the rest with the
 * record in it, so that a record is never ahead of its tags. `live` is what was read back after the fields were written; `unconfirmed`
 * are the fields of it that did not take.
 */
export async function writeTags(
  context: ApplyContext,
  journal: Journal,
  desired: Desired,
  live: Live,
  unconfirmed: ReadonlySet<string> = new Set(),
): Promise<void> {
  const { policy } = context
  const kind = kindOf(desired.kind)
  const { remove, set } = planTags(desired, live.tags, policy)
  await untag(context, journal, live, remove)
  const tagged = { ...live, tags: withTags(live.tags, remove, set) }
  const marks =
    unconfirmed.size === 0
      ? marksOfSettled(kind, desired, policy)
      : marksOf(kind, desired, comparedLive(kind, tagged, policy, desired), unconfirmed)
  await tag(journal, live, { ...set, ...ownTags(context, recordFor(desired, live, policy, marks)) })
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
  await tag(journal, before, set)
}

/**
 * Claims a configuration: owner, and a record of what it is now, so that an adoption that stops here is not taken for drift. Where the two
 * tags would not fit any more, what the adoption removes goes first.
 */
export async function claim(context: ApplyContext, journal: Journal, desired: Desired, live: Live): Promise<void> {
  const { policy } = context
  const kind = kindOf(desired.kind)
  const { remove } = planTags(desired, live.tags, policy)
  const count = Object.keys(live.tags).filter((key) => !key.startsWith('aws:')).length
  if (count + 2 > tagLimit) await untag(context, journal, live, remove)
  const marks = marksOf(kind, desired, comparedLive(kind, live, policy, desired))
  await tag(journal, live, ownTags(context, recordFor(desired, live, policy, marks)))
}

function ownTags({ policy }: ApplyContext, record: string | undefined): Live['tags'] {
  const keys = kilnKeys(policy)
  return { [keys.owner]: policy.owner, ...(record === undefined ? {} : { [keys.record]: record }) }
}

async function tag(journal: Journal, live: Live, tags: Live['tags']): Promise<void> {
  const changed = Object.entries(tags).filter(([key, value]) => live.tags[key] !== value)
  if (changed.length === 0) return
  await journal.send('TagResource', { resourceArn: live.arn, tags: Object.fromEntries(changed) })
}

/** Removes tags. The service may refuse to remove what is not there: then an earlier try, or somebody else, has done it. */
async function untag(context: ApplyContext, journal: Journal, live: Live, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  try {
    await journal.send('UntagResource', { resourceArn: live.arn, tagKeys: keys })
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    const now = await readNow(context, live.kind, live.arn)
    const left = keys.filter((key) => now === undefined || Object.hasOwn(now.tags, key))
    if (left.length === keys.length) throw error
    if (left.length > 0) await journal.send('UntagResource', { resourceArn: live.arn, tagKeys: left })
  }
}

function withTags(tags: Live['tags'], remove: readonly string[], set: Live['tags']): Live['tags'] {
  const kept = Object.entries(tags).filter(([key]) => !remove.includes(key))
  return Object.fromEntries([...kept, ...Object.entries(set)])
}
