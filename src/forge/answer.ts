/** An answer of an API, read with suspicion under the names that its type declares: a name that the API does not have does not compile. */
import { listAt, memberAt, textAt } from './json-member.ts'
import { needNumber, needText } from './need.ts'

/** One or two keys that lead into `T`. */
type PathInto<T> = {
  [K in keyof T & string]: readonly [K] | readonly [K, keyof NonNullable<T[K]> & string]
}[keyof T & string]

/** Readers of one answer. What is not there or of another type is undefined; what is needed and is not there throws `ForgeError`. */
export interface Answer<T> {
  member(...path: PathInto<T>): unknown
  text(...path: PathInto<T>): string | undefined
  list(...path: PathInto<T>): readonly unknown[]
  needText(...path: PathInto<T>): string
  /** A whole number from 0 upwards. */
  needNumber(...path: PathInto<T>): number
}

/** Returns the readers of an answer that should be a `T`. */
export function readAs<T>(value: unknown): Answer<T> {
  return {
    member: (...path) => memberAt(value, ...path),
    text: (...path) => textAt(value, ...path),
    list: (...path) => listAt(value, ...path),
    needText: (...path) => needText(value, ...path),
    needNumber: (...path) => needNumber(value, ...path),
  }
}
