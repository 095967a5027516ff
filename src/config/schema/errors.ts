/** What a schema finds wrong as findings in Kiln's words. Nothing is validated here. */
import { isObject } from '../../json.ts'
import { wordsAt } from '../../kinds/fields/registry.ts'
import type { Kind } from '../../kinds/registry.ts'
import type { Json, JsonObject, Path } from '../../model.ts'
import { optional } from '../../optional.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { countCharacters, showPath, showValue } from '../../quote.ts'
import { nameUnusualSpace } from '../../spaces.ts'
import { findNearest } from '../../suggest.ts'
import { writeLine } from '../foreign/flow.ts'
import { isSameName } from '../foreign/names.ts'
import type { SchemaError } from './checker.ts'
import type { JsonSchema } from './document-schema.ts'
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

/** Returns the findings that the errors on `value` stand for. `prefix` is the path of `value` itself. */
export function toFindings(
  errors: readonly SchemaError[],
  value: Json,
  context: Context,
  prefix: Path = [],
): readonly Finding[] {
  const findings = errors.flatMap((error) => {
    const { path: inside } = error
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

function toFinding(error: SchemaError, path: Path, context: At): Finding | undefined {
  const { keyword, data, schema, key = '' } = error
  const bound = (name: string): number | undefined => schema[name] as number | undefined
  const field = showPath(path)
  if (error.isOfKey === true) return toKeyFormFinding(error, path)
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(key, path, error, context)
    case 'required': {
      const missing = showPath([...path, key])
      const property = (schema['properties'] as Readonly<Record<string, JsonSchema>> | undefined)?.[key]
      const example = exampleAt(context, [...context.inside, key], property)
      const line = (example === undefined ? undefined : writeLine(key, example)) ?? `${key}: VALUE`
      return { diagnostic: 'missingField', params: { field: missing, line }, path, at: 'inside' }
    }
    case 'type':
      return toTypeFinding(String(schema['type']), data, {
        path,
        example: exampleAt(context, context.inside, schema),
        keys: Object.keys((schema['properties'] as object | undefined) ?? {}),
      })
    case 'enum': {
      const values = schema['enum'] as readonly string[]
      const nearest = typeof data === 'string' ? findNearest(data, values) : undefined
      const allowed = values.join(', ')
      const advice = nearest === undefined ? `write one of ${allowed}` : `write ${nearest}; it takes ${allowed}`
      return { diagnostic: 'notOneOf', params: { field, found: showValue(data), advice }, path, at: 'value' }
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
      const nearest = bound(keyword) ?? ''
      return { diagnostic: 'outOfRange', params: { field, found: showValue(data), allowed, nearest }, path, at: 'value' }
    }
    case 'minItems':
      return { diagnostic: 'emptyList', params: { field }, path, at: 'value' }
    case 'maxItems':
    case 'maxProperties': {
      const found = Array.isArray(data) ? data.length : Object.keys(data as JsonObject).length
      const allowed = describeBounds(undefined, bound(keyword)) ?? ''
      return { diagnostic: 'wrongCount', params: { field, found, allowed }, path, at: 'value' }
    }
    default:
      return undefined
  }
}

/** Returns what a field can be, for example. Those of kinds are loaded when something is wrong, and only then. */
function exampleAt({ kind }: At, inside: Path, schema: JsonSchema | undefined): Json | undefined {
  const [own] = (schema?.['examples'] ?? []) as readonly Json[]
  return kind === undefined ? own : wordsAt(kind, inside)?.example
}

function formOf({ schema }: SchemaError): string {
  return (schema['description'] as string | undefined) ?? `text that matches ${String(schema['pattern'])}`
}

function toKeyFormFinding(error: SchemaError, path: Path): Finding {
  const { keyword, schema } = error
  const key = error.data as string
  const at = { path: [...path, key], at: 'key' } as const
  if (/^aws:/i.test(key)) return { diagnostic: 'awsTagKey', params: { key: showValue(key) }, ...at }
  if (key === '') return { diagnostic: 'emptyKey', params: { field: showPath(path) }, ...at }
  if (keyword === 'pattern') {
    return { diagnostic: 'wrongKeyForm', params: { key: showValue(key), form: formOf(error) }, ...at }
  }
  const allowed = describeBounds(undefined, schema[keyword] as number) ?? ''
  return { diagnostic: 'wrongKeyLength', params: { key: showValue(key), found: countCharacters(key), allowed }, ...at }
}

function unknownKey(key: string, path: Path, { data, schema }: SchemaError, context: At): Finding {
  const { kind, topKeys = [], isTop } = context
  const space = nameUnusualSpace(key)
  if (space !== undefined) {
    return { diagnostic: 'unusualSpace', params: { name: space }, path: [...path, key], at: 'key' }
  }
  const known = Object.keys((schema['properties'] as object | undefined) ?? {})
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
