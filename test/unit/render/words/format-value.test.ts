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
})
