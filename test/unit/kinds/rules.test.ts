/** The rules between fields: what is said, with which words, at which place. */
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../src/kinds/registry.ts'
import type { JsonObject } from '../../../src/model.ts'

const check = (kind: string, fields: JsonObject) => kindOf(kind).check(fields)

describe('the rules of an infrastructure configuration', () => {
  const subnet = { diagnostic: 'subnetWithoutSecurityGroup', params: {}, path: ['subnetId'], at: 'key' }
  const host = (field: string) => ({
    diagnostic: 'hostPlacementTenancy',
    params: { field },
    path: ['placement', field],
    at: 'key',
  })
  const profile = (name: string) => ({
    diagnostic: 'arnInsteadOfName',
    params: { field: 'instanceProfileName', name },
    path: ['instanceProfileName'],
    at: 'value',
  })
  it.each<[string, JsonObject, unknown]>([
    ['a whole one', { instanceProfileName: 'builder', subnetId: 'subnet-1', securityGroupIds: ['sg-1'] }, []],
    ['a profile by ARN', { instanceProfileName: 'arn:aws:iam::1:instance-profile/a/b' }, [profile('b')]],
    ['a profile by an ARN without a name', { instanceProfileName: 'arn:x/' }, [profile('the name alone')]],
    [
      'a role in place of a profile',
      { instanceProfileName: 'arn:aws:iam::1:role/a/b' },
      [{ ...profile('b'), diagnostic: 'roleInsteadOfProfile' }],
    ],
    ['a profile with arn: in it', { instanceProfileName: 'my-arn:x' }, []],
    ['a subnet without groups', { subnetId: 'subnet-1' }, [subnet]],
    ['a subnet with an empty list of groups', { subnetId: 'subnet-1', securityGroupIds: [] }, [subnet]],
    ['a subnet with groups that are not a list', { subnetId: 'subnet-1', securityGroupIds: 'sg-1' }, []],
    ['an empty subnet', { subnetId: '' }, []],
    ['a host without tenancy', { placement: { hostId: 'h-1' } }, [host('hostId')]],
    ['a group without tenancy', { placement: { hostResourceGroupArn: 'a' } }, [host('hostResourceGroupArn')]],
    ['a host with its tenancy', { placement: { hostId: 'h-1', tenancy: 'host' } }, []],
    ['a placement that is none', { placement: 'host' }, []],
    [
      'a host and a group',
      { placement: { hostId: 'h-1', hostResourceGroupArn: 'a', tenancy: 'host' } },
      [{ diagnostic: 'hostPlacementConflict', params: {}, path: ['placement', 'hostResourceGroupArn'], at: 'key' }],
    ],
    [
      'a FIFO topic',
      { snsTopicArn: 'arn:aws:sns:us-east-1:1:a.fifo' },
      [{ diagnostic: 'fifoTopic', params: {}, path: ['snsTopicArn'], at: 'value' }],
    ],
    ['a topic with .fifo in its name', { snsTopicArn: 'arn:aws:sns:us-east-1:1:a.fifo-b' }, []],
    [
      'the tags that the service sets itself',
      { resourceTags: { CreatedBy: '', Ec2ImageBuilderArn: '', Name: '', Tags: '', team: '' } },
      ['CreatedBy', 'Ec2ImageBuilderArn', 'Name', 'Tags'].map((key) => ({
        diagnostic: 'reservedResourceTag',
        params: { key },
        path: ['resourceTags', key],
        at: 'key',
      })),
    ],
    ['tags that are none', { resourceTags: ['Name'] }, []],
  ])('on %s', (_, fields, expected) => {
    expect(check('InfrastructureConfiguration', fields)).toEqual(expected)
  })
})

describe('the rules of a distribution configuration', () => {
  const named = (name: unknown) => ({ region: 'us-east-1', amiDistributionConfiguration: { name } })
  const constant = (example: string) => ({
    diagnostic: 'buildDateMissing',
    params: { example },
    path: ['distributions', 0, 'amiDistributionConfiguration', 'name'],
    at: 'value',
  })
  const granted = (userGroups: unknown) => ({ amiDistributionConfiguration: { launchPermission: { userGroups } } })
  it.each<[string, unknown, unknown]>([
    [
      'a token that the example keeps whole',
      [named('a-{{imagebuilder:buildVersion}}')],
      [constant("'a-{{imagebuilder:buildVersion}} {{ imagebuilder:buildDate }}'")],
    ],
    ['a whole one', [named('linux {{ imagebuilder:buildDate }}'), { region: 'eu-west-1' }], []],
    [
      'a Region that stands three times',
      [{ region: 'eu-west-1' }, { region: 'eu-west-2' }, { region: 'eu-west-1' }, { region: 'eu-west-1' }],
      [2, 3].map((index) => ({
        diagnostic: 'regionTwice',
        params: { region: 'eu-west-1' },
        path: ['distributions', index, 'region'],
        at: 'value',
      })),
    ],
    ['two without a Region', [{}, {}, 'x', null], []],
    ['a constant AMI name', [named('linux')], [constant("'linux {{ imagebuilder:buildDate }}'")]],
    ['an empty AMI name', [named('')], []],
    ['an AMI name that is no text', [named(7)], []],
    ['a date without blanks', [named('{{imagebuilder:buildDate}}')], []],
    ['a date with many blanks', [named('{{   imagebuilder:buildDate  }}')], []],
    ['another variable', [named('{{ imagebuilder:buildVersion }}-buildDate')], [expect.anything()]],
    [
      'a group that is not all',
      [granted(['all', 'some', 7])],
      [
        {
          diagnostic: 'userGroupNotAll',
          params: { value: 'some' },
          path: ['distributions', 0, 'amiDistributionConfiguration', 'launchPermission', 'userGroups', 1],
          at: 'value',
        },
      ],
    ],
    ['a long group', [granted(['x'.repeat(100)])], [expect.objectContaining({ params: { value: 'x'.repeat(64) } })]],
    ['groups that are no list', [granted('some')], []],
    ['a permission that is none', [{ amiDistributionConfiguration: { launchPermission: 'x' } }], []],
    ['no list', 'x', []],
  ])('on %s', (_, distributions, expected) => {
    expect(check('DistributionConfiguration', { distributions } as JsonObject)).toEqual(expected)
  })
})

describe('the name of a Region', () => {
  const found = (region: string) =>
    check('DistributionConfiguration', { distributions: [{ region: 'us-east-1' }, { region }] })
  it.each(['us-east-12', 'ap-southeast-1', 'us-gov-west-1', 'eusc-de-east-1'])('may be %s', (region) => {
    expect(found(region)).toEqual([])
  })

  it.each([
    ['us-east1', 'us-east-1'],
    ['US-East-1', 'us-east-1'],
    ['us-east-12a', 'us-east-12'],
    ['Ireland', 'us-east-1'],
    ['us-east-1 ', 'us-east-1'],
    ['us-1', 'us-east-1'],
  ])('is not %j; it is written like %s', (region, suggestion) => {
    expect(found(region)).toEqual([
      {
        diagnostic: 'regionForm',
        params: { field: 'distributions[1].region', found: `"${region}"`, suggestion },
        path: ['distributions', 1, 'region'],
        at: 'value',
      },
    ])
  })
})
