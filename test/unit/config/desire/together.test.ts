/** Rules between documents: a recipe and its components, a pipeline and its recipe, a policy and its recipes. */
import { describe, expect, it, vi } from 'vitest'
import { kindOf } from '../../../../src/kinds/registry.ts'
import { describeProblems } from '../builders.ts'

const project = `version: 1
targets:
  - { name: us, region: us-east-1, account: "111122223333" }
  - { name: eu, region: eu-west-1, account: "111122223333" }
`
const here = 'arn:aws:imagebuilder:us-east-1:111122223333'

const script = (...parameters: readonly string[]) =>
  [
    'data: |',
    '  schemaVersion: 1.0',
    ...(parameters.length === 0 ? [] : ['  parameters:']),
    ...parameters.map((one) => `    - ${one}`),
    '  phases:',
    '    - name: build',
    '      steps: [{ name: one, action: ExecuteBinary, inputs: { path: /opt/one } }]',
  ].join('\n')

const component = (name: string, text = script(), platform = 'Linux', version = '1.0.x') =>
  `kind: Component\nname: ${name}\nsemanticVersion: ${version}\nplatform: ${platform}\n${text}\n`

const recipe = (...lines: readonly string[]) =>
  ['kind: ImageRecipe', 'name: golden', 'semanticVersion: 1.0.x', ...lines, ''].join('\n')

const container = (...lines: readonly string[]) =>
  [
    'kind: ContainerRecipe',
    'name: web',
    'semanticVersion: 1.0.x',
    'containerType: DOCKER',
    'targetRepository: { service: ECR, repositoryName: web }',
    'dockerfileTemplateData: "FROM {{{ imagebuilder:parentImage }}}\\n{{{ imagebuilder:environments }}}\\n{{{ imagebuilder:components }}}"',
    ...lines,
    '',
  ].join('\n')

const hosts = 'kind: InfrastructureConfiguration\nname: hosts\ninstanceProfileName: builder\n'
const pipeline = (...lines: readonly string[]) =>
  [
    'kind: ImagePipeline',
    'name: nightly',
    'infrastructureConfigurationArn: ${InfrastructureConfiguration/hosts}',
    ...lines,
    '',
  ].join('\n')

const problems = (...documents: readonly string[]) => describeProblems(documents.join('---\n'), project)
const ami = 'parentImage: ami-0123456789abcdef0'

const one = (id: string, ...parameters: readonly string[]) => [
  'components:',
  `  - componentArn: ${id}`,
  ...(parameters.length === 0 ? [] : ['    parameters:', ...parameters.map((parameter) => `      - ${parameter}`)]),
]

