/** Names in a sentence. */
import { enumerate } from '../enumerate.ts'
import { findNearest } from '../suggest.ts'

/** What a message shows where a name is missing. */
export const noName = '(no name)'

/** Returns names as a list in a sentence: `a, b and c`. */
export function listNames(names: readonly string[], and = 'and'): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(` ${and} `)
}

/** Says what was meant by a name that is not known, or which are. What has no name is left out. */
export function adviseOn(name: string, all: readonly string[]): string {
  const known = all.filter((one) => one !== '')
  const near = findNearest(name, known)
  if (near !== undefined) return `did you mean ${near}?`
  return `known here: ${known.length === 0 ? 'none' : enumerate(known)}`
}
