/** Builds: started by hand and by the schedule, their states on the clock, the images that they make, and what they leave on pipelines. */
import { describe, expect, it } from 'vitest'
import type { Switches } from '../../src/emulator/emulator.ts'
import { account, arnOf, done, emulatorFor, refused, region } from './harness.ts'

const pipelineArn = arnOf('image-pipeline/nightly')
const imageArn = (end: string) => arnOf(`image/golden/${end}`)
const failureContext = { imageStatus: 'BUILDING', failedStep: 'ExecuteComponents' }

type Row = Record<string, unknown>

/** A pipeline with all that it needs, on a clock that the test moves. */
async function started(switches: Partial<Switches> = {}, more: Record<string, unknown> = {}) {
  let now = Date.parse('2026-11-27T12:00:00Z')
  const emulator = await emulatorFor({ now: () => new Date(now), switches })
  const state = emulator.account(account, region)
  state.put('InfrastructureConfiguration', { name: 'hosts' })
  state.put('DistributionConfiguration', { name: 'spread', distributions: [{ region }, { region: 'eu-west-1' }] })
  state.put('Component', { name: 'Hardening', semanticVersion: '1.0.0', platform: 'Linux' })
  const components = [{ componentArn: arnOf('component/hardening/x.x.x') }]
  const recipe = { name: 'Golden', semanticVersion: '1.0.0', parentImage: 'ami-0123456789abcdef0', components }
  await done(emulator, 'CreateImageRecipe', recipe)
  const pipeline = {
    imageRecipeArn: arnOf('image-recipe/golden/x.x.x'),
    infrastructureConfigurationArn: arnOf('infrastructure-configuration/hosts'),
    distributionConfigurationArn: arnOf('distribution-configuration/spread'),
    schedule: { scheduleExpression: 'rate(1 day)' },
    ...more,
  }
  await done(emulator, 'CreateImagePipeline', { name: 'Nightly', ...pipeline })
  const start = async (input: Record<string, unknown> = {}) =>
    (await done(emulator, 'StartImagePipelineExecution', { imagePipelineArn: pipelineArn, ...input }))
      .imageBuildVersionArn
  const image = async (end: string) =>
    (await done(emulator, 'GetImage', { imageBuildVersionArn: imageArn(end) })).image as Row
  const shown = async () =>
    (await done(emulator, 'GetImagePipeline', { imagePipelineArn: pipelineArn })).imagePipeline as Row
  const wait = (seconds: number) => void (now += seconds * 1000)
  return { emulator, state, recipe, pipeline, start, image, shown, wait }
}

