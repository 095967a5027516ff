import { describe, expect, it } from 'vitest'
import { graphOfDeclared, graphOfRow } from '../../../src/report/target-graph.ts'
import { arnOf, identityOf } from '../../../src/kinds/identity.ts'
import { live, target } from '../../support/builders.ts'
import { factory, managedWorkflow } from '../../support/factories.ts'
import { change, report, result } from '../../support/reports.ts'

const workflow = { id: managedWorkflow, kind: 'Workflow', name: 'build/build-image/x.x.x of aws', declared: false }
const edges = [
  {
    from: 'ImagePipeline/nightly',
    to: 'DistributionConfiguration/everywhere',
    field: 'distributionConfigurationArn',
  },
  {
    from: 'ImagePipeline/nightly',
    to: 'InfrastructureConfiguration/linux',
    field: 'infrastructureConfigurationArn',
  },
  { from: 'ImagePipeline/nightly', to: managedWorkflow, field: 'workflows[0].workflowArn' },
]
const rowOf = (changes: typeof factory) => report({ results: [result(changes)] }).targets[0]!

describe('the graph of a target', () => {
  it('has what is declared, what it refers to, and what is not declared here', () => {
    const made = graphOfDeclared(
      { ...target, account: '111122223333' },
      factory.flatMap((one) => one.desired ?? []),
    )
    expect(made).toMatchObject({ target: 'prod', account: '111122223333', region: 'us-east-1', edges })
    expect(made.nodes.map(({ id, declared, state }) => [id, declared, state])).toEqual([
      ['DistributionConfiguration/everywhere', true, undefined],
      ['ImagePipeline/nightly', true, undefined],
      ['InfrastructureConfiguration/linux', true, undefined],
      ['LifecyclePolicy/tidy', true, undefined],
      [managedWorkflow, false, undefined],
    ])
    expect(made.nodes.at(-1)).toEqual(workflow)
  })

  it('has what the plan does, from the report alone', () => {
    const made = graphOfRow(JSON.parse(JSON.stringify(rowOf(factory))))
    expect(made.edges).toEqual(edges)
    expect(made.nodes.map(({ id, declared, state }) => [id, declared, state])).toEqual([
      ['DistributionConfiguration/everywhere', true, 'unchanged'],
      ['ImagePipeline/nightly', true, 'create'],
      ['InfrastructureConfiguration/linux', true, 'update'],
      ['LifecyclePolicy/tidy', true, 'unchanged'],
      [managedWorkflow, false, undefined],
    ])
  })

  it('has what an orphan refers to as the account shows it', () => {
    const arn = arnOf(identityOf('InfrastructureConfiguration', 'linux'), target)
    const kind = 'ImagePipeline'
    const old = live({ name: 'old', infrastructureConfigurationArn: arn }, {}, { kind })
    const orphan = change({ id: 'ImagePipeline/old', kind, name: 'old', action: 'orphan', arn: old.arn, live: old })
    const made = graphOfRow(rowOf([...factory, orphan]))
    expect(made.edges.filter(({ from }) => from === orphan.id)).toEqual([
      { from: orphan.id, to: 'InfrastructureConfiguration/linux', field: 'infrastructureConfigurationArn' },
    ])
    expect(made.nodes.find(({ id }) => id === orphan.id)).toMatchObject({ declared: false, state: 'orphan' })
  })
})
