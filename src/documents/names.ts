/** Names in a sentence. */
import { findNearest } from '../suggest.ts'

/** Names that are listed in full; more of them help nobody. */
const mostListed = 12

/** Returns names as a list in a sentence: `a, b and c`. */
export function listNames(names: readonly string[], and = 'and'): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`
}

/** Says what was meant by a name that is not known, or which are. */
export function adviseOn(name: string, known: readonly string[]): string {
  const near = findNearest(name, known)
  if (near !== undefined) return `did you mean ${near}?`
  if (known.length > mostListed) return 'compare it with the guide'
  return `known here: ${known.length === 0 ? 'none' : listNames(known)}`
}