describe('a started build', () => {
  it('goes from PENDING to AVAILABLE, and shows all that it was made of', async () => {
    const { emulator, start, image, shown, wait } = await started({ buildSeconds: 600 })
    expect(await start({ tags: { by: 'hand' } })).toBe(imageArn('1.0.0/1'))
    const states: unknown[] = []
    for (let passed = 0; passed <= 600; passed += 100) {
      states.push(((await image('1.0.0/1')).state as Row).status)
      wait(100)
    }
    expect(states).toEqual(['PENDING', 'CREATING', 'BUILDING', 'TESTING', 'DISTRIBUTING', 'INTEGRATING', 'AVAILABLE'])
    expect(await image('1.0.0/1')).toMatchObject({
      name: 'Golden',
      version: '1.0.0/1',
      type: 'AMI',
      platform: 'Linux',
      imageRecipe: {
        arn: arnOf('image-recipe/golden/1.0.0'),
        components: [{ componentArn: arnOf('component/hardening/1.0.0/1') }],
      },
      infrastructureConfiguration: { name: 'hosts' },
      distributionConfiguration: { name: 'spread' },
      sourcePipelineArn: pipelineArn,
      sourcePipelineName: 'Nightly',
      buildType: 'USER_INITIATED',
      imageTestsConfiguration: { imageTestsEnabled: true, timeoutMinutes: 720 },
      outputResources: { amis: [{ region, accountId: account }, { region: 'eu-west-1' }] },
      tags: { by: 'hand' },
    })
    expect(await shown()).toMatchObject({ dateLastRun: '2026-11-27T12:00:00.000Z', lastRunStatus: 'AVAILABLE' })
    const { imageVersionList } = await done(emulator, 'ListImages')
    expect(imageVersionList).toMatchObject([{ arn: imageArn('1.0.0'), version: '1.0.0', owner: account }])
    await start()
    const imageVersionArn = imageArn('1.0.0')
    for (const [operation, input] of [
      ['ListImageBuildVersions', { imageVersionArn }],
      ['ListImageBuildVersions', {}],
      ['ListImagePipelineImages', { imagePipelineArn: pipelineArn }],
    ] as const) {
      const { imageSummaryList } = await done(emulator, operation, input)
      expect(imageSummaryList).toMatchObject([
        { arn: imageArn('1.0.0/2'), state: { status: 'PENDING' }, owner: account },
        { arn: imageArn('1.0.0/1'), state: { status: 'AVAILABLE' }, tags: { by: 'hand' } },
      ])
    }
    expect((await image('x.x.x')).arn).toBe(imageArn('1.0.0/1'))
    const nobody = arnOf('image-pipeline/nobody')
    expect((await done(emulator, 'ListImagePipelineImages', { imagePipelineArn: nobody })).imageSummaryList).toEqual([])
    expect((await refused(emulator, 'StartImagePipelineExecution', { imagePipelineArn: nobody })).status).toBe(404)
  })

  it('fails where a fault says so, with its context', async () => {
    const { emulator, start, image, shown, wait } = await started({ buildSeconds: 60 })
    emulator.addFault({
      when: { operation: 'StartImagePipelineExecution' },
      effect: { type: 'buildFails', failureContext },
    })
    await start()
    expect((await image('1.0.0/1')).state).toEqual({ status: 'PENDING' })
    wait(60)
    const state = { status: 'FAILED', reason: 'The build has failed.', failureContext }
    expect(await image('1.0.0/1')).toMatchObject({ state })
    expect((await image('1.0.0/1')).outputResources).toBeUndefined()
    expect(await shown()).toMatchObject({ lastRunStatus: 'FAILED', consecutiveFailures: 0, status: 'ENABLED' })
    const wildcard = { imageBuildVersionArn: imageArn('x.x.x') }
    expect((await refused(emulator, 'GetImage', wildcard)).status).toBe(404)
  })

  it('is cancelled, once', async () => {
    const { emulator, start, image, wait } = await started({ buildSeconds: 60 })
    const imageBuildVersionArn = await start()
    wait(20)
    await done(emulator, 'CancelImageCreation', { imageBuildVersionArn })
    wait(60)
    expect((await image('1.0.0/1')).state).toMatchObject({ status: 'CANCELLED' })
    expect((await refused(emulator, 'CancelImageCreation', { imageBuildVersionArn })).name).toBe(
      'ResourceInUseException',
    )
    await done(emulator, 'DeleteImage', { imageBuildVersionArn })
    expect((await refused(emulator, 'GetImage', { imageBuildVersionArn })).status).toBe(404)
  })

  it('is the same for the same token, runs for a disabled pipeline, and outlives its recipe', async () => {
    const { emulator, start, image, wait } = await started({ buildSeconds: 0 }, { status: 'DISABLED' })
    const clientToken = 'once'
    expect([await start({ clientToken }), await start({ clientToken })]).toEqual([
      imageArn('1.0.0/1'),
      imageArn('1.0.0/1'),
    ])
    emulator.setSwitches({ startTokenSeconds: 60 })
    wait(60)
    expect(await start({ clientToken })).toBe(imageArn('1.0.0/2'))
    await done(emulator, 'DeleteImagePipeline', { imagePipelineArn: pipelineArn })
    await done(emulator, 'DeleteImageRecipe', { imageRecipeArn: arnOf('image-recipe/golden/1.0.0') })
    expect(await image('1.0.0/1')).toMatchObject({ imageRecipe: { name: 'Golden' } })
  })

  it('of a container has the URI of its repository', async () => {
    const { emulator, state, pipeline } = await started({ buildSeconds: 0 })
    const targetRepository = { service: 'ECR', repositoryName: 'web' }
    state.put('ContainerRecipe', { name: 'Web', semanticVersion: '2.0.0', parentImage: 'x', targetRepository })
    const { imageRecipeArn: _, ...rest } = pipeline
    const containerRecipeArn = arnOf('container-recipe/web/2.0.0')
    await done(emulator, 'CreateImagePipeline', { name: 'Containers', ...rest, containerRecipeArn })
    const imagePipelineArn = arnOf('image-pipeline/containers')
    await done(emulator, 'StartImagePipelineExecution', { imagePipelineArn })
    const { image } = await done(emulator, 'GetImage', { imageBuildVersionArn: arnOf('image/web/x.x.x') })
    const uri = expect.stringContaining(`${account}.dkr.ecr.${region}.amazonaws.com/web:`) as unknown
    expect(image).toMatchObject({ type: 'DOCKER', outputResources: { containers: [{ region, imageUris: [uri] }, {}] } })
  })
})

