/**
 * How fast requests may follow each other so that the service does not refuse them. The rates that Image Builder allows are not documented,
 * so they are found: nothing is held back until the first refusal, and each refusal says more about the rate.
 *
 * A service that limits by a token bucket refuses when the bucket is empty. Between two refusals it handed out exactly what flowed in, so
 * the requests that it took in between, by the time, are its rate, whatever the size of the bucket:
 *
 *     refused          refused                 refused
 *     ──┼── 30 taken ──────┼───── 140 taken ───────┼──▶     140 / 7 s = 20 a second
 *        \ first: 0.7 of what the last second took
 *
 * The first refusal says little, as it came when the bucket was empty: from there the pace doubles every second until the next one. After that
 * it is a little below the measured rate and grows, slowly around it and faster and faster if no refusal comes, so that a limit that
 * was lifted is not obeyed for long. All times are milliseconds of the clock that the caller reads, which must not go back.
 */
export interface Pace {
  /** Returns how long the next request has to wait from `now` on. */
  waitFrom(now: number): number
  /** Notes that a request goes out. */
  noteSent(now: number): void
  /** Notes that the service took a request. */
  noteTaken(now: number): void
  /** Notes that the service refused a request that went out at `sentAt`, and how long it asks to wait. */
  noteRefused(sentAt: number, now: number, retryAfter?: number): void
  /** Requests a second; infinite while nothing was refused. */
  rateAt(now: number): number
}

/** The slowest pace, a request every two seconds, and the slowest to begin the search with. */
const slowest = 0.5
const slowestSearch = 5
/** Share of the rate to begin with after a refusal that was measured, after the first one, and after one that came too soon to measure. */
const afterMeasured = 0.96
const afterFirst = 0.7
const afterSoon = 0.75
/** The least time between two refusals that says something about the rate. */
const leastMeasure = 1_000
/** The longest that a refusal holds everything up, whatever the service asks for: then one request asks again. */
const longestRest = 20_000
/** Time over which the speed before the first refusal is measured. */
const memory = 1_000

/** Returns the factor by which the pace has grown `seconds` after a refusal; `isSearching` until there have been two. */
function growth(seconds: number, isSearching: boolean): number {
  return isSearching ? 2 ** seconds : 1 + 0.01 * seconds + 0.0004 * seconds ** 3
}

/** Returns a pace that nothing has slowed down yet. */
export function createPace(): Pace {
  let base = Infinity
  let isSearching = false
  let refusedAt = -Infinity
  let takenSince = 0
  let nextAt = -Infinity
  /** Requests taken lately: each counts less the longer ago it was. */
  let recent = 0
  let recentAt = 0

  const rateAt = (now: number): number => base * growth(Math.max(0, now - refusedAt) / 1000, isSearching)
  const decay = (now: number): void => {
    recent *= Math.exp(-Math.max(0, now - recentAt) / memory)
    recentAt = now
  }
  const slowDown = (now: number): number => {
    decay(now)
    if (base === Infinity) return Math.max(slowestSearch, afterFirst * ((recent * 1000) / memory))
    const elapsed = now - refusedAt
    if (isSearching || elapsed < leastMeasure) return afterSoon * rateAt(now)
    return Math.min(afterMeasured * ((takenSince * 1000) / elapsed), rateAt(now))
  }
  return {
    rateAt,
    waitFrom: (now) => Math.max(0, nextAt - now),
    noteSent(now) {
      const rate = rateAt(now)
      if (rate === Infinity) return
      nextAt = Math.max(now, nextAt) + 1000 / rate
    },
    noteTaken(now) {
      takenSince += 1
      decay(now)
      recent += 1
    },
    noteRefused(sentAt, now, retryAfter = 0) {
      nextAt = Math.max(nextAt, now + Math.min(retryAfter, longestRest))
      // What was under way when the pace was last slowed down says nothing about the new pace.
      if (sentAt <= refusedAt) return
      const isFirst = base === Infinity
      base = Math.max(slowest, slowDown(now))
      isSearching = isFirst
      refusedAt = now
      takenSince = 0
      nextAt = Math.max(nextAt, now + 1000 / base)
    },
  }
}
