/** What recipes begin with, keys, objects, and rules of recipes and components. */
import { describe, expect, it } from 'vitest'
import { checkComponent } from '../../../src/kinds/component-rules.ts'
import { checkContainerRecipe } from '../../../src/kinds/container-recipe-rules.ts'
import { checkImageRecipe } from '../../../src/kinds/image-recipe-rules.ts'
import { checkKey, formsOfKey, needsOfKey } from '../../../src/kinds/keys.ts'
import { checkImageArn, checkInstanceImage, checkParentImage } from '../../../src/kinds/parent-image.ts'
import { kindOf } from '../../../src/kinds/registry.ts'
import { needsOfObject } from '../../../src/kinds/versioned.ts'
import type { Json, JsonObject } from '../../../src/model.ts'

const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
const params = (found: readonly { readonly params: object }[]) => found.map((one) => one.params)

describe('an image to begin with', () => {
  const advice = (found: Json) =>
    params(checkParentImage({ parentImage: found })).map((one) =>
      'advice' in one ? String(one.advice) : Object.values(one).join(' '),
    )
  it.each([
    'ami-01234567',
    'ami-0123456789abcdef0',
    'ssm:/golden',
    '01234567-89ab-cdef-0123-456789abcdef',
    '01234567-89AB-cdef-0123-456789abcdef',
    'prod-abc123',
    `${here}:image/base/1.0.0/1`,
    `${here}:image/base/10.20.30`,
    `${here}:image/base/x.x.x`,
    '',
  ])('is taken: %s', (found) => {
    expect(advice(found)).toEqual([])
  })

  it.each<[string, string | RegExp]>([
    ['xami-01234567', /^write the id of an AMI/],
    ['ami-012345678', /^write the id of an AMI/],
    ['ami-0123456789abcdef0a', /^write the id of an AMI/],
    ['x01234567-89ab-cdef-0123-456789abcdef', /^write the id/],
    ['01234567-89ab-cdef-0123-456789abcdef0', /^write the id/],
    ['xprod-abc', /^write the id/],
    ['prod-abc!', /^write the id/],
    ['ssm: /a b', /^write the id/],
    ['xssm:/golden', /^write the id/],
    ['{{resolve:ssm:/golden:3}}', 'write ssm:/golden'],
    ['{{ resolve:ssm-secure:/golden }}', 'write ssm:/golden'],
    ['resolve:ssm:/golden', 'write ssm:/golden'],
    ['/golden/image_1', 'write ssm:/golden/image_1'],
    ['/golden image', /^write the id/],
    [
      'arn:aws:ssm:us-east-1:111122223333:parameter/golden',
      'write ssm:arn:aws:ssm:us-east-1:111122223333:parameter/golden',
    ],
    ['xarn:aws:ssm:us-east-1:1:parameter/golden', /^write the id/],
    [`${here}:image/base`, `add the version: ${here}:image/base/x.x.x`],
    [`${here}:image/base/1.0`, /^write the id/],
    [`${here}:image/base/1.0.0a`, /^write the id/],
    [`${here}:image/base/a1.0.0`, /^write the id/],
    [`${here}:image/base/1.x.0`, '1.x.x'],
    [`${here}:image/base/1.x.0/1`, '1.x.x'],
    [`${here}:image/base/xxxx.x.x`, `${here}:image/base/x.x.x`],
    [`${here}:image-recipe/base/1.0.0`, 'write ${ImageRecipe/base.imageArn}, which is the image that is built of it'],
    [`${here}:image/base/x.x.x/1`, 'x.x.x'],
  ])('is not: %s', (found, wanted) => {
    const [said] = advice(found)
    if (typeof wanted === 'string') expect(said).toContain(wanted)
    else expect(said).toMatch(wanted)
  })

  it('of a container is judged where it is an ARN of the service', () => {
    const said = (parentImage: Json) => checkImageArn({ parentImage }).map(({ diagnostic }) => diagnostic)
    for (const fine of ['amazonlinux:latest', 'arn:aws:s3:::x', 7, `${here}:image/base/x.x.x`, `x${here}:image/base`])
      expect(said(fine)).toEqual([])
    expect(said(`${here}:image/base`)).toEqual(['imageForm'])
    expect(params(checkImageArn({ parentImage: `${here}:component/base/1.0.0/1` }))).toMatchObject([
      { advice: 'write the image of a registry, ${ContainerRecipe/NAME.imageArn} or the ARN of an image' },
    ])
    expect(params(checkImageArn({ parentImage: `${here}:container-recipe/base/1.0.0` }))).toMatchObject([
      { advice: 'write ${ContainerRecipe/base.imageArn}, which is the image that is built of it' },
    ])
  })

  it('of an instance is an AMI, or a parameter', () => {
    const said = (found: Json | undefined) => params(checkInstanceImage(found, ['instanceConfiguration', 'image']))
    for (const fine of ['', undefined, 7, 'ami-01234567', 'ssm:/golden']) expect(said(fine)).toEqual([])
    expect(said('golden')).toEqual([
      {
        field: 'instanceConfiguration.image',
        found: 'golden',
        advice: 'write the id of an AMI (ami-…), or ssm: and a parameter that holds one',
      },
    ])
    expect(said('/golden')).toMatchObject([{ advice: 'write ssm:/golden' }])
  })
})