describe('a recipe and its components', () => {
  const hardening = component(
    'hardening',
    script('Level: { type: integer }', 'Mode: { type: string, default: strict }'),
  )
  const level = '{ name: Level, value: ["3"] }'

  it('agree', () => {
    const given = one('${Component/hardening}', level)
    expect(problems(recipe(ami, ...given), hardening)).toEqual([])
    expect(problems(container('parentImage: amazonlinux:2023', ...given), hardening)).toEqual([])
  })

  it('have the same parameters, each said once for all targets', () => {
    const given = one('${Component/hardening}', '{ name: Levl, value: ["3"] }', '{ name: Mode, value: [a, b] }')
    const said = [
      '6:19 KILN2121 Component/hardening has the parameter Level without a default, and the recipe gives no value | add { name: Level, value: [VALUE] } to the parameters of the component here, or give it a default there',
      '8:17 KILN2120 Levl is no parameter of Component/hardening | did you mean Level?',
      '9:30 KILN2122 the value of Mode is not what Component/hardening takes: one text | write it as a list with one text in it, such as value: [VALUE]',
    ]
    expect(problems(recipe(ami, ...given), hardening)).toEqual(said)
    const floating = given.map((line) => line.replace('hardening}', 'hardening.latestMinorVersionArn}'))
    expect(problems(recipe(ami, ...floating), hardening)).toEqual(said)
  })

  it('know what there is', () => {
    const given = one('${Component/hardening}', level, '{ name: Other, value: [a] }')
    expect(problems(recipe(ami, ...given), hardening)).toEqual([
      '9:17 KILN2120 Other is no parameter of Component/hardening | it has: Level, Mode',
    ])
    expect(problems(recipe(ami, ...one('${Component/plain}', level)), component('plain'))).toEqual([
      '8:17 KILN2120 Level is no parameter of Component/plain | it has none: remove it',
    ])
  })

  it('have values of their types', () => {
    const types = ['integer', 'boolean', 'stringList', 'string', 'Integer']
    const declared = types.map((type, index) => `Item${index}: { type: ${type}, default: "1" }`)
    const typed = component('typed', script(...declared))
    const given = (...values: readonly string[]) => {
      const parameters = values.map((value, index) => `{ name: Item${index}, value: ${value} }`)
      return recipe(ami, ...one('${Component/typed}', ...parameters))
    }
    expect(problems(given('["3"]', '["True"]', '[a, b]', '[""]', '["-3"]'), typed)).toEqual([])
    expect(problems(given('["{{ x }} 1"]'), typed)).toEqual([])
    expect(problems(given('[ten]', '["yes"]', '[a]', '[a]', '["1", "2"]'), typed)).toEqual([
      '8:31 KILN2122 the value of Item0 is not what Component/typed takes: a whole number | write it as a list with one text in it, such as value: ["3"]',
      '9:31 KILN2122 the value of Item1 is not what Component/typed takes: true or false | write it as a list with one text in it, such as value: ["true"]',
      '12:31 KILN2122 the value of Item4 is not what Component/typed takes: a whole number | write it as a list with one text in it, such as value: ["3"]',
    ])
  })

  it('are not compared where another version is meant, the document cannot be read, or nobody declares it', () => {
    const us = 'kiln: { targets: [us] }'
    const named = (version: string) => recipe(ami, us, ...one(`${here}:component/hardening/${version}`))
    const missing = expect.stringContaining('KILN2121') as string
    expect(problems(named('0.9.0/1'), hardening)).toEqual([])
    expect(problems(named('1.0.x'), hardening)).toEqual([missing])
    expect(
      problems(named('1.4.2/1'), component('hardening', script('Level: { type: integer }'), 'Linux', '1.4.2')),
    ).toEqual([missing])
    expect(problems(recipe(ami, us, ...one(`${here}:component/other/1.0.0/1`)), hardening)).toEqual([])
    const elsewhere = component('hardening', 'uri: s3://acme/hardening.yaml')
    expect(problems(recipe(ami, ...one('${Component/hardening}')), elsewhere)).toEqual([])
  })

  it('are for one platform', () => {
    const windows = component('updates', script(), 'Windows')
    const both = [...one('${Component/plain}'), '  - componentArn: ${Component/updates}']
    expect(problems(recipe(ami, ...both), component('plain'), component('updates'))).toEqual([])
    const said = (place: string, other: string) =>
      `${place} KILN2123 Component/updates is for Windows, and ${other} for Linux: a recipe has one platform | take one of them out, or write a recipe for each platform`
    expect(problems(recipe(ami, ...both), component('plain'), windows)).toEqual([said('7:19', 'Component/plain')])
    const overridden = container(
      'parentImage: amazonlinux:2023',
      'platformOverride: Linux',
      ...one('${Component/updates}'),
    )
    expect(problems(overridden, windows)).toEqual([said('10:19', 'the recipe')])
  })

  it('are not for macOS where they make a container image', () => {
    const mac = component('keychain', script(), 'macOS')
    expect(problems(recipe(ami, ...one('${Component/keychain}')), mac)).toEqual([])
    expect(problems(container('parentImage: amazonlinux:2023', ...one('${Component/keychain}')), mac)).toEqual([
      '9:19 KILN2124 Component/keychain is for macOS, and container images are for Linux and Windows | take it out, or use it in a recipe for AMIs',
    ])
  })
})

describe('a recipe and its base', () => {
  const base = `kind: ImageRecipe\nname: base\nsemanticVersion: 1.0.0\n${ami}\n${one('${Component/updates}').join('\n')}\n`
  const windows = component('updates', script(), 'Windows')
  const agent = 'additionalInstanceConfiguration: { systemsManagerAgent: { uninstallAfterBuild: true } }'

  it.each(['${ImageRecipe/base.imageArn}', `${here}:image/base/x.x.x`])('are for one platform: %s', (parent) => {
    const child = recipe(`parentImage: ${parent}`, agent, 'kiln: { targets: [us] }', ...one('${Component/plain}'))
    expect(problems(child, base, windows, component('plain'))).toEqual([
      '5:36 KILN2125 systemsManagerAgent is not for Windows, which what the recipe is made of is for | remove systemsManagerAgent',
      '8:19 KILN2123 Component/plain is for Linux, and ImageRecipe/base for Windows: a recipe has one platform | take one of them out, or write a recipe for each platform',
    ])
    expect(problems(child, base, component('updates'), component('plain'))).toEqual([])
  })

  it('may be one line', () => {
    const own = recipe(`parentImage: ${here}:image/golden/x.x.x`, agent, 'kiln: { targets: [us] }')
    expect(problems(own)).toEqual([])
  })
})

