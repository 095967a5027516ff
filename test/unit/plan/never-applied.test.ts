import { expect, it } from 'vitest'
import { digestPlan } from '../../../src/plan/digest.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { markNeverApplied } from '../../../src/plan/never-applied.ts'
import { desired, live, policy, target } from '../../support/builders.ts'

it('marks what is missing and was not declared at the last complete apply, by kind and normal form of the name', () => {
  const plan = makePlan({
    target,
    desired: [desired({ name: 'new' }), desired({ name: 'Deleted_There' }), desired({ name: 'changed', keyPair: 'k' })],
    observed: {
      live: [live({ name: 'changed' }, { 'kiln:owner': 'images' })],
      listed: ['InfrastructureConfiguration'],
      unlisted: [],
    },
    policy,
    options: { createOnly: false, adopt: false, prune: false },
    isWholeProject: true,
  })
  const spread = desired({ name: 'new' }, { kind: 'DistributionConfiguration' })
  const marked = markNeverApplied(plan, [desired({ name: 'deleted-there' }), spread])
  expect(marked.changes.map(({ name, action, reason }) => [name, action, reason])).toEqual([
    ['Deleted_There', 'create', 'missing'],
    ['changed', 'update', 'unknown-history'],
    ['new', 'create', 'never-applied'],
  ])
  expect(digestPlan(marked)).toBe(digestPlan(plan))
})
