import { describe, expect, it } from 'vitest'
import { selectDesired, selectTargets } from '../../../src/run/select.ts'
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
    expect(selectDesired(declared, ['golden']).diagnostics).toMatchObject([
      {
        code: 'KILN4003',
        message: '--only golden matches no declared configuration',
        hint: 'write it as Kind/name; */name and other globs are allowed. Did you mean InfrastructureConfiguration/golden?',
      },
    ])
  })
})
