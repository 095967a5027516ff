/** One create: tags and record travel in the same call, so a create is whole or not there. */
import type { Outcome } from '../outcome.ts'
import { ServiceError } from '../aws/failure.ts'
import { assertAccount } from '../aws/live.ts'
import { failureOf } from '../diagnostic/diagnose.ts'
import { failureParts } from '../diagnostic/failures.ts'
import { isObject } from '../json.ts'
import { keptFor } from '../kept.ts'
import { kindOf } from '../kinds/registry.ts'
import type { JsonObject, Live } from '../model.ts'
import { diffOne } from '../plan/diff.ts'
import { headOf } from '../plan/lines.ts'
import { ownershipOf } from '../plan/ownership.ts'
import { kilnKeys } from '../plan/tags.ts'
import { tokenedCreate, type TokenedRequest } from '../plan/token.ts'
import type { ApplyContext, Journal } from './context.ts'
import { ChangeError } from './failure.ts'
import { readBack, readerOf, readUntil } from './read-back.ts'
import { sightOf, type Creation, type Sight } from './sight.ts'
import { isThere, writeTags } from './tagging.ts'

/** What one create is done with. */
interface Creating {
  readonly context: ApplyContext
  readonly journal: Journal
  readonly change: Creation
  readonly sight: Sight
  /** Reports whether what was read is what is declared. Whoever waits for it asks, and so does who tells what came of it. */
  readonly isMade: (live: Live) => boolean
  /** How many reads in a row that show nothing of it mean that there is nothing. */
  readonly patience: { readonly afterSuccess: number; readonly afterMismatch: number }
}

/**
 * Creates a configuration, or the next version of a line, and reads it back. Another run that was quicker is no failure. A service that
 * replays the answer to an earlier request, for what is gone since, is asked again with a token of the next generation, which nobody has
 * used. Where that would make a second one, a read that lags is waited out first.
 */
export async function create(context: ApplyContext, journal: Journal, change: Creation): Promise<Outcome> {
  const { kind, desired, arn } = change
  const { target, policy } = context
  const sight = sightOf(context, change)
  const head = headOf(change)
  const patience = kindOf(kind).refusesSecond
    ? { afterSuccess: 2, afterMismatch: 1 }
    : { afterSuccess: Infinity, afterMismatch: Infinity }
  const isMade = keptFor(
    (live: Live) => ownershipOf(live, policy) === 'ours' && diffOne(desired, live, policy).fields.length === 0,
  )
  const creating = { context, journal, change, sight, isMade, patience }
  const derived = tokenedCreate(desired, arn, target, policy, { head })
  const ahead = await sight.readAhead()
  if (ahead !== undefined) return takeWhatIsThere(creating, ahead, derived.input)
  const first = await attempt(creating, derived)
  if (first !== undefined) return first
  const drawn = tokenedCreate(desired, arn, target, policy, { head, generation: context.clock.uuid() })
  const whole = { afterSuccess: Infinity, afterMismatch: patience.afterMismatch }
  const second = await attempt({ ...creating, patience: whole }, drawn)
  if (second !== undefined) return second
  throw new ChangeError(failureOf('createdUnseen', { id: change.id }))
}

/**
 * Sends the Create and looks at what it came to. Resolves to undefined if there is nothing. What was made and does not show yet is found by
 * the next Create, which is refused.
 */
async function attempt(creating: Creating, { operation, input }: TokenedRequest): Promise<Outcome | undefined> {
  const { context, journal, change, sight, patience } = creating
  const sent = await send(creating, operation, input)
  if ('found' in sent) return sent.found && takeWhatIsThere(creating, sent.found, input)
  if (change.version !== undefined && sent.arn !== change.arn) throw await disclaim(creating, sent.arn, input)
  const live = await readBack(
    context,
    () => sight.read(sent.arn),
    (live, reads) => {
      if (live === undefined || sight.isBefore(live)) return reads >= patience.afterSuccess
      return creating.isMade(live) || sight.isBeyond(live)
    },
  )
  if (live === 'unread') return (await isThere(context, journal, sent.arn)) ? journal.end(change.id, 'done') : undefined
  return live === undefined || sight.isBefore(live) ? undefined : confirm(creating, live, input)
}

