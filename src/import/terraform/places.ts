/** Where the values of a JSON text begin. What it says was read already: the text is valid. */
import type { Path } from '../../model.ts'

/** Finds offsets in a text; what was passed on the way is remembered, so that many of them cost little more than one. */
export class Places {
  readonly #text: string
  readonly #found = new Map<string, number>([['[]', 0]])

  constructor(text: string) {
    this.#text = text
  }

  /** Returns the offset at which the value at a path begins: that of the map or list around it where there is none. */
  offsetOf(path: Path): number {
    let at = 0
    for (let length = 0; length <= path.length; length++) {
      const known = this.#found.get(JSON.stringify(path.slice(0, length)))
      if (known === undefined) return at
      at = this.#skipBlanks(known)
      if (length < path.length) this.#remember(path.slice(0, length), at)
    }
    return at
  }

  /** Remembers where what stands in a map or a list begins. */
  #remember(path: Path, start: number): void {
    const isMap = this.#text[start] === '{'
    if (!isMap && this.#text[start] !== '[') return
    let at = this.#skipBlanks(start + 1)
    for (let index = 0; !/[}\]]/.test(this.#text[at] ?? '}'); index++) {
      let key: string | number = index
      if (isMap) {
        const end = this.#endOf(at)
        key = JSON.parse(this.#text.slice(at, end)) as string
        at = this.#skipBlanks(this.#skipBlanks(end) + 1)
      }
      this.#found.set(JSON.stringify([...path, key]), at)
      at = this.#skipBlanks(this.#endOf(at))
      if (this.#text[at] === ',') at = this.#skipBlanks(at + 1)
    }
  }

  /** Returns where the value ends that begins at an offset. */
  #endOf(start: number): number {
    const token = /"|[{[]|[}\]]|[^\s"{}[\],:]+/g
    let depth = 0
    for (token.lastIndex = start; ;) {
      const found = token.exec(this.#text)
      if (found === null) return this.#text.length
      if (found[0] === '"') token.lastIndex = this.#endOfText(found.index)
      else if (/[{[]/.test(found[0])) depth++
      else if (/[}\]]/.test(found[0])) depth--
      if (depth <= 0) return token.lastIndex
    }
  }

  #endOfText(start: number): number {
    let at = start + 1
    while (at < this.#text.length && this.#text[at] !== '"') at += this.#text[at] === '\\' ? 2 : 1
    return at + 1
  }

  #skipBlanks(start: number): number {
    let at = start
    while (/[ \t\r\n]/.test(this.#text[at] ?? '')) at++
    return at
  }
}
