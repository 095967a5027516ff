/** Updates and adoptions: re-read, write the fields as a whole, read back, then tags with the record, last. */
import { changesFields } from '../plan/compare.ts'
import type { Outcome } from '../outcome.ts'
import { failureOf } from '../diagnostic/diagnose.ts'
import { failureParts } from '../diagnostic/failures.ts'
import { fill } from '../diagnostic/fill.ts'
import type { Change, Desired, FieldDiff, Live } from '../model.ts'
import { decideDeclared } from '../plan/decide.ts'
import { diffOne, findUnwritten } from '../plan/diff.ts'
import { isEqual } from '../plan/equal.ts'
import { holderOf } from '../plan/ownership.ts'
import { tokenedUpdate } from '../plan/token.ts'
import { kilnKeys } from '../plan/tags.ts'
import { ServiceError } from '../aws/failure.ts'
import type { ApplyContext, Journal } from './context.ts'
import { ChangeError } from './failure.ts'
import { readBack, readerOf, readNow, readUntil } from './read-back.ts'
import { claim, isThere, noteSwitchedOff, writeTags, writeTagsUnread } from './tagging.ts'

type DeclaredChange = Change & { readonly desired: Desired; readonly live: Live }

/** Takes over a configuration and brings it to what is declared: owner and record first, so that a stop half-way shows whose it is. */
export async function adopt(context: ApplyContext, journal: Journal, change: DeclaredChange): Promise<Outcome> {
  const live = await rereadAsPlanned(context, change)
  if (changesFields(change.fields)) {
    await claim(context, journal, change.desired, live)
    const claimed = await readUntil(context, readerOf(context, change.kind, change.arn), (live) =>
      isClaimed(context, live),
    )
    if (claimed === undefined) throw gone(change)
    if (!isClaimed(context, claimed))
      throw new ChangeError(failureOf('claimedDiffers', { id: change.id, fields: failureParts.ownTags }))
    if (!isEqual(claimed.fields, live.fields))
      throw new ChangeError(failureOf('changedWhileAdopted', { id: change.id }))
    return converge(context, journal, change, claimed)
  }
  return converge(context, journal, change, live)
}

/** Brings an owned configuration to what is declared. */
export async function update(context: ApplyContext, journal: Journal, change: DeclaredChange): Promise<Outcome> {
  const live = isTrusted(context, change.live) ? change.live : await rereadAsPlanned(context, change)
  const { fields } = diffOne(change.desired, live, context.policy)
  if (fields.length === 0) return refreshRecord(context, journal, change, live, 'done')
  return converge(context, journal, change, await noteSwitchedOff(context, journal, change.desired, live))
}

/** Writes the record of a configuration that is as declared already, if it does not say so. */
export async function refresh(context: ApplyContext, journal: Journal, change: DeclaredChange): Promise<Outcome> {
  return refreshRecord(context, journal, change, await rereadAsPlanned(context, change), 'unchanged')
}

async function refreshRecord(
  context: ApplyContext,
  journal: Journal,
  change: DeclaredChange,
  live: Live,
  status: 'done' | 'unchanged',
): Promise<Outcome> {
  await writeTags(context, journal, change.desired, live)
  return journal.end(change.id, status)
}

/**
 * Reads the configuration right before it is written. The service has no precondition, so this is as close as it gets: what would be decided
 * now must be what was planned, or a part of it, where another run of the same plan is under way.
 */
async function rereadAsPlanned(context: ApplyContext, change: DeclaredChange): Promise<Live> {
  const { policy, target, options } = context
  const { desired } = change
  const live = await readNow(context, change.kind, change.arn)
  if (live === undefined) throw gone(change)
  const now = decideDeclared({ ...diffOne(desired, live, policy), desired }, target, policy, options)
  if (now.action === 'unchanged') return live
  const isAsPlanned = now.action === change.action || (now.action === 'update' && change.action !== 'unchanged')
  if (!isAsPlanned) {
    const decision = `${now.action}${now.reason === undefined ? '' : ` (${now.reason})`}`
    throw new ChangeError(failureOf('otherDecision', { id: change.id, decision }))
  }
  const news = now.fields.filter((field) => !isPlannedField(change, field))
  if (news.length > 0) {
    const fields = news.map((field) => describeMove(change, field)).join('; ')
    throw new ChangeError(failureOf('fieldsMoved', { id: change.id, fields }))
  }
  return live
}

/** Reports whether it was read whole only just. What was listed is never trusted: a list may be late. */
function isTrusted({ clock, trust = 0 }: ApplyContext, { readAt = -Infinity }: Live): boolean {
  return clock.now() - readAt < trust
}

function isPlannedField(change: Change, { path, before, after }: FieldDiff): boolean {
  return change.fields.some(
    (field) => field.path === path && isEqual(field.before, before) && isEqual(field.after, after),
  )
}

