/** What is wrong with the text of a document: a diagnostic, and its place inside of the text. */
import type { UnlocatedDiagnostic } from '../diagnostic/diagnose.ts'
import type { Path } from '../model.ts'

/** A place in a text. Lines and columns count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A diagnostic with its place inside of the text that was checked; whoever knows where the text stands makes a source of it. */
export type DocumentFinding = UnlocatedDiagnostic & Place

/** A diagnostic that has a path in the document: at a key or value, or at the first place in the text there that reads `part`. */
export type PathFinding = UnlocatedDiagnostic & {
  readonly path: Path
  readonly at: 'key' | 'value'
  readonly part?: string
}
