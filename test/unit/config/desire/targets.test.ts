/** Documents in several targets: what they say by themselves is made and checked once, and each target gets what it would get alone. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDesired } from '../../../../src/config/desire/desire.ts'
import { parseProject, type LoadedProject } from '../../../../src/config/project/project.ts'
import { parseDocuments } from '../../../../src/config/yaml/yaml.ts'
import { diagnose } from '../../../../src/diagnostic/diagnose.ts'
import type { Document } from '../../../../src/model.ts'
import { desire, describeProblems } from '../builders.ts'

const projectOf = (defaults = ''): string => `version: 1
targets:
  - name: us
    region: us-east-1
    account: "111122223333"
    vars: { key: a, subnet: subnet-1, groups: [sg-1], size: 1, tags: { team: a }, gone: null, bucket: logs, dots: "" }
  - name: cn
    region: cn-north-1
    account: "444455556666"
    vars: { key: b, subnet: 7, groups: [null, sg-2], size: null, tags: { team: b, more: c }, gone: x, bucket: null, own: x }
  - name: eu
    region: eu-west-1
    vars: { key: a, subnet: subnet-1, groups: [sg-1], size: x, tags: x, gone: null, bucket: logs, dots: ["a, b"], own: x }
${defaults === '' ? '' : `defaults:\n  InfrastructureConfiguration:\n${defaults}`}`
const head = 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: builder\n'

/** Values that fields may have: sound and broken, the same in all targets and not, of the account, Region or partition of some of them. */
const values = [
  'plain',
  'null',
  '""',
  '7',
  '[a, null]',
  '["a b"]',
  '{ team: x }',
  '{ "kiln:x": y }',
  '"{{ x }}"',
  'arn:aws:sns:us-east-1:111122223333:topic',
  'arn:aws-cn:sns:cn-north-1:444455556666:topic',
  'arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/golden',
  '{ a: arn:aws:imagebuilder:eu-west-1:111122223333:infrastructure-configuration/golden }',
  'AKIAIOSFODNN7EXAMPLE',
  '9007199254740993',
  '{ httpTokens: required }',
  '{ httpPutResponseHopLimit: 65 }',
  '{ s3Logs: { s3BucketName: "${vars.bucket}", s3KeyPrefix: x } }',
  '{ tenancy: host, hostId: "${vars.gone}" }',
  '{ team: "${vars.key}", other: "${vars.gone}" }',
  '["${vars.key}", "${vars.gone}", m5.large]',
  ...['key', 'subnet', 'groups', 'size', 'tags', 'gone', 'own', 'nowhere'].map((name) => `\${vars.${name}}`),
  '"x ${vars.key} ${target.region} $${literal}"',
  'arn:${target.partition}:sns:${target.region}:${target.account}:topic',
  '${InfrastructureConfiguration/golden}',
]
const fields = [
  'description',
  'instanceTypes',
  'subnetId',
  'securityGroupIds',
  'logging',
  'snsTopicArn',
  'keyPair',
  'instanceMetadataOptions',
  'placement',
  'resourceTags',
  'tags',
  'terminateInstanceOnFailure',
  'InstanceTypes',
  'constructor',
  'extra',
]
const block = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...fields), fc.constantFrom(...values)), {
    selector: ([field]) => field,
    maxLength: 7,
  })
  .map((members) => members.map(([field, value]) => `${field}: ${value}\n`))
const name = fc.constantFrom('golden', 'golden-a', 'golden-${vars.key}', 'golden-${vars.own}', '${vars.size}', 'x')
const documentsOf = fc.array(
  fc
    .tuple(name, block, fc.constantFrom('', 'kiln: { unchecked: [extra], protect: true }\n'))
    .map(([name, own, last]) => {
      return `kind: InfrastructureConfiguration\nname: ${name}\ninstanceProfileName: builder\n${own.join('')}${last}`
    }),
  { minLength: 1, maxLength: 3 },
)

/** What `documents` come to in these targets: what is declared, and every problem with the targets that it is in. Circles are told for no target. */
function comeTo(documents: readonly Document[], project: LoadedProject, names: readonly string[]) {
  const targets = project.targets.filter((target) => names.includes(target.name))
  const { desired, diagnostics } = buildDesired(documents, project, targets)
  return {
    declared: desired.map((one) => JSON.stringify(one)).sort(),
    problems: diagnostics
      .filter(({ code }) => code !== diagnose('referenceCycle', { circle: '', source: '' }).code)
      .flatMap(({ code, message, source }) => {
        const [, said = message, some] = /^(.*) \(in ([^()]*)\)$/s.exec(message) ?? []
        const told = some === undefined ? names : some.split(/, | and /)
        return told.map((target) => JSON.stringify([target, code, said, source]))
      }),
  }
}

