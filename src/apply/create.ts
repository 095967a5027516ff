/** One create: tags and record travel in the same call, so a create is whole or not there. */
import { ServiceError } from '../aws/failure.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Change, Desired, Live, Outcome } from '../model.ts'
import { diffOne } from '../plan/diff.ts'
import { ownershipOf } from '../plan/ownership.ts'
import { tokenedCreate } from '../plan/token.ts'
import type { ApplyContext, Journal } from './context.ts'
import { ChangeError } from './failure.ts'
import { maxGenerations } from './generations.ts'
import { readBack, readNow, readUntil } from './read-back.ts'
import { isThere, writeTags } from './tagging.ts'
import { update } from './update.ts'

/**
 * Creates a configuration and reads it back. Another run that was quicker is no failure; a service that replays the answer to an
 * earlier request, for a configuration that is gone since, is asked again with the token of the next generation.
 */
export async function create(
  context: ApplyContext,
  journal: Journal,
  change: Change & { readonly desired: Desired },
): Promise<Outcome> {
  for (let generation = 0; generation <= maxGenerations; generation += 1) {
    const arn = await send(context, journal, change, generation)
    if (arn === undefined) {
      const live = await readNow(context, change.kind, change.arn)
      if (live !== undefined) return takeWhatIsThere(context, journal, change, live)
      continue
    }
    const isSettled = (live: Live | undefined): boolean => live !== undefined && isMade(context, change, live)
    const live = await readBack(context, change.kind, arn, isSettled)
    if (live === 'unread') {
      if (await isThere(context, journal, arn)) return journal.end(change.id, 'done')
      continue
    }
    if (live !== undefined) return confirm(context, journal, change, live)
  }
  throw new ChangeError(
    'outcome-unknown',
    `${change.id} cannot be read back: it was created with ${maxGenerations + 1} client tokens and is not there`,
    'look at the account; then run apply again',
  )
}

/** Sends the Create. Resolves to the ARN, or to undefined if the name or the token is taken, or the answer was lost on the way. */
async function send(
  context: ApplyContext,
  journal: Journal,
  change: Change & { readonly desired: Desired },
  generation: number,
): Promise<string | undefined> {
  const { operation, input } = tokenedCreate(change.desired, change.arn, context.target, context.policy, generation)
  try {
    const { body } = await journal.send(operation, input)
    const arn = body[kindOf(change.kind).model.createArnMember]
    return typeof arn === 'string' ? arn : change.arn
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    if (error.class === 'token-mismatch') return undefined
    if (error.class !== 'exists' && !error.mayHaveRun) throw error
    const live = await readUntil(context, change.kind, change.arn, (live) => live !== undefined)
    if (live === undefined) throw error
    return undefined
  }
}

function isMade({ policy }: ApplyContext, { desired }: Change & { readonly desired: Desired }, live: Live): boolean {
  return ownershipOf(live, policy) === 'ours' && diffOne(desired, live, policy).fields.length === 0
}

/** Names what did not take. The record must not claim it: the fields at fault are marked in it. */
async function confirm(
  context: ApplyContext,
  journal: Journal,
  change: Change & { readonly desired: Desired },
  live: Live,
): Promise<Outcome> {
  const { fields } = diffOne(change.desired, live, context.policy)
  if (fields.length === 0 && ownershipOf(live, context.policy) === 'ours') return journal.end(change.id, 'done')
  if (ownershipOf(live, context.policy) === 'ours') {
    await writeTags(context, journal, change.desired, live, new Set(fields.map((field) => String(field.keys[0]))))
  }
  throw new ChangeError(
    'not-confirmed',
    `created, but the account shows other values for: ${fields.map((field) => field.path).join(', ') || "Kiln's own tags"}`,
    'run plan to see what the account holds; if another run or person changed it, run apply again',
  )
}

/** The name is taken. By an equal one of ours: done. By a different one of ours: update it. By anyone else's: leave it. */
async function takeWhatIsThere(
  context: ApplyContext,
  journal: Journal,
  change: Change & { readonly desired: Desired },
  live: Live,
): Promise<Outcome> {
  if (isMade(context, change, live)) return journal.end(change.id, 'done')
  if (ownershipOf(live, context.policy) === 'ours') return update(context, journal, { ...change, live })
  throw new ChangeError(
    'moved',
    `${change.id} was created by somebody else since the plan, and is not owned by this project`,
    'run plan again; --adopt takes it over',
  )
}
