/** The service may show another form of what was sent: what is no difference, and what stays one. */
import { describe, expect, it } from 'vitest'
import { normalise } from '../../../src/kinds/normalise.ts'
import { kindOf, type Kind } from '../../../src/kinds/registry.ts'
import type { JsonObject } from '../../../src/model.ts'
import { isEqual } from '../../../src/plan/equal.ts'
import { otherForms, settleForms } from '../../../src/plan/forms.ts'

const [pipeline, policy] = [kindOf('ImagePipeline'), kindOf('LifecyclePolicy')]

const account = '111122223333'
const here = `arn:aws:imagebuilder:us-east-1:${account}`
const recipe = (version: string) => ({ imageRecipeArn: `${here}:image-recipe/golden/${version}` })
const managed = (line: string) => ({ workflowArn: `arn:aws:imagebuilder:us-east-1:aws:workflow/${line}/x.x.x` })
const own = (version: string, more: JsonObject = {}) => ({ workflowArn: `${here}:workflow/test/t/${version}`, ...more })
const role = (name: string) => ({ executionRole: name })
const byArn = (path: string, of = account) => role(`arn:aws:iam::${of}:role/${path}`)
const at = (scheduleExpression: string) => ({ schedule: { scheduleExpression } })
const defaults = [managed('build/build-image'), managed('test/test-image')]

/** Reports whether live fields settle into the declared ones. */
function isSame(kind: Kind, declared: JsonObject, live: JsonObject, wasSent: boolean): boolean {
  const [wanted, found] = [normalise(kind, declared), normalise(kind, live)]
  const settled = settleForms(kind, wanted, found, { account, wasSent: () => wasSent })
  return isEqual(settled, wanted)
}

describe('a live pipeline is as declared', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['with a role by its ARN', role('runner'), byArn('a/runner')],
    ['with a role by its name', byArn('a/runner'), role('runner')],
    [
      'with the role of the service, where none is declared',
      {},
      byArn('aws-service-role/x/AWSServiceRoleForImageBuilder'),
    ],
    ['with the default workflows, where none are declared', {}, { workflows: defaults }],
    [
      'with the workflow that builds alone, where there are no tests',
      { imageTestsConfiguration: { imageTestsEnabled: false } },
      { imageTestsConfiguration: { imageTestsEnabled: false }, workflows: defaults.slice(0, 1) },
    ],
    ['with a schedule that was rewritten', at('cron(0 0 * * SUN)'), at('cron(0 0 ? * 1 *)')],
    [
      'with husks and defaults',
      {},
      {
        status: 'ENABLED',
        enhancedImageMetadataEnabled: true,
        imageTestsConfiguration: { imageTestsEnabled: true, timeoutMinutes: 720 },
        imageScanningConfiguration: { imageScanningEnabled: false, imageScanningTypes: ['TEST_INSTANCE_CVE'] },
        workflows: [],
        imageTags: {},
        schedule: {
          timezone: 'UTC',
          autoDisablePolicy: { failureCount: 5 },
          pipelineExecutionStartCondition: 'EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE',
        },
        loggingConfiguration: {},
      },
    ],
    [
      'with tests that are declared in part',
      { imageTestsConfiguration: { imageTestsEnabled: false } },
      { imageTestsConfiguration: { imageTestsEnabled: false, timeoutMinutes: 720 } },
    ],
    [
      'with parameters in another order',
      {
        workflows: [
          own('1.0.0/1', {
            parameters: [
              { name: 'b', value: ['2', '1'] },
              { name: 'a', value: [''] },
            ],
          }),
        ],
      },
      {
        workflows: [
          own('1.0.0/1', {
            parameters: [
              { name: 'a', value: [''] },
              { name: 'b', value: ['2', '1'] },
            ],
          }),
        ],
      },
    ],
  ])('%s', (_, declared, live) => {
    expect(isSame(pipeline, declared, live, false)).toBe(true)
  })

  it.each<[string, JsonObject, JsonObject]>([
    ['with the version that an x stands for', recipe('1.x.x'), recipe('1.4.2')],
    ['with any version', recipe('x.x.x'), recipe('1.4.2')],
    [
      'with the version of a workflow, whatever else it has',
      { workflows: [own('1.x.x', { onFailure: 'ABORT' }), own('2.0.x')] },
      { workflows: [own('1.4.2/3', { onFailure: 'ABORT' }), own('2.0.1')] },
    ],
    ['with the build of a workflow', { workflows: [own('1.4.2')] }, { workflows: [own('1.4.2/3')] }],
  ])('%s, as far as the record says that it was sent', (_, declared, live) => {
    expect(isSame(pipeline, declared, live, true)).toBe(true)
    expect(isSame(pipeline, declared, live, false)).toBe(false)
  })
})

describe('a live pipeline differs', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['in its role', role('runner'), byArn('other')],
    ['in the account of its role', role('runner'), byArn('runner', '444455556666')],
    ['in a role that is not declared', {}, role('runner')],
    ['in a version that the x does not stand for', recipe('1.x.x'), recipe('2.0.0')],
    ['in a recipe', recipe('1.x.x'), { imageRecipeArn: `${here}:image-recipe/other/1.4.2` }],
    ['in an x where a number is declared', recipe('1.4.2'), recipe('1.x.x')],
    ['in default workflows without tests', {}, { workflows: defaults.slice(0, 1) }],
    ['in default workflows with something more', {}, { workflows: [...defaults, own('1.0.0')] }],
    [
      'in a default workflow that goes on',
      {},
      { workflows: defaults.map((one) => ({ ...one, onFailure: 'CONTINUE' })) },
    ],
    ['in workflows that are declared', { workflows: [own('1.0.0')] }, { workflows: defaults }],
    ['in the order of its workflows', { workflows: defaults }, { workflows: defaults.toReversed() }],
    ['in its schedule', at('cron(0 0 ? * SUN *)'), at('cron(0 1 ? * SUN *)')],
    ['in tests that are off', {}, { imageTestsConfiguration: { imageTestsEnabled: false, timeoutMinutes: 720 } }],
    ['in its status', {}, { status: 'DISABLED' }],
    [
      'in the order of the values of a parameter',
      { workflows: [own('1.0.0/1', { parameters: [{ name: 'a', value: ['1', '2'] }] })] },
      { workflows: [own('1.0.0/1', { parameters: [{ name: 'a', value: ['2', '1'] }] })] },
    ],
  ])('%s', (_, declared, live) => {
    expect(isSame(pipeline, declared, live, true)).toBe(false)
  })
})

