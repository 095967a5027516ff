// Reads src/api/imagebuilder.ts, which is JSON in an envelope of TypeScript: no build is needed for it.

/** Returns the text that stands before the value, up to the equals sign, and the value. */
export function cutApiModel(code) {
  const [, head, json] = /^(.* =) (\{.*)$/s.exec(code)
  return { head, model: JSON.parse(json) }
}
