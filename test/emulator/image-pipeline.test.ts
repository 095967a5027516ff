import {
  CreateImagePipelineCommand,
  DeleteDistributionConfigurationCommand,
  DeleteImagePipelineCommand,
  DeleteInfrastructureConfigurationCommand,
  GetImagePipelineCommand,
  ListImagePipelinesCommand,
  UpdateImagePipelineCommand,
} from '@aws-sdk/client-imagebuilder'
import { describe, expect, it } from 'vitest'
import type { Emulator, Switches } from '../../src/emulator/emulator.ts'
import {
  account,
  arnOf,
  clientFor,
  create,
  done,
  emulatorFor,
  infra,
  infraArn,
  refusal,
  refused,
  region,
  send,
} from './harness.ts'

const distributionArn = arnOf('distribution-configuration/spread')
const pipelineArn = arnOf('image-pipeline/nightly')
/** What the pipelines here refer to. */
function seedRecipes(emulator: Emulator): void {
  const state = emulator.account(account, region)
  const recipe = { name: 'base', semanticVersion: '1.0.0', parentImage: 'ami-0123456789abcdef0' }
  state.put('ImageRecipe', recipe)
  state.put('ContainerRecipe', recipe)
}

const distribution = (distributions: unknown) => ({ name: 'Spread', distributions, clientToken: 't' })

describe('ImagePipeline', () => {
  const recipe = infraArn('base/1.0.0').replace('infrastructure-configuration', 'image-recipe')

  async function withPipeline() {
    const emulator = await emulatorFor()
    const client = clientFor(emulator)
    await create(emulator, infra('abc'))
    seedRecipes(emulator)
    await send(emulator, 'PUT', '/CreateDistributionConfiguration', distribution([{ region: 'us-east-1' }]))
    const references = {
      infrastructureConfigurationArn: infraArn('abc'),
      distributionConfigurationArn: distributionArn,
    }
    await client.send(
      new CreateImagePipelineCommand({
        name: 'Nightly',
        imageRecipeArn: recipe,
        ...references,
        status: 'DISABLED',
        clientToken: 't',
      }),
    )
    return { emulator, client, references }
  }

  it('reads with its defaults, and an omitted status re-enables it', async () => {
    const { client, references } = await withPipeline()
    const get = async () =>
      (await client.send(new GetImagePipelineCommand({ imagePipelineArn: pipelineArn }))).imagePipeline
    const before = await get()
    expect(before).toMatchObject({
      arn: pipelineArn,
      name: 'Nightly',
      ...references,
      status: 'DISABLED',
      enhancedImageMetadataEnabled: true,
      imageTestsConfiguration: { imageTestsEnabled: true, timeoutMinutes: 720 },
      tags: {},
    })
    expect(before?.dateUpdated).toBe(before?.dateCreated)
    const schedule = { scheduleExpression: 'cron(0 0 * * ? *)' }
    await client.send(
      new UpdateImagePipelineCommand({
        imagePipelineArn: pipelineArn,
        imageRecipeArn: recipe,
        infrastructureConfigurationArn: infraArn('abc'),
        imageTestsConfiguration: { timeoutMinutes: 90 },
        schedule,
        clientToken: 'u',
      }),
    )
    const after = await get()
    expect(after).toMatchObject({
      status: 'ENABLED',
      imageTestsConfiguration: { imageTestsEnabled: true, timeoutMinutes: 90 },
    })
    expect(after?.schedule?.pipelineExecutionStartCondition).toBe('EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE')
    expect(after).not.toHaveProperty('distributionConfigurationArn')
  })

  const container = infraArn('base/1.0.0').replace('infrastructure-configuration', 'container-recipe')
  const onDemand = ['ON_DEMAND_AMI_CVE']
  const scanResultCondition = { maximumSeverityLabel: 'HIGH' }
  it.each([
    [{ imageRecipeArn: recipe }, { imageScanningTypes: onDemand, scanResultCondition }, null, undefined],
    [{ imageRecipeArn: recipe }, { imageScanningTypes: ['TEST_INSTANCE_CVE'] }, null, undefined],
    [{ containerRecipeArn: container }, { imageScanningEnabled: true }, null, undefined],
    [
      { imageRecipeArn: recipe },
      { scanResultCondition },
      'InvalidParameterCombinationException',
      'A scanResultCondition requires the imageScanningTypes ON_DEMAND_AMI_CVE.',
    ],
    [
      { containerRecipeArn: container },
      { imageScanningTypes: onDemand },
      'InvalidParameterCombinationException',
      'The imageScanningTypes ON_DEMAND_AMI_CVE requires an imageRecipeArn.',
    ],
    [
      { imageRecipeArn: recipe },
      { imageScanningTypes: [...onDemand, 'TEST_INSTANCE_CVE'] },
      'InvalidParameterValueException',
      expect.stringContaining("'imageScanningConfiguration.imageScanningTypes'"),
    ],
    [
      { imageRecipeArn: recipe },
      { imageScanningTypes: onDemand, scanResultCondition: { fixAvailable: false } },
      'InvalidRequestException',
      expect.stringContaining("'imageScanningConfiguration.scanResultCondition.maximumSeverityLabel'"),
    ],
  ])('has its images scanned: %j %j', async (recipes, imageScanningConfiguration, name, message) => {
    const emulator = await emulatorFor()
    await create(emulator, infra('abc'))
    seedRecipes(emulator)
    const fields = { infrastructureConfigurationArn: infraArn('abc'), imageScanningConfiguration, ...recipes }
    const body = { name: 'Nightly', clientToken: 't', ...fields }
    const answer = refusal(await send(emulator, 'PUT', '/CreateImagePipeline', body))
    expect(answer).toEqual({ status: name === null ? 200 : 400, name, message })
    if (name !== null) return
    const shown = await send(emulator, 'POST', '/ListImagePipelines', {})
    expect(shown.json.imagePipelineList).toMatchObject([fields])
  })

  it('is found by what it refers to', async () => {
    const { client } = await withPipeline()
    const find = async (filter: string, value: string) => {
      const filters = [{ name: filter, values: [value] }]
      return (await client.send(new ListImagePipelinesCommand({ filters }))).imagePipelineList?.map((row) => row.arn)
    }
    expect(await find('infrastructureConfigurationArn', infraArn('abc'))).toEqual([pipelineArn])
    expect(await find('infrastructureConfigurationArn', infraArn('xyz'))).toEqual([])
    expect(await find('distributionConfigurationArn', distributionArn)).toEqual([pipelineArn])
    expect(await find('name', 'Nightly')).toEqual([pipelineArn])
    expect(await find('status', 'ENABLED')).toEqual([])
  })

  it('keeps what it refers to from being deleted', async () => {
    const { client, emulator } = await withPipeline()
    const infrastructure = new DeleteInfrastructureConfigurationCommand({
      infrastructureConfigurationArn: infraArn('abc'),
    })
    const spread = new DeleteDistributionConfigurationCommand({ distributionConfigurationArn: distributionArn })
    const message = (arn: string) =>
      `Resource dependency error: The resource ARN '${arn}' has other resources depended on it.`
    const blocked = {
      name: 'ResourceDependencyException',
      $metadata: expect.objectContaining({ httpStatusCode: 400 }) as unknown,
    }
    await expect(client.send(infrastructure)).rejects.toMatchObject({ ...blocked, message: message(infraArn('abc')) })
    await expect(client.send(spread)).rejects.toMatchObject({ ...blocked, message: message(distributionArn) })
    await client.send(new DeleteImagePipelineCommand({ imagePipelineArn: pipelineArn }))
    await client.send(infrastructure)
    await client.send(spread)
    expect(emulator.account('111122223333', 'us-east-1').list('ImagePipeline')).toEqual([])
  })

  it('refuses references to nothing and two recipes, and has its own quota', async () => {
    const { emulator } = await withPipeline()
    const make = (more: Record<string, unknown>) =>
      send(emulator, 'PUT', '/CreateImagePipeline', {
        name: 'other',
        clientToken: 'x',
        infrastructureConfigurationArn: infraArn('abc'),
        ...more,
      })
    const missing = refusal(await make({ imageRecipeArn: recipe, infrastructureConfigurationArn: infraArn('gone') }))
    expect(missing).toMatchObject({ status: 404, name: 'ResourceNotFoundException' })
    const containerRecipeArn = recipe.replace('image-recipe', 'container-recipe')
    const both = refusal(await make({ imageRecipeArn: recipe, containerRecipeArn }))
    expect(both.name).toBe('InvalidParameterCombinationException')
    emulator.setSwitches({ quotas: { ImagePipeline: 1 } })
    expect(refusal(await make({ imageRecipeArn: recipe })).name).toBe('ServiceQuotaExceededException')
  })
})

