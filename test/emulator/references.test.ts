/** What refers to what: it has to be there, it cannot be deleted, and somebody else changes it. */
import { describe, expect, it } from 'vitest'
import { account, arnOf, done, emulatorFor, refused, region } from './harness.ts'
import {
  document,
  component,
  workflow,
  recipe,
  componentArn,
  recipeArn,
  make,
  makeComponent,
  makeRecipe,
  arnsOf,
} from './versioned.ts'

describe('a delete', () => {
  const infrastructure = { name: 'abc', instanceProfileName: 'p' }

  it('needs an exact version', async () => {
    const emulator = await emulatorFor()
    await makeRecipe(emulator)
    const answer = await refused(emulator, 'DeleteImageRecipe', { imageRecipeArn: recipeArn('1.0.x') })
    expect(answer.status).toBe(404)
    expect(
      (await refused(emulator, 'DeleteComponent', { componentBuildVersionArn: componentArn('1.0.0') })).status,
    ).toBe(400)
    expect(await done(emulator, 'DeleteImageRecipe', { imageRecipeArn: recipeArn('1.0.0') })).toMatchObject({
      imageRecipeArn: recipeArn('1.0.0'),
    })
  })

  it.each([
    ['1.0.0/1', true, true],
    ['1.0.0', true, true],
    ['1.0.0', false, true],
    ['1.0.0/1', false, true],
    ['x.x.x', true, true],
    ['x.x.x', false, false],
  ])(
    'of a component is refused while a recipe names %s (wildcardsBlockDelete %s)',
    async (end, wildcardsBlockDelete, blocks) => {
      const emulator = await emulatorFor({ switches: { wildcardsBlockDelete } })
      await makeComponent(emulator)
      await makeRecipe(emulator, { components: [{ componentArn: componentArn(end) }] })
      const which = { componentBuildVersionArn: componentArn('1.0.0/1') }
      if (!blocks) return void (await done(emulator, 'DeleteComponent', which))
      expect(await refused(emulator, 'DeleteComponent', which)).toEqual({
        status: 400,
        name: 'ResourceDependencyException',
        message: `Resource dependency error: The resource ARN '${componentArn('1.0.0/1')}' has other resources depended on it.`,
      })
      await done(emulator, 'DeleteImageRecipe', { imageRecipeArn: recipeArn('1.0.0') })
      await done(emulator, 'DeleteComponent', which)
    },
  )

  it('of a recipe or a workflow is refused while a pipeline names it', async () => {
    const emulator = await emulatorFor()
    const infrastructureConfigurationArn = await make(emulator, 'CreateInfrastructureConfiguration', infrastructure)
    const imageRecipeArn = await makeRecipe(emulator)
    const workflowArn = await make(emulator, 'CreateWorkflow', workflow)
    const pipeline = { name: 'nightly', infrastructureConfigurationArn, imageRecipeArn, executionRole: 'builder' }
    await make(emulator, 'CreateImagePipeline', { ...pipeline, workflows: [{ workflowArn }] })
    for (const [operation, which] of [
      ['DeleteImageRecipe', { imageRecipeArn }],
      ['DeleteWorkflow', { workflowBuildVersionArn: workflowArn }],
    ] as const) {
      expect((await refused(emulator, operation, which)).name).toBe('ResourceDependencyException')
    }
    await done(emulator, 'DeleteImagePipeline', { imagePipelineArn: arnOf('image-pipeline/nightly') })
    await done(emulator, 'DeleteImageRecipe', { imageRecipeArn })
    expect(await done(emulator, 'DeleteWorkflow', { workflowBuildVersionArn: workflowArn })).toEqual({
      workflowBuildVersionArn: workflowArn,
    })
  })

  it('of a component is refused while a policy shares it', async () => {
    const emulator = await emulatorFor()
    const arn = await makeComponent(emulator)
    expect(await done(emulator, 'GetComponentPolicy', { componentArn: arn })).not.toHaveProperty('policy')
    expect((await refused(emulator, 'PutComponentPolicy', { componentArn: arn, policy: '[]' })).status).toBe(400)
    const policy = '{"Version": "2012-10-17"}'
    expect(await done(emulator, 'PutComponentPolicy', { componentArn: arn, policy })).toMatchObject({
      componentArn: arn,
    })
    expect(await done(emulator, 'GetComponentPolicy', { componentArn: arn })).toMatchObject({ policy })
    expect((await refused(emulator, 'DeleteComponent', { componentBuildVersionArn: arn })).name).toBe(
      'ResourceDependencyException',
    )
  })
})

