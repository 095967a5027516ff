import { describe, expect, it } from 'vitest'
import { matchesAny } from '../../src/glob.ts'

describe('a glob', () => {
  it.each([
    ['prod-*', 'prod-us'],
    ['prod-*', 'prod-'],
    ['*', ''],
    ['*-us', 'prod-us'],
    ['p?od', 'prod'],
    ['a*b*c', 'a-b-b-c'],
    ['map.x', 'map.x'],
    ['[a]', '[a]'],
    ['**', 'anything'],
  ])('%j selects %j', (pattern, text) => {
    expect(matchesAny([pattern], text)).toBe(true)
  })

  it.each([
    ['prod', 'prod-us'],
    ['prod-*', 'xprod-us'],
    ['Prod', 'prod'],
    ['p?od', 'pod'],
    ['map.x', 'mapyx'],
    ['[a]', 'a'],
    ['', 'a'],
  ])('%j does not select %j', (pattern, text) => {
    expect(matchesAny([pattern], text)).toBe(false)
  })

  it('with ! before it excludes, wherever it stands', () => {
    expect(matchesAny(['*', '!eu'], 'eu')).toBe(false)
    expect(matchesAny(['!eu', '*'], 'eu')).toBe(false)
    expect(matchesAny(['!eu'], 'us')).toBe(true)
    expect(matchesAny([], 'us')).toBe(false)
  })

  it('takes no exponential time', () => {
    expect(matchesAny([`${'a*'.repeat(200)}b`], 'a'.repeat(5_000))).toBe(false)
  })
})
