/** One create: tags and record travel in the same call, so a create is whole or not there. */
import type { Outcome } from '../outcome.ts'
import { ServiceError } from '../aws/failure.ts'
import { assertAccount } from '../aws/live.ts'
import { failureOf } from '../diagnostic/diagnose.ts'
import { failureParts } from '../diagnostic/failures.ts'
import { isObject } from '../json.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Change, Desired, JsonObject, Live } from '../model.ts'
import { diffOne } from '../plan/diff.ts'
import { ownershipOf } from '../plan/ownership.ts'
import { kilnKeys } from '../plan/tags.ts'
import { tokenedCreate, type TokenedRequest } from '../plan/token.ts'
import type { ApplyContext, Journal } from './context.ts'
import { ChangeError } from './failure.ts'
import { readBack, readNow, readUntil } from './read-back.ts'
import { isThere, writeTags } from './tagging.ts'

type Creation = Change & { readonly desired: Desired }

/**
 * Creates a configuration and reads it back. Another run that was quicker is no failure. A service that replays the answer to an earlier
 * request, for a configuration that is gone since, is asked again with a token of the next generation, which nobody has used.
 */
export async function create(context: ApplyContext, journal: Journal, change: Creation): Promise<Outcome> {
  const { kind, desired, arn, replaces } = change
  const { target, policy } = context
  const derived = tokenedCreate(desired, arn, target, policy, { replaces })
  const first = await attempt(context, journal, change, derived, kindOf(kind).refusesSecond ? 2 : Infinity)
  if (first !== undefined) return first
  const drawn = tokenedCreate(desired, arn, target, policy, { replaces, generation: context.clock.uuid() })
  const second = await attempt(context, journal, change, drawn, Infinity)
  if (second !== undefined) return second
  throw new ChangeError(failureOf('createdUnseen', { id: change.id }))
}

/**
 * Sends the Create and looks at what it came to. Resolves to undefined if there is nothing: `absentReads` in a row have shown that, at
 * the most as many as the read-back has. What was made and does not show yet is found by the next Create, which is refused.
 */
async function attempt(
  context: ApplyContext,
  journal: Journal,
  change: Creation,
  { operation, input }: TokenedRequest,
  absentReads: number,
): Promise<Outcome | undefined> {
  const sent = await send(context, journal, change, operation, input)
  if ('found' in sent) return sent.found && takeWhatIsThere(context, journal, change, sent.found, input)
  const live = await readBack(context, change.kind, sent.arn, (live, reads) =>
    live === undefined ? reads >= absentReads : isMade(context, change, live),
  )
  if (live === 'unread') return (await isThere(context, journal, sent.arn)) ? journal.end(change.id, 'done') : undefined
  return live && confirm(context, journal, change, live, input)
}

/** Sends the Create. Resolves to the ARN or, if the name or the token is taken or the answer was lost on the way, to what is there. */
async function send(
  context: ApplyContext,
  journal: Journal,
  { id, kind, arn }: Creation,
  operation: string,
  input: JsonObject,
): Promise<{ readonly arn: string } | { readonly found: Live | undefined }> {
  try {
    const { body } = await journal.send(operation, input)
    const made = body[kindOf(kind).model.createArnMember]
    if (typeof made !== 'string') return { arn }
    try {
      assertAccount(context.target, id, made)
    } catch (error) {
      journal.blame(error)
      throw error
    }
    return { arn: made }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    if (error.class === 'token-mismatch') return { found: await readNow(context, kind, arn) }
    if (error.class !== 'exists' && !error.mayHaveRun) throw error
    const found = await readUntil(context, kind, arn, (live) => live !== undefined)
    if (found === undefined) throw error
    return { found }
  }
}

/**
 * Tells what is there after a success. What this request made and did not take is marked in the record, which must not claim it. What another
 * apply of this project has made of it meanwhile is that one's, tags and record too.
 */
async function confirm(
  context: ApplyContext,
  journal: Journal,
  change: Creation,
  live: Live,
  request: JsonObject,
): Promise<Outcome> {
  if (isMade(context, change, live)) return journal.end(change.id, 'done')
  const { fields } = diffOne(change.desired, live, context.policy)
  if (isOfRequest(context, live, request)) {
    await writeTags(context, journal, change.desired, live, new Set(fields.map((field) => String(field.keys[0]))))
  }
  const paths = fields.map((field) => field.path).join(', ') || failureParts.ownTags
  throw new ChangeError(failureOf('createdDiffers', { fields: paths }))
}

/**
 * The name is taken. By an equal one of ours: done. By what this very request made, with the answer lost or late: as after the answer. By
 * anything else it is left alone, also by another one of this project: the plan knew nothing of it.
 */
async function takeWhatIsThere(
  context: ApplyContext,
  journal: Journal,
  change: Creation,
  live: Live,
  request: JsonObject,
): Promise<Outcome> {
  if (isMade(context, change, live) || isOfRequest(context, live, request)) {
    return confirm(context, journal, change, live, request)
  }
  const { id } = change
  if (ownershipOf(live, context.policy) !== 'ours') throw new ChangeError(failureOf('createdByOthers', { id }))
  const paths = diffOne(change.desired, live, context.policy).fields.map((field) => field.path)
  throw new ChangeError(failureOf('createdByAnotherRun', { id, fields: paths.join(', ') }))
}

function isMade({ policy }: ApplyContext, { desired }: Creation, live: Live): boolean {
  return ownershipOf(live, policy) === 'ours' && diffOne(desired, live, policy).fields.length === 0
}

/** Reports whether what is there has the record that the request brought along: any later apply has written its own. */
function isOfRequest({ policy }: ApplyContext, live: Live, { tags }: JsonObject): boolean {
  const { record } = kilnKeys(policy)
  return ownershipOf(live, policy) === 'ours' && isObject(tags) && tags[record] === live.tags[record]
}
