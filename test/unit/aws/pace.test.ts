/** The pace of requests, refusal by refusal. The numbers are those of pace.ts. */
import { describe, expect, it } from 'vitest'
import { createPace, type Pace } from '../../../src/aws/pace.ts'

/** Sends so many requests, evenly over a time; returns when the last one went out. */
function send(pace: Pace, count: number, from: number, ms: number): number {
  for (let index = 1; index <= count; index += 1) pace.noteSent(from + (index * ms) / count)
  return from + ms
}

/** Sends one that is refused at once. */
function refuse(pace: Pace, at: number, retryAfter?: number): void {
  pace.noteSent(at)
  pace.noteRefused(at, at, retryAfter)
}

/** Sends as the pace has it, up to a time. */
function follow(pace: Pace, from: number, until: number): number {
  let now = from
  for (let count = 0; ; count += 1) {
    now += pace.waitFrom(now)
    if (now >= until) return count
    pace.noteSent(now)
  }
}

/** A pace after its first refusal, at the time 0. */
function searching(): Pace {
  const pace = createPace()
  refuse(pace, 0)
  return pace
}

/** A pace that has measured 20 a second, at the time 5,000, of a bucket that holds so many. */
function known(size = 1): Pace {
  const pace = createPace()
  for (let index = 0; index < size; index += 1) pace.noteSent(0)
  refuse(pace, 1)
  send(pace, 100, 1, 4_999)
  refuse(pace, 5_000)
  return pace
}

it('before the first refusal nothing waits', () => {
  const pace = createPace()
  send(pace, 100, 0, 1)
  expect([pace.waitFrom(1), pace.rate]).toEqual([0, Infinity])
})

describe('the first refusal', () => {
  it('slows down to three quarters of what the last second took, where each request counts less the longer ago it was', () => {
    const pace = createPace()
    refuse(pace, send(pace, 1_000, 0, 10_000))
    // 100 a second for long: the weights e^(-t/s) of a hundred a second add up to a hundred.
    expect(pace.rate / (0.75 * 100)).toBeCloseTo(1, 1)
  })

  it('forgets what was long ago, and searches from five a second at least', () => {
    const pace = createPace()
    send(pace, 1_000, 0, 1_000)
    refuse(pace, 60_000)
    expect(pace.rate).toBe(5)
    expect(pace.waitFrom(60_000)).toBe(200)
  })

  it('is followed by a search: by a quarter with each request, and by no more than forty a second with each second', () => {
    const pace = searching()
    send(pace, 1, 0, 200)
    expect(pace.rate).toBe(5 * 1.25)
    follow(pace, 200, 3_000)
    const before = pace.rate
    expect(before).toBeGreaterThan(60)
    follow(pace, 3_000, 3_500)
    expect(pace.rate - before).toBeGreaterThan(19)
    expect(pace.rate - before).toBeLessThanOrEqual(20.5)
  })
})

describe('the refusal that ends the search', () => {
  it('measures: what was taken since, by the time, is the rate, and the pace a little below', () => {
    expect(known().rate).toBeCloseTo(0.97 * (99.5 / 4.999), 9)
  })

  it('that comes after a few requests says what the rate is below, and the search goes on', () => {
    const pace = searching()
    send(pace, 2, 0, 400)
    refuse(pace, 500)
    // Two in half a second: less than six a second.
    expect(pace.rate).toBeCloseTo(0.45 * 6, 9)
    const before = pace.rate
    send(pace, 1, 500, 1_000 / before)
    expect(pace.rate).toBeCloseTo(1.25 * before, 9)
  })

  it('that comes after four requests measures, and after three it does not', () => {
    const [three, four] = [searching(), searching()]
    send(three, 3, 0, 600)
    send(four, 4, 0, 640)
    for (const pace of [three, four]) refuse(pace, 800)
    // Three, and the one that was refused, in 0.8 seconds: less than five a second.
    expect(three.rate).toBeCloseTo(0.45 * 5, 9)
    expect(four.rate).toBeCloseTo(0.97 * (3.5 / 0.8), 9)
  })

  it('says nothing of requests that were refused with the first one', () => {
    const pace = createPace()
    for (const at of [0, 0, 0, 10, 10]) pace.noteSent(at)
    pace.noteRefused(0, 40)
    for (const at of [0, 10, 10]) pace.noteRefused(at, 50)
    send(pace, 100, 50, 4_950)
    refuse(pace, 5_000)
    expect(pace.rate).toBeCloseTo(0.97 * (99.5 / 5), 9)
  })

  it('does not take a full bucket for a slow one', () => {
    const pace = searching()
    // Of a bucket of one: most of what flowed in while nothing was sent was lost.
    send(pace, 4, 0, 800)
    send(pace, 20, 5_000, 400)
    const reached = pace.rate
    refuse(pace, 5_420)
    expect(pace.rate).toBeGreaterThan(0.6 * reached)
  })
})

