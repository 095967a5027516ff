/** The nouns of a text that was read, types only: values, places, documents. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}
/** Where a value stands inside a document: object keys and list indexes. */
export type Path = readonly (string | number)[]

/** A position in a file. `line` and `column` count from 1; `file` is relative to the working directory, with `/`. */
export interface Source {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A located finding. `code` comes from the tables in src/diagnostic. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly message: string
  readonly hint?: string
  readonly source?: Source
}

/** A scalar as it is written. */
export interface Scalar {
  /** Of its first character, which may be a quote. */
  readonly source: Source
  /** Its characters, the quotes included. */
  readonly written: string
  /** It is written without quotes. */
  readonly isPlain: boolean
}

/** A line and column of a text, both from 1. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** A file that a document takes a field from: its text without a byte order mark, or why there is none. */
export interface TextFile {
  /** Relative to the working directory, with `/`. */
  readonly file: string
  readonly text: string | Diagnostic
}

/** One YAML document as written. */
export interface Document {
  readonly file: string
  readonly value: JsonObject
  /** What it names under `kiln.files`, by the field that is taken from there; absent where it names nothing. */
  readonly files?: ReadonlyMap<string, TextFile>
  /** The source of the key or the value at `path`; of the nearest enclosing node if there is nothing there. */
  locate(path: Path, at: 'key' | 'value'): Source
  /** The scalar at `path`, for an alias the one that it stands for; undefined where there is none. */
  scalarAt(path: Path): Scalar | undefined
  /** The source of a place in the text at `path`; undefined where its lines do not stand in the file as they are: quoted, folded, or no text. */
  locateText(path: Path, place: TextPlace): Source | undefined
}
