/** What the versioned kinds have in common: numbers, builds, patterns of versions, lists of versions, and what refers to them. */
import { describe, expect, it } from 'vitest'
import type { Emulator, Switches } from '../../src/emulator/emulator.ts'
import { account, arnOf, done, emulatorFor, refused, region } from './harness.ts'

const document = (command = 'echo') =>
  `schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n      - name: one\n        action: ExecuteBash\n        inputs:\n          commands: [${command}]\n`
const steps = 'schemaVersion: 1.0\nsteps:\n  - name: wait\n    action: WaitForAction\n'
const component = { name: 'Hardening', semanticVersion: '1.0.0', platform: 'Linux', data: document() }
const workflow = { name: 'Check', semanticVersion: '1.0.0', type: 'TEST', data: steps }
const recipe = { name: 'Golden', semanticVersion: '1.0.0', parentImage: 'ami-0123456789abcdef0' }
const componentArn = (end: string) => arnOf(`component/hardening/${end}`)
const recipeArn = (end: string) => arnOf(`image-recipe/golden/${end}`)

type Row = Record<string, unknown>

async function make(emulator: Emulator, operation: string, input: Record<string, unknown>): Promise<string> {
  const answer = await done(emulator, operation, input)
  return Object.entries(answer).flatMap(([member, value]) => (member.endsWith('Arn') ? [value as string] : []))[0] ?? ''
}

const makeComponent = (emulator: Emulator, more: Record<string, unknown> = {}) =>
  make(emulator, 'CreateComponent', { ...component, ...more })
const makeRecipe = (emulator: Emulator, more: Record<string, unknown> = {}) =>
  make(emulator, 'CreateImageRecipe', { ...recipe, ...more })

async function rows(emulator: Emulator, operation: string, input: Record<string, unknown> = {}): Promise<Row[]> {
  const answer = await done(emulator, operation, input)
  return Object.values(answer).find((value) => Array.isArray(value)) as Row[]
}

const arnsOf = async (...asked: Parameters<typeof rows>) => (await rows(...asked)).map(({ arn }) => arn)

