/** A configuration as somebody names it on the command line: `Kind/name`, the name in any of its spellings. */
import { findNearest, fold } from '../suggest.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import { identityOf, idOf, keyOf, parseId, slugOf, type ParsedId } from '../kinds/identity.ts'
import { scopesOf } from '../kinds/reference-form.ts'
import { kinds } from '../kinds/registry.ts'
import type { Desired, Diagnostic, Identity } from '../model.ts'
import { optional } from '../optional.ts'

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
    if (kind !== undefined) return readOfKind(text, { kind, name, ...optional({ scope }) }, declared)
    const nearest = findNearest(written, known) ?? known[0] ?? ''
    const reason = `there is no kind ${written}; there are ${known.join(', ')}`
    return diagnose('notAnId', { id: text, reason, example: `${nearest}/${name}` })
  }
  const found = eachOf(declared, (one) => one.identity.slug === slugOf(name))
  const [only] = found
  if (only !== undefined && found.length === 1) return { kind: only.kind, name, identity: only.identity }
  const isOneKind = new Set(found.map(({ kind }) => kind)).size === 1
  const several = isOneKind ? 'several types have it' : 'several kinds have it'
  const reason = found.length === 0 ? 'it has no kind, and nothing of that name is declared' : several
  const [near] = nearestIds({ kind: '', name }, declared)
  return diagnose('notAnId', { id: text, reason, example: only?.id ?? near ?? example })
}

/** Reads the id of a known kind. What its names are told apart by may be left out where what is declared has the name once. */
function readOfKind(text: string, { kind, name, scope }: ParsedId, declared: readonly Desired[]): Id | Diagnostic {
  const scopes = scopesOf(kind)
  if (scopes.length === 0 || scopes.includes(scope?.toLowerCase() ?? '')) {
    return { kind, name, identity: identityOf(kind, name, scope) }
  }
  const found = eachOf(declared, (one) => one.kind === kind && one.identity.slug === slugOf(name))
  const [only] = found
  if (scope === undefined && only !== undefined && found.length === 1) return { kind, name, identity: only.identity }
  const known = scopes.join(', ')
  const reason =
    scope !== undefined
      ? `there is no type ${scope}; there are ${known}`
      : found.length > 1
        ? 'several types have it'
        : `it has no type, one of ${known}`
  return diagnose('notAnId', { id: text, reason, example: only?.id ?? idOf(kind, name, scopes[0]) })
}

/** Of each that is declared, in whatever targets, one. */
function eachOf(declared: readonly Desired[], isMeant: (one: Desired) => boolean): readonly Desired[] {
  return [...new Map(declared.filter(isMeant).map((one) => [keyOf(one.identity), one])).values()]
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
