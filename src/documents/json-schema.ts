/**
 * A format as a JSON Schema, for editors. It finds what a schema can say; names, references, platforms and stages are left to the checker.
 * Unknown keys and actions, which the checker warns of, are refused: an editor shows either as a wavy line.
 */
import { addPaths, needed } from './json-schema-paths.ts'
import { rulesDate } from './rules-date.ts'
import { truthWords } from './shape-words.ts'
import type { Action, Format, Key, Keys, MapShape, NumberShape, Shape, TextShape } from './shape.ts'

/** A JSON Schema, or a part of one: draft-07, and nothing in it means anything else in 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>

interface Around {
  readonly takesVariables: boolean
  readonly takesPaths: boolean
}

const guide = 'https://docs.aws.amazon.com/imagebuilder/latest/userguide'
const nothingAround: Around = { takesVariables: false, takesPaths: false }
const template: JsonSchema = { type: 'string', pattern: '\\{\\{' }

/** Returns the schema of a document of `format`. */
export function formatSchema(format: Format): JsonSchema {
  const builder = new Builder(format)
  return {
    title: format.what.replace(/^an? /, ''),
    description: `by the rules of ${rulesDate}`,
    ...builder.convertMap(format.document, nothingAround),
    $defs: builder.conditions(),
  }
}

class Builder {
  readonly #format: Format

  constructor(format: Format) {
    this.#format = format
  }

