import { describe, expect, it } from 'vitest'
import { identityOf } from '../../../src/kinds/identity.ts'
import {
  attributeNamesOf,
  attributeOf,
  findReferences,
  kindsReferringTo,
  linesOf,
} from '../../../src/kinds/references.ts'
import { kindOf } from '../../../src/kinds/registry.ts'

const place = { partition: 'aws-cn', region: 'cn-north-1', account: '111122223333' }
const here = 'arn:aws:imagebuilder:us-east-1:111122223333'

describe('references', () => {
  it('are ARNs of the service in the fields that refer to others, with where they stand', () => {
    const fields = {
      name: 'nightly',
      description: `${here}:infrastructure-configuration/only-text`,
      imageRecipeArn: `${here}:image-recipe/golden/1.0.0`,
      infrastructureConfigurationArn: 'no-arn',
      distributionConfigurationArn: 'arn:aws:iam::111122223333:role/other-service',
      workflows: [{ workflowArn: `${here}:workflow/test/own/1.0.0/1` }, {}],
    }
    expect(findReferences(kindOf('ImagePipeline'), fields).map(({ path, arn }) => [path.join('.'), arn])).toEqual([
      ['imageRecipeArn', fields.imageRecipeArn],
      ['workflows.0.workflowArn', `${here}:workflow/test/own/1.0.0/1`],
    ])
    expect(findReferences(kindOf('InfrastructureConfiguration'), fields)).toEqual([])
  })

  it.each([
    ['InfrastructureConfiguration', ['ImagePipeline']],
    ['DistributionConfiguration', ['ImagePipeline']],
    ['ImagePipeline', []],
  ])('to a %s can be in %j', (kind, wanted) => {
    expect(kindsReferringTo(kind).map((one) => one.kind)).toEqual(wanted)
  })

  it.each([
    ['arn', 'arn:aws-cn:imagebuilder:cn-north-1:111122223333:infrastructure-configuration/golden-linux'],
    ['name', 'Golden Linux'],
    ['id', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('with the attribute %j stand for %s', (attribute, wanted) => {
    const identity = identityOf('InfrastructureConfiguration', 'Golden Linux')
    expect(attributeOf(attribute, { identity, name: 'Golden Linux' }, place)).toBe(wanted)
  })

  it('say which attributes there are', () => {
    expect(attributeNamesOf('InfrastructureConfiguration')).toEqual(['arn', 'name'])
  })
})

it('an image is of the recipe that it was built of, whichever kind that is; anything else is of its own line', () => {
  const image = { kind: 'Image', slug: 'golden', version: '1.0.0' }
  expect(linesOf(image)).toEqual([
    { kind: 'ImageRecipe', slug: 'golden' },
    { kind: 'ContainerRecipe', slug: 'golden' },
  ])
  expect(linesOf({ kind: 'Component', slug: 'tool', version: '1.0.0' })).toEqual([{ kind: 'Component', slug: 'tool' }])
  expect(linesOf(identityOf('ImagePipeline', 'nightly'))).toEqual([identityOf('ImagePipeline', 'nightly')])
})
