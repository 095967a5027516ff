/** The exit codes of contract §3, and what counts as drift, §4. */
import type { Outcome, Write } from '../../../src/outcome.ts'
import { describe, expect, it } from 'vitest'
import type { Action, Reason } from '../../../src/model.ts'
import { actions } from '../../../src/model.ts'
import { sortDiagnostics } from '../../../src/diagnostic/diagnose.ts'
import { optional } from '../../../src/optional.ts'
import { isDrift } from '../../../src/report/judge.ts'
import type { FailCondition } from '../../../src/report/report.ts'
import { change, report, result, unread } from '../../support/reports.ts'

const write: Write = { operation: 'UpdateInfrastructureConfiguration', at: '2026-01-01T00:00:00.000Z' }
const outcome = (status: Outcome['status'], writes: readonly Write[] = []): Outcome => ({
  id: 'InfrastructureConfiguration/golden',
  status,
  writes,
})
const judged = (input: Parameters<typeof report>[0]) => {
  const { outcome, exitCode } = report(input)
  return [exitCode, outcome]
}
const one = (action: Action, reason?: Reason) => result([change({ action, ...optional({ reason }) })])

describe('validate', () => {
  it('ends with 0 or 5', () => {
    expect(judged({ command: 'validate', results: [result([])] })).toEqual([0, 'clean'])
    expect(judged({ command: 'validate', verdict: 'invalid' })).toEqual([5, 'invalid'])
  })
})

describe('plan', () => {
  it.each<[Action, boolean]>([
    ['create', true],
    ['update', true],
    ['adopt', true],
    ['delete', true],
    ['unchanged', false],
    ['orphan', false],
    ['skipped', false],
    ['blocked', false],
  ])('with one %s has changes: %s', (action, hasChanges) => {
    const results = [one(action)]
    expect(judged({ results })).toEqual([0, hasChanges ? 'changes' : 'clean'])
    expect(judged({ results, detailedExitcode: true })).toEqual(hasChanges ? [2, 'changes'] : [0, 'clean'])
  })

  it('of a target that cannot be read ends with 1, whatever the others hold', () => {
    expect(judged({ results: [one('create'), unread()], detailedExitcode: true })).toEqual([1, 'error'])
  })
})

describe('drift', () => {
  const drifting: readonly Reason[] = ['drifted', 'both-changed', 'unknown-history']
  const reasons: readonly Reason[] = [...drifting, 'git-changed']

  it.each(reasons)('of an update that is %s', (reason) => {
    expect(judged({ command: 'drift', results: [one('update', reason)] })).toEqual(
      drifting.includes(reason) ? [2, 'drift'] : [0, 'clean'],
    )
  })

  it.each<[readonly FailCondition[], Action, Reason, number, string]>([
    [['orphan'], 'orphan', 'not-declared', 2, 'drift'],
    [['orphan'], 'update', 'drifted', 2, 'drift'],
    [['orphan'], 'update', 'git-changed', 0, 'clean'],
    [['pending'], 'update', 'git-changed', 2, 'drift'],
    [['pending'], 'orphan', 'not-declared', 0, 'clean'],
    [['orphan', 'pending'], 'unchanged', 'git-changed', 0, 'clean'],
    [['none'], 'update', 'drifted', 0, 'drift'],
    [['none'], 'orphan', 'not-declared', 0, 'clean'],
  ])('that is to fail on %s, at %s (%s), ends with %i, %s', (failOn, action, reason, code, outcome) => {
    expect(judged({ command: 'drift', failOn, results: [one(action, reason)] })).toEqual([code, outcome])
    expect(judged({ command: 'drift', failOn, results: [one(action, reason), unread()] })).toEqual([1, 'error'])
  })

  it('is what is missing', () => {
    expect(judged({ command: 'drift', results: [one('create', 'missing')] })).toEqual([2, 'drift'])
  })

  it.each<Reason>(['unowned', 'foreign-owner', 'foreign-manager', 'adopt-differs', 'unknown-live-field', 'tag-limit'])(
    'is what is blocked: %s',
    (reason) => {
      expect(isDrift({ action: 'blocked', reason, fields: [] })).toBe(true)
    },
  )

  it.each<[Action, Reason]>([
    ['orphan', 'not-declared'],
    ['orphan', 'in-use'],
    ['orphan', 'protected'],
    ['delete', 'not-declared'],
    ['adopt', 'unowned'],
    ['skipped', 'git-changed'],
  ])('is not a %s (%s)', (action, reason) => {
    expect(isDrift({ action, reason, fields: [] })).toBe(false)
  })

  it('is an adoption of what was ours, or of what differs: a removed owner tag must not silence the check', () => {
    expect(isDrift({ action: 'adopt', reason: 'unowned', fields: [], disowned: true })).toBe(true)
    expect(isDrift({ action: 'adopt', reason: 'unowned', fields: [{ path: 'keyPair' }] })).toBe(true)
    expect(isDrift({ action: 'adopt', reason: 'unowned', fields: [] })).toBe(false)
  })

  it('cannot be judged where a target was not read: 1 comes before 2', () => {
    expect(judged({ command: 'drift', results: [one('update', 'drifted'), unread()] })).toEqual([1, 'error'])
  })
})