describe('a pace that is known', () => {
  it('goes a little faster as time goes by, and is far away after a quarter of a minute without a refusal', () => {
    const pace = known()
    const from = pace.rate
    follow(pace, 5_000, 9_000)
    expect(pace.rate / from).toBeGreaterThan(1)
    expect(pace.rate / from).toBeLessThan(1.05)
    follow(pace, 9_000, 22_000)
    expect(pace.rate / from).toBeGreaterThan(4)
  })

  it('does not go faster while nothing is sent', () => {
    const pace = known()
    const from = pace.rate
    pace.noteSent(3_600_000)
    expect(pace.rate / from).toBeLessThan(1.01)
  })

  it('is measured again with each refusal, and never faster for it', () => {
    const pace = known()
    send(pace, 50, 5_000, 5_000)
    refuse(pace, 10_000)
    expect(pace.rate).toBeCloseTo(0.97 * (49.5 / 5), 9)
    const before = pace.rate
    send(pace, 500, 10_000, 5_000)
    refuse(pace, 15_000)
    expect(pace.rate).toBeLessThanOrEqual(1.1 * before)
  })

  it('is kept by a refusal after a pause, when a full bucket was emptied', () => {
    const pace = known(20)
    const before = pace.rate
    send(pace, 5, 5_000, 250)
    send(pace, 40, 60_000, 1_000)
    refuse(pace, 61_000)
    expect(pace.rate).toBeGreaterThanOrEqual(0.99 * before)
  })

  it('does not slow down below a request every two seconds', () => {
    const pace = searching()
    for (let now = 2_000; now <= 60_000; now += 2_000) refuse(pace, now)
    expect(pace.rate).toBe(0.5)
    expect(pace.waitFrom(60_000)).toBe(2_000)
  })

  it('hears nothing new of a request that went out before the pace was slowed down', () => {
    const pace = createPace()
    for (const at of [0, 10, 20]) pace.noteSent(at)
    pace.noteRefused(0, 40)
    const before = pace.rate
    pace.noteRefused(10, 50)
    pace.noteRefused(20, 50)
    expect(pace.rate).toBe(before)
  })
})

describe('requests', () => {
  it('follow each other at the pace', () => {
    const pace = searching()
    expect(pace.waitFrom(0)).toBe(200)
    pace.noteSent(200)
    expect(pace.waitFrom(200)).toBeCloseTo(1_000 / pace.rate, 9)
    pace.noteSent(200)
    expect(pace.waitFrom(200)).toBeGreaterThan(1_000 / pace.rate)
  })

  it('make up for a pause with what the bucket has saved up, once it is known how much it holds', () => {
    const pause = (pace: Pace): number => follow(pace, 60_000, 60_001)
    expect(pause(searching())).toBe(1)
    expect(pause(known(1))).toBe(1)
    expect(pause(known(20))).toBe(16)
  })

  it('have nothing saved up right after a refusal', () => {
    expect(follow(known(20), 5_000, 5_050)).toBe(0)
  })

  it.each([
    [7_000, 7_000],
    [60_000, 20_000],
    [100, 200],
  ])('wait as long as the service asks, %i ms, within limits: %i', (asked, waits) => {
    const pace = createPace()
    refuse(pace, 0, asked)
    expect(pace.waitFrom(0)).toBe(waits)
  })

  it('wait as long as it asks with a refusal that says nothing of the pace', () => {
    const pace = searching()
    pace.noteRefused(0, 100, 5_000)
    expect(pace.waitFrom(100)).toBe(5_000)
    pace.noteRefused(0, 200, 1_000)
    expect(pace.waitFrom(200)).toBe(4_900)
  })
})
