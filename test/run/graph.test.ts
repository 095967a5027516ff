/** kiln graph: what refers to what, and with --plan what changes. */
import { describe, expect, it } from 'vitest'
import type { GraphEdge, GraphNode } from '../../src/report/graph.ts'
import { emulator, folder, kiln } from '../support/kiln.ts'
import { parseXml } from '../support/xml.ts'

const recipe = 'arn:aws:imagebuilder:us-east-1:999988887777:image-recipe/golden/x.x.x'
const configs = `kind: InfrastructureConfiguration
name: linux
instanceProfileName: builder
---
kind: DistributionConfiguration
name: everywhere
distributions: [{ region: us-east-1 }]
---
kind: ImagePipeline
name: nightly
imageRecipeArn: ${recipe.replace('us-east-1', '${target.region}')}
infrastructureConfigurationArn: \${InfrastructureConfiguration/linux}
distributionConfigurationArn: \${DistributionConfiguration/everywhere}
`
const target = (name: string, region: string): string =>
  `  - { name: ${name}, region: ${region}, account: "111122223333" }\n`
const project = (...targets: readonly string[]): string => `version: 1\nowner: images\ntargets:\n${targets.join('')}`
const files = { 'kiln.yaml': project(target('prod', 'us-east-1')), 'configs/all.yaml': configs }

interface Answer {
  readonly formatVersion: string
  readonly targets: readonly {
    readonly name: string
    readonly nodes: readonly GraphNode[]
    readonly edges: readonly GraphEdge[]
  }[]
}
const json = (stdout: string): Answer => JSON.parse(stdout) as Answer
const statesOf = ({ targets: [one] }: Answer) => one?.nodes.map(({ id, declared, state }) => [id, declared, state])

describe('kiln graph', () => {
  it('draws what is declared as a Mermaid flowchart, and asks nobody', async () => {
    const service = await emulator()
    const ran = await kiln(['graph'], { cwd: folder(files), emulator: service })
    expect(ran).toEqual({
      code: 0,
      stderr: '',
      stdout: `flowchart LR
  n0["DistributionConfiguration<br/>everywhere"]:::k_declared
  n1["ImagePipeline<br/>nightly"]:::k_declared
  n2["InfrastructureConfiguration<br/>linux"]:::k_declared
  n3["ImageRecipe<br/>golden/x.x.x of 999988887777<br/>not declared here"]:::k_external
  n1 --> n0
  n1 --> n2
  n1 --> n3
  classDef k_declared stroke:#8c959f,stroke-width:1px
  classDef k_external stroke:#8c959f,stroke-width:1px,stroke-dasharray:2 3
`,
    })
    expect(service.requests).toEqual([])
  })

  it('shows with --plan what apply would do, and writes nothing', async () => {
    const service = await emulator()
    const cwd = folder({ ...files, 'configs/all.yaml': configs.slice(0, configs.lastIndexOf('---')) })
    expect((await kiln(['apply', '--yes'], { cwd, emulator: service })).code).toBe(0)
    const changed = folder({
      ...files,
      'configs/all.yaml': configs.replace('instanceProfileName: builder', 'instanceProfileName: other'),
    })
    const before = service.requests.length
    const { code, stdout } = await kiln(['graph', '--plan', '--format', 'json'], { cwd: changed, emulator: service })
    expect(code).toBe(0)
    expect(statesOf(json(stdout))).toEqual([
      ['DistributionConfiguration/everywhere', true, 'unchanged'],
      ['ImagePipeline/nightly', true, 'create'],
      ['InfrastructureConfiguration/linux', true, 'update'],
      [recipe, false, undefined],
    ])
    expect(json(stdout).targets[0]?.edges).toEqual([
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
      { from: 'ImagePipeline/nightly', to: recipe, field: 'imageRecipeArn' },
    ])
    const sent = service.requests.slice(before).map(({ operation }) => operation)
    expect(sent.filter((operation) => !/^(Get|List)/.test(operation))).toEqual([])
  })

  it('has a picture per target, in the order of the plan, of those that are asked for', async () => {
    const cwd = folder({ ...files, 'kiln.yaml': project(target('us', 'us-east-1'), target('eu', 'eu-west-1')) })
    const names = async (...args: readonly string[]) =>
      json((await kiln(['graph', '--format', 'json', ...args], { cwd })).stdout).targets.map(({ name }) => name)
    expect(await names()).toEqual(['us', 'eu'])
    expect(await names('--target', 'eu')).toEqual(['eu'])
    expect((await kiln(['graph', '--format', 'dot'], { cwd })).stdout.match(/^digraph "\w+"/gm)).toEqual([
      'digraph "us"',
      'digraph "eu"',
    ])
    const svg = parseXml((await kiln(['graph', '--format', 'svg'], { cwd })).stdout)
    expect(svg.children.find(({ name }) => name === 'title')?.text).toBe('What refers to what: us, eu')
  })

  it('shows what the selected documents refer to, whether it is selected or not', async () => {
    const { stdout } = await kiln(['graph', '--only', 'ImagePipeline/*', '--format', 'json'], { cwd: folder(files) })
    expect(statesOf(json(stdout))).toEqual([
      ['DistributionConfiguration/everywhere', true, undefined],
      ['ImagePipeline/nightly', true, undefined],
      ['InfrastructureConfiguration/linux', true, undefined],
      [recipe, false, undefined],
    ])
  })

  it('draws nothing of an invalid configuration, and says what is wrong', async () => {
    const cwd = folder({
      ...files,
      'configs/all.yaml': configs.replace(
        '${InfrastructureConfiguration/linux}',
        '${InfrastructureConfiguration/linus}',
      ),
    })
    for (const args of [[], ['--plan', '--emulator']]) {
      const { code, stdout, stderr } = await kiln(['graph', ...args], { cwd })
      expect([code, stdout]).toEqual([5, ''])
      expect(stderr).toMatch(/^error KILN\d+: .*linus[\s\S]*at configs\/all.yaml:12:33\nhint: .*linux/)
    }
  })

  it('draws the targets that could be read, and ends as the plan does', async () => {
    const service = await emulator()
    const cwd = folder({
      ...files,
      'kiln.yaml': project(target('us', 'us-east-1'), target('eu', 'eu-west-1')).replace(
        '111122223333',
        '444455556666',
      ),
    })
    const ran = await kiln(['graph', '--plan', '--format', 'json'], { cwd, emulator: service })
    const plan = await kiln(['plan'], { cwd, emulator: service })
    expect(ran.code).toBe(plan.code)
    expect(ran.code).not.toBe(0)
    expect(ran.stderr).toContain('444455556666')
  })
})
