/** Many reports as one: as if one process had run it all, whatever the order, and whatever was merged before. */
import type { Outcome, Write } from '../../../src/outcome.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../../src/model.ts'
import { optional } from '../../../src/optional.ts'
import { renderJson } from '../../../src/render/machine/json.ts'
import { renderMarkdown } from '../../../src/render/markdown/markdown.ts'
import { checkReport } from '../../../src/report/check-report.ts'
import { mergeReports, type MergeOptions } from '../../../src/report/merge.ts'
import { findConflict } from '../../../src/report/merge-gap.ts'
import type { Report, ReportInput } from '../../../src/report/report.ts'
import type { Shard } from '../../../src/report/shard.ts'
import { target } from '../../support/builders.ts'
import { change, plan, report, result, type ReportFacts, type Result } from '../../support/reports.ts'

const options: MergeOptions = { version: '1.2.3', detailedExitcode: false }
const merge = (reports: readonly Report[], more: Partial<MergeOptions> = {}): Report =>
  mergeReports(reports as [Report], { ...options, ...more })

const run = (minute: number, more: Partial<ReportInput['run']> = {}): ReportInput['run'] => ({
  startedAt: `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`,
  durationMs: 1000,
  revision: 'abc',
  requests: { read: 2, write: 0, throttled: 1 },
  ci: null,
  ...more,
})

const write: Write = { operation: 'CreateInfrastructureConfiguration', at: '2026-01-01T00:00:00.000Z' }
const at = (name: string, action: Action = 'unchanged', status?: Outcome['status']): Result => {
  const one = change({ action, fields: action === 'update' ? [{ path: 'a', keys: ['a'], before: 1, after: 2 }] : [] })
  const place = { ...target, name }
  return result(
    [one],
    status && [{ id: one.id, status, writes: status === 'done' || status === 'failed' ? [write] : [] }],
    {
      target: place,
      plan: { ...plan([one]), target: place },
    },
  )
}
const unread = (name: string): Result => ({
  target: { ...target, name },
  declared: 0,
  status: 'failed',
  diagnostics: [],
})

const fleet = ['c', 'a', 'b']
/** The report of a shard of the fleet `c, a, b`: shard 1 is about c, 2 about a, 3 about b. */
const shard = (index: number, results: readonly Result[], more: ReportFacts = {}): Report => ({
  ...report({ results, run: run(index), ...more }),
  shard: { index, of: 3, targets: fleet } satisfies Shard,
})
const shards = (results: readonly Result[], more: ReportFacts = {}): readonly Report[] =>
  results.map((one, index) => shard(index + 1, [one], more))
const judged = ({ outcome, exitCode }: Report): readonly [number, string] => [exitCode, outcome]

describe('a merged report', () => {
  const whole = report({ results: [at('c', 'create'), at('a'), at('b', 'update')], run: run(1) })
  const merged = merge(shards([at('c', 'create'), at('a'), at('b', 'update')]))

  it('is that of one process that ran it all, apart from run and parts', () => {
    const { parts, fleets, run: _, ...rest } = merged
    const { run: __, ...single } = whole
    expect(rest).toEqual(single)
    expect(fleets).toEqual([fleet])
    expect(parts?.map(({ shard: cut }) => cut)).toEqual([3, 2, 1].map((index) => ({ index, of: 3, fleet: 0 })))
  })

  it('begins with the first run, ends with the last, and adds up requests', () => {
    expect(merged.run).toEqual(run(1, { durationMs: 121_000, requests: { read: 6, write: 0, throttled: 3 } }))
  })

  it('is a report: it reads back', () => {
    const text = renderJson(merged)
    expect(checkReport(JSON.parse(text))).toEqual({ report: JSON.parse(text) as unknown })
    expect(renderMarkdown(merged)).toBe(renderMarkdown(whole))
  })

  it('has targets that no fleet names last, by name', () => {
    const others = [report({ results: [at('z'), at('d')] }), ...shards([at('c'), at('a'), at('b')])]
    expect(merge(others).targets.map(({ name }) => name)).toEqual(['c', 'a', 'b', 'd', 'z'])
  })

  it('ends with 2 for plans with changes where that is asked for', () => {
    expect(judged(merged)).toEqual([0, 'changes'])
    expect(judged(merge([merged], { detailedExitcode: true }))).toEqual([2, 'changes'])
  })

  it('warns of different commits, and is of none', () => {
    const mixed = merge([
      shard(1, [at('c')]),
      shard(2, [at('a')], { run: run(2, { revision: 'def' }) }),
      shard(3, [at('b')]),
    ])
    expect(mixed.run.revision).toBeNull()
    expect(mixed.diagnostics).toMatchObject([
      {
        severity: 'warning',
        message: 'the reports are of different commits: abc, def',
        hint: 'run all shards on one commit: no commit ever held what these reports show together',
      },
    ])
    expect(judged(mixed)).toEqual([0, 'clean'])
  })

  it('says once what several runs found', () => {
    const diagnostics = [{ severity: 'warning', code: 'KILN1', message: 'the same' }] as const
    expect(merge(shards([at('c'), at('a'), at('b')], { diagnostics })).diagnostics).toEqual(diagnostics)
  })
})

