/** The versions of a line: their order, the newest of a form, what a plan starts from, what stays, what has to be read. */
import { describe, expect, it } from 'vitest'
import { identityOf } from '../../../src/kinds/identity.ts'
import type { Desired, Live } from '../../../src/model.ts'
import { countKept } from '../../../src/plan/kept.ts'
import { headOf, linesIn, newestOf, plannedAt, versionAt, versionsOf } from '../../../src/plan/lines.ts'
import { countQuotas, warnOfQuota } from '../../../src/plan/quotas.ts'
import { findWantedVersions } from '../../../src/plan/wanted-versions.ts'
import { live, policy, target } from '../../support/builders.ts'
import { change } from '../../support/reports.ts'
import { applied, line, version } from '../../support/version-builders.ts'

const arns = (found: readonly Live[]) => found.map(({ arn }) => arn.split('/').slice(1).join('/'))
const theirs = { tags: { 'kiln:owner': 'others' } }
const component = (number: string, build: string, more: Partial<Live> = {}) =>
  version('Component', number, {}, { build, ...more })

describe('the versions of a line', () => {
  const found = [
    component('1.9.0', '1'),
    live(),
    component('1.10.0', '2'),
    component('1.10.0', '10'),
    version('Component', '3.0.0', { name: 'x' }),
  ]

  it('are the newest first, builds too, each line by itself, and nothing without versions is among them', () => {
    const lines = linesIn(found)
    expect(arns(versionsOf(lines, identityOf('Component', 'golden')))).toEqual([
      'golden/1.10.0/10',
      'golden/1.10.0/2',
      'golden/1.9.0/1',
    ])
    expect(versionsOf(lines, identityOf('ImageRecipe', 'golden'))).toEqual([])
    expect(lines.size).toBe(2)
  })

  it('have a newest one of a form', () => {
    const versions = versionsOf(linesIn(found), identityOf('Component', 'golden'))
    expect(newestOf(versions, '1.9.x')?.arn).toMatch(/1\.9\.0\/1$/)
    expect(newestOf(versions, 'x.x.x')?.arn).toMatch(/1\.10\.0\/10$/)
    expect(newestOf(versions, '2.x.x')).toBeUndefined()
  })

  it('are told by number and build', () => {
    expect(versionAt(component('1.0.0', '2'))).toStrictEqual({ number: '1.0.0', build: '2' })
    expect(versionAt(version('ImageRecipe', '1.0.0'))).toStrictEqual({ number: '1.0.0' })
    expect(versionAt(live())).toStrictEqual({ number: '' })
    expect(plannedAt({ declared: 'x.x.x', resolved: '1.0.0', build: 2 })).toStrictEqual({ number: '1.0.0', build: '2' })
    expect(plannedAt({ declared: 'x.x.x', resolved: '1.0.0' })).toStrictEqual({ number: '1.0.0' })
  })
})

describe('what a create starts from', () => {
  const before = version('ImageRecipe', '1.4.6')
  const of = (declared: string) => ({ version: { declared, resolved: '9.9.9' } })
  it('is the one before it, if that is of the declared form', () => {
    expect(headOf({ ...of('1.4.x'), replaces: before })).toBe(before)
    expect(headOf({ ...of('1.5.x'), replaces: before })).toBeUndefined()
    expect(headOf(of('1.4.x'))).toBeUndefined()
    expect(headOf({ replaces: before })).toBeUndefined()
  })
})

