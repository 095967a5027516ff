/**
 * How many requests may be in flight before anything was refused. Whatever is in flight when the bucket of a service is empty is refused, so
 * what may be at once is at most about a hundredth of what is expected. Both ends go at full speed: of a small run, as it would be slower by
 * whole round trips, and of a long one, where a hundredth is as much as there may be.
 */
export interface Window {
  /** Notes that about so many more requests are going to come. */
  expect(count: number): void
  /** Notes that a request goes out. */
  noteSent(): void
  /** Returns how many may be in flight, of the `size` that there may be at most. */
  of(size: number): number
}

/** Requests from the first on that nothing holds back: lists, one of each kind. */
const free = 10
/** A run that expects no more than this is small. */
const small = 40
/** One in flight for so many that are expected, and the least to begin with. */
const expectedPerSlot = 120
const least = 3
/** One more may be in flight after so many. */
const sentPerSlot = 14

/** Returns the window of a run that has sent nothing yet. */
export function createWindow(): Window {
  let [expected, sent] = [0, 0]
  return {
    expect(count) {
      expected += count
    },
    noteSent() {
      sent += 1
    },
    of(size) {
      if (sent < free || expected <= small) return size
      const atFirst = Math.max(least, expected / expectedPerSlot)
      return Math.min(size, Math.floor(atFirst + (sent - free) / sentPerSlot))
    },
  }
}
