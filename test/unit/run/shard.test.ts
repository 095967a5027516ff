import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { optional } from '../../../src/optional.ts'
import { countParts, cutTargets, takeShard } from '../../../src/run/shard.ts'
import { target } from '../../support/builders.ts'

const fleet = fc.uniqueArray(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 8 }),
    account: fc.option(fc.constantFrom('111122223333', '222233334444', '333344445555'), { nil: undefined }),
    region: fc.constantFrom('us-east-1', 'eu-west-1', 'cn-north-1'),
  }),
  { maxLength: 60, selector: ({ name }) => name },
)
const make = (parts: readonly { name: string; account: string | undefined; region: string }[]) =>
  parts.map(({ account, ...rest }) => {
    const { account: _, ...plain } = target
    return { ...plain, ...rest, ...optional({ account }) }
  })

describe('the cut', () => {
  it('is a partition, contiguous, even, and the same whatever the order', () => {
    fc.assert(
      fc.property(fleet, fc.integer({ min: 1, max: 80 }), fc.integer(), (raw, parts, seed) => {
        const targets = make(raw)
        const cut = cutTargets(targets, parts)
        const names = cut.flat().map(({ name }) => name)
        expect(cut).toHaveLength(parts)
        expect(names.toSorted()).toEqual(targets.map(({ name }) => name).toSorted())
        const key = (one: (typeof targets)[number]): string => `${one.account ?? ''} ${one.region}`
        const places = cut.flat().map(key)
        expect(places).toEqual(places.toSorted())
        const sizes = cut.map(({ length }) => length)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
        const shuffled = targets.toSorted((a, b) => ((a.name.length * 7 + seed) % 5) - ((b.name.length * 7 + seed) % 5))
        expect(cutTargets(shuffled.toReversed(), parts)).toEqual(cut)
      }),
    )
  })

  it('gives each part what the report says of the whole', () => {
    const targets = ['c', 'a', 'b'].map((name) => ({ ...target, name }))
    expect(takeShard(targets, { index: 2, of: 2 })).toEqual({
      targets: [targets[1], targets[2], targets[0]].slice(2),
      shard: { index: 2, of: 2, targets: ['c', 'a', 'b'] },
    })
    expect(takeShard(targets, { index: 4, of: 4 }).targets).toEqual([])
  })
})

describe('the number of parts', () => {
  it.each([
    [0, { parts: 256 }, { parts: 0 }],
    [10, { parts: 256 }, { parts: 10 }],
    [4000, { parts: 256 }, { parts: 256 }],
    [10, { parts: 256, chunk: 4 }, { parts: 3 }],
    [512, { parts: 256, chunk: 2 }, { parts: 256 }],
    [513, { parts: 256, chunk: 2 }, { wanted: 257, least: 3 }],
    [0, { parts: 256, chunk: 2 }, { parts: 0 }],
  ])('of %i targets with %j', (targets, limits, expected) => {
    expect(countParts(targets, limits)).toEqual(expected)
  })
})
