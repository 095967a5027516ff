/** Which characters have to change for numbers to be raised. */

import { diagnoseUnlocated, type UnlocatedDiagnostic } from '../diagnostic/diagnose.ts'
import { enumerate } from '../enumerate.ts'
import { groupBy } from '../group-by.ts'
import { numberParts, raiseNumber } from '../kinds/raise-number.ts'
import { checkVersion } from '../kinds/version-forms.ts'
import { compareVersions, numberField } from '../kinds/version-numbers.ts'
import type { Desired, Diagnostic, Scalar } from '../model.ts'
import { declaredNumber } from '../plan/decide-line.ts'
import { isVersioned } from '../plan/lines.ts'
import { showText } from '../quote.ts'
import { formatSource } from '../source.ts'
import { isWrittenAs, type Edit } from '../yaml/edit.ts'
import { declare, type Declared } from './declared.ts'
import type { Loaded } from './load.ts'

/** What numbers are raised to: the given one, or one more in a part of theirs, the last one if nothing is said. */
export interface NumberSpec {
  readonly major?: boolean
  readonly minor?: boolean
  readonly patch?: boolean
  readonly to?: string
}

/** A number that is raised, and whose it is. */
export interface Raise extends Edit {
  readonly ids: readonly string[]
}

/** A document in one target, its number, and where that is written. */
interface Place {
  readonly one: Desired
  readonly number: string
  readonly scalar: Scalar | undefined
}

/** Returns the raises of documents that have exact numbers; or why there can be none. */
export function findRaises(
  loaded: Loaded,
  wanted: readonly Desired[],
  spec: NumberSpec,
): { readonly raises: readonly Raise[]; readonly diagnostics: readonly Diagnostic[] } {
  const { declared, project } = loaded
  if (declared === undefined || project === undefined) return { raises: [], diagnostics: [] }
  const raises: Raise[] = []
  const diagnostics: Diagnostic[] = []
  const wrong = (problem: UnlocatedDiagnostic, { source }: Pick<Scalar, 'source'>): void => {
    diagnostics.push(diagnoseUnlocated(problem, source))
  }
  const places = wanted.map((one): Place => placeOf(declared, one))
  const ids = new Set(wanted.map(({ id }) => id))
  const findOthers = othersOf(loaded, ids)
  for (const group of groupBy(places, atOf)) {
    const [{ one, number, scalar }] = group
    const { id } = one
    if (scalar === undefined || !isWrittenAs(scalar, number)) {
      const source = scalar?.source ?? declared.locate(one.target, id, [numberField])
      const written = showText(scalar?.written ?? '')
      wrong({ diagnostic: 'numberPutTogether', params: { id, number, written } }, { source })
      continue
    }
    const others = scalar.source.file === project.file ? findOthers(scalar) : []
    if (others.length > 0) {
      wrong({ diagnostic: 'numberShared', params: { id, number, others: enumerate(others) } }, scalar)
      continue
    }
    const to = spec.to ?? raiseNumber(number, numberParts.find((part) => spec[part] === true) ?? 'patch')
    const problem = checkRaise(id, number, to)
    if (problem === undefined) raises.push({ scalar, from: number, to, ids: [...new Set(group.map(idOf))] })
    else wrong(problem, scalar)
  }
  return { raises, diagnostics }
}

function placeOf(declared: Pick<Declared, 'findScalar'>, one: Desired): Place {
  return { one, number: declaredNumber(one), scalar: declared.findScalar(one.target, one.id, [numberField]) }
}

/** Where the number is written; where it is nowhere, the document itself. */
function atOf({ one, scalar }: Place): string {
  return formatSource(scalar?.source ?? one.source)
}

function idOf({ one }: Place): string {
  return one.id
}

function checkRaise(id: string, number: string, to: string): UnlocatedDiagnostic | undefined {
  const problem = checkVersion(numberField, to)
  if (problem !== undefined) return problem
  const isHigher = compareVersions({ number: to }, { number }) > 0
  return isHigher ? undefined : { diagnostic: 'numberNotHigher', params: { id, number, to: showText(to) } }
}

/**
 * A scalar of the project file may be the number of many. Returns what finds the ids of those, but for the ones that are to be raised; the
 * project is read for the first question.
 */
function othersOf(
  { project, documents, around }: Loaded,
  ids: ReadonlySet<string>,
): (scalar: Scalar) => readonly string[] {
  let idsByPlace: ReadonlyMap<string, ReadonlySet<string>> | undefined
  const read = (): ReadonlyMap<string, ReadonlySet<string>> => {
    if (project === undefined) return new Map()
    const declared = declare({ project, documents: [...documents, ...around], targets: project.targets })
    const places = declared.desired.filter(isVersioned).map((one) => placeOf(declared, one))
    return new Map(groupBy(places, atOf).map((group) => [atOf(group[0]), new Set(group.map(idOf))]))
  }
  return ({ source }) => {
    idsByPlace ??= read()
    return [...(idsByPlace.get(formatSource(source)) ?? [])].filter((id) => !ids.has(id))
  }
}
