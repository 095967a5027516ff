/** Lists of maps, and texts in them, in a value that may be anything. */
import { isList, isObject } from '../json.ts'
import type { Json, JsonObject } from '../model.ts'

/** A map of a list, and its index there. */
export interface Item {
  readonly value: JsonObject
  readonly index: number
}

/** Returns the maps of a list; none for anything else. */
export function itemsOf(value: Json | undefined): readonly Item[] {
  if (!isList(value)) return []
  return value.flatMap((item, index) => (isObject(item) ? [{ value: item, index }] : []))
}

/** Returns what a table has under a name that somebody wrote: not what every object has, such as `constructor`. */
export function ownAt<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}

/** Returns the text at a key; an empty one where there is none. */
export function textAt(value: JsonObject | undefined, key: string): string {
  const text = value?.[key]
  return typeof text === 'string' ? text : ''
}
