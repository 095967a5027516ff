/** Per differing field: live equals record, so git changed it; declared equals record, so the account did; neither, both. */
import { describe, expect, it } from 'vitest'
import { imagebuilder } from '../../../src/api/imagebuilder.ts'
import { kindOf, kinds } from '../../../src/kinds/registry.ts'
import type { Json, JsonObject, Reason } from '../../../src/model.ts'
import { comparedDesired, comparedLive } from '../../../src/plan/compare.ts'
import { diffOne, readRecord } from '../../../src/plan/diff.ts'
import { attributeFields, marksOfSettled, reasonOfChange } from '../../../src/plan/history.ts'
import { formatRecord } from '../../../src/plan/record.ts'
import { desired, live, policy } from '../../support/builders.ts'

/** A value of a shape; the same `seed` gives the same. A structure gets its first member. */
function sample(shapeName: string, seed: number): Json {
  const shape = imagebuilder.shapes[shapeName]
  switch (shape?.type) {
    case 'boolean':
      return seed % 2 === 0
    case 'integer':
    case 'long':
      return seed + 1
    case 'list':
      return [sample(shape.member ?? '', seed)]
    case 'map':
      return { key: `value ${seed}` }
    case 'structure': {
      const members = Object.entries(shape.members ?? {})
      const [name = '', member = ''] = members.find(([, one]) => !isSwitch(one)) ?? members[0] ?? []
      return { [name]: sample(member, seed) }
    }
    default:
      return `text ${seed}`
  }
}

/** Three values that differ are asked for: of a boolean there are two. */
function isSwitch(shapeName: string): boolean {
  const { type, members = {} } = imagebuilder.shapes[shapeName] ?? {}
  return type === 'boolean' || (type === 'structure' && Object.values(members).every(isSwitch))
}

function attribute(kind: string, declared: JsonObject, found: JsonObject, recorded: JsonObject | undefined) {
  const definition = kindOf(kind)
  const [one, applied] = [desired(declared, { kind }), desired(recorded ?? {}, { kind })]
  const { tags = {}, ...fields } = found
  const { arn } = live({}, {}, { kind })
  const marks = marksOfSettled(definition, applied, policy)
  const record = formatRecord({ arn, isProtected: false, dateUpdated: undefined, marks })
  const kept = recorded === undefined ? {} : { 'kiln:record': record }
  const account = live(fields, { ...(tags as Record<string, string>), ...kept }, { kind })
  const diff = diffOne(one, account, policy)
  const sides = [comparedDesired(definition, one, policy), comparedLive(definition, account, policy, one)] as const
  return attributeFields(definition, diff.fields, ...sides, readRecord(account, policy))
}

describe.each([...kinds.keys()])('%s', (kind) => {
  const { model, versions } = kindOf(kind)
  const members = imagebuilder.shapes[imagebuilder.operations[model.operations['create'] ?? '']?.input ?? '']?.members
  const fields = model.createFields.filter((field) => field !== 'name')

  describe.each(fields)('%s', (field) => {
    const shape = members?.[field] ?? ''
    const isBoolean = imagebuilder.shapes[shape]?.type === 'boolean'
    const [a, b, c] = isBoolean
      ? [{}, { [field]: false }, { [field]: false }]
      : [1, 2, 3].map((seed) => ({ [field]: sample(shape, seed) }))
    const cases: readonly (readonly [Reason, JsonObject | undefined])[] = [
      ['git-changed', b],
      ['drifted', a],
      ['unknown-history', undefined],
      ...(isBoolean ? [] : ([['both-changed', c]] as const)),
    ]
    // The number says which version it is, and what has no part in a build waits for the next one.
    const isNoDifference = versions !== undefined && ['semanticVersion', ...versions.notContent].includes(field)
    // A version never changes: what was sent for it is what it is, whatever Get shows.
    const isFixed = versions !== undefined && field !== 'tags'

    it.each(cases)('%s', (reason, recorded) => {
      const attributed = attribute(kind, a ?? {}, b ?? {}, recorded)
      expect(attributed.length > 0).toBe(!isNoDifference && !(isFixed && reason === 'drifted'))
      const wanted = isFixed && reason === 'both-changed' ? 'git-changed' : reason
      for (const one of attributed) expect(one).toMatchObject({ keys: [field, ...one.keys.slice(1)], reason: wanted })
    })

    it('no difference at all', () => {
      expect(attribute(kind, a ?? {}, a ?? {}, c)).toEqual([])
    })
  })
})

