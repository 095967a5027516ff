/** Returns the word, with an s unless the count is one. */
export function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`
}

/** Returns a count with its word, thousands set apart: `10,000 configurations`. */
export function countOf(count: number, word: string): string {
  return `${String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',')} ${plural(count, word)}`
}
