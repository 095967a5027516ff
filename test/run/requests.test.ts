import { expect, it } from 'vitest'
import type { Emulator, Switches } from '../../src/emulator/emulator.ts'
import { emulator, kiln } from '../support/kiln.ts'
import { accountOf, project } from '../support/project.ts'
import { documentsOf, infrastructure, pipeline, policy, seedRecipes } from '../support/small-factory.ts'

const kind = 'InfrastructureConfiguration'
const document = (name: string): string => `kind: ${kind}\nname: ${name}\ninstanceProfileName: builder\n`
const documents = (count: number): string =>
  Array.from({ length: count }, (_, index) => document(`golden-${index}`)).join('---\n')

/** Lists of kinds that nothing is declared of, which may have orphans. */
const otherLists = {
  ListComponentBuildVersions: 1,
  ListWorkflowBuildVersions: 1,
  ListImageRecipes: 1,
  ListContainerRecipes: 1,
  ListDistributionConfigurations: 1,
  ListImagePipelines: 1,
  ListLifecyclePolicies: 1,
}

/** Requests to Image Builder since the last time, by operation. */
function takeCounts(account: Emulator): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { operation } of account.requests) {
    if (operation !== 'GetCallerIdentity') counts[operation] = (counts[operation] ?? 0) + 1
  }
  account.clearRequests()
  return counts
}

/** An account with as many configurations of others as are asked for, and a project that is applied to it. */
async function applied(declared: string, others: number, switches: Partial<Switches> = {}) {
  const account = await emulator({ switches })
  const { cwd, run } = project(account, declared)
  await run('apply')
  for (let index = 0; index < others; index += 1) {
    accountOf(account).put(kind, { name: `other-${index}`, instanceProfileName: 'x' })
  }
  account.clearRequests()
  return { account, cwd, run }
}

it('a whole plan lists every page and gets each declared configuration', async () => {
  const { account, run } = await applied(documents(3), 100)
  const report = await run('plan')
  expect(report.outcome).toBe('clean')
  expect(takeCounts(account)).toEqual({
    ...otherLists,
    ListInfrastructureConfigurations: 2,
    GetInfrastructureConfiguration: 3,
  })
})

it('a service that puts no more than 25 on a page is asked for so many, once it has said so', async () => {
  const { account, run } = await applied(documents(3), 60, { maxResults: 25 })
  const report = await run('plan')
  expect(report).toMatchObject({ exitCode: 0, outcome: 'clean', orphans: 'checked' })
  const lists = account.requests.filter(({ operation }) => operation === 'ListInfrastructureConfigurations')
  expect(lists.map(({ body, status }) => [(body as { maxResults: number }).maxResults, status])).toEqual([
    [100, 400],
    [25, 200],
    [25, 200],
    [25, 200],
  ])
})

it.each([
  ['accessDenied', 1],
  ['expiredToken', 1],
] as const)('a list that is refused for another reason is not asked for again: %s', async (effect, count) => {
  const { account, run } = await applied(document('golden'), 0)
  account.addFault({ when: { operation: 'ListInfrastructureConfigurations' }, times: Infinity, effect })
  expect(await run('plan')).toMatchObject({ exitCode: 1 })
  expect(takeCounts(account)['ListInfrastructureConfigurations']).toBe(count)
})

it('what one list has learnt of its target is known to those that follow', async () => {
  const { account, cwd, run } = await applied(documents(3), 60, { maxResults: 25 })
  const asked = () => {
    const sizes = account.requests.flatMap(
      ({ body }) => (body as { maxResults?: number } | undefined)?.maxResults ?? [],
    )
    account.clearRequests()
    return sizes
  }
  // All kinds are listed at once, so each first page is on its way when the first refusal comes. No other one is.
  await run('plan')
  expect(asked().filter((size) => size === 100)).toHaveLength(8)
  // Kind after kind: one of them asks.
  await kiln(['export'], { cwd, emulator: account })
  expect(asked().filter((size) => size === 100)).toEqual([100])
})

