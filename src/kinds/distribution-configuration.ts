import type { Finding } from '../diagnostic/finding.ts'
import { isList, isObject } from '../json.ts'
import type { JsonObject } from '../model.ts'
import { findDestinations } from './destinations.ts'
import type { KindDefinition, Need } from './kind.ts'

/** Where finished images go: one entry for each Region (API_CreateDistributionConfiguration). */
export const distributionConfiguration: KindDefinition = {
  kind: 'DistributionConfiguration',
  short: 'distribution',
  quota: 1000,
  // Omitted counts as true, while the API model's primitive default is false: it is always sent.
  defaults: { 'distributions.*.launchTemplateConfigurations.*.setDefaultVersion': true },
  sentDefaults: ['distributions.*.launchTemplateConfigurations.*.setDefaultVersion'],
  sets: [
    'distributions.*.amiDistributionConfiguration.targetAccountIds',
    'distributions.*.amiDistributionConfiguration.launchPermission.userIds',
    'distributions.*.amiDistributionConfiguration.launchPermission.userGroups',
    'distributions.*.amiDistributionConfiguration.launchPermission.organizationArns',
    'distributions.*.amiDistributionConfiguration.launchPermission.organizationalUnitArns',
    'distributions.*.containerDistributionConfiguration.containerTags',
    'distributions.*.licenseConfigurationArns',
    'distributions.*.launchTemplateConfigurations',
    'distributions.*.fastLaunchConfigurations',
    'distributions.*.ssmParameterConfigurations',
  ],
  keyedLists: { distributions: 'region' },
  looselyOrdered: [],
  // A required output that cannot be set and is not used (API_DistributionConfiguration).
  readOnly: ['timeoutMinutes'],
  refusesSecond: true,
  freeText: ['amiTags', 'containerTags'],
  otherNames: [
    {
      pattern: 'distributions.*.amiDistributionConfiguration.launchPermissionConfiguration',
      name: 'launchPermission',
      tool: 'CloudFormation',
    },
    {
      pattern: 'distributions.*.launchTemplateConfigurations.*.default',
      name: 'setDefaultVersion',
      tool: 'Terraform',
    },
  ],
  references: {},
  notInBuild: ['description'],
  findDestinations,
  findNeeds: needsOf,
  check: (fields) => [
    ...regionsHaveTheForm(fields),
    ...regionsStandOnce(fields),
    ...amiNamesChange(fields),
    ...groupsAreAll(fields),
  ],
}

function entries({ distributions }: JsonObject): readonly (readonly [number, JsonObject])[] {
  if (!isList(distributions)) return []
  return distributions.flatMap((item, index) => (isObject(item) ? [[index, item] as const] : []))
}

/** An export to S3 is done by VM Import/Export with a role of its own (API_S3ExportConfiguration, roleName). */
function needsOf(fields: JsonObject): readonly Need[] {
  return entries(fields).flatMap(([, { s3ExportConfiguration: target }]): readonly Need[] => {
    const role = isObject(target) ? target['roleName'] : undefined
    return typeof role === 'string' ? [{ action: 'iam:PassRole', on: { iam: `role/${role}` }, passedTo: 'vmie' }] : []
  })
}

function* regionsStandOnce(fields: JsonObject): Iterable<Finding> {
  const seen = new Set<string>()
  for (const [index, { region }] of entries(fields)) {
    if (typeof region !== 'string') continue
    if (seen.has(region)) {
      yield { diagnostic: 'regionTwice', params: { region }, path: ['distributions', index, 'region'], at: 'value' }
    }
    seen.add(region)
  }
}

/** By form, never by a list: new Regions need no new Kiln. */
function* regionsHaveTheForm(fields: JsonObject): Iterable<Finding> {
  for (const [index, { region }] of entries(fields)) {
    if (typeof region !== 'string' || region === '' || /^[a-z]{2,}(?:-[a-z]+)+-\d+$/.test(region)) continue
    const [, area, number] = /^([a-z]+(?:-[a-z]+)+)-?(\d+)[a-z]?$/i.exec(region) ?? []
    const suggestion = area === undefined ? 'us-east-1' : `${area.toLowerCase()}-${number}`
    const params = { field: `distributions[${index}].region`, found: `"${region}"`, suggestion }
    yield { diagnostic: 'regionForm', params, path: ['distributions', index, 'region'], at: 'value' }
  }
}

/** The service refuses a constant AMI name: two builds would clash (API_AmiDistributionConfiguration, name). */
function* amiNamesChange(fields: JsonObject): Iterable<Finding> {
  for (const [index, { amiDistributionConfiguration: ami }] of entries(fields)) {
    if (!isObject(ami) || typeof ami['name'] !== 'string' || ami['name'] === '') continue
    if (/\{\{\s*imagebuilder:buildDate\s*\}\}/.test(ami['name'])) continue
    const params = { example: `'${beginningOf(ami['name'])} {{ imagebuilder:buildDate }}'` }
    const path = ['distributions', index, 'amiDistributionConfiguration', 'name']
    yield { diagnostic: 'buildDateMissing', params, path, at: 'value' }
  }
}

/** Characters of a name that an example begins with: the longest token fits. */
const shownOfName = 32

/** Returns the beginning of a name, no token of the service cut. */
function beginningOf(name: string): string {
  let kept = ''
  for (const piece of name.split(/(\{\{[^{}]*\}\})/)) {
    const isToken = piece.startsWith('{{')
    const text = isToken ? piece : piece.replace(/\{\{.*$/s, '').slice(0, shownOfName - kept.length)
    if (kept.length + text.length > shownOfName) break
    kept += text
  }
  return kept.trim()
}

/** `all` is the only group that there is (API_LaunchPermissionConfiguration, userGroups). */
function* groupsAreAll(fields: JsonObject): Iterable<Finding> {
  for (const [index, { amiDistributionConfiguration: ami }] of entries(fields)) {
    const permission = isObject(ami) ? ami['launchPermission'] : undefined
    const groups = isObject(permission) ? permission['userGroups'] : undefined
    for (const [at, group] of (isList(groups) ? groups : []).entries()) {
      if (group === 'all' || typeof group !== 'string') continue
      const path = ['distributions', index, 'amiDistributionConfiguration', 'launchPermission', 'userGroups', at]
      yield { diagnostic: 'userGroupNotAll', params: { value: group.slice(0, 64) }, path, at: 'value' }
    }
  }
}
