/** What builds something else after an apply, as people read it. */
import { describe, expect, it } from 'vitest'
import type { Consequence } from '../../../src/consequence.ts'
import type { Outcome } from '../../../src/outcome.ts'
import { renderComment } from '../../../src/render/comment/comment.ts'
import { renderHtml } from '../../../src/render/html/page.ts'
import { renderMarkdown } from '../../../src/render/markdown/markdown.ts'
import { renderText } from '../../../src/render/text/text.ts'
import { plainPalette } from '../../../src/render/text/palette.ts'
import { target } from '../../support/builders.ts'
import { consequences, stories } from '../../support/report-stories.ts'
import { change, plan, report, result } from '../../support/reports.ts'

const [byHand] = consequences as [Consequence]
const id = 'InfrastructureConfiguration/golden'
const updated = change({ action: 'update', reason: 'git-changed' })

function many(count: number, more: (index: number) => Partial<Consequence>): readonly Consequence[] {
  return [...Array(count).keys()].map((index) => ({
    ...byHand,
    pipeline: `pipeline-${String(index).padStart(2, '0')}`,
    because: [id],
    ...more(index),
  }))
}

function made(found: readonly Consequence[], outcomes?: readonly Outcome[], names = ['prod']) {
  const results = names.map((name) => {
    const here = { ...target, name }
    const planned = plan([updated], { target: here, consequences: found })
    return result([updated], outcomes, { target: here, plan: planned })
  })
  return report({ command: outcomes === undefined ? 'plan' : 'apply', results })
}

/** The lines of the text that speak of consequences. */
function linesOf(shown: ReturnType<typeof made>): readonly string[] {
  const text = renderText(shown, { width: 120, palette: plainPalette, invocation: 'kiln apply' })
  const lines = text.split('\n')
  const from = lines.findIndex((line) => /pipelines? builds?/.test(line))
  return from < 0 ? [] : lines.slice(from, lines.indexOf('', from))
}

describe('as text', () => {
  it('each form has its words', () => {
    expect(linesOf(made(consequences.map((one) => ({ ...one, because: [id] }))))).toEqual([
      `  After an apply, 4 pipelines build something else because of ${id}`,
      '      by-hand: without an owner; enabled, builds only if somebody starts it; where its images go is not known',
      '      nightly: enabled, every Monday at 03:00 UTC, next run 2026-01-05 03:00 UTC; images go to eu-central-1, eu-west-1',
      '        in 222222222222, 333344445555',
      '      off: disabled, builds only if somebody starts it; images go to eu-west-1 in 222222222222, shared with everybody',
      '      theirs: of another owner; enabled, every Monday at 03:00 UTC, next run 2026-01-05 03:00 UTC; a distribution',
      '        workflow decides where its images go',
    ])
  })

  it('what is alike stands on one line, and what is cut says where it is', () => {
    expect(linesOf(made(many(36, () => ({}))))).toEqual([
      `  After an apply, 36 pipelines build something else because of ${id}`,
      '      pipeline-00, pipeline-01, pipeline-02 and 33 more (--verbose): without an owner; enabled, builds only if somebody',
      '        starts it; where its images go is not known',
    ])
    expect(linesOf(made(many(44, (index) => ({ schedule: `every ${index + 2} days`, nextRun: null }))))).toHaveLength(
      12,
    )
    expect(linesOf(made(many(44, (index) => ({ schedule: `every ${index + 2} days` })))).at(-1)).toBe(
      '      and 34 more pipelines (--verbose)',
    )
  })

  it('fits the width', () => {
    const found = many(3, (index) => ({ regions: Array(9).fill(`eu-west-${index}`) as string[] }))
    for (const line of linesOf(made(found))) expect(line.length).toBeLessThanOrEqual(120)
  })

  it('of several targets is said once', () => {
    expect(
      linesOf(
        made(
          many(1, () => ({})),
          undefined,
          ['one', 'two', 'three'],
        ),
      ),
    ).toEqual([
      `  After an apply, 3 pipelines build something else because of ${id}`,
      '      pipeline-00 in one, two, three: without an owner; enabled, builds only if somebody starts it; where its images go',
      '        is not known',
    ])
  })

  it.each([
    ['create', 1, '1 new pipeline builds'],
    ['create', 2, '2 new pipelines build'],
    ['update', 1, '1 pipeline builds something else because of its own change'],
    ['update', 2, '2 pipelines build something else because of their own changes'],
  ] as const)('a %s of its own, %d times: %s', (action, count, words) => {
    const found = many(count, (index) => ({ arn: `${byHand.arn}-${index}`, because: [`ImagePipeline/${index}`] }))
    const own = found.map(({ arn, because: [id = ''] }) => change({ action, id, arn }))
    const planned = plan(own, { consequences: found })
    expect(linesOf(report({ results: [result(own, undefined, { plan: planned })] }))[0]).toBe(
      `  After an apply, ${words}`,
    )
  })

  it('after an apply speaks of what was done, and of nothing else', () => {
    const ended = (status: Outcome['status']) =>
      made(
        many(2, () => ({})),
        [{ id, status, writes: [] }],
      )
    expect(linesOf(ended('done'))[0]).toBe(`  From now on, 2 pipelines build something else because of ${id}`)
    expect(linesOf(ended('failed'))).toEqual([])
  })
})

describe('as Markdown', () => {
  const sizes = [60_000, 6_000]

  it.each(sizes)('within %d bytes says at least how many', (limitBytes) => {
    const shown = renderComment(made(many(900, () => ({}))), { limitBytes, flavour: 'github' })
    expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(limitBytes)
    expect(shown).toContain('900 pipelines build something else')
  })

  it('has a row for each', () => {
    const shown = renderMarkdown(stories['plan-consequences'] ?? report())
    for (const { pipeline } of consequences) expect(shown).toContain(`| \`${pipeline}\``)
  })
})

it('the page has a row for each, in the section of its target', () => {
  const shown = renderHtml(stories['plan-consequences'] ?? report())
  for (const { pipeline } of consequences) expect(shown).toContain(`<th scope="row"><code>${pipeline}</code>`)
})
