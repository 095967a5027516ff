/** What a user reads of every diagnostic stands, whole and with its parameters filled in, in what some test expects. */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
