/** A document that was read: its value, and where things stand in it. */
import { parseEvents, YAMLException } from 'js-yaml'
import type { Document, JsonObject, Path, Scalar, Source, TextPlace } from '../../model.ts'
import type { Range } from '../../yaml/events.ts'
import type { Piece } from '../../yaml/pieces.ts'
import { findTopKey, Locator, ParsedText } from '../../yaml/positions.ts'
import { maxDepth } from '../../yaml/schema.ts'
import type { KeptText } from './kept-texts.ts'

/** Returns a text with its events, or the complaint of the parser. */
export function parse(file: string, { text, line }: Pick<Piece, 'text' | 'line'>): ParsedText | YAMLException {
  try {
    return new ParsedText(file, text, parseEvents(text, { maxDepth }), line)
  } catch (error) {
    if (error instanceof YAMLException) return error
    throw error
  }
}

/** Returns the source of the `name` key of a document; undefined where it has none. */
export function findName(parsed: ParsedText, { first }: Range): Source | undefined {
  const offset = findTopKey(parsed, first + 1, 'name')
  return offset === undefined ? undefined : parsed.at(offset)
}

/** The part of a file that a document was read from. */
export interface PieceOfFile extends Piece {
  readonly file: string
  /** What is kept of the file, in which the piece has the offsets that it says. */
  readonly kept: KeptText
}

/** Keeps the text that it was read from, not what the parser made of it: few documents are asked for more places than that of their name. */
export class YamlDocument implements Document {
  readonly file: string
  readonly value: JsonObject
  readonly #kept: KeptText
  readonly #start: number
  readonly #end: number
  readonly #line: number
  readonly #first: number
  readonly #name: Source | undefined
  #locator: Locator | undefined

  /** `first` is the index of the document's first event in the events of the piece, `name` the source of its `name` key. */
  constructor(
    { file, kept, start, text, line }: PieceOfFile,
    first: number,
    value: JsonObject,
    name: Source | undefined,
  ) {
    this.file = file
    this.value = value
    this.#kept = kept
    this.#start = start
    this.#end = start + text.length
    this.#line = line
    this.#first = first
    this.#name = name
  }

  locate(path: Path, at: 'key' | 'value'): Source {
    const isName = this.#name !== undefined && at === 'key' && path.length === 1 && path[0] === 'name'
    return isName ? this.#name : this.#places().locate(path, at)
  }

  scalarAt(path: Path): Scalar | undefined {
    return this.#places().scalarAt(path)
  }

  locateText(path: Path, place: TextPlace): Source | undefined {
    return this.#places().locateText(path, place)
  }

  #places(): Locator {
    if (this.#locator !== undefined) return this.#locator
    const parsed = parse(this.file, { text: this.#kept.slice(this.#start, this.#end), line: this.#line })
    if (parsed instanceof YAMLException) throw parsed
    this.#locator = new Locator(parsed, this.#first)
    return this.#locator
  }
}
