/** What lines of versions cost in requests, and what a review covers of their numbers. */
import { describe, expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { emulator } from '../support/kiln.ts'
import { accountOf, project } from '../support/project.ts'
import { factoryWith, versionsIn } from '../support/versioned-factory.ts'

/** Requests to Image Builder since the last time, by operation. */
function takeCounts(account: Emulator): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { operation } of account.requests) {
    if (operation !== 'GetCallerIdentity') counts[operation] = (counts[operation] ?? 0) + 1
  }
  account.clearRequests()
  return counts
}

const lists = {
  ListComponentBuildVersions: 1,
  ListContainerRecipes: 1,
  ListDistributionConfigurations: 1,
  ListImagePipelines: 1,
  ListImageRecipes: 1,
  ListInfrastructureConfigurations: 1,
  ListLifecyclePolicies: 1,
  ListWorkflowBuildVersions: 1,
}

/** An account where each line has three versions, and what nobody owns beside them. */
async function applied() {
  const account = await emulator()
  const { cwd, write, run } = project(account, '')
  for (const command of ['one', 'two', 'three']) {
    write(factoryWith(command))
    expect(await run('apply')).toMatchObject({ exitCode: 0 })
  }
  account.clearRequests()
  return { account, cwd, write, run }
}

describe('of what is in sync', () => {
  it('a fast plan costs the lists and no Get, a whole one a Get of each line, and none of what is older', async () => {
    const { account, run } = await applied()
    expect(await run('plan', '--refresh', 'fast')).toMatchObject({ outcome: 'clean' })
    const fast = takeCounts(account)
    expect(Object.keys(fast).filter((operation) => operation.startsWith('Get'))).toEqual([])
    expect(await run('plan')).toMatchObject({ outcome: 'clean' })
    const whole = takeCounts(account)
    expect(whole).toEqual({ ...fast, GetComponent: 1, GetImageRecipe: 1, GetInfrastructureConfiguration: 1 })
    expect(fast).toEqual(lists)
  })

  it('more versions cost more pages of a list alone', async () => {
    const { account, run } = await applied()
    for (let index = 0; index < 120; index += 1) {
      accountOf(account).put('ImageRecipe', { name: 'theirs', semanticVersion: `1.0.${index}` })
    }
    expect(await run('plan', '--refresh', 'fast')).toMatchObject({ outcome: 'clean' })
    const counts = takeCounts(account)
    expect(Object.keys(counts).filter((operation) => operation.startsWith('Get'))).toEqual([])
    expect(counts['ListImageRecipes']).toBe(2)
  })
})

it('a fast plan reads of a changed script what is compared, and agrees with a whole one', async () => {
  const { account, write, run } = await applied()
  write(factoryWith('four'))
  const fast = await run('plan', '--refresh', 'fast')
  const counts = takeCounts(account)
  expect(counts['GetComponent']).toBe(1)
  expect(counts['GetImageRecipe']).toBe(1)
  const whole = await run('plan')
  expect(fast.digest).toBe(whole.digest)
  expect(fast.targets[0]?.changes.map(({ id, action, reason }) => [id, action, reason])).toEqual(
    whole.targets[0]?.changes.map(({ id, action, reason }) => [id, action, reason]),
  )
})

describe('a reviewed plan', () => {
  it('is applied under other numbers, where other merges only moved them', async () => {
    const { account, write, run } = await applied()
    write(factoryWith('four'))
    const plan = await run('plan', '--report-file', 'plan.json')
    expect(plan.targets[0]?.changes.find(({ id }) => id === 'Component/script')).toMatchObject({
      version: { previous: '1.0.2', resolved: '1.0.3' },
    })
    // One merge, and the one that takes it back.
    const other = project(account, '')
    for (const command of ['five', 'three']) {
      other.write(factoryWith(command))
      expect(await other.run('apply')).toMatchObject({ exitCode: 0 })
    }
    const report = await run('apply', '--reviewed', 'plan.json', '--expect', plan.digest)
    expect(report).toMatchObject({ exitCode: 0, digest: plan.digest, outcomes: { done: 3 } })
    expect(versionsIn(account, 'Component').at(-1)).toBe('1.0.5/1')
    expect(versionsIn(account, 'ImageRecipe').at(-1)).toBe('1.0.5')
    expect(accountOf(account).get('ImagePipeline', 'nightly')?.imageRecipeArn).toMatch(/\/1\.0\.5$/)
  })

  it('is refused where another merge has changed what is there', async () => {
    const { account, write, run } = await applied()
    write(factoryWith('four'))
    await run('plan', '--report-file', 'plan.json')
    expect(await project(account, factoryWith('five')).run('apply')).toMatchObject({ exitCode: 0 })
    expect(await run('apply', '--reviewed', 'plan.json')).toMatchObject({
      exitCode: 3,
      run: { requests: { write: 0 } },
    })
  })

  it('is refused where the content has changed since', async () => {
    const { account, write, run } = await applied()
    write(factoryWith('four'))
    await run('plan', '--report-file', 'plan.json')
    write(factoryWith('five'))
    account.clearRequests()
    const refused = await run('apply', '--reviewed', 'plan.json')
    expect(refused).toMatchObject({ exitCode: 3, run: { requests: { write: 0 } } })
    expect(refused.diagnostics[0]?.message).toContain('Component/script (data')
  })
})

it('--create-only makes versions and repoints nothing; an apply without it does so', async () => {
  const { account, write, run } = await applied()
  const before = accountOf(account).get('ImagePipeline', 'nightly')
  write(factoryWith('four'))
  const made = await run('apply', '--create-only')
  expect(made).toMatchObject({ exitCode: 0, summary: { create: 2, skipped: 1 }, outcomes: { done: 2 } })
  expect(versionsIn(account, 'Component').at(-1)).toBe('1.0.3/1')
  expect(versionsIn(account, 'ImageRecipe').at(-1)).toBe('1.0.3')
  expect(accountOf(account).get('ImagePipeline', 'nightly')).toEqual(before)
  const repointed = await run('apply')
  expect(repointed).toMatchObject({ exitCode: 0, summary: { create: 0, update: 1 }, outcomes: { done: 1 } })
  expect(accountOf(account).get('ImagePipeline', 'nightly')?.imageRecipeArn).toMatch(/\/1\.0\.3$/)
})
