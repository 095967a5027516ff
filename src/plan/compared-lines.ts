/**
 * What two revisions declare of kinds with versions, compared without any account. Which version a reference stands for is not known there, but
 * it is another one where number or content of what it names is another: a mark of the content takes the place of what is not known.
 */
import { digestOf } from '../canonical.ts'
import { keyOf } from '../kinds/identity.ts'
import { kindOf } from '../kinds/registry.ts'
import { isExactNumber, type VersionAt } from '../kinds/version-numbers.ts'
import type { Desired, FieldDiff, JsonObject, OfVersion, Path } from '../model.ts'
import type { Policy } from '../project.ts'
import { contentOf } from './content.ts'
import { declaredNumber } from './decide-line.ts'
import { diffFields } from './diff.ts'
import { isEqual } from './equal.ts'
import { fillIn, type Standing } from './fill-in.ts'
import { isVersioned } from './lines.ts'
import { orderDesired } from './order.ts'

/** Both revisions are of the same place, so that it does not matter. */
const nowhere = { partition: '', region: '', account: '' }

/** How what is declared of a line differs from what another revision declares of it. */
export interface ComparedLine {
  readonly number: string
  /** The number that the other revision declares. */
  readonly before: string
  /** The content that differs; values that hang on other versions are marks. */
  readonly fields: readonly FieldDiff[]
  /** Ids of what it names by version that comes to another one, where a differing field names it. */
  readonly because: readonly string[]
  /** Nothing differs but what follows from those. */
  readonly isConsequence: boolean
}

/** All lines of two revisions. */
export interface ComparedLines {
  /** Returns how a line differs; undefined for what is none, and where one of the revisions lacks it. */
  readonly compare: (one: Desired) => ComparedLine | undefined
  /** Returns the ids of what a document names by version and that comes to another one. */
  readonly causesOf: (one: Desired) => readonly string[]
  /** Returns a document with what its references stood for in the other revision. */
  readonly asBefore: (one: Desired) => Desired
}

/** Compares what is declared with what another revision declares. */
export function compareLines(desired: readonly Desired[], base: readonly Desired[], policy: Policy): ComparedLines {
  const ignored = new Map(desired.map((one) => [keyOf(one.identity), one.ignore]))
  // What is left to others now is left to them on both sides.
  const alike = base.map((one) => ({ ...one, ignore: ignored.get(keyOf(one.identity)) ?? one.ignore }))
  const then = readLines(alike, policy, new Map())
  const now = readLines(desired, policy, then)
  const standing = standingIn(then)
  const isOther = ({ identity }: OfVersion): boolean => {
    const [after, before] = [now, then].map((lines) => lines.get(keyOf(identity))?.stands)
    return after?.number !== before?.number || after?.build !== before?.build
  }
  const namedBy = ({ deferred = [] }: Desired, isAbout: (path: Path) => boolean): readonly string[] => {
    const parts = deferred.filter(({ path }) => isAbout(path)).flatMap((one) => one.parts)
    const others = parts.filter((part) => typeof part !== 'string').filter(isOther)
    return [...new Set(others.map(({ id }) => id))]
  }
  const compare = (one: Desired): ComparedLine | undefined => {
    const [after, before] = [now, then].map((lines) => lines.get(keyOf(one.identity)))
    if (after === undefined || before === undefined) return undefined
    const fields = diffFields(kindOf(one.kind), after.fields, before.fields)
    const differing = new Set(fields.map(({ keys: [field] }) => field))
    const because = namedBy(one, ([field = '']) => differing.has(field))
    const isConsequence =
      because.length > 0 && isEqual(contentOf(fillIn(one, standing, nowhere), policy), before.fields)
    return { number: after.number, before: before.number, fields, because, isConsequence }
  }
  return {
    compare,
    causesOf: (one) => namedBy(one, () => true),
    asBefore: (one) => fillIn(one, standing, nowhere),
  }
}

/** What a document of a kind with versions comes to in one revision. */
interface Line {
  readonly number: string
  /** The fields that shape a build, in normal form. */
  readonly fields: JsonObject
  /** What references to it stand for. */
  readonly stands: VersionAt
}
type ReadLines = ReadonlyMap<string, Line>

function readLines(desired: readonly Desired[], policy: Policy, before: ReadLines): ReadLines {
  const lines = new Map<string, Line>()
  const standing = new Map<string, VersionAt>()
  for (const one of orderDesired(desired.filter(isVersioned))) {
    const key = keyOf(one.identity)
    const fields = contentOf(fillIn(one, standing, nowhere), policy)
    const number = declaredNumber(one)
    const old = before.get(key)
    // Whether a form comes to another number than an exact one with the same content, only the account knows.
    const isOpen = old !== undefined && !(isExactNumber(number) && isExactNumber(old.number))
    const stands = isOpen && isEqual(fields, old.fields) ? old.stands : markedVersion(one, number, fields)
    lines.set(key, { number, fields, stands })
    standing.set(key, stands)
  }
  return lines
}

function standingIn(lines: ReadLines): Standing {
  return new Map([...lines].map(([key, { stands }]) => [key, stands]))
}

/** Other content is another build where the number is exact, else another number. */
function markedVersion({ kind }: Desired, number: string, fields: JsonObject): VersionAt {
  const mark = digestOf(fields, 'base64url')
  if (!isExactNumber(number)) return { number: `${number}-${mark}` }
  return kindOf(kind).versions?.hasBuilds === true ? { number, build: mark } : { number }
}
