import { describe, expect, it } from 'vitest'
import { kinds } from '../../../src/kinds/registry.ts'
import type { Change, Desired, Live } from '../../../src/model.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { desired, live, policy, target } from '../../support/builders.ts'

const ours = { 'kiln:owner': 'images' }

function pairs(declared: readonly Desired[], found: readonly Live[]): Record<string, string | undefined> {
  const { changes } = makePlan({
    target,
    desired: declared,
    observed: { live: found, listed: [...kinds.keys()], unlisted: [] },
    policy,
    options: { createOnly: false, adopt: false, prune: false },
    isWholeProject: true,
  })
  return Object.fromEntries(changes.map((change: Change) => [`${change.action} ${change.name}`, change.renamed]))
}

describe('a create and an orphan', () => {
  it('alike in all but name and description are a pair', () => {
    const found = live({ name: 'old', description: 'before', keyPair: 'k' }, ours)
    expect(pairs([desired({ name: 'new', description: 'after', keyPair: 'k' })], [found])).toEqual({
      'create new': 'InfrastructureConfiguration/old',
      'orphan old': 'InfrastructureConfiguration/new',
    })
  })

  it('that differ in a field or tag are none', () => {
    const found = live({ name: 'old', keyPair: 'k' }, { ...ours, team: 'a' })
    expect(pairs([desired({ name: 'new', keyPair: 'k' })], [found])['create new']).toBeUndefined()
    expect(pairs([desired({ name: 'new', tags: { team: 'a' } })], [found])['create new']).toBeUndefined()
    expect(pairs([desired({ name: 'new', keyPair: 'k', tags: { team: 'a' } })], [found])['create new']).toBeDefined()
  })

  it('that differ by a default of the service only are a pair', () => {
    expect(
      pairs([desired({ name: 'new', terminateInstanceOnFailure: true })], [live({ name: 'old' }, ours)])['create new'],
    ).toBeDefined()
  })

  it('are in one pair at most', () => {
    const found = [live({ name: 'old' }, ours)]
    expect(pairs([desired({ name: 'new-a' }), desired({ name: 'new-b' })], found)).toEqual({
      'create new-a': 'InfrastructureConfiguration/old',
      'create new-b': undefined,
      'orphan old': 'InfrastructureConfiguration/new-a',
    })
  })

  it('of different kinds are none', () => {
    const distribution = live({ name: 'old', instanceProfileName: 'builder' }, ours, {
      kind: 'DistributionConfiguration',
    })
    expect(pairs([desired({ name: 'new' })], [distribution])['create new']).toBeUndefined()
  })
})
