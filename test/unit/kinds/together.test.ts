/** Rules between documents: a pipeline and what it builds with, a lifecycle policy and the recipes that it is about. */
import { describe, expect, it } from 'vitest'
import { checkLifecycleTogether } from '../../../src/kinds/lifecycle-together.ts'
import { checkPipelineTogether } from '../../../src/kinds/pipeline-together.ts'
import { kindOf } from '../../../src/kinds/registry.ts'
import type { Declared } from '../../../src/kinds/together.ts'
import type { Json, JsonObject, Path } from '../../../src/model.ts'

/** A configuration that names these by their fields, and whose values at these paths are pinned. */
function declared(
  id: string,
  fields: JsonObject,
  more: { named?: Record<string, Declared>; pinned?: readonly string[] } = {},
): Declared {
  return {
    id,
    kind: id.split('/')[0] ?? '',
    fields,
    facts: () => undefined,
    named: (path: Path) => more.named?.[path.join('.')],
    find: () => undefined,
    isPinned: (path) => more.pinned?.includes(path.join('.')) === true,
  }
}

describe('a schedule that waits for updates', () => {
  const expression = { scheduleExpression: 'cron(0 0 ? * 7 *)' }
  const waiting = 'EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE'
  const recipe = (parentImage: Json, pinned: readonly string[], components?: Json) =>
    declared('ImageRecipe/golden', { parentImage, ...(components === undefined ? {} : { components }) }, { pinned })
  const exact = recipe('ami-0123456789abcdef0', ['parentImage'])
  const said = (schedule: Json | undefined, of: Declared | undefined, member = 'imageRecipeArn') =>
    checkPipelineTogether(
      declared('ImagePipeline/p', schedule === undefined ? {} : { schedule }, {
        named: of === undefined ? {} : { [member]: of },
      }),
    )
  const nothing = (member: string, id = 'ImageRecipe/golden') => [
    { diagnostic: 'nothingToUpdate', params: { id }, path: ['schedule', member], at: 'value' },
  ]

  it('waits in vain where all that it builds of is exact', () => {
    expect(said(expression, exact)).toEqual(nothing('scheduleExpression'))
    expect(said({ ...expression, pipelineExecutionStartCondition: waiting }, exact)).toEqual(
      nothing('pipelineExecutionStartCondition'),
    )
    const container = declared('ContainerRecipe/c', { parentImage: 'arn:x' }, { pinned: ['parentImage'] })
    expect(said(expression, container, 'containerRecipeArn')).toEqual(
      nothing('scheduleExpression', 'ContainerRecipe/c'),
    )
  })

  it('is told of the recipe for AMIs where both are named', () => {
    const other = declared('ContainerRecipe/c', { parentImage: 'amazonlinux:latest' })
    const named = { imageRecipeArn: exact, containerRecipeArn: other }
    expect(checkPipelineTogether(declared('ImagePipeline/p', { schedule: expression }, { named }))).toHaveLength(1)
  })

  it.each<[string, Json | undefined, Declared | undefined]>([
    ['there is none', undefined, exact],
    ['it is no object', 'daily', exact],
    ['it has no expression', {}, exact],
    ['it waits for the time alone', { ...expression, pipelineExecutionStartCondition: 'EXPRESSION_MATCH_ONLY' }, exact],
    ['the recipe is not declared', expression, undefined],
    ['the base image is open', expression, recipe('arn:aws:imagebuilder:us-east-1:aws:image/x/x.x.x', [])],
    ['the base image is a parameter', expression, recipe('ssm:/golden', ['parentImage'])],
    ['the base image is one of a registry', expression, recipe('amazonlinux:latest', ['parentImage'])],
    ['it has ami- or arn: inside', expression, recipe('x-ami-arn:', ['parentImage'])],
    ['the base image is no text', expression, recipe(7, ['parentImage'])],
    ['a component is open', expression, recipe('ami-1', ['parentImage', 'components.0.componentArn'], [{}, {}])],
  ])('is passed where %s', (_, schedule, of) => {
    expect(said(schedule, of)).toEqual([])
  })

  it('waits in vain where its components are exact too', () => {
    const pinned = ['parentImage', 'components.0.componentArn', 'components.1.componentArn']
    expect(said(expression, recipe('ami-1', pinned, [{}, {}]))).toHaveLength(1)
    expect(said(expression, recipe('ami-1', ['parentImage'], 'none'))).toHaveLength(1)
  })
})

