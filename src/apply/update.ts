/** Updates and adoptions: re-read, write the fields as a whole, read back, then tags with the record, last. */
import type { Change, Desired, Live, Outcome } from '../model.ts'
import { changesFields, decideDeclared } from '../plan/decide.ts'
import { diffOne } from '../plan/diff.ts'
import { isEqual } from '../plan/equal.ts'
import { tokenedUpdate } from '../plan/token.ts'
import { kilnKeys } from '../plan/tags.ts'
import { ServiceError } from '../aws/failure.ts'
import type { ApplyContext, Journal } from './context.ts'
import { maxGenerations } from './create.ts'
import { ChangeError } from './failure.ts'
import { readBack, readNow, readUntil } from './read-back.ts'
import { claim, writeTags, writeTagsUnread } from './tagging.ts'

type DeclaredChange = Change & { readonly desired: Desired; readonly live: Live }

/** Takes over a configuration and brings it to what is declared: owner and record first, so that a stop half-way shows whose it is. */
export async function adopt(context: ApplyContext, journal: Journal, change: DeclaredChange): Promise<Outcome> {
  const live = await rereadAsPlanned(context, change)
  if (changesFields(change.fields)) {
    await claim(context, journal, change.desired, live)
    const claimed = await readUntil(context, change.kind, change.arn, (live) => isClaimed(context, live))
    return converge(context, journal, change, claimed ?? live)
  }
  return converge(context, journal, change, live)
}

/** Brings an owned configuration to what is declared. */
export async function update(context: ApplyContext, journal: Journal, change: DeclaredChange): Promise<Outcome> {
  const live = await rereadAsPlanned(context, change)
  const { fields } = diffOne(change.desired, live, context.policy)
  if (fields.length === 0) return refreshRecord(context, journal, change, live, 'done')
  return converge(context, journal, change, live)
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
 * now must be what was planned, or be that nothing is left to do.
 */
async function rereadAsPlanned(context: ApplyContext, change: DeclaredChange): Promise<Live> {
  const { policy, target, options } = context
  const live = await readNow(context, change.kind, change.arn)
  if (live === undefined) throw moved(change, 'it is gone')
  const now = decideDeclared(diffOne(change.desired, live, policy) as never, target, policy, options)
  if (now.action === 'unchanged') return live
  const shown = (fields: Change['fields']) =>
    fields.map(({ path, before, after }) => [path, before ?? null, after ?? null])
  const isAsPlanned = now.action === change.action || (change.action === 'create' && now.action === 'update')
  if (!isAsPlanned)
    throw moved(change, `it would now be ${now.action}${now.reason === undefined ? '' : ` (${now.reason})`}`)
  if (change.action !== 'create' && !isEqual(shown(now.fields), shown(change.fields))) {
    const planned = new Map(change.fields.map((field) => [field.path, field]))
    const differing = now.fields.filter((field) => !isEqual(planned.get(field.path)?.before, field.before))
    const values = differing.map((field) => {
      const then = JSON.stringify(planned.get(field.path)?.before ?? null)
      return `${field.path} was ${then} in the plan and is ${JSON.stringify(field.before ?? null)} now`
    })
    throw moved(change, values.join('; ') || 'other fields differ now')
  }
  return live
}

function moved(change: Change, how: string): ChangeError {
  return new ChangeError(
    'moved',
    `${change.id} changed since the plan: ${how}`,
    'run plan again and look at it before applying',
  )
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
    return journal.end(change.id, 'done')
  }
  const unconfirmed = differingFields(context, change.desired, after)
  await writeTags(context, journal, change.desired, after, unconfirmed)
  if (unconfirmed.size > 0) throw notConfirmed(change, [...unconfirmed])
  const isSettled = (live: Live | undefined): boolean =>
    live !== undefined && isClaimed(context, live) && diffOne(change.desired, live, policy).fields.length === 0
  if (isSettled(after)) return journal.end(change.id, 'done')
  const settled = await readBack(context, change.kind, after.arn, isSettled)
  if (settled === 'unread') return journal.end(change.id, 'done')
  if (settled === undefined) throw moved(change, 'it is gone')
  if (isSettled(settled)) return journal.end(change.id, 'done')
  const left = diffOne(change.desired, settled, policy).fields.map((field) => field.path)
  throw notConfirmed(change, left.length > 0 ? left : ["Kiln's own tags"])
}

/** Names of the top-level fields, tags aside, that are not as declared. */
function differingFields({ policy }: ApplyContext, desired: Desired, live: Live): ReadonlySet<string> {
  const names = diffOne(desired, live, policy).fields.map((field) => String(field.keys[0]))
  return new Set(names.filter((name) => name !== 'tags'))
}

/**
 * Sends the Update and reads back. A success that changed nothing was the replay of an earlier answer: the request goes again with the
 * token of the next generation. Resolves to what the account shows in the end, if it can be read.
 */
async function writeFields(
  context: ApplyContext,
  journal: Journal,
  change: DeclaredChange,
  before: Live,
): Promise<Live | 'unread'> {
  const { policy, target } = context
  if (differingFields(context, change.desired, before).size === 0) return before
  for (let generation = 0; ; generation += 1) {
    const { operation, input } = tokenedUpdate(change.desired, before, target, policy, generation)
    const error = await sendUpdate(journal, operation, input)
    const isTaken = (live: Live | undefined): boolean =>
      live !== undefined && differingFields(context, change.desired, live).size === 0
    const after =
      error?.class === 'token-mismatch'
        ? await readNow(context, change.kind, before.arn)
        : await readBack(context, change.kind, before.arn, isTaken)
    if (after === 'unread') {
      if (error !== undefined) throw error
      return after
    }
    if (after === undefined) throw moved(change, 'it is gone')
    const isUntouched = isEqual(after.fields, before.fields) && after.dateUpdated === before.dateUpdated
    if (isTaken(after) || !isUntouched || generation === maxGenerations) return after
    if (error?.mayHaveRun) throw error
  }
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

function notConfirmed(change: Change, fields: readonly string[]): ChangeError {
  return new ChangeError(
    'not-confirmed',
    `${change.id} was updated, but the account shows other values for: ${fields.join(', ')}`,
    'run plan to see what the account holds; if another run or person changed it, run apply again',
  )
}