describe('how many older versions stay', () => {
  const one = line('Component', '1.0.x')
  const at = (resolved: string, build?: number) =>
    change({
      id: one.id,
      kind: one.kind,
      desired: one,
      version: { declared: '1.0.x', resolved, ...(build === undefined ? {} : { build }) },
    })
  const all = [component('1.0.0', '1'), component('1.0.1', '1'), component('1.0.1', '2')]
  const kept = (changes: Parameters<typeof countKept>[0], found: readonly Live[] = all) =>
    countKept(changes, linesIn(found), policy)

  it('counts those of ours beside the one that the document comes to, by number and build', () => {
    expect(kept([at('1.0.1', 2)])).toEqual([{ id: one.id, count: 2 }])
    expect(kept([at('1.0.2', 1)])).toEqual([{ id: one.id, count: 3 }])
    expect(kept([at('1.0.0', 1)], [component('1.0.0', '1')])).toEqual([])
    expect(kept([at('1.0.1', 2)], [...all, component('1.0.3', '1', theirs)])).toEqual([{ id: one.id, count: 2 }])
  })

  it('of a kind without builds by number', () => {
    const recipe = line('ImageRecipe', '1.0.x')
    const found = [version('ImageRecipe', '1.0.0'), version('ImageRecipe', '1.0.1')]
    const to = change({
      id: recipe.id,
      kind: recipe.kind,
      desired: recipe,
      version: { declared: '1.0.x', resolved: '1.0.1' },
    })
    expect(kept([to], found)).toEqual([{ id: recipe.id, count: 1 }])
    expect(kept([to], found.slice(1))).toEqual([])
  })

  it('does not count what the plan deletes, and counts what it does not', () => {
    const [first] = all
    const { desired: _, ...gone } = change({ action: 'delete', arn: first!.arn, kind: 'Component' })
    expect(kept([at('1.0.1', 2), gone])).toEqual([{ id: one.id, count: 1 }])
    expect(kept([at('1.0.1', 2), { ...gone, action: 'orphan' }])).toEqual([{ id: one.id, count: 2 }])
  })

  it('there are none of what has no versions or is not declared', () => {
    const { desired: _, ...undeclared } = at('1.0.1', 2)
    expect(kept([undeclared, change()])).toEqual([])
    expect(kept([change({ desired: one })])).toEqual([])
  })
})

describe('the quota of a kind', () => {
  const create = (kind: string) => change({ action: 'create', kind })
  const count = (changes: Parameters<typeof countQuotas>[0], found: readonly Live[] = [], quotas = {}) =>
    countQuotas(changes, { live: found, listed: [], unlisted: [] }, { ...policy, quotas })

  it('counts what is there and what is made, of kinds with versions of which the plan makes some', () => {
    const found = [component('1.0.0', '1'), component('1.0.1', '1', theirs), version('ImageRecipe', '1.0.0'), live()]
    const changes = [
      create('Component'),
      create('Component'),
      create('InfrastructureConfiguration'),
      change({ action: 'blocked', kind: 'ImageRecipe' }),
    ]
    expect(count(changes, found, { Component: 20 })).toEqual([{ kind: 'Component', makes: 2, total: 4, quota: 20 }])
    expect(count([create('Component')])[0]?.quota).toBe(1000)
    expect(count([])).toEqual([])
  })

  it('warns from four fifths on', () => {
    const warned = (total: number) =>
      warnOfQuota({ kind: 'Component', makes: 1, total, quota: 100 }).map(({ message }) => message)
    expect(warned(79)).toEqual([])
    expect(warned(80)).toEqual([
      '1 new of the kind Component: with them there are up to 80, and 100 is what the account can have',
    ])
  })
})

