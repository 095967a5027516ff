/** What is built, when, of what, and where it goes; and what kinds say of texts, numbers and what a read may not show. */
import { describe, expect, it } from 'vitest'
import { findDestinations } from '../../../src/kinds/destinations.ts'
import { raiseNumber } from '../../../src/kinds/raise-number.ts'
import {
  imageListOf,
  isInBuild,
  isListWhole,
  kindOf,
  kinds,
  listRoleOf,
  policyOperationOf,
} from '../../../src/kinds/registry.ts'
import { documentShape, shapeAt } from '../../../src/kinds/shapes.ts'
import { statusOf } from '../../../src/kinds/status.ts'
import { encodeText, fileFields, isEncoded, plainTexts } from '../../../src/kinds/texts.ts'
import { findUnread } from '../../../src/kinds/unread.ts'
import type { Json, JsonObject } from '../../../src/model.ts'
import { target } from '../../support/builders.ts'

const here = 'arn:aws:imagebuilder:us-east-1:111122223333'

describe('images go', () => {
  const to = (distributions: Json) => findDestinations({ distributions }, target)

  it('to the Regions and accounts that are named, each once, in order, and to the account that builds', () => {
    const shared = {
      userIds: ['333344445555', '222233334444'],
      userGroups: ['all'],
      organizationArns: ['arn:o'],
      organizationalUnitArns: ['arn:u'],
    }
    const distributions = [
      {
        region: 'us-west-2',
        amiDistributionConfiguration: { targetAccountIds: ['444455556666'], launchPermission: shared },
      },
      { region: 'eu-west-1', amiDistributionConfiguration: { targetAccountIds: ['111122223333'] } },
      { region: 'us-west-2' },
    ]
    expect(to(distributions)).toEqual({
      regions: ['eu-west-1', 'us-west-2'],
      accounts: ['111122223333', '222233334444', '333344445555', '444455556666'],
      sharedWith: ['all', 'arn:o', 'arn:u'],
    })
  })

  it.each<[string, Json]>([
    ['is no list', 'x'],
    ['has no objects', ['x', 7]],
    [
      'has other values in them',
      [
        { region: 7, amiDistributionConfiguration: 'x' },
        { region: '' },
        { amiDistributionConfiguration: { targetAccountIds: 'x', launchPermission: 'x' } },
      ],
    ],
    [
      'has empty texts',
      [
        {
          amiDistributionConfiguration: {
            targetAccountIds: ['', 7],
            launchPermission: { userIds: [''], userGroups: [''] },
          },
        },
      ],
    ],
  ])('nowhere else where what is declared %s', (_, distributions) => {
    expect(to(distributions)).toEqual({ regions: [], accounts: ['111122223333'], sharedWith: [] })
  })
})

describe('a pipeline builds', () => {
  const builds = kindOf('ImagePipeline').builds!
  const daily = { scheduleExpression: 'cron(0 3 * * ? *)' }

  it('at the times of its schedule, in words', () => {
    const said = (schedule: Json) => builds.schedule({ schedule })
    expect(said({ ...daily, pipelineExecutionStartCondition: 'EXPRESSION_MATCH_ONLY' })).toBe('every day at 03:00 UTC')
    expect(said(daily)).toBe('every day at 03:00 UTC if components or the base image have updates')
    expect(said({ ...daily, timezone: 'Europe/Berlin' })).toContain('Europe/Berlin')
    expect(said({ ...daily, timezone: '' })).toContain('UTC')
    for (const none of ['x', {}, { scheduleExpression: '' }, { scheduleExpression: 7 }])
      expect(said(none)).toBeUndefined()
  })

  it('next when the service says so, and sends images where its distribution says so', () => {
    expect(builds.nextRun({ dateNextRun: 'soon' })).toBe('soon')
    expect([builds.nextRun({}), builds.nextRun({ dateNextRun: '' })]).toEqual([undefined, undefined])
    expect(builds.sentBy({ distributionConfigurationArn: 'arn:d' })).toBe('arn:d')
    expect(builds.sentBy({})).toBeUndefined()
  })

  it('for where a workflow of distribution says, if there is one', () => {
    const [sends, tests] = [`${here}:workflow/distribution/d/1.0.0/1`, `${here}:workflow/test/t/1.0.0/1`]
    const of = (workflows: Json) => builds.overriddenBy({ workflows })
    expect(of([{ workflowArn: tests }, { workflowArn: sends }])).toEqual([sends])
    for (const none of ['x', [], ['x'], [{}], [{ workflowArn: '' }], [{ workflowArn: 'what' }]])
      expect(of(none)).toEqual([])
  })

  it('until it failed as often as its schedule allows, five times where that does not say', () => {
    const { isAtLimit, failures, lastRun } = kindOf('ImagePipeline').autoOff!
    const at = (consecutiveFailures: Json, failureCount?: Json) =>
      isAtLimit(failureCount === undefined ? {} : { schedule: { autoDisablePolicy: { failureCount } } }, {
        consecutiveFailures,
      })
    expect([at(4), at(5), at(2, 3), at(3, 3), at(5, 'x'), at('x')]).toEqual([false, true, false, true, true, false])
    expect(isAtLimit({ schedule: 'x' }, { consecutiveFailures: 5 })).toBe(true)
    expect(isAtLimit({ schedule: { autoDisablePolicy: 'x' } }, { consecutiveFailures: 5 })).toBe(true)
    expect([failures({ consecutiveFailures: 3 }), failures({ consecutiveFailures: 0 }), failures({})]).toEqual([
      3,
      undefined,
      undefined,
    ])
    expect(failures({ consecutiveFailures: '3' })).toBeUndefined()
    expect([lastRun({ dateLastRun: 'then' }), lastRun({}), lastRun({ dateLastRun: 7 })]).toEqual([
      'then',
      undefined,
      undefined,
    ])
  })
})

