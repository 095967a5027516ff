/** How many words a message holds. */
const shownWords = 10

/** Returns words as an enumeration: all of them if they are few, else the first ones and how many more there are. */
export function enumerate(words: readonly string[], separator = ', '): string {
  const more = words.length - shownWords
  return more <= 1 ? words.join(separator) : `${words.slice(0, shownWords).join(separator)} and ${more} more`
}
