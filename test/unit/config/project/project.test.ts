import { describe, expect, it } from 'vitest'
import { makeDefaultProject, parseProject } from '../../../../src/config/project/project.ts'
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
versions: { keep: 3, minAge: 30d }
quotas: { ImagePipeline: 150 }
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
      limits: { deletes: { count: 1, percent: 30 }, updates: { percent: 50 }, versions: { count: 20 } },
      versions: { keep: 3, minAge: 30 * 86_400_000, rebuild: true },
      quotas: { ImagePipeline: 150 },
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

  const table: readonly (readonly [name: string, text: string, ...expected: readonly string[]])[] = [
    ['nothing', '', '1:1 KILN1501 the project file must hold one document, found none | begin it with version: 1'],
    [
      'two documents',
      `${start}---\nversion: 1\n`,
      '5:1 KILN1501 the project file must hold one document, found 2 | begin it with version: 1',
    ],
    [
      'no map',
      '- a\n',
      '1:1 KILN1109 a configuration must be a map of fields, found a list | begin it with kind: InfrastructureConfiguration, for example',
    ],
    [
      'bad YAML',
      'version: "1\n',
      '2:1 KILN1101 not valid YAML: deficient indentation | fix the syntax here or just above',
    ],
    ['no version', target, '1:1 KILN1208 version is missing | add it, for example version: 1'],
    [
      'another version',
      'version: 2\n',
      '1:10 KILN1502 this version of Kiln reads project files of version 1, found 2 | write version: 1',
    ],
    [
      'version as text',
      'version: "1"\n',
      '1:10 KILN1212 version must be a whole number, found the string "1" | write 1, without the quotes',
    ],
    ['unknown key', `${start}ignoretags: []\n`, '4:1 KILN1203 unknown key "ignoretags" | did you mean ignoreTags?'],
    [
      'unknown key, none near',
      `${start}banana: []\n`,
      '4:1 KILN1205 unknown key "banana" | known keys here: version, owner, previousOwners, configs, vars, fleet, targets, defaults, ignoreTags, managedBy, requiredTags, readOnlyFields, tagPrefix, refresh, limits, versions, quotas',
    ],
    [
      'unknown key of a target',
      `${start}  - { name: b, region: us-west-2, acount: "1" }\n`,
      '4:35 KILN1203 unknown key "acount" | did you mean account?',
    ],
    [
      'region',
      'version: 1\ntargets: [{ name: a, region: useast1 }]\n',
      '2:30 KILN1215 targets[0].region has the wrong form: "useast1" | it takes a region, such as us-east-1',
    ],
    [
      'no region',
      'version: 1\ntargets:\n- name: a\n',
      '3:3 KILN1208 targets[0].region is missing | add it, for example region: us-east-1',
    ],
    [
      'no name',
      'version: 1\ntargets:\n- region: us-east-1\n',
      '3:3 KILN1208 targets[0].name is missing | add it, for example name: prod',
    ],
    ['no targets', 'version: 1\ntargets: []\n', '2:10 KILN1219 targets must not be empty | add at least one entry'],
    [
      'name of a target',
      'version: 1\ntargets: [{ name: "prod*", region: us-east-1 }]\n',
      '2:19 KILN1215 targets[0].name has the wrong form: "prod*" | it takes 1 to 64 letters, digits and . _ -, beginning with a letter or digit',
    ],
    [
      'account as number',
      'version: 1\ntargets: [{ name: a, region: us-east-1, account: 011122223333 }]\n',
      '2:50 KILN1503 targets[0].account is written as a number: leading zeros are lost | put the 12 digits in quotes: "011122223333"',
    ],
    [
      'account too short',
      'version: 1\ntargets: [{ name: a, region: us-east-1, account: "11112222333" }]\n',
      '2:50 KILN1215 targets[0].account has the wrong form: "11112222333" | it takes an account id of 12 digits, in quotes',
    ],
    [
      'role',
      start.replace('"111122223333"', '"111122223333", roleArn: kiln-apply'),
      '3:69 KILN1215 targets[0].roleArn has the wrong form: "kiln-apply" | it takes the ARN of a role to assume, such as arn:aws:iam::111122223333:role/kiln-apply',
    ],
    [
      'role of another partition',
      start.replace('"111122223333"', '"111122223333", roleArn: "arn:aws-cn:iam::111122223333:role/x"'),
      '3:69 KILN1310 arn:aws-cn:iam::111122223333:role/x belongs to partition aws-cn, the target a is in aws | write ${target.partition} in place of the partition',
    ],
    [
      'one account and region',
      `${start}  - { name: b, region: us-east-1, account: "111122223333" }\n`,
      '4:5 KILN1504 the targets a (at kiln.yaml:3:5) and b are the same account and region: they would undo each other | remove one, or merge them',
    ],
    [
      'one region without account',
      'version: 1\ntargets: [{ name: a, region: us-east-1 }, { name: b, region: us-east-1 }]\n',
      '2:43 KILN1504 the targets a (at kiln.yaml:2:11) and b are the same account and region: they would undo each other | remove one, or merge them',
    ],
    [
      'one name',
      `${start}  - { name: a, region: us-west-2, account: "111122223333" }\n`,
      '4:13 KILN1505 the target "a" is declared twice, first at kiln.yaml:3:13 | rename one',
    ],
    [
      'kind of defaults',
      `${start}defaults: { InfrastructureConfig: {} }\n`,
      '4:13 KILN1203 unknown key "InfrastructureConfig" | did you mean InfrastructureConfiguration?',
    ],
    [
      'kind of readOnlyFields',
      `${start}readOnlyFields: { Banana: [] }\n`,
      '4:19 KILN1205 unknown key "Banana" | known keys here: InfrastructureConfiguration, DistributionConfiguration, Component, ImageRecipe, ContainerRecipe, Workflow, ImagePipeline, LifecyclePolicy',
    ],
    [
      'field that a document can declare, called read-only',
      `${start}readOnlyFields: { InfrastructureConfiguration: [newField, logging, infrastructureConfigurationArn, Logging] }\n`,
      '4:59 KILN1510 readOnlyFields.InfrastructureConfiguration lists logging, which InfrastructureConfiguration and its requests have: it would not be sent, and the next update would clear it | remove it from readOnlyFields; to leave a field to others, list it under kiln.ignore in the documents that it concerns',
      '4:68 KILN1510 readOnlyFields.InfrastructureConfiguration lists infrastructureConfigurationArn, which InfrastructureConfiguration and its requests have: it would not be sent, and the next update would clear it | remove it from readOnlyFields; to leave a field to others, list it under kiln.ignore in the documents that it concerns',
      '4:100 KILN1510 readOnlyFields.InfrastructureConfiguration lists Logging, which InfrastructureConfiguration and its requests have: it would not be sent, and the next update would clear it | remove it from readOnlyFields; to leave a field to others, list it under kiln.ignore in the documents that it concerns',
    ],
    [
      'default of the wrong type',
      `${start}defaults: { InfrastructureConfiguration: { instanceTypes: m5, tags: { a: 1 }, keyPare: x } }\n`,
      '4:59 KILN1209 defaults.InfrastructureConfiguration.instanceTypes must be a list, found "m5" | write a list: [m5]',
      '4:74 KILN1210 defaults.InfrastructureConfiguration.tags.a must be a string, found 1 without quotes | write "1": without quotes YAML drops leading zeros and reads 1.10 as 1.1',
      '4:79 KILN1203 unknown key "keyPare" | did you mean keyPair?',
    ],
    [
      'owner',
      `${start}owner: "a#b"\npreviousOwners: [" x"]\n`,
      '4:8 KILN1215 owner has the wrong form: "a#b" | it takes 1 to 256 letters, digits, spaces and _ . : / = + - @, no space at either end',
      '5:18 KILN1215 previousOwners[0] has the wrong form: " x" | it takes 1 to 256 letters, digits, spaces and _ . : / = + - @, no space at either end',
    ],
    [
      'variable in a variable',
      'version: 1\ntargets: [{ name: a, region: us-east-1, vars: { b: ["${vars.c}"] } }]\n',
      '2:53 KILN1507 targets[0].vars.b[0] contains ${, but a variable cannot refer to anything | write out the value',
    ],
    [
      'name of a variable',
      'version: 1\ntargets: [{ name: a, region: us-east-1, vars: { "a b": x } }]\n',
      '2:49 KILN1509 "a b" is not a valid name for a variable | start with a letter or _, then use letters, digits, _ and -',
    ],
    [
      'credential',
      'version: 1\ntargets: [{ name: a, region: us-east-1, vars: { b: ASIAIOSFODNN7EXAMPLE } }]\n',
      '2:52 KILN1316 targets[0].vars.b looks like it holds a credential | remove it and revoke the credential: documents and reports are not secret',
    ],
    [
      'managedBy',
      `${start}managedBy: ["=x"]\n`,
      '4:13 KILN1215 managedBy[0] has the wrong form: "=x" | it takes a tag, as Key or Key=Value',
    ],
    [
      'tag prefix',
      `${start}tagPrefix: "aws:"\n`,
      '4:12 KILN1215 tagPrefix has the wrong form: "aws:" | it takes 1 to 64 letters, digits and _ . : / = + - @, not beginning with aws:',
    ],
    ['refresh', `${start}refresh: quick\n`, '4:10 KILN1217 refresh cannot be "quick" | write one of full, fast'],
    [
      'limits',
      `${start}limits: { deletes: { percent: 101, count: -1 } }\n`,
      '4:31 KILN1216 limits.deletes.percent is 101, 0 to 100 is allowed | write 100, or another value in that range',
      '4:43 KILN1216 limits.deletes.count is -1, at least 0 is allowed | write 0, or another value in that range',
    ],
    [
      'limit of versions',
      `${start}limits: { versions: { count: -1, percent: 5 } }\n`,
      '4:30 KILN1216 limits.versions.count is -1, at least 0 is allowed | write 0, or another value in that range',
      '4:34 KILN1205 unknown key "percent" | known keys here: count',
    ],
    [
      'versions',
      `${start}versions: { keep: 0, minAge: 14, rebuild: "no", kept: 3 }\n`,
      '4:19 KILN1216 versions.keep is 0, at least 1 is allowed | write 1, or another value in that range',
      '4:30 KILN1210 versions.minAge must be a string, found 14 without quotes | write "14": without quotes YAML drops leading zeros and reads 1.10 as 1.1',
      '4:43 KILN1211 versions.rebuild must be true or false, found the word "no" | write false',
      '4:49 KILN1205 unknown key "kept" | known keys here: keep, minAge, rebuild',
    ],
    [
      'age without a unit',
      `${start}versions: { minAge: "14" }\n`,
      '4:21 KILN1215 versions.minAge has the wrong form: "14" | it takes a duration such as 12h or 14d',
    ],
    [
      'quotas',
      `${start}quotas: { ImagePipelines: 5, ImagePipeline: 0 }\n`,
      '4:11 KILN1203 unknown key "ImagePipelines" | did you mean ImagePipeline?',
      '4:45 KILN1216 quotas.ImagePipeline is 0, at least 1 is allowed | write 1, or another value in that range',
    ],
    [
      'yes for retired',
      'version: 1\ntargets: [{ name: a, region: us-east-1, retired: yes }]\n',
      '2:50 KILN1211 targets[0].retired must be true or false, found the word "yes" | write true',
    ],
    [
      'Regions that nobody knows',
      'version: 1\ntargets: [{ name: a, region: us-est-1 }, { name: b, region: qx-mars-9 }]\n',
      '2:30 KILN1350 targets[0].region is us-est-1, which is no Region that this version of Kiln knows | did you mean us-east-1?',
      '2:61 KILN1351 targets[1].region is qx-mars-9, which is no Region that this version of Kiln knows | correct it, unless it is a new one',
    ],
  ]
  const cases = table.map(([name, text, ...expected]) => ({ name, text, expected }))

  it.each(cases)('reports: $name', ({ text, expected }) => {
    expect(problems(text)).toEqual(expected)
  })

  it('never shows a credential', () => {
    const text = `${start}owner: "AKIAIOSFODNN7EXAMPLE#"\n`
    expect(problems(text).join('\n')).not.toContain('AKIA')
  })
})

describe('an owner', () => {
  const said = (owner: string) => problems(`${start}owner: ${JSON.stringify(owner)}\n`).map((one) => one.split(' ')[1])

  it.each(['kiln', 'Team A / images', 'é_1.:/=+-@', 'x'.repeat(256)])('may be %s', (owner) => {
    expect(said(owner)).toEqual([])
  })

  it.each([' x', 'x ', 'a\nb', 'a#b', 'x'.repeat(257)])('cannot be %j', (owner) => {
    expect(said(owner)).toEqual(['KILN1215'])
  })

  it('cannot be empty', () => {
    expect(said('')).toHaveLength(1)
  })
})
