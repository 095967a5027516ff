import { isObject, textOf, type JsonObject } from '../core/json.ts'
import { invalidValue } from '../core/service-error.ts'
import { objectsIn } from '../core/fields.ts'
import { byName } from './identity.ts'
import type { KindRules } from './kind.ts'

export const distributionConfiguration: KindRules = {
  kind: 'DistributionConfiguration',
  quota: 1000,
  clearable: [],
  dateUpdatedOnCreate: 'by-switch',
  staysWhileShared: false,
  identity: byName,
  references: () => [],
  check(fields) {
    const distributions = objectsIn(fields.distributions)
    if (distributions.length === 0) throw invalidValue('distributions', 'At least one distribution is required.')
    const regions = distributions.map((distribution) => textOf(distribution, 'region'))
    const repeated = regions.find((region, index) => regions.indexOf(region) !== index)
    if (repeated !== undefined) {
      throw invalidValue('distributions', `The Region '${repeated}' appears more than once.`)
    }
    for (const [index, distribution] of distributions.entries())
      checkDistribution(distribution, `distributions[${index}]`)
  },
  store(fields) {
    return { ...fields, distributions: objectsIn(fields.distributions).map(storeDistribution) }
  },
  present({ resource }, { switches }) {
    const distributions = objectsIn(resource.distributions)
    return {
      ...resource,
      timeoutMinutes: 720,
      distributions: switches.husksOnRead ? distributions.map(withHusks) : distributions,
    }
  },
  summarise(resource) {
    // A file that people can edit may hold one without a Region.
    return { regions: objectsIn(resource.distributions).flatMap(({ region }) => region ?? []) }
  },
}

/** DOC:API_AmiDistributionConfiguration (name), DOC:API_LaunchPermissionConfiguration (userGroups). */
function checkDistribution(distribution: JsonObject, path: string): void {
  const ami = distribution.amiDistributionConfiguration
  if (!isObject(ami)) return
  if (typeof ami.name === 'string' && !/\{\{\s*imagebuilder:buildDate\s*\}\}/.test(ami.name)) {
    throw invalidValue(`${path}.amiDistributionConfiguration.name`, 'It must contain {{ imagebuilder:buildDate }}.')
  }
  const groups = isObject(ami.launchPermission) ? ami.launchPermission.userGroups : undefined
  if (Array.isArray(groups) && groups.some((group) => group !== 'all')) {
    throw invalidValue(`${path}.amiDistributionConfiguration.launchPermission.userGroups`, 'The only group is all.')
  }
}

/** An omitted setDefaultVersion counts as true. */
function storeDistribution(distribution: JsonObject): JsonObject {
  if (distribution.launchTemplateConfigurations === undefined) return distribution
  const templates = objectsIn(distribution.launchTemplateConfigurations)
  return {
    ...distribution,
    launchTemplateConfigurations: templates.map((template) => ({
      ...template,
      setDefaultVersion: template.setDefaultVersion ?? true,
    })),
  }
}

/** The husks that real accounts show (go-to-k/cdk-real-drift); sent back, they are refused. */
function withHusks(distribution: JsonObject): JsonObject {
  const ami = distribution.amiDistributionConfiguration
  return {
    launchTemplateConfigurations: [],
    fastLaunchConfigurations: [],
    ...distribution,
    ...(isObject(ami) ? { amiDistributionConfiguration: { targetAccountIds: [], ...ami } } : {}),
  }
}
