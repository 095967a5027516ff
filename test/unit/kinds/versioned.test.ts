/** The kinds with versions: how their fields read back, and what they need of the caller's identity. */
import { describe, expect, it } from 'vitest'
import { imagebuilder } from '../../../src/api/imagebuilder.ts'
import { component } from '../../../src/kinds/component.ts'
import { containerRecipe } from '../../../src/kinds/container-recipe.ts'
import { imageRecipe } from '../../../src/kinds/image-recipe.ts'
import type { KindDefinition } from '../../../src/kinds/kind.ts'
import { workflow } from '../../../src/kinds/workflow.ts'
import { normalise, toDocument, toRequest } from '../../../src/kinds/normalise.ts'
import type { Kind } from '../../../src/kinds/registry.ts'
import type { Json, JsonObject } from '../../../src/model.ts'

const place = 'us-east-1:111122223333'
const hardening = `arn:aws:imagebuilder:${place}:component/hardening`
const base = `arn:aws:imagebuilder:${place}:image/base`
const key = '0a1b2c3d-1111-2222-3333-444455556666'
const keyArn = `arn:aws:kms:${place}:key/${key}`

/** What a live value may have been sent as: `?` before what only the record can tell, `-` for nothing at all. */
const forms = ({ forms: all }: KindDefinition, pattern: string, live: Json, declared?: Json) =>
  all?.[pattern]?.(live, { fields: {}, declared }).map(
    ({ value, isLoose }) => `${isLoose ? '?' : ''}${typeof value === 'string' ? value : '-'}`,
  )

describe('what reads back may have been sent as', () => {
  it.each<[KindDefinition, string, Json, Json | undefined, string[]]>([
    [component, 'data', 'schemaVersion: 1.0', undefined, ['?-']],
    [workflow, 'data', 'schemaVersion: 1.0', undefined, ['?-']],
    [containerRecipe, 'dockerfileTemplateData', 'FROM a', undefined, ['?-']],
    [component, 'kmsKeyId', keyArn, undefined, [key]],
    [component, 'kmsKeyId', keyArn, 'alias/images', [key, '?alias/images']],
    [component, 'kmsKeyId', keyArn, `arn:aws:kms:${place}:alias/images`, [key, `?arn:aws:kms:${place}:alias/images`]],
    [component, 'kmsKeyId', keyArn, 'arn:aws:kms:eu-west-1:111122223333:alias/images', [key]],
    [component, 'kmsKeyId', keyArn, 'other', [key]],
    [component, 'kmsKeyId', 'alias/images', 'alias/images', []],
    [component, 'kmsKeyId', 1, undefined, []],
    [imageRecipe, 'blockDeviceMappings.*.ebs.kmsKeyId', keyArn, undefined, [key]],
    [containerRecipe, 'instanceConfiguration.blockDeviceMappings.*.ebs.kmsKeyId', keyArn, undefined, [key]],
    [imageRecipe, 'workingDirectory', '/tmp', undefined, ['-']],
    [imageRecipe, 'workingDirectory', 'C:/', undefined, ['-']],
    [imageRecipe, 'workingDirectory', '/var/tmp', undefined, []],
    [
      imageRecipe,
      'components.*.componentArn',
      `${hardening}/1.4.2/3`,
      undefined,
      [`?${hardening}/1.4.x`, `?${hardening}/1.x.x`, `?${hardening}/x.x.x`, `?${hardening}/1.4.2`],
    ],
    [containerRecipe, 'components.*.componentArn', `${hardening}/x.x.x`, undefined, []],
    [imageRecipe, 'parentImage', 'ami-0123456789abcdef0', undefined, []],
  ])('%#: $1', (kind, pattern, live, declared, expected) => {
    expect(forms(kind, pattern, live, declared)).toEqual(expected)
  })
})

