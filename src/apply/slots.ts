/** So many changes at work at once. One that only waits, for the next attempt or for the account to show what was written, holds nobody back. */
import { createLimiter } from '../aws/limiter.ts'
import type { Clock } from '../clock.ts'

export interface Slots {
  /** Runs `work` when a slot is free. While it sleeps by the clock that it is given, others have its slot; then it goes before those that have not begun. */
  run<T>(work: (clock: Clock) => Promise<T>): Promise<T>
}

/** Returns `size` slots for what keeps its time by `clock`. */
export function createSlots(size: number, clock: Clock): Slots {
  const limiter = createLimiter(size)
  /** Resolves, when a slot has been taken, to what gives it up. */
  const take = (isRepeated: boolean): Promise<() => void> =>
    new Promise((taken) => {
      void limiter.run(() => new Promise<void>((leave) => taken(leave)), { isRepeated })
    })
  return {
    async run(work) {
      let leave = await take(false)
      let asleep = 0
      const sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
        asleep += 1
        if (asleep === 1) leave()
        try {
          await clock.sleep(ms, signal)
        } finally {
          asleep -= 1
          if (asleep === 0) leave = await take(true)
        }
      }
      try {
        return await work({ ...clock, sleep })
      } finally {
        leave()
      }
    },
  }
}
