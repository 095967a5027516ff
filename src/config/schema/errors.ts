/** ajv's error objects as findings in Kiln's words. Nothing is validated here. */
import type { ErrorObject } from 'ajv/dist/2020.js'
import { imagebuilder } from '../../api/imagebuilder.ts'
import type { Json, JsonObject, Path } from '../../model.ts'
import type { Finding } from '../findings/finding.ts'
import { countCharacters, showPath, showValue } from '../findings/quote.ts'
import { derivedFields } from './document-schema.ts'
import { findNearest } from '../findings/suggest.ts'
import { describeBounds } from './words.ts'

/** What an unknown key means: a field of the service that Kiln does not know, or just a wrong word. */
export interface Context {
  /** Members that the service fills in. Present for the fields of a document. */
  readonly serviceOwned?: readonly string[]
  /** Members of requests that say which configuration is meant. */
  readonly identity?: ReadonlySet<string>
  /** Further keys that are known at the top. */
  readonly topKeys?: readonly string[]
}

/** Returns the findings that ajv's errors on `value` stand for. `prefix` is the path of `value` itself. */
export function explain(
  errors: readonly ErrorObject[],
  value: Json,
  context: Context,
  prefix: Path = [],
): readonly Finding[] {
  return errors.flatMap((error) => {
    const inside = pathOf(error.instancePath, value)
    return explainOne(error, [...prefix, ...inside], { ...context, isTop: inside.length === 0 }) ?? []
  })
}

interface At extends Context {
  /** Reports whether the error is about `value` itself. */
  readonly isTop: boolean
}

/** Turns a JSON pointer into a path: a segment is an index where the value at hand is a list. */
function pathOf(pointer: string, value: Json): Path {
  let node: Json | undefined = value
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => {
      const key = segment.replaceAll('~1', '/').replaceAll('~0', '~')
      const step = Array.isArray(node) ? Number(key) : key
      node = (node as Record<string | number, Json> | undefined)?.[step]
      return step
    })
}

function explainOne(error: ErrorObject, path: Path, context: At): Finding | undefined {
  const data = error.data as Json
  const params = error.params as Readonly<Record<string, unknown>>
  const bound = (keyword: string): number | undefined => error.parentSchema?.[keyword] as number | undefined
  const field = showPath(path)
  if (error.propertyName !== undefined) return explainKeyForm(error, path)
  switch (error.keyword) {
    case 'additionalProperties':
      return explainUnknownKey(String(params['additionalProperty']), path, error.parentSchema ?? {}, context)
    case 'required': {
      const missing = showPath([...path, String(params['missingProperty'])])
      return { diagnostic: 'missingField', params: { field: missing }, path, at: 'inside' }
    }
    case 'type':
      return explainType(String(params['type']), data, path)
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly string[]).join(', ')
      return { diagnostic: 'notOneOf', params: { field, found: showValue(data), allowed }, path, at: 'value' }
    }
    case 'pattern':
      if (data === '') return { diagnostic: 'emptyString', params: { field }, path, at: 'value' }
      return {
        diagnostic: 'wrongForm',
        params: { field, found: showValue(data), form: formOf(error) },
        path,
        at: 'value',
      }
    case 'minLength':
    case 'maxLength': {
      if (data === '') return { diagnostic: 'emptyString', params: { field }, path, at: 'value' }
      const found = countCharacters(typeof data === 'string' ? data : '')
      const allowed = describeBounds(bound('minLength'), bound('maxLength')) ?? ''
      return { diagnostic: 'wrongLength', params: { field, found, allowed }, path, at: 'value' }
    }
    case 'minimum':
    case 'maximum': {
      const allowed = describeBounds(bound('minimum'), bound('maximum')) ?? ''
      return { diagnostic: 'outOfRange', params: { field, found: showValue(data), allowed }, path, at: 'value' }
    }
    case 'minItems':
      return { diagnostic: 'emptyList', params: { field }, path, at: 'value' }
    case 'maxItems':
    case 'maxProperties': {
      const found = Array.isArray(data) ? data.length : Object.keys(data as JsonObject).length
      const allowed = describeBounds(undefined, Number(params['limit'])) ?? ''
      return { diagnostic: 'wrongCount', params: { field, found, allowed }, path, at: 'value' }
    }
    default:
      // `if` and `propertyNames` only announce the errors inside them.
      return undefined
  }
}

