/**
 * One document's fields in one target: interpolated, merged over the defaults of its kind, without nulls. Maps merge, everything else is
 * replaced; null removes, also what a default would set. A variable that is a map merges like a map.
 */
import { isList, isObject, setOwn } from '../../json.ts'
import { fieldsWithoutReferences } from '../../kinds/references.ts'
import type { Deferred, Json, JsonObject, Path, Reference } from '../../model.ts'
import { optional } from '../../optional.ts'
import {
  hasVariable,
  interpolate,
  isExact,
  type InterpolationListener,
  type NamedDocument,
  type Scope,
  type VariableIssue,
} from '../variables/interpolate.ts'
import { showPath, showText } from '../../quote.ts'
import { shareList, shareMap, shareText } from '../../sharing.ts'
import { noTexts, type Texts } from './texts.ts'

/** A problem met on the way. */
export type ComposeIssue = VariableIssue & {
  /** Path in the document or in the defaults of the kind, as written. */
  readonly path: Path
  readonly inDefault: boolean
  /** Of a variable: where in the text that it stands in it begins. */
  readonly offset?: number
}

export interface Composed {
  readonly fields: JsonObject
  readonly issues: readonly ComposeIssue[]
  /** Which documents are named by their ids. */
  readonly references: readonly Reference[]
  /** Texts that hang on versions of those. */
  readonly deferred: readonly Deferred[]
  /** The fields that name variables. All others come to the same in every target. */
  readonly varying: readonly string[]
}

/** Keys of a document that are not fields. */
const notFields = new Set(['kind', 'kiln'])

/** Which texts are taken as they are written, and which are plain here and sent in another form. */
type TextForms = Pick<Texts, 'isLiteral' | 'isPlainOfEncoded'>

/**
 * Returns the fields of a document in a scope. Where a variable is broken, its text stays and an issue tells. `elsewhere` is what the same came to
 * in another scope: what names no variable is taken from there.
 */
export function compose(
  document: JsonObject,
  defaults: JsonObject | undefined,
  scope: Scope,
  texts: TextForms = noTexts,
  elsewhere?: Composed,
): Composed {
  const base = defaults ?? {}
  const varying = elsewhere && new Composer(scope, texts).composeVarying(document, base, elsewhere)
  return varying ?? new Composer(scope, texts).composeAll(document, base)
}

class Composer implements InterpolationListener {
  readonly issues: ComposeIssue[] = []
  readonly references: Reference[] = []
  readonly deferred: Deferred[] = []
  readonly varying: string[] = []
  readonly #scope: Scope
  readonly #texts: TextForms
  /** Where a value is written. */
  readonly #path: (string | number)[] = []
  /** Where it stands in the fields: what comes to nothing in a list before it is not there. */
  readonly #place: (string | number)[] = []
  #inDefault = false

  constructor(scope: Scope, texts: TextForms) {
    this.#scope = scope
    this.#texts = texts
  }

  composeAll(document: JsonObject, defaults: JsonObject): Composed {
    const fields = this.#mergeMaps(document, defaults, notFields)
    const { issues, references, deferred, varying } = this
    return { fields, issues, references, deferred, varying }
  }

  /** Returns undefined where other fields are there than elsewhere. */
  composeVarying(document: JsonObject, defaults: JsonObject, elsewhere: Composed): Composed | undefined {
    const { varying } = elsewhere
    const fields: Record<string, Json> = { ...elsewhere.fields }
    for (const key of varying) {
      const value = Object.hasOwn(fields, key) ? this.#mergeMember(key, document, defaults) : undefined
      if (value === undefined) return undefined
      setOwn(fields, key, value)
    }
    this.issues.push(...elsewhere.issues.filter(({ path }) => !varying.includes(String(path[0]))))
    const { issues, references, deferred } = this
    return { fields, issues, references, deferred, varying }
  }

