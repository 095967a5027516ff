/** Documents that stay what they are whatever the defaults of the project add. */
import { isObject } from '../../json.ts'
import type { Json, JsonObject } from '../../model.ts'

/** Returns a document that says of each default that it does not have that it is absent. */
export function withoutDefaults(document: JsonObject, defaults: JsonObject): JsonObject {
  const added = Object.entries(defaults).flatMap(([key, value]): readonly (readonly [string, Json])[] => {
    // Tags are told one by one.
    const own = key === 'tags' ? (document[key] ?? {}) : document[key]
    if (own === undefined) return [[key, null]]
    return isObject(own) && isObject(value) ? [[key, withoutDefaults(own, value)]] : []
  })
  return { ...document, ...Object.fromEntries(added) }
}
