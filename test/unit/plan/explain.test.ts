import type { Policy } from '../../../src/project.ts'
import { describe, expect, it } from 'vitest'
import { arnOf } from '../../../src/kinds/identity.ts'
import { kindOf } from '../../../src/kinds/registry.ts'
import type { Desired, Live } from '../../../src/model.ts'
import { decideDeclared } from '../../../src/plan/decide.ts'
import { diffOne } from '../../../src/plan/diff.ts'
import { explainConfiguration } from '../../../src/plan/explain.ts'
import { marksOfSettled } from '../../../src/plan/history.ts'
import { formatRecord } from '../../../src/plan/record.ts'
import { desired, live, policy, target } from '../../support/builders.ts'

const kind = kindOf('InfrastructureConfiguration')
const updated = '2026-02-02T00:00:00.000Z'

/** The tags that an apply of `one` leaves behind. */
function tagsOf(one: Desired, isProtected = false): Live['tags'] {
  const marks = marksOfSettled(kind, one, policy)
  const record = formatRecord({ arn: arnOf(one.identity, target), isProtected, dateUpdated: updated, marks })
  return { 'kiln:owner': 'images', 'kiln:record': record }
}

function explain(one: Desired | undefined, found: Live | undefined, more: { isAsked?: boolean; policy?: Policy } = {}) {
  const under = more.policy ?? policy
  const options = { createOnly: false, adopt: false, prune: false }
  const isAsked = more.isAsked ?? true
  const change =
    one === undefined || !isAsked
      ? undefined
      : decideDeclared({ ...diffOne(one, found, under), desired: one }, target, under, options)
  const known = {
    id: 'InfrastructureConfiguration/golden',
    kind: kind.kind,
    desired: one,
    live: found,
    change,
    isAsked,
  }
  return explainConfiguration(known, under)
}

/** One field of an explanation, without its keys. */
function field(explanation: ReturnType<typeof explain>, path: string) {
  const { keys: _, ...rest } = explanation.fields.find((one) => one.path === path) ?? { keys: [] }
  return rest
}

describe('an explanation', () => {
  const declared = desired({ description: 'd' })

  it('has what is declared, found, owned and recorded', () => {
    const found = live({ description: 'd' }, { ...tagsOf(declared), team: 'x' }, { dateUpdated: updated })
    const explained = explain(declared, found)
    expect(explained).toMatchObject({
      id: 'InfrastructureConfiguration/golden',
      kind: 'InfrastructureConfiguration',
      isAsked: true,
      desired: declared,
      live: found,
      ownership: 'ours',
      record: { state: 'known', isProtected: false, dateUpdated: updated, isDateCurrent: true },
      change: { action: 'update' },
      tags: { total: 2, limit: 50 },
    })
    expect(explained).not.toHaveProperty('holder')
  })

  it('says that an update came after the record, and who holds what is not ours', () => {
    const later = live({}, tagsOf(declared), { dateUpdated: '2026-03-03T00:00:00.000Z' })
    expect(explain(declared, later).record).toMatchObject({ isDateCurrent: false })
    expect(explain(declared, live({}, { 'kiln:owner': 'others' }))).toMatchObject({
      ownership: 'foreign-owner',
      holder: 'others',
      record: { state: 'none' },
    })
  })

  it.each<[string, Desired | undefined, Live | undefined]>([
    ['is not declared', undefined, live()],
    ['is not there', declared, undefined],
  ])('has no count of tags for what %s', (_, one, found) => {
    expect(explain(one, found)).not.toHaveProperty('tags')
  })

  it('has neither owner nor record for what is not there', () => {
    const explained = explain(declared, undefined)
    for (const member of ['live', 'ownership', 'record', 'holder']) expect(explained).not.toHaveProperty(member)
    expect(field(explained, 'description')).toEqual({
      path: 'description',
      state: 'differs',
      declared: 'd',
      reason: undefined,
      notes: [],
    })
  })
})

