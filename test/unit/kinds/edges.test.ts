/** Texts at the edges of what they are taken for: numbers, ARNs, names, schedules, keys, images. */
import { describe, expect, it } from 'vitest'
import { checkComponent } from '../../../src/kinds/component-rules.ts'
import { checkContainerRecipe } from '../../../src/kinds/container-recipe-rules.ts'
import { checkDeclaredVersion, isOfDeclared, isPinnedArn } from '../../../src/kinds/declared-version.ts'
import { arnOf, keyOf, lineOf, parseArn, parseId } from '../../../src/kinds/identity.ts'
import { checkImageRecipe } from '../../../src/kinds/image-recipe-rules.ts'
import { withoutKey } from '../../../src/kinds/keyed-list.ts'
import { checkKey, formsOfKey } from '../../../src/kinds/keys.ts'
import { defaultAt, patternOf, sorted, withDefaults } from '../../../src/kinds/normalise.ts'
import { checkImageArn, checkInstanceImage, checkParentImage } from '../../../src/kinds/parent-image.ts'
import { checkReferences } from '../../../src/kinds/reference-rules.ts'
import {
  attributeNamesOf,
  attributeOf,
  findReferences,
  isOfVersion,
  kindsReferringTo,
  writtenReferences,
} from '../../../src/kinds/references.ts'
import { anyOf, describeReference, scopesOf, suggestReference } from '../../../src/kinds/reference-form.ts'
import { kindOf } from '../../../src/kinds/registry.ts'
import { isSameSchedule } from '../../../src/kinds/schedule.ts'
import { describeSchedule } from '../../../src/kinds/schedule-words.ts'
import { checkVersion, formsOfVersionArn, isMeant, needsOfVersion } from '../../../src/kinds/version-forms.ts'
import { askableForm } from '../../../src/kinds/version-numbers.ts'
import { needsOfObject } from '../../../src/kinds/versioned.ts'
import type { Identity, Json, JsonObject } from '../../../src/model.ts'

const place = { partition: 'aws', region: 'us-east-1', account: '111122223333' }
const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
const params = (found: readonly { readonly params: object }[]) => found.map((one) => one.params)

describe('the number that a document declares', () => {
  const suggested = (semanticVersion: Json) =>
    params(checkDeclaredVersion({ semanticVersion })).map((one) => ('suggestion' in one ? one.suggestion : one))

  it.each(['1.4.2', '10.40.200', '1.4.x', '10.40.x', '1.x.0', '12.x.x', 'x.x.x', ''])('may be %s', (number) => {
    expect(suggested(number)).toEqual([])
  })

  it.each<[Json, string]>([
    ['v1.4.2', '1.4.2'],
    ['version 1.4.2', '1.4.2'],
    [' 1.4 ', '1.4.0'],
    [1.4, '1.4.0'],
    ['1', '1.0.0'],
    ['1.4.2-rc\n1', '1.4.2'],
    ['1.4.2+build', '1.4.2'],
    ['1.4.2.3', '1.4.2'],
    ['*', 'x.x.x'],
    ['X.1.2', 'x.x.x'],
    ['1.*.12', '1.x.0'],
    ['1.x.1', '1.x.0'],
    ['1.x', '1.x.x'],
    ['1.4.X', '1.4.x'],
    ['12.4.x1', '1.0.x'],
    ['1x.4.2', '1.0.x'],
    ['x1.4.2', '1.0.x'],
    ['a1.4.2', '1.0.x'],
    ['1.4.2a', '1.0.x'],
    ['latest', '1.0.x'],
    ['av1.4.2', '1.0.x'],
    ['a1.x.0', '1.0.x'],
    ['1.x.00', '1.x.0'],
    ['1.x.x.x', '1.x.x'],
    ['x.x.x1', 'x.x.x'],
  ])('is not %j: %s is meant', (number, suggestion) => {
    expect(suggested(number)).toEqual([suggestion])
  })

  it('has parts that are bounded, behind an x too', () => {
    expect(checkDeclaredVersion({ semanticVersion: '1073741824.x.0' })).toMatchObject([
      { diagnostic: 'versionTooLarge', path: ['semanticVersion'] },
    ])
    expect(checkDeclaredVersion({ semanticVersion: '01.x.0' })).toMatchObject([{ diagnostic: 'leadingZeros' }])
    expect(checkDeclaredVersion({ semanticVersion: true })).toEqual([])
  })

  it('is meant by an ARN of it, or by one that leaves it open', () => {
    const is = (arn: string, semanticVersion: Json = '1.4.x') => isOfDeclared(arn, { semanticVersion })
    expect([is(`${here}:image-recipe/a/1.4.x`), is(`${here}:image-recipe/a/1.x.x`)]).toEqual([true, true])
    expect([is(`${here}:image-recipe/a/1.3.0`), is('what'), is(`${here}:image-recipe/a/1.3.0`, 7)]).toEqual([
      false,
      true,
      true,
    ])
  })

  it.each([
    ['component/a/1.0.0/1', true],
    ['component/a/1.0.0', false],
    ['component/a/1.x.x', false],
    ['component/a/x.x.x/1', false],
    ['image-recipe/a/1.0.0', true],
    ['image-recipe/a/1.0.x', false],
    ['infrastructure-configuration/a', true],
    ['image/a/1.0.0/1', true],
    ['image/a/1.0.0', false],
    ['what/a', true],
  ])('of %s is for good: %s', (resource, isPinned) => {
    expect(isPinnedArn(`${here}:${resource}`)).toBe(isPinned)
  })
})

