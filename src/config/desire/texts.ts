/** The texts of a document that are in a language of their own: taken from files, kept from variables, looked into by the rules of their kind. */
import { canonicalJson } from '../../canonical.ts'
import { diagnose } from '../../diagnostic/diagnose.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { isObject, valueAt } from '../../json.ts'
import type { TextRules } from '../../kinds/kind.ts'
import type { Kind } from '../../kinds/registry.ts'
import { encodeText, isEncoded, plainTexts } from '../../kinds/texts.ts'
import type { Diagnostic, Document, Json, JsonObject, Path, TextFile } from '../../model.ts'
import { formatSource } from '../../source.ts'
import type { KilnBlock } from '../check/kiln-block.ts'

/** What stands for a text that could not be read. Nothing is planned with it. */
const unread = '-'

/** What a document says of its texts. */
export interface Texts {
  /** Reports whether what stands at a path of the fields is taken as it is written. */
  isLiteral(path: Path): boolean
  /** Reports whether what stands at a path is a plain text that is sent in base64. */
  isPlainOfEncoded(path: Path): boolean
  /** Returns fields as they are sent. */
  encode(fields: JsonObject): JsonObject
  /** Returns what is wrong inside of the texts. */
  check(fields: JsonObject): readonly Finding[]
}

/** Those of a document that has no text in a language of its own and takes nothing from files, as most have none. */
export const noTexts: Texts = {
  isLiteral: () => false,
  isPlainOfEncoded: () => false,
  encode: (fields) => fields,
  check: () => [],
}

/** A document with its texts. */
export interface WithTexts {
  /** The document with what it takes from files in its place: the fields say where in those they stand. */
  readonly document: Document
  readonly texts: Texts
  /** What is wrong with the files. */
  readonly diagnostics: readonly Diagnostic[]
}

/** A field that is taken from a file. */
interface Taken {
  readonly field: string
  readonly path: Path
  readonly file: TextFile
}

/** Reads what a document of a kind says of its texts. Throws where its files were not read. */
export function takeTexts(document: Document, kind: Kind, block: KilnBlock): WithTexts {
  const taken = block.files.flatMap((field): readonly Taken[] => {
    const file = document.files?.get(field)
    if (file !== undefined) return [{ field, path: field.split('.'), file }]
    const path = valueAt(document.value, ['kiln', 'files', field])
    if (typeof path === 'string' && path !== '') throw new Error(`${document.file}: ${field} was not read`)
    return []
  })
  if (taken.length === 0 && plainTexts(kind).length === 0) return { document, texts: noTexts, diagnostics: [] }
  return {
    document: taken.length === 0 ? document : withTexts(document, taken),
    texts: textsOf(kind, block, taken),
    diagnostics: [
      ...taken.flatMap(({ file: { text } }) => (typeof text === 'string' ? [] : [text])),
      ...taken.flatMap((one) => diagnoseTwice(document, one)),
    ],
  }
}

function textsOf(kind: Kind, block: KilnBlock, taken: readonly Taken[]): Texts {
  const encoded = taken.filter(({ field }) => isEncoded(kind, field))
  const fromFiles = taken.map(({ field }) => field)
  const literal = new Set([...plainTexts(kind), ...fromFiles].filter((field) => !block.interpolate.includes(field)))
  const broken = taken.filter(({ file }) => typeof file.text !== 'string').map(({ field }) => field)
  const looked = plainTexts(kind).filter((field) => ![...broken, ...block.uncheckedTexts].includes(field))
  // Targets share most texts: each is sent in another form, and looked into, once.
  const inBase64 = keptByText(encodeText)
  const knownOf = keptByText(() => new Map<string, ReturnType<TextRules['check']>>())
  return {
    isLiteral: (path) => literal.size > 0 && literal.has(path.join('.')),
    isPlainOfEncoded: (path) => encoded.some(({ field }) => field === path.join('.')),
    encode: (fields) =>
      encoded.reduce((value, { path }) => {
        const text = valueAt(value, path)
        return typeof text === 'string' ? put(value, path, inBase64(text)) : value
      }, fields),
    check(fields) {
      const { textRules } = kind
      if (textRules === undefined) return []
      return looked.flatMap((field): readonly Finding[] => {
        const text = fields[field]
        if (typeof text !== 'string') return []
        const context = textRules.contextOf(fields)
        const key = canonicalJson([field, context])
        const known = knownOf(text)
        const found = known.get(key) ?? textRules.check(field, text, context)
        known.set(key, found)
        return found.map(({ line, column, ...finding }) => ({
          ...finding,
          path: [field],
          at: 'value',
          inText: { line, column },
        }))
      })
    },
  }
}

/** Returns `make` as a function that gives the same result again for the same text. */
function keptByText<Result>(make: (text: string) => Result): (text: string) => Result {
  const kept = new Map<string, Result>()
  return (text) => {
    const result = kept.get(text) ?? make(text)
    kept.set(text, result)
    return result
  }
}

/** A value that is both in the document and in a file, or around which the document has no map, is written twice. */
function diagnoseTwice(document: Document, { field, path }: Taken): readonly Diagnostic[] {
  const at = path.findIndex((_, index) => {
    const value = valueAt(document.value, path.slice(0, index + 1)) ?? null
    return value !== null && (index === path.length - 1 || !isObject(value))
  })
  if (at < 0) return []
  const own = path.slice(0, at + 1)
  const params = { field: own.join('.'), source: formatSource(document.locate(own, 'key')) }
  return [diagnose('textFieldTwice', params, document.locate(['kiln', 'files', field], 'key'))]
}

function withTexts(document: Document, taken: readonly Taken[]): Document {
  const fileAt = (path: Path): TextFile | undefined =>
    taken.find((one) => one.path.every((step, index) => step === path[index]))?.file
  return {
    file: document.file,
    value: taken.reduce(
      (value, { path, file: { text } }) => put(value, path, typeof text === 'string' ? text : unread),
      document.value,
    ),
    locate(path, at) {
      const file = fileAt(path)
      if (file !== undefined) return { file: file.file, line: 1, column: 1 }
      // A map that is there only for what is in it.
      const inner = taken.find((one) => path.length > 0 && path.every((step, index) => step === one.path[index]))
      const isOwn = inner === undefined || isObject(valueAt(document.value, path))
      return isOwn ? document.locate(path, at) : document.locate(['kiln', 'files', inner.field], 'key')
    },
    scalarAt: (path) => (fileAt(path) === undefined ? document.scalarAt(path) : undefined),
    locateText(path, place) {
      const file = fileAt(path)
      return file === undefined ? document.locateText(path, place) : { file: file.file, ...place }
    },
  }
}

/** Returns a value with another one at `path`, and with the maps that it takes. What is no map stays. */
function put(value: JsonObject, [first = '', ...rest]: Path, item: Json): JsonObject {
  const key = String(first)
  const inner = value[key] ?? {}
  if (rest.length > 0 && !isObject(inner)) return value
  return { ...value, [key]: rest.length === 0 || !isObject(inner) ? item : put(inner, rest, item) }
}
