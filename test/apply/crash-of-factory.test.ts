/**
 * From an account that has recipes alone to a factory of all kinds in one apply, killed at every boundary of its requests. As they are sent one
 * at a time, the account is the same after one request and before the next: killed before the first, and after each, is every boundary.
 */
import { describe, expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { project } from '../support/project.ts'
import { seedRecipes, smallFactory } from '../support/small-factory.ts'
import { applyUndisturbed, assertRecoversFrom, type Story } from './crash.ts'

const story: Story = {
  flags: [],
  async prepare() {
    const account = await emulator()
    seedRecipes(account)
    return { account, project: project(account, smallFactory) }
  },
}

const assertRecovers = (nth: number, moment: 'before' | 'after'): Promise<void> =>
  assertRecoversFrom(story, nth, moment, /^/)

/** Every request of it, in its order. */
const requests = [
  'GetCallerIdentity',
  'ListInfrastructureConfigurations',
  'ListDistributionConfigurations',
  'ListComponentBuildVersions',
  'ListImageRecipes',
  'ListContainerRecipes',
  'ListWorkflowBuildVersions',
  'ListImagePipelines',
  'ListLifecyclePolicies',
  'CreateInfrastructureConfiguration',
  'GetInfrastructureConfiguration',
  'CreateDistributionConfiguration',
  'GetDistributionConfiguration',
  'CreateLifecyclePolicy',
  'GetLifecyclePolicy',
  'CreateImagePipeline',
  'GetImagePipeline',
  'CreateImagePipeline',
  'GetImagePipeline',
]

describe('an apply that makes a factory', () => {
  it('sends just this, and then there is nothing to do', async () => {
    const sent = await applyUndisturbed(story)
    expect(sent.requests.map(({ operation }) => operation)).toEqual(requests)
    const account = await emulator()
    seedRecipes(account)
    const { run } = project(account, smallFactory)
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 5 } })
    expect(await run('plan', '--detailed-exitcode')).toMatchObject({ exitCode: 0, summary: { unchanged: 5 } })
    expect(await run('drift')).toMatchObject({ exitCode: 0, outcome: 'clean' })
  })

  it('killed before its first request: the next apply ends where an undisturbed one ends', () =>
    assertRecovers(1, 'before'))

  it.each(requests.map((operation, index) => [index + 1, operation] as const))(
    'killed after request %i, %s: the next apply ends where an undisturbed one ends',
    (nth) => assertRecovers(nth, 'after'),
  )
})
