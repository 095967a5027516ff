import { describe, expect, it } from 'vitest'
import { parseDocuments } from '../../../src/config/yaml/yaml.ts'
import type { Document, Path } from '../../../src/model.ts'

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

describe('Document.locateText', () => {
  const document = (text: string): Document | undefined => parseDocuments(text, 'a.yaml').documents[0]
  const at = (text: string, path: Path, line: number, column: number): string => {
    const source = document(text)?.locateText(path, { line, column })
    return source === undefined ? 'nowhere' : `${source.line}:${source.column}`
  }

  it.each([
    ['below its indicator', 'a: 1\ndata: |\n  one\n    two\n', ['data'], 2, 3, '4:5'],
    ['after empty lines, which belong to the text', 'data: |\n\n\n  one\n', ['data'], 3, 1, '4:3'],
    ['with an indent that is written', 'data: |2-  # why\n    one\n  two\n', ['data'], 1, 3, '2:5'],
    ['with CR LF', 'data: |\r\n    one\r\n    two\r\n', ['data'], 2, 2, '3:6'],
    ['in a list', 'list:\n  - a\n  - |+\n   one\n   two\n\n', ['list', 1], 2, 1, '5:4'],
    ['behind an alias', 'a: &t |\n  one\n  two\nb: *t\n', ['b'], 2, 1, '3:3'],
    ['behind a merge key', 'a: &m\n  t: |\n    one\nb:\n  <<: *m\n', ['b', 't'], 1, 1, '3:5'],
    ['in a document after the first, whose own it is not', 'data: |\n  one\n---\nb: 1\n', ['data'], 1, 1, '2:3'],
  ] as const)('finds a place of a literal block %s', (_, text, path, line, column, expected) => {
    expect(at(text, path, line, column)).toBe(expected)
  })

  it.each([
    'data: >\n  one\n  two\n',
    'data: "one\\ntwo"\n',
    "data: 'one'\n",
    'data: one\n',
    'data: 1\n',
    'data:\n',
    'x: 1\n',
  ])('finds nothing where lines are not those of the file: %j', (text) => {
    expect(at(text, ['data'], 1, 1)).toBe('nowhere')
  })

  it('counts the lines above the document', () => {
    const [, second] = parseDocuments('a: 1\n---\nb: |\n  one\n  two\n', 'a.yaml').documents
    expect(second?.locateText(['b'], { line: 2, column: 1 })).toEqual({ file: 'a.yaml', line: 5, column: 3 })
  })
})
