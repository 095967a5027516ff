/** SIGINT, SIGTERM and the time limit of a run: the first asks it to end, a second signal ends it at once. */

import { setMaxListeners } from 'node:events'
import type { Host } from './host.ts'

export interface Stop {
  /** Aborted when the run is to begin nothing new. */
  readonly stopping: AbortSignal
  /** Aborted some seconds later: what is still in flight then is given up. */
  readonly deadline: AbortSignal
  /** The signal that came, if one came. */
  signal(): 'SIGINT' | 'SIGTERM' | undefined
  /** Takes the handlers away. */
  release(): void
}

const codes = { SIGINT: 130, SIGTERM: 143 } as const

/** How long a write in flight may take after the run was told to stop. CI platforms kill a job 7.5 to 10 seconds after the signal. */
const graceMs = 5_000

/** What a timer of Node can hold, 24 days: it takes more for none at all. */
const longestTimerMs = 2 ** 31 - 1

/** Listens for signals and, if given, the end of `timeoutMs`. */
export function handleSignals({ signals, exit }: Pick<Host, 'signals' | 'exit'>, timeoutMs: number | undefined): Stop {
  const controller = new AbortController()
  const last = new AbortController()
  // Every request in flight listens to these.
  setMaxListeners(0, controller.signal, last.signal)
  controller.signal.addEventListener('abort', () => {
    setTimeout(() => last.abort(controller.signal.reason), graceMs).unref()
  })
  let received: 'SIGINT' | 'SIGTERM' | undefined
  const onSignal = (signal: 'SIGINT' | 'SIGTERM'): void => {
    if (received !== undefined) exit(codes[signal])
    received = signal
    controller.abort(new Error(`stopped by ${signal}`))
  }
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => controller.abort(new Error('the time limit is over')), Math.min(timeoutMs, longestTimerMs))
  signals.on('SIGINT', onSignal)
  signals.on('SIGTERM', onSignal)
  return {
    stopping: controller.signal,
    deadline: last.signal,
    signal: () => received,
    release() {
      clearTimeout(timer)
      signals.off('SIGINT', onSignal)
      signals.off('SIGTERM', onSignal)
    },
  }
}
