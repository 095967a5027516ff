/** Keys that may be written as paths, `key.$: $.…`, in a JSON Schema. */
import type { Keys } from './shape.ts'

type JsonSchema = Readonly<Record<string, unknown>>

const path: JsonSchema = { type: 'string', pattern: '^\\$\\.' }

/** Returns the properties that hold the path of each key; for a map with any keys, what holds for all of those. */
export function addPaths(
  keys: Keys,
  takesPaths: boolean,
): { readonly properties?: Record<string, JsonSchema>; readonly patternProperties?: JsonSchema } {
  if (!takesPaths) return {}
  const names = Object.keys(keys)
  if (names.length === 0) return { patternProperties: { '\\.\\$$': path } }
  return { properties: Object.fromEntries(names.map((name) => [`${name}.$`, path])) }
}

/** Returns what says that keys are needed, as such or as paths. */
export function needed(keys: Keys, takesPaths: boolean): readonly JsonSchema[] {
  const names = Object.keys(keys).filter((name) => keys[name]?.isNeeded === true)
  if (names.length === 0) return []
  if (!takesPaths) return [{ required: names }]
  return names.map((name) => ({ anyOf: [{ required: [name] }, { required: [`${name}.$`] }] }))
}
