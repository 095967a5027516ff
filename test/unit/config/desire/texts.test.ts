/** What a document says of its texts, for kinds of one's own: which fields hold texts, and which of them are sent in base64. */
import { describe, expect, it } from 'vitest'
import { readKilnBlock } from '../../../../src/config/check/kiln-block.ts'
import { takeTexts, type Texts, type WithTexts } from '../../../../src/config/desire/texts.ts'
import { parseDocuments } from '../../../../src/config/yaml/yaml.ts'
import { diagnose } from '../../../../src/diagnostic/diagnose.ts'
import { kindOf, type Kind } from '../../../../src/kinds/registry.ts'
import type { TextFile } from '../../../../src/model.ts'
import { describeProblem } from '../builders.ts'

let checks = 0
const kind: Kind = {
  ...kindOf('InfrastructureConfiguration'),
  versions: { hasBuilds: true, notContent: [], writeOnly: [], texts: ['data'] },
  encodedTexts: ['more.userData'],
  textRules: {
    contextOf: ({ platform = null }) => ({ platform }),
    check(_field, text, { platform }) {
      checks++
      return [
        {
          diagnostic: 'documentNotMap',
          params: { found: `${text} on ${JSON.stringify(platform)}` },
          line: 1,
          column: 2,
        },
      ]
    },
  },
}

function take(text: string, files: Readonly<Record<string, string | TextFile>> = {}): Texts & WithTexts {
  const [document] = parseDocuments(text, 'configs/a.yaml').documents
  if (document === undefined) throw new Error('no document')
  const read = Object.entries(files).map(
    ([field, one]) => [field, typeof one === 'string' ? { file: `configs/${field}.txt`, text: one } : one] as const,
  )
  const { block } = readKilnBlock(document.value, kind, [])
  const taken = takeTexts(
    {
      ...document,
      locate: document.locate.bind(document),
      scalarAt: document.scalarAt.bind(document),
      locateText: document.locateText.bind(document),
      files: new Map(read),
    },
    kind,
    block,
  )
  return { ...taken, ...taken.texts }
}

const both = 'name: x\nkiln:\n  files:\n    data: d.txt\n    more.userData: u.txt\n'

describe('a field that is taken from a file', () => {
  const { document, diagnostics } = take(both, { data: 'a ${b}', 'more.userData': 'ü' })

  it('is a field like others', () => {
    expect(diagnostics).toEqual([])
    expect(document.value).toMatchObject({ name: 'x', data: 'a ${b}', more: { userData: 'ü' } })
  })

  it('stands in the file, the maps around it where it is named', () => {
    expect(document.locate(['data'], 'key')).toEqual({ file: 'configs/data.txt', line: 1, column: 1 })
    expect(document.locate(['more', 'userData'], 'value')).toEqual({
      file: 'configs/more.userData.txt',
      line: 1,
      column: 1,
    })
    expect(document.locate(['more'], 'key')).toEqual({ file: 'configs/a.yaml', line: 5, column: 5 })
    expect(document.locate(['name'], 'value')).toEqual({ file: 'configs/a.yaml', line: 1, column: 7 })
    expect(document.locate([], 'value')).toEqual({ file: 'configs/a.yaml', line: 1, column: 1 })
  })

  it('has the lines of the file', () => {
    const place = { line: 3, column: 7 }
    expect(document.locateText(['data'], place)).toEqual({ file: 'configs/data.txt', ...place })
    expect(document.locateText(['name'], place)).toBeUndefined()
    expect(document.scalarAt(['data'])).toBeUndefined()
    expect(document.scalarAt(['name'])?.written).toBe('x')
  })

  it('stands beside what the document says of the map around it', () => {
    const { document } = take(`${both}more:\n  other: 1\n`, { data: 'd', 'more.userData': 'u' })
    expect(document.value['more']).toEqual({ other: 1, userData: 'u' })
    expect(document.locate(['more'], 'key')).toEqual({ file: 'configs/a.yaml', line: 6, column: 1 })
  })

  it.each([
    [
      'data: d\n',
      '4:5 KILN1127 data stands in the document as well, at configs/a.yaml:6:1 | write it there, or take it from the file, not both',
    ],
    ['more: { userData: "" }\n', '5:5 KILN1127 more.userData stands in the document as well, at configs/a.yaml:6:9'],
    ['more: ${vars.more}\n', '5:5 KILN1127 more stands in the document as well, at configs/a.yaml:6:1'],
  ])('is refused where the document has it: %s', (own, problem) => {
    const { diagnostics } = take(`${both}${own}`, { data: 'd', 'more.userData': 'u' })
    expect(diagnostics.map(describeProblem)).toEqual([expect.stringContaining(problem)])
  })

  it.each(['data:\n', 'more:\n', 'more: { userData: null }\n'])('may be null in the document: %s', (own) => {
    expect(take(`${both}${own}`, { data: 'd', 'more.userData': 'u' }).diagnostics).toEqual([])
  })

  it('that could not be read is said, and not looked into', () => {
    const text = diagnose('textFileMissing', { file: 'x' })
    const texts = take(both, { data: { file: 'x', text }, 'more.userData': 'u' })
    expect(texts.diagnostics).toEqual([text])
    expect(texts.check(texts.document.value)).toEqual([])
  })

  it('has to be read before', () => {
    expect(() => take(both, { data: 'd' })).toThrow('configs/a.yaml: more.userData was not read')
  })
})

