import { describe, expect, it } from 'vitest'
import { ServiceError } from '../../src/aws/failure.ts'
import { createLimiter, createRateLimiter, type Limiter, type RateLimiter } from '../../src/aws/limiter.ts'
import { withRetry } from '../../src/aws/retry.ts'
import { simulatedClock, type SimulatedClock } from '../support/simulated-time.ts'

interface Limit {
  readonly perSecond: number
  readonly burst: number
}

/** Sends a request. */
type Ask = () => Promise<void>

/** A service with a token bucket, some milliseconds away. */
function createService(clock: SimulatedClock, limitAt: (now: number) => Limit | undefined, latencyMs = 40) {
  let tokens = limitAt(0)?.burst ?? 0
  let filledAt = 0
  let [taken, refused, inFlight, most] = [0, 0, 0, 0]
  const ask: Ask = async () => {
    inFlight += 1
    most = Math.max(most, inFlight)
    await clock.sleep(latencyMs / 2)
    const limit = limitAt(clock.now())
    let isTaken = true
    if (limit !== undefined) {
      tokens = Math.min(limit.burst, tokens + ((clock.now() - filledAt) / 1000) * limit.perSecond)
      filledAt = clock.now()
      isTaken = tokens >= 1
      if (isTaken) tokens -= 1
    }
    await clock.sleep(latencyMs / 2)
    inFlight -= 1
    if (isTaken) {
      taken += 1
      return
    }
    refused += 1
    throw new ServiceError({ code: 'CallRateLimitExceededException', status: 429, message: '' })
  }
  return { ask, facts: () => ({ taken, refused, most }) }
}

/** Sends `count` requests through the limiter, each until it is taken. */
function sendAll(clock: SimulatedClock, limiter: Limiter, count: number, ask: Ask): Promise<unknown> {
  const send = (): Promise<void> => withRetry((isRepeated) => limiter.run(ask, { isRepeated }), { clock })
  return Promise.all(Array.from({ length: count }, send))
}

it('knows whether what runs is waited for', async () => {
  const limiter = createLimiter(1)
  const seen: unknown[] = []
  const task = async (): Promise<void> => void seen.push(limiter.isAwaited?.())
  await Promise.all([limiter.run(task), limiter.run(task), limiter.run(task, { isRepeated: true })])
  expect(seen).toEqual([true, true, false])
  expect(limiter.isAwaited?.()).toBe(false)
})

it('makes requests ready ahead of those in flight, and sends no more at once than there may be', async () => {
  const clock = simulatedClock()
  const limiter = createRateLimiter(4, clock, 1)
  let [ready, most, inFlight, mostInFlight] = [0, 0, 0, 0]
  const send = async (): Promise<void> => {
    inFlight += 1
    mostInFlight = Math.max(mostInFlight, inFlight)
    await clock.sleep(40)
    inFlight -= 1
  }
  const task = async (): Promise<void> => {
    ready += 1
    most = Math.max(most, ready)
    await limiter.wire?.run(send)
    ready -= 1
  }
  await clock.until(Promise.all(Array.from({ length: 40 }, () => limiter.run(task))))
  expect([most, mostInFlight]).toEqual([5, 4])
  expect(createRateLimiter(4, clock).wire).toBeUndefined()
})

