import { describe, expect, it } from 'vitest'
import { parseDocuments } from '../../../src/config/yaml/yaml.ts'
import type { Path } from '../../../src/model.ts'

function place(text: string, path: Path, at: 'key' | 'value'): string {
  const [document] = parseDocuments(text, 'a.yaml').documents
  const source = document?.locate(path, at)
  return `${source?.line}:${source?.column}`
}

const text = `# comment
kind: X
"quoted": 'single'
map:
  inner: { a: 1, "b": [x, "y"] }
list:
  - one
  - k: v
    l: w
literal: |2-  # header
   text
folded: >

  text
empty:
tagged: &anchor !!str z
alias: *anchor
`

describe('Document.locate', () => {
  it.each([
    [[], 'key', '2:1'],
    [['kind'], 'key', '2:1'],
    [['kind'], 'value', '2:7'],
    [['quoted'], 'key', '3:1'],
    [['quoted'], 'value', '3:11'],
    [['map'], 'value', '5:3'],
    [['map', 'inner'], 'value', '5:10'],
    [['map', 'inner', 'a'], 'key', '5:12'],
    [['map', 'inner', 'b'], 'key', '5:18'],
    [['map', 'inner', 'b', 1], 'value', '5:27'],
    [['list', 0], 'key', '7:5'],
    [['list', 1, 'l'], 'key', '9:5'],
    [['list', 1, 'l'], 'value', '9:8'],
    [['literal'], 'value', '10:10'],
    [['folded'], 'value', '12:9'],
    [['empty'], 'key', '15:1'],
    [['tagged'], 'value', '16:23'],
    [['alias'], 'value', '17:8'],
  ] as const)('finds %j at its %s', (path, at, expected) => {
    expect(place(text, path, at)).toBe(expected)
  })

  it.each([
    [['map', 'none', 'deeper'], '4:1'],
    [['list', 9], '6:1'],
    [['kind', 'x'], '2:1'],
    [['none'], '2:1'],
  ] as const)('falls back from %j to what is around it', (path, expected) => {
    expect(place(text, path, 'value')).toBe(expected)
  })

  it('follows aliases and merge keys to where the text is', () => {
    const merged = 'base: &b\n  x: 1\nuse: *b\nm:\n  <<: *b\n  y: 2\nn: { <<: [{ z: 3 }, *b] }\n'
    expect(place(merged, ['use', 'x'], 'value')).toBe('2:6')
    expect(place(merged, ['m', 'x'], 'key')).toBe('2:3')
    expect(place(merged, ['m', 'y'], 'key')).toBe('6:3')
    expect(place(merged, ['n', 'z'], 'key')).toBe('7:13')
    expect(place(merged, ['n', 'x'], 'key')).toBe('2:3')
  })

  it('counts CR LF and CR as one line end', () => {
    expect(place('a: 1\r\nb: 2\rc: 3\n', ['c'], 'value')).toBe('3:4')
  })

  it('does not count a byte order mark as a column', () => {
    expect(place('\uFEFFa: x\n', ['a'], 'value')).toBe('1:4')
  })

  it('places documents after the first', () => {
    const [, second] = parseDocuments('a: 1\n---\nb: { c: 2 }\n', 'a.yaml').documents
    expect(second?.locate(['b', 'c'], 'value')).toEqual({ file: 'a.yaml', line: 3, column: 9 })
  })
})
