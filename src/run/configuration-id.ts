/** A configuration as somebody names it on the command line: `Kind/name`, the name in any of its spellings. */
import { findNearest, fold } from '../config/findings/suggest.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import { slugOf } from '../kinds/identity.ts'
import { kinds } from '../kinds/registry.ts'
import type { Desired, Diagnostic } from '../model.ts'

export interface Id {
  readonly kind: string
  /** As it was given. */
  readonly name: string
  /** Normal form of the name. */
  readonly slug: string
}

/** Reads what was given. A name alone will do where what is declared has it once. */
export function readId(text: string, declared: readonly Desired[]): Id | Diagnostic {
  const slash = text.indexOf('/')
  const name = text.slice(slash + 1)
  const slug = slugOf(name)
  const known = [...kinds.keys()]
  const example = declared[0]?.id ?? `${known[0] ?? ''}/golden-linux`
  if (name === '') return diagnose('notAnId', { id: text, reason: 'it has no name', example })
  if (slash >= 0) {
    const written = text.slice(0, slash)
    const kind = known.find((one) => fold(one) === fold(written))
    if (kind !== undefined) return { kind, name, slug }
    const nearest = findNearest(written, known) ?? known[0] ?? ''
    const reason = `there is no kind ${written}; there are ${known.join(', ')}`
    return diagnose('notAnId', { id: text, reason, example: `${nearest}/${name}` })
  }
  const found = [...new Set(declared.filter((one) => one.slug === slug).map((one) => one.kind))]
  const [kind] = found
  if (kind !== undefined && found.length === 1) return { kind, name, slug }
  const reason = found.length === 0 ? 'it has no kind, and nothing of that name is declared' : 'several kinds have it'
  const [near] = nearestIds({ kind: kind ?? '', name, slug }, declared)
  return diagnose('notAnId', { id: text, reason, example: kind === undefined ? (near ?? example) : `${kind}/${name}` })
}

/** Returns what is declared under an id; undefined if nothing is. */
export function findDeclared({ kind, slug }: Id, declared: readonly Desired[]): Desired | undefined {
  return declared.find((one) => one.kind === kind && one.slug === slug)
}

const shownAtMost = 3

/** Returns ids of what is declared that are most like one that is not, the nearest first: of the same kind, if it has any. */
export function nearestIds({ kind, name }: Id, declared: readonly Desired[]): readonly string[] {
  const same = declared.filter((one) => one.kind === kind)
  const candidates = same.length === 0 ? declared : same
  const nearest = findNearest(
    name,
    candidates.map((one) => one.name),
  )
  const first = candidates.filter((one) => one.name === nearest)
  const ids = [...first, ...candidates].map(({ id }) => id)
  return [...new Set(ids)].slice(0, shownAtMost)
}
