/** Component, workflow and Dockerfile texts as such: sizes, line ends, facts, and texts that nobody would write. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatSchema } from '../../../src/documents/json-schema.ts'
import { checkComponentDocument } from '../../../src/documents/component.ts'
import { componentFormat } from '../../../src/documents/component-rules.ts'
import { readComponentFacts } from '../../../src/documents/component-facts.ts'
import { checkDockerfileTemplate } from '../../../src/documents/dockerfile.ts'
import { checkWorkflowDocument } from '../../../src/documents/workflow.ts'
import { workflowFormat } from '../../../src/documents/workflow-rules.ts'
import { readCorpus, showFindings } from './corpus.ts'

const hello = 'schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n'
const step = '      - { name: Hello, action: ExecuteBash, inputs: { commands: [ls] } }\n'
const here = { platform: 'Linux' } as const

describe('the size of a text', () => {
  it('is 16,000 characters, counted as people do', () => {
    const text = `${hello}${step}# `
    const full = `${text}${'🎈'.repeat(16_000 - text.length)}`
    expect(showFindings(checkComponentDocument(full, here))).toEqual([
      '6:7937 warning KILN1989 the text has 63613 bytes: more than 16000, which may be what the service counts | ' +
        'shorten it, or write fewer characters outside of ASCII',
    ])
    expect(showFindings(checkComponentDocument(`${full}!`, here))).toEqual([
      '6:31745 error KILN1988 the text has 16001 characters, and the service takes 16000 inline: ' +
        'this is the first one too many | shorten it, or put it in S3 and name it with uri, which takes 64 KB',
    ])
    expect(checkComponentDocument(`${text}${'a'.repeat(16_000 - text.length)}`, here)).toEqual([])
  })

  it('is all that is told of a text that the service takes in no way', () => {
    const endless = 'a:\n'.repeat(30_000)
    expect(checkComponentDocument(endless, here).map(({ diagnostic }) => diagnostic)).toEqual(['documentTooLong'])
    expect(checkWorkflowDocument(endless, { stage: 'TEST' }).map(({ diagnostic }) => diagnostic)).toEqual([
      'documentTooLong',
    ])
    expect(readComponentFacts(endless)).toBeUndefined()
  })

  it('holds for workflows and Dockerfiles as well', () => {
    const long = `# ${'a'.repeat(16_000)}\n`
    expect(checkWorkflowDocument(long, { stage: 'TEST' })[0]?.diagnostic).toBe('documentNotMap')
    const [first] = checkDockerfileTemplate(`FROM {{{ imagebuilder:parentImage }}}\n${long}`, { hasComponents: false })
    expect(first?.params).toMatchObject({ uri: 'dockerfileTemplateUri' })
  })
})

describe('places', () => {
  it.each(['\n', '\r\n', '\r'])('count lines that end with %j', (end) => {
    const text = `${hello}${step}      - { name: Hi }\n`.replaceAll('\n', end)
    expect(showFindings(checkComponentDocument(text, here))).toEqual([
      '6:9 error KILN1993 action is missing in a step | add action: with its value',
      '6:17 error KILN1998 phases[0].steps[1].name is "Hi", which is not of the form that it needs | write 3 to 128 letters, digits, - or _',
    ])
  })

  it('do not count a byte order mark', () => {
    expect(checkComponentDocument(`\uFEFF${hello}${step}`, here)).toEqual([])
    expect(checkComponentDocument('\uFEFFphases: 1\n', here)[0]).toMatchObject({ line: 1, column: 1 })
  })
})

describe('the facts of a component', () => {
  it('are its parameters, in order, and what a recipe has to give', () => {
    const text = `${hello}${step}parameters:\n  - One: { type: string, default: a }\n  - Two: { type: StringList }\n  - Three:\n`
    expect(readComponentFacts(text)).toEqual({
      isTest: false,
      parameters: [
        { name: 'One', type: 'string', default: 'a' },
        { name: 'Two', type: 'StringList' },
        { name: 'Three', type: 'string' },
      ],
    })
  })

  it.each([
    ['phases: [{ name: test }]', true],
    ['phases: [{ name: test }, { name: build }]', false],
    ['phases: [{ name: validate }]', false],
    ['phases: { name: test }', false],
  ])('say whether it is a test: %s', (text, isTest) => {
    expect(readComponentFacts(text)).toEqual({ isTest, parameters: [] })
  })

  it.each(['', '- a', 'a: [', 'a: 1\na: 2'])('are not there for what cannot be read: %j', (text) => {
    expect(readComponentFacts(text)).toBeUndefined()
  })
})

describe('the tables of rules', () => {
  it.each([componentFormat, workflowFormat])('name a page of the guide for every rule of $what', (format) => {
    const pages = [format.document, format.conditions, ...Object.values(format.actions)].map(({ source }) => source)
    expect(pages.filter((page) => !/^(?:toe|wfdoc|image)-[a-z-]+$/.test(page ?? ''))).toEqual([])
  })

  it.each([componentFormat, workflowFormat])('say no more than editors need for $what', (format) => {
    expect(JSON.stringify(formatSchema(format)).length).toBeLessThan(100_000)
  })
})

describe('any text', () => {
  const texts = [...readCorpus('component'), ...readCorpus('workflow')].map(({ text }) => text)
  const torn = fc
    .record({
      text: fc.constantFrom(...texts),
      from: fc.nat(800),
      length: fc.nat(60),
      instead: fc.string({ maxLength: 12 }),
    })
    .map(({ text, from, length, instead }) => text.slice(0, from) + instead + text.slice(from + length))

  it('is checked, and each finding is inside of it', () => {
    fc.assert(
      fc.property(fc.oneof(torn, fc.string()), (text) => {
        const lines = text.split(/\r\n?|\n/)
        const found = [
          ...checkComponentDocument(text, here),
          ...checkWorkflowDocument(text, { stage: 'BUILD' }),
          ...checkDockerfileTemplate(text, { hasComponents: true }),
        ]
        for (const { line, column } of found) {
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
        }
      }),
    )
  })
})
