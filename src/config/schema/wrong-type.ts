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

/** Where the value stands. */
interface Place {
  readonly path: Path
  /** What the field takes, for example; undefined where nobody knows one. */
  readonly example: Json | undefined
  /** Keys that a map can have there. */
  readonly keys: readonly string[]
}

/** Returns what is to be said of a value that is not of a type of JSON Schema. */
export function toTypeFinding(type: string, data: Json, { path, example, keys }: Place): Finding {
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
    if (isQuoted) return { diagnostic: 'quotedValue', params: { field, expected, found, value: data }, ...at }
  }
  const pairs = type === 'object' ? readPairs(data) : undefined
  if (pairs !== undefined) {
    const line = writeLine(name ?? "tags", pairs) ?? writeFlow(pairs)
    return { diagnostic: 'pairsForMap', params: { field, text: line }, ...at }
  }
  const advice = adviseOnValue(type, data) ?? adviseOnForm(type, name ?? '', example, keys)
  return { diagnostic: 'wrongType', params: { field, expected, found, advice }, ...at }
}

/** Says what to write for what was meant by a value; undefined where nobody can tell. */
function adviseOnValue(type: string, data: Json): string | undefined {
  if (type === 'array' && data !== null) {
    const parts = typeof data === 'string' ? splitEntry(data) : undefined
    return `write a list: ${writeFlow(parts ?? [data])}`
  }
  const [only, second] = isList(data) ? data : []
  if (only !== undefined && second === undefined && type !== 'array' && isObject(only) === (type === 'object')) {
    return `write it without the list: ${writeFlow(only)}`
  }
  if (type === 'boolean' && (data === 0 || data === 1)) return `write ${data === 1}`
  if (type !== 'integer') return undefined
  if (typeof data === 'number' && Number.isFinite(data)) return `write ${Math.floor(data)} or ${Math.ceil(data)}`
  const [number, another] = typeof data === 'string' ? (data.replaceAll(/(?<=\d)[,_](?=\d{3})/g, '').match(/-?\d+/g) ?? []) : []
  return number === undefined || another !== undefined ? undefined : `write ${number}`
}

/** What stands for a value of a type, where no example is known. */
const standIns: Readonly<Record<string, string>> = {
  string: 'TEXT',
  boolean: 'true',
  integer: '1',
  number: '1',
  array: '[VALUE]',
  object: '{KEY: VALUE}',
  'string,object': 'TEXT',
}

/** Says how a value of a type is written. */
function adviseOnForm(type: string, name: string, example: Json | undefined, keys: readonly string[]): string {
  const written = example === undefined ? undefined : writeLine(name, example)
  if (written !== undefined) return `write ${typeWords[type]}, such as ${written}`
  const known = type === 'object' && keys.length > 0 ? ` with ${keys.length > 1 ? 'some of ' : ''}${keys.join(', ')}` : ''
  return known === '' ? `write ${typeWords[type]}: ${name}: ${standIns[type]}` : `write ${typeWords[type]}${known}`
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
