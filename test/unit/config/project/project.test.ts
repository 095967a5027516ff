import { describe, expect, it } from 'vitest'
import { checkOwner, makeDefaultProject, parseProject } from '../../../../src/config/project/project.ts'
import { describeProblem } from '../builders.ts'

const place = { folder: '/repo', hasConfigsFolder: true }
const target = 'targets:\n  - { name: a, region: us-east-1, account: "111122223333" }\n'
const start = `version: 1\n${target}`

function problems(text: string): readonly string[] {
  return parseProject(text, 'kiln.yaml', place).diagnostics.map(describeProblem)
}

describe('parseProject', () => {
  it('reads every key', () => {
    const text = `version: 1
owner: golden-images
previousOwners: [images-old]
configs: desired
targets:
  - name: prod-us
    region: us-east-1
    account: "011122223333"
    roleArn: arn:aws:iam::011122223333:role/ci/kiln-apply
    externalId: abc
    vars: { subnetId: subnet-1, list: [a, b], none: null }
  - { name: old-eu, region: eu-west-1, account: "011122223333", retired: true, roleArn: null }
defaults:
  InfrastructureConfiguration:
    instanceMetadataOptions: { httpTokens: "\${vars.tokens}" }
    keyPair: null
ignoreTags: ["map-*"]
managedBy: ["ManagedBy=terraform", Foreign, "A=b=c"]
requiredTags: { CostCenter: "^[0-9]{5}$" }
readOnlyFields: { InfrastructureConfiguration: [extra] }
tagPrefix: "img:"
refresh: fast
limits:
  deletes: { count: 1 }
`
    const { project, diagnostics } = parseProject(text, 'kiln.yaml', place)
    expect(diagnostics).toEqual([])
    expect(project).toMatchObject({
      file: 'kiln.yaml',
      configs: '/repo/desired',
      owner: 'golden-images',
      declaredOwner: true,
      previousOwners: ['images-old'],
      targets: [
        {
          name: 'prod-us',
          region: 'us-east-1',
          account: '011122223333',
          roleArn: 'arn:aws:iam::011122223333:role/ci/kiln-apply',
          externalId: 'abc',
          labels: {},
          retired: false,
          vars: { subnetId: 'subnet-1', list: ['a', 'b'], none: null },
        },
        { name: 'old-eu', region: 'eu-west-1', account: '011122223333', labels: {}, retired: true, vars: {} },
      ],
      ignoreTags: ['map-*'],
      managedBy: [{ key: 'ManagedBy', value: 'terraform' }, { key: 'Foreign' }, { key: 'A', value: 'b=c' }],
      requiredTags: { CostCenter: '^[0-9]{5}$' },
      readOnlyFields: { InfrastructureConfiguration: ['extra'] },
      tagPrefix: 'img:',
      refresh: 'fast',
      limits: { deletes: { count: 1, percent: 30 }, updates: { percent: 50 } },
    })
  })

  it('fills in what is not said', () => {
    const { project } = parseProject('version: 1\n', 'kiln.yaml', { folder: '/repo', hasConfigsFolder: false })
    expect(project).toMatchObject({ ...makeDefaultProject('/repo'), file: 'kiln.yaml' })
    expect(parseProject('version: 1\n', 'kiln.yaml', place).project?.configs).toBe('/repo/configs')
  })

  it('gives what can be understood along with the errors', () => {
    const { project, diagnostics } = parseProject(`${start}ownr: x\nowner: me\n`, 'kiln.yaml', place)
    expect(diagnostics).toHaveLength(1)
    expect(project).toMatchObject({ owner: 'me', targets: [{ name: 'a' }] })
  })

  const table: readonly (readonly [string, string, ...(readonly string[])[]])[] = [
    ['nothing', '', ['1:1 KILN1501', 'none', 'version: 1']],
    ['two documents', `${start}---\nversion: 1\n`, ['5:1 KILN1501', '2']],
    ['no map', '- a\n', ['1:1 KILN1109']],
    ['bad YAML', 'version: "1\n', ['2:1 KILN1101']],
    ['no version', target, ['1:1 KILN1208', 'version']],
    ['another version', 'version: 2\n', ['1:10 KILN1502', '2']],
    ['version as text', 'version: "1"\n', ['1:10 KILN1212', 'remove the quotes']],
    ['unknown key', `${start}ignoretags: []\n`, ['4:1 KILN1203', 'did you mean ignoreTags?']],
    ['unknown key, none near', `${start}banana: []\n`, ['4:1 KILN1205', 'known keys here: version, owner']],
    [
      'unknown key of a target',
      `${start}  - { name: b, region: us-west-2, acount: "1" }\n`,
      ['4:35 KILN1203', 'account'],
    ],
    ['region', 'version: 1\ntargets: [{ name: a, region: useast1 }]\n', ['2:30 KILN1215', 'such as us-east-1']],
    ['no region', 'version: 1\ntargets:\n- name: a\n', ['3:3 KILN1208', 'targets[0].region']],
    ['no name', 'version: 1\ntargets:\n- region: us-east-1\n', ['3:3 KILN1208', 'targets[0].name']],
    ['no targets', 'version: 1\ntargets: []\n', ['2:10 KILN1219', 'targets']],
    ['name of a target', 'version: 1\ntargets: [{ name: "prod*", region: us-east-1 }]\n', ['2:19 KILN1215', 'letters']],
    [
      'account as number',
      'version: 1\ntargets: [{ name: a, region: us-east-1, account: 011122223333 }]\n',
      ['2:50 KILN1503', 'leading zeros are lost', 'quotes'],
    ],
    [
      'account too short',
      'version: 1\ntargets: [{ name: a, region: us-east-1, account: "11112222333" }]\n',
      ['2:50 KILN1215', '12 digits'],
    ],
    [
      'role',
      start.replace('"111122223333"', '"111122223333", roleArn: kiln-apply'),
      ['3:69 KILN1215', 'ARN of a role'],
    ],
    [
      'role of another partition',
      start.replace('"111122223333"', '"111122223333", roleArn: "arn:aws-cn:iam::111122223333:role/x"'),
      ['3:69 KILN1310', 'aws-cn'],
    ],
    [
      'one account and region',
      `${start}  - { name: b, region: us-east-1, account: "111122223333" }\n`,
      ['4:5 KILN1504', 'a (at kiln.yaml:3:5) and b', 'one account and region'],
    ],
    [
      'one region without account',
      'version: 1\ntargets: [{ name: a, region: us-east-1 }, { name: b, region: us-east-1 }]\n',
      ['2:43 KILN1504', 'a (at kiln.yaml:2:11) and b'],
    ],
    [
      'one name',
      `${start}  - { name: a, region: us-west-2, account: "111122223333" }\n`,
      ['4:13 KILN1505', '"a"', 'kiln.yaml:3:13'],
    ],
    [
      'kind of defaults',
      `${start}defaults: { InfrastructureConfig: {} }\n`,
      ['4:13 KILN1203', 'did you mean InfrastructureConfiguration?'],
    ],
    [
      'kind of readOnlyFields',
      `${start}readOnlyFields: { Banana: [] }\n`,
      ['4:19 KILN1205', 'InfrastructureConfiguration, DistributionConfiguration'],
    ],
    [
      'field that a document can declare, called read-only',
      `${start}readOnlyFields: { InfrastructureConfiguration: [newField, logging, infrastructureConfigurationArn] }\n`,
      ['4:59 KILN1510', 'readOnlyFields.InfrastructureConfiguration lists logging', 'would clear it', 'kiln.ignore'],
      ['4:68 KILN1510', 'infrastructureConfigurationArn'],
    ],
    [
      'default of the wrong type',
      `${start}defaults: { InfrastructureConfiguration: { instanceTypes: m5, tags: { a: 1 }, keyPare: x } }\n`,
      ['4:59 KILN1209', 'defaults.InfrastructureConfiguration.instanceTypes'],
      ['4:74 KILN1210'],
      ['4:79 KILN1203', 'keyPair'],
    ],
    ['owner', `${start}owner: "a#b"\npreviousOwners: [" x"]\n`, ['4:8 KILN1215', '1 to 256'], ['5:18 KILN1215']],
    [
      'reference in a variable',
      'version: 1\ntargets: [{ name: a, region: us-east-1, vars: { b: ["${vars.c}"] } }]\n',
      ['2:53 KILN1507', 'targets[0].vars.b[0]'],
    ],
    [
      'name of a variable',
      'version: 1\ntargets: [{ name: a, region: us-east-1, vars: { "a b": x } }]\n',
      ['2:49 KILN1509', '"a b"'],
    ],
    [
      'credential',
      'version: 1\ntargets: [{ name: a, region: us-east-1, vars: { b: ASIAIOSFODNN7EXAMPLE } }]\n',
      ['2:52 KILN1316', 'targets[0].vars.b'],
    ],
    ['managedBy', `${start}managedBy: ["=x"]\n`, ['4:13 KILN1215', 'Key=Value']],
    ['tag prefix', `${start}tagPrefix: "aws:"\n`, ['4:12 KILN1215']],
    ['refresh', `${start}refresh: quick\n`, ['4:10 KILN1217', 'full, fast']],
    [
      'limits',
      `${start}limits: { deletes: { percent: 101, count: -1 } }\n`,
      ['4:31 KILN1216', '0 to 100'],
      ['4:43 KILN1216', 'at least 0'],
    ],
    [
      'yes for retired',
      'version: 1\ntargets: [{ name: a, region: us-east-1, retired: yes }]\n',
      ['2:50 KILN1211', 'write true'],
    ],
  ]
  const cases = table.map(([name, text, ...expected]) => ({ name, text, expected }))

  it.each(cases)('reports: $name', ({ text, expected }) => {
    const found = problems(text)
    expect(found.map((line) => line.split(' ', 2).join(' '))).toEqual(expected.map(([at]) => at))
    for (const [index, [, ...words]] of expected.entries()) {
      for (const word of words) expect(found[index]).toContain(word)
    }
  })

  it('never shows a credential', () => {
    const text = `${start}owner: "AKIAIOSFODNN7EXAMPLE#"\n`
    expect(problems(text).join('\n')).not.toContain('AKIA')
  })
})

describe('checkOwner', () => {
  it.each(['kiln', 'Team A / images', 'é_1.:/=+-@', 'x'.repeat(256)])('accepts %s', (owner) => {
    expect(checkOwner(owner)).toEqual([])
  })

  it.each(['', ' x', 'x ', 'a\nb', 'a#b', 'x'.repeat(257)])('refuses %j', (owner) => {
    expect(checkOwner(owner)).toMatchObject([{ code: 'KILN1508' }])
  })
})
