/** SIGHUP, SIGINT, SIGTERM and the time limit of a run: the first asks it to end, a second signal ends it at once. */

import { setMaxListeners } from 'node:events'
import { unlessAborted } from '../../src/abort.ts'
import { signalCodes, stopSignals, type StopSignal } from '../../src/report/stop-signal.ts'
import type { Stop } from '../../src/run/stop.ts'
import type { Host } from './host.ts'

/** How long a write in flight may take after the run was told to stop. CI platforms kill a job 7.5 to 10 seconds after the signal. */
const graceMs = 5_000
/** How long after that what was given up may take to say so. */
const lastMs = 1_000

/** What a timer of Node can hold, 24 days: it takes more for none at all. */
const longestTimerMs = 2 ** 31 - 1

/** Listens for signals and, if given, the end of `timeoutMs`. */
export function handleSignals({ signals, exit }: Pick<Host, 'signals' | 'exit'>, timeoutMs: number | undefined): Stop {
  const [stopping, deadline, over] = [new AbortController(), new AbortController(), new AbortController()]
  // Every request in flight listens to these.
  setMaxListeners(0, stopping.signal, deadline.signal, over.signal)
  const timers: NodeJS.Timeout[] = []
  const after = (ms: number, task: () => void): void => void timers.push(setTimeout(task, ms))
  stopping.signal.addEventListener('abort', () => {
    after(graceMs, () => deadline.abort(stopping.signal.reason))
    after(graceMs + lastMs, () => over.abort(stopping.signal.reason))
  })
  let received: StopSignal | undefined
  const onSignal = (signal: StopSignal): void => {
    if (received !== undefined) exit(signalCodes[signal])
    received = signal
    stopping.abort(new Error(`stopped by ${signal}`))
  }
  if (timeoutMs !== undefined) {
    after(Math.min(timeoutMs, longestTimerMs), () => stopping.abort(new Error('the time limit is over')))
  }
  for (const signal of stopSignals) signals.on(signal, onSignal)
  return {
    stopping: stopping.signal,
    deadline: deadline.signal,
    signal: () => received,
    receive: onSignal,
    waitFor: (work) => unlessAborted(over.signal, work),
    isOver: (error) => over.signal.aborted && error === over.signal.reason,
    release() {
      for (const timer of timers) clearTimeout(timer)
      for (const signal of stopSignals) signals.off(signal, onSignal)
    },
  }
}
