import * as yaml from 'js-yaml'
import { describe, expect, it, vi } from 'vitest'
import { parseDocuments } from '../../../src/config/yaml/yaml.ts'
import { cutPieces } from '../../../src/yaml/pieces.ts'

vi.mock('js-yaml', async (original) => {
  const real = await original<typeof yaml>()
  return { ...real, parseEvents: vi.fn(real.parseEvents) }
})

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
  const count = 50
  const text = Array.from({ length: count }, (_, index) => `name: d${index}\nsize: ${index}\n`).join('---\n')

  it('costs a look at that document alone', () => {
    const parse = vi.mocked(yaml.parseEvents)
    const { documents } = parseDocuments(text, 'a.yaml')
    parse.mockClear()
    expect(documents.map((document) => document.locate(['name'], 'key').line)).toEqual(
      documents.map((_, index) => 3 * index + 1),
    )
    expect(parse).not.toHaveBeenCalled()
    for (const [index, document] of documents.entries()) {
      expect(document.locate(['size'], 'value')).toEqual({ file: 'a.yaml', line: 3 * index + 2, column: 7 })
      expect(document.scalarAt(['size'])?.written).toBe(String(index))
    }
    const characters = parse.mock.calls.reduce((sum, [part]) => sum + part.length, 0)
    expect(characters).toBeLessThanOrEqual(text.length)
  })
})
