/** Reading until the account shows what was written, for a bounded time: a service may answer reads from before a write. */
import { ServiceError } from '../aws/failure.ts'
import { readLive } from '../aws/live.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Live } from '../model.ts'
import type { ApplyContext } from './context.ts'

/** Waits between reads, in milliseconds: about 15 seconds in all. */
const waits = [100, 200, 400, 800, 1_500, 3_000, 4_000, 5_000]

/** Reads one configuration; undefined if it is not there. */
export function readNow(context: ApplyContext, kind: string, arn: string): Promise<Live | undefined> {
  return readLive(context.service, context.target, kindOf(kind), arn, context.deadline)
}

/** Reads what a change is about. */
export type Read = () => Promise<Live | undefined>

/** Returns the read of one configuration. */
export function readerOf(context: ApplyContext, kind: string, arn: string): Read {
  return () => readNow(context, kind, arn)
}

/** Says of a state, and of how many have been read with it, whether there is nothing to wait for any more. */
export type Settled = (live: Live | undefined, reads: number) => boolean

/** Reads until `isSettled`, until the waits are used up, or until the run is told to stop; resolves to the last state read. */
export async function readUntil(context: ApplyContext, read: Read, isSettled: Settled): Promise<Live | undefined> {
  let live = await read()
  for (const [index, wait] of waits.entries()) {
    if (isSettled(live, index + 1) || context.stopping.aborted) break
    await context.clock.sleep(wait)
    live = await read()
  }
  return live
}

/**
 * Reads back after a write that the service confirmed. Resolves to `unread` if the service is limiting reads beyond patience: that does not
 * make the write a failure, it only leaves the record to the next run.
 */
export async function readBack(
  context: ApplyContext,
  read: Read,
  isSettled: Settled,
): Promise<Live | undefined | 'unread'> {
  try {
    return await readUntil(context, read, isSettled)
  } catch (error) {
    if (error instanceof ServiceError && error.class === 'throttled') return 'unread'
    throw error
  }
}