describe('apply', () => {
  const applied = (action: Action, status: Outcome['status'], writes: readonly Write[] = []) =>
    result([change({ action })], [outcome(status, writes)])

  it.each<[string, ReturnType<typeof result>[], [number, string]]>([
    ['everything is done', [applied('update', 'done', [write])], [0, 'applied']],
    ['nothing was to do', [applied('unchanged', 'unchanged')], [0, 'clean']],
    ['only a record was refreshed', [applied('unchanged', 'unchanged', [write])], [0, 'applied']],
    ['something is held back', [applied('skipped', 'unchanged')], [0, 'clean']],
    ['something failed', [applied('update', 'failed', [write])], [4, 'incomplete']],
    ['something failed before any write', [applied('update', 'failed')], [4, 'incomplete']],
    ['something is blocked', [applied('blocked', 'blocked')], [4, 'incomplete']],
    [
      'something was not run after a write',
      [applied('update', 'done', [write]), applied('create', 'not-run')],
      [4, 'incomplete'],
    ],
    ['a target could not be read after a write', [applied('update', 'done', [write]), unread()], [4, 'incomplete']],
    ['no target could be read', [unread()], [1, 'error']],
    ['a target could not be read, and nothing was to do', [applied('unchanged', 'unchanged'), unread()], [1, 'error']],
  ])('when %s', (_, results, expected) => {
    expect(judged({ command: 'apply', results })).toEqual(expected)
  })
})

describe('precedence', () => {
  const results = [unread(), one('update', 'drifted')]

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s comes first', (signal, code) => {
    for (const verdict of ['invalid', 'refused', 'error'] as const) {
      expect(judged({ command: 'apply', results, signal, verdict })).toEqual([code, 'interrupted'])
    }
  })

  it('goes on with 5, 3, 1', () => {
    expect(judged({ results, verdict: 'invalid', detailedExitcode: true })).toEqual([5, 'invalid'])
    expect(judged({ results, verdict: 'refused', detailedExitcode: true })).toEqual([3, 'refused'])
    expect(judged({ results, verdict: 'error', detailedExitcode: true })).toEqual([1, 'error'])
  })
})

describe('a report', () => {
  it('counts every action, so that the counts add up to what was declared, plus orphans', () => {
    const changes = actions.map((action) => change({ action, name: action }))
    const { summary, targets } = report({ results: [result(changes)] })
    expect(Object.values(summary)).toEqual(actions.map(() => 1))
    expect(targets[0]?.declared).toBe(actions.length - 2)
  })

  it('has the keys of the contract, in their order', () => {
    const keys = Object.keys(report({ results: [result([change({ action: 'update' })])] }))
    expect(keys).toEqual([
      'formatVersion',
      'tool',
      'command',
      'backend',
      'outcome',
      'exitCode',
      'digest',
      'orphans',
      'summary',
      'outcomes',
      'targets',
      'diagnostics',
      'run',
    ])
  })

  it('has outcome, error and writes of a change after apply only', () => {
    const changes = [change({ action: 'update' })]
    const [before] = report({ results: [result(changes)] }).targets[0]?.changes ?? []
    expect(Object.keys(before ?? {})).not.toEqual(expect.arrayContaining(['outcome']))
    const failed: Outcome = { ...outcome('failed', [write]), error: { code: 'x', message: 'y' } }
    const [after] = report({ command: 'apply', results: [result(changes, [failed])] }).targets[0]?.changes ?? []
    expect(after).toMatchObject({ outcome: 'failed', error: { code: 'x', message: 'y' }, writes: [write] })
  })

  it('says that orphans were checked only if they were everywhere', () => {
    expect(report({ results: [result([])] }).orphans).toBe('checked')
    expect(report({ results: [result([]), unread()] }).orphans).toBe('not-checked')
    expect(report({ results: [] }).orphans).toBe('not-checked')
  })

  it('survives JSON', () => {
    const made = report({ results: [result([change({ action: 'update', usedBy: null })])] })
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
  })
})

describe('diagnostics', () => {
  it('stand in the order of their places, those without one last', () => {
    const at = (file: string, line: number, column = 1) => ({
      severity: 'error' as const,
      code: `${file}:${line}:${column}`,
      message: '',
      source: { file, line, column },
    })
    const nowhere = { severity: 'error' as const, code: 'nowhere', message: '' }
    const sorted = sortDiagnostics([nowhere, at('b', 1), at('a', 10), at('a', 9, 2), at('a', 9)])
    expect(sorted.map(({ code }) => code)).toEqual(['a:9:1', 'a:9:2', 'a:10:1', 'b:1:1', 'nowhere'])
  })
})

it('an apply that breaks down after a write does not promise that nothing was changed', () => {
  const { run } = report({ results: [] })
  const wrote = { ...run, requests: { ...run.requests, write: 1 } }
  expect(judged({ command: 'apply', verdict: 'error', run: wrote })).toEqual([4, 'incomplete'])
  expect(judged({ command: 'apply', verdict: 'error' })).toEqual([1, 'error'])
})

it.each<[Action, Reason, boolean]>([
  ['delete', 'drifted', false],
  ['orphan', 'drifted', false],
  ['create', 'missing', true],
  ['create', 'git-changed', false],
  ['update', 'auto-disabled', true],
  ['skipped', 'both-changed', true],
])('%s as %s is drift: %j', (action, reason, expected) => {
  expect(isDrift({ action, reason, fields: [] })).toBe(expected)
})
