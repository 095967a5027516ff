/**
 * What a user reads of every diagnostic stands, whole and with its parameters filled in, in what some test expects; and each has an example,
 * of which docs/diagnostics.md is made.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { expect, it } from 'vitest'
import { diagnostics } from '../src/diagnostic/table.ts'

const here = dirname(fileURLToPath(import.meta.url))

/** Texts of all tests on one line each: goldens are wrapped, sources are concatenated and escaped. */
const texts = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|yaml|md|txt|json)$/.test(name))
  .map((name) => readFileSync(join(here, name), 'utf8'))
  .map((text) => text.replaceAll(/' \+\s*'|\\(?=[().?'`$"])/g, '').replaceAll(/\s+/g, ' '))

/** Characters that a parameter may come to. */
const longest = 600

/** Reports whether the parts of a text between its parameters stand in `candidate` one after the other, none of the parameters by its name. */
function holds(candidate: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts.filter((part) => part !== '')
  for (let start = candidate.indexOf(first); start >= 0; start = candidate.indexOf(first, start + 1)) {
    let at = start + first.length
    const isWhole = rest.every((part) => {
      const found = candidate.indexOf(part, at)
      const isNear = found >= at && found - at <= longest
      at = found + part.length
      return isNear
    })
    if (isWhole) return true
  }
  return false
}

it.each(Object.entries(diagnostics))('%s', (_name, entry) => {
  const wanted = [entry.message, ...('hint' in entry ? [entry.hint] : [])].filter((text) => !/^\{\w+\}$/.test(text))
  for (const text of wanted) {
    const parts = text.split(/(?<![{$])\{\w+\}/).map((part) => part.replaceAll(/\s+/g, ' '))
    expect(
      texts.some((candidate) => holds(candidate, parts)),
      `no test expects: ${text}`,
    ).toBe(true)
  }
})

it('every diagnostic has one example, as it is written in test/diagnostics or in the texts of documents', () => {
  const read = (path: string): string => readFileSync(join(here, path), 'utf8')
  const named = (path: string): readonly string[] => Object.keys(load(read(path)) as object)
  const written = [...named('diagnostics/documents-as-written.yaml'), ...named('diagnostics/from-runs.yaml')]
  const corpora = ['component', 'workflow', 'dockerfile'].map((name) => read(`unit/documents/${name}.corpus.txt`))
  const shown = new Set(
    corpora.flatMap((text) => [...text.matchAll(/^>>> \S+ \w+ (KILN\d+) /gm)].map(([, code]) => code)),
  )
  const without = Object.entries(diagnostics).filter(([name, { code }]) => !written.includes(name) && !shown.has(code))
  expect(without.map(([name]) => name)).toEqual([])
  expect(written.filter((name) => !Object.hasOwn(diagnostics, name))).toEqual([])
  expect(written.filter((name, index) => written.indexOf(name) !== index)).toEqual([])
})

it('the page has a place for every code, with an example that is printed whole', () => {
  const page = readFileSync(join(here, '../docs/diagnostics.md'), 'utf8')
  const sections = new Map(
    page
      .split(/^### /m)
      .slice(1)
      .map((text) => [text.slice(0, 8), text]),
  )
  const codes = [...new Set(Object.values(diagnostics).map(({ code }) => code))]
  const wrong = codes.filter((code) => {
    const [, example = ''] = /```text\n([\s\S]*?)\n```/.exec(sections.get(code) ?? '') ?? []
    return !new RegExp(`(?:error|warning) ${code}\n  \\S`).test(example) || /(?<![{$])\{[a-z]\w*\}/.test(example)
  })
  expect(wrong).toEqual([])
  expect(codes.filter((code) => !page.includes(`(#${code.toLowerCase()})`))).toEqual([])
})
