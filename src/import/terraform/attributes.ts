/**
 * Attributes of a resource as fields of a Create request, by the API model: names, which blocks are maps and which are lists, and what counts as
 * unset. What a state shows for something that the code does not have is a text, a list or a map without anything in it, or the number 0
 * (Terraform plugin SDK, zero values); the provider sends none of them.
 */
import { Buffer } from 'node:buffer'
import { imagebuilder } from '../../api/imagebuilder.ts'
import type { Shape } from '../../api/api-model.ts'
import { findMeant } from '../../config/foreign/members.ts'
import { diagnose } from '../../diagnostic/diagnose.ts'
import { formatPath } from '../../field-path.ts'
import { isList, isObject } from '../../json.ts'
import { requestShape } from '../../kinds/normalise.ts'
import { attributeNamesOf } from '../../kinds/references.ts'
import type { Kind } from '../../kinds/registry.ts'
import { encodeText, isEncoded } from '../../kinds/texts.ts'
import type { Diagnostic, Json, JsonObject, Path, Source } from '../../model.ts'
import { showPath, showText, showValue } from '../../quote.ts'
import { fold } from '../../suggest.ts'
import { withoutMarks } from '../token.ts'
import type { Variables } from '../variables.ts'
import type { StateResource } from './state-resource.ts'

/** What attributes come to. */
export interface Attributes {
  readonly fields: JsonObject
  /** Plain texts of fields that are sent in base64. */
  readonly plainTexts: Readonly<Record<string, string>>
  readonly diagnostics: readonly Diagnostic[]
}

/** What Terraform keeps of a resource for itself; `region` is where it is, since version 6 of the provider. */
const ofTerraform = ['id', 'region', 'tags_all', 'timeouts', 'skip_destroy']

/** Returns the fields of a resource, but those in `without`. What is sensitive becomes a variable. */
export function fieldsOf(
  kind: Kind,
  resource: StateResource,
  without: readonly string[],
  parts: { readonly sourceOf: (path: Path) => Source; readonly variables: Variables },
): Attributes {
  const reader = new Reader(kind, resource, parts)
  const { moved = {}, sends = {} } = kind.terraform ?? {}
  const isMoved = (attribute: string): boolean => Object.hasOwn(moved, attribute)
  const plain = Object.entries(resource.values).filter(([key]) => !isMoved(key))
  const own = reader.structure(Object.fromEntries(plain), requestShape(kind), [], [], without)
  const fields = Object.entries(moved).reduce((all, [attribute, path]) => {
    const value = reader.moved(resource.values[attribute], path.split('.'), attribute)
    return value === undefined ? all : withAt(all, path.split('.'), value)
  }, own)
  const unsaid = Object.entries(sends).filter(([field]) => fields[field] === undefined)
  return {
    fields: { ...fields, ...Object.fromEntries(unsaid) },
    plainTexts: reader.plainTexts,
    diagnostics: reader.diagnostics,
  }
}

class Reader {
  readonly plainTexts: Record<string, string> = {}
  readonly diagnostics: Diagnostic[] = []
  readonly #kind: Kind
  readonly #resource: StateResource
  readonly #sourceOf: (path: Path) => Source
  readonly #variables: Variables

  constructor(
    kind: Kind,
    resource: StateResource,
    { sourceOf, variables }: { readonly sourceOf: (path: Path) => Source; readonly variables: Variables },
  ) {
    this.#kind = kind
    this.#resource = resource
    this.#sourceOf = sourceOf
    this.#variables = variables
  }

  /** `path` leads to a map in the fields, `from` in the attributes. */
  structure(value: JsonObject, shape: Shape, path: Path, from: Path, without: readonly string[] = []): JsonObject {
    const { members = {} } = shape
    const fields: [string, Json][] = []
    const free = new Set(Object.keys(members))
    for (const [key, item] of Object.entries(value)) {
      const at = [...from, key]
      if (isUnset(item)) continue
      const { name } = findMeant(this.#kind, key, path, [...free])
      if (name === undefined) {
        if (path.length > 0 || !this.#isComputed(key)) this.#sayWithoutField(at)
        continue
      }
      free.delete(name)
      if (without.includes(name)) continue
      const found = this.#read(item, members[name], [...path, name], at)
      if (found !== undefined) fields.push([name, found])
    }
    const order = Object.keys(members)
    return Object.fromEntries(fields.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)))
  }

  /** Returns the value of an attribute that stands at another place in a request. */
  moved(item: Json | undefined, path: readonly string[], attribute: string): Json | undefined {
    if (isUnset(item)) return undefined
    let shape: Shape | undefined = requestShape(this.#kind)
    for (const step of path.slice(0, -1)) shape = shapeNamed(shape?.members?.[step])
    return this.#read(item, shape?.members?.[path.at(-1) ?? ''], path, [attribute])
  }

  /** Reports whether an attribute says what the service has worked out, or what Terraform needs for itself. */
  #isComputed(attribute: string): boolean {
    const { model, kind, readOnly, answeredAs = {} } = this.#kind
    const shown = Object.keys(shapeNamed(model.detailShape)?.members ?? {})
    const known = [...shown, ...readOnly, ...Object.keys(answeredAs), ...model.serviceOwned, ...attributeNamesOf(kind)]
    return [...ofTerraform, ...known].some((one) => fold(one) === fold(attribute))
  }

