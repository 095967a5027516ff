/** Contract §5: what a digest covers, and what it does not. */
import { createHash } from 'node:crypto'
import type { Policy } from '../../../src/project.ts'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../../src/kinds/registry.ts'
import type { Change, Desired, Live } from '../../../src/model.ts'
import { digestPlan, digestRun } from '../../../src/plan/digest.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { desired, live, policy, target } from '../../support/builders.ts'
import { change } from '../../support/reports.ts'
import { version } from '../../support/version-builders.ts'

const ours = { 'kiln:owner': 'images' }

function digest(
  declared: readonly Desired[],
  found: readonly Live[],
  more: { policy?: Partial<Policy>; createOnly?: boolean; target?: Partial<typeof target> } = {},
) {
  return digestPlan(
    makePlan({
      target: { ...target, ...more.target },
      desired: declared,
      observed: { live: found, listed: [...kinds.keys()], unlisted: [] },
      policy: { ...policy, ...more.policy },
      options: { createOnly: more.createOnly ?? false, adopt: true, prune: false },
      isWholeProject: true,
    }),
  )
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
    expect(digestPlan({ target, changes: [change([field])] })).not.toBe(digestPlan({ target, changes: [change([])] }))
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
    const cleared = digestPlan({ target, changes: [change({ path: 'futureField', keys: ['futureField'], before: 1 })] })
    const other = digestPlan({ target, changes: [change({ path: 'futureField', keys: ['futureField'], after: 1 })] })
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

describe('what a digest is made of', () => {
  const row = (more: Partial<Change>): Change => {
    const { desired: _, ...rest } = change({ action: 'update', ...more })
    return rest
  }
  const of = (...changes: readonly Change[]) => digestPlan({ target, changes })
  const hash = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`
  const field = { path: 'keyPair', keys: ['keyPair'], before: 'a', after: 'b' }

  it('stays what it was: a review of an older version holds', () => {
    const covered = { ...field, covered: { before: 'x', after: 'y' } }
    const head = '["kiln-plan/2","prod","111122223333","us-east-1"'
    expect(digestRun(['b', 'a'])).toBe(hash('["kiln-run/1",["a","b"]]'))
    expect(of()).toBe(hash(`${head},[]]`))
    const create = row({ action: 'create', arn: 'arn:a', name: 'Golden' })
    const rows = '[["create","arn:a","Golden",[]],["update","arn:b",null,[["keyPair","a","b"]]]]'
    expect(of(row({ arn: 'arn:b', fields: [field] }), create)).toBe(hash(`${head},${rows}]`))
    const kept = '[["update","arn:b",null,[["keyPair","x","y"]]]],"keep-drift"'
    expect(digestPlan({ target, changes: [row({ arn: 'arn:b', fields: [covered] })], keepsDrift: true })).toBe(
      hash(`${head},${kept}]`),
    )
  })

  it('does not depend on the order of changes or versions', () => {
    const kind = 'Component'
    const [a, b] = [version(kind, '1.0.0'), version(kind, '1.0.1')]
    const one = (...versions: readonly Live[]) => row({ kind, action: 'delete', arn: 'arn:a', versions })
    expect(of(one(a, b))).toBe(of(one(b, a)))
    expect(of(one(a, b))).not.toBe(of(one(a)))
    const others = [row({ arn: 'arn:a' }), row({ arn: 'arn:b' }), row({ kind, arn: 'arn:c' })]
    expect(of(...others)).toBe(of(...others.toReversed()))
  })

  it('is the place of a version where its number is written, and the document where it was assigned', () => {
    const at = (version: Change['version'], more: Partial<Change> = {}) =>
      of(row({ id: 'ImageRecipe/golden', kind: 'ImageRecipe', arn: 'arn:a', ...(version && { version }), ...more }))
    const assigned = { declared: '1.0.x', resolved: '1.0.1' }
    const exact = { declared: '1.0.1', resolved: '1.0.1' }
    expect(at(assigned)).toBe(at(assigned, { arn: 'arn:b' }))
    expect(at(assigned)).not.toBe(at({ ...assigned, declared: '1.x.x' }))
    expect(at(assigned)).not.toBe(at(assigned, { id: 'ImageRecipe/other' }))
    expect(at(exact)).not.toBe(at(exact, { arn: 'arn:b' }))
    expect(at(exact)).toBe(at(undefined))
    expect(at({ ...exact, build: 1 })).toBe(at({ ...exact, build: 2 }, { arn: 'arn:b' }))
    expect(at(assigned, { action: 'delete' })).not.toBe(at(assigned, { action: 'delete', arn: 'arn:b' }))
  })

  it('is the name of what is made, as it is spelt', () => {
    const named = (action: Change['action'], name: string) => of(row({ action, name, arn: 'arn:a' }))
    expect(named('create', 'Golden')).not.toBe(named('create', 'golden'))
    expect(named('update', 'Golden')).toBe(named('update', 'golden'))
  })
})
