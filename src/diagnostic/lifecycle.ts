/** KILN18xx: what is wrong with a lifecycle policy. */
import type { Entries } from './entry.ts'

export const lifecycleDiagnostics = {
  actionTwice: {
    code: 'KILN1801',
    severity: 'error',
    message: 'policyDetails has a second rule with the action {type}: a policy takes one of each',
    hint: 'merge the two rules, or write a second policy',
  },
  actionsOutOfOrder: {
    code: 'KILN1802',
    severity: 'warning',
    message:
      '{later} comes at {laterAge}, not after {earlier} at {earlierAge}: an image gets one action a run, in the order DEPRECATE, DISABLE, DELETE',
    hint: 'give {later} a greater age than {earlier}',
  },
  actionOfContainer: {
    code: 'KILN1803',
    severity: 'error',
    message:
      'container images cannot be {done}: DELETE is the only action of a policy with resourceType: CONTAINER_IMAGE',
    hint: 'write type: DELETE, or remove the rule',
  },
  includedOfOtherType: {
    code: 'KILN1804',
    severity: 'error',
    message: 'includeResources.{field} is not for a policy with resourceType: {type}',
    hint: 'remove {field}',
  },
  exclusionOfOtherType: {
    code: 'KILN1805',
    severity: 'error',
    message: 'exclusionRules.amis is not for a policy with resourceType: CONTAINER_IMAGE',
    hint: 'remove amis; exclusionRules.tagMap is for images of both types',
  },
  snapshotsWithoutAmis: {
    code: 'KILN1806',
    severity: 'error',
    message: 'includeResources.snapshots needs includeResources.amis: snapshots go with their AMI',
    hint: 'add amis: true, or remove snapshots',
  },
  actionNeedsAmis: {
    code: 'KILN1807',
    severity: 'error',
    message: '{type} works on AMIs, which includeResources does not name',
    hint: 'add includeResources: {amis: true} to the action',
  },
  countNotForDelete: {
    code: 'KILN1808',
    severity: 'error',
    message: 'a filter of type COUNT is for DELETE only, and this rule is {type}',
    hint: 'write type: AGE with value and unit, or type: DELETE for the action',
  },
  filterFieldOfAge: {
    code: 'KILN1809',
    severity: 'error',
    message: '{field} is for a filter of type AGE only, and this one is COUNT',
    hint: 'remove {field}; the value of COUNT is how many images stay',
  },
  ageWithoutUnit: {
    code: 'KILN1810',
    severity: 'error',
    message: 'a filter of type AGE needs a unit',
    hint: 'add unit: DAYS, WEEKS, MONTHS or YEARS',
  },
  selectionMissing: {
    code: 'KILN1811',
    severity: 'error',
    message: 'resourceSelection selects nothing: recipes and tagMap are both missing',
    hint: 'add recipes: [{name: NAME, semanticVersion: x.x.x}], or tagMap: {KEY: VALUE}',
  },
  selectionTwice: {
    code: 'KILN1812',
    severity: 'error',
    message: 'resourceSelection.recipes and resourceSelection.tagMap cannot both be set',
    hint: 'keep one of them, and write a second policy for the other',
  },
  roleOfService: {
    code: 'KILN1813',
    severity: 'error',
    message: 'executionRole is a service-linked role, which a lifecycle policy cannot use',
    hint: 'name a role of your own with the managed policy EC2ImageBuilderLifecycleExecutionPolicy',
  },
  countOfManyVersions: {
    code: 'KILN1814',
    severity: 'warning',
    message:
      'the rule keeps {count} images of each version of a recipe, and {version} stands for many versions: images of older versions never go by count',
    hint: 'use a filter of type AGE with retainAtLeast, or select one version',
  },
} as const satisfies Entries
