/** What `kiln doctor` found and what an import wrote, word for word. */
import { describe, expect, it } from 'vitest'
import type { Check } from '../../../../src/checkup.ts'
import { summariseImport } from '../../../../src/render/document/import-summary.ts'
import { plainPalette } from '../../../../src/render/text/palette.ts'
import { renderCheckup, renderCheckupJson } from '../../../../src/render/text/doctor.ts'

const page = { palette: plainPalette, width: Infinity }
const check = (more: Partial<Check> = {}): Check => ({ topic: 'git', verdict: 'ok', message: 'it is there', ...more })

describe('a check-up', () => {
  it('has a line for each check, its way out below it, and what it comes to', () => {
    const checks = [
      check(),
      check({ topic: 'network', verdict: 'problem', message: 'no\u001b route', remedy: 'mend it' }),
    ]
    expect(renderCheckup(checks, page)).toBe(
      `ok       git      it is there
problem  network  no\\u{1b} route
                  -> mend it

1 problem
`,
    )
    expect(renderCheckup([check(), check({ verdict: 'note' })], page)).toMatch(/\n\nnothing is in the way\n$/)
  })

  it('says once what many targets have alike, whatever their accounts', () => {
    const at = (target: string, account: string, more: Partial<Check> = {}) =>
      check({ topic: 'target', target, message: `target ${target} is in ${account}`, ...more })
    const one = renderCheckup([at('a', '111122223333')], page)
    expect(one).toContain('ok       target   a: is in 111122223333\n')
    const many = [at('a', '111122223333'), at('b', '444455556666'), at('c', '1', { verdict: 'problem' })]
    const text = renderCheckup(many, page)
    expect(text).toContain('ok       target   2 targets (a, b): is in ACCOUNT\n')
    expect(text).toContain('problem  target   c: is in 1\n')
    const other = [at('a', '1', { remedy: 'x' }), at('b', '1', { remedy: 'y' })]
    expect(renderCheckup(other, page).split('\n')).toHaveLength(7)
    const twice = renderCheckup([at('a', '1'), at('a', '1')], page)
    expect(twice).toContain('a: is in 1\n')
  })

  it('is broken between words where it does not fit, and goes on below its own column', () => {
    const message = 'the credentials are those of another account than the one that is declared'
    const remedy = 'log in to that account, or write down the one that is meant'
    expect(renderCheckup([check({ message, remedy })], { palette: plainPalette, width: 60 })).toBe(
      `ok       git      the credentials are those of another
                  account than the one that is declared
                  -> log in to that account, or write down
                     the one that is meant

nothing is in the way
`,
    )
  })

  it('as JSON says whether something is in the way', () => {
    const parse = (...checks: readonly Check[]) => JSON.parse(renderCheckupJson(checks)) as unknown
    expect(parse(check())).toEqual({ formatVersion: '1.0', outcome: 'ok', checks: [check()] })
    expect(parse(check(), check({ verdict: 'problem' }))).toMatchObject({ outcome: 'problems' })
  })
})

it('an import says what it wrote, what is open and what it left', () => {
  const facts = { configurations: [1], variables: [], leftOut: [], advice: [] }
  expect(summariseImport(facts)).toBe('1 configuration imported\n')
  expect(
    summariseImport({
      configurations: [1, 2],
      variables: [{ name: 'a' }, { name: 'b', value: 1 }, { name: 'c' }],
      leftOut: [{ why: 'as it is old', addresses: Array.from({ length: 10 }, (_, index) => `x${index}`) }],
      advice: ['go on'],
    }),
  ).toBe(
    `2 configurations imported
to be filled in, under vars in kiln.yaml: a, c
left out, as it is old: x0, x1, x2, x3, x4, x5, x6, x7 and 2 more
go on
`,
  )
})
