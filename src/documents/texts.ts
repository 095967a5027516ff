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

/** What stands in double braces: as it is written, and what is inside. */
export interface Template {
  readonly text: string
  readonly inside: string
}

/** Returns what stands in double braces in a text, on one line each; what reads the same once. */
export function templatesIn(text: string): readonly Template[] {
  const found = text.matchAll(/\{\{[ \t]*([^{}\n]*?)[ \t]*\}\}/g)
  const templates = new Map(Array.from(found, ([written, inside = '']) => [written, inside]))
  return Array.from(templates, ([written, inside]) => ({ text: written, inside }))
}
