/**
 * The comment fits and is whole, whatever a report holds: structures are never cut, and text is never markup.
 * KILN_PROPERTY_RUNS=1000 tries more reports than the suite does.
 */
import type { Failure } from '../../src/outcome.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actions, type Action, type Diagnostic, type Reason } from '../../src/model.ts'
import { optional } from '../../src/optional.ts'
import { renderComment } from '../../src/render/comment/comment.ts'
import { forgeLimits, type Forge } from '../../src/render/comment/limits.ts'
import { reasonSentences } from '../../src/render/words/sentences.ts'
import type { Command, Report, ReportChange, ReportOutcome, ReportTarget } from '../../src/report/report.ts'
import { dangerIn, hostileTexts } from '../support/hostile.ts'
import { faultsIn } from '../support/markdown.ts'
import { report } from '../support/reports.ts'

const numRuns = Number(process.env['KILN_PROPERTY_RUNS'] ?? 12)
const reportUrl = 'https://ci.example/whole'
const text = fc.oneof(
  fc.constantFrom(
    ...hostileTexts,
    'a\\|b',
    '\\',
    '\\\\|',
    'x'.repeat(5_000),
    '<!-- kiln:v1 -->',
    'see #12 and !7',
    'prod',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const lines = fc
  .oneof(
    fc.array(text, { maxLength: 12 }),
    fc.nat(60).map((count) => Array<string>(count).fill('- line ```')),
  )
  .map((all) => all.join('\n'))
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })
const source = fc.record({ file: text, line: fc.integer({ min: 1, max: 999 }), column: fc.constant(1) })
const reasons = Object.keys(reasonSentences) as readonly Reason[]

const failure: fc.Arbitrary<Failure> = fc.record(
  { code: text, message: text, hint: text, requestId: text },
  { requiredKeys: ['code', 'message'] },
)
const diagnostic: fc.Arbitrary<Diagnostic> = fc.record(
  { severity: fc.constantFrom('error', 'warning'), code: text, message: text, hint: text, source },
  { requiredKeys: ['severity', 'code', 'message'] },
)
const field = fc.record(
  {
    path: text,
    before: fc.oneof(text, fc.array(text), lines),
    after: fc.oneof(text, lines),
    reason: fc.constantFrom(...reasons),
    source,
    preexisting: fc.constant(true as const),
  },
  { requiredKeys: ['path'] },
)
const pipeline = fc.record({ arn: text, name: text, status: text })
const change: fc.Arbitrary<ReportChange> = fc.record(
  {
    id: text,
    kind: text,
    name: text,
    arn: text,
    action: fc.constantFrom<Action>(...actions),
    reason: fc.constantFrom(...reasons),
    source,
    fields: fc.array(field, { maxLength: 5 }),
    preexisting: fc.constant(true as const),
    version: fc.record(
      { declared: text, resolved: text, previous: text, sameAs: text },
      { requiredKeys: ['declared', 'resolved'] },
    ),
    because: fc.array(text, { maxLength: 2 }),
    usedBy: fc.option(fc.array(pipeline, { maxLength: 8 })),
    heldBy: text,
    wipes: fc.array(text, { maxLength: 12 }),
    renamed: text,
    outcome: fc.constantFrom('done', 'failed', 'blocked', 'not-run', 'unchanged'),
    error: failure,
  },
  { requiredKeys: ['id', 'kind', 'name', 'arn', 'action', 'fields'] },
)

const counts = (changes: readonly ReportChange[]): Report['summary'] =>
  Object.fromEntries(
    actions.map((action) => [action, changes.filter((one) => one.action === action).length]),
  ) as Report['summary']

/** Targets of very different sizes: `spread` changes stand in one target or in as many as there are changes. */
function reportOf(
  seeds: readonly ReportChange[],
  count: number,
  targetCount: number,
  more: Partial<Report>,
  names: readonly string[],
  found: readonly Diagnostic[],
): Report {
  const changes = [...Array(count).keys()].map((index) => {
    const seed = seeds[index % seeds.length]!
    return index < seeds.length ? seed : { ...seed, id: `${seed.id}${index}` }
  })
  const targets = [...Array(targetCount).keys()].map((index): ReportTarget => {
    const own = changes.filter((_, at) => at % targetCount === index)
    const isRead = index % 7 !== 3
    return {
      name: `${names[index % names.length] ?? ''}${index}`,
      account: '111122223333',
      region: names[0] ?? null,
      status: isRead ? 'ok' : 'failed',
      declared: own.length,
      ...(isRead ? { digest: 'sha256:0' } : {}),
      summary: counts(isRead ? own : []),
      changes: isRead ? own : [],
      diagnostics: index % 3 === 0 ? found : [],
    }
  })
  return {
    ...report(),
    summary: counts(targets.flatMap((target) => target.changes)),
    targets,
    diagnostics: found,
    ...more,
  }
}

const outcomes: readonly ReportOutcome[] = [
  'clean',
  'changes',
  'drift',
  'applied',
  'refused',
  'incomplete',
  'invalid',
  'error',
  'interrupted',
  'superseded',
]

const reports: fc.Arbitrary<Report> = fc
  .record({
    seeds: fc.array(change, { minLength: 1, maxLength: 12 }),
    count: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(300, 2_000, 10_000)),
    targetCount: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom(40, 450)),
    names: fc.array(text, { minLength: 1, maxLength: 3 }),
    found: fc.array(diagnostic, { maxLength: 4 }),
    command: fc.constantFrom<Command>('validate', 'plan', 'apply', 'drift'),
    outcome: fc.constantFrom(...outcomes),
    offline: maybe(fc.constant(true as const)),
    base: maybe(fc.record({ revision: text })),
    supersededBy: maybe(text),
    ci: fc.oneof(
      fc.constant(null),
      fc.constant({
        provider: 'gitlab',
        serverUrl: 'https://gitlab.example',
        repository: 'a/b/c',
        headSha: 'abcdef0123',
        runUrl: 'https://x',
      }),
      fc.record({ provider: text, serverUrl: text, repository: text, headSha: text, runUrl: text }),
    ),
  })
  .map(({ seeds, count, targetCount, names, found, command, outcome, offline, base, supersededBy, ci }) =>
    reportOf(
      seeds,
      count,
      targetCount,
      {
        command,
        outcome,
        ...optional({ offline, base, supersededBy }),
        run: { ...report().run, ci },
      },
      names,
      found,
    ),
  )

describe('the comment', () => {
  it.each(Object.keys(forgeLimits) as readonly Forge[])('fits on %s, is whole, and ends with the link', (forge) => {
    const { budget, flavour } = forgeLimits[forge]
    fc.assert(
      fc.property(reports, (made) => {
        const comment = renderComment(made, { limitBytes: budget, flavour, reportUrl })
        expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(budget)
        expect(faultsIn(comment)).toEqual([])
        expect(dangerIn(comment)).toBeUndefined()
        expect(comment.trimEnd().split('\n').at(-1)).toContain(`[whole report](${reportUrl})`)
        expect(renderComment(structuredClone(made), { limitBytes: budget, flavour, reportUrl })).toBe(comment)
      }),
      { numRuns },
    )
  })

  it('fits in 6,000 bytes whatever the report holds', () => {
    fc.assert(
      fc.property(reports, (made) => {
        const comment = renderComment(made, { limitBytes: 6_000, flavour: 'github', reportUrl })
        expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(6_000)
        expect(faultsIn(comment)).toEqual([])
      }),
      { numRuns },
    )
  })
})
