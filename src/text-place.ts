/** Places in a text: lines end with LF, CR LF or CR, as in YAML. */
import type { TextPlace } from './model.ts'

/** Returns the lines of a text, without their ends. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/)
}

/** Returns the line and column at an offset of a text. */
export function placeAt(text: string, offset: number): TextPlace {
  const lines = linesOf(text.slice(0, offset))
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
