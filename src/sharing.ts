/** Equal values, kept once: most texts, and most small lists and maps, are the same in many documents. */
import { isList, isObject } from './json.ts'
import type { Json, JsonObject } from './model.ts'

/** What came up not long ago, where its size and some of its characters say. */
const places = 1024
const knownTexts: (string | undefined)[] = Array.from({ length: places })
const knownLists: (readonly Json[] | undefined)[] = Array.from({ length: places })
const knownMaps: (JsonObject | undefined)[] = Array.from({ length: places })

/** Characters of a text, and members of a list or map, that are likely to come up again. */
const longestText = 128
const largest = 8

/**
 * Returns a text that is equal, and takes no more memory than its characters: V8 keeps the whole of what a text was cut out of, and the pieces of
 * what it was put together of.
 */
export function shareText(text: string): string {
  const { length } = text
  if (length > longestText) return ownCopyOf(text)
  const place = sampleOf(text) & (places - 1)
  const same = knownTexts[place]
  if (same === text) return same
  const own = ownCopyOf(text)
  knownTexts[place] = own
  return own
}

/** Returns a list that is equal. Its items are shared already; nobody changes it from here on. */
export function shareList(list: readonly Json[]): readonly Json[] {
  if (list.length > largest) return list
  let sample = list.length
  for (const item of list) sample = mix(sample, item)
  const place = sample & (places - 1)
  const same = knownLists[place]
  if (same?.length === list.length && same.every((item, index) => Object.is(item, list[index]))) return same
  knownLists[place] = list
  return list
}

/** Returns a map that is equal, with its keys in the same order. Its values are shared already; nobody changes it from here on. */
export function shareMap(map: JsonObject): JsonObject {
  const keys = Object.keys(map)
  if (keys.length > largest) return map
  let sample = keys.length
  for (const key of keys) sample = mix(mix(sample, key), map[key] ?? null)
  const place = sample & (places - 1)
  const same = knownMaps[place]
  if (same !== undefined && isSame(same, map, keys)) return same
  knownMaps[place] = map
  return map
}

function isSame(known: JsonObject, map: JsonObject, keys: readonly string[]): boolean {
  const others = Object.keys(known)
  return (
    others.length === keys.length &&
    keys.every((key, index) => key === others[index] && Object.is(known[key], map[key]))
  )
}

function mix(sample: number, value: Json): number {
  return (Math.imul(sample, 31) + sampleOf(value)) | 0
}

function sampleOf(value: Json): number {
  if (typeof value === 'string') {
    const { length } = value
    if (length === 0) return 0
    const [second, middle, last] = [value.charCodeAt(1), value.charCodeAt(length >> 1), value.charCodeAt(length - 1)]
    return (second * 7 + middle * 31 + last + length * 61) | 0
  }
  if (isList(value)) return value.length
  if (isObject(value)) return 11
  return Number(value) | 0
}

/** A text of two pieces is written anew. */
function ownCopyOf(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('')
}
