import type { Outcome } from '../../../../src/outcome.ts'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Change, PlannedField } from '../../../../src/model.ts'
import { optional } from '../../../../src/optional.ts'
import { renderHtml } from '../../../../src/render/html/page.ts'
import type { Report } from '../../../../src/report/report.ts'
import { target } from '../../../support/builders.ts'
import { parsePage } from '../../../support/html.ts'
import { change, plan, report, result, unread } from '../../../support/reports.ts'

const field = (path: string, before?: PlannedField['before'], after?: PlannedField['after']): PlannedField => ({
  path,
  keys: [path],
  ...optional({ before, after }),
  reason: 'drifted',
})
const update = (name: string, fields = [field('description', 'old hosts', 'new hosts')]): Change =>
  change({ name, id: `InfrastructureConfiguration/${name}`, action: 'update', reason: 'drifted', fields })
const at = (
  name: string,
  account: string,
  region: string,
  changes: readonly Change[],
  outcomes?: readonly Outcome[],
) => {
  const place = { ...target, name, account, region }
  return result(changes, outcomes, { target: place, plan: plan(changes, { target: place }) })
}
const textOf = (made: Report): string => parsePage(renderHtml(made)).text.replaceAll(/\s+/g, ' ')

describe('the page', () => {
  it('says the verdict first, in the heading and in the title', () => {
    const html = renderHtml(report({ results: [result([update('golden')])] }))
    expect(html).toContain('<title>Plan: 1 to update in 1 target – kiln plan</title>')
    expect(html).toContain('<h1>Plan: 1 to update in 1 target</h1>')
  })

  it('allows its own style and script by their digests, and nothing else', () => {
    const html = renderHtml(report())
    const digestOf = (name: string): string => {
      const text = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(html)?.[1] ?? ''
      return createHash('sha256').update(text).digest('base64')
    }
    const policy = parsePage(html).tags.find(({ attributes }) => attributes['http-equiv'] !== undefined)
    expect(policy?.attributes['content']).toBe(
      [
        "default-src 'none'",
        `style-src 'sha256-${digestOf('style')}'`,
        `script-src 'sha256-${digestOf('script')}'`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    )
  })

  it('has a row per account, a column per Region, and in each cell a shape and words that lead to the target', () => {
    const made = report({
      results: [
        at('a-us', '111122223333', 'us-east-1', [update('golden')]),
        at('a-eu', '111122223333', 'eu-west-1', [change()]),
        at('b-us', '444455556666', 'us-east-1', [change({ action: 'blocked', reason: 'foreign-owner' })]),
        unread(),
      ],
    })
    const html = renderHtml(made)
    const grid = /<tbody>([\s\S]*?)<\/tbody>/.exec(html)?.[1] ?? ''
    const rows = grid
      .split('</tr>')
      .map((row) =>
        [...row.matchAll(/<th[^>]*>(.*?)<\/th>|href="#(g-[\w-]+)"|href="#(target-\d+)"|class="what">(.*?)</g)].map(
          ([, ...found]) => found.find((one) => one !== undefined),
        ),
      )
    expect(rows.slice(0, 2)).toEqual([
      [
        '111122223333',
        'target-2',
        'g-in-sync',
        'in sync',
        'target-1',
        'g-changes',
        '1 change, 1 drifted',
        'target-4',
        'g-failed',
        'not read',
      ],
      ['444455556666', 'target-3', 'g-blocked', '1 blocked'],
    ])
    expect(html).toContain('<section class="t" id="target-4" data-s="failed"')
  })

  it('shows both sides of a field next to each other, with what differs marked', () => {
    const html = renderHtml(
      report({
        results: [
          result([
            update('golden', [
              field('description', 'old hosts', 'new hosts'),
              field('subnetId', 'subnet-1'),
              field('instanceTypes', ['a', 'b'], ['b', 'c']),
            ]),
          ]),
        ],
      }),
    )
    expect(html).toContain(
      '<td class="b"><code><del>old</del> hosts</code></td><td class="a"><code><ins>new</ins> hosts</code></td>',
    )
    expect(html).toContain(
      '<td class="b"><code>subnet-1</code></td><td class="a"><span class="none">(cleared)</span></td>',
    )
    expect(html).toContain(
      '<td class="b"><ul><li><code><del>a</del></code></li><li><code>b</code></li></ul></td><td class="a"><ul><li><code>b</code></li><li><code><ins>c</ins></code></li></ul></td>',
    )
    expect(html).toContain('<th scope="col">In the account</th><th scope="col">In git</th>')
  })

  it('explains a word where it is used first, and once more in the list of words that each use leads to', () => {
    const html = renderHtml(report({ results: [result([update('one'), update('two')])] }))
    expect(html.match(/the account changed since the last apply/g)).toHaveLength(2)
    expect(html.match(/<a class="tag" href="#w-drifted">/g)).toHaveLength(2)
    expect(html).toContain('<div id="w-drifted">')
  })

  it('puts targets first that somebody has to look at, and sums up what is as declared', () => {
    const made = report({
      results: [
        at('quiet', '111122223333', 'us-east-1', [change(), change({ name: 'silver' })]),
        at('loud', '111122223333', 'eu-west-1', [update('golden')]),
        unread([{ severity: 'error', code: 'KILN2004', message: 'no way in', hint: 'ask' }]),
      ],
    })
    const names = [...renderHtml(made).matchAll(/<h3 [^>]*>.*?<\/svg> (.*?) </g)].map(([, name]) => name)
    expect(names).toEqual(['unread', 'loud', 'quiet'])
    expect(textOf(made)).toMatch(/2 unchanged ?InfrastructureConfiguration ?golden, silver/)
    expect(textOf(made)).toMatch(/error KILN2004 ?no way in ?Next: ask/)
  })

  it('keeps apart what the base revision would change as well', () => {
    const made = report({ results: [result([update('mine'), update('old')])] })
    const marked = {
      ...made,
      base: { revision: 'abcdef0123456789' },
      targets: made.targets.map((one) => ({
        ...one,
        changes: one.changes.map((row) => (row.name === 'old' ? { ...row, preexisting: true as const } : row)),
      })),
    }
    const html = renderHtml(marked)
    const old = html.indexOf('<div class="old">')
    expect(html.indexOf('</span><wbr>mine</span>')).toBeLessThan(old)
    expect(html.indexOf('</span><wbr>old</span>')).toBeGreaterThan(old)
  })

  it('tells what became of each change: errors with hint and request id, and the writes', () => {
    const error = { code: 'AccessDeniedException', message: 'no', hint: 'ask', requestId: 'r-1' }
    const outcomes: readonly Outcome[] = [
      { id: 'InfrastructureConfiguration/one', status: 'failed', error, writes: [] },
      { id: 'InfrastructureConfiguration/two', status: 'not-run', writes: [] },
      {
        id: 'InfrastructureConfiguration/three',
        status: 'done',
        writes: [{ operation: 'UpdateX', requestId: 'r-2', at: '2026-01-01T00:00:00Z' }],
      },
    ]
    const shown = textOf(
      report({ command: 'apply', results: [result([update('one'), update('two'), update('three')], outcomes)] }),
    )
    expect(shown).toContain('✕ failed')
    expect(shown).toMatch(/AccessDeniedException ?no ?Next: ask ?request r-1/)
    expect(shown).toContain('– not run')
    expect(shown).toContain('✓ done')
    expect(shown).toContain('UpdateX2026-01-01T00:00:00Z r-2')
  })

  it('stays small for a large fleet', () => {
    const results = [...Array(400).keys()].map((index) =>
      at(`t${index}`, String(100000000000 + (index % 40)), `region-${Math.floor(index / 40)}`, [
        ...[...Array(5).keys()].map((one) => update(`changed-${one}`)),
        ...[...Array(20).keys()].map((one) => change({ name: `steady-${one}` })),
      ]),
    )
    expect(Buffer.byteLength(renderHtml(report({ results })))).toBeLessThan(5_000_000)
  })
})