describe('the rules of a pipeline', () => {
  const role = 'arn:aws:iam::111122223333:role/builder'
  const managed = (line: string) => arnOf(`workflow/${line}/x.x.x`, 'aws')
  const own = (line: string) => arnOf(`workflow/${line}/1.0.0/1`)
  const workflows = (...lines: string[]) => lines.map((line) => ({ workflowArn: own(line) }))

  it.each([
    ['no recipe', { imageRecipeArn: undefined }, 'Specify either imageRecipeArn or containerRecipeArn.'],
    [
      'workflows without role',
      { workflows: workflows('build/a') },
      'An execution role is required to provide workflows',
    ],
    ['two build workflows', { executionRole: role, workflows: workflows('build/a', 'build/b') }, 'at most one build'],
    ['eleven workflows', { executionRole: role, workflows: workflows(...Array(11).fill('test/a')) }, 'at most 10'],
    [
      'a managed workflow at a version',
      { executionRole: role, workflows: [{ workflowArn: managed('build/build-image').replace('x.x.x', '1.0.2/1') }] },
      `AWS managed workflows must have latest version 'x.x.x' for '${arnOf('workflow/build/build-image/1.0.2/1', 'aws')}'`,
    ],
    [
      'a parallel group outside of tests',
      { executionRole: role, workflows: [{ workflowArn: own('build/a'), parallelGroup: 'one' }] },
      'Only test workflows can have it.',
    ],
    [
      'scanning without tests',
      {
        imageScanningConfiguration: { imageScanningEnabled: true },
        imageTestsConfiguration: { imageTestsEnabled: false },
      },
      'Image scanning requires imageTestsEnabled.',
    ],
    ['a log group of its own', { loggingConfiguration: { imageLogGroupName: '/own' } }, 'execution role is required'],
    ['five fields of cron', { schedule: { scheduleExpression: 'cron(0 0 * * ?)' } }, 'six fields'],
    ['a rate of 1 hours', { schedule: { scheduleExpression: 'rate(1 hours)' } }, 'singular'],
    ['hour 24', { schedule: { scheduleExpression: 'cron(0 24 * * ? *)' } }, "'24' is no field of 0 to 23."],
    [
      'no time zone',
      { schedule: { scheduleExpression: 'rate(1 day)', timezone: 'Nowhere/Here' } },
      'schedule.timezone',
    ],
  ])('refuses %s', async (_, more, message) => {
    const emulator = await emulatorFor()
    await create(emulator, infra('abc'))
    seedRecipes(emulator)
    const recipe = arnOf('image-recipe/base/1.0.0')
    const fields = { name: 'Nightly', imageRecipeArn: recipe, infrastructureConfigurationArn: infraArn('abc'), ...more }
    expect(await refused(emulator, 'CreateImagePipeline', fields)).toMatchObject({
      status: 400,
      message: expect.stringContaining(message) as unknown,
    })
  })

  it.each([
    ['cron(30 6 * * ? *)', 'UTC', '2026-11-28T06:30:00.000Z'],
    ['cron(30 6 ? * MON-FRI *)', 'Europe/Berlin', '2026-11-30T05:30:00.000Z'],
    ['cron(0 0 L * ? *)', 'UTC', '2026-11-30T00:00:00.000Z'],
    ['cron(0/15 12 27 11 ? 2026)', 'UTC', '2026-11-27T12:15:00.000Z'],
    ['cron(0 0 ? * 2#1 *)', 'UTC', '2026-12-07T00:00:00.000Z'],
    ['cron(0 0 ? * 6L *)', 'UTC', '2026-12-25T00:00:00.000Z'],
    ['cron(0 0 15W * ? *)', 'UTC', '2026-12-15T00:00:00.000Z'],
    ['cron(0 0 * * MON *)', 'UTC', '2026-11-30T00:00:00.000Z'],
    ['rate(5 hours)', 'UTC', '2026-11-27T17:00:00.000Z'],
    ['cron(0 0 1 1 ? 2020)', 'UTC', undefined],
  ])('tells the next run of %s in %s', async (scheduleExpression, timezone, next) => {
    const emulator = await emulatorFor({ now: () => new Date('2026-11-27T12:00:00Z') })
    await create(emulator, infra('abc'))
    seedRecipes(emulator)
    await done(emulator, 'CreateImagePipeline', {
      name: 'Nightly',
      imageRecipeArn: arnOf('image-recipe/base/1.0.0'),
      infrastructureConfigurationArn: infraArn('abc'),
      schedule: { scheduleExpression, timezone },
    })
    const { imagePipeline } = await done(emulator, 'GetImagePipeline', { imagePipelineArn: pipelineArn })
    expect((imagePipeline as Record<string, unknown>).dateNextRun).toBe(next)
  })
})

