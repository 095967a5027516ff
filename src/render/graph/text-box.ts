/** How much room text takes: in a monospaced font, whichever the reader has, a column has at most this part of the font's size. */
const column = 0.62

/** Returns the columns of a text. Characters of East Asian scripts and pictures take two. */
function columnsOf(text: string): number {
  const wide = text.match(/[\u1100-\u{10ffff}]/gu)?.length ?? 0
  return (text.match(/./gsu)?.length ?? 0) + wide
}

/** Returns the width of a text in a font of this size. */
export function widthOf(text: string, size: number): number {
  return Math.ceil(columnsOf(text) * size * column)
}

/** Returns text in lines of at most `most` columns, broken after a sign between words where there is one. */
export function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.match(/[^-_/: ]+[-_/: ]*|[-_/: ]+/gu) ?? [text]) {
    for (const piece of piecesOf(word, most)) {
      if (line !== '' && columnsOf(line + piece) > most) {
        lines.push(line)
        line = ''
      }
      line += piece
    }
  }
  return [...lines, line]
}

/** Returns a word in pieces that each fit into a line. */
function piecesOf(word: string, most: number): readonly string[] {
  const pieces = ['']
  for (const character of word) {
    const last = pieces.length - 1
    if (columnsOf(`${pieces[last]}${character}`) > most) pieces.push(character)
    else pieces[last] += character
  }
  return pieces
}
