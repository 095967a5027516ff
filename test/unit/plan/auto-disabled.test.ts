import { describe, expect, it } from 'vitest'
import type { Change, Desired, Json, JsonObject, Live, Observed } from '../../../src/model.ts'
import { findReasonToReenable, keepOff, wasSwitchedOff } from '../../../src/plan/auto-disabled.ts'
import { formatRecord, markOfValue, type Mark } from '../../../src/plan/record.ts'
import { arnOf, identityOf } from '../../../src/kinds/identity.ts'
import { desired, live, policy, target } from '../../support/builders.ts'
import { change } from '../../support/reports.ts'

const kind = 'ImagePipeline'
const arn = arnOf(identityOf('InfrastructureConfiguration', 'golden'), target)

function pipeline(fields: JsonObject, service: JsonObject = {}, mark?: Mark): Live {
  const found = live({ name: 'nightly', infrastructureConfigurationArn: arn, ...fields }, {}, { kind, service })
  const marks = new Map(mark === undefined ? [] : [['status', mark] as const])
  const record = formatRecord({ arn: found.arn, isProtected: false, dateUpdated: undefined, marks })
  return { ...found, tags: { 'kiln:owner': 'images', ...(mark === undefined ? {} : { 'kiln:record': record }) } }
}

const off = { status: 'DISABLED' }
const policyOf = (failureCount: number): JsonObject => ({ schedule: { autoDisablePolicy: { failureCount } } })

describe('the service switched it off', () => {
  it.each<[string, boolean, Live]>([
    [
      'after as many failures as the schedule allows',
      true,
      pipeline({ ...off, ...policyOf(3) }, { consecutiveFailures: 3 }),
    ],
    ['not after fewer', false, pipeline({ ...off, ...policyOf(3) }, { consecutiveFailures: 2 })],
    ['after five where the schedule does not say', true, pipeline(off, { consecutiveFailures: 5 })],
    ['not after four', false, pipeline(off, { consecutiveFailures: 4 })],
    ['not without a count', false, pipeline(off)],
    ['not while it is on', false, pipeline({ status: 'ENABLED' }, { consecutiveFailures: 5 })],
    ['as the record remembers after an update', true, pipeline(off, { consecutiveFailures: 0 }, 'switched-off')],
    [
      'not where an apply meant it to be off',
      false,
      pipeline(off, { consecutiveFailures: 5 }, markOfValue('DISABLED')),
    ],
    ['where an apply left it on', true, pipeline(off, { consecutiveFailures: 5 }, markOfValue('ENABLED'))],
  ])('%s', (_, is, found) => {
    expect(wasSwitchedOff(kind, found, policy)).toBe(is)
  })

  it('other kinds never are', () => {
    expect(wasSwitchedOff('InfrastructureConfiguration', live(off), policy)).toBe(false)
  })
})

describe('what is declared of it', () => {
  const switchedOff = pipeline(off, { consecutiveFailures: 5 })
  const declared = (fields: Readonly<Record<string, Json>> = {}, more: Partial<Desired> = {}) =>
    desired({ name: 'nightly', ...fields }, { kind, ...more })

  it.each([
    ['is kept off', declared(), switchedOff, 'DISABLED', true],
    ['is on where the document says so', declared({ status: 'ENABLED' }), switchedOff, 'ENABLED', undefined],
    ['is off where the document says so', declared({ status: 'DISABLED' }), switchedOff, 'DISABLED', undefined],
    ['is on with kiln.reenable: always', declared({}, { reenable: 'always' }), switchedOff, undefined, undefined],
    ['is left where nobody switched it off', declared(), pipeline({ status: 'ENABLED' }), undefined, undefined],
    ['is left where it is not there', declared(), undefined, undefined, undefined],
    [
      'is left where its status is left to others',
      declared({}, { ignore: ['status'] }),
      switchedOff,
      undefined,
      undefined,
    ],
  ] as const)('%s', (_, one, found, status, keptOff) => {
    const kept = keepOff(one, found, policy)
    expect([kept.fields['status'], kept.keptOff]).toEqual([status, keptOff])
  })
})

