import { describe, expect, it } from 'vitest'
import { formatValue } from '../../../../src/render/words/format-value.ts'

describe('a value', () => {
  it.each([
    ['plain', 'plain'],
    ['two words', 'two words'],
    ['m7i.large', 'm7i.large'],
    ['', '""'],
    [' edge', '" edge"'],
    ['true', '"true"'],
    ['null', '"null"'],
    ['12', '"12"'],
    ['(cleared)', '"(cleared)"'],
    ['a → b', '"a → b"'],
    ['say "hi"', '"say \\"hi\\""'],
    [true, 'true'],
    [12, '12'],
    [null, 'null'],
    [['a', 'b'], '[a, b]'],
    [['a, b'], '["a, b"]'],
    [{ a: 1, 'b c': ['x'] }, '{ a: 1, b c: [x] }'],
    [{}, '{}'],
    [[], '[]'],
  ])('%j is shown as %s', (value, shown) => {
    expect(formatValue(value)).toBe(shown)
  })

  const arn = 'arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/golden'
  const ids = { [arn]: 'InfrastructureConfiguration/golden linux' }
  it.each([
    [arn, `${arn} (InfrastructureConfiguration/golden linux)`],
    [[arn, 'other'], `[${arn} (InfrastructureConfiguration/golden linux), other]`],
    [[{ workflowArn: arn }], `[{ workflowArn: ${arn} (InfrastructureConfiguration/golden linux) }]`],
    [`see ${arn}`, `see ${arn}`],
    [{ [arn]: 'a' }, `{ ${arn}: a }`],
    ['constructor', 'constructor'],
  ])('%j has the id behind each ARN that is known', (value, shown) => {
    expect(formatValue(value, ids)).toBe(shown)
  })

  it('an id that could be taken for something else is quoted', () => {
    expect(formatValue([arn], { [arn]: 'ImagePipeline/x), y' })).toBe(`[${arn} ("ImagePipeline/x), y")]`)
  })
})
