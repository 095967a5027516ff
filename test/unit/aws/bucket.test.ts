/** What two refusals say about a token bucket. */
import { describe, expect, it } from 'vitest'
import { measureBucket } from '../../../src/aws/bucket.ts'

/** Requests so many milliseconds apart, the first one after as much. */
const every = (ms: number, count: number, from = 0): number[] =>
  Array.from({ length: count }, (_, index) => from + (index + 1) * ms)

describe('a bucket that was emptied twice', () => {
  it('gave what flowed in, give or take a token, however much it holds', () => {
    for (const size of [1, 50]) {
      const bucket = measureBucket({ from: 1_000, until: 8_000, sends: every(50, 140, 1_000), sizeAt: () => size })
      expect(bucket).toEqual({ rate: 139.5 / 7, size, mayHaveBeenFull: false })
    }
  })

  it('holds what it gave before it was empty, less what flowed in meanwhile', () => {
    const sizeAt = (rate: number): number => 30 - rate * 0.5
    expect(measureBucket({ from: 0, until: 5_000, sends: every(50, 99), sizeAt }).size).toBeCloseTo(30 - 19.7 / 2, 9)
  })

  it('is filled faster than that if it may have been full in between: nothing was sent for long', () => {
    const sends = [...every(50, 20), ...every(50, 39, 11_000)]
    expect(measureBucket({ from: 0, until: 13_000, sends, sizeAt: () => 5 }).mayHaveBeenFull).toBe(true)
    expect(measureBucket({ from: 0, until: 13_000, sends, sizeAt: () => 500 }).mayHaveBeenFull).toBe(true)
    expect(measureBucket({ from: 0, until: 2_000, sends: every(50, 39), sizeAt: () => 5 }).mayHaveBeenFull).toBe(false)
  })

  it('may have saved up what was not sent, as far as it holds that', () => {
    const sends = every(50, 40, 2_000)
    expect(measureBucket({ from: 0, until: 4_000, sends, sizeAt: () => 25 }).mayHaveBeenFull).toBe(false)
    expect(measureBucket({ from: 0, until: 4_000, sends, sizeAt: () => 15 }).mayHaveBeenFull).toBe(true)
  })

  it('says nothing that is not a number, at whatever times', () => {
    expect(measureBucket({ from: 5, until: 5, sends: [], sizeAt: () => 1 })).toEqual({
      rate: 0,
      size: 1,
      mayHaveBeenFull: false,
    })
  })
})
