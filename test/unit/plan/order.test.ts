import { describe, expect, it } from 'vitest'
import { identityOf } from '../../../src/kinds/identity.ts'
import type { Change } from '../../../src/model.ts'
import { orderChanges } from '../../../src/plan/order.ts'
import { desired, live } from '../../support/builders.ts'
import { change } from '../../support/reports.ts'
import { line, version } from '../../support/version-builders.ts'

const used = live({ name: 'used' })
const gone = change({ id: 'InfrastructureConfiguration/used', name: 'used', action: 'delete', live: used })
const user = (action: Change['action'], to = used.arn): Change => {
  const found = live({ name: 'user', infrastructureConfigurationArn: to }, {}, { kind: 'ImagePipeline' })
  return change({ id: 'ImagePipeline/user', kind: 'ImagePipeline', name: 'user', action, live: found })
}
const shown = (changes: readonly Change[]): readonly string[] =>
  orderChanges(changes).map(({ name, waitsFor = [] }) => [name, ...waitsFor].join(' after '))

describe('what is deleted comes last, and waits for', () => {
  it.each([
    ['who uses it and is deleted', user('delete'), ['user', 'used after ImagePipeline/user']],
    ['who is led to something else', user('update'), ['user', 'used after ImagePipeline/user']],
    ['who is taken over and led to something else', user('adopt'), ['user', 'used after ImagePipeline/user']],
    ['nobody who stays as it is', user('unchanged'), ['user', 'used']],
    ['nobody who never used it', user('update', `${used.arn}-2`), ['user', 'used']],
  ] as const)('%s', (_, one, wanted) => {
    expect(shown([gone, one])).toEqual(wanted)
    expect(shown([one, gone])).toEqual(wanted)
  })

  it('but what is there and stays waits for nobody, whoever is led away from it', () => {
    const stays = (action: Change['action']) =>
      change({ id: 'InfrastructureConfiguration/used', name: 'used', action, live: used })
    const other = change({
      id: 'InfrastructureConfiguration/x',
      name: 'x',
      action: 'delete',
      live: live({ name: 'x' }),
    })
    expect(shown([other, stays('unchanged'), user('update')])).toEqual(['used', 'user', 'x'])
    expect(shown([other, stays('update'), user('update')])).toEqual(['used', 'user', 'x'])
  })

  it('a version that takes its place, which a line that goes does not', () => {
    const [old, one] = [version('ImageRecipe', '1.0.0'), line('ImageRecipe', '1.0.x')]
    const made = change({ id: one.id, kind: one.kind, action: 'create', desired: one })
    const { desired: _, ...rest } = change({
      id: 'ImageRecipe/golden/1.0.0',
      kind: 'ImageRecipe',
      name: 'old',
      action: 'delete',
      live: old,
    })
    expect(shown([{ ...rest, reason: 'superseded' }, made])).toEqual(['golden', `old after ${one.id}`])
    expect(
      shown([
        { ...rest, reason: 'superseded' },
        { ...made, action: 'unchanged' },
      ]),
    ).toEqual(['golden', 'old'])
    expect(shown([{ ...rest, reason: 'not-declared' }, made])).toEqual(['golden', 'old'])
    expect(
      shown([
        { ...rest, reason: 'superseded' },
        { ...made, desired: line('ImageRecipe', '1.0.x', { name: 'x' }) },
      ]),
    ).toEqual(['golden', 'old'])
  })

  it('who uses any of its versions', () => {
    const [first, second] = [version('ImageRecipe', '1.0.0'), version('ImageRecipe', '1.0.1')]
    const { desired: _, ...rest } = change({
      id: 'ImageRecipe/golden',
      kind: 'ImageRecipe',
      name: 'line',
      action: 'delete',
      live: second,
    })
    const found = live({ name: 'user', imageRecipeArn: first.arn }, {}, { kind: 'ImagePipeline' })
    const { desired: __, ...uses } = change({
      id: 'ImagePipeline/user',
      kind: 'ImagePipeline',
      name: 'user',
      action: 'delete',
      live: found,
    })
    expect(shown([{ ...rest, versions: [first, second] }, uses])).toEqual(['user', 'line after ImagePipeline/user'])
  })

  it('both, once each', () => {
    const other = live({ name: 'other', infrastructureConfigurationArn: used.arn }, {}, { kind: 'ImagePipeline' })
    const also = change({
      id: 'ImagePipeline/other',
      kind: 'ImagePipeline',
      name: 'other',
      action: 'delete',
      live: other,
    })
    expect(shown([gone, also, user('update')])).toEqual([
      'user',
      'other',
      'used after ImagePipeline/user after ImagePipeline/other',
    ])
  })
})

it('a chain may be longer than a stack of calls is deep', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `d${index}`)
  const chain = names.map((name, index) => {
    const named = names.slice(index + 1, index + 2)
    const references = named.map((other) => ({
      path: ['description'],
      id: `InfrastructureConfiguration/${other}`,
      identity: identityOf('InfrastructureConfiguration', other),
    }))
    const one = desired({ name }, { references })
    return change({ id: one.id, name, action: 'create', desired: one })
  })
  const ordered = orderChanges(chain)
  expect(ordered.map(({ name }) => name)).toEqual(names.toReversed())
  expect(ordered.at(-1)?.waitsFor).toEqual(['InfrastructureConfiguration/d1'])
})
