/** The YAML that Kiln reads: 1.2 core types, merge keys, keys that are strings. */
import { CORE_SCHEMA, defineMappingTag, defineScalarTag, defineSequenceTag, mergeTag } from 'js-yaml'
import { setOwn } from '../json.ts'

/** Levels that a document may be nested. */
export const maxDepth = 64

/** A mapping as a plain object. What it refuses is worded by the walk in faults.ts. */
const stringMapTag = defineMappingTag<Record<string, unknown>>('tag:yaml.org,2002:map', {
  create: () => ({}),
  identify: () => false,
  addPair(carrier, key, value) {
    if (typeof key !== 'string') return 'unusable key'
    setOwn(carrier, key, value)
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
    list.push(item)
    return ''
  },
  finalize: (list) => list.slice(),
})

/** Texts that came up before, the last of them: keys and most values are the same in many documents, and take memory once. */
const known = new Map<string, string>()
const mostKnown = 4096
/** Characters of what may come up again. */
const longestKnown = 128

/** Returns an equal text, which others may have as well. */
function shared(text: string): string {
  if (text.length > longestKnown) return text
  const same = known.get(text)
  if (same !== undefined) return same
  if (known.size >= mostKnown) known.clear()
  known.set(text, text)
  return text
}

/** A string, shared by all that have an equal one. */
const sharedStringTag = defineScalarTag('tag:yaml.org,2002:str', {
  resolve: shared,
  identify: (data) => typeof data === 'string',
})

export const schema = CORE_SCHEMA.withTags(mergeTag, stringMapTag, exactListTag, sharedStringTag)
