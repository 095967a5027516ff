import { describe, expect, it } from 'vitest'
import { comparedTags, isLeftAlone, kilnKeys, planTags } from '../../../src/plan/tags.ts'
import { desired, policy } from '../../support/builders.ts'

const project = { ...policy, ignoreTags: ['map-*', 'awsApplication'] }

describe('tags that are left alone', () => {
  it.each([
    'aws:cloudformation:stack',
    'aws:x',
    'kiln:owner',
    'kiln:record',
    'kiln:future',
    'map-migrated',
    'awsApplication',
  ])('%s', (key) => {
    expect(isLeftAlone(key, project, undefined)).toBe(true)
  })

  it.each(['team', 'AWS:x', 'awsapplication', 'amap-x', 'kiln', 'Kiln:owner', '__proto__', 'toString'])(
    'but not %s',
    (key) => {
      expect(isLeftAlone(key, project, undefined)).toBe(false)
    },
  )

  it('are all of them, or those that kiln.ignore names', () => {
    expect(isLeftAlone('team', policy, { ignore: ['tags'] })).toBe(true)
    expect(isLeftAlone('a.b', policy, { ignore: ['tags["a.b"]'] })).toBe(true)
    expect(isLeftAlone('a', policy, { ignore: ['tags["a.b"]', 'description'] })).toBe(false)
  })

  it('follow the prefix of the project', () => {
    expect(kilnKeys({ tagPrefix: 'acme/' })).toEqual({ owner: 'acme/owner', record: 'acme/record' })
    expect(isLeftAlone('acme/owner', { ...policy, tagPrefix: 'acme/' }, undefined)).toBe(true)
    expect(isLeftAlone('kiln:owner', { ...policy, tagPrefix: 'acme/' }, undefined)).toBe(false)
  })
})

describe('work on tags', () => {
  it('removes what is not declared, sets what is missing or differs, and touches nothing else', () => {
    const found = { 'aws:x': '1', 'kiln:owner': 'images', 'map-x': 'y', same: 's', other: 'before', gone: 'g' }
    const declared = desired({ tags: { same: 's', other: 'after', fresh: 'f' } })
    expect(planTags(declared, found, project)).toEqual({
      remove: ['gone'],
      set: { other: 'after', fresh: 'f' },
      // same, other, fresh, map-x, and the two of Kiln
      total: 6,
    })
  })

  it('knows keys that objects have by nature', () => {
    const declared = desired({ tags: { toString: 'a', constructor: 'b' } })
    expect(planTags(declared, {}, policy).set).toEqual({ toString: 'a', constructor: 'b' })
    expect(planTags(desired(), { valueOf: 'x' }, policy).remove).toEqual(['valueOf'])
  })

  it('sets no declared tag that is left to others', () => {
    const declared = desired({ tags: { team: 'a' } }, { ignore: ['tags.team'] })
    expect(planTags(declared, { team: 'b' }, policy)).toMatchObject({ remove: [], set: {} })
    expect(comparedTags({ team: 'b' }, policy, declared)).toEqual({})
  })
})