describe('a missing shard', () => {
  it.each([
    ['plan', 1],
    ['drift', 1],
    ['validate', 1],
    ['apply', 4],
  ] as const)('makes %s incomplete', (command, exitCode) => {
    const merged = merge([shard(1, [at('c')], { command }), shard(3, [at('b')], { command })])
    expect(judged(merged)).toEqual([exitCode, 'incomplete'])
    expect(merged.targets.map(({ name, status }) => [name, status])).toEqual([
      ['c', 'ok'],
      ['a', 'not-run'],
      ['b', 'ok'],
    ])
    expect(merged.diagnostics.map(({ message }) => message)).toEqual([
      'the report of shard 2 of 3 is missing',
      'there is no report of 1 target: a',
    ])
  })

  it('may have written: a refusal elsewhere does not promise that nothing was', () => {
    const merged = merge([shard(1, [], { command: 'apply', verdict: 'refused' })])
    expect(judged(merged)).toEqual([4, 'incomplete'])
  })

  it('is told even if the reports that are there hold every target', () => {
    expect(judged(merge([shard(1, [at('a'), at('b'), at('c')])]))).toEqual([1, 'incomplete'])
  })

  it('is no longer missing when its report is merged later', () => {
    const all = shards([at('c'), at('a'), at('b')])
    const [first, second, third] = all as [Report, Report, Report]
    expect(merge([merge([first, third]), second])).toEqual(merge(all))
  })

  it('is found by the fleet where reports do not say that they are shards', () => {
    const reports = [report({ results: [at('a')] })]
    expect(judged(merge(reports))).toEqual([0, 'clean'])
    const merged = merge(reports, { fleet: ['b', 'a'] })
    expect(judged(merged)).toEqual([1, 'incomplete'])
    expect(merged.targets.map(({ name }) => name)).toEqual(['b', 'a'])
  })
})