describe('a live lifecycle policy', () => {
  const rule = (type: string, includeResources: JsonObject, days: number, more: JsonObject = {}) => ({
    action: { type, includeResources },
    filter: { type: 'AGE', value: days, unit: 'DAYS' },
    ...more,
  })
  const recipes = (...items: [name: string, semanticVersion: string][]) => ({
    resourceSelection: { recipes: items.map(([name, semanticVersion]) => ({ name, semanticVersion })) },
  })
  it.each<[string, JsonObject, JsonObject, boolean]>([
    [
      'may have its rules in another order',
      { policyDetails: [rule('DEPRECATE', { amis: true }, 1), rule('DELETE', { amis: true }, 2)] },
      { policyDetails: [rule('DELETE', { amis: true }, 2), rule('DEPRECATE', { amis: true }, 1)] },
      true,
    ],
    [
      'may have false where nothing was sent',
      { policyDetails: [rule('DELETE', { amis: true }, 1, { exclusionRules: { amis: { regions: ['a', 'b'] } } })] },
      {
        status: 'ENABLED',
        policyDetails: [
          rule('DELETE', { amis: true, snapshots: false, containers: false }, 1, {
            exclusionRules: { amis: { isPublic: false, regions: ['b', 'a'] } },
          }),
        ],
      },
      true,
    ],
    [
      'may have nothing where false was sent',
      { policyDetails: [rule('DELETE', { amis: true, snapshots: false }, 1)] },
      { policyDetails: [rule('DELETE', { amis: true }, 1)] },
      true,
    ],
    [
      'may have its recipes in another order',
      recipes(['a', '1.0.0'], ['b', '1.x.x']),
      recipes(['b', '1.x.x'], ['a', '1.0.0']),
      true,
    ],
    [
      'may name a recipe in its normal form',
      recipes(['Golden Linux', '1.0.0']),
      recipes(['golden-linux', '1.0.0']),
      true,
    ],
    [
      'may name recipes in their normal form, which sort otherwise',
      recipes(['rec', '1.0.0'], ['Beta Rec', '1.0.0'], ['alpha', '1.0.0']),
      recipes(['alpha', '1.0.0'], ['beta-rec', '1.0.0'], ['rec', '1.0.0']),
      true,
    ],
    [
      'differs in one recipe beside another in its normal form',
      recipes(['rec', '1.0.0'], ['Beta Rec', '1.0.0']),
      recipes(['beta-rec', '1.0.0'], ['other', '1.0.0']),
      false,
    ],
    [
      'differs where a recipe is missing',
      recipes(['beta rec', '1.0.0'], ['Beta Rec', '1.0.0']),
      recipes(['beta-rec', '1.0.0']),
      false,
    ],
    ['may name its role otherwise', role('cleaner'), byArn('cleaner'), true],
    [
      'differs in an age',
      { policyDetails: [rule('DELETE', { amis: true }, 1)] },
      { policyDetails: [rule('DELETE', { amis: true }, 2)] },
      false,
    ],
    [
      'differs in what is included',
      { policyDetails: [rule('DELETE', { amis: true }, 1)] },
      { policyDetails: [rule('DELETE', { amis: true, snapshots: true }, 1)] },
      false,
    ],
    ['differs in a version', recipes(['a', '1.0.0']), recipes(['a', '1.0.1']), false],
    ['differs in a recipe', recipes(['a', '1.0.0']), recipes(['b', '1.0.0']), false],
  ])('%s', (_, declared, live, expected) => {
    expect(isSame(policy, declared, live, true)).toBe(expected)
  })
})

describe('what a live field may have been sent as', () => {
  it.each<[string, string, JsonObject, JsonObject, unknown]>([
    ['a version', 'imageRecipeArn', recipe('2.x.x'), recipe('1.4.2'), recipe('1.x.x').imageRecipeArn],
    ['a role', 'executionRole', role('other'), byArn('runner'), 'runner'],
    ['nothing at all', 'workflows', { workflows: [own('1.0.0')] }, { workflows: defaults }, undefined],
    [
      'a list that differs elsewhere',
      'workflows',
      { workflows: [own('1.x.x', { onFailure: 'ABORT' })] },
      { workflows: [own('1.4.2/1')] },
      [own('1.x.x')],
    ],
  ])('%s', (_, field, declared, live, expected) => {
    expect(otherForms(pipeline, field, declared, live)).toContainEqual(expected)
  })

  it('is nothing else where a kind has no other forms, or nothing is live', () => {
    expect(otherForms(pipeline, 'description', { description: 'a' }, {})).toEqual([])
    const { forms: _, ...plain } = pipeline
    expect(otherForms(plain, 'executionRole', role('a'), byArn('a'))).toEqual([])
    expect(settleForms(plain, role('a'), byArn('a'), { wasSent: () => true })).toEqual(byArn('a'))
  })
})
