/** Changes that only follow from others are told together where there are many. */
import { describe, expect, it } from 'vitest'
import { groupFollowers } from '../../../src/report/followers.ts'
import type { ReportChange } from '../../../src/report/report.ts'

const one = (id: string, because: readonly string[] = [], more: Partial<ReportChange> = {}): ReportChange => {
  const [kind = '', name = ''] = id.split('/')
  const causes = because.length === 0 ? {} : { because }
  return { id, kind, name, arn: id, action: 'update', reason: 'git-changed', fields: [], ...causes, ...more }
}
const component = one('Component/a', [], { action: 'create', reason: 'new-version' })
const recipes = [1, 2].map((at) => one(`ImageRecipe/${at}`, ['Component/a'], { action: 'create' }))
const pipelines = (count: number, more: Partial<ReportChange> = {}): readonly ReportChange[] =>
  Array.from({ length: count }, (_, at) => one(`ImagePipeline/${at}`, [`ImageRecipe/${1 + (at % 2)}`], more))
const groupsOf = (changes: readonly ReportChange[]): readonly (readonly string[])[] =>
  groupFollowers(changes, changes).map((group) => group.map(({ id }) => id))
const singles = (changes: readonly ReportChange[]): readonly (readonly string[])[] => changes.map(({ id }) => [id])

describe('many changes of one kind behind one change', () => {
  it('are one group, also where they follow from it by several ways', () => {
    const all = [component, ...recipes, ...pipelines(100)]
    expect(groupsOf(all)).toEqual([...singles([component, ...recipes]), pipelines(100).map(({ id }) => id)])
  })

  it('stand alone where they are few', () => {
    const all = [component, ...recipes, ...pipelines(3)]
    expect(groupsOf(all)).toEqual(singles(all))
  })

  it.each([
    ['what becomes of it', { outcome: 'failed' }],
    ['its reason', { reason: 'both-changed' }],
    ['what it follows from', { because: ['Component/b'] }],
    ['its fields', { fields: [{ path: 'description' }] }],
    ['an error', { error: { code: 'x', message: 'y' } }],
    ['a refusal', { validation: { status: 'refused', error: { code: 'x', message: 'y' } } }],
    ['what was there before', { preexisting: true }],
    ['that it is blocked', { action: 'blocked' }],
  ] as const)('are without the one that differs by %s', (_, more) => {
    const all = [component, ...recipes, ...pipelines(6), one('ImagePipeline/odd', ['ImageRecipe/1'], more)]
    expect(groupsOf(all).at(-1)).toEqual(['ImagePipeline/odd'])
    expect(groupsOf(all).at(-2)).toHaveLength(6)
  })
})

it('changes that follow from nothing are never together', () => {
  const all = Array.from({ length: 9 }, (_, at) => one(`ImagePipeline/${at}`))
  expect(groupsOf(all)).toEqual(singles(all))
})

it('changes that follow from each other are no endless work', () => {
  const all = Array.from({ length: 5 }, (_, at) => one(`ImagePipeline/${at}`, [`ImagePipeline/${(at + 1) % 5}`]))
  expect(groupsOf(all)).toEqual([all.map(({ id }) => id)])
})
