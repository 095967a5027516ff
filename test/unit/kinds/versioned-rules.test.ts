/** What is said of mistakes in components, workflows and recipes. */
import { describe, expect, it } from 'vitest'
import { component } from '../../../src/kinds/component.ts'
import { containerRecipe } from '../../../src/kinds/container-recipe.ts'
import { imageRecipe } from '../../../src/kinds/image-recipe.ts'
import type { KindDefinition } from '../../../src/kinds/kind.ts'
import { workflow } from '../../../src/kinds/workflow.ts'
import type { JsonObject } from '../../../src/model.ts'
import { describeFindings } from './findings.ts'

const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
const image = `${here}:image/base`
const named = (name: string, version = '1.0.0/1', account = '111122223333') => ({
  componentArn: `arn:aws:imagebuilder:us-east-1:${account}:component/${name}/${version}`,
})
const whole: Readonly<Record<string, JsonObject>> = {
  Component: { semanticVersion: '1.0.0', platform: 'Linux', data: 'phases: []' },
  Workflow: { semanticVersion: '1.0.0', type: 'TEST', data: 'steps: []' },
  ImageRecipe: { semanticVersion: '1.0.0', parentImage: 'ami-0123456789abcdef0' },
  ContainerRecipe: {
    semanticVersion: '1.0.0',
    containerType: 'DOCKER',
    parentImage: 'amazonlinux:2023',
    dockerfileTemplateData: 'FROM {{{ imagebuilder:parentImage }}}',
    targetRepository: { service: 'ECR', repositoryName: 'web' },
  },
}
const definitions = [component, workflow, imageRecipe, containerRecipe]
const check = (kind: KindDefinition, more: JsonObject) => describeFindings(kind.check({ ...whole[kind.kind], ...more }))

describe.each(definitions)('$kind', (kind) => {
  it.each(['1.4.2', '1.4.x', '1.x.0', '1.x.x', 'x.x.x', '2026.11.27', '0.0.0', '1.0.1073741823'])(
    'may have the number %s',
    (semanticVersion) => {
      expect(check(kind, { semanticVersion })).toEqual([])
    },
  )

  it.each<[string | number, string]>([
    ['v1.2.3', '1.2.3'],
    ['1.2', '1.2.0'],
    [1.2, '1.2.0'],
    [1, '1.0.0'],
    ['1.2.3-rc1', '1.2.3'],
    ['1.2.3.4', '1.2.3'],
    ['1.2.*', '1.2.x'],
    ['1.X.X', '1.x.x'],
    ['1.x', '1.x.x'],
    ['1.x.5', '1.x.0'],
    ['x.2.x', 'x.x.x'],
    ['x', 'x.x.x'],
    ['latest', '1.0.x'],
    ['1.two.3', '1.0.x'],
  ])('may not have the number %s', (semanticVersion, suggestion) => {
    expect(check(kind, { semanticVersion })).toEqual([
      `semanticVersion value KILN2101 error: semanticVersion is "${semanticVersion}": it takes three numbers, such as 1.4.2, or x where Kiln gives the number, as 1.4.x, 1.x.0, 1.x.x and x.x.x | write ${suggestion}`,
    ])
  })

  it('has numbers that are bounded, and better without leading zeros', () => {
    for (const semanticVersion of ['1.0.1073741824', '1073741824.x.0']) {
      expect(check(kind, { semanticVersion }).map((said) => said.split(':')[0])).toEqual([
        'semanticVersion value KILN1334 error',
      ])
    }
    expect(check(kind, { semanticVersion: '2026.01.x' })).toEqual([
      'semanticVersion value KILN1335 warning: semanticVersion names version 2026.01.x: whether the service keeps leading zeros is not known | write 2026.1.x, unless that is how the account shows it',
    ])
    expect(check(kind, { semanticVersion: null })).toEqual([])
    expect(check(kind, { semanticVersion: '' })).toEqual([])
  })
})