/** Sends the Create. Resolves to the ARN or, if the name or the token is taken or the answer was lost on the way, to what is there. */
async function send(
  creating: Creating,
  operation: string,
  input: JsonObject,
): Promise<{ readonly arn: string } | { readonly found: Live | undefined }> {
  const { context, journal, change, patience } = creating
  const { id, kind, arn } = change
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
    if (error.class === 'token-mismatch') return { found: await find(creating, patience.afterMismatch) }
    if (error.class !== 'exists' && !error.mayHaveRun) throw error
    const found = await find(creating, Infinity)
    if (found === undefined) throw error
    return { found }
  }
}

/** Reads until it shows what came of a create; undefined if so many reads show nothing of it. */
async function find({ context, change, sight }: Creating, patience: number): Promise<Live | undefined> {
  const live = await readUntil(
    context,
    () => sight.read(change.arn),
    (live, reads) => !sight.isBefore(live) || reads >= patience,
  )
  return sight.isBefore(live) ? undefined : live
}

/**
 * Tells what is there after a success. What this request made and did not take is marked in the record, which must not claim it. What another
 * apply of this project has made of it meanwhile is that one's, tags and record too.
 */
async function confirm(creating: Creating, live: Live, request: JsonObject): Promise<Outcome> {
  const { context, journal, change, sight } = creating
  sight.assertPlanned(live, true)
  if (creating.isMade(live)) return journal.end(change.id, 'done')
  const { fields } = diffOne(change.desired, live, context.policy)
  if (ownershipOf(live, context.policy) === 'ours' && isOfRequest(creating, live, request)) {
    await writeTags(context, journal, change.desired, live, new Set(fields.map((field) => String(field.keys[0]))))
  }
  const paths = fields.map((field) => field.path).join(', ') || failureParts.ownTags
  throw new ChangeError(failureOf('createdDiffers', { fields: paths }))
}

/**
 * Something is there already. An equal one of ours: done. What this very request made, with the answer lost or late: as after the answer.
 * Anything else is left alone, also another one of this project: the plan knew nothing of it.
 */
async function takeWhatIsThere(creating: Creating, live: Live, request: JsonObject): Promise<Outcome> {
  const { context, change, sight } = creating
  const { id, desired } = change
  sight.assertPlanned(live, false)
  const isOurs = ownershipOf(live, context.policy) === 'ours'
  if (creating.isMade(live) || (isOurs && isOfRequest(creating, live, request))) {
    return confirm(creating, live, request)
  }
  if (!isOurs) throw new ChangeError(failureOf('createdByOthers', { id }))
  const paths = diffOne(desired, live, context.policy).fields.map((field) => field.path)
  throw new ChangeError(failureOf('createdByAnotherRun', { id, fields: paths.join(', ') }))
}

/** The service has made another version than the planned one. It stays, and says whose it is: its record was written for the planned one. */
async function disclaim(creating: Creating, made: string, request: JsonObject): Promise<ChangeError> {
  const { context, journal, change } = creating
  const { id, kind, arn, desired } = change
  const live = await readBack(context, readerOf(context, kind, made), (live) => live !== undefined)
  if (live !== undefined && live !== 'unread' && isOfRequest(creating, live, request)) {
    await writeTags(context, journal, desired, live)
  }
  return new ChangeError(failureOf('madeOther', { id, made, planned: arn }))
}

/** Reports whether what is there has the record that the request brought along: any later apply has written its own. */
function isOfRequest({ context: { policy } }: Creating, live: Live, { tags }: JsonObject): boolean {
  const { record } = kilnKeys(policy)
  return isObject(tags) && tags[record] === live.tags[record]
}
