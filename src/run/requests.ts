/** Counts of requests for the report, and their log at debug level. */
import type { RequestObserver } from '../aws/client.ts'
import type { RunFacts } from '../report/report.ts'
import type { Log } from '../log.ts'

export interface Counter extends RequestObserver {
  counts(): RunFacts['requests']
  /** How many requests have no answer yet. */
  inFlight(): number
  /** What is being tried again because the last try failed, with the code of the failure. Throttling is no failure. */
  retrying(): ReadonlyMap<string, string>
}

/** Returns an observer that counts and logs. */
export function countRequests(log: Log): Counter {
  let [read, write, throttled, inFlight] = [0, 0, 0, 0]
  const retrying = new Map<string, string>()
  return {
    onStart: () => void (inFlight += 1),
    onAnswer(operation, requestId, status, wasSent = true) {
      inFlight -= 1
      retrying.delete(operation)
      if (!wasSent) return
      if (/^(Get|List|AssumeRole)/.test(operation)) read += 1
      else write += 1
      log.debug({ operation, requestId, status }, 'answered')
    },
    onRetry(operation, error, waitMs) {
      const { code, requestId } = error
      if (error.class === 'throttled') throttled += 1
      else retrying.set(operation, code)
      log.info({ operation, code, requestId, waitMs: Math.round(waitMs) }, 'trying again')
    },
    onWarning: (text) => log.info({ text }, 'the SDK warns'),
    counts: () => ({ read, write, throttled }),
    inFlight: () => inFlight,
    retrying: () => retrying,
  }
}
