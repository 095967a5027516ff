import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/model.ts'
import { isEqual, isSameDifference } from '../../../src/plan/equal.ts'

const proto = (value: string) => JSON.parse(`{"__proto__": "${value}"}`) as Json

describe('equality', () => {
  it.each<[Json | undefined, Json | undefined]>([
    [undefined, undefined],
    [null, null],
    [
      { a: 1, b: [2, { c: 3 }] },
      { b: [2, { c: 3 }], a: 1 },
    ],
    [
      { toString: 'a', valueOf: 'b' },
      { valueOf: 'b', toString: 'a' },
    ],
    [proto('a'), proto('a')],
    [Object.assign(Object.create(null), { a: 1 }) as Json, { a: 1 }],
    [[], []],
  ])('of %j and %j', (a, b) => {
    expect(isEqual(a, b)).toBe(true)
    expect(isEqual(b, a)).toBe(true)
  })

  it.each<[Json | undefined, Json | undefined]>([
    [undefined, null],
    [{}, []],
    [{}, undefined],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['a'], ['a', 'a']],
    [1, '1'],
    [false, null],
    [{ toString: 'a' }, { toString: 'b' }],
    [{ toString: 'a' }, {}],
    [{ valueOf: 'a' }, { valueOf: 'b' }],
    [proto('a'), proto('b')],
    [proto('a'), {}],
    [{ a: null }, {}],
    [[{ pairs: [] }], [{}]],
    [{ pairs: [['a', 1]] }, { a: 1 }],
  ])('but not of %j and %j', (a, b) => {
    expect(isEqual(a, b)).toBe(false)
    expect(isEqual(b, a)).toBe(false)
  })
})

it('a difference is the same in path and both values', () => {
  const one = { path: 'a', before: 1, after: 2 }
  expect(isSameDifference(one, { ...one })).toBe(true)
  expect(isSameDifference({ path: 'a' }, { path: 'a' })).toBe(true)
  for (const other of [{ path: 'b' }, { before: 3 }, { after: 3 }]) {
    expect(isSameDifference(one, { ...one, ...other })).toBe(false)
    expect(isSameDifference({ path: 'a' }, { path: 'a', ...other })).toBe(false)
  }
})
