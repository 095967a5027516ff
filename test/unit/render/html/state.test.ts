import type { Outcome } from '../../../../src/outcome.ts'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../../src/model.ts'
import { countInCell, stateOfTarget, stateWords } from '../../../../src/render/html/state.ts'
import type { Command, ReportTarget } from '../../../../src/report/report.ts'
import { change, report, result, unread } from '../../../support/reports.ts'

/** State and words of a target with these changes. */
function cell(command: Command, changes: readonly Change[], status?: Outcome['status']): string {
  const outcomes = status === undefined ? undefined : changes.map(({ id }): Outcome => ({ id, status, writes: [] }))
  return words(command, report({ command, results: [result(changes, outcomes)] }).targets[0])
}
function words(command: Command, target: ReportTarget | undefined): string {
  if (target === undefined) throw new Error('no target')
  const state = stateOfTarget({ command }, target)
  return `${state}: ${countInCell({ command }, target, state)}`
}

const update = change({ action: 'update', reason: 'git-changed' })
const drifted = change({ action: 'update', reason: 'drifted' })
const blocked = change({ action: 'blocked', reason: 'foreign-owner' })
const orphan = change({ action: 'orphan', reason: 'not-declared' })
const skipped = change({ action: 'skipped', reason: 'drifted' })

describe('the state of a target', () => {
  it('is the worst that holds', () => {
    expect(cell('plan', [update, blocked, orphan])).toBe('blocked: 1 blocked')
    expect(cell('plan', [update, orphan])).toBe('changes: 1 change')
    expect(cell('plan', [skipped, orphan])).toBe('held-back: 1 held back')
    expect(cell('plan', [orphan, orphan])).toBe('orphans: 2 orphans')
    expect(cell('plan', [change()])).toBe('in-sync: in sync')
    expect(cell('validate', [])).toBe('in-sync: valid')
  })

  it('tells drift from what is pending', () => {
    expect(cell('drift', [update, drifted])).toBe('drift: 1 drifted, 1 pending')
    expect(cell('drift', [update])).toBe('pending: 1 pending')
    expect(cell('drift', [orphan])).toBe('orphans: 1 orphan')
  })

  it('tells what is missing, what is blocked and what drifted apart, and counts each', () => {
    const missing = change({ action: 'create', reason: 'missing' })
    expect(cell('drift', [missing, update])).toBe('missing: 1 missing, 1 pending')
    expect(cell('drift', [missing, drifted])).toBe('drift: 1 drifted, 1 missing')
    expect(cell('drift', [missing, blocked, drifted])).toBe('blocked: 1 blocked, 1 drifted, 1 missing')
    expect(cell('plan', [missing])).toBe('changes: 1 change')
    expect(cell('plan', [missing, drifted])).toBe('changes: 2 changes, 1 drifted')
  })

  it('tells what apply came to', () => {
    expect(cell('apply', [update, drifted], 'done')).toBe('applied: 2 applied')
    expect(cell('apply', [update], 'failed')).toBe('failed: 1 failed')
    expect(cell('apply', [update], 'not-run')).toBe('not-run: 1 not run')
    expect(cell('apply', [update], 'unchanged')).toBe('in-sync: in sync')
  })

  it('is the target’s own where it could not be read, was refused or had no turn', () => {
    const made = report({ results: [unread(), result([update], undefined, { status: 'refused' })] })
    expect(made.targets.map((target) => words('plan', target))).toEqual(['failed: not read', 'refused: refused'])
  })
})

it('every state has a word and says what it means, each something else', () => {
  const all = Object.values(stateWords)
  for (const { word, about } of all)
    expect([word, about]).toEqual([expect.stringMatching(/^[a-z ]{5,}$/), expect.stringMatching(/^[a-z].{8,}\w$/)])
  expect([new Set(all.map(({ word }) => word)).size, new Set(all.map(({ about }) => about)).size]).toEqual([13, 13])
})
