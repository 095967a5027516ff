/**
 * Requests that say different things have plans that show it, and different digests: a review of the one must not let the other through.
 *
 * Two requests say the same if they differ in the order of a set alone, in a default of the service that one of them writes out, or in
 * something empty that is not sent.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isList, isObject, omit } from '../../src/json.ts'
import { arnOf } from '../../src/kinds/identity.ts'
import { normalise } from '../../src/kinds/normalise.ts'
import { kinds, type Kind } from '../../src/kinds/registry.ts'
import { nextNumber } from '../../src/kinds/version-numbers.ts'
import type { Desired, Json, JsonObject, Live } from '../../src/model.ts'
import { optional } from '../../src/optional.ts'
import { digestPlan } from '../../src/plan/digest.ts'
import { isEqual } from '../../src/plan/equal.ts'
import { makePlan } from '../../src/plan/plan.ts'
import { createRequest, updateRequest } from '../../src/plan/request.ts'
import { documents } from '../support/arbitraries.ts'
import { desired, live, policy, target } from '../support/builders.ts'

const numRuns = Number(process.env['KILN_PROPERTY_RUNS'] ?? 150)

/** What becomes of the place that an edit leads to: it goes, all but its scalars goes, or it stays. */
type Mode = 'out' | 'bare' | 'as it is'
interface Edit {
  readonly path: readonly number[]
  readonly mode: Mode
}

/** Carries out an edit. Each number of its path picks a member or an element; a boolean at its end is turned. */
function edit(value: Json, { path: [choice = 0, ...rest], mode }: Edit): Json {
  if (mode === 'as it is') return value
  if (isList(value)) {
    const at = choice % Math.max(value.length, 1)
    return value.flatMap((item, index) => (index === at ? change(item, rest, mode) : [item]))
  }
  if (!isObject(value)) return typeof value === 'boolean' ? !value : value
  const keys = Object.keys(value).filter((key) => !['region', 'name', 'semanticVersion'].includes(key))
  const picked = keys[choice % Math.max(keys.length, 1)]
  const entries = Object.entries(value).flatMap(([key, item]): (readonly [string, Json])[] => {
    return key === picked ? change(item, rest, mode).map((left) => [key, left]) : [[key, item]]
  })
  return Object.fromEntries(entries)
}

function change(value: Json, path: readonly number[], mode: Mode): readonly Json[] {
  if (path.length > 0) return [edit(value, { path, mode })]
  if (mode === 'out') return []
  if (isList(value)) return [[]]
  const isScalar = (item: Json): boolean => item === null || typeof item !== 'object'
  return [isObject(value) ? Object.fromEntries(Object.entries(value).filter(([, item]) => isScalar(item))) : value]
}

const modes = fc.constantFrom<Mode>('out', 'bare', 'as it is')
const paths = fc.array(fc.nat(7), { minLength: 1, maxLength: 4 })
/** Two edits of one place, and edits of what is live. */
const inputs = [paths, modes, modes, fc.array(fc.record({ path: paths, mode: modes }), { maxLength: 1 })] as const
const edited = (fields: JsonObject, edits: readonly Edit[]): JsonObject =>
  edits.reduce<Json>((left, one) => edit(left, one), fields) as JsonObject

function declared({ kind }: Kind, { kind: _, ...fields }: JsonObject): Desired {
  return desired(fields, { kind, fields })
}

function liveOf(kind: Kind, { name, tags, kind: _, ...fields }: JsonObject): Live {
  const found = live(
    { name: name ?? null },
    { ...(tags as Live['tags'] | undefined), 'kiln:owner': 'images' },
    { kind: kind.kind },
  )
  if (kind.versions === undefined) return { ...found, fields }
  const { semanticVersion: number } = fields
  const version = nextNumber(typeof number === 'string' ? number : 'x.x.x', undefined)
  const build = optional({ build: kind.versions.hasBuilds ? '1' : undefined })
  const identity = { ...found.identity, version }
  return { ...found, arn: arnOf(identity, target, build.build), identity, ...build, fields }
}

/** What shapes a build: where that is as declared, no version is made. */
function contentOf(kind: Kind, fields: JsonObject): JsonObject {
  return normalise(kind, omit(fields, ['name', 'tags', 'semanticVersion', ...(kind.versions?.notContent ?? [])]))
}

function planOf(one: Desired, found: readonly Live[]) {
  return makePlan({
    target,
    desired: [one],
    observed: { live: found, listed: [...kinds.keys()], unlisted: [] },
    policy,
    options: { createOnly: false, adopt: false, prune: false },
    isWholeProject: true,
  })
}

/** A version is never updated: what differs is made beside it. */
const updated = [...kinds.values()].filter(({ model }) => model.updateFields !== null)

describe.each(updated)('$kind', (kind) => {
  it('updates that say different things have different plans and digests', () => {
    const said = (one: Desired, found: Live): Json => {
      const { tags } = one.fields
      if (kind.versions !== undefined) {
        const isMade = !isEqual(contentOf(kind, one.fields), contentOf(kind, found.fields))
        return [isMade ? normalise(kind, omit(one.fields, ['tags'])) : {}, isObject(tags) ? tags : {}]
      }
      return [normalise(kind, updateRequest(one, found, policy)), isObject(tags) ? tags : {}]
    }
    fc.assert(
      fc.property(documents(kind.kind), ...inputs, (document, path, first, second, others) => {
        const found = liveOf(kind, edited(document, others))
        const one = declared(kind, edited(document, [{ path, mode: first }]))
        const other = declared(kind, edited(document, [{ path, mode: second }]))
        if (isEqual(said(one, found), said(other, found))) return
        const [left, right] = [planOf(one, [found]), planOf(other, [found])]
        const shown = ({ changes }: typeof left) =>
          changes.map(({ id, action, version, fields }) => [id, action, version?.declared, fields])
        // What is blocked is not carried out: no digest has to cover it, and of a version nothing but what it is blocked for is shown.
        const isBlocked = [left, right].some(({ changes }) => changes.some(({ action }) => action === 'blocked'))
        if (!isBlocked || kind.versions === undefined) expect(shown(left)).not.toEqual(shown(right))
        if (!isBlocked) expect(digestPlan(left)).not.toBe(digestPlan(right))
      }),
      { numRuns },
    )
  })
})

describe.each([...kinds.values()])('$kind', (kind) => {
  it('creates that say different things have different plans and digests', () => {
    const said = (one: Desired): Json => {
      const { tags, name, ...fields } = createRequest(one, liveOf(kind, one.fields).arn, policy)
      const { 'kiln:record': _, ...others } = tags as JsonObject
      return [name ?? null, normalise(kind, fields), others]
    }
    const spellings = fc.constantFrom('golden image', 'Golden Image', 'golden_image', 'golden-image')
    fc.assert(
      fc.property(
        documents(kind.kind),
        ...inputs,
        spellings,
        spellings,
        (document, path, first, second, _, ...names) => {
          const one = declared(kind, { ...edited(document, [{ path, mode: first }]), name: names[0] })
          const other = declared(kind, { ...edited(document, [{ path, mode: second }]), name: names[1] })
          if (isEqual(said(one), said(other))) return
          expect(digestPlan(planOf(one, []))).not.toBe(digestPlan(planOf(other, [])))
        },
      ),
      { numRuns },
    )
  })
})
