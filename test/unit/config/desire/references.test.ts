/** Documents that refer to each other: what a reference becomes in each target, and what is wrong with one, offline. */
import { describe, expect, it } from 'vitest'
import { desire, describeProblems } from '../builders.ts'

const project = `version: 1
targets:
  - { name: us, region: us-east-1, account: "111122223333" }
  - { name: cn, region: cn-north-1, account: "444455556666" }
`
const hosts = 'kind: InfrastructureConfiguration\nname: Golden Hosts\ninstanceProfileName: builder\n'
const recipe = 'arn:aws:imagebuilder:us-east-1:999988887777:image-recipe/golden/1.0.0'

/** A pipeline in the first target, its fifth line and what follows as given. */
function pipeline(...lines: readonly string[]): string {
  return [
    'kind: ImagePipeline',
    'name: nightly',
    `imageRecipeArn: ${recipe}`,
    'kiln: { targets: [us] }',
    ...lines,
    '',
  ].join('\n')
}

function desiredOf(...documents: readonly string[]) {
  const { desired, diagnostics } = desire(documents.join('---\n'), project)
  expect(diagnostics).toEqual([])
  return desired.filter(({ kind }) => kind === 'ImagePipeline')
}

/** Problems as lines of the first document. */
function problemsOf(...documents: readonly string[]): readonly string[] {
  return describeProblems(documents.join('---\n'), project)
}

describe('a reference', () => {
  it('becomes the ARN that the document has in each target', () => {
    const everywhere = `kind: ImagePipeline\nname: nightly\nimageRecipeArn: arn:\${target.partition}:imagebuilder:\${target.region}:\${target.account}:image-recipe/golden/1.0.0\ninfrastructureConfigurationArn: \${InfrastructureConfiguration/Golden Hosts}\n`
    const found = desiredOf(everywhere, hosts).map(({ fields }) => fields['infrastructureConfigurationArn'])
    expect(found).toEqual([
      'arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/golden-hosts',
      'arn:aws-cn:imagebuilder:cn-north-1:444455556666:infrastructure-configuration/golden-hosts',
    ])
  })

  it.each([
    [
      '${InfrastructureConfiguration/golden-hosts}',
      'arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/golden-hosts',
    ],
    [
      '${InfrastructureConfiguration/golden_hosts.arn}',
      'arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/golden-hosts',
    ],
    ['on ${InfrastructureConfiguration/golden-hosts.name}', 'on Golden Hosts'],
    ['$${InfrastructureConfiguration/golden-hosts}', '${InfrastructureConfiguration/golden-hosts}'],
  ])('%s is %s', (written, value) => {
    const infrastructure = 'infrastructureConfigurationArn: ${InfrastructureConfiguration/golden-hosts}'
    const [one] = desiredOf(pipeline(infrastructure, `description: "${written}"`), hosts)
    expect(one?.fields['description']).toBe(value)
  })

  it('is what an ARN of the own account and Region is as well, sent as it is written', () => {
    const own = 'arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/golden-hosts'
    const [one] = desiredOf(pipeline(`infrastructureConfigurationArn: ${own}`), hosts)
    expect(one?.fields['infrastructureConfigurationArn']).toBe(own)
    expect(one?.references).toMatchObject([
      { path: ['infrastructureConfigurationArn'], id: 'InfrastructureConfiguration/Golden Hosts' },
    ])
  })

  it.each([
    ['another account', 'arn:aws:imagebuilder:us-east-1:999988887777:infrastructure-configuration/golden-hosts'],
    ['nothing that is declared', 'arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/other'],
  ])('is not what an ARN of %s is', (_, arn) => {
    expect(desiredOf(pipeline(`infrastructureConfigurationArn: ${arn}`), hosts)[0]?.references).toEqual([])
  })
})

