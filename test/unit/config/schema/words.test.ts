import { describe, expect, it } from 'vitest'
import { describeBounds, describeShape } from '../../../../src/config/schema/words.ts'

describe('describeBounds', () => {
  it.each([
    [1, 64, '1 to 64'],
    [undefined, 256, 'at most 256'],
    [1, undefined, 'at least 1'],
    [12, 12, 'exactly 12'],
    [undefined, undefined, undefined],
  ])('%s and %s', (min, max, expected) => {
    expect(describeBounds(min, max)).toBe(expected)
  })
})

describe('describeShape', () => {
  it.each([
    ['ResourceName', '3 to 128 letters, digits, spaces, - and _, no space at either end'],
    ['NonEmptyString', '1 to 1024 characters'],
    ['AccountList', '1 to 1536 entries'],
    ['HttpPutResponseHopLimit', '1 to 64'],
    [
      'InfrastructureConfigurationArn',
      'a reference such as ${InfrastructureConfiguration/golden-linux}, or the ARN of an infrastructure configuration',
    ],
    [
      'ImageRecipeArn',
      'a reference such as ${ImageRecipe/golden-linux}, or the ARN of an image recipe with its version',
    ],
    ['NullableBoolean', undefined],
    ['NoSuchShape', undefined],
  ])('%s', (shape, expected) => {
    expect(describeShape(shape)).toBe(expected)
  })

  it('shows a pattern that nobody put into words', () => {
    expect(describeShape('ComponentBuildVersionArn')).toContain('text that matches ^')
  })
})
