/** A configuration of one more target, beside a document that others have already: what its variables must be there, and what differs all the same. */
import { canonicalJson } from '../canonical.ts'
import { isList, isObject, valueAt } from '../json.ts'
import { slugOf } from '../kinds/identity.ts'
import { numberField } from '../kinds/version-numbers.ts'
import { meansVersion } from '../kinds/version-forms.ts'
import type { Json, JsonObject, Path, ResolvedTarget } from '../model.ts'
import { escapePattern } from '../pattern.ts'
import type { Copy } from './copy.ts'

/** What variables stand for in one target, by name: those that it has, and those that it is to get. */
export type Values = ReadonlyMap<string, Json>

/** How a document fits a configuration. */
export interface Fit {
  /** Variables that the target lacks. */
  readonly added: Values
  /** Where the document says something else than what is there. */
  readonly differs: readonly Path[]
}

/** Returns how the fields that a document declares, without variables filled in, fit what a target has. `known` is what its variables are so far. */
export function fitInto(template: JsonObject, copy: Pick<Copy, 'target' | 'document' | 'plain'>, known: Values): Fit {
  const fitting = new Fitting(copy.target, known)
  fitting.at([], template, copy.document, copy.plain)
  return { added: fitting.added, differs: fitting.differs }
}

/** Returns the values that variables must have for a text to read like this: empty where it does so anyway, undefined where none do. */
export function valuesFor(template: string, text: string, target: ResolvedTarget, known: Values): Values | undefined {
  const names: string[] = []
  const pattern = template
    .split(/(\$\$\{|\$\{vars\.[\w-]+\}|\$\{target\.\w+\})/)
    .map((part) => {
      const name = /^\$\{vars\.(.*)\}$/.exec(part)?.[1]
      if (name === undefined) return escapePattern(filledIn(part, target))
      const value = known.get(name)
      if (value !== undefined && value !== null) return escapePattern(isScalar(value) ? String(value) : part)
      const index = names.indexOf(name)
      if (index >= 0) return String.raw`\k<v${index}>`
      names.push(name)
      return `(?<v${names.length - 1}>.+?)`
    })
    .join('')
  const found = new RegExp(`^${pattern}$`, 's').exec(text)
  if (found === null) return undefined
  return new Map(names.map((name, index) => [name, found.groups?.[`v${index}`] ?? '']))
}

class Fitting {
  readonly added = new Map<string, Json>()
  readonly differs: Path[] = []
  readonly #target: ResolvedTarget
  readonly #known: Values

  constructor(target: ResolvedTarget, known: Values) {
    this.#target = target
    this.#known = known
  }

  at(path: Path, template: Json, document: Json | undefined, plain: Json | undefined): void {
    if (isSame(template, document)) return
    if (isObject(template) && isObject(document)) {
      for (const key of new Set([...Object.keys(template), ...Object.keys(document)])) {
        this.at([...path, key], valueAt(template, [key]) ?? null, valueAt(document, [key]), valueAt(plain, [key]))
      }
    } else if (isList(template) && isList(document) && template.length === document.length) {
      for (const [index, one] of template.entries()) {
        this.at([...path, index], one, document[index], valueAt(plain, [index]))
      }
    } else if (typeof template !== 'string' || !this.#fits(path, template, document ?? null, plain ?? null)) {
      this.differs.push(path)
    }
  }

  #fits(path: Path, template: string, document: Json, plain: Json): boolean {
    const whole = /^\$\{vars\.([\w-]+)\}$/.exec(template)?.[1]
    if (whole !== undefined) return this.#bind(whole, plain)
    if (typeof document !== 'string' || typeof plain !== 'string') return false
    if (path.length === 1 && path[0] === numberField) return meansVersion(template, document)
    if (slugOf(template) === slugOf(document) && document.startsWith('${')) return true
    const known = new Map([...this.#known, ...this.added])
    // A reference is written as one; everything else is compared as it is.
    const values =
      valuesFor(template, document, this.#target, known) ??
      (template.includes('$${') ? undefined : valuesFor(template, plain, this.#target, known))
    return values !== undefined && [...values].every(([name, value]) => this.#bind(name, value))
  }

  #bind(name: string, value: Json): boolean {
    const has = this.#known.get(name) ?? this.added.get(name)
    if (this.#known.has(name) || this.added.has(name)) return isSame(has ?? null, value)
    this.added.set(name, value)
    return true
  }
}

function isSame(a: Json, b: Json | undefined): boolean {
  const sorted = (value: Json): Json =>
    isList(value) && value.every((item) => typeof item === 'string') ? value.toSorted() : value
  return canonicalJson(sorted(a)) === canonicalJson(sorted(b ?? null))
}

function filledIn(part: string, { name, region, account, partition }: ResolvedTarget): string {
  const known: Readonly<Record<string, string>> = { name, region, account, partition }
  return part.replace(/^\$\{target\.(\w+)\}$/, (whole, key: string) => known[key] ?? whole)
}

function isScalar(value: Json): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
