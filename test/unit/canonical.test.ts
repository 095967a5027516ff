import { compareText } from '../../src/compare-text.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, digestOf } from '../../src/canonical.ts'
import type { Json } from '../../src/model.ts'

const reversed = (value: Json): Json => {
  if (Array.isArray(value)) return value.map((item: Json) => reversed(item))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  )
}
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json)

describe('canonical JSON', () => {
  it('is JSON of the same value', () => {
    fc.assert(fc.property(json, (value) => void expect(JSON.parse(canonicalJson(value))).toEqual(value)))
  })

  it('does not depend on the order of keys, and does on that of lists', () => {
    fc.assert(fc.property(json, (value) => void expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))))
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
  })

  it('has no white space, and keys by code unit', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x y' }], a: true, B: false })).toBe(
      '{"B":false,"a":true,"b":[1,{"c":"x y","d":null}]}',
    )
  })

  it('keeps keys that objects have by nature', () => {
    expect(canonicalJson(JSON.parse('{"toString":1,"__proto__":2}') as Json)).toBe('{"__proto__":2,"toString":1}')
  })
})

describe('a digest', () => {
  it('is the SHA-256 of the canonical JSON', () => {
    expect(digestOf('', 'hex')).toBe('12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126')
    expect(digestOf({ a: 1, b: 2 }, 'hex')).toBe(digestOf({ b: 2, a: 1 }, 'hex'))
  })
})

describe('the order of text', () => {
  it('is by code unit, the same in every locale', () => {
    expect(['ä', 'b', 'a', 'B', ''].sort(compareText)).toEqual(['', 'B', 'a', 'b', 'ä'])
    expect(compareText('a', 'a')).toBe(0)
  })
})
