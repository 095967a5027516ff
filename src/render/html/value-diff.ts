/** Two values side by side: what both share, and what only one of them has. */
import { diffArrays } from 'diff'
import type { Json } from '../../model.ts'
import type { IdsByArn } from '../../report/references.ts'
import { formatValue } from '../words/format-value.ts'

/** A piece of a value as it is shown. `isOwn`: the other side does not have it. */
export interface DiffPiece {
  readonly text: string
  readonly isOwn: boolean
}

/** One side: a text in pieces, or the items of a list, one to a line. */
export type Side =
  | { readonly form: 'text'; readonly pieces: readonly DiffPiece[] }
  | { readonly form: 'list'; readonly items: readonly DiffPiece[] }

/** Returns both sides of a field, ARNs with the ids of what they mean. A side that is absent is `undefined`. */
export function diffValues(
  before: Json | undefined,
  after: Json | undefined,
  ids: IdsByArn = {},
): { readonly before: Side | undefined; readonly after: Side | undefined } {
  if (typeof before === 'string' && typeof after === 'string') return diffTexts(before, after, ids)
  return { before: sideOf(before, after, ids), after: sideOf(after, before, ids) }
}

function sideOf(value: Json | undefined, other: Json | undefined, ids: IdsByArn): Side | undefined {
  if (value === undefined) return undefined
  // A list of one item, or none, reads best as the line that the terminal shows.
  if (!Array.isArray(value) || value.length === 0) return whole(value, other !== undefined, ids)
  const items = value as readonly Json[]
  const others = new Set(Array.isArray(other) ? (other as readonly Json[]).map((item) => JSON.stringify(item)) : [])
  const isCompared = Array.isArray(other)
  return {
    form: 'list',
    items: items.map((item) => ({
      text: formatValue(item, ids),
      isOwn: isCompared && !others.has(JSON.stringify(item)),
    })),
  }
}

function whole(value: Json, isOwn: boolean, ids: IdsByArn): Side {
  return { form: 'text', pieces: [{ text: formatValue(value, ids), isOwn }] }
}

/** More insertions and deletions than this are no help to a reader, and finding them takes time in proportion to their square. */
const mostEdits = 500

/** Marks the words that only one side has, if enough is common for that to help. */
function diffTexts(before: string, after: string, ids: IdsByArn): { readonly before: Side; readonly after: Side } {
  const [left, right] = [wordsOf(formatValue(before, ids)), wordsOf(formatValue(after, ids))]
  const runs = diffArrays(left, right, { maxEditLength: mostEdits })?.map(({ value, added, removed }) => ({
    text: value.join(''),
    only: added ? 'after' : removed ? 'before' : undefined,
  }))
  const longest = Math.max(left.join('').length, right.join('').length)
  const common = runs?.reduce((sum, { text, only }) => sum + (only === undefined ? text.length : 0), 0) ?? 0
  if (runs === undefined || common < longest / 4)
    return { before: whole(before, true, ids), after: whole(after, true, ids) }
  const take = (side: 'before' | 'after'): Side => ({
    form: 'text',
    pieces: runs
      .filter(({ only }) => only === undefined || only === side)
      .map(({ text, only }) => ({ text, isOwn: only !== undefined })),
  })
  return { before: take('before'), after: take('after') }
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_]/gu) ?? []
}