describe('switches of what a pipeline shows', () => {
  async function shown(switches: Partial<Switches>, more: Record<string, unknown> = {}) {
    const emulator = await emulatorFor({ switches })
    await create(emulator, infra('abc'))
    seedRecipes(emulator)
    await done(emulator, 'CreateImagePipeline', {
      name: 'Nightly',
      imageRecipeArn: arnOf('image-recipe/base/1.0.0'),
      infrastructureConfigurationArn: infraArn('abc'),
      ...more,
    })
    const { imagePipeline } = await done(emulator, 'GetImagePipeline', { imagePipelineArn: pipelineArn })
    return imagePipeline as Record<string, unknown>
  }

  it.each([true, false])('fillWorkflows %s', async (fillWorkflows) => {
    const workflows = ['build/build-image', 'test/test-image'].map((line) => ({
      workflowArn: arnOf(`workflow/${line}/x.x.x`, 'aws'),
    }))
    expect((await shown({ fillWorkflows })).workflows).toEqual(fillWorkflows ? workflows : undefined)
  })

  it.each(['default', 'absent'] as const)('partialTestsTimeout %s', async (partialTestsTimeout) => {
    const partial = await shown({ partialTestsTimeout }, { imageTestsConfiguration: { imageTestsEnabled: false } })
    const timeout = partialTestsTimeout === 'default' ? { timeoutMinutes: 720 } : {}
    expect(partial.imageTestsConfiguration).toEqual({ imageTestsEnabled: false, ...timeout })
    const absent = await shown({ partialTestsTimeout })
    expect(absent.imageTestsConfiguration).toEqual({ imageTestsEnabled: true, timeoutMinutes: 720 })
  })
})