const texts: readonly [KindDefinition, string, string][] = [
  [component, 'data', 'uri'],
  [workflow, 'data', 'uri'],
  [containerRecipe, 'dockerfileTemplateData', 'dockerfileTemplateUri'],
]
describe.each(texts)('the text of $kind', (kind, inline, uri) => {
  const { [inline]: _, ...rest } = whole[kind.kind] ?? {}
  const checkWith = (more: JsonObject) => describeFindings(kind.check({ ...rest, ...more }))

  it('stands inline or in S3', () => {
    expect(checkWith({ [inline]: 'a' })).toEqual([])
    expect(checkWith({ [uri]: 's3://acme/a/b' })).toEqual([])
    expect(checkWith({})).toEqual([
      ` inside KILN2102 error: ${inline} and ${uri} are both missing: one of them has to say what is done | add ${inline}, or name a file for it: kiln: { files: { ${inline}: FILE } }`,
    ])
    expect(checkWith({ [inline]: 'a', [uri]: 's3://acme/a' })).toEqual([
      `${uri} key KILN2103 error: ${inline} and ${uri} cannot both be set | keep one of them: with ${inline} the plan shows what changes`,
    ])
    for (const place of ['https://acme.s3.amazonaws.com/a', 's3://acme', 's3://acme/', 'a.yaml']) {
      expect(checkWith({ [uri]: place })).toEqual([
        `${uri} value KILN2105 error: ${uri} is "${place}", which is no object in S3 | write s3://BUCKET/KEY`,
      ])
    }
    expect(checkWith({ [uri]: '' })).toEqual([])
  })
})

const keyId = '0a1b2c3d-1111-2222-3333-444455556666'
describe.each([component, workflow, containerRecipe])('the key of $kind', (kind) => {
  it.each([
    keyId,
    'mrk-1234abcd12ab34cd56ef1234567890ab',
    'alias/images/linux',
    `arn:aws:kms:us-east-1:111122223333:key/${keyId}`,
    'arn:aws:kms:us-east-1:111122223333:alias/images',
    '',
  ])('may be %s', (kmsKeyId) => {
    expect(check(kind, { kmsKeyId })).toEqual([])
  })

  it.each([
    ['images', 'write alias/images, or the id or ARN of the key'],
    ['arn:aws:iam::111122223333:role/a', 'write alias/NAME, or the id or ARN of the key'],
  ])('may not be %s', (kmsKeyId, advice) => {
    expect(check(kind, { kmsKeyId })).toEqual([
      `kmsKeyId value KILN2107 error: kmsKeyId is "${kmsKeyId}", which is neither a key of KMS nor an alias | ${advice}`,
    ])
  })
})

describe('operating systems of a component', () => {
  it.each<[string, ...string[]]>([
    ['Linux', 'Amazon Linux 2023', 'Ubuntu 24', 'CentOS 8', 'Red Hat Enterprise Linux 9', 'SUSE 15', 'Plan 9'],
    ['Windows', 'Microsoft Windows Server 2022', 'Windows'],
    ['macOS', 'macOS 15', 'Mac OS'],
  ])('fit %s', (platform, ...supportedOsVersions) => {
    expect(check(component, { platform, supportedOsVersions })).toEqual([])
  })

  it('are doubted where they are of another platform', () => {
    const supportedOsVersions = ['Amazon Linux 2', 'Microsoft Windows Server 2022', 'macOS 15', 7]
    expect(check(component, { supportedOsVersions })).toEqual([
      'supportedOsVersions[1] value KILN2106 warning: supportedOsVersions has "Microsoft Windows Server 2022", which is Windows, and platform is Linux | remove it, or write a second component for Windows',
      'supportedOsVersions[2] value KILN2106 warning: supportedOsVersions has "macOS 15", which is macOS, and platform is Linux | remove it, or write a second component for macOS',
    ])
    expect(check(component, { platform: 7, supportedOsVersions })).toEqual([])
    expect(check(component, { supportedOsVersions: 'x' })).toEqual([])
  })
})

