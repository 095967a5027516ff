/**
 * What the refusals of a token bucket say about it. Such a service refuses when the bucket is empty, so that between two refusals it handed
 * out exactly what flowed in, whatever the size of the bucket:
 *
 *     refused           refused                  refused
 *     ──┼── 30 taken ──────┼───── 140 taken ───────┼──▶     140 / 7 s = 20 a second
 *
 * That holds unless the bucket was full in between: what flowed in then was lost. How much it holds is known from what it gave before the
 * first refusal. All times are milliseconds at which requests went out.
 */

/** What was sent and taken from one refusal to the next. */
export interface Emptied {
  readonly from: number
  readonly until: number
  /** When the requests in between went out, in order. */
  readonly sends: readonly number[]
  /** What a bucket holds at least that fills at so many a second. */
  readonly sizeAt: (rate: number) => number
}

/** A bucket, as far as two refusals show it. */
export interface Bucket {
  /** Tokens a second; at least so many if it `mayHaveBeenFull`. */
  readonly rate: number
  readonly size: number
  readonly mayHaveBeenFull: boolean
}

/** What may be in a bucket that was just seen to be empty: the part of a token, and what requests that overtake each other make of it. */
const slack = 2

/** Returns the bucket that was emptied twice. */
export function measureBucket({ from, until, sends, sizeAt }: Emptied): Bucket {
  // A part of a token was there at the first refusal, and another one at the second.
  const rate = Math.max(0, (sends.length - 0.5) / secondsBetween(from, until))
  const size = sizeAt(rate)
  let mayHaveBeenFull = false
  for (const [index, at] of sends.entries()) {
    const held = rate * secondsBetween(from, at) - index
    // More than it holds; or what was lost earlier shows as tokens that are handed out before they have come in.
    mayHaveBeenFull ||= held > Math.max(slack, size) || held < -slack
  }
  return { rate, size, mayHaveBeenFull }
}

/** Returns the time between two moments, never quite nothing. */
export function secondsBetween(from: number, until: number): number {
  return Math.max(1, until - from) / 1000
}
