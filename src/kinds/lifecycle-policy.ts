import { slugOf } from './identity.ts'
import { isList, isObject } from '../json.ts'
import type { JsonObject } from '../model.ts'
import type { KindDefinition, NamedLine } from './kind.ts'
import { checkLifecycle } from './lifecycle-rules.ts'
import { checkLifecycleTogether } from './lifecycle-together.ts'
import { formsOfRole, needsOfRole } from './roles.ts'

/** Which images are deprecated, disabled and deleted, and when (API_CreateLifecyclePolicy). */
export const lifecyclePolicy: KindDefinition = {
  kind: 'LifecyclePolicy',
  short: 'lifecycle',
  quota: 50,
  // The service may answer false where nothing was sent.
  defaults: {
    'policyDetails.*.action.includeResources.amis': false,
    'policyDetails.*.action.includeResources.snapshots': false,
    'policyDetails.*.action.includeResources.containers': false,
    'policyDetails.*.exclusionRules.amis.isPublic': false,
  },
  sets: [
    'policyDetails.*.exclusionRules.amis.regions',
    'policyDetails.*.exclusionRules.amis.sharedAccounts',
    'resourceSelection.recipes',
  ],
  keyedLists: { policyDetails: 'action.type' },
  looselyOrdered: [],
  forms: {
    executionRole: formsOfRole,
    // Whether the name of a recipe reads back as it was written is not known.
    'resourceSelection.recipes.*.name': (live, { declared }) =>
      typeof live === 'string' && typeof declared === 'string' && slugOf(live) === slugOf(declared)
        ? [{ value: declared }]
        : [],
  },
  readOnly: [],
  refusesSecond: true,
  // An Update without it switches the policy on again (API_UpdateLifecyclePolicy).
  sentDefaults: ['status'],
  freeText: ['tagMap'],
  otherNames: [
    { pattern: 'policyDetail', name: 'policyDetails', tool: 'Terraform' },
    { pattern: 'resourceSelection.recipe', name: 'recipes', tool: 'Terraform' },
  ],
  references: {},
  findNames: recipesIn,
  immutable: [{ field: 'resourceType', of: 'value' }],
  notInBuild: ['description'],
  findNeeds: needsOfRole,
  check: checkLifecycle,
  checkTogether: (one) => [...checkLifecycleTogether(one)],
}

/** The recipes whose images a policy is about; which kind they are of is said by what it is about (API_LifecyclePolicyResourceSelection). */
function recipesIn({ resourceType, resourceSelection }: JsonObject): readonly NamedLine[] {
  const kind = resourceType === 'CONTAINER_IMAGE' ? 'ContainerRecipe' : 'ImageRecipe'
  const recipes = isObject(resourceSelection) ? resourceSelection['recipes'] : undefined
  return (isList(recipes) ? recipes : []).flatMap((recipe, index): readonly NamedLine[] => {
    const { name, semanticVersion: version } = isObject(recipe) ? recipe : {}
    if (typeof name !== 'string' || typeof version !== 'string') return []
    return [{ path: ['resourceSelection', 'recipes', index, 'name'], kind, name, version }]
  })
}