describe('a version in a reference', () => {
  it.each(['1.0', '1.0.0.0', '1.a.0', 'a1.0.0', '1.0.0a', '1x.0.0'])('%s is none of ours to judge', (version) => {
    expect(checkVersion('f', version)).toBeUndefined()
  })
  it.each([
    ['1.x.2', '1.x.x'],
    ['x.2.3', 'x.x.x'],
    ['001.0.00', '1.0.0'],
    ['100.0.010', '100.0.10'],
  ])('%s means %s', (found, suggestion) => {
    expect(checkVersion('f', found)?.params).toEqual({ field: 'f', found, suggestion })
  })
  it.each(['x1.2.3', '1.2.3x', '1.2.x', '1.2'])('%s has no other forms', (version) => {
    expect(formsOfVersionArn(`${here}:image-recipe/a/${version}`)).toEqual([])
  })
  it('of several digits has them', () => {
    expect(
      formsOfVersionArn(`${here}:image-recipe/a/10.20.30`).map(({ value }) => String(value).split('/').at(-1)),
    ).toEqual(['10.20.x', '10.x.x', 'x.x.x'])
  })
  it('is meant by what says none, and means what has none', () => {
    const named = (version?: string, build?: string) => ({
      ...place,
      identity: { kind: 'Component', slug: 'a', ...(version === undefined ? {} : { version }) },
      ...(build === undefined ? {} : { build }),
    })
    expect(isMeant(named(), named('1.0.0'))).toBe(true)
    expect(isMeant(named('1.0.0'), named())).toBe(true)
    expect(isMeant(named('1.0.0', '1'), named('1.0.0', '1'))).toBe(true)
    expect(isMeant(named('1.0.0', '1'), named('1.0.0', '2'))).toBe(false)
    expect(isMeant(named('1.0.0', '1'), named('1.0.1', '1'))).toBe(false)
  })
  it.each([
    ['a/b/10.20.30', { allOf: 'a/b/' }],
    ['a/b/10.20.30/12', { allOf: 'a/b/' }],
    ['a/b/x.x.x', { allOf: 'a/b/' }],
    ['a\nb/1.0.0', { allOf: 'a\nb/' }],
    ['a/b/1.0', { arn: 'a/b/1.0' }],
    ['a/b/1.0.0/x', { arn: 'a/b/1.0.0/x' }],
    ['a/b/1.0.0/1/c', { arn: 'a/b/1.0.0/1/c' }],
    ['a/b1.0.0', { arn: 'a/b1.0.0' }],
  ])('%s is read as %j', (arn, on) => {
    expect(needsOfVersion('get', arn)).toEqual([{ action: 'get', on }])
  })
  it.each([
    ['1.x.10', '1.x.x'],
    ['x.1.x', 'x.1.x'],
    ['1.x.0.1', '1.x.0.1'],
  ])('%s may be asked for as %s', (form, asked) => {
    expect(askableForm(form)).toBe(asked)
  })
})

