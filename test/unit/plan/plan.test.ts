import type { Policy } from '../../../src/project.ts'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../../src/kinds/registry.ts'
import type { Desired, Live, Observed, ResolvedTarget } from '../../../src/model.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { formatRecord } from '../../../src/plan/record.ts'
import { desired, live, policy, target } from '../../support/builders.ts'

interface Given {
  readonly declared?: readonly Desired[]
  readonly found?: readonly Live[]
  readonly observed?: Partial<Observed>
  readonly prune?: boolean
  readonly isWholeProject?: boolean
  readonly at?: Partial<ResolvedTarget>
  readonly under?: Policy
}

function plan({
  declared = [],
  found = [],
  observed = {},
  prune = false,
  isWholeProject = true,
  at = {},
  under = policy,
}: Given) {
  return makePlan({
    target: { ...target, ...at },
    desired: declared,
    observed: { live: found, listed: [...kinds.keys()], unlisted: [], ...observed },
    policy: under,
    options: { createOnly: false, adopt: false, prune },
    isWholeProject,
  })
}

function owned(name: string, kind = 'InfrastructureConfiguration'): Live {
  const bare = live({ name }, {}, { kind })
  const record = formatRecord({ arn: bare.arn, isProtected: false, dateUpdated: undefined, marks: new Map() })
  return { ...bare, tags: { 'kiln:owner': 'images', 'kiln:record': record } }
}

const rows = (given: Given) => plan(given).changes.map(({ action, id }) => `${action} ${id}`)

describe('a plan', () => {
  it('has exactly one change for each declared configuration, plus orphans', () => {
    const found = [
      owned('b'),
      owned('gone'),
      live({ name: 'theirs' }, { 'kiln:owner': 'others' }),
      live({ name: 'by-hand' }),
    ]
    expect(rows({ declared: [desired({ name: 'b' }), desired({ name: 'a' })], found })).toEqual([
      'create InfrastructureConfiguration/a',
      'unchanged InfrastructureConfiguration/b',
      'orphan InfrastructureConfiguration/gone',
    ])
  })

  it('is in the order of kinds and names, deletes last and in the opposite order of kinds', () => {
    const distribution = (name: string) => desired({ name }, { kind: 'DistributionConfiguration' })
    const declared = [distribution('b'), desired({ name: 'z' }), distribution('a'), desired({ name: 'y' })]
    const found = [owned('gone', 'DistributionConfiguration'), owned('gone'), owned('z')]
    expect(rows({ declared, found, prune: true })).toEqual([
      'create InfrastructureConfiguration/y',
      'unchanged InfrastructureConfiguration/z',
      'create DistributionConfiguration/a',
      'create DistributionConfiguration/b',
      'delete DistributionConfiguration/gone',
      'delete InfrastructureConfiguration/gone',
    ])
  })

  it('is the same whatever the order of what was read', () => {
    const declared = [desired({ name: 'a' }), desired({ name: 'b' })]
    const found = [owned('a'), owned('b'), owned('c')]
    expect(plan({ declared: [...declared].reverse(), found: [...found].reverse() })).toEqual(plan({ declared, found }))
  })

  it('survives JSON', () => {
    const made = plan({ declared: [desired({ name: 'a', tags: { toString: 'x' } })], found: [owned('b')] })
    expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made)
  })
})

