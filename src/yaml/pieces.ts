/** A text cut into its documents before it is parsed: what is wrong in one of them hides no other, and each can be parsed again alone. */

/** A part of a text that holds one document at most. */
export interface Piece {
  readonly text: string
  /** Its offset in the text. */
  readonly start: number
  /** Lines of the text before it. */
  readonly line: number
}

/** What begins a document, and a line that ends one (YAML 1.2.2, 9.1.2): no scalar holds either at the beginning of a line. */
const marker = /(?<![^\r\n])(?:---(?![^ \t\r\n])|\.\.\.(?![^ \t\r\n])[^\r\n]*(?:\r\n?|\n)?)/g

/** Anything but comments, and the directives of a document that begins below them. */
const content = /(?<![^\r\n])[ \t]*[^\s#%]/

/** Cuts a text before each line that begins a document, its directives included, and after each that ends one. */
export function cutPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let [start, line, isBegun] = [0, 0, false]
  const cutAt = (end: number): void => {
    const piece = { text: text.slice(start, end), start, line }
    pieces.push(piece)
    line += countLineBreaks(piece.text)
    start = end
  }
  for (const { 0: mark, index } of text.matchAll(marker)) {
    if (mark !== '---') {
      cutAt(index + mark.length)
      isBegun = false
      continue
    }
    if (isBegun || content.test(text.slice(start, index))) cutAt(index)
    isBegun = true
  }
  cutAt(text.length)
  return pieces
}

function countLineBreaks(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0
}
