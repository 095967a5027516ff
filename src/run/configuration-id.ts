/** A configuration as somebody names it on the command line: `Kind/name`, the name in any of its spellings. */
import { findNearest, fold } from '../suggest.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import { identityOf, keyOf, parseId, slugOf } from '../kinds/identity.ts'
import { kinds } from '../kinds/registry.ts'
import type { Desired, Diagnostic, Identity } from '../model.ts'

export interface Id {
  readonly kind: string
  /** As it was given. */
  readonly name: string
  readonly identity: Identity
}

/** Reads what was given. A name alone will do where what is declared has it once. */
export function readId(text: string, declared: readonly Desired[]): Id | Diagnostic {
  const { kind: written, name = text, scope } = parseId(text) ?? {}
  const known = [...kinds.keys()]
  const example = declared[0]?.id ?? `${known[0] ?? ''}/golden-linux`
  if (name === '') return diagnose('notAnId', { id: text, reason: 'it has no name', example })
  if (written !== undefined) {
    const kind = known.find((one) => fold(one) === fold(written))
    if (kind !== undefined) return { kind, name, identity: identityOf(kind, name, scope) }
    const nearest = findNearest(written, known) ?? known[0] ?? ''
    const reason = `there is no kind ${written}; there are ${known.join(', ')}`
    return diagnose('notAnId', { id: text, reason, example: `${nearest}/${name}` })
  }
  const found = [...new Set(declared.filter((one) => one.identity.slug === slugOf(name)).map((one) => one.kind))]
  const [kind] = found
  if (kind !== undefined && found.length === 1) return { kind, name, identity: identityOf(kind, name) }
  const reason = found.length === 0 ? 'it has no kind, and nothing of that name is declared' : 'several kinds have it'
  const [near] = nearestIds({ kind: kind ?? '', name }, declared)
  return diagnose('notAnId', { id: text, reason, example: kind === undefined ? (near ?? example) : `${kind}/${name}` })
}

/** Returns what is declared under an id; undefined if nothing is. */
export function findDeclared({ identity }: Id, declared: readonly Desired[]): Desired | undefined {
  const key = keyOf(identity)
  return declared.find((one) => keyOf(one.identity) === key)
}

const shownAtMost = 3

/**
 * Returns ids of what is declared that are most like one that is not, the nearest first: of the same kind, if one of it is near; else a
 * near name of any kind.
 */
export function nearestIds({ kind, name }: Pick<Id, 'kind' | 'name'>, declared: readonly Desired[]): readonly string[] {
  const same = declared.filter((one) => fold(one.kind) === fold(kind))
  const near = [same, declared].map((among) => nearestIn(name, among)).find((found) => found.length > 0) ?? []
  const ids = [...near, ...(same.length === 0 ? declared : same)].map(({ id }) => id)
  return [...new Set(ids)].slice(0, shownAtMost)
}

function nearestIn(name: string, among: readonly Desired[]): readonly Desired[] {
  const nearest = findNearest(
    name,
    among.map((one) => one.name),
  )
  return among.filter((one) => one.name === nearest)
}
