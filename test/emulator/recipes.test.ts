/** Image recipes and container recipes: their own rules and what they show. */
import { describe, expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { account, arnOf, done, emulatorFor, refused, region } from './harness.ts'

const recipe = { name: 'Golden', semanticVersion: '1.0.0', parentImage: 'ami-0123456789abcdef0' }
const template = 'FROM {{{ imagebuilder:parentImage }}}'
const withComponents = `${template}\n{{{ imagebuilder:environments }}}\n{{{ imagebuilder:components }}}`
const container = {
  name: 'Web',
  semanticVersion: '1.0.0',
  containerType: 'DOCKER',
  parentImage: 'amazonlinux:2023',
  targetRepository: { service: 'ECR', repositoryName: 'web' },
  dockerfileTemplateData: template,
}
const of = (slug: string, version = '1.0.0/1') => ({ componentArn: arnOf(`component/${slug}/${version}`) })
const parameters = [{ name: 'port', type: 'string' }]

/** A component in the account, past the API. */
function seed(emulator: Emulator, name: string, more: Record<string, unknown> = {}): void {
  const fields = { name, semanticVersion: '1.0.0', platform: 'Linux', ...more }
  emulator.account(account, region).put('Component', fields)
}

async function withSeeds(): Promise<Emulator> {
  const emulator = await emulatorFor()
  seed(emulator, 'linux')
  seed(emulator, 'windows', { platform: 'Windows' })
  seed(emulator, 'mac', { platform: 'macOS' })
  seed(emulator, 'old', { state: { status: 'DEPRECATED' } })
  seed(emulator, 'off', { state: { status: 'DISABLED' } })
  seed(emulator, 'sshd', { parameters })
  const productCodes = [{ productCodeId: 'abc', productCodeType: 'marketplace' }]
  seed(emulator, 'bought', { productCodes })
  for (let index = 0; index < 21; index += 1) seed(emulator, `many-${index}`, { productCodes })
  return emulator
}

const many = (count: number) => Array.from({ length: count }, (_, index) => of(`many-${index}`))

it.each(['as-sent', 'arn'] as const)('keyReads %s holds for disks as well', async (keyReads) => {
  const emulator = await emulatorFor({ switches: { keyReads } })
  const disks = [
    { deviceName: '/dev/xvda', ebs: { kmsKeyId: 'alias/disks', volumeSize: 8 } },
    { deviceName: '/dev/xvdb' },
  ]
  const made = [
    await done(emulator, 'CreateImageRecipe', { ...recipe, blockDeviceMappings: disks }),
    await done(emulator, 'CreateContainerRecipe', {
      ...container,
      instanceConfiguration: { image: 'ami-0123456789abcdef0', blockDeviceMappings: disks },
    }),
  ]
  const [imageRecipeArn, containerRecipeArn] = [made[0]?.imageRecipeArn, made[1]?.containerRecipeArn]
  const shown = [
    (await done(emulator, 'GetImageRecipe', { imageRecipeArn })).imageRecipe,
    (await done(emulator, 'GetContainerRecipe', { containerRecipeArn })).containerRecipe,
  ]
  const read = keyReads === 'arn' ? expect.stringMatching(/^arn:aws:kms:us-east-1:/) : 'alias/disks'
  const expected = [
    { deviceName: '/dev/xvda', ebs: { kmsKeyId: read as unknown, volumeSize: 8 } },
    { deviceName: '/dev/xvdb' },
  ]
  expect(shown).toMatchObject([
    { blockDeviceMappings: expected },
    { instanceConfiguration: { image: 'ami-0123456789abcdef0', blockDeviceMappings: expected } },
  ])
})

describe('an image recipe', () => {
  it('shows what was sent, what follows from it, and defaults', async () => {
    const emulator = await withSeeds()
    const fields = {
      components: [of('linux', 'x.x.x'), { ...of('sshd'), parameters: [{ name: 'port', value: ['22'] }] }],
      blockDeviceMappings: [{ deviceName: '/dev/xvdb', noDevice: '' }],
      amiTags: { a: 'b' },
      amiWatermarks: ['golden'],
      additionalInstanceConfiguration: { systemsManagerAgent: { uninstallAfterBuild: false } },
    }
    await done(emulator, 'CreateImageRecipe', { ...recipe, ...fields })
    const { imageRecipe } = await done(emulator, 'GetImageRecipe', {
      imageRecipeArn: arnOf('image-recipe/golden/1.0.0'),
    })
    expect(imageRecipe).toEqual({
      arn: arnOf('image-recipe/golden/1.0.0'),
      name: 'Golden',
      platform: 'Linux',
      owner: account,
      version: '1.0.0',
      parentImage: recipe.parentImage,
      workingDirectory: '/tmp',
      dateCreated: expect.any(String) as unknown,
      tags: {},
      ...fields,
    })
    await done(emulator, 'CreateImageRecipe', { ...recipe, name: 'Windows', components: [of('windows')] })
    const windows = await done(emulator, 'GetImageRecipe', { imageRecipeArn: arnOf('image-recipe/windows/x.x.x') })
    expect(windows.imageRecipe).toMatchObject({ platform: 'Windows', workingDirectory: 'C:/' })
  })

  it.each([['ssm:/golden'], ['prod-abcdefghijkl2'], ['01234567-89ab-cdef-0123-456789abcdef'], ['ami-01234567']])(
    'starts from %s',
    async (parentImage) => {
      const emulator = await emulatorFor()
      await done(emulator, 'CreateImageRecipe', { ...recipe, parentImage })
      expect((await done(emulator, 'ListImageRecipes')).imageRecipeSummaryList).toMatchObject([{ parentImage }])
    },
  )

  const combination = 'InvalidParameterCombinationException'
  it.each([
    [{ parentImage: 'golden' }, "'parentImage'", undefined],
    [{ parentImage: 'ami-012345678' }, "'parentImage'", undefined],
    [{ parentImage: 'ssm:' }, "'parentImage'", undefined],
    [{ parentImage: 'my-ssm:/golden' }, "'parentImage'", undefined],
    [{ parentImage: 'prod-' }, "'parentImage'", undefined],
    [{ parentImage: '01234567-89ab-cdef-0123-456789abcdef0' }, "'parentImage'", undefined],
    [{ components: [of('linux'), of('linux', 'x.x.x')] }, 'at most once', undefined],
    [
      { components: [of('old')] },
      `Component ARN '${arnOf('component/old/1.0.0/1')}' is deprecated and cannot be included in new Recipes.`,
      undefined,
    ],
    [{ components: [of('off')] }, 'is disabled and cannot be included in new Recipes.', undefined],
    [{ components: [of('linux'), of('windows')] }, 'Component ARN does not match the Parent Image Platform', undefined],
    [
      { components: [{ ...of('linux'), parameters: [{ name: 'X', value: ['1'] }] }] },
      'The following parameters are not defined in the provided component: X',
      combination,
    ],
    [{ components: [of('sshd')] }, 'have no default and no value: port', combination],
    [
      { components: [{ ...of('sshd'), parameters: [{ name: 'port', value: ['1'.repeat(25 * 1024)] }] }] },
      "You've exceeded the maximum cumulative component size of 25 KB",
      undefined,
    ],
    [{ components: [...many(10), of('linux')] }, 'Recipe can contain at most 9 marketplace products', undefined],
    [
      { components: [of('bought')] },
      'Recipes with marketplace components must contain at least 1 build component',
      undefined,
    ],
    [{ components: many(21) }, 'components per recipe', 'ServiceQuotaExceededException'],
    [{ amiTags: { CreatedBy: 'me' } }, "The tag key 'CreatedBy' is reserved.", undefined],
    [
      { components: [of('windows')], additionalInstanceConfiguration: { systemsManagerAgent: {} } },
      'Image Builder does not support configuring the SSM Agent on Windows',
      undefined,
    ],
    [{ components: [of('windows')], workingDirectory: 'C:/"a"' }, 'quotation mark', undefined],
  ])('refuses %j: %s', async (more, message, name) => {
    const answer = await refused(await withSeeds(), 'CreateImageRecipe', { ...recipe, ...more })
    expect(answer.message).toContain(message)
    expect(answer.name).toBe(name ?? 'InvalidParameterValueException')
  })

  it.each(['refused', 'accepted'] as const)('fourXParents %s', async (fourXParents) => {
    const emulator = await emulatorFor({ switches: { fourXParents } })
    const input = { ...recipe, parentImage: arnOf('image/amazon-linux-2023-x86/xxxx.x.x', 'aws') }
    if (fourXParents === 'accepted') await done(emulator, 'CreateImageRecipe', input)
    else expect((await refused(emulator, 'CreateImageRecipe', input)).message).toContain("'parentImage'")
  })
})

describe('a container recipe', () => {
  const uri = 's3://documents/Dockerfile'

  it('shows its template, wherever it came from, and no override', async () => {
    const emulator = await emulatorFor({ switches: { objects: { [uri]: template } } })
    const { dockerfileTemplateData: _, ...fields } = container
    const overrides = { platformOverride: 'Windows', imageOsVersionOverride: 'Microsoft Windows Server 2022' }
    const instanceConfiguration = { image: 'ssm:/docker-host' }
    const sent = { ...fields, ...overrides, dockerfileTemplateUri: uri, instanceConfiguration }
    await done(emulator, 'CreateContainerRecipe', sent)
    const arn = arnOf('container-recipe/web/1.0.0')
    const { containerRecipe } = await done(emulator, 'GetContainerRecipe', { containerRecipeArn: arn })
    const { semanticVersion: version, ...kept } = fields
    expect(containerRecipe).toEqual({
      arn,
      ...kept,
      version,
      platform: 'Windows',
      owner: account,
      instanceConfiguration,
      dockerfileTemplateData: template,
      encrypted: true,
      dateCreated: expect.any(String) as unknown,
      tags: {},
    })
    const { containerRecipeSummaryList } = await done(emulator, 'ListContainerRecipes')
    expect(containerRecipeSummaryList).toMatchObject([
      { arn, instanceImage: 'ssm:/docker-host', containerType: 'DOCKER' },
    ])
  })

  it.each([
    [{ dockerfileTemplateUri: uri }, 'You must specify either dockerfileTemplateData or a dockerfileTemplateUri'],
    [
      { dockerfileTemplateData: undefined },
      'You must specify either dockerfileTemplateData or a dockerfileTemplateUri',
    ],
    [{ dockerfileTemplateData: undefined, dockerfileTemplateUri: 'http://x/y' }, 'Invalid S3 URI'],
    [{ dockerfileTemplateData: 'FROM scratch' }, 'It must contain {{{ imagebuilder:parentImage }}}.'],
    [{ components: [of('linux')] }, 'It must contain {{{ imagebuilder:environments }}}'],
    [
      { components: [of('bought')], dockerfileTemplateData: withComponents },
      'Container Recipes must not contain marketplace components',
    ],
    [
      { components: [of('mac')], dockerfileTemplateData: withComponents },
      "Container recipes don't currently support the macOS platform",
    ],
    [
      { parentImage: arnOf('image/golden/1.0.0/1'), platformOverride: 'Linux' },
      'You cannot specify a platform override when using an Image Builder Image as your parent',
    ],
    [
      { platformOverride: 'Windows' },
      'You must specify an image OsVersion override when using ECR Repositories as your parent image for Windows Platform',
    ],
  ])('refuses %j: %s', async (more, message) => {
    const answer = await refused(await withSeeds(), 'CreateContainerRecipe', { ...container, ...more })
    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining(message) as unknown })
  })

  it('is made of components in its template', async () => {
    const input = { ...container, components: [of('linux')], dockerfileTemplateData: withComponents }
    const answer = await done(await withSeeds(), 'CreateContainerRecipe', input)
    expect(answer.containerRecipeArn).toBe(arnOf('container-recipe/web/1.0.0'))
  })
})
