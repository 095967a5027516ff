import { describe, expect, it } from 'vitest'
import type { Change, Plan, PlannedField } from '../../../src/model.ts'
import { findUncovered, isIrreversible, type ReviewedReport } from '../../../src/plan/review.ts'
import { target } from '../../support/builders.ts'

const field = (path: string, after: PlannedField['after'], keys: readonly string[] = [path]): PlannedField => ({
  path,
  keys,
  before: 'x',
  ...(after === undefined ? {} : { after }),
})
const change = (action: Change['action'], fields: readonly PlannedField[] = [], name = 'golden'): Change => ({
  id: `InfrastructureConfiguration/${name}`,
  kind: 'InfrastructureConfiguration',
  name,
  arn: `arn:${name.toLowerCase()}`,
  action,
  fields,
  refreshRecord: false,
})
const report = (changes: readonly Change[], more: Partial<ReviewedReport> = {}, at = {}): ReviewedReport => ({
  backend: 'aws',
  targets: [
    {
      name: 'prod',
      account: '111122223333',
      region: 'us-east-1',
      changes: changes.map(({ versions: _, ...one }) => one),
      ...at,
    },
  ],
  ...more,
})

/** What is new about the changes of a plan. */
function uncovered(changes: readonly Change[], ...reports: readonly ReviewedReport[]): readonly string[] {
  const plan = { target, changes } as unknown as Plan
  return findUncovered(plan, 'aws', reports).map(({ change, what }) => `${change.name}: ${what}`)
}

const update = change('update', [field('description', 'a'), field('keyPair', 'b')])

describe('a report covers', () => {
  it('the changes that it shows, and those that write nothing', () => {
    expect(uncovered([update, change('create', [], 'new')], report([update, change('create', [], 'new')]))).toEqual([])
    expect(uncovered([change('unchanged'), change('orphan'), change('blocked')])).toEqual([])
  })

  it('nothing that it does not show', () => {
    expect(uncovered([update, change('delete', [], 'old')], report([]))).toEqual([
      'golden: update is new',
      'old: delete is new',
    ])
    expect(uncovered([update], report([change('update', update.fields, 'other')]))).toEqual(['golden: update is new'])
    expect(uncovered([change('delete')], report([change('orphan')]))).toEqual(['golden: delete is new'])
  })

  it.each([{ name: 'other' }, { account: '999988887777' }, { account: null }, { region: 'eu-west-1' }])(
    'nothing of another target: %j',
    (at) => {
      expect(uncovered([update], report([update], {}, at))).toEqual(['golden: update is new'])
    },
  )

  it.each<[Partial<ReviewedReport>, object]>([
    [{ backend: 'emulator' }, {}],
    [{ offline: true }, {}],
    [{}, { offline: true }],
  ])('nothing where the account was not asked: %j %j', (more, at) => {
    expect(uncovered([update], report([update], more, at))).toEqual([
      'golden: update was planned offline or against another backend alone',
    ])
    expect(uncovered([update], report([update], more, at), report([update]))).toEqual([])
  })

  it('no field that differs from what was reviewed', () => {
    const now = change('update', [field('description', 'a'), field('keyPair', 'new'), field('subnetId', 's')])
    expect(uncovered([now], report([update]))).toEqual(['golden: keyPair, subnetId differ from what was reviewed'])
    expect(uncovered([update], report([change('update', [...update.fields, field('more', 'c')])]))).toEqual([])
  })

  it('an update together with others, and anything else only as a whole', () => {
    const [first, second] = update.fields.map((one) => one)
    const parts = (action: Change['action']) =>
      [first, second].map((one) => report([change(action, one === undefined ? [] : [one])]))
    expect(uncovered([update], ...parts('update'))).toEqual([])
    expect(uncovered([change('create', update.fields)], ...parts('create'))).toEqual([
      'golden: keyPair, description differ from what was reviewed',
    ])
    expect(
      uncovered([change('create', update.fields)], ...parts('create'), report([change('create', update.fields)])),
    ).toEqual([])
  })

  it('an update by an adoption, and no adoption by an update', () => {
    expect(uncovered([update], report([change('adopt', update.fields)]))).toEqual([])
    expect(uncovered([change('adopt', update.fields)], report([update]))).toEqual(['golden: adopt is new'])
  })

  it('no create under another spelling, which is what it sends', () => {
    expect(uncovered([change('create', [], 'Golden')], report([change('create')]))).toEqual(['Golden: create is new'])
    expect(uncovered([change('delete', [], 'Golden')], report([change('delete')]))).toEqual([])
  })
})

it.each<[string, Pick<Change, 'action' | 'fields'>, boolean]>([
  ['a delete', change('delete'), true],
  ['an adoption', change('adopt'), true],
  ['an update', update, false],
  ['a create', change('create', [field('kiln.protect', true, ['kiln', 'protect'])]), false],
  ['an update that lifts the protection', change('update', [field('kiln.protect', false, ['kiln', 'protect'])]), true],
  [
    'an update that takes the key away',
    change('update', [field('kiln.protect', undefined, ['kiln', 'protect'])]),
    false,
  ],
  ['an update of another key of kiln', change('update', [field('kiln.x', false, ['kiln', 'x'])]), false],
  ['an update of a field called protect', change('update', [field('x.protect', false, ['x', 'protect'])]), false],
])('%s must never happen unreviewed, or may: %#', (_, one, expected) => {
  expect(isIrreversible(one)).toBe(expected)
})
