import { describe, expect, it } from 'vitest'
import { ServiceError } from '../../src/aws/failure.ts'
import { createLimiter, createRateLimiter, type Limiter } from '../../src/aws/limiter.ts'
import { withRetry } from '../../src/aws/retry.ts'
import { simulatedClock, type SimulatedClock } from '../support/simulated-time.ts'

interface Limit {
  readonly perSecond: number
  readonly burst: number
}

/** A service with a token bucket, some milliseconds away. */
function createService(clock: SimulatedClock, limitAt: (now: number) => Limit | undefined, latencyMs = 40) {
  let tokens = limitAt(0)?.burst ?? 0
  let filledAt = 0
  let [taken, refused, inFlight, most] = [0, 0, 0, 0]
  const ask = async (): Promise<void> => {
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
function sendAll(clock: SimulatedClock, limiter: Limiter, count: number, ask: () => Promise<void>): Promise<unknown> {
  const send = (): Promise<void> => withRetry((isRepeated) => limiter.run(ask, { isRepeated }), { clock })
  return Promise.all(Array.from({ length: count }, send))
}

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
