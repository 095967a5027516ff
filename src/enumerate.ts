/** How many words a message holds. */
const shownWords = 10

/** Returns words as an enumeration: all of them if they are few, else the first `most` and how many more there are. */
export function enumerate(words: readonly string[], separator = ', ', most = shownWords): string {
  const more = words.length - most
  return more <= 1 ? words.join(separator) : `${words.slice(0, most).join(separator)} and ${more} more`
}
