/** Which tags count, which are left alone, which are Kiln's own. */
import type { Policy } from '../project.ts'
import { parsePath } from '../field-path.ts'
import { matchesAny } from '../glob.ts'
import { isObject } from '../json.ts'
import type { Desired, JsonObject } from '../model.ts'

export type Tags = Readonly<Record<string, string>>

/** The most tags that a resource can have (API_TagResource). Tags of AWS itself do not count. */
export const tagLimit = 50

/** Returns the keys of the two tags that Kiln keeps on everything it owns. */
export function kilnKeys(policy: Pick<Policy, 'tagPrefix'>): { readonly owner: string; readonly record: string } {
  return { owner: `${policy.tagPrefix}owner`, record: `${policy.tagPrefix}record` }
}

/** Reports whether a tag is nobody's business but AWS's, Kiln's or, by `ignoreTags` or `kiln.ignore`, another tool's. */
export function isLeftAlone(key: string, policy: Policy, desired: Pick<Desired, 'ignore'> | undefined): boolean {
  if (key.startsWith('aws:') || key.startsWith(policy.tagPrefix)) return true
  if (policy.ignoreTags.length > 0 && matchesAny(policy.ignoreTags, key)) return true
  return (desired?.ignore ?? []).some((path) => {
    const [field, ignored] = parsePath(path) ?? []
    return field === 'tags' && (ignored === undefined || ignored === key)
  })
}

/** Returns the tags that are compared. */
export function comparedTags(tags: Tags, policy: Policy, desired: Pick<Desired, 'ignore'> | undefined): Tags {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !isLeftAlone(key, policy, desired)))
}

/** Returns the declared tags of a configuration. */
export function declaredTags(fields: JsonObject): Tags {
  return isObject(fields['tags']) ? (fields['tags'] as Tags) : {}
}

/** What has to be sent to bring the tags of a live configuration to the declared ones; the record comes on top. */
export interface TagWork {
  readonly remove: readonly string[]
  readonly set: Tags
  /** How many tags there will be in the end, Kiln's two included. */
  readonly total: number
}

/** Returns the tags to remove and to set. What is left alone is in neither. */
export function planTags(desired: Desired, live: Tags, policy: Policy): TagWork {
  const declared = comparedTags(declaredTags(desired.fields), policy, desired)
  const current = comparedTags(live, policy, desired)
  const set = Object.entries(declared).filter(([key, value]) => !Object.hasOwn(current, key) || current[key] !== value)
  const remaining = Object.keys(live).filter(
    (key) => !key.startsWith('aws:') && !key.startsWith(policy.tagPrefix) && !Object.hasOwn(current, key),
  )
  return {
    remove: Object.keys(current).filter((key) => !Object.hasOwn(declared, key)),
    set: Object.fromEntries(set),
    total: Object.keys(declared).length + remaining.length + 2,
  }
}
