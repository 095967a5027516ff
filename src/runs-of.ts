/** Items that follow each other and belong together. */

/** Yields the runs of items of which `of` says the same, one after the other. */
export function* runsOf<Item>(items: readonly Item[], of: (item: Item) => unknown): Iterable<readonly Item[]> {
  let first = 0
  for (let end = 1; end <= items.length; end++) {
    const [one, next] = [items[first], items[end]]
    if (one !== undefined && next !== undefined && of(one) === of(next)) continue
    yield items.slice(first, end)
    first = end
  }
}
