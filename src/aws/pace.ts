/**
 * How fast requests may follow each other so that the service does not refuse them. The rates that Image Builder allows are not documented,
 * so they are found, and each refusal says more about them ([bucket.ts](bucket.ts)):
 *
 *     open ───────────────▶ searching ───────────────▶ known
 *      the first refusal     the next one: measured      a little below what was measured, and faster as time goes by;
 *                                                        each further refusal measures again
 *
 * Open, nothing is held back here. The first refusal says little, as it came when a bucket of unknown size was empty: from there the pace grows
 * until the next one. All times are milliseconds of the clock that the caller reads, which must not go back.
 */
import { measureBucket, secondsBetween } from './bucket.ts'

export interface Pace {
  /** Returns how long the next request has to wait from `now` on. */
  waitFrom(now: number): number
  /** Notes that a request goes out. */
  noteSent(now: number): void
  /** Notes that the service refused a request that went out at `sentAt`, and how long it asks to wait. */
  noteRefused(sentAt: number, now: number, retryAfter?: number): void
  /** Requests a second; infinite while nothing was refused. */
  readonly rate: number
}

/** The slowest pace, a request every two seconds, and the slowest to begin the search with. */
const slowest = 0.5
const slowestSearch = 5
/** Share of what the last second took to begin the search with. Each second it is faster by so many a second, each request by no more than a share. */
const afterFirst = 0.75
const searchGrowth = 40
const searchStep = 0.25
/** Time over which the speed before the first refusal is measured. */
const memory = 1_000
/** Share of a rate that was measured, and of a known pace where the next refusal comes too soon to measure. */
const afterMeasured = 0.97
const afterSoon = 0.75
/** The least number of requests between two refusals that measures a rate. In a search, fewer say what it is below: it goes on at a share of that, and of the pace. */
const leastMeasured = 4
const ofBound = 0.45
const ofPace = 0.65
/** Share of the bucket that is relied on when nothing was sent for a while. */
const reliable = 0.8
/** The longest that a refusal holds everything up, whatever the service asks for: then one request asks again. */
const longestRest = 20_000

/**
 * Returns the factor by which the pace has grown `seconds` after a rate was measured from `count` requests. It is slow around the rate, so
 * that there is one refusal in about 170 requests, and faster and faster if none comes, so that a limit that was lifted is not obeyed for
 * long. What was measured from few requests is soon measured again.
 */
function growth(seconds: number, rate: number, count: number): number {
  const interval = Math.min(16, Math.max(6, 160 / rate), Math.max(0.5, (8 * count) / rate))
  const share = Math.min(5, seconds / interval)
  return 1 + 0.06 * Math.expm1(share ** 2)
}

/** Returns a pace that nothing has slowed down yet. */
export function createPace(): Pace {
  return new FoundPace()
}

class FoundPace implements Pace {
  #phase: 'open' | 'searching' | 'known' = 'open'
  #base = Infinity
  /** What was measured last, from how many requests. */
  #known = { rate: 0, size: 1, count: 0 }
  /** When requests went out that were not refused: since the last refusal that counts, or since the beginning. */
  #sends: number[] = []
  /** When the request of that refusal went out, and when it was answered. */
  #refused = { sentAt: -Infinity, at: -Infinity }
  /** What was taken before the first refusal, and how long that took. */
  #opening = { taken: 0, seconds: 0 }
  /** Time since the last refusal in which requests were sent, up to when: what is not tried out says nothing. */
  #tried = { ms: 0, until: 0 }
  #nextAt = -Infinity

  get rate(): number {
    if (this.#phase !== 'known') return this.#base
    return this.#base * growth(this.#tried.ms / 1000, this.#base, this.#known.count)
  }

  waitFrom(now: number): number {
    return Math.max(0, this.#nextAt - now)
  }

  noteSent(now: number): void {
    this.#sends.push(now)
    if (this.#phase === 'open') return
    const more = Math.min(now - this.#tried.until, 2000 / this.rate)
    this.#tried = { ms: this.#tried.ms + more, until: now }
    if (this.#phase === 'searching') this.#base += Math.min((searchGrowth * more) / 1000, searchStep * this.#base)
    const wait = 1000 / this.rate
    // Where nothing was sent for a while, the bucket has filled up.
    const saved = this.#phase === 'known' ? Math.max(0, reliable * this.#known.size - 1) : 0
    this.#nextAt = Math.max(now - saved * wait, this.#nextAt) + wait
  }

  noteRefused(sentAt: number, now: number, retryAfter = 0): void {
    this.#nextAt = Math.max(this.#nextAt, now + Math.min(retryAfter, longestRest))
    if (sentAt <= this.#refused.at) {
      this.#discount(sentAt)
      return
    }
    const taken = this.#sends.filter((at) => at <= sentAt).slice(0, -1)
    this.#base =
      this.#phase === 'open' ? this.#beginSearch(taken, sentAt) : Math.max(slowest, this.#measure(taken, sentAt))
    this.#sends = this.#sends.filter((at) => at > sentAt)
    this.#refused = { sentAt, at: now }
    this.#tried = { ms: 0, until: now }
    this.#nextAt = Math.max(this.#nextAt, now + 1000 / this.#base)
  }

  /** What was under way when the pace was last slowed down says nothing about the new pace, but it was not taken either. */
  #discount(sentAt: number): void {
    const index = this.#sends.indexOf(sentAt)
    if (index >= 0) this.#sends.splice(index, 1)
    else this.#opening = { ...this.#opening, taken: this.#opening.taken - 1 }
  }

  #beginSearch(taken: readonly number[], sentAt: number): number {
    this.#phase = 'searching'
    this.#opening = { taken: taken.length, seconds: secondsBetween(taken[0] ?? sentAt, sentAt) }
    // Each request counts less the longer ago it was.
    const recent = taken.reduce((sum, at) => sum + Math.exp((at - sentAt) / memory), 0)
    return Math.max(slowestSearch, afterFirst * ((recent * 1000) / memory))
  }

  #measure(taken: readonly number[], sentAt: number): number {
    const reached = this.rate
    if (taken.length < leastMeasured) {
      if (this.#known.rate > 0) {
        this.#known = { ...this.#known, count: leastMeasured }
        return afterSoon * reached
      }
      this.#phase = 'searching'
      const bound = (1000 * (taken.length + 1)) / Math.max(1, this.#tried.ms)
      return Math.min(ofBound * bound, ofPace * reached)
    }
    this.#phase = 'known'
    const { taken: before, seconds } = this.#opening
    const sizeAt = (rate: number): number => Math.max(1, before - rate * seconds)
    const from = this.#refused.sentAt
    const { rate, size, mayHaveBeenFull } = measureBucket({ from, until: sentAt, sends: taken, sizeAt })
    this.#known = mayHaveBeenFull ? { ...this.#known, count: taken.length } : { rate, size, count: taken.length }
    const least = mayHaveBeenFull ? Math.max(ofPace * reached, afterMeasured * this.#known.rate) : 0
    return Math.min(reached, Math.max(least, afterMeasured * rate))
  }
}
