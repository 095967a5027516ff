/**
 * JSON Schema 2020-12 of documents, generated from the API model: strict, for validation. That of editors is in config/editor.
 *
 * Required members are written where a shape is used, not in the shape: an optional empty object counts as absent, and so may miss
 * everything; an empty element of a list may not.
 */
import type { Shape } from '../../api/api-model.ts'
import { requestShape } from '../../kinds/normalise.ts'
import { documentShape } from '../../kinds/shapes.ts'
import { kindOf, type Kind } from '../../kinds/registry.ts'
import { optional } from '../../optional.ts'
import { describeShape } from './words.ts'

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** What the schemas are written in. */
export const dialect = 'https://json-schema.org/draft/2020-12/schema'

/** Members of a Create request that Kiln fills in itself. */
export const derivedFields: readonly string[] = ['clientToken', 'dryRun']

/** How Kiln treats a document; never sent to AWS. */
export const kilnBlockSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    targets: { ...listOfStrings(), minItems: 1 },
    ignore: listOfStrings(),
    protect: { type: 'boolean' },
    adopt: { enum: ['unchanged', 'overwrite'] },
    reenable: { enum: ['always'] },
    unchecked: listOfStrings(),
    files: { type: 'object', additionalProperties: { type: 'string', minLength: 1 } },
    interpolate: listOfStrings(),
    keep: { type: 'integer', minimum: 1 },
  },
}

function listOfStrings(): JsonSchema {
  return { type: 'array', items: { type: 'string', minLength: 1 } }
}

/** Returns the strict schema of the fields of a document after defaults and interpolation, without `kind` and `kiln`. */
export function fieldsSchema(kind: string): JsonSchema {
  const builder = new SchemaBuilder()
  const fields = builder.buildFields(kindOf(kind))
  return { $schema: dialect, ...fields, $defs: builder.definitions }
}

/** Returns the strict schema of a whole document after defaults and interpolation. */
export function documentSchema(kind: string): JsonSchema {
  const { properties, required, ...rest } = fieldsSchema(kind) as FieldsSchema
  return {
    ...rest,
    title: kind,
    properties: { kind: { const: kind }, ...properties, kiln: kilnBlockSchema },
    required: ['kind', ...required],
  }
}

interface MembersSchema extends JsonSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>
}
interface FieldsSchema extends MembersSchema {
  readonly required: readonly string[]
}

/** Makes schemas of kinds, and collects the shapes that they refer to. */
export class SchemaBuilder {
  readonly definitions: Record<string, JsonSchema> = {}

  buildFields(kind: Kind): FieldsSchema {
    const { members = {}, required = [] } = requestShape(kind)
    const declarable = Object.fromEntries(Object.entries(members).filter(([name]) => !derivedFields.includes(name)))
    const needed = required.filter((name) => !derivedFields.includes(name))
    return { type: 'object', ...this.#buildMembers(kind.kind, { members: declarable }, needed), required: needed }
  }

  #buildMembers(owner: string, { members = {} }: Pick<Shape, 'members'>, required: readonly string[]): MembersSchema {
    const properties = Object.entries(members).map(([name, shape]) => {
      return [name, this.useMember(owner, name, shape, required.includes(name))]
    })
    return { additionalProperties: false, properties: Object.fromEntries(properties) as MembersSchema['properties'] }
  }

  /** Refers to a shape from where a field of it stands: in the structure `owner`, or at the top of the kind of that name. */
  protected useMember(_owner: string, _field: string, shape: string, isNeeded: boolean): JsonSchema {
    return this.use(shape, isNeeded)
  }

  /** Refers to a shape from where a value of it stands. */
  protected use(name: string, isNeeded: boolean): JsonSchema {
    const { type, required } = shapeNamed(name)
    const $ref = this.define(name)
    if (type === 'list' && isNeeded) return { type: 'array', minItems: 1, $ref }
    if (required === undefined) return { $ref }
    if (isNeeded) return { type: 'object', $ref, required }
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    return { $ref, if: { type: 'object', minProperties: 1 }, then: { type: 'object', required } }
  }

  /** Writes a shape down once. Returns the reference to it. */
  protected define(name: string): string {
    const $ref = `#/$defs/${name}`
    if (this.definitions[name] !== undefined) return $ref
    this.definitions[name] = {}
    this.definitions[name] = { ...this.#convert(name), ...optional({ description: this.describe(name) }) }
    return $ref
  }

  /** Returns what is said of a shape where it is written down. */
  protected describe(name: string): string | undefined {
    return describeShape(name)
  }

  #convert(name: string): JsonSchema {
    const shape = shapeNamed(name)
    const { min, max, pattern } = shape
    switch (shape.type) {
      case 'string':
        return { type: 'string', ...defined({ minLength: min, maxLength: max, pattern }) }
      case 'timestamp':
        return { type: 'string' }
      case 'enum':
        return { enum: shape.enum ?? [] }
      case 'boolean':
        return { type: 'boolean' }
      case 'integer':
      case 'long':
        return { type: 'integer', ...defined({ minimum: min, maximum: max }) }
      case 'float':
      case 'double':
        return { type: 'number', ...defined({ minimum: min, maximum: max }) }
      case 'list':
        // No least number: an empty list counts as absent, unless it is needed where it stands.
        return { type: 'array', items: this.use(shape.member ?? '', true), ...defined({ maxItems: max }) }
      case 'map':
        return {
          type: 'object',
          propertyNames: { $ref: this.define(shape.key ?? '') },
          additionalProperties: this.use(shape.value ?? '', true),
          ...defined({ maxProperties: max }),
        }
      case 'structure':
        break
    }
    return { type: 'object', ...this.#buildMembers(name, shape, shape.required ?? []) }
  }
}

function shapeNamed(name: string): Shape {
  const shape = documentShape(name)
  if (shape === undefined) throw new Error(`the API model has no shape ${name}`)
  return shape
}

function defined(keywords: Readonly<Record<string, unknown>>): JsonSchema {
  return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined))
}
