/** What pipelines and lifecycle policies are made of in random documents, and the account that they refer to. */
import fc from 'fast-check'
import type { Emulator } from '../../src/emulator/emulator.ts'
import type { Json, JsonObject } from '../../src/model.ts'
import { home } from './scenario-account.ts'
import { furnishLines } from './version-lines.ts'

const here = `arn:aws:imagebuilder:${home.region}:${home.account}`
const managed = `arn:aws:imagebuilder:${home.region}:aws`

/** Fields whose rules the model does not carry: the ends of their paths. */
export const factoryValues: Readonly<Record<string, fc.Arbitrary<Json>>> = {
  imageRecipeArn: fc.constantFrom(`${here}:image-recipe/base/1.0.0`, `${here}:image-recipe/base/1.x.x`),
  containerRecipeArn: fc.constantFrom(`${here}:container-recipe/base/1.0.0`, `${here}:container-recipe/base/x.x.x`),
  infrastructureConfigurationArn: fc.constant(`${here}:infrastructure-configuration/base`),
  distributionConfigurationArn: fc.constant(`${here}:distribution-configuration/base`),
  workflowArn: fc.constantFrom(
    `${managed}:workflow/build/build-image/x.x.x`,
    `${managed}:workflow/test/test-image/x.x.x`,
    `${here}:workflow/test/own/1.0.0/1`,
    `${here}:workflow/test/own/1.x.x`,
  ),
  executionRole: fc.constantFrom('runner', `arn:aws:iam::${home.account}:role/a/runner`),
  scheduleExpression: fc.constantFrom(
    'cron(0 3 ? * MON *)',
    'cron(*/15 0-6 1W JAN ? 2030)',
    'rate(1 day)',
    'rate(6 hours)',
  ),
  timezone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York'),
  'recipes.*.semanticVersion': fc.constantFrom('1.0.0', '2.4.1'),
}

/** Puts into the account what `factoryValues` refers to. */
export function furnish(emulator: Emulator): void {
  const account = emulator.account(home.account, home.region)
  account.put('InfrastructureConfiguration', { name: 'base', instanceProfileName: 'builder' })
  account.put('DistributionConfiguration', { name: 'base', distributions: [{ region: home.region }] })
  const version = { name: 'base', semanticVersion: '1.0.0' }
  account.put('ImageRecipe', { ...version, parentImage: 'ami-0123456789abcdef0' })
  furnishLines(emulator)
}

const part = (value: Json | undefined): JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as JsonObject) : {}
const list = (value: Json | undefined): readonly JsonObject[] => (Array.isArray(value) ? (value as JsonObject[]) : [])
const without = (value: JsonObject, ...names: string[]): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))

/** What cannot change follows from the name: the same one is always of the same sort. */
const isOfContainers = (name: string): boolean => name.length % 2 === 0

/** A pipeline that breaks a rule is changed so that it does not. */
export function settlePipeline(name: string, fields: JsonObject): JsonObject {
  const isContainer = isOfContainers(name)
  const { imageRecipeArn, containerRecipeArn, imageScanningConfiguration: scanning, schedule, ...others } = fields
  const recipe = isContainer
    ? { containerRecipeArn: containerRecipeArn ?? `${here}:container-recipe/base/1.0.0` }
    : { imageRecipeArn: imageRecipeArn ?? `${here}:image-recipe/base/1.0.0` }
  const attached = list(fields['workflows']).filter(({ workflowArn }) =>
    JSON.stringify(workflowArn ?? null).includes(':workflow/test/'),
  )
  const build = { workflowArn: `${managed}:workflow/build/build-image/x.x.x` }
  const isOnDemand = !isContainer && Array.isArray(part(scanning)['imageScanningTypes'])
  return {
    ...without(others, 'workflows', 'imageTestsConfiguration', 'executionRole'),
    ...recipe,
    ...(attached.length === 0 ? {} : { workflows: [build, ...attached.map(named)] }),
    executionRole: fields['executionRole'] ?? 'runner',
    imageTestsConfiguration: { ...part(fields['imageTestsConfiguration']), imageTestsEnabled: true },
    ...(Object.keys(part(schedule)).length === 0
      ? {}
      : { schedule: { scheduleExpression: 'rate(1 day)', ...withoutNulls(part(schedule)) } }),
    ...(scanning === undefined
      ? {}
      : {
          imageScanningConfiguration: isOnDemand
            ? { ...part(scanning), imageScanningTypes: ['ON_DEMAND_AMI_CVE'] }
            : without(part(scanning), 'scanResultCondition', 'imageScanningTypes'),
        }),
  }
}

const withoutNulls = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null))

/** Names of parameters stand once. */
function named(workflow: JsonObject): JsonObject {
  const byName = new Map(list(workflow['parameters']).map((one) => [one['name'], one]))
  return byName.size === 0 ? without(workflow, 'parameters') : { ...workflow, parameters: [...byName.values()] }
}

/** A lifecycle policy that breaks a rule is changed so that it does not. */
export function settlePolicy(name: string, fields: JsonObject): JsonObject {
  const isContainer = isOfContainers(name)
  const byType = new Map(list(fields['policyDetails']).map((rule) => [part(rule['action'])['type'], rule]))
  const types = isContainer ? ['DELETE'] : ['DEPRECATE', 'DISABLE', 'DELETE'].filter((type) => byType.has(type))
  const { recipes, tagMap } = part(fields['resourceSelection'])
  const byRecipe = new Map(list(recipes).map((one) => [JSON.stringify(one), one]))
  const tags = part(tagMap)
  return {
    ...fields,
    resourceType: isContainer ? 'CONTAINER_IMAGE' : 'AMI_IMAGE',
    policyDetails: types.map((type, index) => settleRule(type, byType.get(type) ?? {}, isContainer, index)),
    resourceSelection:
      byRecipe.size > 0
        ? { recipes: [...byRecipe.values()] }
        : { tagMap: Object.keys(tags).length > 0 ? tags : { team: 'images' } },
  }
}

function settleRule(type: string, rule: JsonObject, isContainer: boolean, index: number): JsonObject {
  const { snapshots } = part(part(rule['action'])['includeResources'])
  const { type: filter, value, retainAtLeast } = part(rule['filter'])
  const isCount = filter === 'COUNT' && type === 'DELETE'
  const exclusions = part(rule['exclusionRules'])
  const kept = isContainer ? without(exclusions, 'amis') : exclusions
  return {
    action: {
      type,
      includeResources: isContainer
        ? { containers: true }
        : { amis: true, ...(typeof snapshots === 'boolean' ? { snapshots } : {}) },
    },
    filter: isCount
      ? { type: 'COUNT', value: value ?? 1 }
      : {
          type: 'AGE',
          // Each action comes after the one before it.
          value: (index + 1) * 100,
          unit: 'DAYS',
          ...(typeof retainAtLeast === 'number' ? { retainAtLeast } : {}),
        },
    ...(Object.keys(kept).length === 0 ? {} : { exclusionRules: kept }),
  }
}
