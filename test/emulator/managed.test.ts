/** What AWS and the Marketplace keep: seen by everybody, changed by nobody. */
import { expect, it } from 'vitest'
import { account, arnOf, done, emulatorFor, refused, region } from './harness.ts'

const managed = (resource: string) => arnOf(resource, 'aws')
const recipe = { name: 'Golden', semanticVersion: '1.0.0', parentImage: managed('image/amazon-linux-2023-x86/x.x.x') }

type Row = Record<string, unknown>

it('is listed by its owner and by no other', async () => {
  const emulator = await emulatorFor()
  const names = async (operation: string, input: Record<string, unknown>) => {
    const rows = Object.values(await done(emulator, operation, input)).find((value) => Array.isArray(value)) as Row[]
    return rows.map(({ name, version }) => `${String(name)} ${String(version)}`)
  }
  expect(await names('ListComponents', { owner: 'Amazon' })).toEqual([
    'update-linux 1.0.1',
    'update-linux 1.0.2',
    'update-windows 1.0.0',
    'aws-cli-version-2-linux 1.0.4',
    'simple-boot-test-linux 1.0.0',
  ])
  expect(await names('ListComponents', { owner: 'AWSMarketplace' })).toEqual(['example-hardening-linux 1.0.0'])
  expect(await names('ListImages', { owner: 'Amazon', byName: true })).toContain('amazon-linux-2023-x86 2026.11.17')
  expect(await names('ListWorkflows', { owner: 'Amazon' })).toEqual([
    'build-image 1.0.2',
    'test-image 1.0.2',
    'build-container 1.0.1',
    'test-container 1.0.1',
  ])
  for (const operation of ['ListComponents', 'ListImages', 'ListWorkflows'])
    expect(await names(operation, {})).toEqual([])
})

it('is read in every Region, a Marketplace component without its document', async () => {
  const emulator = await emulatorFor()
  const componentBuildVersionArn = managed('component/update-linux/x.x.x')
  const { component } = await done(emulator, 'GetComponent', { componentBuildVersionArn })
  expect(component).toMatchObject({
    arn: managed('component/update-linux/1.0.2/1'),
    owner: 'Amazon',
    platform: 'Linux',
  })
  const bought = arnOf('component/example-hardening-linux/1.0.0/1', 'aws-marketplace')
  const marketplace = await done(emulator, 'GetComponent', { componentBuildVersionArn: bought })
  expect(marketplace.component).not.toHaveProperty('data')
  const workflowBuildVersionArn = managed('workflow/build/build-image/x.x.x')
  const { workflow, latestVersionReferences } = await done(emulator, 'GetWorkflow', { workflowBuildVersionArn })
  expect(workflow).toMatchObject({ name: 'build-image', type: 'BUILD' })
  expect(latestVersionReferences).toEqual({ latestVersionArn: workflowBuildVersionArn })
})

it('is what recipes and pipelines refer to; what is deprecated is refused to new ones', async () => {
  const emulator = await emulatorFor()
  const components = [{ componentArn: managed('component/update-linux/x.x.x') }]
  const pinned = managed('component/aws-cli-version-2-linux/1.0.0/1')
  expect(
    (await refused(emulator, 'CreateImageRecipe', { ...recipe, components: [{ componentArn: pinned }] })).message,
  ).toContain(`Component ARN '${pinned}' is deprecated and cannot be included in new Recipes.`)
  const windows = [{ componentArn: managed('component/update-windows/x.x.x') }]
  expect((await refused(emulator, 'CreateImageRecipe', { ...recipe, components: windows })).message).toContain(
    'Component ARN does not match the Parent Image Platform',
  )
  const seed = { name: 'ubuntu', semanticVersion: '1.0.0', platform: 'Linux', supportedOsVersions: ['Ubuntu 24'] }
  emulator.account(account, region).put('Component', seed)
  const ubuntu = [{ componentArn: arnOf('component/ubuntu/1.0.0/1') }]
  expect((await refused(emulator, 'CreateImageRecipe', { ...recipe, components: ubuntu })).message).toContain(
    'does not support the Parent Image OS Version',
  )
  await done(emulator, 'CreateImageRecipe', { ...recipe, components })
  emulator.account(account, region).put('InfrastructureConfiguration', { name: 'hosts' })
  await done(emulator, 'CreateImagePipeline', {
    name: 'nightly',
    imageRecipeArn: arnOf('image-recipe/golden/1.0.0'),
    infrastructureConfigurationArn: arnOf('infrastructure-configuration/hosts'),
    executionRole: 'builder',
    workflows: [{ workflowArn: managed('workflow/test/test-image/x.x.x') }],
  })
  expect((await done(emulator, 'ListImagePipelines')).imagePipelineList).toHaveLength(1)
})

it('can be added to, for a new version of AWS', async () => {
  const emulator = await emulatorFor()
  const seed = { name: 'update-linux', semanticVersion: '1.1.0', platform: 'Linux', owner: 'Amazon' }
  emulator.account('aws', region).put('Component', seed)
  const componentBuildVersionArn = managed('component/update-linux/x.x.x')
  const { component } = await done(emulator, 'GetComponent', { componentBuildVersionArn })
  expect(component).toMatchObject({ version: '1.1.0' })
  const deprecated = { ...seed, semanticVersion: '1.0.2', build: 1, state: { status: 'DEPRECATED' } }
  emulator.account('aws', region).put('Component', deprecated)
  const { componentVersionList } = await done(emulator, 'ListComponents', { owner: 'Amazon', maxResults: 2 })
  expect((componentVersionList as Row[]).map(({ version }) => version)).not.toContain('1.0.2')
})

it('is changed and deleted by nobody', async () => {
  const emulator = await emulatorFor()
  const arn = managed('component/update-linux/1.0.2/1')
  expect((await refused(emulator, 'DeleteComponent', { componentBuildVersionArn: arn })).status).toBe(404)
  expect((await refused(emulator, 'TagResource', { resourceArn: arn, tags: { a: 'b' } })).status).toBe(404)
})
