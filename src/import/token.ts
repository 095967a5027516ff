/**
 * Variables inside of values until they are written: marked with two characters that no text has (Unicode noncharacters), so that a text that
 * happens to read `${vars.x}` stays what it is.
 */
import type { Json } from '../model.ts'
import { isList, isObject, textsIn } from '../json.ts'

const [open, close] = ['\uFDD0', '\uFDD1']
const tokens = new RegExp(`${open}([^${close}]*)${close}`, 'g')

/** Returns the mark of a variable, by what stands between the braces: `vars.subnetId`, `target.region`. */
export function token(inside: string): string {
  return `${open}${inside}${close}`
}

/** Returns a text that was read, without what could be taken for a mark. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/[\uFDD0\uFDD1]/g, '\uFFFD')
}

/** Returns what stands between the braces of the variables of a text, in order. */
export function tokensIn(text: string): readonly string[] {
  return [...text.matchAll(tokens)].map(([, inside = '']) => inside)
}

/** Returns what stands between the braces of the variables in a value. */
export function tokensOf(value: unknown): readonly string[] {
  return [...textsIn(value as Json)].flatMap((text) => tokensIn(text))
}

/** Returns the variable that is the whole of a text, by what stands between its braces. */
export function wholeToken(text: string): string | undefined {
  const [inside, ...others] = tokensIn(text)
  return inside !== undefined && others.length === 0 && text === token(inside) ? inside : undefined
}

/** Returns a text with what its variables stand for; undefined if that is not known of one of them. */
export function fillIn(text: string, valueOf: (inside: string) => string | undefined): string | undefined {
  let isKnown = true
  const filled = text.replaceAll(tokens, (_, inside: string) => {
    const value = valueOf(inside)
    if (value === undefined) isKnown = false
    return value ?? ''
  })
  return isKnown ? filled : undefined
}

/** Returns a value with its variables as a document writes them. */
export function written<T extends Json>(value: T): T {
  const replaced = (one: Json): Json => {
    if (typeof one === 'string') return one.replaceAll(tokens, (_, inside: string) => `\${${inside}}`)
    if (isList(one)) return one.map(replaced)
    if (!isObject(one)) return one
    return Object.fromEntries(Object.entries(one).map(([key, item]) => [written(key), replaced(item)]))
  }
  return replaced(value) as T
}
