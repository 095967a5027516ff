import { describe, expect, it } from 'vitest'
import { idsAmong, referencesIn, referencesOf } from '../../../src/report/references.ts'
import { live } from '../../support/builders.ts'
import { factory, managedWorkflow, referring } from '../../support/factories.ts'
import { change, plan, result } from '../../support/reports.ts'
import { toReportTarget } from '../../../src/report/target-row.ts'

const own = (resource: string): string => `arn:aws:imagebuilder:us-east-1:111122223333:${resource}`
const linux = own('infrastructure-configuration/linux')

describe('what ARNs in values mean', () => {
  const idsOf = idsAmong([
    { arn: linux, id: 'InfrastructureConfiguration/Linux' },
    { arn: own('image-recipe/golden/1.4.2'), id: 'ImageRecipe/golden' },
  ])

  it.each([
    [linux, { [linux]: 'InfrastructureConfiguration/Linux' }],
    [own('image-recipe/golden/x.x.x'), { [own('image-recipe/golden/x.x.x')]: 'ImageRecipe/golden' }],
    [[{ a: linux }, linux], { [linux]: 'InfrastructureConfiguration/Linux' }],
    [`see ${linux}`, {}],
    [linux.replace('us-east-1', 'us-west-2'), {}],
    [linux.replace('111122223333', '444455556666'), {}],
    [own('infrastructure-configuration/other'), {}],
    [undefined, {}],
    [7, {}],
  ])('%j', (value, ids) => {
    expect(idsOf(value)).toEqual(ids)
  })

  it('both sides of a difference are asked at once', () => {
    expect(Object.keys(idsOf(linux, [own('image-recipe/golden/1.0.0')]))).toHaveLength(2)
  })
})

describe('rows', () => {
  const repointed = (to: string, before: string) => ({
    ...referring(
      'ImagePipeline/nightly',
      'update',
      { infrastructureConfigurationArn: to },
      { infrastructureConfigurationArn: linux },
    ),
    fields: [
      { path: 'infrastructureConfigurationArn', keys: ['infrastructureConfigurationArn'], before, after: linux },
    ],
  })
  const rowOf = (changes: readonly ReturnType<typeof change>[]) =>
    toReportTarget(result(changes, undefined, { plan: plan(changes) }), () => undefined).changes.at(-1)

  it('a repointed field has the ids of both sides, also of an orphan', () => {
    const orphan = change({
      id: 'InfrastructureConfiguration/old',
      name: 'old',
      arn: own('infrastructure-configuration/old'),
      action: 'orphan',
    })
    const pipeline = repointed('InfrastructureConfiguration/linux', orphan.arn)
    expect(rowOf([...factory.slice(0, 1), orphan, pipeline])?.fields[0]?.ids).toEqual({
      [orphan.arn]: 'InfrastructureConfiguration/old',
      [linux]: 'InfrastructureConfiguration/linux',
    })
  })

  it('what a narrowed run does not show is known by who refers to it', () => {
    const pipeline = repointed('InfrastructureConfiguration/linux', own('infrastructure-configuration/strange'))
    expect(rowOf([pipeline])?.fields[0]?.ids).toEqual({ [linux]: 'InfrastructureConfiguration/linux' })
  })

  it('other values have none', () => {
    const described = change({ action: 'update', fields: [{ path: 'description', keys: ['description'], after: 'x' }] })
    expect(rowOf([described])?.fields).toEqual([{ path: 'description', after: 'x' }])
  })
})

describe('references', () => {
  it('of a declared configuration: ids first, then other ARNs of the service', () => {
    const pipeline = factory.find(({ kind }) => kind === 'ImagePipeline')?.desired
    if (pipeline === undefined) throw new Error('the factory has a pipeline')
    expect(referencesOf(pipeline)).toEqual([
      { path: 'infrastructureConfigurationArn', id: 'InfrastructureConfiguration/linux' },
      { path: 'distributionConfigurationArn', id: 'DistributionConfiguration/everywhere' },
      { path: 'workflows[0].workflowArn', arn: managedWorkflow },
    ])
  })

  it('of what is not declared any more: what its ARNs mean', () => {
    const found = live(
      { name: 'gone', infrastructureConfigurationArn: linux, imageRecipeArn: own('image-recipe/r/1.0.0') },
      {},
      { kind: 'ImagePipeline' },
    )
    const orphan = change({ id: 'ImagePipeline/gone', kind: 'ImagePipeline', action: 'orphan', live: found })
    expect(referencesIn([...factory, orphan])(orphan)).toEqual([
      { path: 'imageRecipeArn', arn: own('image-recipe/r/1.0.0') },
      { path: 'infrastructureConfigurationArn', id: 'InfrastructureConfiguration/linux' },
    ])
  })
})

it('what is neither declared nor in the account refers to nothing', () => {
  const { desired: _, ...nothing } = change()
  expect(referencesIn([nothing])(nothing)).toEqual([])
})