describe('it needs', () => {
  const objects = (object: string) => [
    { action: 's3:GetBucketLocation', on: { bucket: 'acme' } },
    { action: 's3:GetObject', on: { bucket: 'acme', object } },
    { action: 's3:ListBucket', on: { bucket: 'acme' } },
  ]
  const actions = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext']
  const keys = (on: unknown) => actions.map((action) => ({ action, on }))
  const images = { action: 'ec2:DescribeImages', on: 'anything' }

  it.each<[string, KindDefinition, JsonObject, unknown]>([
    ['nothing', component, { data: 'a' }, []],
    ['its object', component, { uri: 's3://acme/a/b.yaml' }, objects('a/b.yaml')],
    ['nothing for what is no object', workflow, { uri: 's3://acme' }, []],
    ['its key', component, { kmsKeyId: keyArn }, keys({ arn: keyArn })],
    ['its key by id', workflow, { kmsKeyId: key }, keys({ own: 'kms', resource: `key/${key}` })],
    ['any key for an alias', workflow, { kmsKeyId: 'alias/a' }, keys({ own: 'kms', resource: 'key/', isAll: true })],
    [
      'any key of its place for the ARN of an alias',
      workflow,
      { kmsKeyId: `arn:aws:kms:${place}:alias/a` },
      keys({ allOf: `arn:aws:kms:${place}:key/` }),
    ],
    [
      'AMIs',
      imageRecipe,
      { parentImage: 'ami-0123456789abcdef0', components: [{}, 'x', { componentArn: 1 }] },
      [images],
    ],
    [
      'all versions of what it is made of',
      imageRecipe,
      { parentImage: `${base}/x.x.x`, components: [{ componentArn: `${hardening}/1.4.2/3` }] },
      [
        { action: 'imagebuilder:GetComponent', on: { allOf: `${hardening}/` } },
        { action: 'imagebuilder:GetImage', on: { allOf: `${base}/` } },
        images,
      ],
    ],
    [
      'its repository, object and key',
      containerRecipe,
      {
        parentImage: 'amazonlinux:2023',
        dockerfileTemplateUri: 's3://acme/Dockerfile',
        targetRepository: { service: 'ECR', repositoryName: 'web' },
        kmsKeyId: keyArn,
      },
      [
        images,
        ...objects('Dockerfile'),
        ...keys({ arn: keyArn }),
        { action: 'ecr:DescribeRepositories', on: { own: 'ecr', resource: 'repository/web' } },
      ],
    ],
    ['no more for values of a wrong type', containerRecipe, { targetRepository: 'x', kmsKeyId: 1 }, [images]],
  ])('%s', (_, kind, fields, expected) => {
    expect(kind.findNeeds(fields)).toEqual(expected)
  })
})

describe('in normal form', () => {
  const modelled = (definition: KindDefinition): Kind => {
    const model = imagebuilder.kinds[definition.kind]
    if (model === undefined) throw new Error(definition.kind)
    return { ...definition, model }
  }
  const of = (definition: KindDefinition, fields: JsonObject) => normalise(modelled(definition), fields)

  it('a text has line feeds, and none at its end', () => {
    for (const text of ['a\n  b', 'a\n  b\n', 'a\r\n  b\r\n', 'a\r  b']) {
      expect(of(component, { data: text })).toEqual({ data: 'a\n  b' })
      expect(of(workflow, { data: text })).toEqual({ data: 'a\n  b' })
      expect(of(containerRecipe, { dockerfileTemplateData: text })).toEqual({ dockerfileTemplateData: 'a\n  b' })
    }
    expect(of(component, { data: 'a\n\n', description: 'b\n' })).toEqual({ data: 'a\n', description: 'b\n' })
  })

  it('a text is sent and exported as it is', () => {
    for (const form of [toRequest, toDocument]) {
      expect(form(modelled(component), { data: 'a\r\nb\n' })).toEqual({ data: 'a\r\nb\n' })
    }
  })

  it('the order of components counts, that of parameters, devices and watermarks does not', () => {
    const [a, b] = [{ componentArn: `${hardening}/1.0.0/1` }, { componentArn: `${hardening}/2.0.0/1` }]
    expect(of(imageRecipe, { components: [a, b] })).not.toEqual(of(imageRecipe, { components: [b, a] }))
    const [one, two] = [
      { name: 'one', value: ['', 'x'] },
      { name: 'two', value: ['y'] },
    ]
    for (const kind of [imageRecipe, containerRecipe]) {
      expect(of(kind, { components: [{ ...a, parameters: [one, two] }] })).toEqual(
        of(kind, { components: [{ ...a, parameters: [two, one] }] }),
      )
    }
    const [root, data] = [
      { deviceName: '/dev/xvda', ebs: { volumeSize: 8 } },
      { deviceName: '/dev/xvdb', noDevice: '' },
    ]
    expect(of(imageRecipe, { blockDeviceMappings: [root, data] })).toEqual({
      blockDeviceMappings: { '/dev/xvda': { ebs: { volumeSize: 8 } }, '/dev/xvdb': { noDevice: '' } },
    })
    expect(of(containerRecipe, { instanceConfiguration: { blockDeviceMappings: [data, root] } })).toEqual(
      of(containerRecipe, { instanceConfiguration: { blockDeviceMappings: [root, data] } }),
    )
    expect(of(imageRecipe, { amiWatermarks: ['one', 'two'] })).toEqual(
      of(imageRecipe, { amiWatermarks: ['two', 'one'] }),
    )
  })

  it('an empty list of supported versions is none', () => {
    expect(of(component, { supportedOsVersions: [] })).toEqual({})
  })
})
