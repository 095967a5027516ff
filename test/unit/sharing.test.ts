import { expect, it } from 'vitest'
import { shareList, shareMap, shareText } from '../../src/sharing.ts'

it('equal values come to be one', () => {
  const text = (end: string) => shareText(['arn:aws:sns:us-east-1:111122223333', end].join(':'))
  const make = () => shareMap({ name: text('topic'), types: shareList(['a', 2, true, null]) })
  const first = make()
  expect(make()).toBe(first)
  expect(make()['types']).toBe(first['types'])
})

it.each([
  ['another value', { a: 1, b: 2 }, { a: 1, b: 3 }],
  ['another key', { a: 1, b: 2 }, { a: 1, c: 2 }],
  ['another order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }],
  ['another order of keys with equal values', { a: 1, b: 1 }, { b: 1, a: 1 }],
  ['more keys', { a: 1, b: 2 }, { a: 1, b: 2, c: 3 }],
  ['a text for a number', { a: 1, b: 2 }, { a: 1, b: '2' }],
  ['null for 0', { a: 0 }, { a: null }],
  ['minus zero for 0', { a: 0 }, { a: -0 }],
  ['a list for a map', { a: {} }, { a: [] }],
])('a map with %s stays another one', (_, one, other) => {
  expect(shareMap(one)).toStrictEqual(one)
  expect(shareMap(other)).toStrictEqual(other)
  expect(Object.keys(shareMap(other))).toEqual(Object.keys(other))
  expect(JSON.stringify(shareMap(one))).toBe(JSON.stringify(one))
})

it('a key of the name __proto__ is one like any other', () => {
  const one = JSON.parse('{ "__proto__": "x" }') as { readonly [key: string]: string }
  const other = JSON.parse('{ "__proto__": "y" }') as { readonly [key: string]: string }
  expect(JSON.stringify([shareMap(one), shareMap(other), shareMap({})])).toBe(
    '[{"__proto__":"x"},{"__proto__":"y"},{}]',
  )
})

it('a list stays another one unless all of its items are the same, in their order', () => {
  for (const list of [[], ['a', 'b'], ['b', 'a'], ['a'], ['a', 'b', 'c'], [0], [-0], [null], [[]], [{}]]) {
    expect(shareList(list)).toStrictEqual(list)
  }
})

it('what is kept in the same place and begins alike stays another one', () => {
  // Of so many that differ in a number, some have the place of any other.
  for (let index = 0; index < 1024; index++) {
    shareList([0])
    expect(shareList([0, index])).toHaveLength(2)
    shareMap({ a: 0, b: index })
    expect(Object.keys(shareMap({ a: 0 }))).toHaveLength(1)
  }
})

it('texts stay as they are, whatever they hold and however long they are', () => {
  for (const text of [
    '',
    'a',
    'é',
    '\uD83D\uDE00',
    '\uD83D alone',
    'Größe 日本',
    'x'.repeat(128),
    'x'.repeat(100_000),
  ]) {
    expect(shareText(text)).toBe(text)
    expect(shareText(`${text}!`)).toBe(`${text}!`)
  }
})