describe('builds', () => {
  it('are counted within a version, and a Create says which versions are the latest', async () => {
    const emulator = await emulatorFor()
    expect(await done(emulator, 'CreateComponent', { ...component, clientToken: 't' })).toMatchObject({
      clientToken: 't',
      componentBuildVersionArn: componentArn('1.0.0/1'),
      latestVersionReferences: {
        latestVersionArn: componentArn('x.x.x'),
        latestMajorVersionArn: componentArn('1.x.x'),
        latestMinorVersionArn: componentArn('1.0.x'),
        latestPatchVersionArn: componentArn('1.0.0'),
      },
    })
    expect(await makeComponent(emulator, { data: document('other') })).toBe(componentArn('1.0.0/2'))
    expect(await makeComponent(emulator, { semanticVersion: '1.0.1' })).toBe(componentArn('1.0.1/1'))
    const answer = await done(emulator, 'CreateWorkflow', { ...workflow, clientToken: 't' })
    expect(answer).toEqual({
      clientToken: 't',
      workflowBuildVersionArn: arnOf('workflow/test/check/1.0.0/1'),
      latestVersionReferences: expect.objectContaining({
        latestVersionArn: arnOf('workflow/test/check/x.x.x'),
      }) as unknown,
    })
    const other = { ...workflow, type: 'BUILD' }
    expect(await make(emulator, 'CreateWorkflow', other)).toBe(arnOf('workflow/build/check/1.0.0/1'))
  })

  it.each(['refused', 'new-build'] as const)(
    'identicalBuild %s: equal to the newest, not to an older one',
    async (identicalBuild) => {
      const emulator = await emulatorFor({ switches: { identicalBuild } })
      await makeComponent(emulator)
      if (identicalBuild === 'new-build') return expect(await makeComponent(emulator)).toBe(componentArn('1.0.0/2'))
      expect(await refused(emulator, 'CreateComponent', component)).toEqual({
        status: 400,
        name: 'ResourceAlreadyExistsException',
        message: `The following resource 'Component' already exists: '${componentArn('1.0.0/1')}'.`,
      })
      await makeComponent(emulator, { data: document('other') })
      expect(await makeComponent(emulator)).toBe(componentArn('1.0.0/3'))
    },
  )

  it.each([
    ['document', [false, false]],
    ['fields', [true, false]],
    ['everything', [true, true]],
  ] as const)('identicalBy %s', async (identicalBy, makes) => {
    for (const [index, more] of [{ description: 'new' }, { tags: { a: 'b' } }].entries()) {
      const emulator = await emulatorFor({ switches: { identicalBy } })
      await makeComponent(emulator)
      if (makes[index] === true) expect(await makeComponent(emulator, more)).toBe(componentArn('1.0.0/2'))
      else expect((await refused(emulator, 'CreateComponent', { ...component, ...more })).status).toBe(400)
    }
  })

  it.each([true, false])('buildNumbersReused %s, also after a restart', async (buildNumbersReused) => {
    const emulator = await emulatorFor({ switches: { buildNumbersReused } })
    await makeComponent(emulator)
    await done(emulator, 'DeleteComponent', { componentBuildVersionArn: componentArn('1.0.0/1') })
    expect(await makeComponent(emulator)).toBe(componentArn(buildNumbersReused ? '1.0.0/1' : '1.0.0/2'))
  })

  it.each(['next-build', 'refused'] as const)('dryRunOfTakenVersion %s', async (dryRunOfTakenVersion) => {
    const emulator = await emulatorFor({ switches: { dryRunOfTakenVersion } })
    await makeComponent(emulator)
    const dry = { ...component, dryRun: true }
    const { name } = await refused(emulator, 'CreateComponent', dry)
    expect(name).toBe(
      dryRunOfTakenVersion === 'refused' ? 'ResourceAlreadyExistsException' : 'DryRunOperationException',
    )
    const free = await refused(emulator, 'CreateComponent', { ...dry, semanticVersion: '2.0.0' })
    expect(free).toMatchObject({ status: 412, name: 'DryRunOperationException' })
    expect(await arnsOf(emulator, 'ListComponentBuildVersions')).toEqual([componentArn('1.0.0/1')])
  })

  it.each([true, false])('tagsInherited %s', async (tagsInherited) => {
    const emulator = await emulatorFor({ switches: { tagsInherited } })
    await makeComponent(emulator, { tags: { a: 'b', c: 'd' } })
    await makeComponent(emulator, { data: document('other'), tags: { a: 'e' } })
    const { component: read } = await done(emulator, 'GetComponent', {
      componentBuildVersionArn: componentArn('1.0.0/2'),
    })
    expect((read as Row).tags).toEqual(tagsInherited ? { a: 'e', c: 'd' } : { a: 'e' })
  })

  it.each(['builds', 'versions'] as const)('quotaCounts %s', async (quotaCounts) => {
    const emulator = await emulatorFor({ switches: { quotaCounts, quotas: { Component: 2 } } })
    await makeComponent(emulator)
    await makeComponent(emulator, { data: document('other') })
    const more = { ...component, data: document('third') }
    if (quotaCounts === 'versions') return expect(await makeComponent(emulator, more)).toBe(componentArn('1.0.0/3'))
    expect(await refused(emulator, 'CreateComponent', more)).toMatchObject({ status: 402 })
  })
})

