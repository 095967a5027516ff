/** The `kind` line of a document. */
import { diagnose } from '../../diagnostic/diagnose.ts'
import { kinds, type Kind } from '../../kinds/registry.ts'
import type { Diagnostic, Document } from '../../model.ts'
import { locateFirstKey } from '../findings/locate-finding.ts'
import { guessKind, kindOfType, recogniseDocument } from '../foreign/documents.ts'
import { showValue } from '../../quote.ts'
import { findNearest, fold } from '../../suggest.ts'

/** Returns the kind of a document, or what is wrong with it. A `Kind` is taken for `kind` here: as an unknown key it is told later. */
export function readKind(document: Document): { readonly kind: Kind } | { readonly diagnostic: Diagnostic } {
  const { value } = document
  const key = Object.hasOwn(value, 'kind') ? 'kind' : Object.keys(value).find((key) => fold(key) === 'kind')
  const written = key === undefined ? null : (value[key] ?? null)
  const kind = typeof written === 'string' ? kinds.get(written) : undefined
  if (kind !== undefined) return { kind }
  const names = [...kinds.keys()]
  const known = names.join(', ')
  if (key === undefined || written === null) {
    const source = locateFirstKey(document, [])
    const recognised = recogniseDocument(value)
    if (recognised !== undefined) return { diagnostic: diagnose('notADocument', { ...recognised }, source) }
    const guess = guessKind(value)
    const advice =
      guess === undefined
        ? 'say what this document declares'
        : `begin it with kind: ${guess}, which has fields like these`
    return { diagnostic: diagnose('missingKind', { advice, kinds: known }, source) }
  }
  const source = document.locate([key], 'value')
  const suggestion = typeof written === 'string' ? (kindOfType(written) ?? findNearest(written, names)) : undefined
  const params = { kind: showValue(written), kinds: known }
  return {
    diagnostic:
      suggestion === undefined
        ? diagnose('unknownKind', params, source)
        : diagnose('misspeltKind', { ...params, suggestion }, source),
  }
}
