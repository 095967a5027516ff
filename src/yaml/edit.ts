/** Scalars of a file get other characters; nothing else of the file changes. */
import type { Scalar } from '../model.ts'
import { findLineStarts } from './positions.ts'

/** A scalar, as it was read, whose text is to be another one. */
export interface Edit {
  readonly scalar: Scalar
  /** Its text: what it is without quotes. */
  readonly from: string
  readonly to: string
}

/** Reports whether a scalar is written as just this text: plain, in quotes or as a block, not put together of variables or escapes. */
export function isWrittenAs(scalar: Scalar, text: string): boolean {
  return offsetIn(scalar, text) !== undefined
}

/** Returns the text of a file with other characters; undefined if a scalar does not stand there as it was read. */
export function editText(text: string, edits: readonly Edit[]): string | undefined {
  // Places are counted without the mark that some editors put before everything else.
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const starts = findLineStarts(text.slice(mark))
  let edited = text
  let end = text.length
  const placed = edits.map((edit) => {
    const { line, column } = edit.scalar.source
    return { ...edit, offset: mark + (starts[line - 1] ?? Number.NaN) + column - 1 }
  })
  for (const { scalar, from, to, offset } of placed.toSorted((a, b) => b.offset - a.offset)) {
    const inside = offsetIn(scalar, from)
    const isThere = text.startsWith(scalar.written, offset) && offset + scalar.written.length <= end
    if (inside === undefined || Number.isNaN(offset) || !isThere) return undefined
    const at = offset + inside
    edited = edited.slice(0, at) + to + edited.slice(at + from.length)
    end = offset
  }
  return edited
}

function offsetIn({ written }: Scalar, text: string): number | undefined {
  const at = written.lastIndexOf(text)
  const isAlone =
    /^(?:["']?|[|>].*\s+)$/.test(written.slice(0, at)) && /^["'\s]*$/.test(written.slice(at + text.length))
  return at >= 0 && isAlone ? at : undefined
}
