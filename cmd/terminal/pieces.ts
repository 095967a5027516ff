/** A long text in pieces. */

/** Yields a text in pieces of so many characters, or one more where a pair of surrogates would be taken apart. */
export function* piecesOf(text: string, size: number): Iterable<string> {
  for (let start = 0; start < text.length;) {
    const isInPair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(start + size - 1, start + size + 1))
    const end = start + size + (isInPair ? 1 : 0)
    yield text.slice(start, end)
    start = end
  }
}
