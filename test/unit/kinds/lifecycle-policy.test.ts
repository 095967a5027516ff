/** Lifecycle policies: what is said of mistakes, and what they need. */
import { describe, expect, it } from 'vitest'
import { lifecyclePolicy } from '../../../src/kinds/lifecycle-policy.ts'
import type { Json, JsonObject } from '../../../src/model.ts'
import { describeFindings } from './findings.ts'

const check = (fields: JsonObject) => describeFindings(lifecyclePolicy.check(fields))
const selection = { recipes: [{ name: 'golden', semanticVersion: '1.0.0' }] }
const policy = (...policyDetails: Json[]): JsonObject => ({
  executionRole: 'lifecycle',
  resourceType: 'AMI_IMAGE',
  resourceSelection: selection,
  policyDetails,
})
const ofContainers = (...policyDetails: Json[]) => ({ ...policy(...policyDetails), resourceType: 'CONTAINER_IMAGE' })
const rule = (type: string, includeResources: JsonObject, filter: JsonObject, more: JsonObject = {}): JsonObject => ({
  action: { type, includeResources },
  filter,
  ...more,
})
const age = (value: number, unit = 'DAYS') => ({ type: 'AGE', value, unit })
const amis = { amis: true }

const linked =
  'executionRole value KILN1813 error: executionRole is a service-linked role, which a lifecycle policy cannot use | name a role of your own with the managed policy EC2ImageBuilderLifecycleExecutionPolicy'
const twice = (index: number) =>
  `policyDetails[${index}].action.type value KILN1801 error: policyDetails has a second rule with the action DELETE: a policy takes one of each | merge the two rules, or write a second policy`
const order = (index: number, later: string, laterAge: string, earlier: string, earlierAge: string) =>
  `policyDetails[${index}].filter.value value KILN1802 warning: ${later} comes at ${laterAge}, not after ${earlier} at ${earlierAge}: an image gets one action a run, in the order DEPRECATE, DISABLE, DELETE | give ${later} a greater age than ${earlier}`
const included = (field: string, type: string) =>
  `policyDetails[0].action.includeResources.${field} key KILN1804 error: includeResources.${field} is not for a policy with resourceType: ${type} | remove ${field}`
const needsAmis = (index: number, type: string) =>
  `policyDetails[${index}].action.type value KILN1807 error: ${type} works on AMIs, which includeResources does not name | add includeResources: {amis: true} to the action`
const countOnly = (index: number, type: string) =>
  `policyDetails[${index}].filter.type value KILN1808 error: a filter of type COUNT is for DELETE only, and this rule is ${type} | write type: AGE with value and unit, or type: DELETE for the action`
const ageOnly = (field: string) =>
  `policyDetails[0].filter.${field} key KILN1809 error: ${field} is for a filter of type AGE only, and this one is COUNT | remove ${field}; the value of COUNT is how many images stay`

