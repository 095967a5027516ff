/** The runs of a merged report: their order, what stopped one of them, and what they come to together. */
import { describe, expect, it } from 'vitest'
import { compareParts, mergeRuns, verdictOfParts, warnOfRevisions, type RunPart } from '../../../src/report/part.ts'
import type { RunFacts } from '../../../src/report/report.ts'

const run = (more: Partial<RunFacts> = {}): RunFacts => ({
  startedAt: '2026-01-01T00:00:10.000Z',
  durationMs: 1_000,
  revision: 'a',
  requests: { read: 1, write: 2, throttled: 3 },
  ci: null,
  ...more,
})
const part = (more: Partial<RunPart> = {}): RunPart => {
  return { id: 'x', outcome: 'clean', exitCode: 0, targets: ['t'], diagnostics: [], run: run(), ...more }
}

it('the latest run comes first, by text and id those of one instant', () => {
  const order = (...all: readonly RunPart[]) => all.toSorted(compareParts).map(({ id }) => id)
  const at = (id: string, startedAt: string) => part({ id, run: run({ startedAt }) })
  expect(order(at('a', '2026-01-01T00:00:00Z'), at('b', '2026-01-01T00:00:01Z'))).toEqual(['b', 'a'])
  expect(order(at('a', '2026-01-01T00:00:00Z'), at('b', '2026-01-01T00:00:00Z'))).toEqual(['b', 'a'])
  expect(order(at('b', '2026-01-01T00:00:00.000Z'), at('a', '2026-01-01T00:00:00Z'))).toEqual(['a', 'b'])
})

describe('together runs', () => {
  it('last from the start of the first to the end of the last, and send what all of them sent', () => {
    const late = run({ ci: { provider: 'github' } })
    const early = run({
      startedAt: '2026-01-01T00:00:00.000Z',
      durationMs: 500,
      requests: { read: 10, write: 20, throttled: 30 },
    })
    const long = { ...early, durationMs: 60_000 }
    expect(mergeRuns([part({ run: late }), part({ run: early })])).toEqual({
      startedAt: early.startedAt,
      durationMs: 11_000,
      revision: 'a',
      requests: { read: 11, write: 22, throttled: 33 },
      ci: { provider: 'github' },
    })
    expect(mergeRuns([part({ run: late }), part({ run: long })]).durationMs).toBe(60_000)
  })

  it('are of a commit where all are of that one', () => {
    const of = (...revisions: readonly (string | null)[]) =>
      mergeRuns(revisions.map((revision) => part({ run: run({ revision }) }))).revision
    expect([of('a', 'a'), of('a', 'b'), of('b', 'a', 'a'), of(null, 'a'), of(null, null)]).toEqual([
      'a',
      null,
      null,
      null,
      null,
    ])
    const warned = (...revisions: readonly (string | null)[]) =>
      warnOfRevisions(revisions.map((revision) => part({ run: run({ revision }) })))
    expect(warned('a', 'a', null)).toEqual([])
    expect(warned('b', 'a', 'b')).toMatchObject([{ severity: 'warning', message: expect.stringContaining('a, b') }])
  })
})

it.each<[string, readonly Partial<RunPart>[], object]>([
  ['nothing', [{}, { outcome: 'incomplete' }], {}],
  ['an error of the run', [{}, { outcome: 'error', targets: [] }], { verdict: 'error' }],
  ['an error of its targets', [{ outcome: 'error' }], {}],
  ['a refusal', [{ outcome: 'error', targets: [] }, { outcome: 'refused' }], { verdict: 'refused' }],
  ['what is invalid', [{ outcome: 'refused' }, { outcome: 'invalid' }], { verdict: 'invalid' }],
  ['a signal', [{ outcome: 'invalid' }, { outcome: 'interrupted', exitCode: 129 }], { signal: 'SIGHUP' }],
  [
    'the signal that says most',
    [
      { outcome: 'interrupted', exitCode: 143 },
      { outcome: 'interrupted', exitCode: 130 },
    ],
    { signal: 'SIGINT' },
  ],
  ['a signal that nobody knows', [{ outcome: 'interrupted', exitCode: 1 }], { signal: 'SIGTERM' }],
])('%s stopped it', (_, parts, verdict) => {
  expect(verdictOfParts(parts.map(part))).toEqual(verdict)
})
