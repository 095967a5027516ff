/** Component documents (AWSTOE), checked as a compiler would. */
import { checkShape } from './check-shape.ts'
import { checkComponentReferences } from './component-references.ts'
import { componentFormat } from './component-rules.ts'
import type { DocumentFinding } from './finding.ts'
import { checkSize, maxByUri } from './limits.ts'
import { placeFindings, readText, sortFindings } from './read-text.ts'

/** What a component runs on, as its `platform` field says. */
export type Platform = 'Linux' | 'Windows' | 'macOS'

/**
 * Returns what is wrong with the document of a component, in the order of the text. `platform` is undefined where it is not known: then
 * nothing is said about what only some platforms have.
 */
export function checkComponentDocument(
  text: string,
  { platform }: { readonly platform: Platform | undefined },
): readonly DocumentFinding[] {
  const size = checkSize(text, 'uri')
  if (Buffer.byteLength(text) > maxByUri) return size
  const read = readText(text)
  if (read.value === undefined) return sortFindings([...size, ...read.findings])
  const found = [...checkShape(componentFormat, read.value, platform), ...checkComponentReferences(read.value)]
  return sortFindings([...size, ...read.findings, ...placeFindings(read.locator, found)])
}
