/** What the versioned kinds have in common: numbers, builds, and patterns of versions. */
import { describe, expect, it } from 'vitest'
import { arnOf, done, emulatorFor, refused } from './harness.ts'
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
    expect((read as Record<string, unknown>).tags).toEqual(tagsInherited ? { a: 'e', c: 'd' } : { a: 'e' })
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

describe('an x', () => {
  it.each(['x.2.x', '1.x.8', 'x.x.0'])('stands for all that follows: %s is refused', async (version) => {
    const emulator = await emulatorFor()
    await makeComponent(emulator)
    const arn = componentArn(version)
    const read = await refused(emulator, 'GetComponent', { componentBuildVersionArn: arn })
    expect(read.message).toContain(`A number cannot follow an x in the version ${version}.`)
    const components = [{ componentArn: arn }]
    const made = await refused(emulator, 'CreateImageRecipe', { ...recipe, components })
    expect(made).toMatchObject({
      status: 400,
      message: expect.stringContaining("'components[0].componentArn'") as unknown,
    })
  })
})
