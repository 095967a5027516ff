/** How much may be in flight before anything was refused. */
import { expect, it } from 'vitest'
import { createWindow } from '../../../src/aws/window.ts'

/** Returns how many may be in flight of so many, request by request. */
function opened(expected: number, size = 10, count = 200): number[] {
  const window = createWindow()
  window.expect(expected)
  return Array.from({ length: count }, () => {
    const most = window.of(size)
    window.noteSent()
    return most
  })
}

it.each([0, 25, 40])('a run of %d requests is sent as fast as it can be', (expected) => {
  expect(new Set(opened(expected))).toEqual(new Set([10]))
})

it('a run of medium length has few in flight after the first lists, and more and more', () => {
  const most = opened(250)
  expect(most.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 10))
  expect([most[10], most[24], most[38], most[107], most[108]]).toEqual([3, 4, 5, 9, 10])
})

it('a longer run has more in flight, a hundredth of it or so, and a long one all that there may be', () => {
  expect(opened(600)[10]).toBe(5)
  expect(opened(1_000)[10]).toBe(8)
  expect(new Set(opened(2_000))).toEqual(new Set([10]))
})

it('what is expected adds up: a plan, and then its apply', () => {
  const window = createWindow()
  for (let sent = 0; sent < 10; sent += 1) window.noteSent()
  window.expect(30)
  expect(window.of(10)).toBe(10)
  window.expect(60)
  expect(window.of(10)).toBe(3)
})

it('is never more than there may be', () => {
  expect(new Set(opened(250, 2))).toEqual(new Set([2]))
  expect(Math.max(...opened(10_000, 40))).toBe(40)
})