describe('it is switched on again', () => {
  const to = (name: string, of = 'InfrastructureConfiguration') => ({
    path: ['infrastructureConfigurationArn'],
    id: `${of}/${name}`,
    identity: identityOf(of, name),
  })
  const kept = (fields: Change['fields'] = [], service: JsonObject = {}): Change => {
    const one = desired({ name: 'nightly' }, { kind, references: [to('golden')], keptOff: true })
    return change({ id: one.id, kind, desired: one, live: pipeline(off, service), fields })
  }
  const cause = (action: Change['action'], fields: Change['fields'] = [], more: Partial<Change> = {}): Change =>
    change({ action, fields, ...more })
  const field = (name: string, reason: Change['reason']) => ({ path: name, keys: [name], ...(reason && { reason }) })
  const because = { because: ['InfrastructureConfiguration/golden'] }
  const reasonFor = (one: Change, others: readonly Change[] = [], seen: Observed['live'] = []) =>
    findReasonToReenable(
      one,
      new Map(others.map((other) => [other.id, other])),
      { live: seen, listed: [], unlisted: [] },
      policy,
    )

  it.each([
    ['git changes what it builds with', cause('update', [field('instanceTypes', 'git-changed')]), because],
    ['git and the account do', cause('update', [field('instanceTypes', 'both-changed')]), because],
    ['what it builds with is made', cause('create'), because],
    // After any Update of it, it is newer than the last run.
    ['what the account changed is put right', cause('update', [field('instanceTypes', 'drifted')]), because],
    ['its description changes', cause('update', [field('description', 'git-changed')]), because],
    ['only its tags change', cause('update', [field('tags', 'git-changed')]), undefined],
    ['only its protection changes', cause('update', [field('kiln', 'git-changed')]), undefined],
    ['that change is held back', cause('skipped', [field('instanceTypes', 'git-changed')]), undefined],
    ['that change is blocked', cause('blocked', [field('instanceTypes', 'git-changed')]), undefined],
    ['something else changes', cause('create', [], { id: 'InfrastructureConfiguration/other' }), undefined],
  ] as const)('%s', (_, other, wanted) => {
    expect(reasonFor(kept(), [other])).toEqual(wanted)
  })

  it.each([
    ['imageRecipeArn', 'git-changed', {}],
    ['infrastructureConfigurationArn', 'git-changed', {}],
    ['workflows', 'both-changed', {}],
    ['executionRole', 'git-changed', {}],
    ['executionRole', 'drifted', undefined],
    ['schedule', 'git-changed', undefined],
    ['description', 'git-changed', undefined],
    ['tags', 'git-changed', undefined],
  ] as const)('its own %s is %s', (name, reason, wanted) => {
    expect(reasonFor(kept([field(name, reason)]))).toEqual(wanted)
  })

  it('what stands behind what it refers to is changed: the cause is what it refers to itself', () => {
    const behind = cause('create', [], { id: 'InfrastructureConfiguration/behind' })
    const between = cause('unchanged', [], { desired: desired({}, { references: [to('behind'), to('golden')] }) })
    expect(reasonFor(kept(), [between, behind])).toEqual(because)
  })

  it('what a field that is left to others names in the document is no cause: it builds from what is there', () => {
    const one = kept()
    const fields = { infrastructureConfigurationArn: `${arn}-2` }
    const elsewhere = { ...one, live: { ...one.live!, fields: { ...one.live!.fields, ...fields } } }
    const left = { ...elsewhere, desired: { ...one.desired!, ignore: ['infrastructureConfigurationArn'] } }
    const changed = cause('update', [field('instanceTypes', 'git-changed')])
    expect(reasonFor(elsewhere, [changed])).toEqual(because)
    expect(reasonFor(left, [changed])).toBeUndefined()
    const there = { ...cause('update', [field('instanceTypes', 'git-changed')]), id: 'there', arn: `${arn}-2` }
    expect(reasonFor(left, [there])).toEqual({ because: ['there'] })
  })

  it('only what shapes a build counts behind what it refers to, of a change of git that is carried out', () => {
    const behind = (action: Change['action'], name: string, reason: Change['reason']) => [
      cause('unchanged', [], {
        id: to('golden').id,
        arn: 'arn:other',
        desired: desired({}, { references: [to('behind')] }),
      }),
      cause(action, [field('description', 'git-changed'), field(name, reason)], {
        id: to('behind').id,
        arn: 'arn:behind',
      }),
    ]
    expect(reasonFor(kept(), behind('update', 'instanceTypes', 'git-changed'))).toEqual(because)
    expect(reasonFor(kept(), behind('update', 'instanceTypes', 'drifted'))).toBeUndefined()
    expect(reasonFor(kept(), behind('update', 'tags', 'git-changed'))).toBeUndefined()
    expect(reasonFor(kept(), behind('blocked', 'instanceTypes', 'git-changed'))).toBeUndefined()
    const { desired: _, ...undeclared } = cause('orphan')
    expect(reasonFor(kept(), [undeclared])).toBeUndefined()
  })

  it('nothing else is: what is not there, not declared, or of a kind that is never switched off', () => {
    const made = [cause('create')]
    const { live: _, ...absent } = kept()
    const { desired: __, ...undeclared } = kept()
    expect(reasonFor(kept(), made)).toEqual(because)
    expect(reasonFor(absent, made)).toBeUndefined()
    expect(reasonFor(undeclared, made)).toBeUndefined()
    expect(reasonFor({ ...kept(), kind: 'InfrastructureConfiguration' }, made)).toBeUndefined()
  })

  it('an update of which the record says nothing is nobody’s', () => {
    const ran = kept([], { dateLastRun: '2026-01-02T00:00:00.000Z' })
    const dateUpdated = '2026-01-03T00:00:00.000Z'
    const used = (tags: Live['tags']) => live({}, { 'kiln:owner': 'images', ...tags }, { dateUpdated })
    expect(reasonFor(ran, [], [used({})])).toBeUndefined()
    expect(reasonFor(ran, [], [used({ 'kiln:record': `2/${dateUpdated}` })])).toBeUndefined()
  })

  it.each([
    ['after its last run', '2026-01-03T00:00:00.000Z', {}],
    ['before its last run', '2026-01-01T00:00:00.000Z', undefined],
    ['never', undefined, undefined],
  ] as const)('an earlier apply changed what it builds with %s', (_, dateUpdated, wanted) => {
    const ran = kept([], { dateLastRun: '2026-01-02T00:00:00.000Z' })
    const used = (recorded: string | undefined, owner = policy.owner) => {
      const { arn } = live()
      const record = formatRecord({ arn, isProtected: false, dateUpdated: recorded, marks: new Map() })
      return live({}, { 'kiln:owner': owner, 'kiln:record': record }, { ...(dateUpdated && { dateUpdated }) })
    }
    expect(reasonFor(ran, [], [used(dateUpdated)])).toEqual(wanted)
    expect(reasonFor(kept(), [], [used(dateUpdated)])).toBeUndefined()
    // Somebody else's update is no reason.
    expect(reasonFor(ran, [], [used('2025-12-31T00:00:00.000Z')])).toBeUndefined()
    expect(reasonFor(ran, [], [used(dateUpdated, 'others')])).toBeUndefined()
  })
})
