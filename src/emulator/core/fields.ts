import { isObject, type Json, type JsonObject } from './json.ts'

/** The objects of a list; none for anything else. */
export const objectsIn = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** The texts of a list; none for anything else. */
export const textsIn = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

/** An object; an empty one for anything else. */
export const part = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})

/** The members whose value is text. */
export const textIn = (fields: JsonObject, member: string): string | undefined => {
  const value = fields[member]
  return typeof value === 'string' ? value : undefined
}
