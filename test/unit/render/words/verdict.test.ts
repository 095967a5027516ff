import type { Outcome } from '../../../../src/outcome.ts'
import { describe, expect, it } from 'vitest'
import type { Action, Reason } from '../../../../src/model.ts'
import { optional } from '../../../../src/optional.ts'
import { verdictOf } from '../../../../src/render/words/verdict.ts'
import { change, report, result, unread } from '../../../support/reports.ts'

const one = (action: Action, reason?: Reason, name = action as string) =>
  change({ action, name, id: `InfrastructureConfiguration/${name}`, ...optional({ reason }) })
const done = (id: string, status: Outcome['status'] = 'done'): Outcome => ({
  id: `InfrastructureConfiguration/${id}`,
  status,
  writes: [{ operation: 'x', at: '' }],
})

const { run: facts } = report({ results: [] })

describe('the verdict', () => {
  it.each<[string, Parameters<typeof report>[0]]>([
    ['Valid: 2 configurations in 1 target', { command: 'validate', results: [result([], undefined, { declared: 2 })] }],
    [
      'Invalid: 1 error, nothing was called',
      { verdict: 'invalid', diagnostics: [{ severity: 'error', code: 'x', message: '' }] },
    ],
    [
      'Plan: 1 to delete, 1 to create, 1 unchanged in 1 target',
      { results: [result([one('create'), one('delete'), one('unchanged')])] },
    ],
    ['No changes: 1 unchanged in 1 target', { results: [result([one('unchanged')])] }],
    [
      'Nothing to do, 1 blocked, 1 held back in 1 target; apply will skip 1 blocked configuration and exit 4',
      { results: [result([one('blocked'), one('skipped')])] },
    ],
    ['In sync in 1 target', { command: 'drift', results: [result([one('unchanged')])] }],
    [
      'In sync in 1 target; 1 pending: git is ahead of the account',
      { command: 'drift', results: [result([one('update', 'git-changed')])] },
    ],
    [
      'Drift: 1 of 2 not as the last apply left it in 1 target',
      { command: 'drift', results: [result([one('update', 'drifted'), one('unchanged'), one('orphan')])] },
    ],
    [
      'Applied: 1 done in 1 target, every declared configuration is in place',
      { command: 'apply', results: [result([one('create')], [done('create')])] },
    ],
    [
      'Applied: 1 done, 2 held back in 1 target',
      {
        command: 'apply',
        results: [
          result([one('create'), one('skipped', 'drifted'), one('skipped', 'auto-disabled', 'off')], [done('create')]),
        ],
      },
    ],
    [
      'Applied: 1 done, 1 still switched off in 1 target',
      { command: 'apply', results: [result([{ ...one('update', 'git-changed'), keptOff: true }], [done('update')])] },
    ],
    [
      'Incomplete: 8 writes sent, with what result is not known, 0 blocked',
      { command: 'apply', verdict: 'error', run: { ...facts, requests: { read: 1, write: 8, throttled: 0 } } },
    ],
    ['Refused by a safety gate: nothing was changed', { command: 'apply', verdict: 'refused' }],
    ['Failed: 1 to create; 1 of 2 targets could not be read', { results: [result([one('create')]), unread()] }],
    ['Failed: Kiln could not run', { verdict: 'error' }],
  ])('%s', (words, input) => {
    expect(verdictOf(report(input))).toBe(words)
  })

  it('never says that all is well where something was not reached or read', () => {
    const short = report({ command: 'apply', results: [result([one('create')], [done('create', 'failed')]), unread()] })
    expect(verdictOf(short)).toMatch(/^Incomplete: 0 done, 1 failed, .*1 of 2 targets could not be read/)
    const unchecked = report({ command: 'drift', results: [result([one('unchanged')]), unread()] })
    expect(verdictOf(unchecked)).toMatch(/^Failed/)
  })
})
