/** What is wrong with a document whose syntax is good: each fault, and where it stands. */
import { parseEvents } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { construct, findRanges } from '../../../src/yaml/events.ts'
import { findFaults, type Fault } from '../../../src/yaml/faults.ts'
import { Locator, ParsedText } from '../../../src/yaml/positions.ts'
import { maxDepth } from '../../../src/yaml/schema.ts'

const parse = (text: string): ParsedText => new ParsedText('a.yaml', text, parseEvents(text, { maxDepth }), 0)
/** The faults of all documents of a text, each with the text that stands at its place. */
function faultsIn(text: string): readonly (readonly [string, Omit<Fault, 'offset'>])[] {
  const parsed = parse(text)
  return findRanges(parsed.events).flatMap(({ first, last }) =>
    findFaults(parsed, first, last).map(({ offset, ...fault }) => [text.slice(offset, offset + 6), fault] as const),
  )
}

describe('a key', () => {
  it.each([
    ['a: 1\n"b": 2\n? c\n: 3\n', []],
    ['3: x\n', [['3: x\n', { is: 'keyNotString' }]]],
    ['a: 1\n? [b, c]\n: 2\n', [['[b, c]', { is: 'keyNotString' }]]],
    ['a: {{ b }}\n', [['{{ b }', { is: 'bracesWithoutQuotes' }]]],
    ['a: { { b: 1 }: 2 }\n', [['{ b: 1', { is: 'keyNotString' }]]],
    ['a: [{{ b }}]\n', [['{{ b }', { is: 'bracesWithoutQuotes' }]]],
    ['abc: 1\nabc: 2\n', [['abc: 2', { is: 'keyTwice', key: 'abc', first: 0 }]]],
    ['a: { x: 1 }\nb: { x: 1, y: { x: 1 } }\n', []],
    [
      'a: { x: 1, x: 2, x: 3 }\n',
      [
        ['x: 2, ', { is: 'keyTwice', key: 'x', first: 5 }],
        ['x: 3 }', { is: 'keyTwice', key: 'x', first: 5 }],
      ],
    ],
    ['a: &a { x: 1 }\nb:\n  <<: *a\n  <<: *a\n', []],
    ['? \n: 1\n', [[expect.any(String), { is: 'keyNotString' }]]],
  ])('%j', (text, faults) => {
    expect(faultsIn(text)).toEqual(faults)
  })
})

describe('a tag', () => {
  it.each([
    ['a: !!str 1\nb: !!int 2\nc: !!seq [x]\nd: !!map { x: 1 }\n', []],
    ['a: !Ref b c\n', [['!Ref b', { is: 'foreignTag', tag: '!Ref', argument: 'b c', field: 'a' }]]],
    ['a:\n  - x\n  - !Sub [b]\n', [['!Sub [', { is: 'foreignTag', tag: '!Sub', field: 'a' }]]],
    ['x: { y: !Z { b: 1 } }\n', [['!Z { b', { is: 'foreignTag', tag: '!Z', field: 'y' }]]],
    ['!Top { a: 1 }\n', [['!Top {', { is: 'foreignTag', tag: '!Top' }]]],
    ['!K a: 1\n', [['!K a: ', { is: 'foreignTag', tag: '!K', argument: 'a' }]]],
    ['a: !!int x\n', [['!!int ', { is: 'foreignTag', tag: '!!int', argument: 'x', field: 'a' }]]],
    ['b: 1\na: !X y\n', [['!X y\n', { is: 'foreignTag', tag: '!X', argument: 'y', field: 'a' }]]],
  ])('%j', (text, faults) => {
    expect(faultsIn(text)).toEqual(faults)
  })
})

