import { describe, expect, it } from 'vitest'
import { identityOf } from '../../../src/kinds/identity.ts'
import type { Desired } from '../../../src/model.ts'
import { selectDesired, selectTargets, takeAlong, withReferred } from '../../../src/run/select.ts'
import { desired, target } from '../../support/builders.ts'

const targets = ['prod-us', 'prod-eu', 'stage'].map((name) => ({ ...target, name }))
const declared = ['golden', 'silver'].map((name) => desired({ name }))

describe('--target', () => {
  it.each([
    [[], ['prod-us', 'prod-eu', 'stage']],
    [['prod-*'], ['prod-us', 'prod-eu']],
    [['prod-*', '!prod-eu'], ['prod-us']],
    [['!stage'], ['prod-us', 'prod-eu']],
    [
      ['stage', 'prod-us'],
      ['prod-us', 'stage'],
    ],
  ])('%j selects %j', (patterns, names) => {
    const { targets: selected, diagnostics } = selectTargets(targets, patterns)
    expect(selected.map(({ name }) => name)).toEqual(names)
    expect(diagnostics).toEqual([])
  })

  it('that leaves nothing is worth a warning', () => {
    expect(selectTargets(targets, ['prod-*', '!*-us', '!prod-eu'])).toMatchObject({
      targets: [],
      diagnostics: [
        {
          code: 'KILN4204',
          message: '--target excludes everything that it selects: prod-* !*-us !prod-eu',
          hint: 'there is nothing to do; remove one of the exclusions',
          severity: 'warning',
        },
      ],
    })
  })

  it.each(['pord-*', '!sage', 'PROD-US'])('%s is a mistake, because it matches nothing', (pattern) => {
    expect(selectTargets(targets, ['prod-us', pattern]).diagnostics).toMatchObject([
      { code: 'KILN4002', hint: 'the project has: prod-us, prod-eu, stage', severity: 'error' },
    ])
  })
})

describe('--only', () => {
  it('selects by Kind/name', () => {
    expect(selectDesired(declared, []).desired).toEqual(declared)
    expect(selectDesired(declared, ['*/gold*']).desired).toEqual([declared[0]])
    expect(selectDesired(declared, ['InfrastructureConfiguration/*', '!*/golden']).desired).toEqual([declared[1]])
  })

  it('of nothing is a mistake', () => {
    expect(selectDesired(declared, ['goldn']).diagnostics).toMatchObject([
      {
        code: 'KILN4003',
        message: '--only goldn matches no declared configuration',
        hint: 'write it as Kind/name; */name and other globs are allowed. Did you mean InfrastructureConfiguration/golden?',
      },
    ])
  })
  it.each([
    ['ImagePipeline/nigtly', 'ImagePipeline/nightly'],
    ['!imagepipeline/Nigtly', 'ImagePipeline/nightly'],
    ['InfrastructureConfiguration/nightly', 'ImagePipeline/nightly'],
    ['ImagePipeline/else', 'ImagePipeline/nightly'],
    ['nigtly', 'ImagePipeline/nightly'],
    ['ImagePipelin/nightly', 'ImagePipeline/nightly'],
  ])('%s: did you mean %s?', (pattern, nearest) => {
    const all = [...declared, desired({ name: 'nightly' }, { kind: 'ImagePipeline' })]
    const [diagnostic] = selectDesired(all, [pattern]).diagnostics
    expect(diagnostic?.hint).toMatch(new RegExp(`Did you mean ${nearest}\\?$`))
  })
})

/** Configurations that refer to each other by name, in the order in which they are declared. */
const declare = (names: Readonly<Record<string, readonly string[]>>, target = 'prod'): readonly Desired[] =>
  Object.entries(names).map(([name, to]) => {
    const references = to.map((other) => ({
      path: ['description'],
      id: `InfrastructureConfiguration/${other}`,
      identity: identityOf('InfrastructureConfiguration', other),
    }))
    return desired({ name }, { target, references })
  })
const taken = (all: readonly Desired[], ...names: readonly string[]): readonly string[] =>
  takeAlong(
    all.filter(({ name }) => names.includes(name)),
    all,
  ).map(({ name, isAlong }) => (isAlong === true ? `(${name})` : name))

describe('what is selected takes along', () => {
  const chain = declare({ a: [], b: ['a'], c: ['b'], d: [] })
  it.each([
    [['a'], ['a']],
    [['b'], ['(a)', 'b']],
    [['c'], ['(a)', '(b)', 'c']],
    [
      ['a', 'c'],
      ['a', '(b)', 'c'],
    ],
    [['d'], ['d']],
    [
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'c', 'd'],
    ],
    [[], []],
  ])('%j', (selected, wanted) => {
    expect(taken(chain, ...selected)).toEqual(wanted)
  })

  it('nothing that is named and not declared, and ends in a circle', () => {
    expect(taken(declare({ a: ['gone'], b: [] }), 'a')).toEqual(['a'])
    expect(taken(declare({ a: ['b'], b: ['a'], c: [] }), 'a')).toEqual(['a', '(b)'])
  })

  it('what is declared in its own target', () => {
    const all = [...declare({ a: [], b: ['a'] }), ...declare({ a: [] }, 'dev')]
    expect(takeAlong(all.slice(1, 2), all).map(({ name, target }) => [target, name])).toEqual([
      ['prod', 'a'],
      ['prod', 'b'],
    ])
  })

  it('as it is declared, where nobody has to be told', () => {
    expect(withReferred(chain.slice(1, 2), chain)).toEqual(chain.slice(0, 2))
  })
})