it('a list that is refused for whatever else is refused: it is not asked for again', async () => {
  const { account, run } = await applied(document('golden'), 0)
  const refused = { type: 'error', name: 'InvalidRequestException', status: 400, message: 'no lists today' } as const
  account.addFault({ when: { operation: 'ListInfrastructureConfigurations' }, times: Infinity, effect: refused })
  const report = await run('plan')
  expect(report).toMatchObject({ exitCode: 1 })
  expect(JSON.stringify(report.targets[0]?.diagnostics)).toContain('no lists today')
  expect(takeCounts(account)['ListInfrastructureConfigurations']).toBe(1)
})

it('what is in sync costs a page for each hundred, one of each other kind, and a request to STS', async () => {
  const { account, run } = await applied(documents(110), 0)
  expect(await run('plan', '--refresh', 'fast')).toMatchObject({ outcome: 'clean', summary: { unchanged: 110 } })
  expect(account.requests.filter(({ operation }) => operation === 'GetCallerIdentity')).toHaveLength(1)
  expect(takeCounts(account)).toEqual({ ...otherLists, ListInfrastructureConfigurations: 2 })
})

it('a whole plan that is fast asks for the pages alone', async () => {
  const { account, run } = await applied(documents(3), 100)
  await run('plan', '--refresh', 'fast')
  expect(takeCounts(account)).toEqual({
    ...otherLists,
    ListInfrastructureConfigurations: 2,
  })
})

it.each(['full', 'fast'])('few configurations in a large account are asked for by name (%s)', async (refresh) => {
  const { account, run } = await applied(documents(3), 100)
  const report = await run('plan', '--refresh', refresh, '--only', '*/golden-1')
  expect(report).toMatchObject({ outcome: 'clean', orphans: 'not-checked' })
  expect(takeCounts(account)).toEqual({ GetInfrastructureConfiguration: 1 })
})

it('many configurations are settled from the list, and the last ones asked for by name', async () => {
  const { account, run } = await applied(documents(60), 100, { pageSize: 25 })
  const report = await run('plan', '--refresh', 'fast', '--only', '*/golden-*')
  expect(report.summary.unchanged).toBe(60)
  expect(takeCounts(account)).toEqual({ ListInfrastructureConfigurations: 2, GetInfrastructureConfiguration: 10 })
})

it('a name whose ARN is not known for sure is looked for in the list', async () => {
  const account = await emulator({ switches: { collapseSeparators: true } })
  const { run } = project(account, document('golden__linux'))
  await run('apply')
  account.clearRequests()
  const report = await run('plan', '--only', '*/golden__linux')
  expect(report.outcome).toBe('clean')
  expect(takeCounts(account)).toMatchObject({ ListInfrastructureConfigurations: 1 })
})

it('pipelines without a change cost a request for each hundred and no Get: the list is whole', async () => {
  const account = await emulator({ switches: { quotas: { ImagePipeline: 101 } } })
  seedRecipes(account)
  const documents = (count: number): string => {
    const pipelines = Array.from({ length: count }, (_, index) => pipeline(`nightly-${index}`, 'linux'))
    return documentsOf(infrastructure('linux'), policy('tidy'), ...pipelines)
  }
  const { run, write } = project(account, documents(101))
  expect(await run('apply')).toMatchObject({ exitCode: 0 })
  const countsOf = async (...flags: string[]): Promise<Record<string, number>> => {
    account.clearRequests()
    expect(await run(...flags)).toMatchObject({ exitCode: 0, outcome: 'clean' })
    return takeCounts(account)
  }
  const lists = (pages: number) => ({
    ...otherLists,
    ListInfrastructureConfigurations: 1,
    ListImagePipelines: pages,
  })
  const gets = { GetInfrastructureConfiguration: 1, GetLifecyclePolicy: 1 }
  expect(await countsOf('plan')).toEqual({ ...lists(2), ...gets })
  expect(await countsOf('drift')).toEqual({ ...lists(2), ...gets })
  expect(await countsOf('apply')).toEqual({ ...lists(2), ...gets })
  expect(await countsOf('plan', '--refresh', 'fast')).toEqual(lists(2))
  accountOf(account).remove('ImagePipeline', 'nightly-100')
  write(documents(100))
  expect(await countsOf('plan')).toEqual({ ...lists(1), ...gets })
})