describe('the order of instance types', () => {
  const types = (...names: string[]): JsonObject => ({ instanceTypes: names })
  const reasons = (declared: JsonObject, found: JsonObject, recorded: JsonObject | undefined) =>
    attribute('InfrastructureConfiguration', declared, found, recorded).map((field) => field.reason)

  it('differs only if the declared order is not the recorded one', () => {
    expect(reasons(types('a', 'b'), types('b', 'a'), types('a', 'b'))).toEqual([])
    expect(reasons(types('b', 'a'), types('a', 'b'), types('a', 'b'))).toEqual(['git-changed'])
    expect(reasons(types('b', 'a'), types('a', 'b'), undefined)).toEqual([])
  })

  it('does not hide another type', () => {
    expect(reasons(types('a', 'b'), types('b', 'c'), types('a', 'b'))).toEqual(['drifted'])
    expect(reasons(types('a', 'c'), types('b', 'a'), types('a', 'b'))).toEqual(['git-changed'])
    expect(reasons(types('a', 'c'), types('b', 'c'), types('a', 'b'))).toEqual(['both-changed'])
  })

  it('does not hide a type that is there twice', () => {
    expect(reasons(types('a', 'a', 'b'), types('a', 'b'), types('a', 'b'))).toEqual(['git-changed'])
  })
})

describe('the reason of a change', () => {
  const of = (...reasons: Reason[]) =>
    reasonOfChange(reasons.map((reason, index) => ({ path: `f${index}`, keys: [`f${index}`], reason })))

  it('is that of its fields, and both where they do not agree on who', () => {
    expect(of('git-changed', 'git-changed')).toBe('git-changed')
    expect(of('drifted')).toBe('drifted')
    expect(of('git-changed', 'drifted')).toBe('both-changed')
    expect(of('both-changed', 'git-changed')).toBe('both-changed')
  })

  it('never lets an unknown history pass for a change of git', () => {
    expect(of('unknown-history', 'git-changed')).toBe('unknown-history')
  })
})

it('the marks of what is left to others say so, and no part of it does', () => {
  const kind = kindOf('InfrastructureConfiguration')
  const logging = { s3Logs: { s3BucketName: 'b', s3KeyPrefix: 'p' } }
  const one = desired({ keyPair: 'k', logging }, { ignore: ['keyPair', 'logging.s3Logs.s3KeyPrefix'] })
  const marks = marksOfSettled(kind, one, policy)
  expect(marks.get('keyPair')).toBe('ignored')
  expect(marks.get('subnetId')).toBe('absent')
  expect(marks.get('logging')).toHaveProperty('digest')
  const left = desired({ instanceTypes: ['b', 'a'] }, { ignore: ['instanceTypes'] })
  expect(marksOfSettled(kind, left, policy).get('instanceTypes#sorted')).toBe('ignored')
})

it('a list whose order may matter has a mark of its own for the elements in any order, under the name of the field', () => {
  const kind = kindOf('InfrastructureConfiguration')
  const marks = (...instanceTypes: readonly string[]) => marksOfSettled(kind, desired({ instanceTypes }), policy)
  expect(marks('b', 'a').get('instanceTypes#sorted')).toEqual(marks('a', 'b').get('instanceTypes#sorted'))
  expect(marks('b', 'a').get('instanceTypes')).not.toEqual(marks('a', 'b').get('instanceTypes'))
  expect(marks('b', 'a').get('instanceTypes#sorted')).toEqual(marks('a', 'b').get('instanceTypes'))
})
