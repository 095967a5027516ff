/** The exact requests that a change will send. Pure, because the client token is derived from them. */
import type { Policy } from '../project.ts'
import { parsePath } from '../field-path.ts'
import { isList, isObject, omit } from '../json.ts'
import { elementKey, findElement, newElement } from '../kinds/keyed-list.ts'
import { toRequest } from '../kinds/normalise.ts'
import { kindOf, type Kind } from '../kinds/registry.ts'
import type { Desired, Json, JsonObject, Live } from '../model.ts'
import { readOnly } from './compare.ts'
import { marksOfSettled } from './history.ts'
import { formatRecord } from './record.ts'
import { declaredTags, kilnKeys } from './tags.ts'

/**
 * Returns the Create request, with tags and record, without the client token. `arn` is the one it will have. The name is the one
 * that the ARN was made of, whatever the fields hold.
 */
export function createRequest(desired: Desired, arn: string, policy: Policy): JsonObject {
  const kind = kindOf(desired.kind)
  const { tags: _, ...fields } = desired.fields
  const keys = kilnKeys(policy)
  const marks = marksOfSettled(kind, desired, policy)
  const record = formatRecord({ arn, isProtected: desired.protect ?? false, dateUpdated: undefined, marks })
  const tags = { ...declaredTags(desired.fields), [keys.owner]: policy.owner, [keys.record]: record }
  return { ...omit(toRequest(kind, fields), readOnly(kind, policy)), name: desired.name, tags }
}

/**
 * Returns the Update request, without the client token. Update replaces everything, so it holds all that is declared, and for what is left
 * to others the live value as it was just read. The ARN is that of `live`, whatever a document holds.
 */
export function updateRequest(desired: Desired, live: Live, policy: Policy): JsonObject {
  const kind = kindOf(desired.kind)
  const { name: _, tags: __, ...declared } = desired.fields
  const merged = desired.ignore.reduce<JsonObject>((fields, path) => {
    const keys = parsePath(path) ?? []
    if (keys[0] === 'tags' || keys.length === 0) return fields
    return withValueAt(kind, fields, keys, rawValueAt(kind, live.fields, keys)) as JsonObject
  }, declared)
  const identity = kind.model.getArnParam
  return { [identity]: live.arn, ...omit(toRequest(kind, merged), [...readOnly(kind, policy), identity]) }
}

/** Returns the value at `keys` of fields as the service writes them, where a keyed list is still a list. */
function rawValueAt(kind: Kind, value: Json | undefined, keys: readonly string[], pattern = ''): Json | undefined {
  const [key, ...rest] = keys
  if (key === undefined) return value
  const at = pattern === '' ? key : `${pattern}.${key}`
  if (isObject(value)) return Object.hasOwn(value, key) ? rawValueAt(kind, value[key], rest, at) : undefined
  const member = kind.keyedLists[pattern]
  if (!isList(value) || member === undefined) return undefined
  return rawValueAt(kind, value[findElement(value, member, key)], rest, `${pattern}.*`)
}

/** Returns `value` with `wanted` at `keys`; undefined takes out what stands there. Nothing is changed in place. */
function withValueAt(
  kind: Kind,
  value: Json | undefined,
  keys: readonly string[],
  wanted: Json | undefined,
  pattern = '',
): Json | undefined {
  const [key, ...rest] = keys
  if (key === undefined) return wanted
  const member = kind.keyedLists[pattern]
  if (member !== undefined && (value === undefined || isList(value))) {
    const items = value ?? []
    if (findElement(items, member, key) < 0) {
      const added =
        wanted === undefined ? undefined : withValueAt(kind, newElement(member, key), rest, wanted, `${pattern}.*`)
      return added === undefined ? value : [...items, added]
    }
    return items.flatMap((item) => {
      if (elementKey(item, member) !== key) return [item]
      const replaced = withValueAt(kind, item, rest, wanted, `${pattern}.*`)
      return replaced === undefined ? [] : [replaced]
    })
  }
  if (value !== undefined && !isObject(value)) return value
  if (value === undefined && wanted === undefined) return undefined
  const fields = value ?? {}
  const inner = Object.hasOwn(fields, key) ? fields[key] : undefined
  const replaced = withValueAt(kind, inner, rest, wanted, pattern === '' ? key : `${pattern}.${key}`)
  const others = Object.entries(fields).filter(([name]) => name !== key)
  return Object.fromEntries(replaced === undefined ? others : [...others, [key, replaced]])
}
