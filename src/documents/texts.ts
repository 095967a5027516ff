/** The texts of a document, with their paths. */
import { isList, isObject } from '../json.ts'
import type { Json, Path } from '../model.ts'

/** A text of a document, and where it stands. */
export interface PlacedText {
  readonly text: string
  readonly path: Path
}

/** Yields every text in a value, in order; keys are none. */
export function* placedTexts(value: Json | undefined, path: Path): Iterable<PlacedText> {
  if (typeof value === 'string') yield { text: value, path }
  else if (isList(value)) for (const [index, item] of value.entries()) yield* placedTexts(item, [...path, index])
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) yield* placedTexts(item, [...path, key])
}

/** What stands in double braces: as it is written, which of those that read so in the text, and what is inside. */
export interface Template {
  readonly text: string
  readonly nth: number
  readonly inside: string
}

/** Returns what stands in double braces in a text, on one line each. */
export function templatesIn(text: string): readonly Template[] {
  const seen = new Map<string, number>()
  return [...text.matchAll(/\{\{[ \t]*([^{}\n]*?)[ \t]*\}\}/g)].map(([written, inside = '']) => {
    const nth = seen.get(written) ?? 0
    seen.set(written, nth + 1)
    return { text: written, nth, inside }
  })
}