describe('AMIs with watermarks', () => {
  const recipe = (amiWatermarks?: Json) =>
    declared('ImageRecipe/golden', amiWatermarks === undefined ? {} : { amiWatermarks })
  const sent = (distributions?: Json) =>
    declared('DistributionConfiguration/d', distributions === undefined ? {} : { distributions })
  const to = (userGroups: Json) => ({
    region: 'us-east-1',
    amiDistributionConfiguration: { launchPermission: { userGroups } },
  })
  const said = (imageRecipeArn?: Declared, distributionConfigurationArn?: Declared) => {
    const named = {
      ...(imageRecipeArn && { imageRecipeArn }),
      ...(distributionConfigurationArn && { distributionConfigurationArn }),
    }
    return checkPipelineTogether(declared('ImagePipeline/p', {}, { named }))
  }

  it('cannot be public', () => {
    expect(said(recipe(['mark']), sent([to([]), to(['all'])]))).toEqual([
      {
        diagnostic: 'publicWatermark',
        params: { recipe: 'ImageRecipe/golden', distribution: 'DistributionConfiguration/d' },
        path: ['distributionConfigurationArn'],
        at: 'value',
      },
    ])
  })

  it.each<[string, Declared | undefined, Declared | undefined]>([
    ['there are no watermarks', recipe([]), sent([to(['all'])])],
    ['nothing is said of watermarks', recipe(), sent([to(['all'])])],
    ['watermarks are no list', recipe('mark'), sent([to(['all'])])],
    ['the recipe is not declared', undefined, sent([to(['all'])])],
    ['the distribution is not declared', recipe(['mark']), undefined],
    ['they go to nobody', recipe(['mark']), sent()],
    ['they go to somebody', recipe(['mark']), sent([to(['some'])])],
    ['groups are no list', recipe(['mark']), sent([to('all')])],
    [
      'nothing is as it should be',
      recipe(['mark']),
      sent([
        'x',
        {},
        { amiDistributionConfiguration: 'x' },
        { amiDistributionConfiguration: { launchPermission: 'x' } },
      ]),
    ],
    ['distributions are no list', recipe(['mark']), sent('x')],
  ])('are passed where %s', (_, of, distribution) => {
    expect(said(of, distribution)).toEqual([])
  })
})

describe('a rule that counts images', () => {
  const counting = [{ action: { type: 'DELETE' }, filter: { type: 'COUNT', value: 3 } }]
  const named = (name: Json = 'golden', semanticVersion: Json = '1.0.0') => ({ recipes: [{ name, semanticVersion }] })
  const line = (number: Json = '1.0.x') => declared('ImageRecipe/golden', { semanticVersion: number })
  const said = (fields: JsonObject, found: Declared | undefined = line()) => {
    const asked: string[] = []
    const one = declared('LifecyclePolicy/tidy', {
      policyDetails: counting,
      resourceSelection: named(),
      resourceType: 'AMI_IMAGE',
      ...fields,
    })
    const find = (kind: string, name: string) => {
      asked.push(`${kind}/${name}`)
      return found
    }
    return { findings: [...checkLifecycleTogether({ ...one, find })], asked }
  }

  it('counts those of one version, where the line goes on', () => {
    expect(said({})).toEqual({
      findings: [
        {
          diagnostic: 'countOfLine',
          params: { id: 'ImageRecipe/golden', declared: '1.0.x', version: '1.0.0' },
          path: ['resourceSelection', 'recipes', 0, 'semanticVersion'],
          at: 'value',
        },
      ],
      asked: ['ImageRecipe/golden'],
    })
  })

  it('is about recipes of the kind that its policy is about, each of them', () => {
    const recipes = [
      { name: 'a', semanticVersion: '1.x.x' },
      { name: 'b', semanticVersion: '1.0.0' },
    ]
    const { findings, asked } = said({ resourceType: 'CONTAINER_IMAGE', resourceSelection: { recipes } })
    expect(asked).toEqual(['ContainerRecipe/b'])
    expect(findings).toMatchObject([{ path: ['resourceSelection', 'recipes', 1, 'semanticVersion'] }])
  })

  it('counts also where another rule goes by age', () => {
    const policyDetails = [{ filter: { type: 'AGE' } }, ...counting]
    expect(said({ policyDetails }).findings).toHaveLength(1)
  })

  it.each<[string, JsonObject, Declared?]>([
    ['it goes by age', { policyDetails: [{ filter: { type: 'AGE' } }] }],
    ['there are no rules', { policyDetails: 'x' }],
    ['no rule is one', { policyDetails: ['x', {}, { filter: 'x' }] }],
    ['nothing is selected', { resourceSelection: 'x' }],
    ['it selects by tags', { resourceSelection: { tagMap: {} } }],
    ['recipes are no list', { resourceSelection: { recipes: 'x' } }],
    ['the recipe has no name', { resourceSelection: named(7) }],
    ['the recipe has no version', { resourceSelection: named('golden', 7) }],
    ['the recipe is none', { resourceSelection: { recipes: ['x'] } }],
    ['the version is open', { resourceSelection: named('golden', '1.0.x') }],
    ['the line does not go on', {}, line('1.0.0')],
    ['the line says no number', {}, line(7)],
  ])('is passed where %s', (_, fields, found) => {
    expect(said(fields, found ?? line()).findings).toEqual([])
  })

  it('is passed where no such line is declared', () => {
    const one = declared('LifecyclePolicy/tidy', { policyDetails: counting, resourceSelection: named() })
    expect([...checkLifecycleTogether(one)]).toEqual([])
  })

  it('is asked of every lifecycle policy, and pipelines have their own rules', () => {
    const one = {
      ...declared('LifecyclePolicy/tidy', { policyDetails: counting, resourceSelection: named() }),
      find: () => line(),
    }
    expect(kindOf('LifecyclePolicy').checkTogether?.(one)).toHaveLength(1)
    expect(kindOf('ImagePipeline').checkTogether?.(declared('ImagePipeline/p', {}))).toEqual([])
  })
})
