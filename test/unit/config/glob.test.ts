import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesAny } from '../../../src/glob.ts'

describe('matchesAny', () => {
  it.each([
    ['prod-*', 'prod-us', true],
    ['prod-*', 'prod-', true],
    ['prod-*', 'Prod-us', false],
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['?', '', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['*a*b', 'xaybzb', true],
    ['*a*b', 'xaybz', false],
    ['a.c', 'abc', false],
    ['[a]', 'a', false],
  ])('%j and %j: %s', (pattern, text, expected) => {
    expect(matchesAny([pattern], text)).toBe(expected)
  })

  it('lets an exclusion win, whatever the order', () => {
    expect(matchesAny(['prod-*', '!prod-eu'], 'prod-eu')).toBe(false)
    expect(matchesAny(['!prod-eu', 'prod-*'], 'prod-eu')).toBe(false)
    expect(matchesAny(['!prod-eu', 'prod-*'], 'prod-us')).toBe(true)
  })

  it('takes nothing but exclusions as all but those, and no patterns as none', () => {
    expect(matchesAny(['!qa-*'], 'prod')).toBe(true)
    expect(matchesAny(['!qa-*'], 'qa-1')).toBe(false)
    expect(matchesAny([], 'prod')).toBe(false)
  })

  it('takes no exponential time', () => {
    expect(matchesAny([`${'*a'.repeat(30)}*b`], 'a'.repeat(5000))).toBe(false)
  })

  it('agrees with the regular expression that says the same', () => {
    const alphabet = fc.constantFrom('a', 'b', '*', '?')
    const letters = fc.array(fc.constantFrom('a', 'b'), { maxLength: 8 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 6 }), letters, (pattern, text) => {
        const regex = new RegExp(`^${pattern.join('').replaceAll('*', '.*').replaceAll('?', '.')}$`)
        expect(matchesAny([pattern.join('')], text)).toBe(regex.test(text))
      }),
    )
  })
})
