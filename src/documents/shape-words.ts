/** Shapes in words, and what counts as a value of one. */
import type { Json } from '../model.ts'
import type { Shape, TextShape } from './shape.ts'

/** What YAML 1.1 takes for a boolean, as a text. */
export const truthWords = /^(?:true|false|yes|no|on|off)$/i

/** What a shape is; what takes either of two is one of them, once it is looked at. */
export type ShapeName = Exclude<Shape['is'], 'either'>

const words: Readonly<Record<ShapeName, string>> = {
  text: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  scalar: 'a text, a number, true or false',
  any: 'anything',
  condition: 'a map',
  list: 'a list',
  entries: 'a list',
  table: 'a map',
  map: 'a map',
}

/** Returns what a value of a shape is. */
export function wordOf(is: ShapeName): string {
  return words[is]
}

/** Returns the bounds of a number in words. */
export function describeRange(min: number, max: number): string {
  if (min === max) return String(min)
  if (max === Infinity) return min === -Infinity ? 'any' : `${min} or more`
  return min === -Infinity ? `${max} or less` : `${min} to ${max}`
}

/** Reports whether a value holds a variable. */
export function isTemplate(value: Json): boolean {
  return typeof value === 'string' && value.includes('{{')
}

/** Reports whether a text is one of those that a shape names. */
export function sameText({ foldsCase }: TextShape, one: string, text: string): boolean {
  return foldsCase === true ? one.toLowerCase() === text.toLowerCase() : one === text
}