function describeMove(change: Change, { path, before, after }: FieldDiff): string {
  const shown = change.fields.find((field) => field.path === path)
  // What did not differ in the plan was as declared.
  const planned = JSON.stringify((shown === undefined ? after : shown.before) ?? null)
  return fill(failureParts.fieldMoved, { path, planned, now: JSON.stringify(before ?? null) })
}

function gone({ id }: Change): ChangeError {
  return new ChangeError(failureOf('gone', { id }))
}

function isClaimed({ policy }: ApplyContext, live: Live | undefined): boolean {
  return live?.tags[kilnKeys(policy).owner] === policy.owner
}

async function converge(
  context: ApplyContext,
  journal: Journal,
  change: DeclaredChange,
  before: Live,
): Promise<Outcome> {
  const { policy } = context
  const after = await writeFields(context, journal, change, before)
  if (after === 'unread') {
    await writeTagsUnread(context, journal, change.desired, before)
    if (!(await isThere(context, journal, before.arn))) throw gone(change)
    return journal.end(change.id, 'done')
  }
  if (after !== before && holderOf(after, policy) !== undefined) throw updatedDiffers(change, [failureParts.ownTags])
  const unconfirmed = findUnwritten(change.desired, after, before, policy)
  const record = kilnKeys(policy).record
  if (unconfirmed.size > 0 && after.tags[record] !== before.tags[record]) {
    // Another apply has finished meanwhile: fields, tags and record are its own, and stay so.
    throw updatedDiffers(change, [...unconfirmed])
  }
  await writeTags(context, journal, change.desired, after, unconfirmed)
  if (unconfirmed.size > 0) throw updatedDiffers(change, [...unconfirmed])
  const isSettled = (live: Live | undefined): boolean =>
    live !== undefined && isClaimed(context, live) && diffOne(change.desired, live, policy).fields.length === 0
  if (isSettled(after)) return journal.end(change.id, 'done')
  const settled = await readBack(context, readerOf(context, change.kind, after.arn), isSettled)
  if (settled === 'unread') return journal.end(change.id, 'done')
  if (settled === undefined) throw gone(change)
  if (isSettled(settled)) return journal.end(change.id, 'done')
  const left = diffOne(change.desired, settled, policy).fields.map((field) => field.path)
  throw updatedDiffers(change, left.length > 0 ? left : [failureParts.ownTags])
}

/**
 * Sends the Update and reads back. A success that changed nothing was the replay of an earlier answer: the request goes again with a token
 * of the next generation. Resolves to what the account shows in the end, if it can be read.
 */
async function writeFields(
  context: ApplyContext,
  journal: Journal,
  change: DeclaredChange,
  before: Live,
): Promise<Live | 'unread'> {
  const { policy, clock } = context
  if (findUnwritten(change.desired, before, undefined, policy).size === 0) return before
  const first = await writeOnce(context, journal, change, before, 0)
  const isReplay =
    first !== 'unread' && isEqual(first.fields, before.fields) && first.dateUpdated === before.dateUpdated
  return isReplay ? writeOnce(context, journal, change, before, clock.uuid()) : first
}

/** Sends the Update and reads until it shows. Throws if the answer was lost and the account shows that nothing has come of it. */
async function writeOnce(
  context: ApplyContext,
  journal: Journal,
  change: DeclaredChange,
  before: Live,
  generation: 0 | string,
): Promise<Live | 'unread'> {
  const { policy, target } = context
  const { operation, input } = tokenedUpdate(change.desired, before, target, policy, generation)
  const error = await sendUpdate(journal, operation, input)
  const after =
    error?.class === 'token-mismatch'
      ? await readNow(context, change.kind, before.arn)
      : await readBack(
          context,
          readerOf(context, change.kind, before.arn),
          (live) => live !== undefined && findUnwritten(change.desired, live, before, policy).size === 0,
        )
  if (after === undefined) throw gone(change)
  const isUntouched =
    after === 'unread' || (isEqual(after.fields, before.fields) && after.dateUpdated === before.dateUpdated)
  if (error !== undefined && (error.mayHaveRun || after === 'unread') && isUntouched) throw error
  return after
}

/** Resolves to the error if what became of the Update shows only in the account: a token seen before, or a lost answer. */
async function sendUpdate(
  journal: Journal,
  operation: string,
  input: Parameters<Journal['send']>[1],
): Promise<ServiceError | undefined> {
  try {
    await journal.send(operation, input)
    return undefined
  } catch (error) {
    if (error instanceof ServiceError && (error.class === 'token-mismatch' || error.mayHaveRun)) return error
    throw error
  }
}

function updatedDiffers({ id }: Change, fields: readonly string[]): ChangeError {
  return new ChangeError(failureOf('updatedDiffers', { id, fields: fields.join(', ') }))
}
