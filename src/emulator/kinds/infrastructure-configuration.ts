import { isObject, textOf, withoutEmpty, type JsonObject } from '../core/json.ts'
import { invalidValue, ServiceError } from '../core/service-error.ts'
import { byName } from './identity.ts'
import type { KindRules, RuleContext } from './kind.ts'

/** DOC:API_CreateInfrastructureConfiguration, resourceTags. */
const reservedTags = ['CreatedBy', 'Ec2ImageBuilderArn', 'Name', 'Tags']

const newMembers = ['parentInstance', 'terminateInstanceOnCompletion']

export const infrastructureConfiguration: KindRules = {
  kind: 'InfrastructureConfiguration',
  quota: 1000,
  clearable: ['instanceTypes', 'securityGroupIds', 'resourceTags'],
  dateUpdatedOnCreate: 'by-switch',
  staysWhileShared: false,
  identity: byName,
  references: () => [],
  check(fields, context) {
    checkProfile(fields, context)
    checkNetwork(fields, context)
    checkTopic(fields, context)
    checkResourceTags(fields)
    checkHost(fields, context)
  },
  store(fields) {
    // An unset terminateInstanceOnFailure is stored as true (DOC; hashicorp/terraform-provider-aws#20464).
    return { terminateInstanceOnFailure: true, ...withoutEmpty(fields) }
  },
  present({ resource }, { switches }) {
    const husks = { instanceTypes: [], securityGroupIds: [], logging: { s3Logs: {} }, resourceTags: {} }
    const shown = {
      ...(switches.husksOnRead ? husks : {}),
      ...(switches.completionReadsTrue ? { terminateInstanceOnCompletion: true } : {}),
      ...resource,
    }
    if (!switches.hideNewMembers) return shown
    return Object.fromEntries(Object.entries(shown).filter(([name]) => !newMembers.includes(name))) as typeof resource
  },
  summarise: () => ({}),
}

function checkProfile(fields: JsonObject, context: RuleContext): void {
  if (!context.isProfileMissing(textOf(fields, 'instanceProfileName'))) return
  throw invalidValue(
    'instanceProfileName',
    'The provided instance profile does not exist. Please specify a different instance profile and try again.',
  )
}

/** DOC:API_CreateInfrastructureConfiguration, subnetId: at least one security group must come with it. */
function checkNetwork(fields: JsonObject, { switches }: RuleContext): void {
  const groups = fields.securityGroupIds
  if (fields.subnetId === undefined || (Array.isArray(groups) && groups.length > 0)) return
  throw invalidValue(switches.subnetErrorNames, 'A subnet requires at least one security group in securityGroupIds.')
}

function checkTopic(fields: JsonObject, context: RuleContext): void {
  if (fields.snsTopicArn === undefined || !context.isTopicMissing(textOf(fields, 'snsTopicArn'))) return
  throw invalidValue('snsTopicArn', 'The provided SNS topic does not exist or cannot be published to.')
}

function checkResourceTags(fields: JsonObject): void {
  const reserved = Object.keys(fields.resourceTags ?? {}).find((key) => reservedTags.includes(key))
  if (reserved !== undefined) throw invalidValue('resourceTags', `The tag key '${reserved}' is reserved.`)
}

/** DOC:API_Placement: hostId and hostResourceGroupArn are alternatives and need tenancy host. */
function checkHost(fields: JsonObject, { switches }: RuleContext): void {
  const placement = fields.placement
  if (!isObject(placement)) return
  const { hostId, hostResourceGroupArn, tenancy } = placement
  const refuse = (reason: string) => {
    const { message } = invalidValue('placement', reason)
    return new ServiceError(switches.hostRuleError, 400, message)
  }
  if (hostId !== undefined && hostResourceGroupArn !== undefined) {
    throw refuse('Specify either hostId or hostResourceGroupArn, not both.')
  }
  if ((hostId !== undefined || hostResourceGroupArn !== undefined) && tenancy !== 'host') {
    throw refuse('hostId and hostResourceGroupArn require the tenancy host.')
  }
}