describe('what stopped one of the runs', () => {
  const command = 'apply'
  it.each<[string, Partial<ReportInput>, number, string]>([
    ['invalid', { verdict: 'invalid' }, 5, 'invalid'],
    ['refused', { verdict: 'refused' }, 3, 'refused'],
    ['error', { verdict: 'error' }, 1, 'error'],
    ['interrupted', { signal: 'SIGTERM' }, 143, 'interrupted'],
  ])('%s: is what all came to, if nothing was written', (_, more, exitCode, outcome) => {
    const merged = merge([
      shard(1, [at('c')], { command }),
      shard(2, [], { command, ...more }),
      shard(3, [at('b')], { command }),
    ])
    expect(judged(merged)).toEqual([exitCode, outcome])
  })

  it.each<[string, Partial<ReportInput>, number, string]>([
    ['invalid', { verdict: 'invalid' }, 4, 'incomplete'],
    ['refused', { verdict: 'refused' }, 4, 'incomplete'],
    ['error', { verdict: 'error' }, 4, 'incomplete'],
    ['interrupted', { signal: 'SIGINT' }, 130, 'interrupted'],
  ])('%s: once another has written, the code says so', (_, more, exitCode, outcome) => {
    const merged = merge([
      shard(1, [at('c', 'create', 'done')], { command }),
      shard(2, [], { command, ...more }),
      shard(3, [at('b')], { command }),
    ])
    expect(judged(merged)).toEqual([exitCode, outcome])
  })

  it('is the first of the order of exit codes', () => {
    const stops = [{ verdict: 'error' }, { verdict: 'invalid' }, { verdict: 'refused' }] as const
    expect(judged(merge(stops.map((stop, index) => shard(index + 1, [], { command, ...stop }))))).toEqual([
      5,
      'invalid',
    ])
  })

  it('is forgotten when the shard was run again', () => {
    const again = shard(2, [at('a', 'create', 'done')], { command, run: run(9) })
    const merged = merge([
      shard(1, [at('c')], { command }),
      shard(2, [], { command, verdict: 'error' }),
      shard(3, [at('b')], { command }),
      again,
    ])
    expect(judged(merged)).toEqual([0, 'applied'])
  })

  it('what an overtaken run wrote is there: a later refusal does not promise that nothing was', () => {
    const wrote = run(2, { requests: { read: 2, write: 1, throttled: 0 } })
    const early = shard(2, [at('a', 'create', 'failed')], { command, run: wrote })
    const others = [shard(1, [at('c')], { command }), shard(3, [at('b')], { command })]
    for (const results of [[], [at('a', 'create')]]) {
      const late = shard(2, results, { command, verdict: 'refused', run: run(9) })
      const merged = merge([...others, early, late])
      expect(judged(merged)).toEqual([4, 'incomplete'])
      expect(judged(merge([merged]))).toEqual([4, 'incomplete'])
    }
  })

  it('is not forgotten while its row is shown, as where another fleet was cut the same way', () => {
    const early = shard(2, [{ ...at('a', 'create'), status: 'refused' }], { command, verdict: 'refused' })
    const late = { ...shard(2, [at('b')], { command, run: run(9) }), shard: { index: 2, of: 3, targets: ['a', 'b'] } }
    const merged = merge([shard(1, [at('c')], { command }), early, shard(3, [at('b')], { command }), late])
    expect(judged(merged)).toEqual([3, 'refused'])
  })

  it('a target that could not be read costs the others nothing', () => {
    const merged = merge(shards([at('c', 'create'), unread('a'), at('b')]))
    expect(judged(merged)).toEqual([1, 'error'])
    expect(merged.summary.create).toBe(1)
  })

  it('superseded runs alone make a superseded one', () => {
    const old = (index: number): Report => ({ ...shard(index, []), outcome: 'superseded', supersededBy: 'fff' })
    const merged = merge([old(1), old(2), old(3)])
    expect([...judged(merged), merged.supersededBy]).toEqual([0, 'superseded', 'fff'])
    expect(judged(merge([shard(1, [at('c')]), old(2), old(3)]))).toEqual([1, 'incomplete'])
  })
})

describe('a target that several runs have a row for', () => {
  it('is shown as the latest saw it, whatever the order', () => {
    const early = report({ results: [at('a', 'create'), at('b')], run: run(1) })
    const late = report({ results: [at('a')], run: run(2) })
    for (const merged of [merge([early, late]), merge([late, early])]) {
      expect(merged.summary).toMatchObject({ create: 0, unchanged: 2 })
    }
  })

  it('does not let a run count that is overtaken everywhere', () => {
    const early = report({ results: [unread('a')], run: run(1) })
    const late = report({ results: [at('a')], run: run(2) })
    expect(judged(merge([early, late]))).toEqual([0, 'clean'])
    expect(merge([early, late]).run.requests.read).toBe(2)
  })
})

it('a shard whose only target was run again by name is not missing', () => {
  const command = 'apply'
  const again = report({ command, results: [at('b', 'create', 'done')], run: run(9) })
  const merged = merge([
    shard(1, [at('c')], { command }),
    shard(2, [at('a')], { command }),
    shard(3, [at('b', 'create', 'failed')], { command }),
    again,
  ])
  expect([merged.diagnostics, ...judged(merged)]).toEqual([[], 0, 'applied'])
})

