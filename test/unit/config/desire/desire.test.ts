import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDesired } from '../../../../src/config/desire/desire.ts'
import { parseDocuments } from '../../../../src/config/yaml/yaml.ts'
import type { Path } from '../../../../src/model.ts'
import { desire, desireOne, describeProblem, describeProblems, loadedProject } from '../builders.ts'

const head = 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: Builder\n'
const two = `version: 1
targets:
  - name: prod-us
    region: us-east-1
    account: "111122223333"
    vars: { subnetId: subnet-1, groups: [sg-1], tags: { team: a } }
  - name: prod-cn
    region: cn-north-1
    account: "444455556666"
    vars: { subnetId: 7, groups: [sg-2], tags: { team: b } }
  - { name: gone, region: eu-west-1, retired: true }
defaults:
  InfrastructureConfiguration:
    keyPair: default-key
    tags: { managed-by: kiln }
`

describe('buildDesired', () => {
  it('says what a document desires', () => {
    const text = `${head}tags: { team: a }\nkiln: { protect: false, adopt: unchanged, ignore: [description, tags.x], unchecked: [extra] }\nextra: [1, { a: null }]\n`
    expect(desireOne(text)).toEqual({
      id: 'InfrastructureConfiguration/golden',
      kind: 'InfrastructureConfiguration',
      name: 'golden',
      identity: { kind: 'InfrastructureConfiguration', slug: 'golden' },
      target: 'prod-us',
      fields: { name: 'golden', instanceProfileName: 'Builder', tags: { team: 'a' }, extra: [1, {}] },
      ignore: ['description', 'tags.x'],
      protect: false,
      adopt: 'unchanged',
      unchecked: ['extra'],
      references: [],
      source: { file: 'configs/a.yaml', line: 2, column: 1 },
    })
  })

  it('says nothing of what the kiln block does not say', () => {
    expect(Object.keys(desireOne(`${head}kiln: { protect: null, targets: null }\n`))).not.toContain('protect')
    expect(desireOne(`${head}kiln: null\n`)).toMatchObject({ ignore: [], unchecked: [] })
  })

  it('fills in each target, retired ones not', () => {
    const { desired } = desire(
      `${head}securityGroupIds: \${vars.groups}\nsnsTopicArn: arn:\${target.partition}:sns:\${target.region}:\${target.account}:t\n`,
      two,
    )
    expect(desired.map(({ target, fields }) => [target, fields['securityGroupIds'], fields['snsTopicArn']])).toEqual([
      ['prod-us', ['sg-1'], 'arn:aws:sns:us-east-1:111122223333:t'],
      ['prod-cn', ['sg-2'], 'arn:aws-cn:sns:cn-north-1:444455556666:t'],
    ])
    expect(desired[0]?.fields).toMatchObject({ keyPair: 'default-key', tags: { 'managed-by': 'kiln' } })
  })

  it('goes where kiln.targets says', () => {
    const names = (targets: string): readonly string[] =>
      desire(`${head}kiln: { targets: ${targets} }\n`, two).desired.map(({ target }) => target)
    expect(names('["prod-*"]')).toEqual(['prod-us', 'prod-cn'])
    expect(names('["!prod-us"]')).toEqual(['prod-cn'])
    expect(names('["prod-*", "!*-cn"]')).toEqual(['prod-us'])
    expect(names('[gone]')).toEqual([])
    expect(describeProblems(`${head}kiln: { targets: [gone] }\n`, two)).toEqual([expect.stringContaining('KILN1406')])
  })

  it('builds only the targets that are asked for, and knows the others', () => {
    const project = loadedProject(two)
    const { documents } = parseDocuments(`${head}kiln: { targets: [prod-cn] }\n`, 'a.yaml')
    const state = buildDesired(documents, project, project.targets.slice(0, 1))
    expect(state).toMatchObject({ desired: [], diagnostics: [] })
  })

  it('checks partitions only where the region is known', () => {
    const text = `${head}snsTopicArn: arn:aws-cn:sns:cn-north-1:111122223333:t\n`
    expect(describeProblems(text, 'version: 1\n')).toEqual([])
    expect(describeProblems(text, two)).toEqual([expect.stringMatching(/KILN1310 .*prod-us is in aws/)])
  })

  it('leaves ARNs in free text alone', () => {
    const arn = 'arn:aws-cn:sns:cn-north-1:1:t'
    expect(
      describeProblems(`${head}description: ${arn}\ntags: { a: "${arn}" }\nresourceTags: { a: "${arn}" }\n`),
    ).toEqual([])
  })

  it('says a problem once, and in which targets if not in all', () => {
    expect(describeProblems(`${head}description: ""\n`, two)).toEqual([
      '4:14 KILN1213 description must not be empty | remove it to leave the field unset; a variable that is to leave it unset is null, not ""',
    ])
    const found = describeProblems(`${head}subnetId: \${vars.subnetId}\nsecurityGroupIds: [sg-1]\n`, two)
    expect(found).toEqual([
      expect.stringMatching(/^4:11 KILN1210 .* from vars.subnetId at kiln.yaml:10:13 \(in prod-cn\)/),
    ])
  })

  it('names the default that a problem came from', () => {
    const project = two.replace('default-key', '${vars.nope}')
    const text = `${head}---\n${head.replace('golden', 'other')}`
    expect(describeProblems(text, project)).toEqual([
      expect.stringMatching(
        /^2:1 KILN1401 \$\{vars.nope\} .*from defaults.InfrastructureConfiguration.keyPair at kiln.yaml:14:5/,
      ),
      expect.stringMatching(/^6:1 KILN1401/),
    ])
    const wrong = two.replace('default-key', '${vars.tags}')
    expect(describeProblems(head, wrong)).toEqual([
      expect.stringMatching(/^2:1 KILN1209 keyPair .*from vars.tags at kiln.yaml:10:42 \(in prod-cn\)/),
      expect.stringMatching(
        /^2:1 KILN1209 keyPair .*from defaults.*kiln.yaml:14:5, from vars.tags at kiln.yaml:6:49 \(in prod-us\)/,
      ),
    ])
  })

  it('finds the same name through variables, case, blanks and underscores', () => {
    const text = `${head.replace('golden', 'my_infra ${target.name}')}---\n${head.replace('golden', 'My Infra_prod-us')}`
    const { desired, diagnostics } = desire(text, two)
    expect(diagnostics.map(describeProblem)).toEqual([
      expect.stringMatching(/^6:7 KILN1404 .*configs\/a.yaml:2:7.*\(in prod-us\)/),
    ])
    expect(desired.map(({ target, identity }) => [target, identity.slug])).toEqual([
      ['prod-us', 'my-infra-prod-us'],
      ['prod-cn', 'my-infra-prod-cn'],
      ['prod-cn', 'my-infra-prod-us'],
    ])
  })

  it('keeps kinds apart', () => {
    const other = 'kind: DistributionConfiguration\nname: golden\ndistributions: [{ region: us-east-1 }]\n'
    expect(describeProblems(`${head}---\n${other}`)).toEqual([])
  })

  it('takes empty lists and maps for absent', () => {
    expect(
      describeProblems(
        `${head}tags: {}\ninstanceTypes: []\nlogging: { s3Logs: {} }\nparentInstance: {}\nplacement: {}\n`,
      ),
    ).toEqual([])
  })

  it('sorts what it finds', () => {
    const found = describeProblems(`${head}zzz: 1\nsubnetId: 1\nkiln: { adopt: x }\naaa: 2\n`)
    expect(found.map((line) => line.split(' ')[0])).toEqual(['4:1', '5:1', '5:11', '6:16', '7:1'])
  })

  it('gives plain JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }), (extra, tags) => {
        const text = `${head}kiln: { unchecked: [extra] }\nextra: ${JSON.stringify(extra)}\nresourceTags: ${JSON.stringify(tags)}\n`
        const { desired, diagnostics } = desire(text)
        expect(JSON.parse(JSON.stringify(desired))).toEqual(desired)
        for (const { source } of diagnostics) expect(source?.file).toBe('configs/a.yaml')
      }),
    )
  })
})

