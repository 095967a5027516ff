/** Characters that look like a space, or like nothing, and are none to YAML. Text that was copied from elsewhere brings them along. */

/** A class of a regular expression. */
export const unusualSpace = String.raw`[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]`

const atEdge = new RegExp(`^${unusualSpace}|${unusualSpace}$|(?<=:)${unusualSpace}`, 'u')

/** Returns the name of the first of them at the edge of a text, or after a colon in it. */
export function nameUnusualSpace(text: string): string | undefined {
  const found = atEdge.exec(text)
  return found === null ? undefined : nameSpace(found[0])
}

/** Returns the name of such a character for people. */
export function nameSpace(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return code === '00A0' ? 'a no-break space (U+00A0)' : `the character U+${code}`
}
