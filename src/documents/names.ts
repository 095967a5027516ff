/** Names in a sentence. */
import { enumerate } from '../enumerate.ts'
import { findNearest } from '../suggest.ts'

/** Returns names as a list in a sentence: `a, b and c`. */
export function listNames(names: readonly string[], and = 'and'): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`
}

/** Says what was meant by a name that is not known, or which are. */
export function adviseOn(name: string, known: readonly string[]): string {
  const near = findNearest(name, known)
  if (near !== undefined) return `did you mean ${near}?`
  return `known here: ${known.length === 0 ? 'none' : enumerate(known)}`
}