describe('the versions that have to be read', () => {
  const find = (declared: readonly Desired[], found: readonly Live[], refresh: 'full' | 'fast' = 'full') => {
    const { wanted, settled, unlisted } = findWantedVersions(declared, linesIn(found), { target, policy, refresh })
    return { wanted: arns(wanted), settled: arns(settled), unlisted: unlisted.map(({ id }) => id) }
  }
  const nothing = { wanted: [], settled: [], unlisted: [] }
  const recipe = (number: string, more: Partial<Live> = {}) => version('ImageRecipe', number, {}, more)

  it('are the newest of each declared form', () => {
    const found = [recipe('1.0.0'), recipe('1.0.1'), recipe('2.0.0')]
    expect(find([line('ImageRecipe', '1.0.x')], found)).toEqual({ ...nothing, wanted: ['golden/1.0.1'] })
  })

  it('are the one of ours before it, where there is none of the form', () => {
    const found = [recipe('1.0.0'), recipe('1.3.9'), recipe('1.3.10', theirs), recipe('2.0.0')]
    const unlisted = ['ImageRecipe/golden']
    expect(find([line('ImageRecipe', '1.4.x')], found)).toEqual({ ...nothing, wanted: ['golden/1.3.9'], unlisted })
    expect(find([line('ImageRecipe', '1.3.9')], found.slice(1))).toEqual({ ...nothing, wanted: ['golden/1.3.9'] })
    expect(find([line('ImageRecipe', '0.1.x')], found)).toEqual({ ...nothing, unlisted })
    expect(find([line('ImageRecipe', '1.3.10')], [recipe('1.3.9')])).toEqual({
      ...nothing,
      wanted: ['golden/1.3.9'],
      unlisted,
    })
    expect(find([line('ImageRecipe', '2.0.0')], [recipe('2.0.1')])).toEqual({ ...nothing, unlisted })
  })

  describe('and with --refresh fast', () => {
    const fields = { platform: 'Linux', data: 'a' }
    const declared = line('Component', '1.0.x', fields)
    const listed = (found: Live, from: Desired) => ({ ...applied(found, from), isSummary: true as const })
    const summary = (of = fields) => listed(version('Component', '1.0.0'), line('Component', '1.0.x', of))
    const parent = { id: declared.id, identity: declared.identity }
    const componentArn = 'arn:aws:imagebuilder:us-east-1:111122223333:component/golden/1.0.0/1'
    const on = (path: readonly (string | number)[]) => ({
      references: [{ path, ...parent }],
      deferred: [{ path, parts: [{ ...parent, attribute: 'arn' }] }],
    })
    const components = [{ componentArn: '${Component/golden}' }]
    const user = line(
      'ImageRecipe',
      '1.0.x',
      { parentImage: 'ami-1', components },
      on(['components', 0, 'componentArn']),
    )
    const filled = line('ImageRecipe', '1.0.x', { parentImage: 'ami-1', components: [{ componentArn }] })
    const used = listed(version('ImageRecipe', '1.0.0'), filled)

    it('are not those that their record settles', () => {
      expect(find([declared], [summary()], 'fast')).toEqual({ ...nothing, settled: ['golden/1.0.0/1'] })
      expect(find([declared], [summary()])).toEqual({ ...nothing, wanted: ['golden/1.0.0/1'] })
      expect(find([declared], [summary({ ...fields, data: 'b' })], 'fast')).toEqual({
        ...nothing,
        wanted: ['golden/1.0.0/1'],
      })
      expect(find([declared], [], 'fast')).toEqual({ ...nothing, unlisted: [declared.id] })
    })

    it('are those that name one that is read', () => {
      const both = [user, declared]
      expect(find(both, [summary(), used], 'fast').settled).toEqual(['golden/1.0.0/1', 'golden/1.0.0'])
      expect(find(both, [summary({ ...fields, data: 'b' }), used], 'fast')).toEqual({
        ...nothing,
        wanted: ['golden/1.0.0/1', 'golden/1.0.0'],
      })
    })

    it('may have words beside a version that they name', () => {
      const told = { path: ['description'], parts: ['on ', { ...parent, attribute: 'semanticVersion' }] }
      const described = line('ImageRecipe', '1.0.x', { parentImage: 'ami-1', description: '' }, { deferred: [told] })
      const found = listed(version('ImageRecipe', '1.0.0'), line('ImageRecipe', '1.0.x', { parentImage: 'ami-1' }))
      expect(find([declared, described], [summary(), found], 'fast').settled).toHaveLength(2)
    })
  })
})
