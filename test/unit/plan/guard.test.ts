import type { Policy } from '../../../src/project.ts'
import { describe, expect, it } from 'vitest'
import type { Action, Change, Plan, Reason } from '../../../src/model.ts'
import { optional } from '../../../src/optional.ts'
import { digestPlan, digestRun } from '../../../src/plan/digest.ts'
import { guardExpected, guardLimits, guardPrune, hasChanges, hasWork } from '../../../src/plan/guard.ts'
import { desired, live, policy, target } from '../../support/builders.ts'

const none = { createOnly: false, adopt: false, prune: false }
const pruning = { ...none, prune: true }

function change(action: Action, name = 'a'): Change {
  const declared = desired({ name })
  const found = live({ name }, action === 'adopt' ? {} : { 'kiln:owner': 'images' })
  const isDeclared = action !== 'orphan' && action !== 'delete'
  return {
    id: declared.id,
    kind: declared.kind,
    name,
    arn: found.arn,
    action,
    fields: [],
    refreshRecord: false,
    ...(isDeclared ? { desired: declared } : {}),
    ...(action === 'create' ? {} : { live: found }),
  }
}

function plan(counts: Partial<Record<Action, number>>, more: Partial<Plan> = {}): Plan {
  const changes = (Object.entries(counts) as [Action, number][]).flatMap(([action, count]) =>
    [...Array(count).keys()].map((index) => change(action, `${action}-${index}`)),
  )
  return {
    target,
    changes,
    orphansChecked: true,
    consequences: [],
    kept: [],
    quotas: [],
    diagnostics: [],
    ...more,
  }
}

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const limits = (counts: Partial<Record<Action, number>>, flags: object = {}, own: Partial<Policy> = {}) =>
  codes(guardLimits(plan(counts), { ...policy, ...own }, { ...none, ...flags }))

describe('the limit of deletes', () => {
  it('is five, however many there are', () => {
    expect(limits({ delete: 5, unchanged: 100 })).toEqual([])
    expect(limits({ delete: 6, unchanged: 100 })).toEqual(['KILN3006'])
  })

  it('is 30 percent, from ten owned configurations upwards', () => {
    expect(limits({ delete: 5, unchanged: 4 })).toEqual([])
    expect(limits({ delete: 3, unchanged: 7 })).toEqual([])
    expect(limits({ delete: 4, unchanged: 6 })).toEqual(['KILN3006'])
    expect(limits({ delete: 4, unchanged: 9 })).toEqual(['KILN3006'])
    expect(limits({ delete: 4, unchanged: 10 })).toEqual([])
  })

  it('is replaced for one run by --max-deletes, and nothing else is', () => {
    expect(limits({ delete: 9, unchanged: 2 }, { maxDeletes: 9 })).toEqual([])
    expect(limits({ delete: 1, unchanged: 100 }, { maxDeletes: 0 })).toEqual(['KILN3006'])
    expect(limits({ delete: 9, update: 12 }, { maxDeletes: 9 })).toEqual(['KILN3007'])
  })

  it('is told with where it comes from', () => {
    const said = (flags: object, counts: Partial<Record<Action, number>>) =>
      guardLimits(plan(counts), policy, { ...none, ...flags }).map(({ message }) => message)
    const deletes = said({}, { delete: 6, unchanged: 4 })
    expect(deletes.join()).toContain(
      '5 (limits.deletes.count in kiln.yaml) and 30 % (limits.deletes.percent in kiln.yaml)',
    )
    expect(said({ maxDeletes: 1 }, { delete: 2 }).join()).toContain('1 (--max-deletes)')
    expect(said({}, { update: 12 }).join()).toContain('50 % (limits.updates.percent in kiln.yaml)')
    expect(said({ maxUpdates: 3 }, { update: 4 }).join()).toContain('3 (--max-updates)')
  })

  it('comes from the project', () => {
    const own = { limits: { ...policy.limits, deletes: { count: 1, percent: 100 } } }
    expect(limits({ delete: 2 }, {}, own)).toEqual(['KILN3006'])
  })
})