describe('a service that takes so many requests a second', () => {
  it.each([
    { perSecond: 20, burst: 20, count: 1_000, size: 10, latency: 40 },
    { perSecond: 20, burst: 5, count: 1_000, size: 10, latency: 40 },
    { perSecond: 20, burst: 200, count: 2_000, size: 10, latency: 40 },
    { perSecond: 5, burst: 10, count: 1_000, size: 4, latency: 80 },
    { perSecond: 100, burst: 100, count: 5_000, size: 10, latency: 40 },
    { perSecond: 100, burst: 50, count: 5_000, size: 40, latency: 200 },
  ])('$perSecond/s, bucket of $burst, $size in flight: 90 % of it is used, under 3 % are refused', async (given) => {
    const { perSecond, burst, count, size, latency } = given
    const clock = simulatedClock()
    const service = createService(clock, () => ({ perSecond, burst }), latency)
    await clock.until(sendAll(clock, createRateLimiter(size, clock), count, service.ask))
    const { taken, refused, most } = service.facts()
    expect(taken).toBe(count)
    expect(refused / (taken + refused)).toBeLessThan(0.03)
    const atBest = ((count - burst) / perSecond) * 1000
    expect(atBest / clock.elapsed).toBeGreaterThan(0.9)
    expect(most).toBeLessThanOrEqual(size)
  })

  /** A plan of so many: a list of each kind, page by page of the kind that there are many of, and each of them read. */
  async function readAll(limiter: RateLimiter, clock: SimulatedClock, documents: number, ask: Ask): Promise<void> {
    limiter.expect(documents)
    const reads = [sendAll(clock, limiter, 7, ask)]
    for (let left = documents; left > 0; left -= 100) {
      await sendAll(clock, limiter, 1, ask)
      reads.push(sendAll(clock, limiter, Math.min(left, 100), ask))
    }
    await Promise.all(reads)
  }

  /** An apply of so many creates, ten at a time, each with a read of what came of it. */
  async function createAll(limiter: RateLimiter, clock: SimulatedClock, count: number, ask: Ask): Promise<void> {
    limiter.expect(2 * count)
    let left = count
    const work = async (): Promise<void> => {
      for (; left > 0; await sendAll(clock, limiter, 1, ask)) {
        left -= 1
        await sendAll(clock, limiter, 1, ask)
      }
    }
    await Promise.all(Array.from({ length: 10 }, work))
  }

  // Buckets that hold what flows in in a quarter of a second, or more.
  const limits = [5, 10, 20, 50, 100].flatMap((perSecond) =>
    [5, 10, 20, 50].filter((burst) => burst >= perSecond / 4).map((burst) => ({ perSecond, burst })),
  )

  // Of a run that ends while the limit is being found out, more of all is refused, but never more than what is in flight and a few.
  it.each([
    { documents: 25, most: 14, used: 0 },
    { documents: 100, most: 12, used: 0.7 },
    { documents: 250, most: 13, used: 0.85 },
    { documents: 1_000, most: 25, used: 0.95 },
  ])('a plan of $documents: at most $most are refused, whatever the limit', async ({ documents, most, used }) => {
    for (const limit of limits) {
      const clock = simulatedClock()
      const service = createService(clock, () => limit)
      await clock.until(readAll(createRateLimiter(10, clock), clock, documents, service.ask))
      const { taken, refused } = service.facts()
      const where = `${limit.perSecond} a second, bucket of ${limit.burst}`
      expect(refused, where).toBeLessThanOrEqual(most)
      const atBest = (taken - limit.burst) / limit.perSecond
      expect(clock.elapsed / 1_000, where).toBeLessThan(1 + Math.max(0, atBest) / Math.max(used, 0.5))
    }
  })

  it.each([
    { perSecond: 20, burst: 20, documents: 250 },
    { perSecond: 20, burst: 10, documents: 250 },
    { perSecond: 20, burst: 20, documents: 1_000 },
  ])('$documents at $perSecond a second, bucket of $burst: at most 2 % are refused, and 98 % used', async (given) => {
    const clock = simulatedClock()
    const service = createService(clock, () => given)
    await clock.until(readAll(createRateLimiter(10, clock), clock, given.documents, service.ask))
    const { taken, refused } = service.facts()
    expect(refused / (taken + refused)).toBeLessThan(0.02)
    expect((taken - given.burst) / given.perSecond / (clock.elapsed / 1_000)).toBeGreaterThan(0.98)
  })

  it.each([0, 3_000, 600_000])('once it was found out, hardly any is refused, also after %d ms', async (pause) => {
    for (const limit of limits) {
      const clock = simulatedClock()
      const service = createService(clock, () => limit)
      const limiter = createRateLimiter(10, clock)
      await clock.until(readAll(limiter, clock, 250, service.ask))
      const before = service.facts().refused
      await clock.until(clock.sleep(pause))
      const from = clock.elapsed
      await clock.until(createAll(limiter, clock, 250, service.ask))
      const where = `${limit.perSecond} a second, bucket of ${limit.burst}`
      expect((service.facts().refused - before) / 500, where).toBeLessThan(0.015)
      const atBest = (500 - (pause === 0 ? 0 : limit.burst)) / limit.perSecond
      expect(atBest / ((clock.elapsed - from) / 1_000), where).toBeGreaterThan(0.9)
    }
  })

  it.each([
    { documents: 25, roundTrips: 5 },
    { documents: 1_000, roundTrips: 112 },
  ])('a plan of $documents takes no more than $roundTrips round trips where nothing is refused', async (given) => {
    const clock = simulatedClock()
    const service = createService(clock, () => undefined)
    await clock.until(readAll(createRateLimiter(10, clock), clock, given.documents, service.ask))
    expect(clock.elapsed / 40).toBeLessThanOrEqual(given.roundTrips)
  })

  it('is not slowed down where nothing is refused', async () => {
    const clock = simulatedClock()
    const service = createService(clock, () => undefined)
    await clock.until(sendAll(clock, createRateLimiter(10, clock), 1_000, service.ask))
    expect(clock.elapsed).toBe(4_000)
  })

  it('is used in full again when the limit is lifted', async () => {
    const clock = simulatedClock()
    const service = createService(clock, (now) => (now < 10_000 ? { perSecond: 10, burst: 10 } : undefined))
    await clock.until(sendAll(clock, createRateLimiter(10, clock), 3_000, service.ask))
    // 100 in the first ten seconds; at 10 a second the rest would take 290 more.
    expect(clock.elapsed).toBeLessThan(60_000)
  })

  it('is followed when it takes less than before', async () => {
    const clock = simulatedClock()
    const service = createService(clock, (now) => ({ perSecond: now < 20_000 ? 50 : 10, burst: 10 }))
    await clock.until(sendAll(clock, createRateLimiter(10, clock), 1_500, service.ask))
    const { refused } = service.facts()
    expect(refused / 1_500).toBeLessThan(0.04)
    expect((20_000 + (500 / 10) * 1_000) / clock.elapsed).toBeGreaterThan(0.9)
  })
})

