/** Which field of the service a key of another tool stands for. */
import type { Kind } from '../../kinds/registry.ts'
import type { Path } from '../../model.ts'
import { fold } from '../../suggest.ts'
import { isSameName, spellerOf } from './names.ts'

/**
 * Returns which of the names that are free a key stands for, and which tool writes it like that. `path` leads to the map around it, in the fields
 * of the kind.
 */
export function findMeant(
  { otherNames = [] }: Pick<Kind, 'otherNames'>,
  key: string,
  path: Path,
  free: readonly string[],
): { readonly name?: string; readonly tool?: string | undefined } {
  const outer = path.map((step) => (typeof step === 'number' ? '*.' : `${step}.`)).join('')
  const other = otherNames.find(({ pattern, name }) => {
    const isHere = pattern.startsWith(outer) && fold(pattern.slice(outer.length)) === fold(key)
    return isHere && free.includes(name)
  })
  if (other !== undefined) return other
  const name = free.find((name) => fold(name) === fold(key)) ?? free.find((name) => isSameName(key, name))
  return name === undefined ? {} : { name, tool: spellerOf(key, name) }
}
