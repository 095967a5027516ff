/** Results that are kept as long as what they were made of. */
import { expect, it } from 'vitest'
import { keptFor } from '../../src/kept.ts'

it('makes a result once for the same object and the same rest', () => {
  const made: unknown[] = []
  const kept = keptFor((of: { readonly name: string }, ...rest: readonly unknown[]) => {
    made.push([of.name, ...rest])
    return { result: made.length }
  })
  const [one, other, policy] = [{ name: 'one' }, { name: 'one' }, {}]
  const first = kept(one, policy, undefined)
  expect(kept(one, policy, undefined)).toBe(first)
  expect(kept(other, policy, undefined)).not.toBe(first)
  expect(kept(one, {}, undefined)).not.toBe(first)
  expect(kept(one, policy, undefined), 'the last one alone is kept').not.toBe(first)
  expect(made).toHaveLength(4)
})

it('keeps a result that is undefined, and nothing of what throws', () => {
  let made = 0
  const kept = keptFor((of: { readonly fails: boolean }) => {
    made += 1
    if (of.fails) throw new Error('no')
    return undefined
  })
  const [good, bad] = [{ fails: false }, { fails: true }]
  expect([kept(good), kept(good), made]).toEqual([undefined, undefined, 1])
  expect(() => kept(bad)).toThrow('no')
  expect(() => kept(bad)).toThrow('no')
  expect(made).toBe(3)
})
