/** Deletes of versions of a line, as a plan names them: one by one, the oldest first, and what is in use stays. */
import { expect, it, onTestFinished } from 'vitest'
import { applyPlan } from '../../src/apply/apply.ts'
import { connectImageBuilder } from '../../src/aws/client.ts'
import { createConnections } from '../../src/aws/connection.ts'
import { createLimiter } from '../../src/aws/limiter.ts'
import { listSummaries, readLive } from '../../src/aws/live.ts'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { kindOf } from '../../src/kinds/registry.ts'
import type { Live } from '../../src/model.ts'
import type { Outcome } from '../../src/outcome.ts'
import { policy, target } from '../support/builders.ts'
import { emulator, virtualClock } from '../support/kiln.ts'
import { accountOf, project } from '../support/project.ts'
import { documentsOf, infrastructure } from '../support/small-factory.ts'
import { component, recipe, versionsIn } from '../support/versioned-factory.ts'
import { change, plan } from '../support/reports.ts'

const kind = kindOf('Component')
const commands = ['one', 'two', 'three']

/** An account with three versions of a component, and what a list shows of them. */
async function threeVersions(): Promise<{
  account: Emulator
  listed: readonly Live[]
  remove: () => Promise<Outcome>
}> {
  const account = await emulator()
  const { write, run } = project(account, '')
  for (const command of commands) {
    write(documentsOf(component(command)))
    await run('apply')
  }
  const connections = createConnections({})
  onTestFinished(() => connections.close())
  const sdk = {
    endpoint: account.url,
    region: target.region,
    connections,
    credentials: { accessKeyId: target.account, secretAccessKey: 'x' },
  }
  const observer = { onAnswer: () => undefined, onRetry: () => undefined, onWarning: () => undefined }
  const clock = virtualClock()
  const service = await connectImageBuilder({ sdk, access: 'write', limiter: createLimiter(5), clock, observer })
  const listed: Live[] = []
  for await (const page of listSummaries(service, kind, {})) listed.push(...page)
  const newest = listed.find(({ arn }) => arn.endsWith('/1.0.2/1'))
  const live = newest && (await readLive(service, target, kind, newest.arn))
  if (live === undefined) throw new Error('there is no newest version')
  const row = { ...change({ action: 'delete', id: 'Component/script' }), kind: kind.kind, arn: live.arn }
  const { desired: _, ...gone } = { ...row, live, versions: [live, ...listed.filter(({ arn }) => arn !== live.arn)] }
  const never = new AbortController().signal
  const options = { createOnly: false, adopt: false, prune: true }
  const context = { service, target, policy, options, clock, stopping: never, deadline: never }
  account.clearRequests()
  const remove = async () => (await applyPlan(context, plan([gone]), { parallelism: 1 }))[0] as Outcome
  return { account, listed, remove }
}

const deletesOf = (account: Emulator) =>
  account.requests
    .filter(({ operation }) => operation === 'DeleteComponent')
    .map(({ path, status }) => [decodeURIComponent(path).split('/').slice(-2).join('/'), status])

it('go one by one, the oldest first, each after a look at it', async () => {
  const { account, remove } = await threeVersions()
  expect(await remove()).toMatchObject({
    status: 'done',
    writes: commands.map(() => ({ operation: 'DeleteComponent' })),
  })
  expect(deletesOf(account)).toEqual([
    ['1.0.0/1', 200],
    ['1.0.1/1', 200],
    ['1.0.2/1', 200],
  ])
  expect(versionsIn(account, 'Component')).toEqual([])
})

it('leave what is in use, tell it, and go on', async () => {
  const { account, remove } = await threeVersions()
  const { arn } = accountOf(account).get('Component', 'script/1.0.1/1') ?? {}
  accountOf(account).put('ImageRecipe', {
    name: 'theirs',
    semanticVersion: '1.0.0',
    parentImage: 'ami-0123456789abcdef0',
    components: [{ componentArn: arn ?? '' }],
  })
  const outcome = await remove()
  expect(outcome).toMatchObject({ status: 'done', reason: 'in-use', error: { code: 'in-use' } })
  expect(outcome.error?.message).toContain(`${arn} stays`)
  expect(outcome.writes).toHaveLength(2)
  expect(versionsIn(account, 'Component')).toEqual(['1.0.1/1'])
})

it.each([
  ['given a record of its own by another run', { 'kiln:record': 'other' }],
  ['taken over', { 'kiln:owner': 'others' }],
])('stop at one that was %s since the plan, and what is newer is still there', async (_, tags) => {
  const { account, remove } = await threeVersions()
  accountOf(account).edit('Component', 'script/1.0.1/1', (live) => ({ ...live, tags: { ...live.tags, ...tags } }))
  expect(await remove()).toMatchObject({ status: 'failed', error: { code: 'moved' } })
  expect(versionsIn(account, 'Component')).toEqual(['1.0.1/1', '1.0.2/1'])
})

it('are finished by the next run where one was killed half-way', async () => {
  const { account, remove } = await threeVersions()
  accountOf(account).remove('Component', 'script/1.0.0/1')
  accountOf(account).remove('Component', 'script/1.0.1/1')
  expect(await remove()).toMatchObject({ status: 'done', writes: [{ operation: 'DeleteComponent' }] })
})

it('of a configuration that is in use leaves it: the run says so, and ends with 0', async () => {
  const account = await emulator({ switches: { deletePipelineWithImages: 'refused' } })
  const kept = documentsOf(infrastructure('other'))
  const pipeline = documentsOf([
    'kind: ImagePipeline',
    'name: nightly',
    'imageRecipeArn: ${ImageRecipe/golden}',
    'infrastructureConfigurationArn: ${InfrastructureConfiguration/linux}',
    'schedule: { scheduleExpression: rate(1 day) }',
  ])
  const recipes = documentsOf(component('one'), recipe())
  const { write, run } = project(account, kept + documentsOf(infrastructure('linux')) + recipes + pipeline)
  await run('apply')
  accountOf(account).runSchedule('nightly')
  write(kept)
  const report = await run('apply', '--prune')
  expect(report).toMatchObject({ exitCode: 0 })
  expect(report.targets[0]?.changes.find(({ kind }) => kind === 'ImagePipeline')).toMatchObject({
    action: 'delete',
    reason: 'in-use',
    outcome: 'unchanged',
    error: { code: 'in-use', message: expect.stringContaining('ResourceDependencyException') as string },
    writes: [],
  })
  expect(report.targets[0]?.changes.find(({ name }) => name === 'linux')).toMatchObject({
    reason: 'in-use',
    outcome: 'unchanged',
    error: {
      code: 'in-use',
      message: expect.stringContaining('as ImagePipeline/nightly uses it and stays too') as string,
    },
  })
  expect(accountOf(account).get('ImagePipeline', 'nightly')).toBeDefined()
  const deletes = account.requests.filter(({ operation }) => operation.startsWith('Delete'))
  expect(deletes.map(({ operation }) => operation)).not.toContain('DeleteInfrastructureConfiguration')
})