describe('a pipeline and what it builds with', () => {
  const nightly = (...lines: readonly string[]) => [pipeline(...lines), hosts]
  const golden = 'imageRecipeArn: ${ImageRecipe/golden}'
  const daily = 'schedule: { scheduleExpression: rate(1 day) }'
  const said = (place: string) =>
    `${place} KILN2126 the schedule waits for updates, and ImageRecipe/golden names exact versions alone: none ever comes, so that only a change here may start a build | write pipelineExecutionStartCondition: EXPRESSION_MATCH_ONLY, or let the recipe name something open: \${Component/NAME.latestMinorVersionArn}, an image /x.x.x or ssm:NAME`

  it('wait for updates that can come', () => {
    expect(problems(...nightly(golden, daily), recipe(ami))).toEqual([said('5:33')])
    const waiting =
      'schedule: { scheduleExpression: rate(1 day), pipelineExecutionStartCondition: EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE }'
    const pinned = recipe(ami, ...one('${Component/plain}'))
    expect(problems(...nightly(golden, waiting), pinned, component('plain'))).toEqual([said('5:79')])
    expect(
      problems(
        ...nightly(
          golden,
          'schedule: { scheduleExpression: rate(1 day), pipelineExecutionStartCondition: EXPRESSION_MATCH_ONLY }',
        ),
        recipe(ami),
      ),
    ).toEqual([])
    expect(problems(...nightly(golden), recipe(ami))).toEqual([])
  })

  it.each([
    ['a parameter', recipe('parentImage: ssm:base')],
    [
      'a floating base',
      recipe(
        'parentImage: arn:aws:imagebuilder:us-east-1:aws:image/amazon-linux-2023-x86/x.x.x',
        'kiln: { targets: [us] }',
      ),
    ],
    ['a base without build', recipe(`parentImage: ${here}:image/base/1.0.0`, 'kiln: { targets: [us] }')],
    ['a floating component', recipe(ami, ...one('${Component/plain.latestVersionArn}'))],
    [
      'a component of AWS',
      recipe(ami, 'kiln: { targets: [us] }', ...one('arn:aws:imagebuilder:us-east-1:aws:component/update-linux/x.x.x')),
    ],
  ])('wait for updates of %s', (_, open) => {
    const own = open.includes('targets') ? ['kiln: { targets: [us] }'] : []
    expect(problems(...nightly(golden, daily, ...own), open, component('plain'))).toEqual([])
  })

  it('keep watermarks private', () => {
    const marked = recipe('parentImage: ssm:base', 'amiWatermarks: [golden]')
    const sent = (permission: string) =>
      `kind: DistributionConfiguration\nname: spread\ndistributions:\n  - region: \${target.region}\n    amiDistributionConfiguration: { launchPermission: ${permission} }\n`
    const lines = [golden, 'distributionConfigurationArn: ${DistributionConfiguration/spread}']
    expect(problems(...nightly(...lines), marked, sent('{ userGroups: [all] }'))).toEqual([
      '5:31 KILN2127 DistributionConfiguration/spread makes AMIs public, and ImageRecipe/golden gives them watermarks: AMIs that have some cannot be public | remove userGroups: [all] there, or amiWatermarks from the recipe',
    ])
    expect(problems(...nightly(...lines), marked, sent('{ userIds: ["111122223333"] }'))).toEqual([])
    expect(problems(...nightly(...lines), recipe('parentImage: ssm:base'), sent('{ userGroups: [all] }'))).toEqual([])
  })
})

describe('a lifecycle policy and its recipes', () => {
  const policy = (version: string, filter = '{ type: COUNT, value: 5 }') => `kind: LifecyclePolicy
name: tidy
executionRole: tidy
resourceType: AMI_IMAGE
policyDetails:
  - action: { type: DELETE, includeResources: { amis: true } }
    filter: ${filter}
resourceSelection:
  recipes: [{ name: Golden, semanticVersion: ${version} }]
`

  it('count the images of a line that goes on', () => {
    expect(problems(policy('1.0.3'), recipe(ami))).toEqual([
      '9:46 KILN2128 the policy counts images of version 1.0.3, and ImageRecipe/golden is a line that goes on (1.0.x): images of later versions are not covered, and each version is counted for itself | select the line, as x.x.x, with a filter of type AGE and retainAtLeast',
    ])
    expect(problems(policy('1.0.3', '{ type: AGE, value: 5, unit: DAYS }'), recipe(ami))).toEqual([])
    expect(problems(policy('1.0.3'))).toEqual([])
    expect(problems(policy('1.0.3'), recipe(ami).replace('1.0.x', '1.0.3'))).toEqual([])
  })
})

describe('what many name', () => {
  it('is read once, in however many targets they name it', () => {
    const { facts } = kindOf('Component')
    if (facts === undefined) throw new Error('a component has facts')
    const read = vi.spyOn(facts, 'read')
    const recipes = Array.from({ length: 20 }, (_, index) =>
      recipe(ami, ...one('${Component/common}')).replace('name: golden', `name: golden-${index}`),
    )
    expect(problems(...recipes, component('common'))).toEqual([])
    expect(read).toHaveBeenCalledTimes(1)
    read.mockRestore()
  })
})
