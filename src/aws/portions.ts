/** Long work in portions. */
import { setImmediate as nextTurn } from 'node:timers/promises'

/** Items that are worked on at a time. */
const portion = 10

/** Yields the items, some at a time: what has come meanwhile has its turn in between. */
export async function* inPortions<Item>(items: readonly Item[]): AsyncIterable<readonly Item[]> {
  for (let first = 0; first < items.length; first += portion) {
    if (first > 0) await nextTurn()
    yield items.slice(first, first + portion)
  }
}