describe('a key', () => {
  const kms = 'arn:aws:kms:us-east-1:111122223333:'
  const id = '01234567-89ab-cdef-0123-456789abcdef'
  const said = (key: Json) => checkKey(key, ['kmsKeyId']).length

  it.each([
    id,
    id.toUpperCase(),
    `mrk-${'0123456789abcdef'.repeat(2)}`,
    'alias/a_b/c-d',
    `${kms}key/${id}`,
    `${kms}alias/a`,
    '',
    7,
  ])('may be %s', (key) => {
    expect(said(key)).toBe(0)
  })

  it.each([
    `x${id}`,
    `${id}0`,
    id.slice(1),
    id.replace('-', ''),
    id.replaceAll('0', 'g'),
    'mrk-0',
    `xmrk-${'0'.repeat(32)}`,
    `mrk-${'0'.repeat(33)}`,
    `mrk-${'g'.repeat(32)}`,
    'xalias/a',
    'alias/a!',
    'alias/',
  ])('may not be %s', (key) => {
    expect(said(key)).toBe(1)
  })

  it('reads back as an ARN of what was sent', () => {
    const forms = (live: Json, declared?: Json) => formsOfKey(live, { declared })
    expect(forms(`${kms}key/${id}`)).toEqual([{ value: id }])
    expect(forms(`${kms}key/${id}`, id)).toEqual([{ value: id }])
    expect(forms(`${kms}key/${id}`, 'alias/a')).toEqual([{ value: id }, { value: 'alias/a', isLoose: true }])
    expect(forms(`${kms}key/${id}`, `${kms}alias/a`)).toHaveLength(2)
    expect(forms(`${kms}key/${id}`, `${kms.replace('east', 'west')}alias/a`)).toHaveLength(1)
    for (const none of [`${kms}alias/a`, id, 7, `x${kms}key/${id}`]) expect(forms(none, 'alias/a')).toEqual([])
    expect(forms(`${kms}key/a\nb`)).toEqual([{ value: 'a\nb' }])
  })
})

it.each<[Json | undefined, boolean]>([
  ['s3://bucket/a/b', true],
  ['s3://bucket/a\nb', true],
  ['xs3://bucket/a', false],
  ['s3://bucket/', false],
  ['s3://bucket', false],
  ['s3:///a', false],
  [7, false],
  [undefined, false],
])('the object %j is read: %s', (uri, isRead) => {
  expect(needsOfObject(uri)).toHaveLength(isRead ? 3 : 0)
})

