/** A value as somebody could write it on one line of a document. */
import { dump } from 'js-yaml'
import type { Json, JsonObject } from '../../model.ts'
import { looksLikeCredential, showText } from '../../quote.ts'

/** Characters of such a line that are shown. */
const shown = 160

/** Returns a value as YAML on one line, cut where it is long. */
export function writeFlow(value: Json): string {
  const text = dump(value, { flowLevel: 0, lineWidth: -1, noRefs: true }).trimEnd()
  return showText(text, shown)
}

/** Returns a key with its value as one line of a document; undefined where the line would be too long, or hold a secret. */
export function writeLine(key: string, value: Json): string | undefined {
  const pair: JsonObject = { [key]: value }
  const text = dump(pair, { flowLevel: 1, lineWidth: -1, noRefs: true }).trimEnd()
  return text.length > shown || text.includes('\n') || looksLikeCredential(text) ? undefined : showText(text, shown)
}

/** Returns the values that somebody wrote into one text, with commas or blanks between them; undefined if it is one. */
export function splitEntry(text: string): readonly string[] | undefined {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '')
  return parts.length > 1 ? parts : undefined
}