describe('an ARN', () => {
  it.each<[Identity, string | undefined, string]>([
    [{ kind: 'ImageRecipe', slug: 'a', version: '1.0.0' }, undefined, 'image-recipe/a/1.0.0'],
    [{ kind: 'Component', slug: 'a', version: '1.0.0' }, '2', 'component/a/1.0.0/2'],
    [{ kind: 'Component', slug: 'a', version: '1.0.0' }, undefined, 'component/a/1.0.0'],
    [{ kind: 'Component', slug: 'a' }, undefined, 'component/a'],
    [{ kind: 'Workflow', slug: 'a', scope: 'test', version: '1.0.0' }, '1', 'workflow/test/a/1.0.0/1'],
    [{ kind: 'Nothing', slug: 'a' }, undefined, ''],
  ])('of %j is read and written', (identity, build, resource) => {
    const arn = `${here}:${resource}`
    expect(arnOf(identity, place, build)).toBe(arn)
    if (resource !== '')
      expect(parseArn(arn)).toStrictEqual({ ...place, identity, ...(build === undefined ? {} : { build }) })
  })

  it.each([
    'what',
    '',
    `x${here}:image-recipe/a/1.0.0`,
    `${here}:image-recipe/a/1.0.0:x`,
    `${here}:image-recipe`,
    `${here}:image-recipe/a/1.0.0/2`,
    `${here}:what/a`,
    `${here}:`,
    'arn:aws:imagebuilder:us-east-1:image-recipe/a',
    'arn:other:imagebuilder:us-east-1:111122223333:image-recipe/a/1.0.0',
    'arn:aws+:imagebuilder:us-east-1:111122223333:image-recipe/a/1.0.0',
    'arn:aws:s3:us-east-1:111122223333:image-recipe/a/1.0.0',
  ])('is none: %s', (text) => {
    expect(parseArn(text)).toBeUndefined()
  })

  it('has a partition', () => {
    expect(parseArn('arn:aws-us-gov:imagebuilder:r:a:image-recipe/a')?.partition).toBe('aws-us-gov')
    expect(parseArn('arn:aws_x2:imagebuilder:r:a:image-recipe/a')?.partition).toBe('aws_x2')
  })

  it('stands for an identity, which has one form', () => {
    expect(keyOf({ kind: 'Workflow', scope: 'test', slug: 'a', version: '1.0.0' })).toBe('Workflow/test/a/1.0.0')
    expect(keyOf({ kind: 'ImageRecipe', slug: 'a', version: '1.0.0' })).toBe('ImageRecipe/a/1.0.0')
    expect(keyOf({ kind: 'ImageRecipe', slug: 'a' })).toBe('ImageRecipe/a')
    expect(lineOf({ kind: 'ImageRecipe', slug: 'a', version: '1.0.0' })).toStrictEqual({
      kind: 'ImageRecipe',
      slug: 'a',
    })
    expect(parseId('')).toBeUndefined()
  })
})