describe('documents in several targets', () => {
  it('come to what they come to in each alone, with the same problems', () => {
    fc.assert(
      fc.property(documentsOf, block, (texts, defaults) => {
        // What is wrong with defaults by themselves is told with the project.
        const file = projectOf(defaults.map((line) => `    ${line}`).join(''))
        const { project } = parseProject(file, 'kiln.yaml', { folder: '/work', hasConfigsFolder: true })
        if (project === undefined) throw new Error(file)
        const { documents } = parseDocuments(texts.join('---\n'), 'configs/a.yaml')
        const together = comeTo(documents, project, ['us', 'cn', 'eu'])
        const alone = ['us', 'cn', 'eu'].map((target) => comeTo(documents, project, [target]))
        expect(together.declared).toEqual(alone.flatMap(({ declared }) => declared).sort())
        expect(together.problems.sort()).toEqual(alone.flatMap(({ problems }) => problems).sort())
      }),
      { numRuns: 60 },
    )
  })

  it('share what names no variable, and what defaults make of it', () => {
    const text = `${head}tags: { team: a }\nlogging: { s3Logs: { s3BucketName: b } }\nsubnetId: \${vars.key}\nsecurityGroupIds: [sg-1]\n`
    const { desired, diagnostics } = desire(
      text,
      projectOf('    tags: { more: b }\n    resourceTags: { own: "${vars.key}" }\n'),
    )
    expect(diagnostics).toEqual([])
    const [us, cn] = desired.map((one) => one.fields)
    expect(us?.['tags']).toEqual({ team: 'a', more: 'b' })
    expect(cn?.['tags']).toBe(us?.['tags'])
    expect(cn?.['logging']).toBe(us?.['logging'])
    expect([us, cn].map((fields) => [fields?.['subnetId'], fields?.['resourceTags']])).toEqual([
      ['a', { own: 'a' }],
      ['b', { own: 'b' }],
    ])
    expect([us, cn].map((fields) => Object.keys(fields ?? {}))).toEqual([
      Object.keys(us ?? {}),
      ['name', 'instanceProfileName', 'tags', 'logging', 'subnetId', 'securityGroupIds', 'resourceTags'],
    ])
  })

  it('are looked at in each for what a variable is there, and for rules that it is part of', () => {
    expect(describeProblems(`${head}subnetId: subnet-1\nsecurityGroupIds: \${vars.own}\n`, projectOf())).toEqual([
      expect.stringMatching(/^5:19 KILN1209 securityGroupIds .* from vars.own .*\(in cn\)/),
      expect.stringMatching(/^5:19 KILN1209 securityGroupIds .* from vars.own .*\(in eu\)/),
      expect.stringMatching(/^5:19 KILN1401 .*\(in us\)/),
    ])
    expect(describeProblems(`${head}subnetId: \${vars.gone}\n`, projectOf())).toEqual([
      expect.stringMatching(/^4:1 KILN\d+ .*security group.*\(in cn\)/),
    ])
    expect(describeProblems(head.replace('builder', '${vars.gone}'), projectOf())).toEqual([
      expect.stringMatching(/^1:1 KILN1208 instanceProfileName .*\(in us, eu\)/),
    ])
  })

  it('are held against the Region and the partition of each, whatever names no variable', () => {
    const text = `${head}snsTopicArn: arn:aws:sns:us-east-1:111122223333:t\ndescription: \${vars.key}\n`
    expect(describeProblems(text, projectOf())).toEqual([expect.stringMatching(/^4:14 KILN1310 .*\(in cn\)/)])
  })

  it('say what is wrong with a document in the targets that it selects', () => {
    const text = `${head}subnetId: \${vars.subnet}\nsecurityGroupIds: [sg-1]\nkiln: { targets: [TARGETS] }\n`
    const found = (targets: string) => describeProblems(text.replace('TARGETS', targets), projectOf())
    expect(found('us, eu')).toEqual([])
    expect(found('cn')).toEqual([expect.not.stringContaining('(in ')])
    expect(found('eu, cn')).toEqual([expect.stringMatching(/^4:11 KILN1210 .*\(in cn\)/)])
  })

  it('name others in the order in which they are written', () => {
    const project = `version: 1
targets:
  - { name: a, region: us-east-1, account: "111122223333" }
  - { name: b, region: us-east-1, account: "444455556666" }
`
    const documents = [
      `kind: ImagePipeline\nname: nightly
infrastructureConfigurationArn: arn:aws:imagebuilder:us-east-1:\${target.account}:infrastructure-configuration/golden
imageRecipeArn: arn:aws:imagebuilder:us-east-1:444455556666:image-recipe/linux/1.0.0\n`,
      `kind: ImageRecipe\nname: linux\nsemanticVersion: 1.0.0\nparentImage: ami-0123456789abcdef0\ncomponents: [{ componentArn: "arn:aws:imagebuilder:us-east-1:aws:component/x/x.x.x" }]\n`,
      head,
    ]
    const { desired, diagnostics } = desire(documents.join('---\n'), project)
    expect(diagnostics).toEqual([])
    const named = desired.map(({ target, references }) => [target, ...references.map(({ id }) => id)])
    expect(named.slice(0, 2)).toEqual([
      ['a', 'InfrastructureConfiguration/golden'],
      ['b', 'InfrastructureConfiguration/golden', 'ImageRecipe/linux'],
    ])
  })
})