describe('versions', () => {
  it('of a recipe are made once', async () => {
    const emulator = await emulatorFor()
    expect(await makeRecipe(emulator)).toBe(recipeArn('1.0.0'))
    expect(await refused(emulator, 'CreateImageRecipe', { ...recipe, description: 'new' })).toEqual({
      status: 400,
      name: 'ResourceAlreadyExistsException',
      message: `The following resource 'ImageRecipe' already exists: '${recipeArn('1.0.0')}'.`,
    })
  })

  it.each([1, 0] as const)(
    'of a recipe are counted by the service where an x stands, from firstOfLine %i',
    async (firstOfLine) => {
      const emulator = await emulatorFor({ switches: { firstOfLine } })
      const next = (semanticVersion: string) => makeRecipe(emulator, { semanticVersion })
      expect(await next('1.0.x')).toBe(recipeArn(`1.0.${firstOfLine}`))
      expect(await next('1.0.x')).toBe(recipeArn(`1.0.${firstOfLine + 1}`))
      await next('1.0.9')
      expect(await next('1.0.x')).toBe(recipeArn('1.0.10'))
      expect(await next('1.x.0')).toBe(recipeArn('1.1.0'))
      expect((await refused(emulator, 'CreateImageRecipe', { ...recipe, semanticVersion: '1.x.x' })).message).toContain(
        'The supplied semantic version does not follow the required format',
      )
    },
  )

  it.each([
    ['CreateComponent', component],
    ['CreateWorkflow', workflow],
  ])('of %s have no x', async (operation, input) => {
    const emulator = await emulatorFor()
    expect(await refused(emulator, operation, { ...input, semanticVersion: '1.0.x' })).toEqual({
      status: 400,
      name: 'InvalidParameterValueException',
      message:
        "The value supplied for parameter 'semanticVersion' is not valid. semanticVersion must match pattern ^[0-9]+\\.[0-9]+\\.[0-9]+$.",
    })
    const high = await refused(emulator, operation, { ...input, semanticVersion: '1.0.1073741824' })
    expect(high.name).toBe('InvalidVersionNumberException')
  })

  it.each(['kept', 'dropped'] as const)('leadingZeros %s', async (leadingZeros) => {
    const emulator = await emulatorFor({ switches: { leadingZeros } })
    const version = leadingZeros === 'kept' ? '2021.01.01' : '2021.1.1'
    expect(await makeRecipe(emulator, { semanticVersion: '2021.01.01' })).toBe(recipeArn(version))
    const same = await refused(emulator, 'CreateImageRecipe', { ...recipe, semanticVersion: '2021.1.1' })
    expect(same.name).toBe('ResourceAlreadyExistsException')
  })

  it.each([
    ['x.x.x', '2.0.0/1'],
    ['1.x.x', '1.10.0/1'],
    ['1.9.x', '1.9.0/2'],
    ['1.9.0', '1.9.0/2'],
    ['1.9.0/1', '1.9.0/1'],
  ])('are found by Get: %s is %s', async (asked, found) => {
    const emulator = await emulatorFor()
    for (const version of ['2.0.0', '1.9.0', '1.10.0']) await makeComponent(emulator, { semanticVersion: version })
    await makeComponent(emulator, { semanticVersion: '1.9.0', data: document('other') })
    const answer = await done(emulator, 'GetComponent', { componentBuildVersionArn: componentArn(asked) })
    expect(answer).toMatchObject({
      component: { arn: componentArn(found), name: 'Hardening', version: found.slice(0, -2) },
    })
    expect(answer.latestVersionReferences).toMatchObject({ latestPatchVersionArn: componentArn(found.slice(0, -2)) })
  })

  it('that nothing is are not found', async () => {
    const emulator = await emulatorFor()
    await makeComponent(emulator)
    for (const end of ['1.0.1', '2.x.x', '1.0.0/2']) {
      expect(await refused(emulator, 'GetComponent', { componentBuildVersionArn: componentArn(end) })).toEqual({
        status: 404,
        name: 'ResourceNotFoundException',
        message: `The following required resource 'Component' cannot be found: '${componentArn(end)}'.`,
      })
    }
  })
})

