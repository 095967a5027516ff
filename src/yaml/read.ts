/** One document of a parsed text as a value, or what keeps it from being one. */
import { YAMLException } from 'js-yaml'
import type { Json } from '../model.ts'
import { construct, type Range } from './events.ts'
import { findFaults, type Fault } from './faults.ts'
import { cutOut, type ParsedText } from './positions.ts'

/** A value, or what is wrong: at least one fault, or the parser's complaint about a part of the text that begins at `start`. */
export type ReadValue =
  | { readonly value: Json }
  | { readonly faults: readonly Fault[] }
  | { readonly complaint: YAMLException; readonly start: number }

/** Reads one document. What the parser takes at once has no faults, but for what aliases unfold to: only then are they looked for. */
export function readValue(parsed: ParsedText, { first, last, hasAlias }: Range): ReadValue {
  const events = parsed.events.slice(first, last + 1)
  if (!hasAlias) {
    const values = construct(events, parsed.text)
    if (!(values instanceof YAMLException)) return { value: values[0] ?? null }
  }
  const faults = findFaults(parsed, first, last)
  if (faults.length > 0) return { faults }
  const cut = cutOut(parsed.text, events)
  const values = construct(cut.events, cut.text)
  if (values instanceof YAMLException) return { complaint: values, start: cut.start }
  return { value: values[0] ?? null }
}
