/** Workflow documents, checked as a compiler would. */
import { checkShape } from './check-shape.ts'
import { checkWorkflowReferences } from './workflow-references.ts'
import { workflowFormat } from './workflow-rules.ts'
import type { DocumentFinding } from './finding.ts'
import { checkSize, maxByUri } from './limits.ts'
import { placeFindings, readText, sortFindings } from './read-text.ts'

/** What a workflow is for, as its `type` field says. */
export type Stage = 'BUILD' | 'TEST' | 'DISTRIBUTION'

/**
 * Returns what is wrong with the document of a workflow, in the order of the text. `stage` is undefined where it is not known: then nothing
 * is said about what only some stages have.
 */
export function checkWorkflowDocument(
  text: string,
  { stage }: { readonly stage: Stage | undefined },
): readonly DocumentFinding[] {
  const size = checkSize(text, 'uri')
  if (Buffer.byteLength(text) > maxByUri) return size
  const read = readText(text)
  if (read.value === undefined) return sortFindings([...size, ...read.findings])
  const found = [...checkShape(workflowFormat, read.value, stage), ...checkWorkflowReferences(read.value)]
  return sortFindings([...size, ...read.findings, ...placeFindings(read.locator, found)])
}