describe('a reference', () => {
  const identity = { kind: 'Component', slug: 'a' }
  const one = { identity, name: 'A', version: { number: '1.4.2', build: '3' } }
  it.each([
    ['arn', `${here}:component/a/1.4.2/3`],
    ['latestVersionArn', `${here}:component/a/x.x.x`],
    ['latestMajorVersionArn', `${here}:component/a/1.x.x`],
    ['latestMinorVersionArn', `${here}:component/a/1.4.x`],
    ['latestPatchVersionArn', `${here}:component/a/1.4.2`],
    ['imageArn', undefined],
    ['name', 'A'],
    ['semanticVersion', '1.4.2'],
    ['toString', undefined],
  ])('with %s is %s', (attribute, text) => {
    expect(attributeOf(attribute, one, place)).toBe(text)
  })

  it('to a recipe may be to its image', () => {
    const recipe = { identity: { kind: 'ImageRecipe', slug: 'a' }, name: 'A' }
    expect(attributeOf('imageArn', recipe, place)).toBe(`${here}:image/a/x.x.x`)
    expect(attributeOf('arn', recipe, place)).toBe(`${here}:image-recipe/a`)
    expect(attributeOf('semanticVersion', recipe, place)).toBeUndefined()
    expect(attributeOf('latestVersionArn', recipe, place)).toBeUndefined()
  })

  it('has attributes by kind, of which some are of a version', () => {
    const latest = ['latestVersionArn', 'latestMajorVersionArn', 'latestMinorVersionArn', 'latestPatchVersionArn']
    expect(attributeNamesOf('Component')).toEqual(['arn', ...latest, 'name', 'semanticVersion'])
    expect(attributeNamesOf('ImageRecipe')).toEqual(['arn', ...latest, 'imageArn', 'name', 'semanticVersion'])
    const ofVersion = attributeNamesOf('ImageRecipe').filter((attribute) => isOfVersion(attribute, 'ImageRecipe'))
    expect(ofVersion).toEqual(['arn', ...latest.slice(1), 'semanticVersion'])
    expect(isOfVersion('arn', 'InfrastructureConfiguration')).toBe(false)
  })

  it('is written in place of the texts that it stands for', () => {
    expect([...writtenReferences('Component/A', one, place)]).toEqual([
      [`${here}:component/a/1.4.2/3`, '${Component/A}'],
      [`${here}:component/a/x.x.x`, '${Component/A.latestVersionArn}'],
      [`${here}:component/a/1.x.x`, '${Component/A.latestMajorVersionArn}'],
      [`${here}:component/a/1.4.x`, '${Component/A.latestMinorVersionArn}'],
      [`${here}:component/a/1.4.2`, '${Component/A.latestPatchVersionArn}'],
    ])
    const recipe = { identity: { kind: 'ImageRecipe', slug: 'a' }, name: 'A', version: { number: '1.4.2' } }
    expect([...writtenReferences('ImageRecipe/A', recipe, place)].map(([, written]) => written)).toEqual([
      '${ImageRecipe/A}',
      '${ImageRecipe/A.latestVersionArn}',
      '${ImageRecipe/A.latestMajorVersionArn}',
      '${ImageRecipe/A.latestMinorVersionArn}',
      '${ImageRecipe/A.imageArn}',
    ])
  })

  it('is found where a recipe begins, and nowhere in a kind that begins with none', () => {
    const parentImage = `${here}:image/base/x.x.x`
    const found = (kind: string, fields: JsonObject) =>
      findReferences(kindOf(kind), fields).map(({ path, arn }) => [path, arn])
    expect(found('ImageRecipe', { parentImage })).toEqual([[['parentImage'], parentImage]])
    expect(found('ContainerRecipe', { parentImage })).toEqual([[['parentImage'], parentImage]])
    expect(found('ImageRecipe', { parentImage: 7 })).toEqual([])
    expect(found('ImagePipeline', { parentImage, undefined: parentImage })).toEqual([])
  })

  it('can stand in some kinds, by field or by name', () => {
    const of = (kind: string) => kindsReferringTo(kind).map((referring) => referring.kind)
    expect(of('ImageRecipe')).toEqual(['ImagePipeline', 'LifecyclePolicy'])
    expect(of('ContainerRecipe')).toEqual(['ImagePipeline', 'LifecyclePolicy'])
    expect(of('Component')).toEqual(['ImageRecipe', 'ContainerRecipe'])
    expect(of('Workflow')).toEqual(['ImagePipeline'])
    expect(of('LifecyclePolicy')).toEqual([])
  })

  it.each<[string, string, string | undefined]>([
    ['ImageRecipe', 'golden', '${ImageRecipe/golden}'],
    ['ImageRecipe', 'ImageRecipe/golden', '${ImageRecipe/golden}'],
    ['ImageRecipe', 'golden/10.20.30', '${ImageRecipe/golden}'],
    ['ImageRecipe', '1.x.x/golden', '${ImageRecipe/golden}'],
    ['ImageRecipe', '1.0.0a/golden', '${ImageRecipe/1.0.0a}'],
    ['ImageRecipe', 'a1.0.0/golden', '${ImageRecipe/a1.0.0}'],
    ['ImageRecipe', '1.0/golden', '${ImageRecipe/1.0}'],
    ['ImageRecipe', 'golden/!', undefined],
    ['ImageRecipe', '!/golden', undefined],
    ['ImageRecipe', '(golden', undefined],
    ['ImageRecipe', 'golden)', undefined],
    ['Workflow', 'test/golden', '${Workflow/test/golden}'],
    ['Workflow', 'Workflow/test/golden/1.0.0', '${Workflow/test/golden}'],
    ['Workflow', 'test', '${Workflow/type/test}, where type is one of build, test, distribution'],
    ['Workflow', 'golden/x', '${Workflow/type/golden}, where type is one of build, test, distribution'],
  ])('to a %s that is written as %s is suggested: %s', (kind, text, suggestion) => {
    expect(suggestReference(kind, text)).toBe(suggestion)
  })

  it('has an example, and words', () => {
    expect(anyOf('Workflow')).toEqual({ kind: 'Workflow', name: 'NAME', scope: 'type' })
    expect(anyOf('ImageRecipe')).toStrictEqual({ kind: 'ImageRecipe', name: 'NAME' })
    expect([scopesOf('Workflow'), scopesOf('ImageRecipe'), scopesOf('Nothing')]).toEqual([
      ['build', 'test', 'distribution'],
      [],
      [],
    ])
    expect(describeReference('its ARN', anyOf('ImageRecipe'))).toBe(
      'a reference such as ${ImageRecipe/NAME}, or its ARN',
    )
  })

  it('is passed where it is not filled in, or is no ARN of the service, and judged where it is', () => {
    const said = (fields: JsonObject) =>
      checkReferences(kindOf('ImagePipeline'), fields).map(({ diagnostic }) => diagnostic)
    expect(said({ imageRecipeArn: '${ImageRecipe/golden}' })).toEqual([])
    expect(said({ imageRecipeArn: 'arn:aws:s3:::bucket' })).toEqual([])
    expect(said({ imageRecipeArn: 'golden' })).toEqual(['nameInsteadOfArn'])
    expect(said({ imageRecipeArn: `${here}:image-recipe/golden/x.x.x` })).toEqual([])
    expect(said({ imageRecipeArn: `${here}:image-recipe/golden` })).toEqual([])
    expect(said({ workflows: [{ workflowArn: `${here}:workflow/test/golden/1.x.x/2` }] })).toEqual(['buildOfWildcard'])
    expect(said({ workflows: [{ workflowArn: `${here}:workflow/test/golden/1.0.0/2` }] })).toEqual([])
  })
})