describe('the limit of updates', () => {
  it('is 50 percent, from ten owned configurations upwards', () => {
    expect(limits({ update: 9 })).toEqual([])
    expect(limits({ update: 5, unchanged: 5 })).toEqual([])
    expect(limits({ update: 6, unchanged: 4 })).toEqual(['KILN3007'])
  })

  it('does not count creates and adoptions, which are not owned yet', () => {
    expect(limits({ update: 5, unchanged: 4, create: 20, adopt: 20 })).toEqual([])
    expect(limits({ create: 50, adopt: 50 })).toEqual([])
  })

  it('does not count pipelines that are only switched on again', () => {
    const { changes } = plan({ update: 6, unchanged: 4 })
    const guard = (reason: Reason) =>
      codes(guardLimits(plan({}, { changes: changes.map((one) => ({ ...one, reason })) }), policy, none))
    expect(guard('auto-disabled')).toEqual([])
    expect(guard('git-changed')).toEqual(['KILN3007'])
  })

  it('is replaced for one run by --max-updates', () => {
    expect(limits({ update: 10 }, { maxUpdates: 10 })).toEqual([])
    expect(limits({ update: 1 }, { maxUpdates: 0 })).toEqual(['KILN3007'])
    expect(limits({ update: 10, delete: 6 }, { maxUpdates: 10 })).toEqual(['KILN3006'])
  })

  it('counts a new version as an update of what is owned, but none that only follows', () => {
    const one = (more: Partial<Change>): Change => {
      const { live: found, ...rest } = change('update')
      return { ...rest, action: 'create', reason: 'new-version', ...optional({ replaces: found }), ...more }
    }
    const guard = (count: number, more: Partial<Change> = {}, flags = {}) => {
      const { changes } = plan({ unchanged: 10 - count })
      const versions = [...Array(count)].map(() => one(more))
      return codes(guardLimits(plan({}, { changes: [...changes, ...versions] }), policy, { ...none, ...flags }))
    }
    expect(guard(5)).toEqual([])
    expect(guard(6)).toEqual(['KILN3007'])
    expect(guard(10)).toEqual(['KILN3007'])
    expect(guard(1, {}, { maxUpdates: 0 })).toEqual(['KILN3007'])
    expect(guard(9, { because: ['Component/script'] })).toEqual([])
    expect(guard(9, { reason: 'missing' })).toEqual([])
  })

  it('counts orphans among what is owned', () => {
    expect(limits({ update: 6, orphan: 6 })).toEqual([])
  })
})

describe('the limit of versions', () => {
  const versions = (count: number) => [...Array(count).keys()].map((index) => live({ name: `v${index}` }))
  const guard = (changes: readonly Change[], flags = {}, own: Partial<Policy> = {}) =>
    guardLimits(plan({}, { changes }), { ...policy, ...own }, { ...pruning, ...flags })
  const superseded = (count: number) =>
    [...Array(count).keys()].map((index) => ({ ...change('delete', `${index}`), reason: 'superseded' as const }))

  it('is twenty, of lines that go and of those that newer ones have superseded', () => {
    const line = (count: number) => ({ ...change('delete'), versions: versions(count) })
    expect(codes(guard(superseded(20)))).toEqual([])
    expect(codes(guard(superseded(21)))).toEqual(['KILN3031'])
    expect(codes(guard([line(20)]))).toEqual([])
    expect(codes(guard([line(12), ...superseded(9)]))).toEqual(['KILN3031'])
    expect(guard([line(21)])[0]?.message).toContain('21 versions would be deleted')
  })

  it('is replaced for one run by --max-versions, and so is no other', () => {
    expect(codes(guard(superseded(21), { maxVersions: 21 }))).toEqual([])
    expect(codes(guard(superseded(1), { maxVersions: 0 }))).toEqual(['KILN3031'])
    expect(
      codes(
        guard([...superseded(21), ...[...Array(6).keys()].map((index) => change('delete', `o${index}`))], {
          maxVersions: 30,
        }),
      ),
    ).toEqual(['KILN3006'])
  })

  it('has no part in what is owned: an older version is no configuration of its own', () => {
    const { changes } = plan({ update: 9 })
    expect(codes(guard([...changes, ...superseded(19)]))).toEqual([])
  })
})

