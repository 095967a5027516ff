/** Returns the word, with an s unless the count is one. */
export function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`
}
