/** The YAML that Kiln reads: 1.2 core types, merge keys, keys that are strings. */
import { CORE_SCHEMA, defineMappingTag, defineSequenceTag, mergeTag } from 'js-yaml'
import { setOwn } from '../json.ts'

/** Levels that a document may be nested. */
export const maxDepth = 64

/** A mapping as a plain object. What it refuses is worded by the walk in faults.ts. */
const stringMapTag = defineMappingTag<Record<string, unknown>>('tag:yaml.org,2002:map', {
  create: () => ({}),
  identify: () => false,
  addPair(carrier, key, value) {
    if (typeof key !== 'string') return 'unusable key'
    setOwn(carrier, key, shared(value))
    return ''
  },
  has: (carrier, key) => typeof key === 'string' && Object.hasOwn(carrier, key),
  keys: (mapping) => Object.keys(mapping),
  get: (mapping, key) => mapping[String(key)],
})

/** A sequence as a list that takes no more memory than its items: one that has grown has room for more. */
const exactListTag = defineSequenceTag<unknown[]>('tag:yaml.org,2002:seq', {
  create: () => [],
  identify: () => false,
  addItem(list, item) {
    list.push(shared(item))
    return ''
  },
  finalize: (list) => list.slice(),
})

/** Texts that came up not long ago, where their length and some of their characters say. */
const known: string[] = Array.from({ length: 1024 }, () => '')
/** Characters of what is likely to come up again. */
const longestKnown = 128

/** Returns a value; for a text an equal one that came up before, if it is still known: most values are the same in many documents, and take memory once. */
function shared(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > longestKnown) return value
  const { length } = value
  const sample = value.charCodeAt(1) * 7 + value.charCodeAt(length >> 1) * 31 + value.charCodeAt(length - 1)
  const place = (sample + length * 61) & (known.length - 1)
  const same = known[place]
  if (same === value) return same
  known[place] = value
  return value
}

export const schema = CORE_SCHEMA.withTags(mergeTag, stringMapTag, exactListTag)