  /** Conditions as they stand in each other, and as they stand under a key, where they may branch. */
  conditions(): JsonSchema {
    const { beside } = this.#format.conditions
    return { condition: { anyOf: this.#operators({}) }, branch: { anyOf: this.#operators(beside) } }
  }

  convert(shape: Shape, around: Around): JsonSchema {
    switch (shape.is) {
      case 'text':
        return convertText(shape, around.takesVariables || around.takesPaths)
      case 'integer':
      case 'number':
        return orTemplate(convertNumber(shape), around.takesVariables)
      case 'boolean':
        return {
          anyOf: [{ type: 'boolean' }, { type: 'string', pattern: foldCase(truthWords.source) }, ...templates(around)],
        }
      case 'scalar':
        return { type: ['string', 'number', 'boolean'] }
      case 'any':
        return { not: { type: 'null' } }
      case 'either':
        return { anyOf: [this.convert(shape.list, around), this.convert(shape.other, around)] }
      case 'list': {
        const { key, oneOf } = shape.needs ?? {}
        const contains = key === undefined ? undefined : { required: [key], properties: { [key]: { enum: oneOf } } }
        const bounds = defined({ minItems: shape.warnsEmpty === true ? 1 : shape.min, maxItems: shape.max, contains })
        return { type: 'array', items: this.convert(shape.of, around), ...bounds }
      }
      case 'entries': {
        const entry = {
          type: 'object',
          minProperties: 1,
          maxProperties: 1,
          propertyNames: convertText(shape.name, false),
          additionalProperties: this.convert(shape.of, around),
        }
        return { type: 'array', items: entry, ...defined({ maxItems: shape.max }) }
      }
      case 'table': {
        const without = shape.without === undefined ? undefined : { not: { enum: shape.without } }
        const table = { type: 'object', additionalProperties: this.convert(shape.of, around) }
        return { ...table, ...addPaths({}, around.takesPaths), ...defined({ propertyNames: without }) }
      }
      case 'condition': {
        const $ref = `#/$defs/${shape.branches === true ? 'branch' : 'condition'}`
        return { anyOf: [{ $ref }, { type: 'array', items: { $ref }, minItems: 1, maxItems: 1 }] }
      }
      case 'map':
        return this.convertMap(shape, around)
    }
  }

  convertMap(shape: MapShape, around: Around): JsonSchema {
    const { exactlyOne, together, typed, isStep, keys, source } = shape
    const rules = [
      ...needed(keys, around.takesPaths),
      ...(together ?? []).map((key, index) => whenThere(key, { required: [together?.[1 - index]] })),
      ...(exactlyOne === undefined ? [] : [{ oneOf: exactlyOne.map((key) => ({ required: [key] })) }]),
      ...Object.entries(typed?.types ?? {}).map(([type, of]) =>
        whenIs(
          typed?.by ?? '',
          { pattern: foldCase(`^${type}$`) },
          { [typed?.key ?? '']: this.convert(of, nothingAround) },
        ),
      ),
      ...(isStep === true
        ? Object.entries(this.#format.actions).map(([name, action]) => this.#step(name, action))
        : []),
    ]
    const properties = this.#properties(keys, around)
    const ofStep = isStep === true ? { action: { enum: Object.keys(this.#format.actions) }, inputs: {} } : {}
    return {
      type: 'object',
      ...(source === undefined ? {} : { description: `${guide}/${source}.html` }),
      properties: { ...properties, ...ofStep },
      additionalProperties: false,
      ...(rules.length === 0 ? {} : { allOf: rules }),
    }
  }

  #step(name: string, { source, step }: Action): JsonSchema {
    const inputs = step['inputs']
    const described = inputs === undefined ? {} : { description: `${name}: ${guide}/${source}.html` }
    const properties = this.#properties(step, nothingAround)
    const then = { ...properties, inputs: { ...properties['inputs'], ...described } }
    return whenIs('action', { const: name }, then, needed(step, false))
  }

  #properties(keys: Keys, around: Around): Record<string, JsonSchema> {
    const own = Object.entries(keys).filter(([, { pathInto }]) => pathInto === undefined)
    const properties = own.map(([name, key]) => [name, this.#convertKey(key, around)] as const)
    return { ...Object.fromEntries(properties), ...addPaths(keys, around.takesPaths).properties }
  }

  #convertKey(key: Key, around: Around): JsonSchema {
    if (key.isIdle === true) return { not: {} }
    const inside = {
      takesVariables: around.takesVariables || key.takesVariables === true,
      takesPaths: around.takesPaths || key.takesPaths === true,
    }
    const schema = this.convert(key.shape, inside)
    return key.about === undefined ? schema : { description: key.about, ...schema }
  }

  #operators(beside: Keys): readonly JsonSchema[] {
    const { operators, maxJoined, takesVariables = false } = this.#format.conditions
    const around = { ...nothingAround, takesVariables }
    const $ref = '#/$defs/condition'
    return Object.entries(operators).map(([name, operator]) => {
      const list = (max?: number): JsonSchema => {
        return { type: 'array', items: { $ref }, minItems: 1, ...defined({ maxItems: max }) }
      }
      const joined =
        'joins' in operator && (operator.joins === 'list' ? list(maxJoined) : { anyOf: [{ $ref }, list(1)] })
      const of = 'joins' in operator ? joined : this.convert(operator.of, around)
      const more = 'joins' in operator ? {} : (operator.beside ?? {})
      const properties = { [name]: of, ...this.#properties({ ...more, ...beside }, around) }
      const required = [name, ...Object.keys(more).filter((key) => more[key]?.isNeeded)]
      return { type: 'object', properties, required, additionalProperties: false }
    })
  }
}

function convertText(shape: TextShape, takesVariables: boolean): JsonSchema {
  const { oneOf, foldsCase, orNumber, pattern, usual, min, max } = shape
  const numbers = orNumber === true ? [...new Set(oneOf?.map(Number))] : []
  const choice =
    oneOf !== undefined && foldsCase === true
      ? { type: 'string', pattern: foldCase(`^(?:${oneOf.join('|')})$`) }
      : defined({ enum: oneOf && [...oneOf, ...numbers] })
  const text =
    oneOf === undefined ? { type: 'string', ...defined({ pattern, minLength: min, maxLength: max }) } : choice
  const whole = usual === undefined ? text : { ...text, allOf: [{ pattern: usual.pattern }] }
  const isFree = Object.keys(whole).join() === 'type'
  return orTemplate(whole, takesVariables && !isFree)
}

function convertNumber({ is, min, max, not }: NumberShape): JsonSchema {
  return {
    type: is,
    ...defined({ minimum: min, maximum: max, not: not === undefined ? undefined : { const: not } }),
  }
}

function templates({ takesVariables }: Around): readonly JsonSchema[] {
  return takesVariables ? [template] : []
}

function orTemplate(schema: JsonSchema, takesVariables: boolean): JsonSchema {
  return takesVariables ? { anyOf: [schema, template] } : schema
}

function whenThere(key: string, then: JsonSchema): JsonSchema {
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  return { if: { required: [key] }, then }
}

function whenIs(key: string, value: JsonSchema, properties: JsonSchema, rules: readonly JsonSchema[] = []): JsonSchema {
  const then = { properties, ...(rules.length === 0 ? {} : { allOf: rules }) }
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  return { if: { required: [key], properties: { [key]: value } }, then }
}

/** Returns a pattern that takes letters in either case: JSON Schema has no flags. */
function foldCase(pattern: string): string {
  return pattern.replaceAll(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
}

function defined(keywords: Readonly<Record<string, unknown>>): JsonSchema {
  return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined))
}
