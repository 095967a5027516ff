/** The YAML that Kiln reads: 1.2 core types, merge keys, keys that are strings. */
import { CORE_SCHEMA, defineMappingTag, defineSequenceTag, mergeTag } from 'js-yaml'
import { setOwn } from '../json.ts'
import type { Json, JsonObject } from '../model.ts'
import { shareList, shareMap, shareText } from '../sharing.ts'

/** Levels that a document may be nested. */
export const maxDepth = 64

/** A mapping as a plain object. What it refuses is worded by the walk in faults.ts. */
const stringMapTag = defineMappingTag<Record<string, unknown>, JsonObject>('tag:yaml.org,2002:map', {
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
  finalize: (carrier) => shareMap(carrier as JsonObject),
})

/** A sequence as a list that takes no more memory than its items: one that has grown has room for more. */
const exactListTag = defineSequenceTag<unknown[], readonly Json[]>('tag:yaml.org,2002:seq', {
  create: () => [],
  identify: () => false,
  addItem(list, item) {
    list.push(shared(item))
    return ''
  },
  finalize: (list) => shareList(list.slice() as Json[]),
})

/** What is no text was shared when all of it was read. */
function shared(value: unknown): unknown {
  return typeof value === 'string' ? shareText(value) : value
}

export const schema = CORE_SCHEMA.withTags(mergeTag, stringMapTag, exactListTag)
