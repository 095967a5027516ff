/** Pipelines that build something else after an apply: what is asked of the account for them, and what people read of them. */
import { expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import type { FaultEffect } from '../../src/emulator/faults.ts'
import { emulator, kiln } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'

const arn = (resource: string): string => `arn:aws:imagebuilder:us-east-1:111122223333:${resource}`

/** An account where two pipelines of others build with what is declared, and send images by one configuration; a third has nothing to do with it. */
async function used() {
  const account = await emulator({ now: () => new Date('2026-01-01T00:00:00.000Z') })
  const one = project(account, golden('instanceTypes: [m5.large]'))
  await one.run('apply')
  const here = accountOf(account)
  for (const name of ['everywhere', 'unrelated']) {
    here.put('DistributionConfiguration', { name, distributions: [{ region: 'eu-west-1' }] })
  }
  const put = (name: string, infrastructure: string, distribution: string): void => {
    here.put('ImagePipeline', {
      name,
      status: 'ENABLED',
      schedule: { scheduleExpression: 'rate(6 hours)' },
      infrastructureConfigurationArn: arn(`infrastructure-configuration/${infrastructure}`),
      distributionConfigurationArn: arn(`distribution-configuration/${distribution}`),
    })
  }
  put('nightly', 'golden', 'everywhere')
  put('weekly', 'golden', 'everywhere')
  put('unrelated', 'others', 'unrelated')
  account.clearRequests()
  return { account, ...one }
}

const readsOf = (account: Emulator): readonly string[] =>
  account.requests.filter(({ operation }) => operation.startsWith('Get')).map(({ operation }) => operation)

it('costs a request for each configuration that says where their images go, and none where nothing changes', async () => {
  const { account, run, write } = await used()
  expect((await run('plan')).targets[0]?.consequences).toEqual([])
  const usual = ['GetCallerIdentity', 'GetInfrastructureConfiguration']
  expect([...readsOf(account)].sort()).toEqual(usual)
  account.clearRequests()
  write(golden('instanceTypes: [m7i.large]'))
  const [row] = (await run('plan')).targets
  expect(row?.consequences?.map(({ pipeline, regions }) => [pipeline, ...regions])).toEqual([
    ['nightly', 'eu-west-1'],
    ['weekly', 'eu-west-1'],
  ])
  expect([...readsOf(account)].sort()).toEqual(['GetCallerIdentity', 'GetDistributionConfiguration', usual[1]])
})

const refused = { type: 'error', name: 'InvalidRequestException', status: 400, message: 'no' } as const

it.each<[string, FaultEffect]>([
  ['may not be read', 'accessDenied'],
  ['is refused', refused],
])('says that it is not known where images go if that %s', async (_, effect) => {
  const { account, run, write } = await used()
  write(golden('instanceTypes: [m7i.large]'))
  account.addFault({ when: { operation: 'GetDistributionConfiguration' }, times: Infinity, effect })
  const report = await run('plan')
  expect([report.exitCode, report.targets[0]?.consequences?.map(({ regions }) => regions)]).toEqual([0, [[], []]])
})

it('takes what a new pipeline names as there if the service refuses to show it', async () => {
  const account = await emulator()
  account.addFault({ when: { operation: 'GetImageRecipe' }, times: Infinity, effect: refused })
  const pipeline = ['kind: ImagePipeline', 'name: nightly', `imageRecipeArn: ${arn('image-recipe/golden/1.0.0')}`]
  const infrastructure = `infrastructureConfigurationArn: ${arn('infrastructure-configuration/golden')}`
  const { run } = project(account, `${golden()}---\n${[...pipeline, infrastructure].join('\n')}\n`)
  const { exitCode, summary } = await run('plan')
  expect([exitCode, summary]).toMatchObject([0, { create: 2, blocked: 0 }])
})

it('is what a narrowed plan says as well', async () => {
  const { run, write } = await used()
  write(golden('instanceTypes: [m7i.large]'))
  const [row] = (await run('plan', '--only', 'InfrastructureConfiguration/golden')).targets
  expect(row?.consequences?.map(({ pipeline }) => pipeline)).toEqual(['nightly', 'weekly'])
})

it('is what explain says of what they build with', async () => {
  const { account, cwd, write } = await used()
  write(golden('instanceTypes: [m7i.large]'))
  const options = { cwd, emulator: account }
  const { stdout } = await kiln(['explain', 'InfrastructureConfiguration/golden'], options)
  const text = stdout.replaceAll(/\s+/g, ' ')
  expect(text).toContain(
    'then builds nightly: without an owner; enabled, every 6 hours if components or the base image have updates, next run ',
  )
  expect(text).toContain('then builds weekly: ')
  const json = await kiln(['explain', 'InfrastructureConfiguration/golden', '-o', 'json'], options)
  const { consequences } = JSON.parse(json.stdout) as { consequences: readonly { pipeline: string }[] }
  expect(consequences.map(({ pipeline }) => pipeline)).toEqual(['nightly', 'weekly'])
})