describe('reports that cannot be one', () => {
  const conflict = (...reports: readonly Report[]) =>
    findConflict(reports.map((one, index) => ({ file: `${index}.json`, report: one })))
  const elsewhere = { ...at('a'), plan: { ...plan([]), target: { ...target, name: 'a', region: 'eu-west-1' } } }

  it('are of different commands, backends or places', () => {
    const one = report({ results: [at('a')] })
    expect(conflict(one, report({ command: 'drift' }))).toMatchObject({
      message: '0.json is of plan on aws and 1.json of drift on aws: they cannot be one report',
      hint: 'merge the reports of one command, made against one backend',
    })
    expect(conflict(one, report({ backend: 'emulator' }))?.message).toMatch('1.json of plan on emulator')
    expect(conflict(one, { ...one, offline: true })?.message).toMatch('1.json of plan offline')
    expect(conflict(one, report({ results: [elsewhere] }))).toMatchObject({
      message:
        'target a is 111122223333 us-east-1 in 0.json and 111122223333 eu-west-1 in 1.json: these are not reports of one project',
      hint: 'merge the reports of one project and one state of it',
    })
    expect(conflict(one, report({ results: [at('a'), unread('b')] }))).toBeUndefined()
  })
})

describe('merging', () => {
  const names = fc.constantFrom('a', 'b', 'c', 'd')
  const leaf = fc
    .record({
      results: fc.uniqueArray(
        fc.tuple(names, fc.constantFrom<Action>('create', 'update', 'unchanged', 'blocked'), fc.boolean()),
        { selector: ([name]) => name, maxLength: 4 },
      ),
      minute: fc.integer({ min: 0, max: 3 }),
      verdict: fc.option(fc.constantFrom('invalid', 'refused', 'error' as const), { nil: undefined, freq: 4 }),
      signal: fc.option(fc.constant('SIGINT' as const), { nil: undefined, freq: 9 }),
      revision: fc.constantFrom('abc', 'def', null),
      cut: fc.option(
        fc.record({
          index: fc.integer({ min: 1, max: 3 }),
          of: fc.constantFrom(2, 3),
          targets: fc.subarray(['d', 'c', 'a', 'x']),
        }),
        { nil: undefined },
      ),
      base: fc.constantFrom(undefined, 'one', 'two'),
    })
    .map(({ results, minute, verdict, signal, revision, cut, base }): Report => ({
      ...report({
        command: 'apply',
        results: results.map(([name, action, isRead]) =>
          isRead ? at(name, action, action === 'create' ? 'done' : 'unchanged') : unread(name),
        ),
        diagnostics: [{ severity: 'warning', code: 'KILN1', message: String(minute) }],
        run: run(minute, { revision }),
        ...(verdict === undefined ? {} : { verdict: verdict as 'invalid' }),
        ...optional({ signal }),
      }),
      ...optional({ shard: cut }),
      ...(base === undefined ? {} : { base: { revision: base } }),
    }))
  const several = fc.array(leaf, { minLength: 1, maxLength: 6 })
  const fleets = fc.option(fc.subarray(['x', 'b', 'a']), { nil: undefined })

  it('comes to the same bytes in any order, in any grouping, and again', () => {
    fc.assert(
      fc.property(
        several,
        fc.array(fc.nat({ max: 5 }), { maxLength: 8 }),
        fleets,
        fc.nat(),
        (leaves, picks, fleet, split) => {
          const more = fleet === undefined ? {} : { fleet }
          const bytes = (reports: readonly Report[]): string => renderJson(merge(reports, more))
          const merged = bytes(leaves)
          expect(bytes(leaves.toReversed())).toBe(merged)
          const again = picks.flatMap((pick) => leaves[pick] ?? [])
          expect(bytes([merge(leaves), ...again])).toBe(merged)
          expect(bytes([merge(leaves, more)])).toBe(merged)
          const at = split % leaves.length
          const parts = [leaves.slice(0, at), leaves.slice(at)]
            .filter((part) => part.length > 0)
            .map((part) => merge(part))
          expect(bytes(parts)).toBe(merged)
          expect(checkReport(JSON.parse(merged))).toHaveProperty('report')
        },
      ),
      { numRuns: 200 },
    )
  })
})
