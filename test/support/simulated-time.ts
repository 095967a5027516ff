/** Time as a simulation: it passes only when everything that could happen now has happened, and then jumps to the next event. */
import type { Clock } from '../../src/clock.ts'

export interface SimulatedClock extends Clock {
  /** Milliseconds since the simulation began. */
  readonly elapsed: number
  /** Lets time pass until `work` is done; resolves to its result. */
  until<T>(work: Promise<T>): Promise<T>
}

interface Timer {
  readonly at: number
  readonly wake: () => void
}

/** Returns a clock whose sleeps end in the order of their times. `random` is the same sequence every time. */
export function simulatedClock(): SimulatedClock {
  let now = 0
  let seed = 1
  const timers = new Set<Timer>()
  const next = (): Timer | undefined =>
    [...timers].reduce<Timer | undefined>(
      (first, timer) => (first === undefined || timer.at < first.at ? timer : first),
      undefined,
    )
  return {
    get elapsed() {
      return now
    },
    now: () => now,
    random() {
      seed = (seed * 16_807) % 2_147_483_647
      return seed / 2_147_483_647
    },
    uuid: () => '00000000-0000-4000-8000-000000000000',
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted()
        const timer: Timer = {
          at: now + ms,
          wake: () => {
            timers.delete(timer)
            resolve()
          },
        }
        timers.add(timer)
        signal?.addEventListener('abort', () => {
          if (timers.delete(timer)) reject(signal.reason as Error)
        })
      }),
    async until(work) {
      let isDone = false
      const end = (): void => void (isDone = true)
      work.then(end, end)
      for (;;) {
        await new Promise(setImmediate)
        if (isDone) return work
        const timer = next()
        if (timer === undefined) throw new Error('nothing is going to happen any more')
        now = Math.max(now, timer.at)
        timer.wake()
      }
    },
  }
}
