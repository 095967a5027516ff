/** Component documents (AWSTOE), checked as a compiler would. */
import type { DocumentFinding } from './finding.ts'
import { checkSize } from './limits.ts'
import { readText, sortFindings } from './read-text.ts'

/** What a component runs on, as its `platform` field says. */
export type Platform = 'Linux' | 'Windows' | 'macOS'

/**
 * Returns what is wrong with the document of a component, in the order of the text. `platform` is undefined where it is not known: then
 * nothing is said about what only some platforms have.
 */
export function checkComponentDocument(
  text: string,
  _context: { readonly platform: Platform | undefined },
): readonly DocumentFinding[] {
  return sortFindings([...checkSize(text, 'uri'), ...readText(text).findings])
}
