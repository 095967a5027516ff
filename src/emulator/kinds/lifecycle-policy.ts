import { textOf, type Json, type JsonObject } from '../core/json.ts'
import { invalidValue, ServiceError } from '../core/service-error.ts'
import type { Switches } from '../core/switches.ts'
import { objectsIn, part, textIn } from '../core/fields.ts'
import { byName } from './identity.ts'
import type { KindRules, RuleContext } from './kind.ts'
import { isTrailing } from '../core/versions.ts'
import { roleAsRead } from './as-read.ts'

/** Policies are kept and shown; nothing is ever deprecated, disabled or deleted by one. */
export const lifecyclePolicy: KindRules = {
  kind: 'LifecyclePolicy',
  quota: 50,
  clearable: [],
  dateUpdatedOnCreate: 'by-switch',
  staysWhileShared: false,
  identity: byName,
  // Recipes are named, not referred to: a pattern of versions may stand for none yet.
  references: () => [],
  check(fields, context, before) {
    checkRole(fields, context)
    if (before !== undefined && before.resourceType !== fields.resourceType) {
      throw invalidValue('resourceType', 'The resource type of a lifecycle policy cannot be changed.')
    }
    const details = objectsIn(fields.policyDetails)
    const types = details.map(({ action }) => part(action).type)
    if (new Set(types).size < types.length) {
      throw invalidValue('policyDetails', 'There can be one policy detail for each action type.')
    }
    for (const [index, detail] of details.entries()) {
      const path = `policyDetails[${index}]`
      if (fields.resourceType === 'CONTAINER_IMAGE') checkContainerDetail(detail, path)
      else checkAmiDetail(detail, path)
      checkFilter(detail, path, context.switches)
    }
    checkSelection(part(fields.resourceSelection))
  },
  store(fields, context) {
    const details = objectsIn(fields.policyDetails)
    return {
      status: 'ENABLED',
      ...fields,
      executionRole: roleAsRead(fields.executionRole ?? null, context),
      policyDetails: details.map((detail) => storeDetail(detail, fields.resourceType, context.switches)),
    }
  },
  present({ resource }) {
    const { dateCreated, dateUpdated, ...rest } = resource
    // This kind alone has its dates as numbers (API model, DateTimeTimestamp).
    const dates = {
      dateCreated: secondsOf(dateCreated),
      ...(dateUpdated ? { dateUpdated: secondsOf(dateUpdated) } : {}),
    }
    return { ...rest, ...dates } as unknown as typeof resource
  },
  summarise: () => ({}),
}

const secondsOf = (date: string): number => Date.parse(date) / 1000

/** hashicorp/terraform-provider-aws, lifecycle_policy.go: seen for a role that was made a moment ago. */
function checkRole(fields: JsonObject, context: RuleContext): void {
  if (!context.isRoleMissing(textOf(fields, 'executionRole'))) return
  throw invalidValue('executionRole', 'The provided role does not exist or does not have sufficient permissions')
}

/** DOC:image-lifecycle-rules-container: images of containers can only be deleted. */
function checkContainerDetail({ action, exclusionRules }: JsonObject, path: string): void {
  const { type, includeResources } = part(action)
  if (type !== 'DELETE') throw invalidValue(`${path}.action.type`, 'A container image can only be deleted.')
  const { amis, snapshots } = part(includeResources)
  if (amis === true || snapshots === true) {
    throw invalidValue(`${path}.action.includeResources`, 'A container image has no AMIs and no snapshots.')
  }
  if (part(exclusionRules).amis !== undefined) {
    throw invalidValue(`${path}.exclusionRules.amis`, 'A container image has no AMIs.')
  }
}

/** DOC:image-lifecycle-rules-ami. */
function checkAmiDetail({ action }: JsonObject, path: string): void {
  const { includeResources } = part(action)
  const type = textIn(part(action), 'type')
  const { amis, snapshots, containers } = part(includeResources)
  const refuse = (reason: string) => invalidValue(`${path}.action.includeResources`, reason)
  if (containers === true) throw refuse('An AMI image has no containers.')
  if (snapshots === true && amis !== true) throw refuse('Snapshots can only be included together with AMIs.')
  if (type !== 'DELETE' && amis !== true) throw refuse(`The action ${type} must include AMIs.`)
}

function checkFilter({ action, filter }: JsonObject, path: string, switches: Switches): void {
  const { type, unit, retainAtLeast } = part(filter)
  if (type === 'AGE') {
    if (unit === undefined) throw notTogether(`${path}.filter: the type AGE requires a unit.`)
    return
  }
  if (part(action).type !== 'DELETE') throw notTogether(`${path}.filter: the type COUNT requires the action DELETE.`)
  if (unit !== undefined && switches.unitWithCount === 'refused') {
    throw notTogether(`${path}.filter: the type COUNT has no unit.`)
  }
  if (retainAtLeast !== undefined) throw notTogether(`${path}.filter: the type COUNT has no retainAtLeast.`)
}

function checkSelection({ recipes, tagMap }: JsonObject): void {
  if ((recipes === undefined) === (tagMap === undefined)) {
    throw notTogether('resourceSelection: specify either recipes or tagMap.')
  }
  checkVersions(objectsIn(recipes))
}

/** A version of a recipe: exact, or with `x` for all that follows (API model of February 2026). */
function checkVersions(recipes: readonly JsonObject[]): void {
  const wrong = recipes.findIndex((recipe) => !isTrailing(textOf(recipe, 'semanticVersion')))
  if (wrong < 0) return
  throw invalidValue(`resourceSelection.recipes[${wrong}].semanticVersion`, 'A number cannot follow an x.')
}

function notTogether(message: string): ServiceError {
  return new ServiceError('InvalidParameterCombinationException', 400, message)
}

/** Booleans that were left out can read false (hashicorp/terraform-provider-aws#43752). */
function storeDetail(detail: JsonObject, resourceType: Json | undefined, switches: Switches): JsonObject {
  const action = part(detail.action)
  const filter = dropUnit(part(detail.filter))
  if (action.includeResources === undefined || switches.omittedIncludes === 'absent') return { ...detail, filter }
  const left = resourceType === 'CONTAINER_IMAGE' ? { containers: false } : { amis: false, snapshots: false }
  return { ...detail, filter, action: { ...action, includeResources: { ...left, ...part(action.includeResources) } } }
}

function dropUnit(filter: JsonObject): JsonObject {
  if (filter.type !== 'COUNT') return filter
  const { unit: _, ...rest } = filter
  return rest
}
