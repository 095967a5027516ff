/** Documents that follow each other in a file, read at once: a call of the parser takes a quarter of the time of a usual document by itself. */
import { YAMLException } from 'js-yaml'
import { isObject } from '../../json.ts'
import type { Document } from '../../model.ts'
import { construct, findRanges } from '../../yaml/events.ts'
import type { Piece } from '../../yaml/pieces.ts'
import { findName, parse, YamlDocument, type PieceOfFile } from './document.ts'

/** Characters that are read at once: many documents, and no more events than can be forgotten again at once. */
const batchSize = 32 * 1024

/** Returns the pieces of a text in groups that are read at once. */
export function batch(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const batches: Piece[][] = []
  let size = batchSize
  for (const piece of pieces) {
    if (size >= batchSize) {
      batches.push([])
      size = 0
    }
    batches.at(-1)?.push(piece)
    size += piece.text.length
  }
  return batches
}

/**
 * Returns the documents of pieces that follow each other in `body`; undefined where something in them is unusual or wrong, so that each has to
 * be read by itself.
 */
export function readTogether(
  body: string,
  { file, kept }: Pick<PieceOfFile, 'file' | 'kept'>,
  pieces: readonly Piece[],
): readonly Document[] | undefined {
  const [first, second] = pieces
  const last = pieces.at(-1)
  if (first === undefined || second === undefined || last === undefined) return undefined
  const text = body.slice(first.start, last.start + last.text.length)
  // Behind a byte order mark a piece may hold a second document.
  const parsed = text.includes('\uFEFF') ? undefined : parse(file, { ...first, text })
  if (parsed === undefined || parsed instanceof YAMLException) return undefined
  const ranges = findRanges(parsed.events)
  const values = ranges.some(({ hasAlias }) => hasAlias) ? undefined : construct(parsed.events, text)
  if (values === undefined || values instanceof YAMLException) return undefined
  const documents: Document[] = []
  let at = -1
  for (const [index, range] of ranges.entries()) {
    const value = values[index] ?? null
    if (value === null) continue
    const event = parsed.events[range.first + 1]
    if (!isObject(value) || event === undefined || !('start' in event)) return undefined
    do at++
    while ((pieces[at + 1]?.start ?? Infinity) <= first.start + event.start)
    const piece = pieces[at]
    if (piece === undefined || piece.start > first.start + event.start) return undefined
    documents.push(new YamlDocument({ ...piece, file, kept }, 1, value, findName(parsed, range)))
  }
  return documents
}