describe('defaults and order', () => {
  const policy = kindOf('LifecyclePolicy')
  it('are filled in where an object leaves them out', () => {
    const distribution = kindOf('DistributionConfiguration')
    const pattern = 'distributions.*.launchTemplateConfigurations'
    expect(withDefaults(distribution, [{ launchTemplateId: 'a' }, { setDefaultVersion: false }, 'x'], pattern)).toEqual(
      [{ launchTemplateId: 'a', setDefaultVersion: true }, { setDefaultVersion: false }, 'x'],
    )
    expect(withDefaults(distribution, { a: { b: 1 } }, 'other')).toEqual({ a: { b: 1 } })
    expect(withDefaults(policy, { includeResources: {} }, 'policyDetails.*.action')).toEqual({
      includeResources: { amis: false, snapshots: false, containers: false },
    })
  })

  it('are found by the keys that lead to them', () => {
    expect(patternOf(policy, ['policyDetails', 'DELETE', 'action'])).toBe('policyDetails.*.action')
    expect(patternOf(policy, ['description'])).toBe('description')
    expect(patternOf(policy, [])).toBe('')
    expect(defaultAt(policy, ['policyDetails', 'DELETE', 'action', 'includeResources', 'amis'])).toBe(false)
    expect(defaultAt(policy, ['description'])).toBeUndefined()
    expect(defaultAt(policy, ['toString'])).toBeUndefined()
  })

  it('of a list does not depend on how it was written', () => {
    expect(sorted(['b', 'a', { c: 1 }])).toEqual(['a', 'b', { c: 1 }])
    expect(sorted('b')).toBe('b')
    const list = ['b', 'a']
    sorted(list)
    expect(list).toEqual(['b', 'a'])
  })

  it('of what is told by a key inside is kept without it', () => {
    expect(withoutKey({ a: 'text', b: 1 }, 'a.b')).toEqual({ b: 1 })
    expect(withoutKey({ a: { b: { c: 'k', d: 1 } } }, 'a.b.c')).toEqual({ a: { b: { d: 1 } } })
    expect(withoutKey({ a: { b: { c: 'k' } }, z: 1 }, 'a.b.c')).toEqual({ z: 1 })
  })
})

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