describe('--prune', () => {
  const refused = (of: Plan, own: Partial<Policy> = {}, options = pruning) =>
    codes(guardPrune(of, { ...policy, ...own }, options, of.orphansChecked ? undefined : 'the run was narrowed'))

  it('passes where everything was read and something is declared', () => {
    expect(refused(plan({ delete: 1, unchanged: 1 }))).toEqual([])
  })

  it('needs an owner of the project itself', () => {
    expect(refused(plan({ delete: 1, unchanged: 1 }), { declaredOwner: false })).toEqual(['KILN3003'])
  })

  it('needs orphans to have been looked for', () => {
    expect(refused(plan({ unchanged: 1 }, { orphansChecked: false }))).toEqual(['KILN3004'])
  })

  it('does not empty a target, unless it is retired', () => {
    expect(refused(plan({ orphan: 1 }))).toEqual(['KILN3005'])
    expect(refused(plan({ delete: 1 }, { target: { ...target, retired: true } }))).toEqual([])
    expect(refused(plan({ orphan: 1, create: 1 }))).toEqual([])
    expect(refused(plan({}))).toEqual([])
  })

  it('is no concern of a run without it', () => {
    expect(refused(plan({ orphan: 1 }, { orphansChecked: false }), { declaredOwner: false }, none)).toEqual([])
  })
})

describe('--expect', () => {
  const busy = plan({ create: 1 })
  const other = plan({ create: 1 }, { target: { ...target, name: 'other' } })
  const idle = plan({ unchanged: 1, orphan: 1, blocked: 1, skipped: 1 })
  const expectation = (digest: string, name?: string) => [{ digest, ...optional({ target: name }) }]

  it('passes the digest of the run, and of a target', () => {
    expect(guardExpected([busy], expectation(digestRun([digestPlan(busy)])))).toEqual([])
    expect(guardExpected([busy, other], expectation(digestPlan(busy), 'prod'))).toEqual([])
  })

  it('refuses any other', () => {
    expect(codes(guardExpected([busy], expectation('sha256:old')))).toEqual(['KILN3008'])
    expect(codes(guardExpected([busy], expectation(digestPlan(other), 'prod')))).toEqual(['KILN3008'])
    expect(codes(guardExpected([busy], expectation(digestPlan(busy), 'nowhere')))).toEqual(['KILN3008'])
    expect(codes(guardExpected([busy], expectation('')))).toEqual(['KILN3008'])
  })

  it('passes when nothing is left to do', () => {
    expect(guardExpected([idle], expectation('sha256:old'))).toEqual([])
    expect(guardExpected([idle, other], expectation('sha256:old', 'prod'))).toEqual([])
    expect(codes(guardExpected([idle, other], expectation('sha256:old')))).toEqual(['KILN3008'])
  })

  it('takes each one that is given as a condition of its own', () => {
    const both = [...expectation(digestPlan(busy), 'prod'), ...expectation('sha256:old', 'other')]
    expect(codes(guardExpected([busy, other], both))).toEqual(['KILN3008'])
  })
})

describe('work', () => {
  it('is a change that writes, or a record to refresh', () => {
    expect(hasWork(plan({ unchanged: 1, orphan: 1, blocked: 1, skipped: 1 }))).toBe(false)
    for (const action of ['create', 'update', 'adopt', 'delete'] as const)
      expect(hasWork(plan({ [action]: 1 }))).toBe(true)
    const refreshing = plan({}, { changes: [{ ...change('unchanged'), refreshRecord: true }] })
    expect(hasWork(refreshing)).toBe(true)
    expect(hasChanges(refreshing)).toBe(false)
  })
})

