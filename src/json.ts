/** Plain JSON: what a value is, what stands in it, and parts of it. Nothing is changed in place. */
import type { Json, JsonObject, Path } from './model.ts'

/** Reports whether `value` is a JSON object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** Reports whether `value` is a JSON list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** Returns what stands at `path`; undefined if nothing does. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  let node = value
  for (const step of path) {
    if (isList(node) && typeof step === 'number') node = node[step]
    else if (isObject(node) && Object.hasOwn(node, String(step))) node = node[String(step)]
    else return undefined
  }
  return node
}

/** Yields every text in a value, in order; keys are none. */
export function* textsIn(value: Json | undefined): Iterable<string> {
  if (typeof value === 'string') yield value
  else if (isList(value) || isObject(value)) for (const item of Object.values(value)) yield* textsIn(item)
}

/** Returns an object without these keys. */
export function omit(value: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
}

/** Returns those of the members of an object that have these keys. */
export function pick(value: JsonObject, keys: Iterable<string>): JsonObject {
  const some: Record<string, Json> = {}
  for (const key of keys) if (Object.hasOwn(value, key)) setOwn(some, key, value[key] ?? null)
  return some
}

/** Returns an object without the keys whose value is null: in a document `null` means absent. */
export function withoutNulls(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null))
}

/** Gives an object that is being made a member. An assignment would take `__proto__`, a legal tag key, for the prototype. */
export function setOwn<Value>(object: Record<string, Value>, key: string, value: Value): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true })
  else object[key] = value
}
