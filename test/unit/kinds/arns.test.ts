/** ARNs and what refers to what: read, written, suggested; and what a kind leaves out. */
import { describe, expect, it } from 'vitest'
import { arnOf, keyOf, lineOf, parseArn, parseId } from '../../../src/kinds/identity.ts'
import { withoutKey } from '../../../src/kinds/keyed-list.ts'
import { defaultAt, patternOf, sorted, withDefaults } from '../../../src/kinds/normalise.ts'
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
import type { Identity, JsonObject } from '../../../src/model.ts'

const place = { partition: 'aws', region: 'us-east-1', account: '111122223333' }
const here = 'arn:aws:imagebuilder:us-east-1:111122223333'

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
    `${here}:workflow/test`,
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
    expect(said({ workflows: [{ workflowArn: `${here}:workflow/test/golden/1.x.0/2` }] })).toEqual(['wildcardNotLast'])
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
