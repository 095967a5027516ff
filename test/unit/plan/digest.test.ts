/** Contract §5: what a digest covers, and what it does not. */
import type { Policy } from '../../../src/project.ts'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../../src/kinds/registry.ts'
import type { Change, Desired, Live } from '../../../src/model.ts'
import { digestPlan, digestRun } from '../../../src/plan/digest.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { desired, live, policy, target } from '../../support/builders.ts'

const ours = { 'kiln:owner': 'images' }

function digest(
  declared: readonly Desired[],
  found: readonly Live[],
  more: { policy?: Partial<Policy>; createOnly?: boolean; target?: Partial<typeof target> } = {},
) {
  return makePlan({
    target: { ...target, ...more.target },
    desired: declared,
    observed: { live: found, listed: [...kinds.keys()], unlisted: [] },
    policy: { ...policy, ...more.policy },
    options: { createOnly: more.createOnly ?? false, adopt: true, prune: false },
    isWholeProject: true,
  }).digest
}

const base = digest([desired({ description: 'new' })], [live({ description: 'old' }, ours)])

describe('the digest of a target', () => {
  it('is sha256 and 64 hex digits', () => {
    expect(base).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  it.each<[string, string]>([
    [
      'name',
      digest([desired({ description: 'new' })], [live({ description: 'old' }, ours)], { target: { name: 'other' } }),
    ],
    [
      'account',
      digest([desired({ description: 'new' })], [live({ description: 'old' }, ours)], {
        target: { account: '999988887777' },
      }),
    ],
    [
      'region',
      digest([desired({ description: 'new' })], [live({ description: 'old' }, ours)], {
        target: { region: 'eu-west-1' },
      }),
    ],
    ['value after', digest([desired({ description: 'newer' })], [live({ description: 'old' }, ours)])],
    ['value before', digest([desired({ description: 'new' })], [live({ description: 'older' }, ours)])],
    ['further field', digest([desired({ description: 'new', keyPair: 'k' })], [live({ description: 'old' }, ours)])],
    ['tag', digest([desired({ description: 'new', tags: { a: 'b' } })], [live({ description: 'old' }, ours)])],
    [
      'further change',
      digest([desired({ description: 'new' }), desired({ name: 'more' })], [live({ description: 'old' }, ours)]),
    ],
    ['action', digest([desired({ description: 'new' })], [live({ description: 'old' })])],
    ['nothing to do', digest([desired({ description: 'old' })], [live({ description: 'old' }, ours)])],
  ])('covers: %s', (_, other) => {
    expect(other).not.toBe(base)
  })

  it.each<[string, string]>([
    [
      'order of what is declared and found',
      digest(
        [desired({ description: 'new' }), desired({ name: 'same' })],
        [live({ name: 'same' }, ours), live({ description: 'old' }, ours)],
      ),
    ],
    [
      'unchanged rows',
      digest(
        [desired({ description: 'new' }), desired({ name: 'same' })],
        [live({ description: 'old' }, ours), live({ name: 'same' }, ours)],
      ),
    ],
    [
      'orphans',
      digest([desired({ description: 'new' })], [live({ description: 'old' }, ours), live({ name: 'gone' }, ours)]),
    ],
    [
      'blocked rows',
      digest(
        [desired({ description: 'new' }), desired({ name: 'theirs' })],
        [live({ description: 'old' }, ours), live({ name: 'theirs' }, { 'kiln:owner': 'others' })],
      ),
    ],
    [
      'reasons, which come from the record',
      digest([desired({ description: 'new' })], [live({ description: 'old' }, { ...ours, 'kiln:record': '2/x' })]),
    ],
    [
      'tags left alone',
      digest([desired({ description: 'new' })], [live({ description: 'old' }, { ...ours, 'map-x': 'y' })], {
        policy: { ignoreTags: ['map-*'] },
      }),
    ],
    [
      'ignored values',
      digest(
        [desired({ description: 'new', keyPair: 'mine' }, { ignore: ['keyPair'] })],
        [live({ description: 'old', keyPair: 'theirs' }, ours)],
      ),
    ],
    [
      'sources',
      digest(
        [desired({ description: 'new' }, { source: { file: 'z.yaml', line: 99, column: 3 } })],
        [live({ description: 'old' }, ours)],
      ),
    ],
    [
      'dates',
      digest(
        [desired({ description: 'new' })],
        [live({ description: 'old' }, ours, { dateUpdated: '2027-01-01T00:00:00.000Z' })],
      ),
    ],
  ])('does not cover: %s', (_, other) => {
    expect(other).toBe(base)
  })

  it('of a delete covers all live fields', () => {
    const change = (fields: Change['fields']): Change => ({
      id: 'a',
      kind: 'InfrastructureConfiguration',
      name: 'a',
      arn: 'arn:a',
      action: 'delete',
      reason: 'not-declared',
      fields,
      refreshRecord: false,
    })
    const field = { path: 'keyPair', keys: ['keyPair'], before: 'k' }
    expect(digestPlan(target, [change([field])])).not.toBe(digestPlan(target, [change([])]))
  })

  it('tells null apart from no value', () => {
    const change = (after: Change['fields'][number]): Change => ({
      id: 'a',
      kind: 'InfrastructureConfiguration',
      name: 'a',
      arn: 'arn:a',
      action: 'update',
      fields: [after],
      refreshRecord: false,
    })
    const cleared = digestPlan(target, [change({ path: 'futureField', keys: ['futureField'], before: 1 })])
    const other = digestPlan(target, [change({ path: 'futureField', keys: ['futureField'], after: 1 })])
    expect(cleared).not.toBe(other)
  })
})

describe('the digest of a run', () => {
  it('covers those of its targets, in any order', () => {
    expect(digestRun(['a', 'b'])).toBe(digestRun(['b', 'a']))
    expect(digestRun(['a', 'b'])).not.toBe(digestRun(['a']))
    expect(digestRun(['a', 'a'])).not.toBe(digestRun(['a']))
  })
})
