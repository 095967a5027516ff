import {
  CreateLifecyclePolicyCommand,
  GetLifecyclePolicyCommand,
  ListLifecyclePoliciesCommand,
  UpdateLifecyclePolicyCommand,
} from '@aws-sdk/client-imagebuilder'
import { describe, expect, it } from 'vitest'
import { arnOf, clientFor, done, emulatorFor, refused } from './harness.ts'

const arn = arnOf('lifecycle-policy/tidy-up')
const detail = { action: { type: 'DELETE', includeResources: { amis: true } }, filter: { type: 'COUNT', value: 5 } }
const policy = {
  name: 'Tidy up',
  executionRole: 'lifecycle',
  resourceType: 'AMI_IMAGE',
  policyDetails: [detail],
  resourceSelection: { recipes: [{ name: 'golden', semanticVersion: '1.x.x' }] },
}
const now = () => new Date('2026-11-27T12:00:00.250Z')

describe('a lifecycle policy', () => {
  it('is created, read with dates as numbers, listed without rules, replaced and deleted', async () => {
    const emulator = await emulatorFor({ now })
    const created = await done(emulator, 'CreateLifecyclePolicy', { ...policy, status: 'DISABLED', clientToken: 't' })
    expect(created).toEqual({ clientToken: 't', lifecyclePolicyArn: arn })
    const { lifecyclePolicy } = await done(emulator, 'GetLifecyclePolicy', { lifecyclePolicyArn: arn })
    const includeResources = { amis: true, snapshots: false }
    expect(lifecyclePolicy).toEqual({
      arn,
      ...policy,
      status: 'DISABLED',
      policyDetails: [{ ...detail, action: { type: 'DELETE', includeResources } }],
      dateCreated: 1795780800.25,
      tags: {},
    })
    const { lifecyclePolicySummaryList } = await done(emulator, 'ListLifecyclePolicies')
    const { policyDetails: _, resourceSelection: __, ...row } = lifecyclePolicy as Record<string, unknown>
    expect(lifecyclePolicySummaryList).toEqual([row])
    const { name: ___, ...update } = policy
    const updated = await done(emulator, 'UpdateLifecyclePolicy', { ...update, lifecyclePolicyArn: arn })
    expect(updated).toEqual({ lifecyclePolicyArn: arn })
    const after = (await done(emulator, 'GetLifecyclePolicy', { lifecyclePolicyArn: arn })).lifecyclePolicy
    expect(after).toMatchObject({ status: 'ENABLED', dateUpdated: 1795780800.25 })
    expect(await done(emulator, 'DeleteLifecyclePolicy', { lifecyclePolicyArn: arn })).toEqual({
      lifecyclePolicyArn: arn,
    })
    expect(await refused(emulator, 'GetLifecyclePolicy', { lifecyclePolicyArn: arn })).toMatchObject({ status: 404 })
  })

  it('is what the SDK takes it for', async () => {
    const emulator = await emulatorFor({ now })
    const client = clientFor(emulator)
    await client.send(new CreateLifecyclePolicyCommand({ ...policy, clientToken: 't' } as never))
    const { lifecyclePolicy } = await client.send(new GetLifecyclePolicyCommand({ lifecyclePolicyArn: arn }))
    expect(lifecyclePolicy?.dateCreated).toEqual(now())
    const update = { ...policy, name: undefined, lifecyclePolicyArn: arn, clientToken: 'u' }
    await client.send(new UpdateLifecyclePolicyCommand(update as never))
    const filters = [{ name: 'resourceType', values: ['AMI_IMAGE'] }]
    const { lifecyclePolicySummaryList: rows } = await client.send(new ListLifecyclePoliciesCommand({ filters }))
    expect(rows?.map((row) => row.arn)).toEqual([arn])
  })

  const age = { type: 'AGE', value: 3, unit: 'MONTHS' }
  const amis = { amis: true }
  it.each([
    ['two rules of one action', { policyDetails: [detail, detail] }, 'one policy detail for each action type'],
    [
      'COUNT with another action',
      { policyDetails: [{ ...detail, action: { type: 'DEPRECATE', includeResources: amis } }] },
      'the type COUNT requires the action DELETE',
    ],
    ['COUNT with a unit', { policyDetails: [{ ...detail, filter: { ...age, type: 'COUNT' } }] }, 'COUNT has no unit'],
    [
      'COUNT that retains',
      { policyDetails: [{ ...detail, filter: { ...detail.filter, retainAtLeast: 1 } }] },
      'COUNT has no retainAtLeast',
    ],
    [
      'AGE without a unit',
      { policyDetails: [{ ...detail, filter: { type: 'AGE', value: 3 } }] },
      'AGE requires a unit',
    ],
    [
      'snapshots without AMIs',
      { policyDetails: [{ ...detail, action: { type: 'DELETE', includeResources: { snapshots: true } } }] },
      'Snapshots can only be included together with AMIs.',
    ],
    [
      'containers of AMI images',
      { policyDetails: [{ ...detail, action: { type: 'DELETE', includeResources: { containers: true } } }] },
      'An AMI image has no containers.',
    ],
    [
      'nothing to deprecate',
      { policyDetails: [{ filter: age, action: { type: 'DEPRECATE' } }] },
      'The action DEPRECATE must include AMIs.',
    ],
    [
      'container images to disable',
      { resourceType: 'CONTAINER_IMAGE', policyDetails: [{ filter: age, action: { type: 'DISABLE' } }] },
      'A container image can only be deleted.',
    ],
    [
      'AMIs of container images',
      { resourceType: 'CONTAINER_IMAGE' },
      'A container image has no AMIs and no snapshots.',
    ],
    [
      'exclusions of AMIs from container images',
      {
        resourceType: 'CONTAINER_IMAGE',
        policyDetails: [{ filter: age, action: { type: 'DELETE' }, exclusionRules: { amis: { isPublic: true } } }],
      },
      'A container image has no AMIs.',
    ],
    [
      'a number after an x',
      { resourceSelection: { recipes: [{ name: 'golden', semanticVersion: '1.x.0' }] } },
      "'resourceSelection.recipes[0].semanticVersion'",
    ],
    ['no selection', { resourceSelection: {} }, 'specify either recipes or tagMap'],
    [
      'two selections',
      { resourceSelection: { ...policy.resourceSelection, tagMap: { a: 'b' } } },
      'specify either recipes or tagMap',
    ],
  ])('refuses %s', async (_, more, message) => {
    const emulator = await emulatorFor()
    const answer = await refused(emulator, 'CreateLifecyclePolicy', { ...policy, ...more })
    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining(message) as unknown })
  })

  it('keeps its resource type', async () => {
    const emulator = await emulatorFor()
    await done(emulator, 'CreateLifecyclePolicy', policy)
    const other = { ...policy, resourceType: 'CONTAINER_IMAGE', lifecyclePolicyArn: arn }
    expect((await refused(emulator, 'UpdateLifecyclePolicy', other)).message).toContain("'resourceType'")
  })

  it('knows a role that was made a moment ago not at once', async () => {
    const emulator = await emulatorFor()
    emulator.addFault({ when: { operation: 'CreateLifecyclePolicy' }, effect: 'roleMissing' })
    expect(await refused(emulator, 'CreateLifecyclePolicy', policy)).toEqual({
      status: 400,
      name: 'InvalidParameterValueException',
      message:
        "The value supplied for parameter 'executionRole' is not valid. The provided role does not exist or does not have sufficient permissions",
    })
    await done(emulator, 'CreateLifecyclePolicy', policy)
  })

  it.each(['refused', 'ignored'] as const)('unitWithCount %s', async (unitWithCount) => {
    const emulator = await emulatorFor({ switches: { unitWithCount } })
    const filter = { ...age, type: 'COUNT' }
    const fields = { ...policy, policyDetails: [{ ...detail, filter }] }
    if (unitWithCount === 'refused')
      return expect(await refused(emulator, 'CreateLifecyclePolicy', fields)).toBeDefined()
    await done(emulator, 'CreateLifecyclePolicy', fields)
    const { lifecyclePolicy } = await done(emulator, 'GetLifecyclePolicy', { lifecyclePolicyArn: arn })
    expect(lifecyclePolicy).toMatchObject({ policyDetails: [{ filter: { type: 'COUNT', value: 3 } }] })
    expect(JSON.stringify(lifecyclePolicy)).not.toContain('unit')
  })

  it.each(['false', 'absent'] as const)('omittedIncludes %s', async (omittedIncludes) => {
    const emulator = await emulatorFor({ switches: { omittedIncludes } })
    await done(emulator, 'CreateLifecyclePolicy', policy)
    const { lifecyclePolicy } = await done(emulator, 'GetLifecyclePolicy', { lifecyclePolicyArn: arn })
    const [first] = (lifecyclePolicy as typeof policy).policyDetails
    const left = omittedIncludes === 'false' ? { snapshots: false } : {}
    expect(first?.action.includeResources).toEqual({ amis: true, ...left })
  })

  it.each(['as-sent', 'arn'] as const)('roleNameReads %s', async (roleNameReads) => {
    const emulator = await emulatorFor({ switches: { roleNameReads } })
    await done(emulator, 'CreateLifecyclePolicy', policy)
    const { lifecyclePolicy } = await done(emulator, 'GetLifecyclePolicy', { lifecyclePolicyArn: arn })
    const role = roleNameReads === 'arn' ? 'arn:aws:iam::111122223333:role/lifecycle' : 'lifecycle'
    expect(lifecyclePolicy).toMatchObject({ executionRole: role })
  })
})
