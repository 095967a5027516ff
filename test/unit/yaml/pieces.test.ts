import { describe, expect, it } from 'vitest'
import { parseDocuments } from '../../../src/config/yaml/yaml.ts'
import { cutPieces } from '../../../src/yaml/pieces.ts'

const texts = (text: string) => cutPieces(text).map((piece) => piece.text)

describe('cutPieces', () => {
  it.each([
    ['', ['']],
    ['a: 1\n', ['a: 1\n']],
    ['a: 1\n---\nb: 2\n', ['a: 1\n', '---\nb: 2\n']],
    ['---\na: 1\r\n--- \r\nb: 2\r---', ['---\na: 1\r\n', '--- \r\nb: 2\r', '---']],
    ['# first\n\n---\na: 1\n', ['# first\n\n---\na: 1\n']],
    [
      '%YAML 1.2\n# as JSON\n---\na: 1\n...\n%YAML 1.2\n--- {}\n',
      ['%YAML 1.2\n# as JSON\n---\na: 1\n...\n', '%YAML 1.2\n--- {}\n'],
    ],
    ['a: 1\n... # over\nb: 2\n', ['a: 1\n... # over\n', 'b: 2\n']],
    ['a: |\n  ---\n  ...\nb: x\u2028--- y\n---c: 1\n', ['a: |\n  ---\n  ...\nb: x\u2028--- y\n---c: 1\n']],
  ])('cuts %j', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it('counts the lines before each', () => {
    expect(cutPieces('a: 1\r\n---\rb: 2\n...\nc: 3\n').map(({ line }) => line)).toEqual([0, 1, 4])
  })
})

describe('a place in one of many documents', () => {
  const text = Array.from({ length: 50 }, (_, index) => `name: d${index}\nsize: ${index}\n`).join('---\n')

  it('is found in that document alone', () => {
    const { documents } = parseDocuments(text, 'a.yaml')
    expect(documents).toHaveLength(50)
    for (const [index, document] of documents.entries()) {
      expect(document.locate(['name'], 'key')).toEqual({ file: 'a.yaml', line: 3 * index + 1, column: 1 })
      expect(document.locate(['size'], 'value')).toEqual({ file: 'a.yaml', line: 3 * index + 2, column: 7 })
      expect(document.scalarAt(['size'])?.written).toBe(String(index))
    }
  })
})