describe('a kind', () => {
  const names = (is: (name: string) => boolean) => [...kinds.keys()].filter(is)

  it('is read by its list alone where that shows all of it', () => {
    expect(names((name) => isListWhole(kindOf(name)))).toEqual(['ImagePipeline'])
    expect(names((name) => listRoleOf(kindOf(name)) === 'listBuildVersions')).toEqual(['Component', 'Workflow'])
    expect(listRoleOf(kindOf('ImageRecipe'))).toBe('list')
  })

  it('may be shared, and may have images', () => {
    const shared = names((name) => policyOperationOf(kindOf(name)) !== undefined)
    expect(shared.map((name) => policyOperationOf(kindOf(name)))).toEqual([
      'GetComponentPolicy',
      'GetImageRecipePolicy',
      'GetContainerRecipePolicy',
    ])
    expect(names((name) => imageListOf(kindOf(name)) !== undefined)).toEqual(['ImageRecipe', 'ContainerRecipe'])
    expect(imageListOf(kindOf('ImageRecipe'))).toBe('ListImages')
  })

  it('has fields that have a part in what is built', () => {
    const is = (field: string) => isInBuild(kindOf('ImagePipeline'), field)
    expect(['imageRecipeArn', 'tags', 'kiln', 'description', 'schedule'].map(is)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('has texts, of which some may come from files, and some are sent in base64', () => {
    const of = (name: string) => [plainTexts(kindOf(name)), fileFields(kindOf(name))]
    expect(of('Component')).toEqual([['data'], ['data']])
    expect(of('InfrastructureConfiguration')).toEqual([[], []])
    const userData = 'additionalInstanceConfiguration.userDataOverride'
    expect(of('ImageRecipe')).toEqual([[], [userData]])
    expect([isEncoded(kindOf('ImageRecipe'), userData), isEncoded(kindOf('ImageRecipe'), 'x')]).toEqual([true, false])
    expect(isEncoded(kindOf('Component'), 'data')).toBe(false)
    expect(encodeText('#!/bin/sh ä')).toBe('IyEvYmluL3NoIMOk')
  })

  it('lacks what an answer does not show', () => {
    const lacks = (name: string, fields: JsonObject) => findUnread(kindOf(name), fields)
    expect(lacks('Component', { semanticVersion: '1.0.0', platform: 'Linux' })).toEqual(['data'])
    expect(lacks('Component', { platform: 'Linux', data: 'x' })).toEqual(['semanticVersion'])
    expect(lacks('InfrastructureConfiguration', { instanceProfileName: 'x' })).toEqual([])
    expect(lacks('InfrastructureConfiguration', {})).toEqual(['instanceProfileName'])
  })

  it('has texts with rules, which depend on other fields', () => {
    const rules = (name: string) => kindOf(name).textRules!
    const action = (type: string) =>
      `schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n      - name: Run\n        action: ${type}\n        inputs: { commands: [a] }\n`
    const component = rules('Component')
    const said = (platform: Json) =>
      component.check('data', action('ExecutePowerShell'), component.contextOf({ platform })).length
    expect([said('Windows'), said('Linux') > 0, said('macOS') > 0, said('BeOS')]).toEqual([0, true, true, 0])
    expect(component.contextOf({})).toEqual({ platform: null })
    const step =
      'name: x\nschemaVersion: 1.0\nsteps:\n  - name: Run\n    action: DistributeImage\n    onFailure: Abort\n'
    const workflow = rules('Workflow')
    const stage = (type: Json) => workflow.check('data', step, workflow.contextOf({ type })).length
    const [build, test, distribution, none] = ['BUILD', 'TEST', 'DISTRIBUTION', 'x'].map(stage)
    expect(build).toBeGreaterThan(distribution ?? 0)
    expect(test).toBeGreaterThan(distribution ?? 0)
    expect(none).toBe(distribution)
    expect(workflow.contextOf({})).toEqual({ type: null })
    const template = rules('ContainerRecipe')
    const bare = 'FROM {{{ imagebuilder:parentImage }}}\n{{{ imagebuilder:environments }}}\n'
    const lacking = (fields: JsonObject) =>
      template.check('dockerfileTemplateData', bare, template.contextOf(fields)).length
    expect(lacking({ components: [{}] })).toBe(lacking({}) + 1)
    expect(lacking({ components: [] })).toBe(lacking({}))
    expect(lacking({ components: 'x' })).toBe(lacking({}))
  })
})

describe('a shape', () => {
  it('of a document may be wider than that of a request', () => {
    expect(documentShape('VersionNumber')?.pattern).toBe(documentShape('WildcardVersionNumber')?.pattern)
    expect(documentShape('VersionNumber')?.type).toBe('string')
    expect(documentShape('EbsVolumeThroughput')).toMatchObject({ type: 'integer', min: 125 })
    expect(documentShape('EbsVolumeThroughput')).not.toHaveProperty('max')
    expect(documentShape('Nothing')).toBeUndefined()
    expect(documentShape('ResourceName')).toMatchObject({ type: 'string', pattern: expect.any(String) as string })
  })

  it('stands at a field pattern of a kind', () => {
    expect(shapeAt('DistributionConfiguration', 'distributions.*.region')?.type).toBe('string')
    expect(shapeAt('DistributionConfiguration', 'distributions')?.type).toBe('list')
    expect(shapeAt('DistributionConfiguration', 'nothing.*.at.all')).toBeUndefined()
    expect(shapeAt('Nothing', 'name')).toBeUndefined()
  })
})

it.each([
  ['1.4.2', 'major', '2.0.0'],
  ['1.4.9', 'minor', '1.5.0'],
  ['1.4.9', 'patch', '1.4.10'],
] as const)('%s with a raised %s is %s', (number, part, raised) => {
  expect(raiseNumber(number, part)).toBe(raised)
})

it('what is live has the status that the service says, or none', () => {
  expect([
    statusOf({ fields: { status: 'DISABLED' } }),
    statusOf({ fields: {} }),
    statusOf({ fields: { status: 7 } }),
  ]).toEqual(['DISABLED', '', ''])
})

describe('a lifecycle policy', () => {
  const policy = kindOf('LifecyclePolicy')
  it('names recipes of the kind that it is about', () => {
    const recipes: Json = [
      { name: 'a', semanticVersion: '1.0.0' },
      'x',
      { name: 'b' },
      { semanticVersion: '1.0.0' },
      { name: 'c', semanticVersion: 'x.x.x' },
    ]
    const named = (resourceType: string) => policy.findNames?.({ resourceType, resourceSelection: { recipes } })
    const at = (index: number) => ['resourceSelection', 'recipes', index, 'name']
    expect(named('AMI_IMAGE')).toEqual([
      { path: at(0), kind: 'ImageRecipe', name: 'a', version: '1.0.0' },
      { path: at(4), kind: 'ImageRecipe', name: 'c', version: 'x.x.x' },
    ])
    expect(named('CONTAINER_IMAGE')?.map(({ kind }) => kind)).toEqual(['ContainerRecipe', 'ContainerRecipe'])
    for (const resourceSelection of ['x', {}, { recipes: 'x' }])
      expect(policy.findNames?.({ resourceSelection })).toEqual([])
  })

  it('may read back the name of a recipe in another spelling', () => {
    const forms = (live: Json, declared: Json | undefined) =>
      policy.forms?.['resourceSelection.recipes.*.name']?.(live, {
        fields: {},
        ...(declared === undefined ? {} : { declared }),
      } as never)
    expect(forms('golden-linux', 'Golden Linux')).toEqual([{ value: 'Golden Linux' }])
    for (const [live, declared] of [
      ['golden', 'other'],
      [7, 'golden'],
      ['golden', undefined],
      ['golden', 7],
    ] as const)
      expect(forms(live, declared)).toEqual([])
  })
})

it('a schedule of a pipeline may read back in other words of the same times', () => {
  const forms = (live: Json, declared: Json | undefined) =>
    kindOf('ImagePipeline').forms?.['schedule.scheduleExpression']?.(live, { fields: {}, declared })
  expect(forms('cron(0 0 ? * 1 *)', 'cron(0 0 * * SUN)')).toEqual([{ value: 'cron(0 0 * * SUN)' }])
  for (const [live, declared] of [
    ['cron(0 0 ? * 2 *)', 'cron(0 0 * * SUN)'],
    [7, 'x'],
    ['x', undefined],
  ] as const)
    expect(forms(live, declared)).toEqual([])
})