describe('rules of recipes and components', () => {
  const systems = (platform: Json, ...supportedOsVersions: Json[]) =>
    checkComponent({ semanticVersion: '1.0.0', data: 'x', platform, supportedOsVersions })
      .filter(({ diagnostic }) => diagnostic === 'systemOfOtherPlatform')
      .map(({ params: said, path }) => [path.at(-1), (said as JsonObject)['other']])

  it('a system fits its platform by how it begins', () => {
    expect(
      systems(
        'Linux',
        'Windows Server 2022',
        'Microsoft Windows',
        'macOS 14',
        'Apple Mac OS X',
        'mac os',
        'Ubuntu 22',
        'Amazon Linux 2',
        'Plan 9',
        7,
      ),
    ).toEqual([
      [0, 'Windows'],
      [1, 'Windows'],
      [2, 'macOS'],
      [3, 'macOS'],
      [4, 'macOS'],
    ])
    expect(
      systems(
        'Windows',
        'SUSE Enterprise',
        'Red Hat 9',
        'SLES 15',
        'My Ubuntu',
        'Ubuntus',
        'GNU/Linux',
        'Linuxes',
        'not macOS',
      ),
    ).toEqual([
      [0, 'Linux'],
      [1, 'Linux'],
      [2, 'Linux'],
      [5, 'Linux'],
    ])
    expect(systems(7, 'Ubuntu')).toEqual([])
    expect(
      checkComponent({ semanticVersion: '1.0.0', data: 'x', platform: 'Linux', supportedOsVersions: 'Windows' }),
    ).toEqual([])
  })

  it('a path of Windows has no quotation mark', () => {
    const said = (workingDirectory: Json) =>
      checkImageRecipe({ semanticVersion: '1.0.0', workingDirectory }).map(({ diagnostic }) => diagnostic)
    expect(said('C:/a "b"')).toEqual(['quoteInPath'])
    expect(said('c:"')).toEqual(['quoteInPath'])
    for (const fine of ['/a "b"', '/C:/a "b"', 'C:/a', 7]) expect(said(fine)).toEqual([])
  })

  it('an override of a container fits its base', () => {
    const said = (more: JsonObject) =>
      checkContainerRecipe({ semanticVersion: '1.0.0', dockerfileTemplateData: 'x', ...more }).map(
        ({ diagnostic }) => diagnostic,
      )
    const image = `${here}:image/base/x.x.x`
    expect(said({ platformOverride: 'Linux', parentImage: image })).toEqual(['overrideOfImage'])
    expect(said({ platformOverride: 'Linux', parentImage: 7 })).toEqual([])
    expect(said({ platformOverride: 'Linux', parentImage: 'amazonlinux:latest' })).toEqual([])
    expect(said({ platformOverride: 'macOS' })).toEqual(['containerOfMac'])
    expect(said({ platformOverride: 'Windows' })).toEqual(['systemVersionMissing'])
    expect(said({ platformOverride: 'Windows', imageOsVersionOverride: 'x' })).toEqual([])
    expect(said({ platformOverride: 'BeOS' })).toEqual([])
    expect(said({ instanceConfiguration: 'x', components: 'x' })).toEqual([])
  })
})

it('nothing is needed of a key that is none, and an object stands in a bucket', () => {
  expect([needsOfKey(''), needsOfKey(7), needsOfKey(undefined)]).toEqual([[], [], []])
  expect(needsOfKey('alias/a')).toHaveLength(4)
  const said = (uri: string) => checkComponent({ semanticVersion: '1.0.0', platform: 'Linux', uri }).length
  expect([said('s3://bucket/a'), said('xs3://bucket/a'), said('s3://bucket/')]).toEqual([0, 1, 1])
  const scanned = (imageScanningEnabled: boolean) =>
    kindOf('ImagePipeline').findNeeds({ imageScanningConfiguration: { imageScanningEnabled } }).length
  expect([scanned(true), scanned(false)]).toEqual([2, 0])
})

it('a pipeline names no role, has no log group, and scans nothing where it says so', () => {
  const pipeline = kindOf('ImagePipeline')
  expect(pipeline.findNeeds({ executionRole: '' })).toEqual([])
  const said = (fields: JsonObject) => pipeline.check(fields).map(({ diagnostic }) => diagnostic)
  const [recipe, container] = [{ imageRecipeArn: 'x' }, { containerRecipeArn: 'x' }]
  expect(said({ ...recipe, loggingConfiguration: { imageLogGroupName: '' } })).toEqual([])
  const scanning = (...imageScanningTypes: Json[]) => ({ imageScanningConfiguration: { imageScanningTypes } })
  const onDemand = scanning('ON_DEMAND_AMI_CVE')
  expect(said({ ...container, ...onDemand })).toEqual(['scanOfContainer'])
  expect(said({ ...container, ...scanning('x') })).toEqual([])
  expect(said({ ...recipe, ...onDemand })).toEqual([])
  expect(said({ ...recipe, ...container, ...onDemand })).not.toContain('scanOfContainer')
  expect(said(onDemand)).not.toContain('scanOfContainer')
  expect(kindOf('ImageRecipe').findNeeds({ parentImage: `x${here}:image/a/1.0.0` })).toHaveLength(1)
  expect(kindOf('ImageRecipe').findNeeds({ parentImage: `${here}:image/a/1.0.0` })).toHaveLength(2)
})
