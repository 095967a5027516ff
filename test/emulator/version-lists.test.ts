/** Lists of versions and of builds. */
import { describe, expect, it } from 'vitest'
import type { Switches } from '../../src/emulator/emulator.ts'
import { account, arnOf, done, emulatorFor, refused, region } from './harness.ts'
import {
  document,
  workflow,
  recipe,
  componentArn,
  recipeArn,
  make,
  makeComponent,
  makeRecipe,
  rows,
  arnsOf,
} from './versioned.ts'

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

  it('are filtered by members that are lists', async () => {
    const emulator = await withVersions()
    const productCodes = [{ productCodeId: 'abc', productCodeType: 'marketplace' }]
    const seed = { name: 'bought', semanticVersion: '1.0.0', platform: 'Linux', supportedOsVersions: ['Ubuntu'] }
    emulator.account(account, region).put('Component', { ...seed, productCodes })
    for (const filter of [
      { name: 'supportedOsVersion', values: ['Ubuntu'] },
      { name: 'productCodes', values: ['abc'] },
    ]) {
      expect(await arnsOf(emulator, 'ListComponents', { filters: [filter] })).toEqual([arnOf('component/bought/1.0.0')])
    }
    const other = [{ name: 'supportedOsVersion', values: ['Debian'] }]
    expect(await rows(emulator, 'ListComponents', { filters: other })).toEqual([])
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