describe('lists', () => {
  async function withVersions(switches: Partial<Switches> = {}) {
    const emulator = await emulatorFor({ switches })
    await makeComponent(emulator, { tags: { a: 'b' } })
    await makeComponent(emulator, { data: document('other') })
    await makeComponent(emulator, { semanticVersion: '1.1.0' })
    await makeComponent(emulator, { name: 'Agent' })
    return emulator
  }

  it('have a row for each version, without build and tags', async () => {
    const emulator = await withVersions()
    const found = await rows(emulator, 'ListComponents')
    expect(found.map(({ arn }) => arn)).toEqual([
      componentArn('1.0.0'),
      componentArn('1.1.0'),
      arnOf('component/agent/1.0.0'),
    ])
    expect(found[0]).toMatchObject({
      name: 'Hardening',
      version: '1.0.0',
      platform: 'Linux',
      type: 'BUILD',
      status: 'ACTIVE',
    })
    expect(found[0]).not.toHaveProperty('tags')
    const filters = [{ name: 'version', values: ['1.0.0'] }]
    expect(await arnsOf(emulator, 'ListComponents', { filters })).toHaveLength(2)
    expect(await rows(emulator, 'ListComponents', { byName: true })).toHaveLength(2)
    expect((await refused(emulator, 'ListComponents', { byName: true, filters })).name).toBe(
      'InvalidParameterCombinationException',
    )
  })

  it('of build versions are of one version, or of the account, with tags, newest first', async () => {
    const emulator = await withVersions()
    const one = { componentVersionArn: componentArn('1.0.0') }
    expect(await arnsOf(emulator, 'ListComponentBuildVersions', one)).toEqual([
      componentArn('1.0.0/2'),
      componentArn('1.0.0/1'),
    ])
    const all = await rows(emulator, 'ListComponentBuildVersions')
    expect(all.map(({ arn }) => arn)).toEqual([
      arnOf('component/agent/1.0.0/1'),
      componentArn('1.1.0/1'),
      componentArn('1.0.0/2'),
      componentArn('1.0.0/1'),
    ])
    expect(all.at(-1)).toMatchObject({ tags: { a: 'b' }, state: { status: 'ACTIVE' } })
    const gone = { componentVersionArn: componentArn('9.0.0') }
    expect(await rows(emulator, 'ListComponentBuildVersions', gone)).toEqual([])
    const page = await done(emulator, 'ListComponentBuildVersions', { maxResults: 3 })
    const { nextToken } = page
    expect(await arnsOf(emulator, 'ListComponentBuildVersions', { maxResults: 3, nextToken })).toEqual([
      componentArn('1.0.0/1'),
    ])
  })

  it.each([true, false])(
    'leave deprecated components out, of build versions by listsDeprecatedBuilds %s',
    async (listed) => {
      const emulator = await withVersions({ listsDeprecatedBuilds: listed })
      emulator.account(account, region).edit('Component', 'agent/1.0.0/1', (draft) => {
        draft.state = { status: 'DEPRECATED' }
      })
      expect(await rows(emulator, 'ListComponents')).toHaveLength(2)
      const filters = [{ name: 'status', values: ['DEPRECATED'] }]
      expect(await arnsOf(emulator, 'ListComponents', { filters })).toEqual([arnOf('component/agent/1.0.0')])
      expect(await rows(emulator, 'ListComponentBuildVersions')).toHaveLength(listed ? 4 : 3)
    },
  )

  it('of workflows have the owners that the service has', async () => {
    const emulator = await emulatorFor()
    await make(emulator, 'CreateWorkflow', { ...workflow, tags: { a: 'b' } })
    const [row] = await rows(emulator, 'ListWorkflows')
    expect(row).toMatchObject({ arn: arnOf('workflow/test/check/1.0.0'), type: 'TEST', version: '1.0.0' })
    expect(row).not.toHaveProperty('tags')
    expect(await rows(emulator, 'ListWorkflows', { owner: 'AWSMarketplace' })).toEqual([])
    for (const owner of ['Shared', 'ThirdParty'])
      expect((await refused(emulator, 'ListWorkflows', { owner })).status).toBe(400)
    expect(await rows(emulator, 'ListWorkflowBuildVersions')).toMatchObject([{ tags: { a: 'b' } }])
    const workflowVersionArn = arnOf('workflow/test/check/1.x.x')
    expect(await rows(emulator, 'ListWorkflowBuildVersions', { workflowVersionArn })).toHaveLength(1)
  })

  it('of recipes have a row for each version, with tags and without components', async () => {
    const emulator = await emulatorFor()
    await makeComponent(emulator)
    await makeRecipe(emulator, { tags: { a: 'b' }, components: [{ componentArn: componentArn('x.x.x') }] })
    await makeRecipe(emulator, { semanticVersion: '1.0.1' })
    const found = await rows(emulator, 'ListImageRecipes')
    expect(found).toMatchObject([
      { arn: recipeArn('1.0.0'), platform: 'Linux', owner: account, parentImage: recipe.parentImage, tags: { a: 'b' } },
      { arn: recipeArn('1.0.1'), tags: {} },
    ])
    expect(found[0]).not.toHaveProperty('components')
  })
})

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