describe('it is said of a lifecycle policy', () => {
  it.each<[string, JsonObject, ...string[]]>([
    [
      'that is whole',
      policy(
        rule('DEPRECATE', amis, age(30)),
        rule('DISABLE', amis, age(2, 'MONTHS')),
        rule('DELETE', { amis: true, snapshots: true, containers: false }, { ...age(1, 'YEARS'), retainAtLeast: 3 }),
      ),
    ],
    ['of containers', ofContainers(rule('DELETE', { containers: true, amis: false }, { type: 'COUNT', value: 5 }))],
    ['with a service-linked role', { ...policy(), executionRole: 'AWSServiceRoleForImageBuilder' }, linked],
    ['with two rules of one action', policy(rule('DELETE', amis, age(1)), rule('DELETE', amis, age(2))), twice(1)],
    [
      'that deletes before it deprecates',
      policy(rule('DELETE', amis, age(30)), rule('DEPRECATE', amis, age(8, 'WEEKS'))),
      order(0, 'DELETE', '30 days', 'DEPRECATE', '8 weeks'),
    ],
    [
      'that disables and deletes at once',
      policy(rule('DISABLE', amis, age(1, 'MONTHS')), rule('DELETE', amis, age(30))),
      order(1, 'DELETE', '30 days', 'DISABLE', '1 month'),
    ],
    [
      'that deletes by count and deprecates by age',
      policy(rule('DEPRECATE', amis, age(30)), rule('DELETE', amis, { type: 'COUNT', value: 5 })),
    ],
    [
      'of containers with what is for AMIs',
      ofContainers(
        rule('DELETE', { amis: true, snapshots: true }, age(1), { exclusionRules: { amis: { isPublic: true } } }),
        rule('DEPRECATE', { containers: true }, age(1)),
        rule('DISABLE', {}, age(2)),
      ),
      included('amis', 'CONTAINER_IMAGE'),
      included('snapshots', 'CONTAINER_IMAGE'),
      'policyDetails[0].exclusionRules.amis key KILN1805 error: exclusionRules.amis is not for a policy with resourceType: CONTAINER_IMAGE | remove amis; exclusionRules.tagMap is for images of both types',
      'policyDetails[1].action.type value KILN1803 error: container images cannot be deprecated: DELETE is the only action of a policy with resourceType: CONTAINER_IMAGE | write type: DELETE, or remove the rule',
      'policyDetails[2].action.type value KILN1803 error: container images cannot be disabled: DELETE is the only action of a policy with resourceType: CONTAINER_IMAGE | write type: DELETE, or remove the rule',
      order(0, 'DELETE', '1 day', 'DISABLE', '2 days'),
    ],
    [
      'of AMIs with containers',
      policy(rule('DELETE', { amis: true, containers: true }, age(1))),
      included('containers', 'AMI_IMAGE'),
    ],
    [
      'that deletes snapshots alone',
      policy(rule('DELETE', { snapshots: true }, age(1))),
      'policyDetails[0].action.includeResources.snapshots key KILN1806 error: includeResources.snapshots needs includeResources.amis: snapshots go with their AMI | add amis: true, or remove snapshots',
    ],
    ['that deletes images alone', policy(rule('DELETE', {}, age(1)))],
    [
      'that deprecates and disables nothing',
      policy(rule('DEPRECATE', {}, age(1)), rule('DISABLE', { amis: false }, age(2))),
      needsAmis(0, 'DEPRECATE'),
      needsAmis(1, 'DISABLE'),
    ],
    [
      'that counts for other actions',
      policy(rule('DEPRECATE', amis, { type: 'COUNT', value: 1 }), rule('DISABLE', amis, { type: 'COUNT', value: 1 })),
      countOnly(0, 'DEPRECATE'),
      countOnly(1, 'DISABLE'),
    ],
    [
      'that counts with what is for ages',
      policy(rule('DELETE', amis, { type: 'COUNT', value: 1, unit: 'DAYS', retainAtLeast: 1 })),
      ageOnly('unit'),
      ageOnly('retainAtLeast'),
    ],
    [
      'with an age without a unit',
      policy(rule('DELETE', amis, { type: 'AGE', value: 1 })),
      'policyDetails[0].filter inside KILN1810 error: a filter of type AGE needs a unit | add unit: DAYS, WEEKS, MONTHS or YEARS',
    ],
    [
      'that selects nothing',
      { ...policy(), resourceSelection: {} },
      'resourceSelection key KILN1811 error: resourceSelection selects nothing: recipes and tagMap are both missing | add recipes: [{name: NAME, semanticVersion: x.x.x}], or tagMap: {KEY: VALUE}',
    ],
    [
      'that selects in two ways',
      { ...policy(), resourceSelection: { ...selection, tagMap: { team: 'a' } } },
      'resourceSelection.tagMap key KILN1812 error: resourceSelection.recipes and resourceSelection.tagMap cannot both be set | keep one of them, and write a second policy for the other',
    ],
    [
      'that selects by tags',
      { ...policy(rule('DELETE', amis, { type: 'COUNT', value: 5 })), resourceSelection: { tagMap: { a: 'b' } } },
    ],
    [
      'with a version that is none',
      { ...policy(), resourceSelection: { recipes: [{ name: 'golden', semanticVersion: 'x.2.x' }] } },
      'resourceSelection.recipes[0].semanticVersion value KILN1332 error: semanticVersion names version x.2.x: x can stand only at the end of a number | write x.x.x',
    ],
    [
      'that counts over many versions',
      {
        ...policy(rule('DELETE', amis, { type: 'COUNT', value: 5 })),
        resourceSelection: { recipes: [{ name: 'golden', semanticVersion: '1.x.x' }] },
      },
      'policyDetails[0].filter.value value KILN1814 warning: the rule keeps 5 images of each version of a recipe, and 1.x.x stands for many versions: images of older versions never go by count | use a filter of type AGE with retainAtLeast, or select one version',
    ],
    [
      'that ages over many versions',
      {
        ...policy(rule('DELETE', amis, age(5))),
        resourceSelection: { recipes: [{ name: 'golden', semanticVersion: 'x.x.x' }] },
      },
    ],
    ['with nothing but wrong types', { executionRole: 7, policyDetails: 'x', resourceSelection: 'x', resourceType: 7 }],
    [
      'with wrong types inside',
      {
        ...policy('x', { action: 'x', filter: 'x', exclusionRules: 'x' }, rule('PAINT', amis, age(1, 'HOURS'))),
        resourceSelection: { recipes: ['x', { semanticVersion: 7 }] },
      },
    ],
  ])('%s', (_, fields, ...expected) => {
    expect(check(fields)).toEqual(expected)
  })
})

it('a lifecycle policy needs to pass its role', () => {
  expect(lifecyclePolicy.findNeeds({ executionRole: 'lifecycle' })).toEqual([
    { action: 'iam:PassRole', on: { iam: 'role/lifecycle' }, passedTo: 'imagebuilder' },
  ])
  expect(lifecyclePolicy.findNeeds({})).toEqual([])
})
