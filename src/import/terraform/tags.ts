/** Tags in a state: `tags_all` is what is live, those of `default_tags` included; `tags` is what the code of the resource says. */
import { isObject } from '../../json.ts'
import type { Json, JsonObject } from '../../model.ts'
import type { StateResource } from './state-resource.ts'

/** Returns the tags that a resource has. Older providers keep no `tags_all`. */
export function tagsOf({ values }: Pick<StateResource, 'values'>): JsonObject {
  const { tags, tags_all: all } = values
  return isObject(all) ? all : isObject(tags) ? tags : {}
}

/**
 * Returns the tags that every resource has with the same value, and at least one of them not by its own code: those of `default_tags`. What is
 * sensitive is none.
 */
export function commonTags(resources: readonly StateResource[]): Readonly<Record<string, string>> {
  const [first] = resources
  const shared = Object.entries(first === undefined ? {} : tagsOf(first)).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' &&
      resources.every((one) => tagsOf(one)[entry[0]] === entry[1] && !one.isSensitive(['tags_all', entry[0]])) &&
      resources.some(({ values }) => ownTag(values, entry[0]) === undefined),
  )
  return Object.fromEntries(shared)
}

function ownTag({ tags }: JsonObject, key: string): Json | undefined {
  return isObject(tags) && Object.hasOwn(tags, key) ? tags[key] : undefined
}
