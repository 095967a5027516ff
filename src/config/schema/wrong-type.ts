/** Values of another type than a field takes: what they are, and what to write. */
import { isList, isObject } from '../../json.ts'
import type { Json, JsonObject, Path } from '../../model.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { splitEntry, writeFlow, writeLine } from '../foreign/flow.ts'
import { adviseOnFunction, functionOfMap, showFunction } from '../foreign/expressions.ts'
import { showPath, showValue } from '../../quote.ts'

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

/** Returns what is to be said of a value that is not of a type of JSON Schema. */
export function toTypeFinding(type: string, data: Json, path: Path): Finding {
  const field = showPath(path)
  const expected = typeWords[type] ?? type
  const at = { path, at: 'value' } as const
  const found = showValue(data)
  const name = path.findLast((step) => typeof step === 'string')
  const call = functionOfMap(data)
  if (call !== undefined) {
    const advice = adviseOnFunction(call, name)
    return { diagnostic: 'functionOfCloudFormation', params: { function: showFunction(call), advice }, ...at }
  }
  if (type === 'string' && isList(data) && typeof path.at(-1) === 'number') {
    return { diagnostic: 'listInList', params: { field, list: showPath(path.slice(0, -1)) }, ...at }
  }
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
  const pairs = type === 'object' ? readPairs(data) : undefined
  if (pairs !== undefined) {
    const line = writeLine(name ?? "tags", pairs) ?? writeFlow(pairs)
    return { diagnostic: 'pairsForMap', params: { field, text: line }, ...at }
  }
  return { diagnostic: 'wrongType', params: { field, expected, found, advice: adviseOn(type, data, expected) }, ...at }
}

function adviseOn(type: string, data: Json, expected: string): string {
  if (type === 'array' && data !== null) {
    const parts = typeof data === 'string' ? splitEntry(data) : undefined
    return `write a list: ${writeFlow(parts ?? [data])}`
  }
  const [only, second] = isList(data) ? data : []
  if (only !== undefined && second === undefined && type !== 'array' && isObject(only) === (type === 'object')) {
    return `write it without the list: ${writeFlow(only)}`
  }
  return `write ${expected}`
}

/** Reads tags as most services write them, `[{ Key: team, Value: a }]`, and `[{ name: team, value: a }]`. */
function readPairs(data: Json): JsonObject | undefined {
  if (!isList(data) || data.length === 0) return undefined
  const pairs = data.map((item) => {
    if (!isObject(item)) return undefined
    const parts = new Map(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value]))
    const [key, value] = [parts.get('key') ?? parts.get('name'), parts.get('value')]
    return typeof key === 'string' && value !== undefined ? ([key, value] as const) : undefined
  })
  return pairs.includes(undefined) ? undefined : Object.fromEntries(pairs.filter((pair) => pair !== undefined))
}