describe('scheduled runs', () => {
  it('that fail one after another disable the pipeline, until an update without status', async () => {
    const autoDisablePolicy = { failureCount: 2 }
    const schedule = { scheduleExpression: 'rate(1 day)', autoDisablePolicy }
    const { emulator, state, pipeline, shown, image } = await started(
      { buildSeconds: 0 },
      { schedule, imageTags: { a: 'b' } },
    )
    expect(state.runSchedule('nightly')).toBe(imageArn('1.0.0/1'))
    expect(await image('1.0.0/1')).toMatchObject({ buildType: 'SCHEDULED', tags: { a: 'b' } })
    state.runSchedule('nightly', { fails: failureContext })
    expect(await shown()).toMatchObject({
      status: 'ENABLED',
      consecutiveFailures: 1,
      dateNextRun: expect.any(String) as unknown,
    })
    state.runSchedule('nightly', { fails: failureContext })
    const disabled = await shown()
    expect(disabled).toMatchObject({ status: 'DISABLED', consecutiveFailures: 2, lastRunStatus: 'FAILED' })
    expect(disabled).not.toHaveProperty('dateNextRun')
    expect(state.runSchedule('nightly')).toBeUndefined()
    const filters = [{ name: 'status', values: ['DISABLED'] }]
    expect((await done(emulator, 'ListImagePipelines', { filters })).imagePipelineList).toHaveLength(1)
    await done(emulator, 'UpdateImagePipeline', { imagePipelineArn: pipelineArn, ...pipeline })
    expect(await shown()).toMatchObject({ status: 'ENABLED', consecutiveFailures: 0 })
  })

  it.each([true, false])('runsMoveDateUpdated %s', async (runsMoveDateUpdated) => {
    const { state, shown, wait } = await started({ runsMoveDateUpdated })
    const before = (await shown()).dateUpdated
    wait(60)
    state.runSchedule('nightly')
    expect((await shown()).dateUpdated === before).toBe(!runsMoveDateUpdated)
  })
})

describe('switches of builds', () => {
  it.each(['create', 'build'] as const)('componentsBoundAt %s', async (componentsBoundAt) => {
    const { state, start, image } = await started({ componentsBoundAt })
    state.put('Component', { name: 'Hardening', semanticVersion: '2.0.0', platform: 'Linux' })
    await start()
    const version = componentsBoundAt === 'create' ? '1.0.0/1' : '2.0.0/1'
    expect((await image('1.0.0/1')).imageRecipe).toMatchObject({
      components: [{ componentArn: arnOf(`component/hardening/${version}`) }],
    })
  })

  it.each(['go-on', 'fail'] as const)('deprecatedComponentBuilds %s', async (deprecatedComponentBuilds) => {
    const { state, start, image } = await started({ deprecatedComponentBuilds, buildSeconds: 0 })
    state.edit('Component', 'hardening/1.0.0/1', (draft) => void (draft.state = { status: 'DEPRECATED' }))
    await start()
    const status = deprecatedComponentBuilds === 'fail' ? 'FAILED' : 'AVAILABLE'
    expect((await image('1.0.0/1')).state).toMatchObject({ status })
  })

  it.each(['allowed', 'refused'] as const)('startWhileBuilding %s', async (startWhileBuilding) => {
    const { emulator, start } = await started({ startWhileBuilding })
    await start()
    if (startWhileBuilding === 'allowed') return expect(await start()).toBe(imageArn('1.0.0/2'))
    const input = { imagePipelineArn: pipelineArn }
    expect((await refused(emulator, 'StartImagePipelineExecution', input)).name).toBe('ResourceInUseException')
  })

  it.each(['allowed', 'refused'] as const)('deletePipelineWithImages %s', async (deletePipelineWithImages) => {
    const { emulator, start } = await started({ deletePipelineWithImages })
    await start()
    const which = { imagePipelineArn: pipelineArn }
    if (deletePipelineWithImages === 'allowed') {
      return expect(await done(emulator, 'DeleteImagePipeline', which)).toMatchObject(which)
    }
    expect((await refused(emulator, 'DeleteImagePipeline', which)).name).toBe('ResourceDependencyException')
  })
})

describe('an image as parent', () => {
  it('has to be there, gives its platform, and cannot be deleted', async () => {
    const { emulator, state } = await started()
    const child = { name: 'Child', semanticVersion: '1.0.0', parentImage: imageArn('x.x.x') }
    expect(await refused(emulator, 'CreateImageRecipe', child)).toEqual({
      status: 404,
      name: 'ResourceNotFoundException',
      message: `The following required resource 'Image' cannot be found: '${imageArn('x.x.x')}'.`,
    })
    state.put('Image', { name: 'Golden', semanticVersion: '1.0.0', platform: 'Windows' })
    await done(emulator, 'CreateImageRecipe', child)
    const { imageRecipe } = await done(emulator, 'GetImageRecipe', {
      imageRecipeArn: arnOf('image-recipe/child/1.0.0'),
    })
    expect(imageRecipe).toMatchObject({ platform: 'Windows', parentImage: imageArn('x.x.x') })
    const which = { imageBuildVersionArn: imageArn('1.0.0/1') }
    expect((await refused(emulator, 'DeleteImage', which)).name).toBe('ResourceDependencyException')
  })
})
