/** The row of a target and of its changes: everything that was planned, and nothing that was not. */
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/model.ts'
import { digestPlan } from '../../../src/plan/digest.ts'
import { toReportTarget, withOutcomes } from '../../../src/report/target-row.ts'
import { sumUp } from '../../../src/report/summarise.ts'
import { desired, target } from '../../support/builders.ts'
import { change, plan, result } from '../../support/reports.ts'

const nowhere = () => undefined
const arn = change().arn
const rowOf = (one: Change) => toReportTarget(result([one]), nowhere).changes[0]

it('of a target without a plan says whose it is and that nothing is known', () => {
  const { account: _, region: __, ...plain } = target
  const bare = { target: { ...plain, name: 'bare' }, declared: 3, status: 'failed', diagnostics: [] } as const
  expect(toReportTarget(bare, nowhere)).toEqual({
    name: 'bare',
    account: null,
    region: null,
    status: 'failed',
    declared: 3,
    summary: sumUp([]),
    changes: [],
    diagnostics: [],
  })
})

it('of a target with a plan has what the plan says, and what was found before and after it', () => {
  const [before, after] = ['before', 'after'].map(
    (message) => ({ severity: 'warning', code: 'KILN1', message }) as const,
  )
  const consequences = [{ name: 'nightly' }] as never
  const made = plan([change()], { unmanaged: 4, orphansChecked: false, consequences, diagnostics: [before] as never })
  const given = { ...target, labels: { tier: 'prod' }, wave: 2 }
  const row = toReportTarget(
    { target: given, declared: 1, status: 'ok', plan: made, diagnostics: [after] as never },
    nowhere,
  )
  expect(row).toMatchObject({
    name: 'prod',
    account: '111122223333',
    region: 'us-east-1',
    labels: { tier: 'prod' },
    wave: 2,
    digest: digestPlan(made),
    orphans: 'not-checked',
    unmanaged: 4,
    consequences,
    diagnostics: [before, after],
    summary: { unchanged: 1 },
  })
  expect(row).not.toHaveProperty('offline')
  expect(toReportTarget(result([]), nowhere)).toMatchObject({ orphans: 'checked' })
  expect(Object.keys(toReportTarget(result([]), nowhere)).toSorted()).toEqual([
    'account',
    'changes',
    'consequences',
    'declared',
    'diagnostics',
    'digest',
    'name',
    'orphans',
    'region',
    'status',
    'summary',
  ])
})

it('that was compared with git alone says so', () => {
  const comparison = [change({ action: 'create' })]
  const row = toReportTarget({ target, declared: 1, status: 'ok', comparison, diagnostics: [] }, nowhere)
  expect(row).toMatchObject({ offline: true, orphans: 'not-checked', summary: { create: 1 } })
  expect(row).not.toHaveProperty('digest')
  expect(row).not.toHaveProperty('consequences')
})

describe('a change', () => {
  it('as it should be has its name, its place and no more', () => {
    expect(rowOf(change())).toEqual({
      id: 'InfrastructureConfiguration/golden',
      kind: 'InfrastructureConfiguration',
      name: 'golden',
      arn,
      action: 'unchanged',
      source: desired().source,
      fields: [],
    })
  })

  it('that nobody declares has no place, and its fields have none', () => {
    const field = { path: 'description', keys: ['description'], before: 'a' }
    const { desired: _, ...undeclared } = change({ action: 'delete', fields: [field] })
    const found = toReportTarget(result([undeclared]), () => ({ file: 'x', line: 1, column: 1 }))
    expect(found.changes[0]).not.toHaveProperty('source')
    expect(found.changes[0]?.fields).toEqual([{ path: 'description', before: 'a' }])
  })

  it('has its fields with what is known of each', () => {
    const source = { file: 'configs/a.yaml', line: 4, column: 3 }
    const fields = [
      { path: 'a', keys: ['a'], before: 1, after: 2, reason: 'drifted' as const, preexisting: true as const },
      { path: 'b', keys: ['b'], after: null },
    ]
    const asked: unknown[] = []
    const found = toReportTarget(result([change({ action: 'update', fields })]), (...about) => {
      asked.push(about)
      return about[2][0] === 'a' ? source : undefined
    })
    expect(found.changes[0]?.fields).toEqual([
      { path: 'a', before: 1, after: 2, reason: 'drifted', source, preexisting: true },
      { path: 'b', after: null },
    ])
    expect(asked).toEqual([
      ['prod', 'InfrastructureConfiguration/golden', ['a']],
      ['prod', 'InfrastructureConfiguration/golden', ['b']],
    ])
  })

  it('has everything else that the plan says of it', () => {
    const more = {
      action: 'update',
      reason: 'auto-disabled',
      preexisting: true,
      disowned: true,
      heldBy: 'others',
      because: ['X/a'],
      missing: ['arn:x'],
      keptOff: true,
      failures: 3,
      wipes: ['tags'],
      prune: 'default',
      renamed: 'InfrastructureConfiguration/old',
    } as unknown as Partial<Change>
    expect(rowOf(change(more))).toMatchObject(more)
    expect(rowOf(change())).not.toHaveProperty('reason')
  })

  it('is shown with who uses it, or that nobody could be asked', () => {
    const user = { arn: 'arn:p', name: 'nightly', status: 'ENABLED', tags: { a: 'b' } } as never
    expect(rowOf(change({ usedBy: [user] }))?.usedBy).toEqual([{ arn: 'arn:p', name: 'nightly', status: 'ENABLED' }])
    expect(rowOf(change({ usedBy: null }))?.usedBy).toBeNull()
    expect(rowOf(change())).not.toHaveProperty('usedBy')
  })

  it('that the record alone has settled says so', () => {
    expect(rowOf(change({ live: { recorded: true } } as never))).toMatchObject({ recorded: true })
    expect(rowOf(change({ live: {} } as never))).not.toHaveProperty('recorded')
  })

  it('has the token that it sends first', () => {
    const clientTokenOf = ({ id }: Change) => (id === 'X/y' ? undefined : `token of ${id}`)
    const row = toReportTarget({ ...result([change(), change({ id: 'X/y' })]), clientTokenOf }, nowhere)
    expect(row.changes.map((one) => one.clientToken)).toEqual([`token of ${change().id}`, undefined])
  })

  it('has what the service said to its dry run', () => {
    const validation = { status: 'validated' } as const
    const validations = new Map([[change().id, validation]])
    const row = toReportTarget({ ...result([change(), change({ id: 'X/y' })]), validations }, nowhere)
    expect(row.changes.map((one) => one.validation)).toEqual([validation, undefined])
  })
})

it('what became of each change stands with it; of what was not begun it is that nothing was to be done', () => {
  const row = toReportTarget(
    result([
      change({ id: 'A/a' }),
      change({ id: 'A/b' }),
      change({ id: 'A/c', action: 'blocked' }),
      change({ id: 'A/d' }),
    ]),
    nowhere,
  )
  const write = { operation: 'CreateX', at: 'now' }
  const error = { code: 'X', message: 'no' }
  const { changes } = withOutcomes(row, [
    { id: 'A/a', status: 'done', writes: [write] },
    { id: 'A/d', status: 'failed', writes: [], error },
  ])
  expect(changes.map(({ id, outcome, writes, error: failed }) => [id, outcome, writes, failed])).toEqual([
    ['A/a', 'done', [write], undefined],
    ['A/b', 'unchanged', [], undefined],
    ['A/c', 'blocked', [], undefined],
    ['A/d', 'failed', [], error],
  ])
  expect(changes[0]).not.toHaveProperty('error')
})
