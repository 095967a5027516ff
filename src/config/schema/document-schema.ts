/**
 * JSON Schema 2020-12 of documents, generated from the API model: strict for validation, lenient for editors, which see documents
 * before defaults and variables are filled in.
 *
 * Required members are written where a shape is used, not in the shape: an optional empty object counts as absent, and so may miss
 * everything; an empty element of a list may not.
 */
import type { Shape } from '../../api/api-model.ts'
import { requestShape } from '../../kinds/normalise.ts'
import { documentShape } from '../../kinds/shapes.ts'
import { kindOf, kinds, type Kind } from '../../kinds/registry.ts'
import { optional } from '../../optional.ts'
import { describeShape } from './words.ts'

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>

const dialect = 'https://json-schema.org/draft/2020-12/schema'

/** Members of a Create request that Kiln fills in itself. */
export const derivedFields: readonly string[] = ['clientToken', 'dryRun']

/** What an editor accepts in place of any value. */
const variable = { type: 'string', pattern: '\\$\\{', description: 'a variable, ${vars.NAME} or ${target.region}, or a reference, ${Kind/name}' }
const absent = { type: 'null', description: 'absent, also where a default would set it' }

/** How Kiln treats a document; never sent to AWS. */
export const kilnBlockSchema: JsonSchema = {
  type: 'object',
  description: 'how Kiln treats this document; never sent to AWS',
  additionalProperties: false,
  properties: {
    targets: {
      ...listOfStrings(
        'which targets it belongs to: globs of names, labels such as tier=prod, ! excludes, tier=prod,place=eu means both; default all',
      ),
      minItems: 1,
    },
    ignore: listOfStrings('fields left to others: declared at create only, kept as they are by updates'),
    protect: { type: 'boolean', description: 'never deleted, until false is applied' },
    adopt: {
      enum: ['unchanged', 'overwrite'],
      description: 'take over a configuration that nobody owns: if nothing would change, or in any case',
    },
    reenable: { enum: ['always'], description: 'switch on again what the service switched off after failures' },
    unchecked: listOfStrings(
      'fields newer than this version of Kiln: sent as written; or texts, which are not looked into',
    ),
    files: {
      type: 'object',
      additionalProperties: { type: 'string', minLength: 1 },
      description: 'fields that are taken from files: field to path, as it is seen from this document',
    },
    interpolate: listOfStrings('texts that variables are filled into, which otherwise stay as they are written'),
    keep: { type: 'integer', minimum: 1, description: 'how many of its newest versions --prune keeps' },
  },
}

function listOfStrings(description: string): JsonSchema {
  return { type: 'array', items: { type: 'string', minLength: 1 }, description }
}

/** Returns the strict schema of the fields of a document after defaults and interpolation, without `kind` and `kiln`. */
export function fieldsSchema(kind: string): JsonSchema {
  const builder = new SchemaBuilder(false)
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

/** Returns the schema that editors check documents with: of one kind, or of every kind, told apart by `kind`. */
export function editorSchema(kind?: string): JsonSchema {
  const builder = new SchemaBuilder(true)
  const documents = [...kinds.values()]
    .filter((candidate) => kind === undefined || candidate.kind === kind)
    .map((candidate) => {
      const { properties } = builder.buildFields(candidate)
      return {
        type: 'object',
        title: candidate.kind,
        additionalProperties: false,
        properties: {
          kind: { const: candidate.kind, description: 'what this document declares' },
          ...properties,
          kiln,
        },
        required: ['kind', 'name'],
      }
    })
  const $defs = { ...builder.definitions, variable, absent }
  if (documents.length === 1) return { $schema: dialect, ...documents[0], $defs }
  return {
    $schema: dialect,
    title: 'Kiln document',
    type: 'object',
    properties: { kind: { enum: documents.map(({ title }) => title), description: 'what this document declares' } },
    required: ['kind'],
    allOf: documents.map((document) => ({
      if: { type: 'object', properties: { kind: { const: document.title } }, required: ['kind'] },
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
      then: document,
    })),
    $defs,
  }
}

const kiln = { anyOf: [kilnBlockSchema, { $ref: '#/$defs/absent' }] }

interface MembersSchema extends JsonSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>
}
interface FieldsSchema extends MembersSchema {
  readonly required: readonly string[]
}

class SchemaBuilder {
  readonly definitions: Record<string, JsonSchema> = {}
  readonly #isLenient: boolean

  constructor(isLenient: boolean) {
    this.#isLenient = isLenient
  }

  buildFields(kind: Kind): FieldsSchema {
    const { members = {}, required = [] } = requestShape(kind)
    const declarable = Object.fromEntries(Object.entries(members).filter(([name]) => !derivedFields.includes(name)))
    const needed = required.filter((name) => !derivedFields.includes(name))
    return { type: 'object', ...this.#buildMembers({ members: declarable }, needed), required: needed }
  }

  #buildMembers({ members = {} }: Pick<Shape, 'members'>, required: readonly string[]): MembersSchema {
    const properties = Object.entries(members).map(([name, shape]) => [name, this.#use(shape, required.includes(name))])
    return { additionalProperties: false, properties: Object.fromEntries(properties) as MembersSchema['properties'] }
  }

  /** Refers to a shape from where a value of it stands. */
  #use(name: string, isNeeded: boolean): JsonSchema {
    const { type, required } = shapeNamed(name)
    this.#define(name)
    const $ref = `#/$defs/${name}`
    if (this.#isLenient) {
      return { anyOf: [{ $ref }, { $ref: '#/$defs/variable' }, { $ref: '#/$defs/absent' }] }
    }
    if (type === 'list' && isNeeded) return { type: 'array', minItems: 1, $ref }
    if (required === undefined) return { $ref }
    if (isNeeded) return { type: 'object', $ref, required }
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    return { $ref, if: { type: 'object', minProperties: 1 }, then: { type: 'object', required } }
  }

  #define(name: string): void {
    if (this.definitions[name] !== undefined) return
    this.definitions[name] = {}
    const description = describeShape(name)
    this.definitions[name] = { ...this.#convert(name), ...optional({ description }) }
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
        return { type: 'array', items: this.#use(shape.member ?? '', true), ...defined({ maxItems: max }) }
      case 'map':
        return {
          type: 'object',
          propertyNames: this.#useKey(shape.key ?? ''),
          additionalProperties: this.#use(shape.value ?? '', true),
          ...defined({ maxProperties: max }),
        }
      case 'structure':
        break
    }
    return { type: 'object', ...this.#buildMembers(shape, shape.required ?? []) }
  }

  #useKey(name: string): JsonSchema {
    this.#define(name)
    return { $ref: `#/$defs/${name}` }
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
