import fc from 'fast-check'
import { dump, loadAll } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { parseDocuments } from '../../../../src/config/yaml/yaml.ts'
import type { Document } from '../../../../src/model.ts'
import { cutPieces } from '../../../../src/yaml/pieces.ts'
import { describeProblem } from '../builders.ts'

function values(text: string): readonly unknown[] {
  const { documents, diagnostics } = parseDocuments(text, 'a.yaml')
  expect(diagnostics).toEqual([])
  return documents.map(({ value }) => value)
}

describe('parseDocuments', () => {
  it('skips empty documents', () => {
    expect(values('')).toEqual([])
    expect(values('# nothing\n---\n---\na: 1\n---\nnull\n---\n~\n...\n')).toEqual([{ a: 1 }])
  })

  it('reads the core types of YAML 1.2', () => {
    expect(values('{a: yes, b: 012, c: 0x1f, d: 1.5, e: true, f: null, g: 2026-01-01, h: "1", i: }')).toEqual([
      { a: 'yes', b: 12, c: 31, d: 1.5, e: true, f: null, g: '2026-01-01', h: '1', i: null },
    ])
  })

  it('reads JSON, CR LF and a byte order mark', () => {
    expect(values('\uFEFF{\r\n"a": [1, "b"]\r\n}\r\n')).toEqual([{ a: [1, 'b'] }])
  })

  it('reads anchors, aliases and merge keys', () => {
    const text = 'base: &b { x: 1, y: 2 }\nlist: &l [a]\nm: { <<: *b, y: 3 }\nn: { <<: [*b, { z: 4 }] }\nagain: *l\n'
    expect(values(text)).toMatchObject([{ m: { x: 1, y: 3 }, n: { x: 1, y: 2, z: 4 }, again: ['a'] }])
  })

  it('takes names of prototype members for ordinary keys', () => {
    expect(values('{constructor: 1, toString: 2, hasOwnProperty: 3}')).toEqual([
      { constructor: 1, toString: 2, hasOwnProperty: 3 },
    ])
  })

  it('forgets anchors at the end of a document', () => {
    const { documents, diagnostics } = parseDocuments('a: &x 1\n---\nb: *x\n', 'a.yaml')
    expect(documents).toHaveLength(1)
    expect(diagnostics.map(describeProblem)).toEqual([expect.stringContaining('3:4 KILN1111')])
  })

  it('reads the good documents of a broken file', () => {
    const { documents, diagnostics } = parseDocuments('a: 1\n---\nb: [\n---\nc: 3\nd: {\r\n--- \ne: 5\n', 'a.yaml')
    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, { e: 5 }])
    expect(diagnostics.map(({ code }) => code)).toEqual(['KILN1101', 'KILN1101'])
    expect(documents[1]?.locate(['e'], 'value')).toEqual({ file: 'a.yaml', line: 8, column: 4 })
  })

  it('reports all faults of a document', () => {
    const { diagnostics } = parseDocuments('a: 1\na: 2\n3: x\nb: !!js/function x\nc: *no\n', 'a.yaml')
    expect(diagnostics.map(({ code }) => code)).toEqual(['KILN1102', 'KILN1108', 'KILN1103', 'KILN1111'])
  })

  it('answers hostile texts quickly', () => {
    const bomb = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${`*a${i - 1}, `.repeat(i === 0 ? 0 : 9)}]`).join(
      '\n',
    )
    const merges = `a: &a {${Array.from({ length: 500 }, (_, i) => `k${i}: 1`).join(', ')}}\nb: {<<: [${'*a, '.repeat(99)}]}\n`
    const texts = [
      bomb,
      merges.repeat(30).replaceAll(/^/gm, '---\n'),
      '['.repeat(100_000),
      '{a: '.repeat(50_000),
      '- '.repeat(50_000),
      '&a '.repeat(9999),
    ]
    for (const text of texts) expect(parseDocuments(text, 'a.yaml')).toBeDefined()
  })

  it('reads what js-yaml writes', () => {
    const key = fc.oneof(fc.string(), fc.constant('__proto__'))
    const leaf = fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.constant(null))
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 3, noNullPrototype: true }),
      ),
    }))
    fc.assert(
      fc.property(fc.dictionary(key, tree, { noNullPrototype: true }), (value) => {
        expect(values(dump(value))).toEqual([value])
      }),
    )
  })

  it('reads documents together as it reads each by itself', () => {
    const place = (document: Document, key: string) => [document.locate([key], 'key'), document.locate([key], 'value')]
    const read = (text: string) => {
      const { documents, diagnostics } = parseDocuments(text, 'a.yaml')
      const places = documents.map((one) => Object.keys(one.value).map((key) => place(one, key)))
      return { values: documents.map(({ value }) => value), places, diagnostics }
    }
    const document = fc.constantFrom(
      'name: a\n',
      'b: 1\nname: "a"\n',
      '',
      '# nothing\n',
      'null\n',
      'a: {b: [1, 2],\n  c: d}\nname: |\n  ---\n  text\n',
      'a: &x 1\nb: *x\n',
      'b: *x\n',
      'a: 1\na: 2\n',
      'text\n',
      '- 1\n',
      'a: [\n',
      'a: !Ref b\n',
      '"a\n',
      '__proto__: {a: 1}\n',
      'a: 1\r\nb: 2\rc: 3\n',
      '%TAG ! tag:example.com,2000:\n---\na: !b 1\n',
    )
    const between = fc.constantFrom('---\n', '--- # next\n', '...\n', '...\n---\n', '\uFEFF---\n', '--- ')
    fc.assert(
      fc.property(fc.array(fc.tuple(document, between), { maxLength: 6 }), (parts) => {
        const text = parts.flat().join('')
        const pieces = cutPieces(text)
        // Below empty lines a byte order mark would not be at the beginning any more.
        fc.pre(pieces.every((piece) => !piece.text.startsWith('\uFEFF')))
        const alone = pieces.map((piece) => read('\n'.repeat(piece.line) + piece.text))
        expect(read(text)).toEqual({
          values: alone.flatMap(({ values }) => values),
          places: alone.flatMap(({ places }) => places),
          diagnostics: alone.flatMap(({ diagnostics }) => diagnostics),
        })
      }),
      { numRuns: 300 },
    )
  })

  it('gives documents or located problems for any text', () => {
    const pieces = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '---\n',
      '&x ',
      '*x',
      '<<: ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '|\n',
      '!!str ',
      '#',
      ', ',
      '? ',
      '\u0000',
      '\r',
      '...\n',
      '%YAML 1.2\n',
      '\u2028',
      '😀',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (text) => {
        const { documents, diagnostics } = parseDocuments(text, 'a.yaml')
        for (const { source } of diagnostics) expect(source?.line).toBeGreaterThan(0)
        for (const document of documents) {
          for (const key of Object.keys(document.value))
            expect(document.locate([key], 'value').column).toBeGreaterThan(0)
        }
        if (diagnostics.length === 0) expect(documents.length).toBeLessThanOrEqual(loadAll(text).length)
      }),
      { numRuns: 400 },
    )
  })
})