describe('variables', () => {
  it.each([
    [both, ['data'], true],
    [both, ['more', 'userData'], true],
    [both, ['name'], false],
    ['data: x\n', ['data'], true],
    ['data: x\n', ['more', 'userData'], false],
    ['kiln: { interpolate: [data] }\n', ['data'], false],
    [`${both}  interpolate: [data, more.userData]\n`, ['data'], false],
    [`${both}  interpolate: [data, more.userData]\n`, ['more', 'userData'], false],
  ])('are kept out of texts and files, unless they are asked for: %j %j', (text, path, isLiteral) => {
    const files = text.includes('files') ? { data: 'd', 'more.userData': 'u' } : {}
    expect(take(text, files).isLiteral(path)).toBe(isLiteral)
  })
})

describe('a text that is sent in base64', () => {
  it('is encoded where it comes from a file', () => {
    const texts = take(both, { data: 'd', 'more.userData': 'ü' })
    expect(texts.encode({ data: 'd', more: { userData: 'ü', x: 1 } })).toEqual({
      data: 'd',
      more: { userData: 'w7w=', x: 1 },
    })
    expect(texts.encode({ data: 'd' })).toEqual({ data: 'd' })
    expect([['data'], ['more', 'userData']].map((path) => texts.isPlainOfEncoded(path))).toEqual([false, true])
  })

  it('is sent as it is written where it stands in the document', () => {
    const fields = { more: { userData: 'w7w=' } }
    const texts = take('more: { userData: w7w= }\n')
    expect(texts.encode(fields)).toBe(fields)
    expect(texts.isPlainOfEncoded(['more', 'userData'])).toBe(false)
  })
})

describe('the rules of a kind', () => {
  it('look into each text once for all targets in which the same holds', () => {
    const texts = take('data: x\n')
    checks = 0
    const found = texts.check({ data: 'x', platform: 'Linux' })
    expect(found).toEqual([
      {
        diagnostic: 'documentNotMap',
        params: { found: 'x on "Linux"' },
        path: ['data'],
        at: 'value',
        inText: { line: 1, column: 2 },
      },
    ])
    expect(texts.check({ data: 'x', platform: 'Linux', tags: {} })).toEqual(found)
    expect(checks).toBe(1)
    texts.check({ data: 'x', platform: 'Windows' })
    texts.check({ data: 'y', platform: 'Linux' })
    expect(checks).toBe(3)
  })

  it('look at no text that is none, or that is not to be looked into', () => {
    expect(take('data: x\n').check({ data: ['x'] })).toEqual([])
    expect(take('kiln: { unchecked: [data] }\n').check({ data: 'x' })).toEqual([])
  })
})
