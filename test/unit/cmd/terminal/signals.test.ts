import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { handleSignals } from '../../../../cmd/terminal/signals.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = new Promise<never>(() => undefined)
const settled = (promise: Promise<unknown>) => promise.then(String, (error: Error) => `rejected: ${error.message}`)

it('the time limit ends work that does not end by itself: asked to stop, then given up, then left behind', async () => {
  const signals = new EventEmitter()
  const stop = handleSignals({ signals, exit: () => undefined }, 1_000)
  const waited = settled(stop.waitFor(never))
  const at = () => [stop.stopping.aborted, stop.deadline.aborted]
  await vi.advanceTimersByTimeAsync(999)
  expect(at()).toEqual([false, false])
  await vi.advanceTimersByTimeAsync(1)
  expect(at()).toEqual([true, false])
  await vi.advanceTimersByTimeAsync(5_000)
  expect(at()).toEqual([true, true])
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await waited).toBe('rejected: the time limit is over')
  expect(stop.isOver(stop.stopping.reason)).toBe(true)
  expect(stop.isOver(new Error('another'))).toBe(false)
  stop.release()
  expect(signals.eventNames()).toEqual([])
})

it('work that ends is waited for, and leaves no timer behind', async () => {
  const stop = handleSignals({ signals: new EventEmitter(), exit: () => undefined }, 1_000)
  expect(await stop.waitFor(Promise.resolve('done'))).toBe('done')
  stop.receive('SIGTERM')
  expect(stop.signal()).toBe('SIGTERM')
  expect(vi.getTimerCount()).toBeGreaterThan(0)
  stop.release()
  expect(vi.getTimerCount()).toBe(0)
})

it.each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s for the second time ends the process with %i', (signal, code) => {
  const signals = new EventEmitter()
  const exits: number[] = []
  const stop = handleSignals({ signals, exit: (exit) => void exits.push(exit) }, undefined)
  signals.emit(signal, signal)
  expect([exits, stop.stopping.aborted, stop.signal()]).toEqual([[], true, signal])
  signals.emit(signal, signal)
  expect(exits).toEqual([code])
  stop.release()
})
