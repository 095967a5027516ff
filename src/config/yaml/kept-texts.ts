/** The texts that documents were read from, kept for the few places that are asked for: many of them packed. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** A text that is kept. */
export interface KeptText {
  /** Returns the characters from one offset to another. */
  slice(from: number, to: number): string
}

/** Keeps the texts of files. A text that is kept as it is does as well. */
export interface TextKeeper {
  keep(text: string): KeptText
}

/** Characters that are packed together: files may be small, and what is unpacked for one place should not be much. */
const packSize = 64 * 1024

/** Texts are packed when there are enough of them, so that small projects do without. They hold no half of a surrogate pair, as files do not. */
export class PackedTexts implements TextKeeper {
  #pack = new Pack()

  keep(text: string): KeptText {
    if (this.#pack.size >= packSize) {
      this.#pack.close()
      this.#pack = new Pack()
    }
    return this.#pack.add(text)
  }
}

/** A text among others. */
class PackedText implements KeptText {
  readonly #pack: Pack
  readonly #start: number

  constructor(pack: Pack, start: number) {
    this.#pack = pack
    this.#start = start
  }

  slice(from: number, to: number): string {
    return this.#pack.read().slice(this.#start + from, this.#start + to)
  }
}

/** Texts after one another. */
class Pack {
  size = 0
  #texts: string[] = []
  #packed: Uint8Array | undefined

  add(text: string): KeptText {
    const start = this.size
    this.#texts.push(text)
    this.size += text.length
    return new PackedText(this, start)
  }

  /** Nothing is added from here on. */
  close(): void {
    // What the compressor returns is a part of its own, larger room.
    this.#packed = Uint8Array.from(deflateRawSync(this.read(), { level: 1 }))
    this.#texts = []
  }

  /** Returns all of it. It stays unpacked: whoever asks for one place is likely to ask for the next one. */
  read(): string {
    const [first, second] = this.#texts
    if (first !== undefined && second === undefined) return first
    const text = first === undefined && this.#packed ? inflateRawSync(this.#packed).toString() : this.#texts.join('')
    this.#texts = [text]
    return text
  }
}
