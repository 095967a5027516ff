import type { Finding } from '../diagnostic/finding.ts'
import { isList, isObject } from '../json.ts'
import type { JsonObject } from '../model.ts'
import type { KindDefinition, Need } from './kind.ts'

/** Tag keys of the build instance that the service sets itself (API_CreateInfrastructureConfiguration, resourceTags). */
const reservedResourceTags = new Set(['CreatedBy', 'Ec2ImageBuilderArn', 'Name', 'Tags'])

/** Where and how build and test instances run (API_CreateInfrastructureConfiguration). */
export const infrastructureConfiguration: KindDefinition = {
  kind: 'InfrastructureConfiguration',
  short: 'infrastructure',
  quota: 1000,
  defaults: {},
  sets: ['securityGroupIds'],
  keyedLists: {},
  // One page of the manual says that the first type with capacity is taken, another that the service picks by availability.
  looselyOrdered: ['instanceTypes'],
  readOnly: [],
  refusesSecond: true,
  sentDefaults: [],
  freeText: ['resourceTags'],
  terraform: { sends: { terminateInstanceOnFailure: false } },
  references: {},
  notInBuild: ['description'],
  profileMember: 'instanceProfileName',
  topicMember: 'snsTopicArn',
  findNeeds: needsOf,
  check: (fields) => [
    ...profileIsName(fields),
    ...subnetHasSecurityGroup(fields),
    ...hostPlacement(fields),
    ...topicIsStandard(fields),
    ...resourceTagsAreFree(fields),
  ],
}

/** Service authorization reference, CreateInfrastructureConfiguration; docs/iam.md. */
function needsOf({ instanceProfileName: profile, snsTopicArn: topic, parentInstance }: JsonObject): readonly Need[] {
  return [
    ...(typeof profile !== 'string'
      ? []
      : ([
          { action: 'iam:GetInstanceProfile', on: { iam: `instance-profile/${profile}` } },
          { action: 'iam:PassRole', on: { iam: `role/${profile}` }, passedTo: 'ec2', isRoleOfProfile: true },
        ] as const)),
    ...(typeof topic === 'string' && topic !== '' ? [{ action: 'sns:Publish', on: { arn: topic } }] : []),
    ...(isObject(parentInstance) && Object.keys(parentInstance).length > 0
      ? [{ action: 'autoscaling:DescribeAutoScalingGroups', on: 'anything' as const }]
      : []),
  ]
}

function* profileIsName({ instanceProfileName: profile }: JsonObject): Iterable<Finding> {
  if (typeof profile !== 'string' || !profile.startsWith('arn:')) return
  const params = { field: 'instanceProfileName', name: profile.split('/').at(-1) || 'the name alone' }
  const diagnostic = profile.includes(':role/') ? 'roleInsteadOfProfile' : 'arnInsteadOfName'
  yield { diagnostic, params, path: ['instanceProfileName'], at: 'value' }
}

/** "If you specify a subnet, you must also specify at least one security group" (API_CreateInfrastructureConfiguration). */
function* subnetHasSecurityGroup({ subnetId, securityGroupIds }: JsonObject): Iterable<Finding> {
  if (subnetId === undefined || subnetId === '') return
  if (isList(securityGroupIds) ? securityGroupIds.length > 0 : securityGroupIds !== undefined) return
  yield { diagnostic: 'subnetWithoutSecurityGroup', params: {}, path: ['subnetId'], at: 'key' }
}

/** A host or host resource group, one of the two, and only with tenancy host (API_Placement). */
function* hostPlacement({ placement }: JsonObject): Iterable<Finding> {
  if (!isObject(placement)) return
  const named = ['hostId', 'hostResourceGroupArn'].filter((member) => placement[member])
  if (named.length === 2) {
    yield { diagnostic: 'hostPlacementConflict', params: {}, path: ['placement', 'hostResourceGroupArn'], at: 'key' }
  }
  for (const field of placement['tenancy'] === 'host' ? [] : named) {
    yield { diagnostic: 'hostPlacementTenancy', params: { field }, path: ['placement', field], at: 'key' }
  }
}

/** Standard topics only (API_CreateInfrastructureConfiguration, snsTopicArn). */
function* topicIsStandard({ snsTopicArn }: JsonObject): Iterable<Finding> {
  if (typeof snsTopicArn !== 'string' || !snsTopicArn.endsWith('.fifo')) return
  yield { diagnostic: 'fifoTopic', params: {}, path: ['snsTopicArn'], at: 'value' }
}

function* resourceTagsAreFree({ resourceTags }: JsonObject): Iterable<Finding> {
  if (!isObject(resourceTags)) return
  for (const key of Object.keys(resourceTags).filter((key) => reservedResourceTags.has(key))) {
    yield { diagnostic: 'reservedResourceTag', params: { key }, path: ['resourceTags', key], at: 'key' }
  }
}