describe.each([imageRecipe, containerRecipe])('the components of $kind', (kind) => {
  it('are few, and each stands once', () => {
    const many = Array.from({ length: 20 }, (_, index) => named(`part-${index}`))
    expect(check(kind, { components: many })).toEqual([])
    expect(check(kind, { components: [...many, named('last')] })).toEqual([
      'components key KILN2108 warning: the recipe has 21 components: an account can have 20 in one unless its quota was raised | put several into one component, or raise the quota "Components per recipe" first',
    ])
    const components = [
      named('a'),
      named('b', 'x.x.x', 'aws'),
      named('b'),
      named('a', '2.x.x'),
      'x',
      { componentArn: 1 },
    ]
    expect(check(kind, { components })).toEqual([
      'components[3].componentArn value KILN2109 error: a is a component of the recipe already, at place 1: the service takes each once, whatever its version | remove one of them',
    ])
    expect(check(kind, { components: 'x' })).toEqual([])
  })

  it('stand on disks that the service may not take', () => {
    const disks = [
      { deviceName: '/dev/xvda', ebs: { throughput: 1000 } },
      { ebs: { throughput: 1001, kmsKeyId: 'a b' } },
      'x',
      {},
    ]
    const fields = { blockDeviceMappings: disks }
    const isImage = kind.kind === 'ImageRecipe'
    const path = `${isImage ? '' : 'instanceConfiguration.'}blockDeviceMappings[1].ebs`
    expect(check(kind, isImage ? fields : { instanceConfiguration: fields })).toEqual([
      `${path}.throughput value KILN2114 warning: a throughput of 1001 MiB/s is more than the 1000 that Image Builder documents: it may refuse it | write 1000 or less, unless the service takes it by now`,
      `${path}.kmsKeyId value KILN2107 error: ${path}.kmsKeyId is "a b", which is neither a key of KMS nor an alias | write alias/NAME, or the id or ARN of the key`,
    ])
  })
})

const allForms =
  'write the id of an AMI (ami-…), ssm: and a parameter that holds one, ${ImageRecipe/NAME.imageArn} or the ARN of an image, or the id of a product of the Marketplace'
const ofInstance = 'write the id of an AMI (ami-…), or ssm: and a parameter that holds one'

describe('a recipe for AMIs begins with', () => {
  it.each([
    'ami-0123456789abcdef0',
    'ami-12345678',
    'ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
    'ssm:arn:aws:ssm:us-east-1:111122223333:parameter/base',
    `${image}/x.x.x`,
    `${image}/1.0.x`,
    `${image}/1.0.0/3`,
    'arn:aws:imagebuilder:us-east-1:aws:image/amazon-linux-2023-x86/x.x.x',
    '0a1b2c3d-1111-2222-3333-444455556666',
    'prod-a1b2c3d4e5f6g',
    '',
  ])('%s', (parentImage) => {
    expect(check(imageRecipe, { parentImage })).toEqual([])
  })

  it.each([
    ['Amazon Linux 2023', allForms],
    ['ami-123', allForms],
    ['/aws/service/base', 'write ssm:/aws/service/base'],
    [
      'arn:aws:ssm:us-east-1:111122223333:parameter/base',
      'write ssm:arn:aws:ssm:us-east-1:111122223333:parameter/base',
    ],
    ['{{resolve:ssm:/aws/service/base:1}}', 'write ssm:/aws/service/base'],
    ['resolve:ssm:/aws/service/base', 'write ssm:/aws/service/base'],
    [`${here}:image-recipe/base/1.0.0`, 'write ${ImageRecipe/base.imageArn}, which is the image that is built of it'],
    [image, `add the version: ${image}/x.x.x`],
    [`${image}/newest`, allForms],
    [`${here}:component/base/1.0.0/1`, allForms],
  ])('not %s', (parentImage, advice) => {
    expect(check(imageRecipe, { parentImage })).toEqual([
      `parentImage value KILN2110 error: parentImage is "${parentImage}", which names no image in a way that the service takes | ${advice}`,
    ])
  })

  it.each<[string, string]>([
    [
      `${image}/x.2.x`,
      'KILN1332 error: parentImage names version x.2.x: x can stand only at the end of a number | write x.x.x',
    ],
    [
      `${image}/1.x.x/2`,
      'KILN1333 error: parentImage names build 2 of version 1.x.x: where the version has an x, the service picks the build | remove /2, or write the number of the version out',
    ],
    [
      `${image}/xxxx.x.x`,
      `KILN2111 warning: parentImage is ${image}/xxxx.x.x: whether the service still takes xxxx.x.x, as older examples have it, is not known | write ${image}/x.x.x`,
    ],
  ])('better not %s', (parentImage, said) => {
    expect(check(imageRecipe, { parentImage })).toEqual([expect.stringContaining(said)])
  })
})

