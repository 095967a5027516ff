/** How many changes are at work at once, those that only wait not counted. */
import { expect, it } from 'vitest'
import { createSlots } from '../../../src/apply/slots.ts'
import { simulatedClock } from '../../support/simulated-time.ts'

it('one that sleeps leaves its slot to another, and goes before those that have not begun', async () => {
  const clock = simulatedClock()
  const slots = createSlots(1, clock)
  const order: string[] = []
  const work = (name: string, ms: number): Promise<void> =>
    slots.run(async ({ sleep }) => {
      order.push(`${name} begins`)
      if (ms > 0) await sleep(ms)
      // What takes time without sleeping keeps its slot.
      await clock.sleep(10)
      order.push(`${name} ends`)
    })
  await clock.until(Promise.all([work('a', 5), work('b', 0), work('c', 0)]))
  expect(order).toEqual(['a begins', 'b begins', 'b ends', 'a ends', 'c begins', 'c ends'])
})

it('there are never more at work than there are slots', async () => {
  const clock = simulatedClock()
  const slots = createSlots(3, clock)
  let [now, most] = [0, 0]
  const busy = async (): Promise<void> => {
    most = Math.max(most, (now += 1))
    await clock.sleep(7)
    now -= 1
  }
  const work = (index: number): Promise<void> =>
    slots.run(async ({ sleep }) => {
      await busy()
      await sleep(index)
      await busy()
    })
  await clock.until(Promise.all(Array.from({ length: 20 }, (_, index) => work(index))))
  expect(most).toBe(3)
})

it.each([
  [
    'sleeps twice at once',
    (sleep: (ms: number) => Promise<void>) => Promise.all([sleep(5), sleep(10)]).then(() => undefined),
  ],
  [
    'is called off in its sleep',
    (sleep: (ms: number, signal: AbortSignal) => Promise<void>) => sleep(5, AbortSignal.abort()),
  ],
  ['fails', () => Promise.reject(new Error('no'))],
])('one that %s gives its slot up once', async (_, end) => {
  const clock = simulatedClock()
  const slots = createSlots(1, clock)
  const first = slots.run(({ sleep }) => end(sleep)).catch(() => 'failed')
  await clock.until(first)
  let [now, most] = [0, 0]
  const work = (): Promise<void> =>
    slots.run(async () => {
      most = Math.max(most, (now += 1))
      await clock.sleep(1)
      now -= 1
    })
  await clock.until(Promise.all([work(), work(), work()]))
  expect(most).toBe(1)
})