describe('what is sound in the first target and wrong in the next', () => {
  const recipe = 'arn:aws:imagebuilder:us-east-1:111122223333:image-recipe/golden/1.0.0'
  const accounts: Readonly<Record<string, string>> = {
    here: '111122223333',
    there: '444455556666',
    again: '777788889999',
  }
  const pipeline = `kind: ImagePipeline\nname: nightly\nimageRecipeArn: \${vars.v}\ninfrastructureConfigurationArn: \${InfrastructureConfiguration/golden}\n---\n${head}`

  const component = 'arn:aws:imagebuilder:us-east-1:aws:component/x/1.0.0'
  const startsFrom = `kind: ImageRecipe\nname: linux\nsemanticVersion: 1.0.0\nparentImage: "\${vars.v}"\ncomponents: [{ componentArn: ${component} }]\n`
  it.each([
    ['a type', `${head}keyPair: \${vars.v}\n`, 'x', '7'],
    ['a bound inside of a list', `${head}instanceTypes: [m5.large, "\${vars.v}"]\n`, 'm6i.large', '""'],
    ['a field that is needed', head.replace('builder', '${vars.v}'), 'x', 'null'],
    ['an entry that is several', `${head}instanceTypes: ["\${vars.v}"]\n`, 'm5.large', '"m5.large, m6i.large"'],
    ['a credential', `${head}description: AKIA\${vars.v}\n`, 'x', 'IOSFODNN7EXAMPLE'],
    ['a tag', `${head}tags: \${vars.v}\n`, '{ team: a }', '{ "kiln:x": y }'],
    ['a tag of a default', `${head}tags: { team: a }\n`, '{ more: b }', '{ "kiln:x": y }', '    tags: ${vars.v}\n'],
    ['several fields', `${head}placement: { tenancy: "\${vars.v}", hostId: h-1 }\n`, 'host', 'default'],
    [
      'a reference',
      pipeline,
      recipe,
      recipe.replace('image-recipe', 'container-recipe').replace('recipe/golden/1.0.0', 'x/y'),
    ],
    ['what stands in a reference', startsFrom, 'ami-0123456789abcdef0', component],
    ['a number', `${head}instanceMetadataOptions: { httpPutResponseHopLimit: "\${vars.v}" }\n`, '2', '2.5'],
    ['a name', `${head.replace('golden', '${vars.v}')}---\n${head}`, 'other', 'golden'],
  ])('is found: %s', (_, text, sound, broken, defaults = '') => {
    const target = (name: string, value: string) =>
      `  - { name: ${name}, region: us-east-1, account: "${accounts[name]}", vars: { v: ${value} } }\n`
    const rest = defaults === '' ? '' : `defaults:\n  InfrastructureConfiguration:\n${defaults}`
    const found = (...targets: readonly string[]) =>
      describeProblems(text, `version: 1\n${rest}targets:\n${targets.join('')}`)
    const [here, there] = [target('here', sound), target('there', broken)]
    const alone = found(there)
    expect(found(here)).toEqual([])
    expect(alone).not.toEqual([])
    const strip = (problem: string): string => problem.replaceAll(/ \(in there\)|kiln.yaml:\d+:\d+/g, '')
    expect(found(here, there).map(strip)).toEqual(alone.map(strip))
    expect(found(here, there, target('again', sound))).toEqual(found(here, there))
  })
})
