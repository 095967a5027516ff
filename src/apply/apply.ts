/**
 * Plan → Outcome. The only room that writes. Every change ends in exactly one outcome, whatever happens: nothing here throws for a change.
 * What refers to something comes after it; deletes come last, after every other change of the target. The first answer from another account ends the work on the target.
 */
import { isPending } from '../action.ts'
import type { Outcome } from '../outcome.ts'
import { ServiceError } from '../aws/failure.ts'
import { failureOf } from '../diagnostic/diagnose.ts'
import type { Change, Desired, Live, Plan } from '../model.ts'
import { isWork } from '../plan/guard.ts'
import { Journal, keepingTime, StoppedError, type ApplyContext } from './context.ts'
import { create } from './create.ts'
import { toFailure } from './failure.ts'
import { remove } from './remove.ts'
import { createSlots } from './slots.ts'
import { adopt, refresh, update } from './update.ts'

export interface ApplyOptions {
  /** How many changes are worked on at once. */
  readonly parallelism: number
  /** Told as changes end. */
  readonly onOutcome?: (change: Change, outcome: Outcome) => void
}

/**
 * Carries out a plan: each change as soon as those that it waits for are done, and as many at once as the options allow, those that only
 * wait for time to pass not counted. Resolves to one outcome for each of its changes, in their order.
 */
export async function applyPlan(context: ApplyContext, plan: Plan, options: ApplyOptions): Promise<readonly Outcome[]> {
  const outcomes = new Map<string, Promise<Outcome>>()
  const pending = new Set(plan.changes.filter(isPending).map(({ id }) => id))
  const astray = new AbortController()
  const here = { ...context, stopping: AbortSignal.any([context.stopping, astray.signal]) }
  const slots = createSlots(options.parallelism, context.clock)
  const carryOut = async (change: Change): Promise<Outcome> => {
    // Those that it waits for stand before it in the plan: they are under way.
    const causes = await Promise.all((change.waitsFor ?? []).flatMap((id) => outcomes.get(id) ?? []))
    // What is as declared is there to be referred to, even where its record could not be refreshed.
    const failed = causes.find(({ id, status }) => pending.has(id) && (status === 'failed' || status === 'not-run'))
    const kept = causes.find(({ reason }) => reason === 'in-use')
    const outcome =
      failed !== undefined
        ? toHeldBack(context, change, failed)
        : kept !== undefined
          ? toKept(change, kept)
          : await slots.run((clock) => applyChange(keepingTime(here, clock), change, astray))
    options.onOutcome?.(change, outcome)
    return outcome
  }
  const start = (changes: readonly Change[]): Promise<unknown> => {
    for (const change of changes) outcomes.set(change.id, carryOut(change))
    return Promise.all(outcomes.values())
  }
  await start(plan.changes.filter(({ action }) => action !== 'delete'))
  await start(plan.changes.filter(({ action }) => action === 'delete'))
  return Promise.all(plan.changes.flatMap(({ id }) => outcomes.get(id) ?? []))
}

/** What waits for something that was not reached. Where the run was stopped, that is reason enough. */
function toHeldBack(context: ApplyContext, { id }: Change, cause: Outcome): Outcome {
  if (context.stopping.aborted) return { id, status: 'not-run', writes: [] }
  return { id, status: 'not-run', error: failureOf('dependencyFailed', { id, cause: cause.id }), writes: [] }
}

/** What uses it was to be deleted before it, and stays. */
function toKept({ id, arn }: Change, user: Outcome): Outcome {
  const error = failureOf('keptForUser', { arn, user: user.id })
  return { id, status: 'unchanged', reason: 'in-use', error, writes: [] }
}

/**
 * Carries out one change; an error on the way is its outcome. `astray` is aborted when it turns out that the answers come from another account.
 */
export async function applyChange(context: ApplyContext, change: Change, astray: AbortController): Promise<Outcome> {
  const journal = new Journal(context)
  if (!isWork(change)) return journal.end(change.id, change.action === 'blocked' ? 'blocked' : 'unchanged')
  if (context.stopping.aborted) return journal.end(change.id, 'not-run')
  try {
    return await step(context, journal, change)
  } catch (error) {
    if (error instanceof StoppedError && !journal.hasWritten) return journal.end(change.id, 'not-run')
    if (error instanceof ServiceError && error.class === 'foreign-account') astray.abort()
    return journal.end(change.id, 'failed', toFailure(error, change, context.target, journal))
  }
}

function step(context: ApplyContext, journal: Journal, change: Change): Promise<Outcome> {
  const { desired, live } = change
  if (desired !== undefined && live === undefined) return create(context, journal, { ...change, desired })
  if (desired !== undefined && live !== undefined) {
    const declared: Change & { desired: Desired; live: Live } = { ...change, desired, live }
    if (change.action === 'adopt') return adopt(context, journal, declared)
    return change.action === 'update' ? update(context, journal, declared) : refresh(context, journal, declared)
  }
  if (live !== undefined) return remove(context, journal, { ...change, live })
  throw new Error(`${change.id}: a change without either side`)
}