describe('what a schedule means', () => {
  it.each([
    ['rate(1 day)', 'rate(1 day)', true],
    ['rate(1 day)', 'rate(2 days)', false],
    ['rate(1 day)', 'cron(0 0 * * ? *)', false],
    ['cron(0 0 * * ? *)', 'rate(1 day)', false],
    ['cron(0 0 * * ? *)', 'cron(0 0 ? * * *)', true],
    ['cron(0 0 * * ?)', 'cron(0 0 * * ? *)', true],
    ['cron(0 0 * * 1)', 'cron(0 0 ? * 1 *)', false],
    ['what', 'what', true],
    ['what', 'that', false],
    ['what', 'rate(1 day)', false],
    ['rate(1 day)', 'what', false],
  ])('%s and %s are the same: %s', (a, b, isSame) => {
    expect(isSameSchedule(a, b)).toBe(isSame)
  })

  it.each([
    ['cron(0 0/6 * * ? *)', 'every 6 hours from 00:00 UTC'],
    ['cron(5 */6 * * ? *)', 'every 6 hours from 00:05 UTC'],
    ['cron(0 1/6 * * ? *)', 'cron(0 1/6 * * ? *) in UTC'],
    ['cron(0 */6 * 1 ? *)', 'cron(0 */6 * 1 ? *) in UTC'],
    ['cron(0 1,2,3,4 * * ? *)', 'every day at 01:00, 02:00, 03:00 and 04:00 UTC'],
    ['cron(0 1,2,3,4,5 * * ? *)', 'cron(0 1,2,3,4,5 * * ? *) in UTC'],
    ['cron(0 1,2-4 * * ? *)', 'cron(0 1,2-4 * * ? *) in UTC'],
    ['cron(0 1 1,2-4 * ? *)', 'cron(0 1 1,2-4 * ? *) in UTC'],
    ['cron(0 1 15W * ? *)', 'on the weekday nearest to day 15 of every month at 01:00 UTC'],
    ['cron(0 1 ? * 2-2 *)', 'cron(0 1 ? * 2-2 *) in UTC'],
    ['cron(0 1 ? * 2-6/2 *)', 'cron(0 1 ? * 2-6/2 *) in UTC'],
    ['cron(0 1 ? * 2,3-4 *)', 'cron(0 1 ? * 2,3-4 *) in UTC'],
    ['cron(0 1 ? 1-2,4 2 *)', 'cron(0 1 ? 1-2,4 2 *) in UTC'],
  ])('%s is told as %s', (expression, words) => {
    expect(describeSchedule(expression)).toBe(words)
  })
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

describe('rules of distributions', () => {
  const distribution = kindOf('DistributionConfiguration')
  const check = (...distributions: Json[]) => distribution.check({ distributions })
  const suggestion = (region: string) =>
    params(check({ region })).map((one) => (one as { suggestion?: string }).suggestion)

  it.each([
    ['us-east-1', []],
    ['us-gov-east-12', []],
    ['', []],
    ['xx-Us-east-1', ['xx-us-east-1']],
    ['us-east1', ['us-east-1']],
    ['US-EAST-1', ['us-east-1']],
    ['us-east-1a', ['us-east-1']],
    ['us-gov-west1b', ['us-gov-west-1']],
    ['us-east-1ab', ['us-east-1']],
    ['(us-east-1', ['us-east-1']],
    ['1us-west-2', ['us-east-1']],
    ['Virginia', ['us-east-1']],
  ])('the Region %s: %j is meant', (region, expected) => {
    expect(suggestion(region)).toEqual(expected)
  })

  it.each([
    ['golden', "'golden {{ imagebuilder:buildDate }}'"],
    ['golden {{imagebuilder:buildDate', "'golden {{ imagebuilder:buildDate }}'"],
    ['golden {{ imagebuilder:buildVersion }} of ours', "'golden {{ imagebuilder:buildDate }}'"],
    ['a'.repeat(40), `'${'a'.repeat(32)} {{ imagebuilder:buildDate }}'`],
    [`${'a'.repeat(31)}{{x}}`, `'${'a'.repeat(31)} {{ imagebuilder:buildDate }}'`],
    [`${'a'.repeat(27)}{{x}}b`, `'${'a'.repeat(27)}{{x}} {{ imagebuilder:buildDate }}'`],
    [`${'a'.repeat(28)}{{x}}b`, `'${'a'.repeat(28)} {{ imagebuilder:buildDate }}'`],
    ['a{{x\ny', "'a {{ imagebuilder:buildDate }}'"],
  ])('the name %j gets an example: %s', (name, example) => {
    expect(params(check({ region: 'us-east-1', amiDistributionConfiguration: { name } }))).toEqual([{ example }])
  })

  it('are about Regions and names that are there', () => {
    expect(
      check(
        'x',
        {},
        { region: 7 },
        { amiDistributionConfiguration: 'x' },
        { amiDistributionConfiguration: { name: '' } },
      ),
    ).toEqual([])
    expect(distribution.check({ distributions: 'x' })).toEqual([])
    expect(
      check({ region: 'us-east-1' }, { region: 'us-west-2' }, { region: 'us-east-1' }).map(({ path }) => path),
    ).toEqual([['distributions', 2, 'region']])
    expect(distribution.findNeeds({ distributions: 'x' })).toEqual([])
    expect(
      distribution.findNeeds({
        distributions: [{ s3ExportConfiguration: { roleName: 'r' } }, { s3ExportConfiguration: 'x' }, {}],
      }),
    ).toHaveLength(1)
  })

  it('are about groups', () => {
    const said = (userGroups: Json) =>
      check({ amiDistributionConfiguration: { launchPermission: { userGroups } } }).map(({ params: one }) => one)
    expect(said(['all', 'some', 7, 'x'.repeat(70)])).toEqual([{ value: 'some' }, { value: 'x'.repeat(64) }])
    expect(said('some')).toEqual([])
    expect(check({ amiDistributionConfiguration: { launchPermission: 'x' } })).toEqual([])
  })
})

describe('the ages of a lifecycle policy', () => {
  const rule = (type: Json, filter: Json) => ({ action: { type, includeResources: { amis: true } }, filter })
  const said = (...policyDetails: Json[]) =>
    kindOf('LifecyclePolicy')
      .check({ resourceType: 'AMI_IMAGE', resourceSelection: { tagMap: { a: 'b' } }, policyDetails })
      .filter(({ diagnostic }) => diagnostic === 'actionsOutOfOrder')
      .map(({ params: one, path }) => [path[1], one])
  const age = (value: Json, unit: Json = 'DAYS') => ({ type: 'AGE', value, unit })

  it.each<[string, Json, Json]>([
    ['weeks', age(1, 'WEEKS'), age(7)],
    ['months', age(1, 'MONTHS'), age(30)],
    ['years', age(1, 'YEARS'), age(365)],
    ['the same', age(5), age(5)],
  ])('are compared in days: %s', (_, first, second) => {
    expect(said(rule('DEPRECATE', first), rule('DELETE', second))).toHaveLength(1)
    expect(
      said(
        rule('DEPRECATE', first),
        rule('DELETE', { ...(second as JsonObject), value: Number((second as JsonObject)['value']) + 1 }),
      ),
    ).toEqual([])
  })

  it('are told with both actions and ages, at the later one', () => {
    expect(said(rule('DELETE', age(1, 'WEEKS')), rule('DISABLE', age(10)))).toEqual([
      [0, { earlier: 'DISABLE', later: 'DELETE', earlierAge: '10 days', laterAge: '1 week' }],
    ])
  })

  it.each<[string, Json, Json]>([
    ['of the same action', rule('DELETE', age(5)), rule('DELETE', age(1))],
    ['of one that counts', rule('DEPRECATE', { ...age(5), type: 'COUNT' }), rule('DELETE', age(1))],
    ['of an unknown action', rule('KEEP', age(5)), rule('DELETE', age(1))],
    ['of an unknown unit', rule('DEPRECATE', age(5, 'AEONS')), rule('DELETE', age(1))],
    ['without a unit', rule('DEPRECATE', age(5, 7)), rule('DELETE', age(1))],
    ['without a value', rule('DEPRECATE', age('5')), rule('DELETE', age(1))],
    ['without an action', rule(7, age(5)), rule('DELETE', age(1))],
    ['of what is no rule', 'x', rule('DELETE', age(1))],
  ])('are not compared with one %s', (_, first, second) => {
    expect(said(first, second)).toEqual([])
  })
})
