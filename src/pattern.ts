/** Texts as parts of regular expressions. */

/** Returns a pattern that finds just this text. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9]/g, String.raw`\$&`)
}
