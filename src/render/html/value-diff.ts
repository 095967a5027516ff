/** Two values side by side: what both share, and what only one of them has. */
import type { Json } from '../../model.ts'
import { formatValue } from '../format-value.ts'

/** A piece of a value as it is shown. `isOwn`: the other side does not have it. */
export interface Piece {
  readonly text: string
  readonly isOwn: boolean
}

/** One side: a text in pieces, or the items of a list, one to a line. */
export type Side =
  | { readonly form: 'text'; readonly pieces: readonly Piece[] }
  | { readonly form: 'list'; readonly items: readonly Piece[] }

/** Returns both sides of a field. A side that is absent is `undefined`. */
export function diffValues(
  before: Json | undefined,
  after: Json | undefined,
): { readonly before: Side | undefined; readonly after: Side | undefined } {
  if (typeof before === 'string' && typeof after === 'string') return diffTexts(before, after)
  return { before: sideOf(before, after), after: sideOf(after, before) }
}

function sideOf(value: Json | undefined, other: Json | undefined): Side | undefined {
  if (value === undefined) return undefined
  // A list of one item, or none, reads best as the line that the terminal shows.
  if (!Array.isArray(value) || value.length === 0) return whole(value, other !== undefined)
  const items = value as readonly Json[]
  const others = new Set(Array.isArray(other) ? (other as readonly Json[]).map((item) => JSON.stringify(item)) : [])
  const isCompared = Array.isArray(other)
  return {
    form: 'list',
    items: items.map((item) => ({
      text: formatValue(item),
      isOwn: isCompared && !others.has(JSON.stringify(item)),
    })),
  }
}

function whole(value: Json, isOwn: boolean): Side {
  return { form: 'text', pieces: [{ text: formatValue(value), isOwn }] }
}

/** Marks the words between the common beginning and the common end, if enough is common for that to help. */
function diffTexts(before: string, after: string): { readonly before: Side; readonly after: Side } {
  const [left, right] = [wordsOf(formatValue(before)), wordsOf(formatValue(after))]
  const shortest = Math.min(left.length, right.length)
  let start = 0
  while (start < shortest && left[start] === right[start]) start++
  let end = 0
  while (end < shortest - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++
  const longest = Math.max(left.join('').length, right.join('').length)
  const common = [...left.slice(0, start), ...left.slice(left.length - end)].join('').length
  if (common < longest / 4) return { before: whole(before, true), after: whole(after, true) }
  const cut = (words: readonly string[]): Side => {
    const pieces = [
      { text: words.slice(0, start).join(''), isOwn: false },
      { text: words.slice(start, words.length - end).join(''), isOwn: true },
      { text: words.slice(words.length - end).join(''), isOwn: false },
    ]
    return { form: 'text', pieces: pieces.filter(({ text }) => text !== '') }
  }
  return { before: cut(left), after: cut(right) }
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_]/gu) ?? []
}