describe('a digest that is expected', () => {
  const changed = plan({ create: 1 })
  const run = digestRun([digestPlan(changed)])
  const said = (expected: { target?: string; digest: string }, plans = [changed]) =>
    guardExpected(plans, [expected]).map(({ message }) => message)
  it('of a run is compared with that of the run', () => {
    expect(said({ digest: run })).toEqual([])
    expect(said({ digest: 'sha256:was' }).join()).toContain(run)
    expect(said({ digest: 'sha256:was' }).join()).not.toContain('target')
    expect(said({ digest: 'sha256:was' }, [plan({ unchanged: 1 })])).toEqual([])
  })

  it('of a target is compared with that of the target, which is named', () => {
    expect(said({ target: 'prod', digest: digestPlan(changed) })).toEqual([])
    const refusal = said({ target: 'prod', digest: 'sha256:was' }).join()
    expect(refusal).toContain('for target prod')
    expect(refusal).toContain(digestPlan(changed))
    expect(said({ target: 'prod', digest: 'sha256:was' }, [plan({ unchanged: 1 })])).toEqual([])
    expect(said({ target: 'gone', digest: 'sha256:was' }).join()).toContain(
      'none, as there is no such target in this run',
    )
  })
})

describe('the limit of versions', () => {
  const superseded = (count: number): readonly Change[] =>
    Array.from({ length: count }, (_, index) => ({
      ...change('delete', `old-${index}`),
      reason: 'superseded' as const,
    }))
  const line = (count: number): Change => ({
    ...change('delete', 'line'),
    versions: Array.from({ length: count }, (_, index) => live({ name: `v-${index}` })),
  })
  const said = (changes: readonly Change[], flags: object = {}) =>
    guardLimits(plan({}, { changes }), policy, { ...none, ...flags }).map(({ code, message }) => `${code} ${message}`)

  it('counts those that newer ones have superseded and those of lines that go, and nothing else', () => {
    expect(said(superseded(20))).toEqual([])
    expect(said([line(20)])).toEqual([])
    expect(said([...superseded(10), line(11)])).toEqual([
      expect.stringMatching(/^KILN\d+ .*prod.*21.*20 \(limits\.versions\.count in kiln\.yaml\)/) as string,
    ])
    expect(said([change('delete', 'a'), ...superseded(20)])).toEqual([])
    expect(said(superseded(21).map((one) => ({ ...one, action: 'orphan' as const })))).toEqual([])
  })

  it('is what the flag says', () => {
    expect(said(superseded(21), { maxVersions: 21 })).toEqual([])
    expect(said(superseded(1), { maxVersions: 0 })).toEqual([expect.stringContaining('0 (--max-versions)') as string])
  })
})

describe('what counts as owned', () => {
  const updates = (more: readonly Change[]) => {
    const changes = [...Array(6).keys()].map((index) => change('update', `u-${index}`))
    return codes(guardLimits(plan({}, { changes: [...changes, ...more] }), policy, none))
  }
  const rest = [...Array(5).keys()].map((index) => change('unchanged', `s-${index}`))
  const others = (more: Partial<Change>) => rest.map((one) => ({ ...one, ...more }))

  it('is what is ours, there, and no older version of a line', () => {
    // Six of eleven are more than a half; six of six are too few to count in percent.
    expect(updates(rest)).toEqual(['KILN3007'])
    expect(updates(others({ reason: 'superseded' }))).toEqual([])
    expect(updates(others({ live: live({}, { 'kiln:owner': 'others' }) }))).toEqual([])
    expect(updates([...Array(5).keys()].map((index) => change('create', `c-${index}`)))).toEqual([])
  })

  it('is a line that gets a version, by the one before it', () => {
    const { live: found, ...made } = change('create', 'line')
    const before = live({ name: 'line' }, { 'kiln:owner': 'images' })
    expect(found).toBeUndefined()
    expect(updates([...rest.slice(2), made])).toEqual([])
    expect(updates([...rest.slice(2), { ...made, replaces: before }])).toEqual(['KILN3007'])
  })
})
