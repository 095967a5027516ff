/** The clock of the machine, without waiting for it. */
import { expect, it } from 'vitest'
import { systemClock } from '../../../src/aws/clock.ts'

it('a sleep ends by itself, or with the reason why it is called off, and leaves nothing behind', async () => {
  const stop = new AbortController()
  await systemClock.sleep(0, stop.signal)
  await systemClock.sleep(0)
  const asleep = systemClock.sleep(100_000, stop.signal)
  stop.abort(new Error('stopped'))
  await expect(asleep).rejects.toThrow('stopped')
  await expect(systemClock.sleep(0, stop.signal)).rejects.toThrow('stopped')
})

it('a sleep that has ended does not listen any more', async () => {
  const listeners = new Set<unknown>()
  const signal = {
    throwIfAborted: () => undefined,
    addEventListener: (_: string, listener: unknown) => listeners.add(listener),
    removeEventListener: (_: string, listener: unknown) => listeners.delete(listener),
  } as unknown as AbortSignal
  await systemClock.sleep(0, signal)
  expect(listeners.size).toBe(0)
})

it('a sleep takes its time', async () => {
  const before = performance.now()
  await systemClock.sleep(20)
  expect(performance.now() - before).toBeGreaterThanOrEqual(18)
})

it('gives time, chance and tokens', () => {
  expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(60_000)
  const drawn = systemClock.random()
  expect(drawn >= 0 && drawn < 1).toBe(true)
  expect(systemClock.random()).not.toBe(drawn)
  expect(systemClock.uuid()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
})
