import type { Shape } from '../api/api-model.ts'
import { imagebuilder } from '../api/imagebuilder.ts'
import { isObject, type Json, type JsonObject } from './core/json.ts'
import { invalidRequest, invalidValue } from './core/service-error.ts'

/** Members that may come empty although their shape has a minimum, or that may not although it has none: path to rule. */
export type EmptyRule = (path: string) => 'allowed' | 'refused' | undefined

/**
 * Checks a request against its shape and gives it back without null and without members that the model does not know.
 * Throws InvalidRequestException for what is missing and InvalidParameterValueException for what is wrong; what is missing
 * comes first.
 */
export function validateInput(
  shapeName: string,
  input: JsonObject,
  emptyRule: EmptyRule = () => undefined,
): JsonObject {
  requireMembers(shapeOf(shapeName), input, '')
  return readStructure(shapeOf(shapeName), input, '', emptyRule)
}

function shapeOf(name: string): Shape {
  const shape = imagebuilder.shapes[name]
  if (shape === undefined) throw new Error(`the API model has no shape ${name}`)
  return shape
}

const at = (path: string, member: string) => (path === '' ? member : `${path}.${member}`)
const atKey = (path: string, key: string) => `${path}[${JSON.stringify(key)}]`

/** The members that are there; null counts as absent, as in every restJson1 service. */
function presentMembers(shape: Shape, value: JsonObject): [name: string, shape: string, value: Json][] {
  return Object.entries(shape.members ?? {}).flatMap(([name, target]) => {
    const member = Object.hasOwn(value, name) ? value[name] : undefined
    return member === undefined || member === null ? [] : [[name, target, member]]
  })
}

function requireMembers(shape: Shape, value: Json, path: string): void {
  if (shape.type === 'list' && Array.isArray(value)) {
    for (const [index, element] of value.entries())
      requireMembers(shapeOf(shape.member ?? ''), element, `${path}[${index}]`)
  }
  if (shape.type !== 'structure' || !isObject(value)) return
  const present = presentMembers(shape, value)
  const names = new Set(present.map(([name]) => name))
  const missing = shape.required?.find((name) => !names.has(name))
  if (missing !== undefined) throw invalidRequest(`The required parameter '${at(path, missing)}' is missing.`)
  for (const [name, target, member] of present) requireMembers(shapeOf(target), member, at(path, name))
}

function readStructure(shape: Shape, value: JsonObject, path: string, emptyRule: EmptyRule): JsonObject {
  return Object.fromEntries(
    presentMembers(shape, value).map(([name, target, member]) => [
      name,
      readValue(shapeOf(target), member, at(path, name), emptyRule),
    ]),
  )
}

function readValue(shape: Shape, value: Json, path: string, emptyRule: EmptyRule): Json {
  if (!hasType[shape.type](value)) throw invalidValue(path, `${path} must be of type ${shape.type}.`)
  if (typeof value === 'string') checkString(shape, value, path)
  if (typeof value === 'number') checkBounds(shape, value, path, `The value of ${path}`)
  if (Array.isArray(value)) {
    checkSize(shape, value.length, path, emptyRule)
    const element = shapeOf(shape.member ?? '')
    return value.map((member, index) => readValue(element, member, `${path}[${index}]`, emptyRule))
  }
  if (!isObject(value)) return value
  if (shape.type === 'structure') return readStructure(shape, value, path, emptyRule)
  const entries = Object.entries(value)
  checkSize(shape, entries.length, path, emptyRule)
  return Object.fromEntries(
    entries.map(([key, member]) => [
      readKey(shapeOf(shape.key ?? ''), key, path),
      readValue(shapeOf(shape.value ?? ''), member, atKey(path, key), emptyRule),
    ]),
  )
}

/** A key of a map has no place of its own: the map is the parameter, and the reason says which key. */
function readKey(shape: Shape, key: string, path: string): string {
  checkString(shape, key, path, `key ${JSON.stringify(key)}`)
  return key
}

const isText = (value: Json) => typeof value === 'string'
const isNumber = (value: Json) => typeof value === 'number'
const isWhole = (value: Json) => Number.isInteger(value)

const hasType: Readonly<Record<Shape['type'], (value: Json) => boolean>> = {
  string: isText,
  enum: isText,
  timestamp: isText,
  boolean: (value) => typeof value === 'boolean',
  integer: isWhole,
  long: isWhole,
  float: isNumber,
  double: isNumber,
  list: (value) => Array.isArray(value),
  map: isObject,
  structure: isObject,
}

function checkString(shape: Shape, value: string, path: string, what = path): void {
  checkBounds(shape, Array.from(value).length, path, `The length of ${what}`)
  if (shape.pattern !== undefined && !new RegExp(shape.pattern).test(value)) {
    throw invalidValue(path, `${what} must match pattern ${shape.pattern.replace(/^\^\(\?:(.*)\)\$$/, '^$1$')}.`)
  }
  if (shape.enum !== undefined && !shape.enum.includes(value)) {
    throw invalidValue(path, `${what} must be one of: ${shape.enum.join(', ')}.`)
  }
}

function checkSize(shape: Shape, size: number, path: string, emptyRule: EmptyRule): void {
  const rule = size === 0 ? emptyRule(path) : undefined
  if (rule === 'allowed') return
  if (rule === 'refused') throw invalidValue(path, `${path} must not be empty.`)
  checkBounds(shape, size, path, `The number of entries of ${path}`)
}

function checkBounds(shape: Shape, size: number, path: string, what: string): void {
  const { min, max } = shape
  if (min !== undefined && size < min) throw invalidValue(path, `${what} must be at least ${min}.`)
  if (max !== undefined && size > max) throw invalidValue(path, `${what} must be at most ${max}.`)
}
