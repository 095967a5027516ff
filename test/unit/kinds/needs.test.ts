/** What the service asks of the caller's identity beyond the call itself (service authorization reference). */
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../src/kinds/registry.ts'
import type { JsonObject } from '../../../src/model.ts'

const needs = (kind: string, fields: JsonObject) => kindOf(kind).findNeeds(fields)
const topic = 'arn:aws:sns:us-east-1:111122223333:builds'
const profile = [
  { action: 'iam:GetInstanceProfile', on: { iam: 'instance-profile/builder' } },
  { action: 'iam:PassRole', on: { iam: 'role/builder' }, passedTo: 'ec2', isRoleOfProfile: true },
]

describe('an infrastructure configuration needs', () => {
  it.each<[string, JsonObject, unknown]>([
    ['nothing without a profile', {}, []],
    ['the profile, and to pass its role', { instanceProfileName: 'builder' }, profile],
    ['to publish to its topic', { snsTopicArn: topic }, [{ action: 'sns:Publish', on: { arn: topic } }]],
    ['nothing for an empty topic', { snsTopicArn: '' }, []],
    [
      'to see Auto Scaling groups, for a parent instance',
      { parentInstance: { autoScalingGroup: { name: 'pool' } } },
      [{ action: 'autoscaling:DescribeAutoScalingGroups', on: 'anything' }],
    ],
    ['nothing for an empty parent instance', { parentInstance: {} }, []],
    ['nothing for values of a wrong type', { instanceProfileName: 1, snsTopicArn: [], parentInstance: 'x' }, []],
  ])('%s', (_, fields, expected) => {
    expect(needs('InfrastructureConfiguration', fields)).toEqual(expected)
  })
})

describe('a distribution configuration needs', () => {
  const exporting = (roleName: string) => ({ region: 'us-east-1', s3ExportConfiguration: { roleName } })
  it.each<[string, JsonObject, unknown]>([
    ['nothing without an export', { distributions: [{ region: 'us-east-1' }] }, []],
    [
      'to pass the role of each export to VM Import/Export',
      { distributions: [exporting('vmimport'), 'x', exporting('other')] },
      [
        { action: 'iam:PassRole', on: { iam: 'role/vmimport' }, passedTo: 'vmie' },
        { action: 'iam:PassRole', on: { iam: 'role/other' }, passedTo: 'vmie' },
      ],
    ],
    ['nothing for values of a wrong type', { distributions: [{ s3ExportConfiguration: { roleName: 1 } }] }, []],
    ['nothing for no list', { distributions: 'x' }, []],
  ])('%s', (_, fields, expected) => {
    expect(needs('DistributionConfiguration', fields)).toEqual(expected)
  })
})
