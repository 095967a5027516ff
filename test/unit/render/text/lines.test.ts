/** A text of several lines in the report for a terminal. */
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import type { Change, PlannedField } from '../../../../src/model.ts'
import { optional } from '../../../../src/optional.ts'
import type { Report } from '../../../../src/report/report.ts'
import { renderText } from '../../../../src/render/text/text.ts'
import { fleet, named, planned } from '../../../support/fleets.ts'
import { change, report, result } from '../../../support/reports.ts'

const plain = pc.createColors(false)
const text = (of: Report, palette = plain): string => renderText(of, { width: 100, palette, invocation: 'kiln apply' })
const field = (before: string | undefined, after: string | undefined): PlannedField => ({
  path: 'data',
  keys: ['data'],
  ...optional({ before, after }),
  reason: 'git-changed',
})
const update = (...fields: readonly PlannedField[]): Change =>
  change({ action: 'update', reason: 'git-changed', fields: [{ ...field('a', 'b'), path: 'description' }, ...fields] })
const reportOf = (...changes: readonly Change[]): Report => report({ results: [result(changes)] })
const lines = (word: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${word} ${index + 1}\n`).join('')

describe('a changed text', () => {
  it('is shown as a line diff below what it comes to', () => {
    const old = `${lines('step', 6)}\t- blank \n`
    const shown = text(reportOf(update(field(old, old.replace('step 5', 'step five').replace(' \n', '\n')))))
    expect(shown).toContain(`
      description  a → b
      data         2 lines added, 2 removed
        @@ -2,6 +2,6 @@
          step 2
          step 3
          step 4
        - step 5
        + step five
          step 6
        - →   - blank·
        + →   - blank
`)
  })

  it('has colour as a second cue only', () => {
    const made = reportOf(update(field('a\n\nb\n', 'a\nb\n\n')))
    const coloured = text(made, pc.createColors(true))
    expect(coloured).toContain('\u001b[31m        -\u001b[39m\n')
    expect(coloured).toContain('\u001b[32m        +\u001b[39m\n')
    // eslint-disable-next-line no-control-regex
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(text(made))
  })

  it('of which no line differs is told in words', () => {
    const shown = text(reportOf(update(field('a\nb', 'a\r\nb\r\n'))))
    expect(shown).toMatch(/data +line ends change from LF to CRLF; the last line gets its line end\n\n/)
  })

  it('that is cut says what is left out', () => {
    const shown = text(reportOf(update(field(lines('old', 150), lines('new', 150)))))
    expect(shown.match(/^ +[-+] (old|new)/gm)).toHaveLength(200)
    expect(shown).toContain('        … and 100 more lines, 100 added (--verbose)\n')
  })
})

describe('a text that stands alone', () => {
  it('is begun, and its lines are counted', () => {
    const create = change({ action: 'create', fields: [field(undefined, lines('new', 57))] })
    const cleared = update(field(lines('old', 57), undefined))
    const set = update(field(undefined, 'one\ntwo'))
    const shown = text(reportOf(create, cleared, set))
    expect(shown).toMatch(/data {2}\+ 57 lines\n {8}\+ new 1\n/)
    expect(shown).toMatch(/ {8}\+ new 10\n {8}… and 47 more lines \(--verbose\)\n/)
    expect(shown).toMatch(/data +57 lines → \(cleared\)\n {8}- old 1\n/)
    expect(shown).toMatch(/data +\(not set\) → 2 lines\n {8}\+ one\n {8}\+ two\n/)
  })
})

describe('texts of a fleet', () => {
  const edit = (before: string): Change => named('golden', { action: 'update', fields: [field(before, 'a\nnew\n')] })

  it('are shown once where they are the same', () => {
    const shown = text(fleet(10, (place) => planned(place, [edit('a\nold\n')])))
    expect(shown.match(/- old\n/g)).toHaveLength(1)
    expect(shown).toContain('data  1 line added, 1 removed\n')
  })

  it('are shown with the targets that have them where they differ', () => {
    const shown = text(fleet(3, (place, index) => planned(place, [edit(index === 0 ? 'a\nold\n' : 'a\nolder\n')])))
    expect(shown).toMatch(/1 line added, 1 removed +in t001\n( +.*\n){2} {8}- old\n {8}\+ new\n/)
    expect(shown).toMatch(/1 line added, 1 removed +in t002, t003\n( +.*\n){2} {8}- older\n {8}\+ new\n/)
  })

  it('are written as for any target where they differ by their places alone', () => {
    const shown = text(fleet(8, (place) => planned(place, [edit(`a\nold ${place.region}\n`)])))
    expect(shown.match(/ {8}- old \$\{target\.region\}\n/g)).toHaveLength(1)
  })
})