describe('a field', () => {
  const declared = desired({ description: 'new', instanceTypes: ['a', 'b'], tags: { team: 'a' } })
  const before = desired({ description: 'old', instanceTypes: ['a', 'b'], tags: { team: 'a' } })
  const found = (more = {}, tags = {}) =>
    live({ description: 'old', instanceTypes: ['a', 'b'], ...more }, { ...tagsOf(before), team: 'a', ...tags })

  it('that differs has both sides, the reason and what the record says', () => {
    expect(field(explain(declared, found()), 'description')).toEqual({
      path: 'description',
      state: 'differs',
      declared: 'new',
      live: 'old',
      record: { mark: 'value', equalsDeclared: false, equalsLive: true },
      reason: 'git-changed',
      notes: [],
    })
  })

  it('that is the same has no reason', () => {
    expect(field(explain(declared, found()), 'tags.team')).toEqual({
      path: 'tags.team',
      state: 'same',
      declared: 'a',
      live: 'a',
      record: { mark: 'value', equalsDeclared: true, equalsLive: true },
      notes: [],
    })
  })

  it.each<[string, Desired, Live, Policy, string, string, readonly string[]]>([
    ['is ignored', { ...declared, ignore: ['description'] }, found(), policy, 'description', 'left-alone', ['ignored']],
    [
      'is inside what is ignored',
      { ...declared, ignore: ['tags'] },
      found({}, { x: '1' }),
      policy,
      'tags.x',
      'left-alone',
      ['ignored'],
    ],
    ['is a tag of AWS', declared, found({}, { 'aws:x': '1' }), policy, 'tags["aws:x"]', 'left-alone', ['aws-tag']],
    [
      'is a tag that the project ignores',
      declared,
      found({}, { x: '1' }),
      { ...policy, ignoreTags: ['x'] },
      'tags.x',
      'left-alone',
      ['ignored-tag'],
    ],
    [
      'is read-only by the project',
      declared,
      found({ keyPair: 'k' }),
      { ...policy, readOnlyFields: { [kind.kind]: ['keyPair'] } },
      'keyPair',
      'left-alone',
      ['read-only'],
    ],
    [
      'has the default of the service',
      declared,
      found(),
      policy,
      'terminateInstanceOnFailure',
      'same',
      ['service-default'],
    ],
    [
      'is in another order that does not count',
      before,
      found({ instanceTypes: ['b', 'a'] }),
      policy,
      'instanceTypes',
      'same',
      ['order-ignored'],
    ],
    [
      'is in another order that git changed',
      { ...before, fields: { ...before.fields, instanceTypes: ['b', 'a'] } },
      found(),
      policy,
      'instanceTypes',
      'differs',
      ['order-declared'],
    ],
    [
      'is unchecked',
      { ...declared, unchecked: ['future'], fields: { ...declared.fields, future: 1 } },
      found(),
      policy,
      'future',
      'differs',
      ['unchecked'],
    ],
  ])('that %s says so', (_, one, there, under, path, state, notes) => {
    expect(field(explain(one, there, { policy: under }), path)).toMatchObject({ state, notes })
  })

  it('that the API model does not know is wiped, kept or passed over', () => {
    const there = live({ future: 7 }, tagsOf(before), { unknown: ['future'] })
    const state = (one: Desired) => field(explain(one, there), 'future')
    expect(state(declared)).toEqual({
      path: 'future',
      state: 'not-compared',
      live: 7,
      notes: ['unknown-member', 'wiped-by-update'],
    })
    expect(state({ ...declared, ignore: ['future'] })).toMatchObject({
      state: 'left-alone',
      notes: ['unknown-member', 'ignored'],
    })
    expect(field(explain(undefined, there), 'future')).toMatchObject({
      state: 'not-compared',
      notes: ['unknown-member'],
    })
  })

  it('is not compared where nobody declares it, or the account was not asked', () => {
    expect(field(explain(undefined, found()), 'description')).toMatchObject({
      state: 'not-compared',
      live: 'old',
      record: { mark: 'value', equalsLive: true },
    })
    expect(field(explain(declared, undefined, { isAsked: false }), 'description')).toEqual({
      path: 'description',
      state: 'not-compared',
      declared: 'new',
      notes: [],
    })
  })

  it('of protection stands last, and has no record', () => {
    const one = { ...before, protect: true }
    const { fields } = explain(one, found())
    expect(fields.at(-1)).toEqual({
      path: 'kiln.protect',
      keys: ['kiln', 'protect'],
      state: 'differs',
      declared: true,
      live: false,
      reason: 'git-changed',
      notes: [],
    })
    const paths = fields.map(({ path }) => path)
    expect(paths.indexOf('description')).toBeLessThan(paths.indexOf('instanceTypes'))
    expect(paths.indexOf('instanceTypes')).toBeLessThan(paths.indexOf('tags.team'))
  })

  it('that the record has no mark of says so, and not which side is still as it was', () => {
    const bare = formatRecord({ arn: live().arn, isProtected: false, dateUpdated: undefined, marks: new Map() })
    const explained = explain(declared, live({ description: 'd' }, { 'kiln:owner': 'images', 'kiln:record': bare }))
    expect(field(explained, 'description')).toHaveProperty('record', { mark: 'none' })
  })

  it('is no tag of Kiln itself', () => {
    const { fields } = explain(declared, found())
    expect(fields.filter(({ path }) => path.includes('kiln'))).toEqual([])
  })

  it('that one side leaves out shows the default of the service where it differs, and says so', () => {
    const there = found({ terminateInstanceOnFailure: false })
    expect(field(explain(before, there), 'terminateInstanceOnFailure')).toEqual({
      path: 'terminateInstanceOnFailure',
      state: 'differs',
      declared: true,
      live: false,
      record: { mark: 'absent', equalsDeclared: true, equalsLive: false },
      reason: 'drifted',
      notes: ['service-default'],
    })
  })

  it('that both sides state has no default', () => {
    const one = desired({ ...before.fields, terminateInstanceOnFailure: false })
    expect(
      field(explain(one, found({ terminateInstanceOnFailure: false })), 'terminateInstanceOnFailure'),
    ).toMatchObject({
      state: 'same',
      notes: [],
    })
  })

  it('has no member without a value', () => {
    const { fields } = explain(desired({ keyPair: 'k' }), live({ description: 'd' }))
    const plain = fields.map(({ path, declared, live }) => [
      path,
      { ...(declared === undefined ? {} : { declared }), ...(live === undefined ? {} : { live }) },
    ])
    expect(Object.fromEntries(plain)).toMatchObject({ keyPair: { declared: 'k' }, description: { live: 'd' } })
    for (const one of fields) expect(Object.values(one).filter((value) => value === undefined)).toEqual([])
  })
})