it('two runs that share an account share what it takes', async () => {
  const clock = simulatedClock()
  const service = createService(clock, () => ({ perSecond: 20, burst: 20 }))
  const runs = [1, 2].map(() => sendAll(clock, createRateLimiter(10, clock), 500, service.ask))
  await clock.until(Promise.all(runs))
  const { refused } = service.facts()
  expect(refused / 1_000).toBeLessThan(0.06)
  expect(1_000 / 20 / (clock.elapsed / 1_000)).toBeGreaterThan(0.85)
})

it('waits as long as the service asks before anything else is sent', async () => {
  const clock = simulatedClock()
  const limiter = createRateLimiter(1, clock)
  const sent: number[] = []
  const ask = async (): Promise<void> => {
    sent.push(clock.now())
    if (sent.length === 1) {
      throw new ServiceError({ code: 'ThrottlingException', status: 400, message: '', retryAfter: 7_000 })
    }
  }
  await clock.until(sendAll(clock, limiter, 3, ask))
  expect(sent[1]).toBeGreaterThanOrEqual(7_000)
})

it.each([3_600_000, 3_000_000_000, Infinity])(
  'does not stand still because the service asks to wait %d ms',
  async (retryAfter) => {
    const clock = simulatedClock()
    const limiter = createRateLimiter(1, clock)
    let sent = 0
    const ask = async (): Promise<void> => {
      sent += 1
      if (sent === 1) throw new ServiceError({ code: 'ThrottlingException', status: 400, message: '', retryAfter })
    }
    await clock.until(sendAll(clock, limiter, 3, ask))
    expect(clock.elapsed).toBeLessThan(30_000)
  },
)

it('does not stand still when the clock of the machine is set back', async () => {
  const simulated = simulatedClock()
  let offset = 0
  const clock = { ...simulated, now: () => simulated.now() + offset }
  const service = createService(simulated, () => ({ perSecond: 20, burst: 5 }))
  const limiter = createRateLimiter(10, clock)
  await simulated.until(sendAll(simulated, limiter, 200, service.ask))
  const before = simulated.elapsed
  offset = -3_600_000
  await simulated.until(sendAll(simulated, limiter, 200, service.ask))
  const { taken, refused } = service.facts()
  expect(simulated.elapsed - before).toBeLessThan(12_000)
  expect(refused / taken).toBeLessThan(0.06)
})

it('what is called off does not wait for the pace', async () => {
  const clock = simulatedClock()
  const limiter = createRateLimiter(2, clock)
  const controller = new AbortController()
  const refuse = async (): Promise<void> => {
    throw new ServiceError({ code: 'ThrottlingException', status: 400, message: '', retryAfter: 60_000 })
  }
  await clock.until(limiter.run(refuse).catch(() => undefined))
  const waiting = Promise.all(
    Array.from({ length: 100 }, () =>
      limiter.run(async () => controller.signal.throwIfAborted(), { signal: controller.signal }).catch(() => 'off'),
    ),
  )
  controller.abort()
  expect(new Set(await clock.until(waiting))).toEqual(new Set(['off']))
  expect(clock.elapsed).toBeLessThan(1_000)
})

it('a repeated request goes before those that were not sent yet', async () => {
  const limiter = createLimiter(1)
  const order: string[] = []
  let finish: () => void = () => undefined
  const first = limiter.run(() => new Promise<void>((resolve) => (finish = resolve)))
  const note = (name: string) => async (): Promise<void> => void order.push(name)
  await Promise.resolve()
  const rest = [limiter.run(note('new')), limiter.run(note('repeated'), { isRepeated: true })]
  finish()
  await Promise.all([first, ...rest])
  expect(order).toEqual(['repeated', 'new'])
})
