/** What reviewers look at first: who may do what, in which network, with which keys, and who gets the images. */
import { isList, isObject } from '../json.ts'
import type { Json } from '../model.ts'
import { parsePath } from '../field-path.ts'

/** Words in the names of members of the API, of whatever kind, those that are yet to come included. */
const watchedWords: ReadonlySet<string> = new Set([
  'account',
  'accounts',
  'kms',
  'organization',
  'organizational',
  'owner',
  'pair',
  'permission',
  'profile',
  'role',
  'security',
  'subnet',
  'user',
])

/** Tags and what users name themselves say nothing of the kind. */
const freeNames: ReadonlySet<string> = new Set(['tags', 'resourceTags', 'amiTags', 'parameters'])

/** A field with both of its sides. */
interface Sides {
  readonly path: string
  readonly before?: Json
  readonly after?: Json
}

/** Reports whether a difference is about security groups, roles, subnets, keys, accounts or owners, by its path or by what is inside of it. */
export function isWatched({ path, before, after }: Sides): boolean {
  const keys = keysOf(path)
  if (keys.some((key) => freeNames.has(key))) return false
  return keys.some(isWatchedName) || isWatchedInside(before) || isWatchedInside(after)
}

/** Keys of a path; places in lists are no names. */
function keysOf(path: string): readonly string[] {
  return parsePath(path.replaceAll(/\[\d+\]/g, '')) ?? [path]
}

function isWatchedInside(value: Json | undefined): boolean {
  if (isList(value)) return value.some((item) => isWatchedInside(item))
  if (!isObject(value)) return false
  return Object.entries(value).some(
    ([key, item]) => !freeNames.has(key) && (isWatchedName(key) || isWatchedInside(item)),
  )
}

/** `instanceProfileName` has the words instance, profile and name. */
function isWatchedName(name: string): boolean {
  const words = name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []
  return words.some((word) => watchedWords.has(word.toLowerCase()))
}
