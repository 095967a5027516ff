/** Slips of documents as people paste them: each is recognised as what it is, at its place, with what to write. */
import { describe, expect, it } from 'vitest'
import { describeProblems } from './builders.ts'

const head = 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: Builder\n'
const distribution = 'kind: DistributionConfiguration\nname: golden\ndistributions:\n'
const project = `version: 1
targets:
  - name: prod
    region: us-east-1
    vars: { list: [a, b], empty: "", number: 007 }
`
const space = '\u00a0'

/** The place of the only problem of a text, and those of `words` that are said there. */
function problemOf(text: string, words: readonly string[]): readonly unknown[] {
  const [found = '', ...others] = describeProblems(text, project)
  return [found.split(' ', 2).join(' '), ...words.filter((word) => found.includes(word)), ...others]
}

it.each([
  [
    'of a component',
    'kind: Component\nname: golden\nsemanticVersion: 1.0.0\nplatform: Linux\nuri: s3://a/b\nsupportedOsVersions: ["Amazon Linux 2023"]\n',
  ],
  [
    'of a recipe',
    'kind: ImageRecipe\nname: golden\nsemanticVersion: 1.0.0\nparentImage: ssm:base\namiWatermarks: [golden image]\ncomponents:\n- componentArn: arn:aws:imagebuilder:us-east-1:aws:component/update-linux/x.x.x\n  parameters: [{ name: Packages, value: ["", "git, curl"] }]\n',
  ],
  [
    'of a pipeline',
    'kind: ImagePipeline\nname: golden\nimageRecipeArn: arn:aws:imagebuilder:us-east-1:111122223333:image-recipe/a/1.0.0\ninfrastructureConfigurationArn: arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/a\nexecutionRole: a\nworkflows:\n- workflowArn: arn:aws:imagebuilder:us-east-1:111122223333:workflow/test/a/1.0.0/1\n  parameters: [{ name: Words, value: [a b, ""] }]\n',
  ],
])('texts with blanks and commas are entries %s', (_, text) => {
  expect(describeProblems(text, project)).toEqual([])
})

describe('a list', () => {
  it.each([
    ['of an empty text', `${head}instanceTypes: [""]\n`, '4:17 KILN1318', 'instanceTypes[0] is an empty entry'],
    ['of an empty variable', `${head}instanceTypes: ["\${vars.empty}"]\n`, '4:17 KILN1318', 'from vars.empty'],
    ['in one text', `${head}instanceTypes: ["a, b"]\n`, '4:17 KILN1319', 'write an entry for each: [a, b]'],
    ['with blanks', `${head}instanceTypes: [a b]\n`, '4:17 KILN1319', '"a b"'],
    [
      'of tags in one text',
      `${distribution}- region: us-east-1\n  containerDistributionConfiguration: { containerTags: ["a,b"], targetRepository: { service: ECR, repositoryName: x } }\n`,
      '5:57 KILN1319',
      '[a, b]',
    ],
    [
      'without brackets',
      `${head}instanceTypes: m5.large, m6i.large\n`,
      '4:16 KILN1209',
      'write a list: [m5.large, m6i.large]',
    ],
    [
      'around a variable that is one',
      `${head}instanceTypes: ["\${vars.list}"]\n`,
      '4:17 KILN1229',
      'from vars.list',
      'instanceTypes: ${vars.NAME}',
    ],
  ])('%s', (_name, text, place, ...words) => {
    expect(problemOf(text, words)).toEqual([place, ...words])
  })
})