describe('a reference is an error', () => {
  it.each([
    [
      'of a kind that there is not',
      '${InfrastructureConfig/golden-hosts}',
      '5:33 KILN1410 ${InfrastructureConfig/golden-hosts} names a document that is not there | did you mean ${InfrastructureConfiguration/golden-hosts}?',
    ],
    ...[
      'ImageRecipe/Golden Web',
      'ImageRecipe/golden/1.0.0',
      'ImageRecipe/golden.arn',
      'Workflow/smoke',
      'Component/?',
    ].map((written) => [
      `of a kind that nobody declares here, ${written}`,
      `\${${written}}`,
      `5:33 KILN1410 \${${written}} names a document that is not there | no ${written.split('/')[0] ?? ''} is declared in us`,
    ]),
    [
      'of a name that there is not',
      '${InfrastructureConfiguration/golden-host}',
      '5:33 KILN1410 ${InfrastructureConfiguration/golden-host} names a document that is not there | did you mean ${InfrastructureConfiguration/Golden Hosts}?',
    ],
    [
      'of an attribute that there is not',
      '${InfrastructureConfiguration/golden-hosts.id}',
      '5:33 KILN1412 ${InfrastructureConfiguration/golden-hosts.id} asks for id, which InfrastructureConfiguration does not have | it has: arn, name',
    ],
    [
      'of a kind that does not fit',
      '${DistributionConfiguration/there}',
      '5:33 KILN1331 infrastructureConfigurationArn takes the ARN of an InfrastructureConfiguration, found that of a DistributionConfiguration | move it to distributionConfigurationArn, or write ${InfrastructureConfiguration/NAME}',
    ],
  ])('if it is %s', (_, written = '', problem = '') => {
    const there = 'kind: DistributionConfiguration\nname: there\ndistributions: [{ region: us-east-1 }]\n'
    expect(problemsOf(pipeline(`infrastructureConfigurationArn: ${written}`), hosts, there)).toEqual([problem])
  })

  it('if the document is of another target', () => {
    const elsewhere = `${hosts}kiln: { targets: [cn] }\n`
    expect(
      problemsOf(pipeline('infrastructureConfigurationArn: ${InfrastructureConfiguration/golden-hosts}'), elsewhere),
    ).toEqual([
      '5:33 KILN1411 ${InfrastructureConfiguration/golden-hosts} names a document that does not belong to the target us | it belongs to cn: let both have the same kiln.targets',
    ])
  })

  it.each([
    ['name', 'name: ${InfrastructureConfiguration/golden-hosts.name}', 'name'],
    ['a tag', 'tags: { a: "${InfrastructureConfiguration/golden-hosts.name}" }', 'tags.a'],
  ])('if it stands in %s', (_, line, field) => {
    const text = `kind: DistributionConfiguration\n${field === 'name' ? '' : 'name: there\n'}distributions: [{ region: us-east-1 }]\n${line}\n`
    const other = pipeline(
      'infrastructureConfigurationArn: ${InfrastructureConfiguration/golden-hosts}',
      'description: on ${InfrastructureConfiguration/golden-hosts.name}',
    )
    const [problem, ...others] = problemsOf(text, hosts, other)
    expect(others).toEqual([])
    expect(problem).toContain(`KILN1413 \${InfrastructureConfiguration/golden-hosts.name} stands in ${field}`)
  })

  it('if it closes a circle: once, whatever the number of targets, with both places', () => {
    const one = (name: string, other: string): string =>
      `kind: DistributionConfiguration\nname: ${name}\ndistributions: [{ region: us-east-1 }]\ndescription: after \${DistributionConfiguration/${other}.name}\n`
    expect(problemsOf(one('one', 'two'), one('two', 'three'), one('three', 'one'))).toEqual([
      '14:14 KILN1414 references go round in a circle, so that nothing in it can be made first: DistributionConfiguration/one → DistributionConfiguration/two → DistributionConfiguration/three → DistributionConfiguration/one | take out one of the references, for example that at configs/a.yaml:4:14',
    ])
  })

  it.each(['ImagePipeline/itself', 'ImagePipeline/itself.name'])(
    'if it names the document that it stands in: %s',
    (id) => {
      const one = `kind: ImagePipeline\nname: itself\ndescription: I am \${${id}}\nkiln: { targets: [us] }\nimageRecipeArn: ${recipe}\n`
      expect(
        problemsOf(`${one}infrastructureConfigurationArn: \${InfrastructureConfiguration/golden-hosts}\n`, hosts),
      ).toEqual([
        '3:14 KILN1414 references go round in a circle, so that nothing in it can be made first: ImagePipeline/itself → ImagePipeline/itself | take out one of the references, for example that at configs/a.yaml:3:14',
      ])
    },
  )
})

describe('a reference to a name with several separators in a row', () => {
  const gap = (name: string) => `kind: InfrastructureConfiguration\nname: ${name}\ninstanceProfileName: builder\n`
  const refer = (text: string, field = 'infrastructureConfigurationArn') =>
    pipeline(
      `${field}: ${text}`,
      ...(field === 'description'
        ? [`infrastructureConfigurationArn: \${InfrastructureConfiguration/golden-hosts}`]
        : []),
    )
  const warning = (name: string, id: string, suggestion: string) => [
    `8:7 KILN1418 "${name}" has several separators in a row: whether its ARN keeps them all is not known, so that \${${id}} at configs/a.yaml:5:33 may name nothing | write the name with single separators, "${suggestion}"; if it is in the account already, write its ARN as it is shown there in place of the reference`,
  ]

  it.each([
    ['gap  infra', 'gap infra'],
    ['gap__infra', 'gap_infra'],
    ['gap - infra', 'gap infra'],
  ])('is warned of at the name: %s', (name, suggestion) => {
    const id = `InfrastructureConfiguration/${name}`
    expect(problemsOf(refer(`\${${id}}`), gap(name))).toEqual(warning(name, id, suggestion))
  })

  it('is warned of once, whoever refers to it', () => {
    const id = 'InfrastructureConfiguration/gap--infra'
    const other = refer(`\${${id}}`).replace('nightly', 'weekly')
    expect(problemsOf(refer(`\${${id}}`), gap('gap--infra'), other)).toEqual(warning('gap--infra', id, 'gap-infra'))
  })

  it.each([
    ['asks for the name alone', refer('on ${InfrastructureConfiguration/gap--infra.name}', 'description')],
    [
      'is written as an ARN',
      refer('arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/gap--infra'),
    ],
    ['is to another one', refer('${InfrastructureConfiguration/golden-hosts}')],
  ])('is not warned of where it %s', (_, one) => {
    expect(problemsOf(one, gap('gap--infra'), hosts)).toEqual([])
  })
})