  #read(value: Json | undefined, shapeName: string | undefined, path: Path, from: Path): Json | undefined {
    const shape = shapeNamed(shapeName)
    if (shape === undefined || isUnset(value)) return undefined
    switch (shape.type) {
      case 'structure': {
        const [block, ...others] = (isList(value) ? value : [value]).filter((one) => !isUnset(one))
        if (others.length > 0) return this.#wrong(`${others.length + 1} blocks`, 'one', from)
        const at = isList(value) ? [...from, 0] : from
        if (!isObject(block)) return this.#wrong(showValue(block), 'a map', from)
        const fields = this.structure(block, shape, path, at)
        return Object.keys(fields).length === 0 ? undefined : fields
      }
      case 'list': {
        const items = isList(value)
          ? value.map((item, index) => [item, [...from, index]] as const)
          : [[value, from] as const]
        const found = items.flatMap(([item, at], index) => this.#read(item, shape.member, [...path, index], at) ?? [])
        return found.length === 0 ? undefined : found
      }
      case 'map': {
        if (!isObject(value)) return this.#wrong(showValue(value), 'a map', from)
        const entries = Object.entries(value).flatMap(([key, item]) => {
          const text = item === '' ? item : this.#read(item, shape.value, [...path, key], [...from, key])
          return text === undefined ? [] : [[withoutMarks(key), text] as const]
        })
        return Object.fromEntries(entries)
      }
      case 'boolean':
      case 'integer':
      case 'long':
      case 'float':
      case 'double':
      case 'string':
      case 'enum':
      case 'timestamp':
        return this.#resource.isSensitive(from) ? this.#secret(from) : this.#scalar(value, shape, path, from)
    }
  }

  #scalar(value: Json | undefined, { type, max }: Shape, path: Path, from: Path): Json | undefined {
    if (type === 'boolean') {
      const known = typeof value === 'string' ? booleans[value] : value
      return typeof known === 'boolean' ? known : this.#wrong(showValue(value), 'true or false', from)
    }
    if (['integer', 'long', 'float', 'double'].includes(type)) {
      const known = typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value
      if (typeof known !== 'number') return this.#wrong(showValue(value), 'a number', from)
      return known === 0 ? undefined : known
    }
    // A text that can only be empty is a switch there: the service takes it as true.
    if (typeof value === 'boolean' && max === 0) return value ? '' : undefined
    return typeof value === 'string' ? this.#text(value, path) : this.#wrong(showValue(value), 'a text', from)
  }

  /** What comes in base64 is written as the text that it is, where it is one. */
  #text(value: string, path: Path): string | undefined {
    const field = path.join('.')
    if (!isEncoded(this.#kind, field)) return withoutMarks(value)
    const plain = Buffer.from(value, 'base64').toString('utf8')
    if (encodeText(plain) !== value || withoutMarks(plain) !== plain || plain.startsWith('\uFEFF')) return value
    this.plainTexts[field] = plain
    return undefined
  }

  #secret(from: Path): string {
    const { address, name } = this.#resource
    const attribute = formatPath(from)
    const shown = { attribute: showPath(from), address: showText(address, 200) }
    return this.#variables.use(`${address} ${attribute}`, `${name}.${lastName(from)}`, {
      what: `${shown.attribute} of ${shown.address}, which is sensitive`,
      tell: (variable) => diagnose('sensitiveAttribute', { ...shown, variable }, this.#sourceAt(from)),
    })
  }

  #sayWithoutField(from: Path): void {
    const params = { attribute: showPath(from), address: this.#address, date: imagebuilder.modelDate }
    this.diagnostics.push(diagnose('attributeWithoutField', params, this.#sourceAt(from)))
  }

  #wrong(found: string, needed: string, from: Path): undefined {
    const params = { attribute: showPath(from), address: this.#address, found, needed }
    this.diagnostics.push(diagnose('attributeOfWrongForm', params, this.#sourceAt(from)))
  }

  get #address(): string {
    return showText(this.#resource.address, 200)
  }

  #sourceAt(from: Path): Source {
    return this.#sourceOf([...this.#resource.at, ...from])
  }
}

/** Some attributes are texts so that there is a third value (nullable booleans of the provider). */
const booleans: Readonly<Record<string, boolean>> = { true: true, false: false, '1': true, '0': false }

/** Reports whether a value says that there is none. */
function isUnset(value: Json | undefined): value is undefined | null | '' {
  if (isList(value)) return value.every((item) => isUnset(item))
  return value === undefined || value === null || value === '' || (isObject(value) && Object.keys(value).length === 0)
}

function lastName(path: Path): string {
  return path.findLast((step): step is string => typeof step === 'string') ?? ''
}

/** Returns an object with a value at a path, beside what else is there. */
function withAt(value: JsonObject, [step = '', ...rest]: readonly string[], item: Json): JsonObject {
  const inner = value[step]
  return { ...value, [step]: rest.length === 0 ? item : withAt(isObject(inner) ? inner : {}, rest, item) }
}

function shapeNamed(name: string | undefined): Shape | undefined {
  return name === undefined ? undefined : imagebuilder.shapes[name]
}
