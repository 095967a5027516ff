/** Findings: what rules find wrong with a value, before anybody knows the file that it stands in. */
import type { Path, TextPlace } from '../model.ts'
import type { UnlocatedDiagnostic } from './diagnose.ts'

/** A diagnostic that has a path instead of a source: at a key or value, or `inside`, where something is missing in the map at `path`. */
export type Finding = UnlocatedDiagnostic & {
  readonly path: Path
  readonly at: 'key' | 'value' | 'inside'
  /** Where in the text that is the value it is. */
  readonly inText?: TextPlace
}