describe('orphans', () => {
  const found = [owned('gone')]
  const declared = [desired({ name: 'kept' })]

  it.each<[string, Given]>([
    ['the run is narrowed', { isWholeProject: false }],
    ['their kind cannot be listed', { observed: { listed: [], unlisted: ['InfrastructureConfiguration'] } }],
  ])('are not looked for when %s', (_, given) => {
    const made = plan({ declared, found, prune: true, ...given })
    expect(made.orphansChecked).toBe(false)
    expect(made.changes.map(({ action }) => action)).toEqual(['create'])
  })

  it('are never deleted in a target that declares nothing, unless it is retired', () => {
    expect(rows({ found, prune: true })).toEqual(['orphan InfrastructureConfiguration/gone'])
    expect(rows({ found, prune: true, at: { retired: true } })).toEqual(['delete InfrastructureConfiguration/gone'])
  })

  it('show the pipelines that use them, and no others', () => {
    const [one] = found
    const pipeline = (name: string, infrastructureConfigurationArn: string) =>
      live({ name, status: 'ENABLED', infrastructureConfigurationArn }, {}, { kind: 'ImagePipeline' })
    const use = pipeline('p', one?.arn ?? '')
    const other = pipeline('q', owned('kept').arn)
    const [orphan] = plan({ declared, found: [...found, use, other], prune: true }).changes
    const usedBy = [{ arn: use.arn, name: 'p', status: 'ENABLED' }]
    expect(orphan).toMatchObject({ action: 'orphan', reason: 'in-use', usedBy })
  })

  it('that only what is deleted uses go after it, asked for or not', () => {
    const [one] = found
    const pipeline = { ...owned('p', 'ImagePipeline'), fields: { infrastructureConfigurationArn: one?.arn ?? '' } }
    const given = { declared, found: [owned('kept'), ...found, pipeline] }
    expect(plan({ ...given, prune: true }).changes.filter(({ action }) => action === 'delete')).toMatchObject([
      { id: 'ImagePipeline/p', action: 'delete' },
      { id: 'InfrastructureConfiguration/gone', action: 'delete', waitsFor: ['ImagePipeline/p'] },
    ])
    const orphans = plan(given).changes.filter(({ action }) => action === 'orphan')
    expect(orphans).toMatchObject([{ prune: 'deletes' }, { prune: 'deletes' }])
  })

  it('alone show pipelines, not what is unchanged or new', () => {
    const { changes } = plan({
      declared: [desired({ name: 'same' }), desired({ name: 'new' })],
      found: [owned('same')],
    })
    expect(changes.map(({ action }) => action)).toEqual(['create', 'unchanged'])
    for (const change of changes) expect(change).not.toHaveProperty('usedBy')
  })

  it('without a record are kept, with a warning, and nothing else that has none is spoken of', () => {
    const unrecorded = (name: string) => live({ name }, { 'kiln:owner': 'images' })
    const given = { declared: [desired({ name: 'same' })], found: [unrecorded('same'), unrecorded('gone')] }
    const codes = (prune: boolean) =>
      plan({ ...given, prune }).diagnostics.map(({ code, message }) => [code, message.split(' ')[0]])
    expect(codes(true)).toEqual([['KILN2010', 'InfrastructureConfiguration/gone']])
    expect(codes(false)).toEqual([])
  })

  it('of a target that declares nothing say so, asked for or not', () => {
    for (const prune of [true, false]) {
      const { changes } = plan({ found, prune })
      expect(changes).toMatchObject([{ action: 'orphan', prune: 'nothing-declared' }])
    }
  })

  it('that could not be listed are a warning with the operation', () => {
    const { diagnostics } = plan({ declared, observed: { unlisted: ['DistributionConfiguration'] } })
    expect(diagnostics[0]?.hint).toContain('imagebuilder:ListDistributionConfigurations')
  })

  it('of a project that names no owner are not planned for deletion', () => {
    const given = { declared, found }
    const under = { ...policy, declaredOwner: false }
    for (const prune of [true, false]) {
      expect(plan({ ...given, prune, under }).changes).toMatchObject([
        { action: 'orphan', prune: 'no-owner' },
        { action: 'create' },
      ])
    }
  })

  it('are kept, with a warning, where pipelines cannot be listed', () => {
    const made = plan({
      declared,
      found,
      prune: true,
      observed: { listed: ['InfrastructureConfiguration'], unlisted: ['ImagePipeline'] },
    })
    expect(made.changes[0]).toMatchObject({ action: 'orphan', usedBy: null })
    expect(made.diagnostics.map(({ code }) => code)).toEqual(['KILN2004'])
  })
})

describe('warnings', () => {
  it('name members that an update would wipe, once', () => {
    const found = [{ ...owned('a'), unknown: ['futureField'] }]
    const codes = (more: Partial<Desired>) =>
      plan({ declared: [desired({ name: 'a' }, more)], found }).diagnostics.map(({ code }) => code)
    expect(codes({})).toEqual(['KILN2001'])
    const warned = plan({ declared: [desired({ name: 'a' })], found }).diagnostics[0]
    expect(warned?.message).toContain('InfrastructureConfiguration/a')
    expect(warned?.message).toContain('futureField')
    expect(codes({ unchecked: ['futureField'] })).toEqual([])
    expect(codes({ ignore: ['futureField'] })).toEqual([])
    const differs = [{ ...owned('a'), fields: { ...owned('a').fields, keyPair: 'k' }, unknown: ['futureField'] }]
    const blocked = plan({ declared: [desired({ name: 'a' })], found: differs })
    expect(blocked.changes[0]).toMatchObject({ reason: 'unknown-live-field' })
    expect(blocked.diagnostics).toEqual([])
  })

  it('tell of another spelling', () => {
    const made = plan({ declared: [desired({ name: 'my_infra' })], found: [owned('My Infra')] })
    expect(made.diagnostics.map(({ code }) => code)).toEqual(['KILN2003'])
    expect(made.changes.map(({ action }) => action)).toEqual(['unchanged'])
  })
})
