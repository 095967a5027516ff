import { describe, expect, it } from 'vitest'
import type { Desired } from '../../../src/model.ts'
import { compareRevisions, type RevisionInput } from '../../../src/plan/revisions.ts'
import { desired, policy, target } from '../../support/builders.ts'

function compare(now: readonly Desired[], base: readonly Desired[], more: Partial<RevisionInput> = {}) {
  return compareRevisions({ target, desired: now, base, policy, isWholeProject: true, ...more })
}

const arn = (slug: string) => `arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/${slug}`
const head = (name: string) => ({
  id: `InfrastructureConfiguration/${name}`,
  kind: 'InfrastructureConfiguration',
  name,
  arn: arn(name),
  refreshRecord: false,
})

describe('two revisions', () => {
  it('that declare the same are unchanged', () => {
    const one = desired({ name: 'golden', description: 'd' })
    expect(compare([one], [desired({ name: 'golden', description: 'd' })])).toEqual([
      { ...head('golden'), desired: one, action: 'unchanged', fields: [] },
    ])
  })

  it('that differ in a field show it as a change of git', () => {
    const one = desired({ name: 'golden', description: 'new' })
    expect(compare([one], [desired({ name: 'golden', description: 'old' })])).toEqual([
      {
        ...head('golden'),
        desired: one,
        action: 'update',
        reason: 'git-changed',
        fields: [{ path: 'description', keys: ['description'], before: 'old', after: 'new', reason: 'git-changed' }],
      },
    ])
  })

  it('show what comes, with every field, and what goes, by kind and name', () => {
    const one = desired({ name: 'new', instanceProfileName: 'builder' }, { ignore: ['keyPair'] })
    const spread = desired(
      { name: 'everywhere', distributions: [{ region: 'us-east-1' }] },
      { kind: 'DistributionConfiguration' },
    )
    const changes = compare([spread, one], [desired({ name: 'old' })])
    expect(changes.map(({ action, name }) => `${action} ${name}`)).toEqual([
      'create new',
      'orphan old',
      'create everywhere',
    ])
    expect(changes[0]).toEqual({
      ...head('new'),
      desired: one,
      action: 'create',
      reason: 'missing',
      fields: [{ path: 'instanceProfileName', keys: ['instanceProfileName'], after: 'builder' }],
    })
    expect(changes[1]).toEqual({ ...head('old'), action: 'orphan', reason: 'not-declared', fields: [] })
  })

  it('show nothing as gone where not everything was read', () => {
    expect(compare([], [desired({ name: 'old' })], { isWholeProject: false })).toEqual([])
  })

  it('are one configuration under another spelling of its name', () => {
    const [change, ...others] = compare([desired({ name: 'Golden_Linux' })], [desired({ name: 'golden-linux' })])
    expect(change).toMatchObject({ action: 'unchanged', name: 'Golden_Linux' })
    expect(others).toEqual([])
  })

  it('leave what is left to others now to them on both sides', () => {
    const now = desired({ name: 'golden', description: 'new' }, { ignore: ['description'] })
    expect(compare([now], [desired({ name: 'golden', description: 'old' })])[0]?.action).toBe('unchanged')
    const before = desired({ name: 'golden', description: 'old' }, { ignore: ['description'] })
    expect(compare([desired({ name: 'golden', description: 'new' })], [before])[0]?.fields).toMatchObject([
      { path: 'description', before: 'old', after: 'new' },
    ])
  })

  it.each([
    [undefined, true, { after: true }],
    [true, undefined, { before: true }],
    [true, false, { before: true, after: false }],
  ])('show that the protection goes from %s to %s', (before, after, values) => {
    const protection = (protect: boolean | undefined) =>
      desired({ name: 'golden' }, protect === undefined ? {} : { protect })
    expect(compare([protection(after)], [protection(before)])[0]).toMatchObject({
      action: 'update',
      fields: [{ path: 'kiln.protect', keys: ['kiln', 'protect'], ...values, reason: 'git-changed' }],
    })
    expect(compare([protection(after)], [protection(after)])[0]?.action).toBe('unchanged')
  })

  it('have a star for an account and Region that nobody knows yet', () => {
    const nowhere = { name: 'prod', labels: {}, retired: false, vars: {} }
    expect(compare([desired({ name: 'golden' })], [], { target: nowhere })[0]?.arn).toBe(
      'arn:aws:imagebuilder:*:*:infrastructure-configuration/golden',
    )
  })
})
