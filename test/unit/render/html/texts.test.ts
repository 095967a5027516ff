/** Texts of several lines on the page. */
import { describe, expect, it } from 'vitest'
import type { Change, PlannedField } from '../../../../src/model.ts'
import { optional } from '../../../../src/optional.ts'
import { renderHtml } from '../../../../src/render/html/page.ts'
import { target } from '../../../support/builders.ts'
import { hostileTexts } from '../../../support/hostile.ts'
import { parsePage } from '../../../support/html.ts'
import { change, plan, report, result } from '../../../support/reports.ts'

const field = (before: string | undefined, after: string | undefined): PlannedField => ({
  path: 'data',
  keys: ['data'],
  ...optional({ before, after }),
  reason: 'git-changed',
})
const update = (...fields: readonly PlannedField[]): Change =>
  change({ action: 'update', reason: 'git-changed', fields })
const show = (...changes: readonly Change[]): string => renderHtml(report({ results: [result(changes)] }))
const lines = (word: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${word} ${index + 1}\n`).join('')

describe('a changed text', () => {
  it('is a table of lines with the numbers of both sides, marked by sign and element', () => {
    const html = show(update(field(lines('step', 6), lines('step', 6).replace('step 5', 'five\t '))))
    expect(html).toContain('<details open=""><summary>1 line added, 1 removed</summary><table class="d">')
    expect(html).toContain('<tr class="dh"><td colspan="3">@@ -2,5 +2,5 @@</td></tr>')
    expect(html).toContain('<tr class="dk"><td class="dn">4</td><td class="dn">4</td><td class="dl"> step 4</td></tr>')
    expect(html).toContain(
      '<tr class="dr"><td class="dn">5</td><td class="dn"></td><td class="dl"><del>-step 5</del></td></tr>',
    )
    expect(html).toContain(
      '<tr class="da"><td class="dn"></td><td class="dn">5</td><td class="dl"><ins>+five→   ·</ins></td></tr>',
    )
    expect(html).not.toContain('<table class="f')
  })

  it('of which no line differs is told in words', () => {
    const html = show(update(field('a\nb\n', 'a\r\nb\r\n')))
    expect(html).toContain('<p class="small">line ends change from LF to CRLF</p></div>')
    expect(html).not.toContain('<table class="d"')
  })

  it('is cut where it is very long, and says what is left out', () => {
    const html = show(update(field(lines('old', 600), lines('new', 600))))
    expect(html).toContain('<p class="small">… and 700 more lines, 600 added, 100 removed</p>')
  })

  it('stands below the values of the other fields', () => {
    const html = show(update(field('a\nb', 'a\nc'), { ...field('x', 'y'), path: 'description' }))
    expect(html).toMatch(/<table class="f two open">[\s\S]*description[\s\S]*<div class="x"><p class="x-h"><code>data</)
  })

  it('is shown once where several changes have it', () => {
    const place = { ...target, name: 'other', region: 'eu-west-1' }
    const one = update(field('a\nb', 'a\nc'))
    const other = { ...one, reason: 'drifted' as const }
    const html = renderHtml(
      report({
        results: [result([one]), result([other], undefined, { target: place, plan: plan([other], { target: place }) })],
      }),
    )
    expect(html.match(/<table class="d">/g)).toHaveLength(1)
    expect(html).toContain(
      '<p class="small">1 line added, 1 removed: <a href="#target-1-c1">the same lines as above</a></p>',
    )
  })

  it.each(hostileTexts)('is text, whatever it holds: %j', (evil) => {
    const html = show(update(field(`a\n${evil}\n`, `a\n${evil}\nb`)), change({ fields: [] }))
    expect(() => parsePage(html)).not.toThrow()
  })
})

describe('a text that stands alone', () => {
  it('is folded away where it is long', () => {
    const create = (count: number): string =>
      show(change({ action: 'create', fields: [field(undefined, lines('new', count))] }))
    expect(create(57)).toContain('<details><summary>57 lines</summary><table class="d">')
    expect(create(57)).toContain('<tr class="da"><td class="dn">57</td><td class="dl"><ins>+new 57</ins></td></tr>')
    expect(create(10)).toContain('<details open=""><summary>10 lines</summary>')
    expect(show(update(field(lines('old', 2), undefined)))).toContain('<summary>2 lines → (cleared)</summary>')
  })
})
