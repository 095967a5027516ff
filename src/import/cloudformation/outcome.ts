/** What a function of a template comes to. */
import { textsIn } from '../../json.ts'
import type { Json } from '../../model.ts'
import { tokensIn } from '../token.ts'

/** What cannot be worked out, and why. */
interface Open {
  readonly reason: string
}

/** A value that was worked out with what differs from place to place. */
interface Derived {
  readonly value: Json
  /** A name for it, where the function has one. */
  readonly called?: string
}

/** A value, or nothing; a value that is another one elsewhere; or what is not known. */
export type Outcome = { readonly json: Json | undefined } | { readonly derived: Derived } | { readonly open: Open }

/** Returns that something cannot be worked out. */
export const open = (reason: string): Outcome => ({ open: { reason } })

/** Returns what was worked out of a value: out of variables, it differs as they do. */
export function result(value: Json, from: Json | undefined): Outcome {
  const isFixed = [...textsIn(from)].every((text) => tokensIn(text).length === 0)
  return isFixed ? { json: value } : { derived: { value } }
}

/** Returns the texts in a value as one. */
export function textIn(value: Json | undefined): string {
  return [...textsIn(value)].join(' ')
}