function formOf({ parentSchema }: ErrorObject): string {
  return String(parentSchema?.['description'] ?? `text that matches ${String(parentSchema?.['pattern'])}`)
}

function explainKeyForm(error: ErrorObject, path: Path): Finding {
  const key = error.propertyName ?? ''
  const at = { path: [...path, key], at: 'key' } as const
  if (/^aws:/i.test(key)) return { diagnostic: 'awsTagKey', params: { key: showValue(key) }, ...at }
  if (key === '') return { diagnostic: 'emptyKey', params: { field: showPath(path) }, ...at }
  if (error.keyword === 'pattern') {
    return { diagnostic: 'wrongKeyForm', params: { key: showValue(key), form: formOf(error) }, ...at }
  }
  const allowed = describeBounds(undefined, Number((error.params as { limit?: number }).limit)) ?? ''
  return { diagnostic: 'wrongKeyLength', params: { key: showValue(key), found: countCharacters(key), allowed }, ...at }
}

function explainUnknownKey(key: string, path: Path, schema: object, context: At): Finding {
  const { serviceOwned, identity, topKeys, isTop } = context
  const at = { path: [...path, key], at: 'key' } as const
  const known = Object.keys((schema as { properties?: object }).properties ?? {})
  const all = isTop ? [...known, ...(topKeys ?? [])] : known
  const field = showPath(at.path)
  if (serviceOwned !== undefined && isTop) {
    if (derivedFields.includes(key)) return { diagnostic: 'forbiddenField', params: { field }, ...at }
    if (identity?.has(key) === true) return { diagnostic: 'identityField', params: { field }, ...at }
    if (serviceOwned.includes(key)) return { diagnostic: 'serviceOwnedField', params: { field }, ...at }
  }
  const suggestion = findNearest(key, all)
  if (suggestion !== undefined) return { diagnostic: 'unknownKey', params: { key: showValue(key), suggestion }, ...at }
  if (serviceOwned !== undefined) {
    const diagnostic = isTop ? 'unknownField' : 'unknownMember'
    return { diagnostic, params: { field, date: imagebuilder.modelDate }, ...at }
  }
  return { diagnostic: 'unexpectedKey', params: { key: showValue(key), known: all.join(', ') }, ...at }
}

/** Types of JSON Schema in words. */
const typeWords: Readonly<Record<string, string>> = {
  string: 'a string',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'a map',
  'string,object': 'a string or a map',
}
/** Booleans of YAML 1.1, which are strings by now. */
const booleanWords = new Map([
  ['yes', 'true'],
  ['y', 'true'],
  ['on', 'true'],
  ['no', 'false'],
  ['n', 'false'],
  ['off', 'false'],
])

function explainType(type: string, data: Json, path: Path): Finding {
  const field = showPath(path)
  const expected = typeWords[type] ?? type
  const at = { path, at: 'value' } as const
  const found = showValue(data)
  if (type === 'string' && (typeof data === 'number' || typeof data === 'boolean')) {
    return { diagnostic: 'unquotedString', params: { field, found }, ...at }
  }
  if (typeof data === 'string') {
    const suggestion = type === 'boolean' ? booleanWords.get(data.toLowerCase()) : undefined
    if (suggestion !== undefined) return { diagnostic: 'wordForBoolean', params: { field, found, suggestion }, ...at }
    const isQuoted =
      type === 'boolean' ? /^(?:true|false)$/i.test(data) : /^(?:integer|number)$/.test(type) && /^-?\d+$/.test(data)
    if (isQuoted) return { diagnostic: 'quotedValue', params: { field, expected, found }, ...at }
  }
  return { diagnostic: 'wrongType', params: { field, expected, found }, ...at }
}
