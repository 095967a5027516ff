/**
 * Properties of a resource as fields of a Create request: names, and which values are texts, numbers and lists, by the API model. CloudFormation
 * takes a text wherever it is the same as a value, and its own names are those of the request with a capital letter, but for a few that the kind
 * knows.
 */
import { imagebuilder } from '../../api/imagebuilder.ts'
import type { Shape } from '../../api/api-model.ts'
import { findMeant } from '../../config/foreign/members.ts'
import { diagnose } from '../../diagnostic/diagnose.ts'
import { formatPath } from '../../field-path.ts'
import { isList, isObject } from '../../json.ts'
import { requestShape } from '../../kinds/normalise.ts'
import type { Kind } from '../../kinds/registry.ts'
import { isEncoded } from '../../kinds/texts.ts'
import type { Diagnostic, Json, JsonObject, Path } from '../../model.ts'
import { showPath, showValue } from '../../quote.ts'
import { tokensIn, wholeToken } from '../token.ts'
import type { Evaluator } from './evaluate.ts'
import type { Scope } from './scope.ts'
import type { Template } from './template.ts'
import { entriesOf, type Node } from './tree.ts'

/** What properties come to. */
export interface Fields {
  readonly fields: JsonObject
  /** Plain texts of fields that are sent in base64. */
  readonly plainTexts: Readonly<Record<string, string>>
  readonly diagnostics: readonly Diagnostic[]
}

interface Parts {
  readonly template: Template
  readonly scope: Scope
  readonly evaluator: Evaluator
}

/** Returns the fields of a resource of a kind, but those in `without`. */
export function fieldsOf(kind: Kind, properties: Node | undefined, without: readonly string[], parts: Parts): Fields {
  const reader = new Reader(kind, parts)
  const fields = properties === undefined ? {} : reader.structure(properties, requestShape(kind), [], without)
  return { fields, plainTexts: reader.plainTexts, diagnostics: reader.diagnostics }
}

class Reader {
  readonly plainTexts: Record<string, string> = {}
  readonly diagnostics: Diagnostic[] = []
  readonly #kind: Kind
  readonly #parts: Parts

  constructor(kind: Kind, parts: Parts) {
    this.#kind = kind
    this.#parts = parts
  }

