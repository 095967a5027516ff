import { describe, expect, it } from 'vitest'
import { arnOf } from '../../../src/kinds/identity.ts'
import { kindOf } from '../../../src/kinds/registry.ts'
import type { Desired, JsonObject, Live } from '../../../src/model.ts'
import { hiddenBy } from '../../../src/plan/hidden.ts'
import { marksOfSettled } from '../../../src/plan/history.ts'
import { formatRecord, type Mark } from '../../../src/plan/record.ts'
import { desired, live, policy, target } from '../../support/builders.ts'

const kind = kindOf('InfrastructureConfiguration')

/** What is live after an apply of `one`, with other marks if given. */
function applied(one: Desired, fields: JsonObject, marks: readonly (readonly [string, Mark])[] = []): Live {
  const all = new Map([...marksOfSettled(kind, one, policy), ...marks])
  const arn = arnOf(one.identity, target)
  const record = formatRecord({ arn, isProtected: false, dateUpdated: undefined, marks: all })
  return live(fields, { 'kiln:owner': 'images', 'kiln:record': record })
}

const before = desired({ description: 'old', keyPair: 'k' })
const found = applied(before, { description: 'old', keyPair: 'k' })
const hidden = (one: Desired, there = found) => hiddenBy(one, there, policy)
const shown = (...paths: readonly string[]) => [
  { path: 'kiln.ignore', keys: ['kiln', 'ignore'], after: paths, reason: 'git-changed' },
]

describe('a value that git changes and leaves to others in one step', () => {
  it('is shown, by the path of the field', () => {
    const one = desired({ description: 'new', keyPair: 'other' }, { ignore: ['description', 'keyPair'] })
    expect(hidden(one)).toEqual(shown('description', 'keyPair'))
    expect(hidden(desired({ description: 'new', keyPair: 'other' }, { ignore: ['keyPair'] }))).toEqual(shown('keyPair'))
  })

  it('is shown inside a field, too', () => {
    const logs = (s3KeyPrefix: string): JsonObject => ({ logging: { s3Logs: { s3BucketName: 'b', s3KeyPrefix } } })
    const one = desired(logs('new'), { ignore: ['logging.s3Logs.s3KeyPrefix'] })
    expect(hidden(one, applied(desired(logs('old')), logs('old')))).toEqual(shown('logging.s3Logs.s3KeyPrefix'))
  })

  it.each<[string, Desired, Live]>([
    ['nothing is left to others', desired({ description: 'new', keyPair: 'k' }), found],
    [
      'the value is the recorded one',
      desired({ description: 'old', keyPair: 'k' }, { ignore: ['description'] }),
      applied(before, { description: 'theirs', keyPair: 'k' }),
    ],
    ['another field changed', desired({ description: 'new', keyPair: 'k' }, { ignore: ['keyPair'] }), found],
    [
      'there is no record',
      desired({ description: 'new' }, { ignore: ['description'] }),
      live({ description: 'old' }, { 'kiln:owner': 'images' }),
    ],
    [
      'it was left to others before',
      desired({ description: 'new', keyPair: 'k' }, { ignore: ['description'] }),
      applied(before, { description: 'old', keyPair: 'k' }, [['description', 'ignored']]),
    ],
    [
      'the record says nothing of it',
      desired({ description: 'new', keyPair: 'k' }, { ignore: ['description'] }),
      live(
        { description: 'old', keyPair: 'k' },
        {
          'kiln:owner': 'images',
          'kiln:record': formatRecord({
            arn: live().arn,
            isProtected: false,
            dateUpdated: undefined,
            marks: new Map(),
          }),
        },
      ),
    ],
    [
      'it was not confirmed',
      desired({ description: 'new', keyPair: 'k' }, { ignore: ['description'] }),
      applied(before, { description: 'old', keyPair: 'k' }, [['description', 'unconfirmed']]),
    ],
  ])('is not there where %s', (_, one, there) => {
    expect(hidden(one, there)).toEqual([])
  })

  it('is not there where a part was left to others already', () => {
    const logs = (s3KeyPrefix: string): JsonObject => ({ logging: { s3Logs: { s3BucketName: 'b', s3KeyPrefix } } })
    const ignore = ['logging.s3Logs.s3KeyPrefix']
    const there = applied(desired(logs('theirs'), { ignore }), logs('theirs'))
    expect(hidden(desired(logs('new'), { ignore }), there)).toEqual([])
  })
})
