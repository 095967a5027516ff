/**
 * Exact numbers that two revisions declare with other content. What was made under a number never changes, so that the document needs another
 * one; where its kind has builds and the project says nothing else, the number gets its next build, and nothing is wrong.
 */
import { digestOf } from '../canonical.ts'
import { keyOf } from '../kinds/identity.ts'
import { kindOf } from '../kinds/registry.ts'
import { isExactNumber, type VersionAt } from '../kinds/version-numbers.ts'
import type { Desired, FieldDiff, JsonObject, OfVersion } from '../model.ts'
import type { Policy } from '../project.ts'
import { comparedDesired } from './compare.ts'
import { diffFields } from './diff.ts'
import { isEqual } from './equal.ts'
import { orderDesired } from './order.ts'
import { isContent } from './content.ts'
import { declaredNumber } from './decide-line.ts'
import { fillIn } from './fill-in.ts'
import { isVersioned } from './lines.ts'

/** A document whose number another revision declares with other content. */
export interface Taken {
  readonly desired: Desired
  readonly number: string
  /** The content that differs. */
  readonly fields: readonly FieldDiff[]
  /** Ids of the documents that it refers to and that are the reason for a difference. */
  readonly because: readonly string[]
}

export interface TakenInput {
  /** What is declared for a target now. */
  readonly desired: readonly Desired[]
  /** What the other revision declares for it. */
  readonly base: readonly Desired[]
  readonly policy: Policy
}

/** Returns the documents that need another number, in their order. */
export function findTaken({ desired, base, policy }: TakenInput): readonly Taken[] {
  const ignored = new Map(desired.map((one) => [keyOf(one.identity), one.ignore]))
  // What is left to others now is left to them on both sides.
  const alike = base.map((one) => ({ ...one, ignore: ignored.get(keyOf(one.identity)) ?? one.ignore }))
  const then = contentsOf(alike, policy, new Map())
  const now = contentsOf(desired, policy, then)
  const isOther = ({ identity }: OfVersion): boolean => {
    const [after, before] = [now, then].map((contents) => contents.get(keyOf(identity))?.stands)
    return after?.number !== before?.number || after?.build !== before?.build
  }
  return desired.flatMap((one): readonly Taken[] => {
    const [after, before] = [now, then].map((contents) => contents.get(keyOf(one.identity)))
    if (after === undefined || before === undefined || !isFixed(one, policy) || after.number !== before.number)
      return []
    const fields = diffFields(kindOf(one.kind), after.fields, before.fields)
    if (fields.length === 0) return []
    const differing = new Set(fields.map(({ keys: [field] }) => field))
    const named = (one.deferred ?? []).filter(({ path: [field = ''] }) => differing.has(field))
    const others = named.flatMap(({ parts }) => parts.filter((part) => typeof part !== 'string').filter(isOther))
    return [{ desired: one, number: after.number, fields, because: [...new Set(others.map(({ id }) => id))] }]
  })
}

/** Reports whether other content needs another number. */
function isFixed(desired: Desired, { versions }: Policy): boolean {
  const hasBuilds = kindOf(desired.kind).versions?.hasBuilds === true
  return isExactNumber(declaredNumber(desired)) && !(hasBuilds && versions.rebuild)
}

/** What a document comes to in one revision. */
interface Content {
  readonly number: string
  /** The fields that shape a build, in normal form. */
  readonly fields: JsonObject
  /** What references to it stand for, with a mark in place of what is not known without the account. */
  readonly stands: VersionAt
}

/**
 * Returns what the documents of kinds with versions come to, by their keys. Which version a reference stands for is not known without the
 * account, but it will be another one where the content of what it names is another.
 */
function contentsOf(
  desired: readonly Desired[],
  policy: Policy,
  before: ReadonlyMap<string, Content>,
): ReadonlyMap<string, Content> {
  const contents = new Map<string, Content>()
  const standing = new Map<string, VersionAt>()
  for (const one of orderDesired(desired.filter(isVersioned))) {
    const key = keyOf(one.identity)
    const kind = kindOf(one.kind)
    const filled = fillIn(one, standing, { partition: '', region: '', account: '' })
    const compared = Object.entries(comparedDesired(kind, filled, policy))
    const fields: JsonObject = Object.fromEntries(compared.filter(([field]) => isContent(one.kind, field)))
    const number = declaredNumber(one)
    const old = before.get(key)
    const isOpen = old !== undefined && !(isExactNumber(number) && isExactNumber(old.number))
    const stands = isOpen && isEqual(fields, old.fields) ? old.stands : markedVersion(one, number, fields)
    contents.set(key, { number, fields, stands })
    standing.set(key, stands)
  }
  return contents
}

/** Other content is another build where the number is exact, else another number. */
function markedVersion({ kind }: Desired, number: string, fields: JsonObject): VersionAt {
  const mark = digestOf(fields).toString('base64url')
  if (!isExactNumber(number)) return { number: `${number}-${mark}` }
  return kindOf(kind).versions?.hasBuilds === true ? { number, build: mark } : { number }
}
