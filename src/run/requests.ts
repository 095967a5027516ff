/** Counts of requests for the report, and their log at debug level. */
import type { RequestObserver } from '../aws/client.ts'
import type { RunFacts } from '../report/report.ts'
import type { Log } from '../log.ts'

export interface Counter extends RequestObserver {
  counts(): RunFacts['requests']
  /** How many requests have no answer yet. */
  inFlight(): number
}

/** Returns an observer that counts and logs. */
export function countRequests(log: Log): Counter {
  let [read, write, throttled, inFlight] = [0, 0, 0, 0]
  return {
    onStart: () => void (inFlight += 1),
    onAnswer(operation, requestId, status, wasSent = true) {
      inFlight -= 1
      if (!wasSent) return
      if (/^(Get|List|AssumeRole)/.test(operation)) read += 1
      else write += 1
      log.debug({ operation, requestId, status }, 'answered')
    },
    onRetry(operation, error, waitMs) {
      if (error.class === 'throttled') throttled += 1
      const { code, requestId } = error
      log.info({ operation, code, requestId, waitMs: Math.round(waitMs) }, 'trying again')
    },
    onWarning: (text) => log.info({ text }, 'the SDK warns'),
    counts: () => ({ read, write, throttled }),
    inFlight: () => inFlight,
  }
}