describe('a recipe for AMIs', () => {
  it.each<[string, JsonObject, ...string[]]>([
    [
      'with tags of the service',
      { amiTags: { CreatedBy: 'me', Team: 'a', Ec2ImageBuilderArn: 'b' } },
      'amiTags.CreatedBy key KILN2112 error: amiTags has the key CreatedBy, which Image Builder sets itself | choose another key',
      'amiTags.Ec2ImageBuilderArn key KILN2112 error: amiTags has the key Ec2ImageBuilderArn, which Image Builder sets itself | choose another key',
    ],
    [
      'with a path of Windows in quotation marks',
      { workingDirectory: 'C:/"a b"' },
      'workingDirectory value KILN2113 error: workingDirectory is C:/"a b": a path of Windows cannot hold a quotation mark | remove it; blanks need no quotation marks here',
    ],
    ['with a path of Linux in quotation marks', { workingDirectory: '/"a b"' }],
    ['with values of a wrong type', { workingDirectory: 1, amiTags: 'x', blockDeviceMappings: {}, parentImage: 1 }],
  ])('%s', (_, fields, ...expected) => {
    expect(check(imageRecipe, fields)).toEqual(expected)
  })
})

describe('a recipe for container images', () => {
  const windows = { platformOverride: 'Windows' }
  it.each<[string, JsonObject, ...string[]]>([
    ['with the image of a registry', { parentImage: '111122223333.dkr.ecr.us-east-1.amazonaws.com/base:1' }],
    ['with an image of Image Builder', { parentImage: `${image}/x.x.x` }],
    [
      'with the ARN of a recipe',
      { parentImage: `${here}:container-recipe/base/1.0.0` },
      `parentImage value KILN2110 error: parentImage is "${here}:container-recipe/base/1.0.0", which names no image in a way that the service takes | write \${ContainerRecipe/base.imageArn}, which is the image that is built of it`,
    ],
    [
      'with the ARN of a component',
      { parentImage: `${here}:component/base/1.0.0/1` },
      `parentImage value KILN2110 error: parentImage is "${here}:component/base/1.0.0/1", which names no image in a way that the service takes | write the image of a registry, \${ContainerRecipe/NAME.imageArn} or the ARN of an image`,
    ],
    [
      'with a component of the Marketplace',
      { components: [named('scanner', '1.0.0/1', 'aws-marketplace')] },
      'components[0].componentArn value KILN2115 error: scanner is a component of the Marketplace, which a container recipe cannot have | remove it, or use it in a recipe for AMIs',
    ],
    [
      'with an override for an image of Image Builder',
      { parentImage: `${image}/x.x.x`, platformOverride: 'Linux' },
      'platformOverride key KILN2116 error: platformOverride is for images of a registry: that of an Image Builder image is known | remove platformOverride',
    ],
    [
      'for macOS',
      { platformOverride: 'macOS' },
      'platformOverride value KILN2117 error: container images are for Linux and Windows: macOS is none of their platforms | write Linux or Windows',
    ],
    [
      'for Windows without its version',
      windows,
      'platformOverride key KILN2118 error: platformOverride: Windows needs imageOsVersionOverride | add it, such as imageOsVersionOverride: Microsoft Windows Server 2022',
    ],
    ['for Windows with its version', { ...windows, imageOsVersionOverride: 'Microsoft Windows Server 2022' }],
    ['that is built on an AMI', { instanceConfiguration: { image: 'ami-0123456789abcdef0' } }],
    ['that is built on the AMI of a parameter', { instanceConfiguration: { image: 'ssm:base' } }],
    [
      'that is built on an image of Image Builder',
      { instanceConfiguration: { image: `${image}/x.x.x` } },
      `instanceConfiguration.image value KILN2110 error: instanceConfiguration.image is "${image}/x.x.x", which names no image in a way that the service takes | ${ofInstance}`,
    ],
    [
      'that is built on the AMI of a parameter without its prefix',
      { instanceConfiguration: { image: '/base' } },
      'instanceConfiguration.image value KILN2110 error: instanceConfiguration.image is "/base", which names no image in a way that the service takes | write ssm:/base',
    ],
    ['with values of a wrong type', { instanceConfiguration: 'x', components: 1, parentImage: 1 }],
  ])('%s', (_, fields, ...expected) => {
    expect(check(containerRecipe, fields)).toEqual(expected)
  })
})
