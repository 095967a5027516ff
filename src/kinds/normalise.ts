/**
 * One form for both sides, so that comparing them can be dumb. Driven by the shapes of the API model and by the kind's own data.
 *
 * Normal form: no null, no empty string, list or object outside of free-form maps (the service sends such husks where nothing was
 * sent); no value that equals the service's default; sets sorted and without repetition; keyed lists as objects; texts with line feeds alone
 * and none at their end.
 */
import { compareText } from '../compare-text.ts'
import { imagebuilder } from '../api/imagebuilder.ts'
import type { Shape } from '../api/api-model.ts'
import { canonicalJson } from '../canonical.ts'
import { formatPath } from '../field-path.ts'
import type { Json, JsonObject, Path } from '../model.ts'
import { isList, isObject } from '../json.ts'
import { elementKey, withoutKey } from './keyed-list.ts'
import type { Kind } from './registry.ts'

function memberOf(shape: Shape, key: string): string | undefined {
  return shape.members !== undefined && Object.hasOwn(shape.members, key) ? shape.members[key] : undefined
}

function shapeNamed(name: string | undefined): Shape | undefined {
  return name === undefined ? undefined : imagebuilder.shapes[name]
}

/** Returns the shape of the Create request of a kind. */
export function requestShape(kind: Kind): Shape {
  const operation = imagebuilder.operations[kind.model.operations['create'] ?? '']
  const shape = shapeNamed(operation?.input)
  if (shape === undefined) throw new Error(`the API model has no create request for ${kind.kind}`)
  return shape
}

/** Decides what becomes of a node on the way: lists and scalars of known fields, by their field pattern. Undefined leaves it out. */
interface Rules {
  list(items: readonly Json[], pattern: string): Json | undefined
  scalar(value: Json, pattern: string): Json | undefined
  /** Completes an object of a list or of the top level. */
  object(value: JsonObject, pattern: string): JsonObject
  /** Reports whether a member that the API model does not know stays. */
  keepsUnknown(pattern: string): boolean
}

function walk(value: Json, shape: Shape | undefined, pattern: string, rules: Rules): Json | undefined {
  // A text that may be empty says something: the value of a parameter, for example.
  if (value === null || (value === '' && shape?.min !== 0)) return undefined
  if (shape === undefined) return value
  if (isList(value)) {
    const member = shapeNamed(shape.member)
    const items: Json[] = []
    for (const item of value) {
      const kept = walk(item, member, `${pattern}.*`, rules)
      if (kept !== undefined) items.push(kept)
    }
    return items.length === 0 ? undefined : rules.list(items, pattern)
  }
  if (isObject(value)) {
    if (shape.type === 'map') return Object.keys(value).length === 0 ? undefined : value
    const entries: (readonly [string, Json])[] = []
    for (const [key, item] of Object.entries(value)) {
      const at = pattern === '' ? key : `${pattern}.${key}`
      const member = shapeNamed(memberOf(shape, key))
      const kept = member === undefined && !rules.keepsUnknown(at) ? undefined : walk(item, member, at, rules)
      if (kept !== undefined) entries.push([key, kept])
    }
    const kept = rules.object(Object.fromEntries(entries), pattern)
    return Object.keys(kept).length === 0 ? undefined : kept
  }
  return rules.scalar(value, pattern)
}

interface Options {
  /** Top-level fields that the API model does not know and that count all the same. */
  readonly unchecked?: readonly string[]
  /** Keeps values that equal the service's default. */
  readonly keepDefaults?: boolean
}

/** Returns `fields` in normal form. Both sides of a comparison go through it. Members unknown to the API model are left out. */
export function normalise(kind: Kind, fields: JsonObject, options: Options = {}): JsonObject {
  const rules: Rules = {
    list(items, pattern) {
      if (!options.keepDefaults && isDefault(kind, items, pattern)) return undefined
      const key = kind.keyedLists[pattern]
      if (key !== undefined) return keyed(items, key)
      return kind.sets.includes(pattern) ? sortedSet(items) : items
    },
    scalar(value, pattern) {
      if (!options.keepDefaults && isDefault(kind, value, pattern)) return undefined
      return typeof value === 'string' && kind.versions?.texts.includes(pattern) === true ? foldLineEnds(value) : value
    },
    object: (value) => value,
    keepsUnknown: (pattern) => options.unchecked?.includes(pattern) ?? false,
  }
  return (walk(fields, requestShape(kind), '', rules) ?? {}) as JsonObject
}

/**
 * Returns `fields` as they are sent: without nulls and husks, with the defaults that have to be explicit. Order is kept, and so is
 * every member. The service refuses its own husks when they are sent back (`targetAccountIds: []`).
 */
export function toRequest(kind: Kind, fields: JsonObject): JsonObject {
  const rules: Rules = {
    list: (items) => items,
    scalar: (value) => value,
    object(value, pattern) {
      const missing = kind.sentDefaults.flatMap((at) => {
        const [parent, member] = splitPattern(at)
        const isHere = parent === pattern && value[member] === undefined
        return isHere ? [[member, kind.defaults[at] ?? null] as const] : []
      })
      return { ...value, ...Object.fromEntries(missing) }
    },
    keepsUnknown: () => true,
  }
  return (walk(fields, requestShape(kind), '', rules) ?? {}) as JsonObject
}