describe('what is referred to', () => {
  const infrastructureArn = arnOf('infrastructure-configuration/abc')
  it.each([
    [
      'CreateImageRecipe',
      { ...recipe, components: [{ componentArn: componentArn('1.0.0/1') }] },
      'Component',
      componentArn('1.0.0/1'),
    ],
    [
      'CreateImageRecipe',
      { ...recipe, components: [{ componentArn: componentArn('x.x.x') }] },
      'Component',
      componentArn('x.x.x'),
    ],
    [
      'CreateImagePipeline',
      { name: 'nightly', infrastructureConfigurationArn: infrastructureArn, imageRecipeArn: recipeArn('1.x.x') },
      'ImageRecipe',
      recipeArn('1.x.x'),
    ],
    [
      'CreateImagePipeline',
      {
        name: 'nightly',
        infrastructureConfigurationArn: infrastructureArn,
        containerRecipeArn: arnOf('container-recipe/web/1.0.0'),
      },
      'ContainerRecipe',
      arnOf('container-recipe/web/1.0.0'),
    ],
  ])('by %s has to be there: %j', async (operation, input, kind, arn) => {
    const emulator = await emulatorFor()
    emulator.account(account, region).put('InfrastructureConfiguration', { name: 'abc' })
    expect(await refused(emulator, operation, input)).toEqual({
      status: 404,
      name: 'ResourceNotFoundException',
      message: `The following required resource '${kind}' cannot be found: '${arn}'.`,
    })
  })

  it.each(['as-sent', 'resolved'] as const)('componentReferences and recipeReferences %s', async (reads) => {
    const emulator = await emulatorFor({ switches: { componentReferences: reads, recipeReferences: reads } })
    emulator.account(account, region).put('InfrastructureConfiguration', { name: 'abc' })
    await makeComponent(emulator)
    await makeRecipe(emulator, { components: [{ componentArn: componentArn('1.x.x') }] })
    const { imageRecipe } = await done(emulator, 'GetImageRecipe', { imageRecipeArn: recipeArn('x.x.x') })
    expect(imageRecipe).toMatchObject({
      components: [{ componentArn: componentArn(reads === 'as-sent' ? '1.x.x' : '1.0.0/1') }],
    })
    const pipeline = { name: 'nightly', infrastructureConfigurationArn: infrastructureArn }
    await done(emulator, 'CreateImagePipeline', { ...pipeline, imageRecipeArn: recipeArn('x.x.x') })
    const { imagePipelineList } = await done(emulator, 'ListImagePipelines')
    const shown = recipeArn(reads === 'as-sent' ? 'x.x.x' : '1.0.0')
    expect(imagePipelineList).toMatchObject([{ imageRecipeArn: shown, platform: 'Linux' }])
  })
})

describe('somebody else', () => {
  it('adds a version above ours between two requests, and edits', async () => {
    const emulator = await emulatorFor()
    await makeComponent(emulator)
    const state = emulator.account(account, region)
    const before = () => void state.put('Component', { ...component, semanticVersion: '1.0.7' })
    emulator.addFault({ when: { operation: 'CreateImageRecipe', slug: 'golden' }, effect: { type: 'call', before } })
    await makeRecipe(emulator)
    expect(await arnsOf(emulator, 'ListComponents')).toEqual([componentArn('1.0.0'), componentArn('1.0.7')])
    state.put('Component', { ...component, build: 4 })
    expect(await makeComponent(emulator, { data: document('other') })).toBe(componentArn('1.0.0/5'))
    expect(state.edit('Component', 'hardening/1.0.0/1', (draft) => void (draft.tags.a = 'b'))).not.toHaveProperty(
      'dateUpdated',
    )
    expect(state.get('Component', 'hardening/1.0.0/1')?.tags).toEqual({ a: 'b' })
    expect(state.remove('ImageRecipe', 'golden/1.0.0')).toBe(true)
  })

  it('shares a version that others can then use, and no other', async () => {
    const emulator = await emulatorFor()
    const other = '444455556666'
    const theirs = (end: string) => arnOf(`component/hardening/${end}`, other)
    emulator.account(other, region).put('Component', component)
    expect((await refused(emulator, 'GetComponent', { componentBuildVersionArn: theirs('1.0.0/1') })).status).toBe(404)
    emulator.account(other, region).share('Component', 'hardening/1.0.0/1', '{}')
    emulator.account(other, region).put('Component', { ...component, semanticVersion: '2.0.0' })
    const { component: read } = await done(emulator, 'GetComponent', { componentBuildVersionArn: theirs('x.x.x') })
    expect(read).toMatchObject({ arn: theirs('1.0.0/1'), owner: other })
    expect(await arnsOf(emulator, 'ListComponents', { owner: 'Shared' })).toEqual([theirs('1.0.0')])
    await makeRecipe(emulator, { components: [{ componentArn: theirs('1.0.0/1') }] })
  })
})
