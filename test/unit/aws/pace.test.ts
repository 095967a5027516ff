/** The pace of requests, refusal by refusal. The numbers are those of the comment in pace.ts. */
import { describe, expect, it } from 'vitest'
import { createPace, type Pace } from '../../../src/aws/pace.ts'

/** Has the service take so many requests, evenly over a time. */
function take(pace: Pace, count: number, from: number, ms: number): void {
  for (let index = 1; index <= count; index += 1) pace.noteTaken(from + (index * ms) / count)
}

describe('before the first refusal', () => {
  it('nothing waits', () => {
    const pace = createPace()
    pace.noteSent(0)
    pace.noteSent(0)
    expect([pace.waitFrom(0), pace.rateAt(0)]).toEqual([0, Infinity])
  })
})

describe('the first refusal', () => {
  it('slows down to 0.7 of what the last second took, where each request counts less the longer ago it was', () => {
    const pace = createPace()
    take(pace, 1_000, 0, 10_000)
    pace.noteRefused(10_000, 10_000)
    // 100 a second for long: the weights e^(-t/s) of a hundred a second add up to a hundred.
    expect(pace.rateAt(10_000)).toBeCloseTo(0.7 * 100, -1)
    expect(pace.rateAt(10_000)).toBeGreaterThan(69)
    expect(pace.rateAt(10_000)).toBeLessThan(71)
  })

  it('forgets what was long ago, and searches from five a second at least', () => {
    const pace = createPace()
    take(pace, 1_000, 0, 1_000)
    pace.noteRefused(60_000, 60_000)
    expect(pace.rateAt(60_000)).toBe(5)
    expect(pace.waitFrom(60_000)).toBe(200)
  })

  it('is followed by a search: the pace doubles every second', () => {
    const pace = createPace()
    pace.noteRefused(0, 0)
    expect([0, 1_000, 3_000].map((now) => pace.rateAt(now))).toEqual([5, 10, 40])
    expect(pace.rateAt(-1_000)).toBe(5)
  })
})

describe('a later refusal', () => {
  const searching = (): Pace => {
    const pace = createPace()
    pace.noteRefused(0, 0)
    return pace
  }

  it('ends the search at three quarters of the pace there', () => {
    const pace = searching()
    take(pace, 10, 0, 2_000)
    pace.noteRefused(2_000, 2_000)
    expect(pace.rateAt(2_000)).toBe(0.75 * 20)
    // From there it grows slowly, and faster and faster.
    expect(pace.rateAt(12_000)).toBeCloseTo(15 * (1 + 0.1 + 0.4), 9)
  })

  it('that can be measured slows down to a little less than what was taken since', () => {
    const pace = searching()
    pace.noteRefused(2_000, 2_000)
    take(pace, 40, 2_000, 4_000)
    pace.noteRefused(6_000, 6_000)
    expect(pace.rateAt(6_000)).toBeCloseTo(0.96 * 10, 9)
  })

  it('never speeds up', () => {
    const pace = searching()
    pace.noteRefused(2_000, 2_000)
    take(pace, 1_000, 2_000, 1_000)
    const before = pace.rateAt(3_000)
    pace.noteRefused(3_000, 3_000)
    expect(pace.rateAt(3_000)).toBe(before)
  })

  it('that came too soon to measure takes a quarter off', () => {
    const pace = searching()
    pace.noteRefused(2_000, 2_000)
    take(pace, 1, 2_000, 500)
    const before = pace.rateAt(2_999)
    pace.noteRefused(2_999, 2_999)
    expect(pace.rateAt(2_999)).toBeCloseTo(0.75 * before, 9)
  })

  it('of a request that went out before the pace was slowed down says nothing', () => {
    const pace = searching()
    pace.noteRefused(2_000, 2_000)
    const before = pace.rateAt(3_000)
    pace.noteRefused(2_000, 3_000)
    pace.noteRefused(1_000, 3_000)
    expect(pace.rateAt(3_000)).toBe(before)
  })

  it('does not slow down below a request every two seconds', () => {
    const pace = searching()
    for (let now = 2_000; now <= 60_000; now += 2_000) pace.noteRefused(now, now)
    expect(pace.rateAt(60_000)).toBe(0.5)
    expect(pace.waitFrom(60_000)).toBe(2_000)
  })
})

describe('requests', () => {
  it('follow each other at the pace', () => {
    const pace = createPace()
    pace.noteRefused(0, 0)
    expect(pace.waitFrom(0)).toBe(200)
    pace.noteSent(200)
    const next = 200 + 1000 / pace.rateAt(200)
    expect(pace.waitFrom(200)).toBeCloseTo(next - 200, 9)
    pace.noteSent(200)
    expect(pace.waitFrom(200)).toBeCloseTo(2 * (next - 200), 9)
  })

  it('that come late do not make up for what was not sent', () => {
    const pace = createPace()
    pace.noteRefused(0, 0)
    pace.noteSent(2_000)
    expect(pace.waitFrom(2_000)).toBeCloseTo(1000 / pace.rateAt(2_000), 9)
  })

  it.each([
    [7_000, 7_000],
    [60_000, 20_000],
    [100, 200],
  ])('wait as long as the service asks, %i ms, within limits: %i', (asked, waits) => {
    const pace = createPace()
    pace.noteRefused(0, 0, asked)
    expect(pace.waitFrom(0)).toBe(waits)
  })

  it('wait as long as it asks with a refusal that says nothing of the pace', () => {
    const pace = createPace()
    pace.noteRefused(0, 0)
    pace.noteRefused(0, 100, 5_000)
    expect(pace.waitFrom(100)).toBe(5_000)
    pace.noteRefused(0, 200, 1_000)
    expect(pace.waitFrom(200)).toBe(4_900)
  })
})