describe('locate', () => {
  const distribution = `kind: DistributionConfiguration
name: golden
distributions:
  - region: us-east-1
    amiDistributionConfiguration:
      name: "a {{ imagebuilder:buildDate }}"
  - { region: eu-west-1, licenseConfigurationArns: [] }
`

  function placeOf(text: string, id: string, keys: Path, target = 'prod-us'): string {
    const { file, line, column } = desire(text, two).locate(target, id, keys)
    return `${file}:${line}:${column}`
  }

  it.each([
    [['distributions'], '3:1'],
    [['distributions', 'us-east-1'], '4:5'],
    [['distributions', 'us-east-1', 'amiDistributionConfiguration', 'name'], '6:7'],
    [['distributions', 'eu-west-1', 'licenseConfigurationArns'], '7:26'],
    [['distributions', 'eu-west-1', 'amiDistributionConfiguration', 'name'], '7:5'],
    [['distributions', 'sa-east-1'], '3:1'],
    [['description'], '2:1'],
  ] as const)('finds %j of the normal form', (keys, expected) => {
    expect(placeOf(distribution, 'DistributionConfiguration/golden', keys)).toBe(`configs/a.yaml:${expected}`)
  })

  const id = 'InfrastructureConfiguration/golden'
  const text = `${head}subnetId: \${vars.subnetId}\nsecurityGroupIds: \${vars.groups}\ndescription: x-\${vars.subnetId}\ntags: \${vars.tags}\nsnsTopicArn: null\nlogging: { s3Logs: { s3KeyPrefix: a } }\n`

  it.each([
    [['subnetId'], 'kiln.yaml:6:13'],
    [['securityGroupIds'], 'kiln.yaml:6:33'],
    [['description'], 'configs/a.yaml:6:1'],
    [['keyPair'], 'kiln.yaml:14:5'],
    [['tags', 'team'], 'kiln.yaml:6:57'],
    [['tags', 'managed-by'], 'kiln.yaml:15:13'],
    [['tags', 'gone'], 'kiln.yaml:6:49'],
    [['logging', 's3Logs', 's3KeyPrefix'], 'configs/a.yaml:9:22'],
    [['logging', 's3Logs', 's3BucketName'], 'configs/a.yaml:9:12'],
    [['snsTopicArn'], 'configs/a.yaml:8:1'],
    [['placement', 'tenancy'], 'configs/a.yaml:2:1'],
  ] as const)('finds where %j came from', (keys, expected) => {
    expect(placeOf(text, id, keys)).toBe(expected)
  })

  it('skips items that were left out', () => {
    const list = distribution.replace('  - region: us', '  - null\n  - region: us')
    expect(placeOf(list, 'DistributionConfiguration/golden', ['distributions', 'eu-west-1', 'region'])).toBe(
      'configs/a.yaml:8:7',
    )
  })

  it('throws for what was never declared', () => {
    expect(() => placeOf(text, 'InfrastructureConfiguration/none', ['name'])).toThrow('nothing is declared')
  })
})