describe('an alias', () => {
  it.each([
    ['a: &x [1]\nb: *x\n', []],
    ['a: *nobody\n', [['*nobod', { is: 'unknownAlias', alias: 'nobody' }]]],
    ['a: &x { b: *x }\n', [['*x }\n', { is: 'aliasCycle', alias: 'x' }]]],
    ['a: &x { b: 1 }\nc: [*x, *x, *y]\n', [['*y]\n', { is: 'unknownAlias', alias: 'y' }]]],
    ['a: &x 1\n---\nb: *x\n', [['*x\n', { is: 'unknownAlias', alias: 'x' }]]],
    ['a: &x one\nb: *x\nc: &x [*x]\n', [['*x]\n', { is: 'aliasCycle', alias: 'x' }]]],
  ])('%j', (text, faults) => {
    expect(faultsIn(text)).toEqual(faults)
  })

  it('unfolds to so many values, and no more', () => {
    // A list of 1,000 values, itself included, and another one of 199 of those with single values up to the limit.
    const base = `a: &a [${Array.from({ length: 999 }, () => 1).join(',')}]\n`
    const list = (singles: number) =>
      `${base}b: [${[...Array.from({ length: 198 }, () => '*a'), ...Array.from({ length: singles }, () => 1)].join(',')}]\n`
    // The mapping, two keys, the first list, the second list, and what is in that.
    const room = 200_000 - (1 + 2 + 1_000 + 1 + 198_000)
    expect(faultsIn(list(room))).toEqual([])
    expect(faultsIn(list(room + 1))).toEqual([[expect.any(String), { is: 'aliasBomb', limit: 200_000 }]])
    expect(faultsIn(list(room + 100))).toHaveLength(1)
  })

  it('may be nested so deep, and no deeper', () => {
    const nested = (levels: number) =>
      `a: &a ${'['.repeat(40)}${']'.repeat(40)}\nb: ${'['.repeat(levels)}*a${']'.repeat(levels)}\n`
    expect(faultsIn(nested(maxDepth - 41))).toEqual([])
    expect(faultsIn(nested(maxDepth - 40))).toEqual([['*a]]]]', { is: 'nestedTooDeep', limit: maxDepth }]])
  })
})

it('documents are told apart, and whether one has an alias', () => {
  const { events } = parse('a: 1\n---\nb: &x 1\nc: *x\n')
  const ranges = findRanges(events)
  expect(ranges.map(({ hasAlias }) => hasAlias)).toEqual([false, true])
  expect(ranges[1]?.first).toBe((ranges[0]?.last ?? 0) + 1)
  expect(ranges[1]?.last).toBe(events.length - 1)
  expect(findRanges([])).toEqual([])
  expect(construct([...parse('a: 1\n---\n[b]\n').events], 'a: 1\n---\n[b]\n')).toEqual([{ a: 1 }, ['b']])
  expect(construct([...parse('a: 1\na: 2\n').events], 'a: 1\na: 2\n')).toBeInstanceOf(Error)
})

describe('a scalar', () => {
  const at = (text: string): Locator => new Locator(parse(text), 1)

  it('is given with its quotes, and whether it has none', () => {
    const text = 'a: plain # x\nb: "double"\nc: \'single\'\nd: |\n  block\ne: &y 1\nf: *y\ng: [h]\ni:\n'
    const written = (key: string) => at(text).scalarAt([key])
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map((key) => [written(key)?.written, written(key)?.isPlain])).toEqual([
      ['plain', true],
      ['"double"', false],
      ["'single'", false],
      ['|\n  block\n', false],
      ['1', true],
      ['1', true],
    ])
    expect(written('f')?.source).toMatchObject({ line: 6, column: 7 })
    expect([written('g'), written('i'), written('none')]).toEqual([undefined, undefined, undefined])
    expect(at(text).scalarAt(['g', 0])?.written).toBe('h')
  })

  it('is found at the very beginning and the very end of a text', () => {
    const place = (text: string, keys: readonly string[]) => {
      const { line, column } = at(text).locate(keys, 'value')
      return `${line}:${column}`
    }
    expect(place('a:\nb: 1', ['a'])).toBe('1:2')
    expect(place('a:\nb: 1', ['b'])).toBe('2:4')
    expect(place('"a": 1', ['a'])).toBe('1:6')
    expect(place('a: |', ['a'])).toBe('1:4')
    expect(place('a: |-  # x', ['a'])).toBe('1:4')
    expect(at('"a": 1').locate(['a'], 'key')).toMatchObject({ line: 1, column: 1 })
  })

  it('is looked into for a part of it, and named as a whole where that is written otherwise', () => {
    const part = (text: string, words: string) => {
      const { line, column } = at(text).locatePart(['a'], words)
      return `${line}:${column}`
    }
    expect(part('a: one two two', 'two')).toBe('1:8')
    expect(part('a: "one two"', 'two')).toBe('1:9')
    expect(part('a: "\\x6fne"', 'one')).toBe('1:4')
    expect(part('b: one\na: two', 'one')).toBe('2:4')
    expect(part('b: one', 'one')).toBe('1:1')
  })
})
