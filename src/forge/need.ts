/** What an answer must have to be of use. */
import { ForgeError } from './failure.ts'
import { numberAt, textAt } from './json-member.ts'

/** Returns the text at `path`. Throws `ForgeError` if there is none. */
export function needText(value: unknown, ...path: readonly string[]): string {
  const found = textAt(value, ...path)
  if (found === undefined) throw new ForgeError('unavailable', `an answer has no ${path.join('.')}`)
  return found
}

/** Returns the whole number at `path`. Throws `ForgeError` if there is none. */
export function needNumber(value: unknown, ...path: readonly string[]): number {
  const found = numberAt(value, ...path)
  if (found === undefined) throw new ForgeError('unavailable', `an answer has no ${path.join('.')}`)
  return found
}