  #mergeMaps(own: JsonObject, base: JsonObject, skip?: ReadonlySet<string>): JsonObject {
    const result: Record<string, Json> = {}
    for (const key of Object.keys(own)) {
      if (skip?.has(key) === true) continue
      const value = this.#mergeMember(key, own, base)
      if (value !== undefined) setOwn(result, key, value)
    }
    for (const key of Object.keys(base)) {
      if (Object.hasOwn(own, key)) continue
      const value = this.#mergeMember(key, own, base)
      if (value !== undefined) setOwn(result, key, value)
    }
    return result
  }

  #mergeMember(key: string, own: JsonObject, base: JsonObject): Json | undefined {
    const ofBase = Object.hasOwn(base, key) ? base[key] : undefined
    if (Object.hasOwn(own, key)) return this.#at(key, key, own[key] ?? null, ofBase)
    const outside = this.#enterDefault()
    const value = this.#at(key, key, ofBase ?? null)
    this.#inDefault = outside
    return value
  }

  /** `base` is there only where the document may merge with it. */
  #merge(own: Json, base: Json | undefined): Json | undefined {
    const resolved = this.#resolve(own)
    if (base === undefined || !isObject(resolved)) return this.#finish(resolved)
    const outside = this.#enterDefault()
    const resolvedBase = this.#resolve(base)
    this.#inDefault = outside
    return isObject(resolvedBase) ? shareMap(this.#mergeMaps(resolved, resolvedBase)) : this.#finish(resolved)
  }

  /** Returns a value without nulls and variables; undefined if it is absent. */
  #finish(value: Json): Json | undefined {
    if (value === null) return undefined
    if (typeof value === 'number') return this.#checkNumber(value)
    if (isList(value)) return this.#finishList(value)
    return isObject(value) ? this.#finishMap(value) : value
  }

  /** Returns the list itself if nothing in it changes: targets share what does not depend on them. */
  #finishList(list: readonly Json[]): readonly Json[] {
    if (list.every(isFinished)) return list
    let place = 0
    const items = list.map((item, index) => {
      const value = this.#at(index, place, item)
      if (value !== undefined) place += 1
      return value
    })
    if (items.every((item, index) => item === list[index])) return list
    return shareList(items.filter((item) => item !== undefined))
  }

  /** Returns the map itself if nothing in it changes. */
  #finishMap(map: JsonObject): JsonObject {
    const keys = Object.keys(map)
    if (keys.every((key) => isFinished(map[key] ?? null))) return map
    const result: Record<string, Json> = {}
    let isChanged = false
    for (const key of keys) {
      const before = map[key] ?? null
      const value = this.#at(key, key, before)
      if (value !== before) isChanged = true
      if (value !== undefined) setOwn(result, key, value)
    }
    return isChanged ? shareMap(result) : map
  }

  /** Returns what a value comes to, one step further in: given as it is written and as it stands in the fields. */
  #at<Step extends string | number>(written: Step, place: Step, own: Json, base?: Json): Json | undefined {
    if (isFinished(own)) return own
    this.#path.push(written)
    this.#place.push(place)
    const result = this.#merge(own, base)
    this.#path.pop()
    this.#place.pop()
    return result
  }

  #resolve(value: Json): Json {
    if (typeof value !== 'string' || !hasVariable(value) || this.#texts.isLiteral(this.#path)) return value
    const field = String(this.#path[0])
    if (this.varying.at(-1) !== field) this.varying.push(field)
    const filled = interpolate(value, this.#scope, this)
    return typeof filled === 'string' ? shareText(filled) : filled
  }

  onDeferred(parts: Deferred['parts']): void {
    const isEncoded = this.#texts.isPlainOfEncoded(this.#path) ? { isEncoded: true as const } : {}
    this.deferred.push({ path: [...this.#place], parts, ...isEncoded })
  }

  onReference(text: string, { id, identity }: NamedDocument): void {
    if (this.#isWithoutReferences()) this.#reportHere(showText(text))
    else this.references.push({ path: [...this.#place], text, id, identity })
  }

  /** Where no reference may stand, it does not matter what is wrong with it besides. */
  onIssue(issue: VariableIssue, offset: number): void {
    if (this.#isWithoutReferences() && 'reference' in issue.params) this.#reportHere(issue.params.reference)
    else this.#report(issue, offset)
  }

  #reportHere(reference: string | number): void {
    this.#report({ diagnostic: 'referenceHere', params: { reference, field: showPath(this.#path) } })
  }

  #isWithoutReferences(): boolean {
    return fieldsWithoutReferences.has(String(this.#path[0]))
  }

  #checkNumber(value: number): number {
    if (!isExact(value)) this.#report({ diagnostic: 'inexactNumber', params: { field: showPath(this.#path) } })
    return value === 0 ? 0 : value
  }

  #report(issue: VariableIssue, offset?: number): void {
    this.issues.push({ ...issue, path: [...this.#path], inDefault: this.#inDefault, ...optional({ offset }) })
  }

  /** Returns what `#inDefault` is to be again afterwards. */
  #enterDefault(): boolean {
    const outside = this.#inDefault
    this.#inDefault = true
    return outside
  }
}

/** Reports whether a value is what it comes to, as most are. */
function isFinished(value: Json): boolean {
  return typeof value === 'string' ? !hasVariable(value) : typeof value === 'boolean'
}
