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
import { arnOf, clientFor, create, emulatorFor, infra, infraArn, refusal, seedRecipes, send } from './harness.ts'

const distributionArn = arnOf('distribution-configuration/spread')
const pipelineArn = arnOf('image-pipeline/nightly')
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