/** Returns live `fields` as a person would declare them: without husks and without values that equal the service's defaults. */
export function toDocument(kind: Kind, fields: JsonObject): JsonObject {
  const rules: Rules = {
    list: (items, pattern) => (isDefault(kind, items, pattern) ? undefined : items),
    scalar: (value, pattern) => (isDefault(kind, value, pattern) ? undefined : value),
    object: (value) => value,
    keepsUnknown: (pattern) => !pattern.includes('.'),
  }
  return (walk(fields, requestShape(kind), '', rules) ?? {}) as JsonObject
}

/**
 * Returns the paths of the members of a live configuration that the API model does not know and that hold anything, in the order of their
 * names. The elements of a keyed list are told by their key, those of other lists by their place.
 */
export function unknownMembers(kind: Kind, detail: JsonObject): readonly string[] {
  const shape = shapeNamed(kind.model.detailShape)
  return [...findUnknown(kind, detail, shape, [], '')].map((keys) => formatPath(keys)).sort(compareText)
}

function* findUnknown(kind: Kind, value: Json, shape: Shape | undefined, keys: Path, pattern: string): Iterable<Path> {
  if (isHusk(value)) return
  if (shape === undefined) yield keys
  else if (isList(value)) {
    const member = shapeNamed(shape.member)
    const key = kind.keyedLists[pattern]
    for (const [index, item] of value.entries()) {
      const name = (key === undefined ? undefined : elementKey(item, key)) ?? index
      yield* findUnknown(kind, item, member, [...keys, name], `${pattern}.*`)
    }
  } else if (isObject(value) && shape.type !== 'map') {
    for (const [key, item] of Object.entries(value)) {
      const at = pattern === '' ? key : `${pattern}.${key}`
      yield* findUnknown(kind, item, shapeNamed(memberOf(shape, key)), [...keys, key], at)
    }
  }
}

/** Reports whether a value is one that the service sends where nothing was sent. */
function isHusk(value: Json): boolean {
  if (isObject(value)) return Object.keys(value).length === 0
  return isList(value) ? value.length === 0 : value === null || value === ''
}

/** Returns a value with the service's defaults of what the objects in it leave out. `pattern` is the field pattern that it stands at. */
export function withDefaults(kind: Kind, value: Json, pattern: string): Json {
  if (isList(value)) return value.map((item) => withDefaults(kind, item, `${pattern}.*`))
  if (!isObject(value)) return value
  const own = Object.entries(value).map(([key, item]) => [key, withDefaults(kind, item, `${pattern}.${key}`)] as const)
  const defaults = Object.entries(kind.defaults).flatMap(([at, item]) => {
    const [parent, member] = splitPattern(at)
    return parent === pattern && !Object.hasOwn(value, member) ? [[member, item] as const] : []
  })
  return Object.fromEntries([...own, ...defaults])
}

/** Returns the field pattern of keys in normal form, where elements of keyed lists stand under their key. */
export function patternOf({ keyedLists }: Kind, keys: Path): string {
  const [first = '', ...rest] = keys.map(String)
  return rest.reduce((at, key) => (keyedLists[at] === undefined ? `${at}.${key}` : `${at}.*`), first)
}

/** Returns the service's default of a field, given the keys that lead to it in normal form; undefined if it has none. */
export function defaultAt(kind: Kind, keys: Path): Json | undefined {
  const pattern = patternOf(kind, keys)
  return Object.hasOwn(kind.defaults, pattern) ? kind.defaults[pattern] : undefined
}

function isDefault({ defaults }: Kind, value: Json, pattern: string): boolean {
  const missing = Object.hasOwn(defaults, pattern) ? defaults[pattern] : undefined
  return missing !== undefined && canonicalJson(missing) === canonicalJson(value)
}

/** Returns the pattern of the object around a field, empty for the top level, and the name of the field in it. */
function splitPattern(pattern: string): readonly [parent: string, member: string] {
  const end = pattern.lastIndexOf('.')
  return [pattern.slice(0, Math.max(end, 0)), pattern.slice(end + 1)]
}

function keyed(items: readonly Json[], member: string): Json {
  const entries = items.flatMap((item) => {
    const key = elementKey(item, member)
    return key === undefined || !isObject(item) ? [] : [[key, withoutKey(item, member)] as const]
  })
  // A list that names a key twice, or an element without it, cannot be a map: it is compared as it stands.
  return new Set(entries.map(([name]) => name)).size === items.length ? Object.fromEntries(entries) : items
}

/** Returns a text in which only what its lines say counts, for the service may end them otherwise. */
function foldLineEnds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '')
}

function sortedSet(items: readonly Json[]): readonly Json[] {
  const byText = new Map(items.map((item) => [canonicalJson(item), item]))
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, item]) => item)
}

/** Returns a list in an order that does not depend on how it was written, for comparing loosely ordered lists. */
export function sorted(value: Json): Json {
  return isList(value) ? [...value].sort((a, b) => compareText(canonicalJson(a), canonicalJson(b))) : value
}
