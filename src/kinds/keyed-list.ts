/** Lists whose elements are told apart by a member, which may stand inside: `region`, `action.type`. */
import { isList, isObject, valueAt } from '../json.ts'
import type { Json, JsonObject } from '../model.ts'

/** Returns what an element is told by; undefined if it has no such text. */
export function elementKey(item: Json | undefined, member: string): string | undefined {
  const key = item === undefined ? undefined : valueAt(item, member.split('.'))
  return typeof key === 'string' ? key : undefined
}

/** Returns the place of the element that is told by `key`; -1 if there is none. */
export function findElement(list: Json | undefined, member: string, key: string): number {
  return isList(list) ? list.findIndex((item) => elementKey(item, member) === key) : -1
}

/** Returns an element that has nothing but its key. */
export function newElement(member: string, key: string): JsonObject {
  return member.split('.').reduceRight<Json>((value, step) => ({ [step]: value }), key) as JsonObject
}

/** Returns an element without its key, and without objects that this leaves empty. */
export function withoutKey(item: JsonObject, member: string): JsonObject {
  const [step = '', ...rest] = member.split('.')
  const { [step]: inner, ...others } = item
  if (rest.length === 0 || !isObject(inner)) return others
  const left = withoutKey(inner, rest.join('.'))
  return Object.keys(left).length === 0 ? others : { ...item, [step]: left }
}
