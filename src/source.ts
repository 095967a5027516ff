/** Sources: how a position in a file is written, and the order in which files are read. */
import { compareText } from './compare-text.ts'
import type { Source } from './model.ts'

/** Returns a source as editors and terminals open it: `configs/a.yaml:3:7`. The name of the file stays as it is. */
export function formatSource({ file, line, column }: Source): string {
  return `${file}:${line}:${column}`
}

/** Orders sources by file, line and column; what has none comes last. */
export function compareSources(a: Source | undefined, b: Source | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column
}
