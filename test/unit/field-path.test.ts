import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPath, parsePath } from '../../src/field-path.ts'

describe('a path', () => {
  it.each([
    [['logging', 's3Logs', 's3KeyPrefix'], 'logging.s3Logs.s3KeyPrefix'],
    [['tags', 'team'], 'tags.team'],
    [['tags', 'a.b'], 'tags["a.b"]'],
    [
      ['distributions', 'us-east-1', 'amiDistributionConfiguration'],
      'distributions["us-east-1"].amiDistributionConfiguration',
    ],
    [['tags', ''], 'tags[""]'],
    [['tags', '__proto__'], 'tags.__proto__'],
    [['tags', 'a"]\\'], 'tags["a\\"]\\\\"]'],
    [['tags', '1'], 'tags["1"]'],
    [['tags', 'a\nb'], 'tags["a\\nb"]'],
  ])('of %j is written %s and read back', (keys, text) => {
    expect(formatPath(keys)).toBe(text)
    expect(parsePath(text)).toEqual(keys)
  })

  it('of any keys reads back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (keys) => {
        expect(parsePath(formatPath(keys))).toEqual(keys)
      }),
    )
  })

  it.each(['', 'a.', 'a..b', 'a b', 'tags[a]', 'tags["a"', "tags['a']", 'a["\\x"]', '*', 'a,b'])(
    'is not %j',
    (text) => {
      expect(parsePath(text)).toBeUndefined()
    },
  )

  it('writes the index of a list in brackets', () => {
    expect(formatPath(['distributions', 0, 'region'])).toBe('distributions[0].region')
  })
})