describe('the order of a list', () => {
  const notes = (declared: Desired, found: Live, path: string) =>
    field(
      explainConfiguration(
        { id: declared.id, kind: declared.kind, desired: declared, live: found, change: undefined, isAsked: true },
        policy,
      ),
      path,
    )

  it('is spoken of where it may matter, the elements are the same, and it is another one', () => {
    const types = (...instanceTypes: readonly string[]) => ({ instanceTypes })
    const of = (a: object, b: object, path = 'instanceTypes') => notes(desired({ ...a }), live({ ...b }), path)
    expect(of(types('a', 'b'), types('b', 'a'))).toMatchObject({ notes: ['order-ignored'] })
    expect(of(types('a', 'b'), types('a', 'b'))).toMatchObject({ notes: [] })
    expect(of(types('a', 'b'), types('b', 'c'))).toMatchObject({ notes: [] })
    expect(of(types('a', 'b'), {})).toMatchObject({ notes: [] })
    expect(of({}, types('a', 'b'))).toMatchObject({ notes: [] })
  })

  it('is not, of any other list', () => {
    const of = (...fastLaunch: readonly string[]) => ({
      distributions: [{ region: 'us-east-1', licenseConfigurationArns: fastLaunch }],
    })
    const kind = 'DistributionConfiguration'
    const components = (...arns: readonly string[]) => ({ components: arns.map((componentArn) => ({ componentArn })) })
    const recipe = { kind: 'ImageRecipe' }
    const [one, found] = [desired(components('a', 'b'), recipe), live(components('b', 'a'), {}, recipe)]
    expect(notes(one, found, 'components')).toMatchObject({ notes: [] })
    const path = 'distributions["us-east-1"].licenseConfigurationArns'
    expect(notes(desired(of('a', 'b'), { kind }), live(of('b', 'a'), {}, { kind }), path)).toMatchObject({ notes: [] })
  })
})
