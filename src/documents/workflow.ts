/** Workflow documents, checked as a compiler would. */
import type { DocumentFinding } from './finding.ts'
import { checkSize } from './limits.ts'
import { readText, sortFindings } from './read-text.ts'

/** What a workflow is for, as its `type` field says. */
export type Stage = 'BUILD' | 'TEST' | 'DISTRIBUTION'

/**
 * Returns what is wrong with the document of a workflow, in the order of the text. `stage` is undefined where it is not known: then nothing
 * is said about what only some stages have.
 */
export function checkWorkflowDocument(
  text: string,
  _context: { readonly stage: Stage | undefined },
): readonly DocumentFinding[] {
  return sortFindings([...checkSize(text, 'uri'), ...readText(text).findings])
}