  structure(node: Node, shape: Shape, path: Path, without: readonly string[] = []): JsonObject {
    const { members = {} } = shape
    const fields: [string, Json][] = []
    const free = new Set(Object.keys(members))
    for (const [key, { at, value }] of entriesOf(node)) {
      const { name } = findMeant(this.#kind, key, path, [...free])
      if (name === undefined) {
        this.#say(at, 'propertyWithoutField', [...path, key], { date: imagebuilder.modelDate })
        continue
      }
      free.delete(name)
      if (without.includes(name)) continue
      const found = this.#read(value, members[name], [...path, name])
      if (found !== undefined) fields.push([name, found])
    }
    return Object.fromEntries(fields)
  }

  #read(node: Node, shapeName: string | undefined, path: Path): Json | undefined {
    const shape = shapeNamed(shapeName)
    const field = path.findLast((step) => typeof step === 'string') ?? ''
    const picked = this.#parts.evaluator.pick(node, showPath(path))
    if (picked === undefined || shape === undefined) return undefined
    const { is, at } = picked
    if (is === 'map' && shape.type === 'structure') return this.structure(picked, shape, path)
    if (is === 'list' && shape.type === 'list') return this.#list(picked.items, shape, path)
    if (is === 'call' && picked.name === 'Base64' && isEncoded(this.#kind, path.join('.'))) {
      const text = this.#parts.evaluator.evaluate(picked.argument, field)
      if (typeof text === 'string') this.plainTexts[path.join('.')] = text
      return undefined
    }
    const value = this.#parts.evaluator.evaluate(picked, field)
    return value === undefined ? undefined : this.#coerce(value, shape, path, at)
  }

  /** A variable that is a list can be the whole of one, and stands for its items among others. */
  #list(items: readonly Node[], shape: Shape, path: Path): Json {
    const found = this.#items(items, shape, path)
    const [only, ...others] = found
    if (only !== undefined && others.length === 0 && this.#listOf(only) !== undefined) return only
    return found.flatMap((item) => this.#listOf(item) ?? [item])
  }

  /** A function in a list may come to several items. */
  #items(items: readonly Node[], shape: Shape, path: Path): readonly Json[] {
    return items.flatMap((item, index) => {
      const at = [...path, index]
      const picked = this.#parts.evaluator.pick(item, showPath(at))
      if (picked?.is === 'list') return this.#items(picked.items, shape, path)
      if (picked?.is !== 'call') return (picked && this.#read(picked, shape.member, at)) ?? []
      const field = path.findLast((step) => typeof step === 'string') ?? ''
      const value = this.#parts.evaluator.evaluate(picked, field) ?? []
      const member = shapeNamed(shape.member)
      if (this.#listOf(value) !== undefined) return [value]
      return (isList(value) ? value : [value]).flatMap((one) => {
        return (member && this.#coerce(one, member, at, picked.at)) ?? []
      })
    })
  }

  /** Returns the items that a value stands for that is a variable with a list; undefined for anything else. */
  #listOf(value: Json): readonly Json[] | undefined {
    if (typeof value !== 'string' || wholeToken(value) === undefined) return undefined
    const known = this.#parts.scope.known(value)
    return isList(known) ? known : undefined
  }

  #coerce(value: Json, shape: Shape, path: Path, at: number): Json | undefined {
    switch (shape.type) {
      case 'list': {
        const member = shapeNamed(shape.member)
        if (typeof value === 'string' && wholeToken(value) !== undefined && this.#isMany(value)) return value
        const items = isList(value) ? value : [value]
        return member === undefined ? undefined : items.flatMap((item) => this.#coerce(item, member, path, at) ?? [])
      }
      case 'map':
        return isObject(value) ? this.#texts(value, path, at) : this.#wrong(value, 'a map', path, at)
      case 'structure':
        return this.#wrong(value, 'a map', path, at)
      case 'boolean':
        return this.#exact(value, path, at, 'true or false', (text) =>
          /^(?:true|false)$/i.test(text) ? /^true$/i.test(text) : undefined,
        )
      case 'integer':
      case 'long':
      case 'float':
      case 'double':
        return this.#exact(value, path, at, 'a number', (text) =>
          /^-?\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : undefined,
        )
      case 'string':
      case 'enum':
      case 'timestamp':
        return typeof value === 'string' ? value : this.#wrong(value, 'a text', path, at)
    }
  }

  #texts(value: JsonObject, path: Path, at: number): JsonObject {
    const entries = Object.entries(value).flatMap(([key, item]) => {
      if (typeof item === 'string' && this.#listOf(item) === undefined) return [[key, item] as const]
      this.#wrong(item, 'a text', [...path, key], at)
      return []
    })
    return Object.fromEntries(entries)
  }

  /** A variable of a list, as far as anybody knows. */
  #isMany(value: string): boolean {
    const known = this.#parts.scope.known(value)
    return known === undefined || isList(known)
  }

  /** What is no text is written as what it is: variables of a template are texts. */
  #exact(
    value: Json,
    path: Path,
    at: number,
    needed: string,
    read: (text: string) => Json | undefined,
  ): Json | undefined {
    const known = this.#parts.scope.known(value)
    if (known === undefined && typeof value === 'string' && tokensIn(value).length > 0) return value
    if (known === '') return undefined
    return (typeof known === 'string' ? read(known) : undefined) ?? this.#wrong(value, needed, path, at)
  }

  #wrong(value: Json, needed: string, path: Path, at: number): undefined {
    this.#say(at, 'propertyOfWrongForm', path, { found: showValue(value), needed })
  }

  #say<Name extends 'propertyWithoutField' | 'propertyOfWrongForm'>(
    at: number,
    name: Name,
    path: Path,
    params: Name extends 'propertyWithoutField' ? { date: string } : { found: string; needed: string },
  ): void {
    const all = { property: formatPath(path), ...params } as never
    this.diagnostics.push(diagnose(name, all, this.#parts.template.sourceOf(at)))
  }
}

function shapeNamed(name: string | undefined): Shape | undefined {
  return name === undefined ? undefined : imagebuilder.shapes[name]
}