describe('a value', () => {
  it.each([
    ['of another tool', `${head}keyPair: "{{ x }}"\n`, '4:10 KILN1321', '"{{ x }}"', '${vars.NAME}'],
    ['of another tool without quotes', `${head}keyPair: {{ x }}\n`, '4:10 KILN1228', 'quotes', '${vars.NAME}'],
    ['of another tool in a list', `${head}instanceTypes: [{{ x }}]\n`, '4:17 KILN1228', 'quotes'],
    ['of an empty variable', `${head}keyPair: \${vars.empty}\n`, '4:10 KILN1213', 'from vars.empty', 'null, not ""'],
    [
      'a role for a profile',
      head.replace('Builder', 'arn:aws:iam::111122223333:role/team/x'),
      '3:22 KILN1317',
      'ARN of a role',
      'called x too',
    ],
    [
      'a Region without its hyphen',
      `${distribution}- region: us-east1\n`,
      '4:11 KILN1320',
      '"us-east1"',
      'like us-east-1',
    ],
    ['a zone for a Region', `${distribution}- region: eu-west-1b\n`, '4:11 KILN1320', 'like eu-west-1'],
    ['a Region in words', `${distribution}- region: US East (Ohio)\n`, '4:11 KILN1320', 'like us-east-1'],
  ])('%s', (_name, text, place, ...words) => {
    expect(problemOf(text, words)).toEqual([place, ...words])
  })

  it.each([
    [
      'golden-image-for-linux-{{ imagebuilder:buildVersion }}-x',
      "'golden-image-for-linux- {{ imagebuilder:buildDate }}'",
    ],
    ['{{ imagebuilder:buildVersion }} x', "'{{ imagebuilder:buildVersion }} {{ imagebuilder:buildDate }}'"],
    ['a'.repeat(40), `'${'a'.repeat(32)} {{ imagebuilder:buildDate }}'`],
    ['a {{ imagebuilder', "'a {{ imagebuilder:buildDate }}'"],
  ])('the example for the AMI name %j cuts no token', (name, example) => {
    const text = `${distribution}- region: us-east-1\n  amiDistributionConfiguration: { name: "${name}" }\n`
    expect(problemOf(text, [`for example ${example}`])).toEqual(['5:41 KILN1307', `for example ${example}`])
  })
})

describe('a number that should be text is shown as it is written', () => {
  it.each([
    ['a tag', `${head}tags: { CostCenter: 00123 }\n`, '4:21', '00123'],
    ['a version', `${head}tags: { v: 1.10 }\n`, '4:12', '1.10'],
    [
      'an account',
      `${distribution}- region: us-east-1\n  amiDistributionConfiguration: { targetAccountIds: [011122223333] }\n`,
      '5:54',
      '011122223333',
    ],
    ['a variable', `${head}keyPair: \${vars.number}\n`, '4:10', '007'],
    ['through an anchor', `${head}tags: { a: &x 0123 }\nkeyPair: k\nresourceTags: { b: &y "s" }\n`, '4:15', '0123'],
  ])('%s', (_name, text, place, written) => {
    const words = [`found ${written} without quotes`, `write "${written}"`]
    expect(problemOf(text, words)).toEqual([`${place} KILN1210`, ...words])
  })
})

describe('marks that nobody sees, or that git left', () => {
  it.each([
    ['after a colon', head.replace('name: ', `name:${space}`), '2:6', 'a no-break space (U+00A0)'],
    ['before a key', `${head}tags:\n${space}${space}team: a\n`, '5:1', 'no-break space'],
    ['before a value', `${head}keyPair: ${space}a\n`, '4:10', 'no-break space'],
    ['after a value', `${head}keyPair: a\u3000\n`, '4:10', 'the character U+3000'],
  ])('an unusual space %s', (_name, text, place, ...words) => {
    expect(problemOf(text, words)).toEqual([`${place} KILN1227`, ...words])
  })

  it.each([
    ['in words', `${head}description: "Note${space}: a"\n`],
    ['in a comment', `${head}#${space}note\n`],
  ])("an unusual space %s is nobody's business", (_name, text) => {
    expect(describeProblems(text, project)).toEqual([])
  })

  it('each merge conflict is named once, at its first line, and nothing else of the file', () => {
    const conflict = '<<<<<<< HEAD\n  a: b\n=======\n  a: c\n>>>>>>> other\n'
    const text = `${head}tags:\n${conflict}---\n${head.replace('golden', 'other')}tags:\n${conflict}`
    expect(describeProblems(text, project)).toEqual([
      expect.stringMatching(/^5:1 KILN1226 a merge conflict was left here: <<<<<<< \|/),
      expect.stringMatching(/^15:1 KILN1226 /),
    ])
  })
})
