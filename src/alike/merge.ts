/** Copies of one configuration as one document, in which variables stand for what differs. */
import { canonicalJson } from '../canonical.ts'
import { isList, isObject, textsIn, valueAt } from '../json.ts'
import { elementKey } from '../kinds/keyed-list.ts'
import { kindOf, type Kind } from '../kinds/registry.ts'
import { plainTexts } from '../kinds/texts.ts'
import { numberField } from '../kinds/version-numbers.ts'
import type { Json, JsonObject, Path } from '../model.ts'
import { looksLikeCredential } from '../quote.ts'
import type { Copy } from './copy.ts'
import { commonForm } from './number-form.ts'
import { withWords, type Word } from './words.ts'

/** What a field is in each target. */
export interface Difference {
  readonly path: Path
  /** By the name of the target; null where it has none. */
  readonly values: ReadonlyMap<string, Json>
}

/** What stands for what differs. */
export interface Writing {
  readonly words: readonly Word[]
  /** Returns how a word is written: `${target.region}`. */
  word(word: Word): string
  /** Returns what is written in the place of values that differ: `${vars.subnetId}`. */
  variable(difference: Difference): string
}

/**
 * Returns the document that comes to each of the copies in its target; undefined where none does: what a document is told by, a text that no
 * variable is filled into, references and credentials cannot be variables.
 */
export function mergeCopies(copies: readonly Copy[], writing: Writing): JsonObject | undefined {
  const [first] = copies
  if (first === undefined) return undefined
  const merge = new Merge(kindOf(first.kind), writing)
  const merged = merge.at(
    [],
    copies.map(({ target, document, plain }) => ({ target: target.name, document, plain })),
  )
  return merge.isPossible && isObject(merged) ? merged : undefined
}

/** A value in one target; undefined where it is absent. */
interface Version {
  readonly target: string
  readonly document: Json | undefined
  readonly plain: Json | undefined
}

/** What says which one it is: no variable is made for it. */
const fixed: readonly string[] = ['name', numberField]

class Merge {
  isPossible = true
  readonly #kind: Kind
  readonly #writing: Writing

  constructor(kind: Kind, writing: Writing) {
    this.#kind = kind
    this.#writing = writing
  }

  at(path: Path, versions: readonly Version[]): Json {
    const sorted = versions.map((one) => this.#inOneOrder(path, one, versions[0]))
    const documents = sorted.map(({ document }) => document ?? null)
    const [first = null] = documents
    if (documents.every((one) => canonicalJson(one) === canonicalJson(first))) return versions[0]?.document ?? null
    if (documents.every(isObject)) return this.#object(path, sorted)
    if (isListOfObjects(documents)) return this.#list(path, sorted, documents[0]?.length ?? 0)
    if (path.length === 1 && path[0] === numberField) {
      const form = commonForm(documents.map(String))
      if (form !== undefined) return form
    }
    return (this.#isFilledIn(path) ? this.#words(sorted, documents) : undefined) ?? this.#variable(path, versions)
  }

  #object(path: Path, versions: readonly Version[]): JsonObject {
    const keys = new Set(versions.flatMap(({ document }) => (isObject(document) ? Object.keys(document) : [])))
    return Object.fromEntries(
      [...keys].map((key) => [
        key,
        this.at(
          [...path, key],
          versions.map((one) => {
            // Without tags or with none is the same.
            const absent = path.length === 0 && key === 'tags' ? {} : undefined
            return {
              target: one.target,
              document: valueAt(one.document, [key]) ?? absent,
              plain: valueAt(one.plain, [key]) ?? absent,
            }
          }),
        ),
      ]),
    )
  }

  #list(path: Path, versions: readonly Version[], length: number): readonly Json[] {
    return Array.from({ length }, (_, index) =>
      this.at(
        [...path, index],
        versions.map(({ target, document, plain }) => {
          return { target, document: valueAt(document, [index]), plain: valueAt(plain, [index]) }
        }),
      ),
    )
  }

  #words(versions: readonly Version[], documents: readonly Json[]): Json | undefined {
    const values = versions.map(({ target }, index) => ({ target, value: documents[index] ?? null }))
    if (values.some(({ value }) => value === null)) return undefined
    return withWords(values, this.#writing.words)?.write((word) => this.#writing.word(word))
  }

  #variable(path: Path, versions: readonly Version[]): Json {
    if (!this.#mayVary(path, versions)) {
      this.isPossible = false
      return null
    }
    return this.#writing.variable({
      path,
      values: new Map(versions.map(({ target, plain }) => [target, plain ?? null])),
    })
  }

  /** Variables are filled into most values. */
  #isFilledIn([field = 'kind']: Path): boolean {
    return !['kind', 'kiln', ...plainTexts(this.#kind)].includes(String(field))
  }

  #mayVary(path: Path, versions: readonly Version[]): boolean {
    if (!this.#isFilledIn(path) || fixed.includes(String(path[0]))) return false
    return versions.every(({ document, plain }) => {
      const refers = [...textsIn(document)].some((text) => /\$\{\s*\w+\//.test(text))
      return !refers && ![...textsIn(plain)].some((text) => text.includes('${') || looksLikeCredential(text))
    })
  }

  /** The order of lists that have none is that of the first, as far as their elements are the same. */
  #inOneOrder(path: Path, version: Version, first: Version | undefined): Version {
    const pattern = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')
    const key = this.#kind.keyedLists[pattern]
    const model = first?.document
    if (first === version || !isList(model) || !isList(version.document) || !isList(version.plain)) return version
    if (key === undefined && !this.#kind.sets.includes(pattern)) return version
    const nameOf = (one: Json): string => (key === undefined ? undefined : elementKey(one, key)) ?? canonicalJson(one)
    const { document, plain } = version
    const order = alignTo(model.map(nameOf), document.map(nameOf))
    return {
      ...version,
      document: order.map((index) => document[index] ?? null),
      plain: order.map((index) => plain[index] ?? null),
    }
  }
}

/** Returns the places of names in an order in which those that the model has stand where it has them, as far as there is room. */
function alignTo(model: readonly string[], names: readonly string[]): readonly number[] {
  if (new Set(names).size < names.length) return [...names.keys()]
  const order = model.slice(0, names.length).map((name) => names.indexOf(name))
  const rest = [...names.keys()].filter((index) => !order.includes(index))
  return [...names.keys()].map((place) =>
    order[place] === undefined || order[place] < 0 ? (rest.shift() ?? place) : order[place],
  )
}

function isListOfObjects(values: readonly Json[]): values is readonly (readonly JsonObject[])[] {
  const [first] = values
  return values.every((one) => isList(one) && isList(first) && one.length === first.length && one.every(isObject))
}
