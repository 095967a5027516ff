/** The files that a configuration is written to: its document, and the texts that this takes from files. */
import { groupBy } from '../../group-by.ts'
import { isObject, omit } from '../../json.ts'
import { kindOf } from '../../kinds/registry.ts'
import type { JsonObject, Live } from '../../model.ts'

/** A file, by its path below the folder that is written to. */
export interface WrittenFile {
  readonly name: string
  readonly text: string
}

/** A configuration that is to be written. */
interface Writable {
  readonly live: Live
  /** No other one of the folder has its kind and name. */
  readonly isAlone: boolean
  /** Texts that have no ending of their own, by the field that takes them: paths with dots, each with the ending of its file. */
  readonly others?: Readonly<Record<string, { readonly ending: string; readonly text: string }>>
  /** False: the document is only a comment, with its texts in it. */
  readonly isWhole?: boolean
}

/** Returns a document, which is given the names of the files that it takes texts from, by field; and after it those files. */
export function filesOf(
  { live, isAlone, others = {}, isWhole = true }: Writable,
  textOf: (files: Readonly<Record<string, string>>) => string,
): readonly WrittenFile[] {
  const scope = isAlone ? [] : scopeOf(live)
  const more = Object.entries(others).map(([field, { ending, text }]) => {
    return { field, name: named([live.identity.slug, ...scope, ending]), text }
  })
  const texts = isWhole ? [...textFilesOf(live, scope), ...more] : []
  const files = Object.fromEntries(texts.map(({ field, name }) => [field, name]))
  return [{ name: nameOf(live), text: textOf(files) }, ...texts.map(({ name, text }) => ({ name, text }))]
}

/** Returns a document that takes these fields from files. */
export function withFiles(document: JsonObject, files: Readonly<Record<string, string>>): JsonObject {
  return Object.keys(files).length === 0 ? document : withKiln(omit(document, Object.keys(files)), { files })
}

/** Returns a document with what else is to be said of how Kiln treats it. */
export function withKiln(document: JsonObject, more: JsonObject): JsonObject {
  const { kiln, ...fields } = document
  const block = { ...more, ...(isObject(kiln) ? kiln : {}) }
  return { ...fields, ...(Object.keys(block).length === 0 ? {} : { kiln: block }) }
}

/** Returns those that share kind and name with no other one of the same folder. */
export function findAlone<T>(all: readonly T[], placeOf: (one: T) => readonly [folder: string, live: Live]): Set<T> {
  const named = groupBy(all, (one) => {
    const [folder, live] = placeOf(one)
    return `${folder} ${live.kind}/${live.identity.slug}`
  })
  return new Set(named.flatMap(([only, ...others]) => (others.length === 0 ? [only] : [])))
}

/** A file that a document takes a text from. */
interface TextFile extends WrittenFile {
  readonly field: string
}

/** What a file of documents could be taken for, or does not read back as it is, stays in the document. */
function textFilesOf(live: Live, scope: readonly string[]): readonly TextFile[] {
  const { textEndings = {} } = kindOf(live.kind)
  return Object.entries(textEndings).flatMap(([field, ending]): readonly TextFile[] => {
    const text = live.fields[field]
    if (typeof text !== 'string' || text === '' || !text.isWellFormed() || /^\uFEFF|^["']?kind["']?\s*:/m.test(text))
      return []
    return [{ field, name: named([live.identity.slug, ...scope, ending]), text }]
  })
}

/** A document stands beside its texts: where these are called by its kind, it is called by its name alone. */
function nameOf(live: Live): string {
  const { short, textEndings = {} } = kindOf(live.kind)
  const isText = Object.values(textEndings).includes(`${short}.yaml`)
  const scoped = scopeOf(live).map((scope) => `${scope}-${short}`)
  const middle = scoped.length > 0 ? scoped : isText ? [] : [short]
  return named([live.identity.slug, ...middle, 'yaml'])
}

function scopeOf({ identity: { scope } }: Live): readonly string[] {
  return scope === undefined ? [] : [scope]
}

/** No name of a file begins with a dot, which is passed over, or looks like a flag. */
function named(steps: readonly string[]): string {
  return steps.join('.').replace(/^[.-]/, '_$&')
}
