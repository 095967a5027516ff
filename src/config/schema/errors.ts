/** ajv's error objects as findings in Kiln's words. Nothing is validated here. */
import type { ErrorObject } from 'ajv/dist/2020.js'
import { isObject } from '../../json.ts'
import type { Kind } from '../../kinds/registry.ts'
import type { Json, JsonObject, Path } from '../../model.ts'
import { optional } from '../../optional.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { countCharacters, showPath, showValue } from '../../quote.ts'
import { nameUnusualSpace } from '../../spaces.ts'
import { isSameName } from '../foreign/names.ts'
import { toUnknownKeyFinding } from './unknown-key.ts'
import { describeBounds } from './words.ts'
import { toTypeFinding } from './wrong-type.ts'

/** What the value is part of. */
export interface Context {
  /** Present for the fields of a document. */
  readonly kind?: Kind
  /** Further keys that are known at the top. */
  readonly topKeys?: readonly string[]
}

/** Returns the findings that ajv's errors on `value` stand for. `prefix` is the path of `value` itself. */
export function toFindings(
  errors: readonly ErrorObject[],
  value: Json,
  context: Context,
  prefix: Path = [],
): readonly Finding[] {
  const findings = errors.flatMap((error) => {
    const inside = pathOf(error.instancePath, value)
    return toFinding(error, [...prefix, ...inside], { ...context, inside, isTop: inside.length === 0 }) ?? []
  })
  return withoutLifted(findings, value, prefix)
}

/** Leaves out what is only missing at the top because it stands one level too deep. */
function withoutLifted(findings: readonly Finding[], value: Json, prefix: Path): readonly Finding[] {
  const lifted = findings.flatMap(({ diagnostic, path }) => {
    const wrapper = (value as JsonObject)[String(path.at(-1))]
    return diagnostic === 'wrappedFields' && isObject(wrapper) ? Object.keys(wrapper) : []
  })
  return findings.filter(({ diagnostic, path, params }) => {
    const isMissing = diagnostic === 'missingField' && path.length === prefix.length
    return !isMissing || !lifted.some((key) => isSameName(key, String(params['field'])))
  })
}

interface At extends Context {
  /** Where in `value` the error is. */
  readonly inside: Path
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

function toFinding(error: ErrorObject, path: Path, context: At): Finding | undefined {
  const data = error.data as Json
  const params = error.params as Readonly<Record<string, unknown>>
  const bound = (keyword: string): number | undefined => error.parentSchema?.[keyword] as number | undefined
  const field = showPath(path)
  if (error.propertyName !== undefined) return toKeyFormFinding(error, path)
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(String(params['additionalProperty']), path, error, context)
    case 'required': {
      const missing = showPath([...path, String(params['missingProperty'])])
      return { diagnostic: 'missingField', params: { field: missing }, path, at: 'inside' }
    }
    case 'type':
      return toTypeFinding(String(params['type']), data, path)
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

function toKeyFormFinding(error: ErrorObject, path: Path): Finding {
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

function unknownKey(key: string, path: Path, { data, parentSchema }: ErrorObject, context: At): Finding {
  const { kind, topKeys = [], isTop } = context
  const space = nameUnusualSpace(key)
  if (space !== undefined) {
    return { diagnostic: 'unusualSpace', params: { name: space }, path: [...path, key], at: 'key' }
  }
  const known = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {})
  const around = data as JsonObject
  return toUnknownKeyFinding({
    key,
    value: around[key] ?? null,
    path: [...path, key],
    here: context.inside,
    known,
    topKeys: isTop ? topKeys : [],
    around,
    isTop,
    ...optional({ kind }),
  })
}
