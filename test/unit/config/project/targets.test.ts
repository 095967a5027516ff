import { describe, expect, it } from 'vitest'
import { listProvenance } from '../../../../src/config/project/blueprint.ts'
import { parseProject } from '../../../../src/config/project/project.ts'
import { describeProblem, desire, loadedProject } from '../builders.ts'

const fleet = `version: 1
vars: { subnetId: subnet-project, bucket: logs, keyPair: common }
fleet:
  name: "\${account.name}-\${target.region}"
  roleArn: "arn:\${target.partition}:iam::\${target.account}:role/kiln"
  profile: "p-\${account.name}"
  labels: { tier: test, owner: images }
  wave: 1
  accounts:
    - id: "111122223333"
      name: prod
      labels: { tier: prod }
      wave: 2
      vars: { subnetId: subnet-account, keyPair: prod-key }
    - id: "444455556666"
      name: china
      regions:
        - cn-north-1
        - { name: eu-west-1, vars: { subnetId: subnet-pair } }
  regions:
    - us-east-1
    - { name: eu-west-1, labels: { place: eu }, vars: { subnetId: subnet-region } }
targets:
  - name: prod-eu-west-1
    vars: { subnetId: subnet-target }
    wave: 3
    profile: special
  - { name: lab, region: us-west-2, account: "777788889999", labels: { tier: lab } }
`

describe('a fleet', () => {
  it('is accounts times regions, and what is written beside it', () => {
    const { targets } = loadedProject(fleet)
    expect(targets.map(({ name, account, region, wave }) => [name, account, region, wave])).toEqual([
      ['prod-us-east-1', '111122223333', 'us-east-1', 2],
      ['prod-eu-west-1', '111122223333', 'eu-west-1', 3],
      ['china-cn-north-1', '444455556666', 'cn-north-1', 1],
      ['china-eu-west-1', '444455556666', 'eu-west-1', 1],
      ['lab', '777788889999', 'us-west-2', undefined],
    ])
  })

  it('fills its patterns', () => {
    const { targets } = loadedProject(fleet)
    expect(targets.map(({ roleArn, profile }) => [roleArn, profile])).toEqual([
      ['arn:aws:iam::111122223333:role/kiln', 'p-prod'],
      ['arn:aws:iam::111122223333:role/kiln', 'special'],
      ['arn:aws-cn:iam::444455556666:role/kiln', 'p-china'],
      ['arn:aws:iam::444455556666:role/kiln', 'p-china'],
      [undefined, undefined],
    ])
  })

  it('layers variables and labels: project, account, region, target', () => {
    const { targets } = loadedProject(fleet)
    expect(targets.map(({ vars }) => vars)).toEqual([
      { subnetId: 'subnet-account', bucket: 'logs', keyPair: 'prod-key' },
      { subnetId: 'subnet-target', bucket: 'logs', keyPair: 'prod-key' },
      { subnetId: 'subnet-project', bucket: 'logs', keyPair: 'common' },
      { subnetId: 'subnet-pair', bucket: 'logs', keyPair: 'common' },
      { subnetId: 'subnet-project', bucket: 'logs', keyPair: 'common' },
    ])
    expect(targets.map(({ labels }) => labels)).toEqual([
      { tier: 'prod', owner: 'images' },
      { tier: 'prod', owner: 'images', place: 'eu' },
      { tier: 'test', owner: 'images' },
      { tier: 'test', owner: 'images', place: 'eu' },
      { tier: 'lab' },
    ])
  })

  it('knows where each value came from', () => {
    const project = loadedProject(fleet)
    const provenance = (name: string): readonly string[] => {
      const blueprint = project.blueprints?.get(name)
      if (blueprint === undefined || project.document === undefined) throw new Error(name)
      return [...listProvenance(blueprint, project.document)].map(
        ([key, { layer, source }]) => `${key} ${layer} ${source.line}:${source.column}`,
      )
    }
    expect(provenance('prod-eu-west-1').toSorted()).toEqual([
      'account account 10:11',
      'labels.owner fleet 7:25',
      'labels.place region 22:36',
      'labels.tier account 12:17',
      'name fleet 4:9',
      'profile target 27:5',
      'region region 22:15',
      'roleArn fleet 5:3',
      'vars.bucket project 2:35',
      'vars.keyPair account 14:41',
      'vars.subnetId target 25:13',
      'wave target 26:5',
    ])
    expect(provenance('china-eu-west-1')).toContain('region target 19:19')
    expect(provenance('china-eu-west-1')).toContain('vars.subnetId target 19:38')
    expect(provenance('lab')).toContain('name target 28:13')
  })

  it('gives fields the place of the variable that decided', () => {
    const document = 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: ${vars.bucket}\n'
    const state = desire(`${document}keyPair: \${vars.keyPair}\ndescription: \${vars.subnetId}\n`, fleet)
    const id = 'InfrastructureConfiguration/golden'
    const at = (target: string, field: string): string => {
      const { file, line, column } = state.locate(target, id, [field])
      return `${file}:${line}:${column}`
    }
    expect(at('prod-us-east-1', 'instanceProfileName')).toBe('kiln.yaml:2:35')
    expect(at('prod-us-east-1', 'keyPair')).toBe('kiln.yaml:14:41')
    expect(at('china-cn-north-1', 'keyPair')).toBe('kiln.yaml:2:49')
    expect(at('prod-eu-west-1', 'description')).toBe('kiln.yaml:25:13')
    expect(at('china-eu-west-1', 'description')).toBe('kiln.yaml:19:38')
  })

  it('leaves out what except selects', () => {
    const { targets } = loadedProject(fleet.replace('  wave: 1\n', '  wave: 1\n  except: [china-*, "region=us-*"]\n'))
    expect(targets.map(({ name }) => name)).toEqual(['prod-eu-west-1', 'lab'])
  })

  it('takes short entries, and names accounts by their id', () => {
    const { targets } = loadedProject(
      'version: 1\nfleet: { accounts: ["111122223333"], regions: [us-east-1, us-gov-west-1] }\n',
    )
    expect(targets).toEqual([
      {
        name: '111122223333-us-east-1',
        account: '111122223333',
        region: 'us-east-1',
        labels: {},
        retired: false,
        vars: {},
      },
      {
        name: '111122223333-us-gov-west-1',
        account: '111122223333',
        region: 'us-gov-west-1',
        labels: {},
        retired: false,
        vars: {},
      },
    ])
  })

  it('of thousands of targets is read at once', () => {
    const accounts = Array.from({ length: 500 }, (_, index) => `"${String(100000000000 + index)}"`).join(', ')
    const regions = Array.from({ length: 20 }, (_, index) => `us-east-${index + 1}`).join(', ')
    const text = `version: 1\nfleet: { accounts: [${accounts}], regions: [${regions}] }\n`
    expect(loadedProject(text).targets).toHaveLength(10_000)
  })
})

describe('variables of the project', () => {
  it('hold for every target, the default one included', () => {
    expect(loadedProject('version: 1\nvars: { a: b }\n').targets).toMatchObject([{ name: 'default', vars: { a: 'b' } }])
  })
})

describe('a fleet that is wrong', () => {
  const wrap = (inner: string, after = ''): string => `version: 1\nfleet:\n${inner}${after}`
  const two = '  accounts: ["111122223333", { id: "444455556666", name: dev }]\n'
  const regions = '  regions: [us-east-1, eu-west-1]\n'
  const table: readonly (readonly [name: string, text: string, ...expected: readonly string[]])[] = [
    [
      'no accounts',
      wrap(regions),
      "3:3 KILN1208 fleet.accounts is missing | add it, for example accounts: ['111122223333']",
    ],
    ['no regions', wrap(two), '3:3 KILN1208 fleet.regions is missing | add it, for example regions: [us-east-1]'],
    [
      'empty lists',
      wrap('  accounts: []\n  regions: []\n'),
      '3:13 KILN1219 fleet.accounts must not be empty | add at least one entry',
      '4:12 KILN1219 fleet.regions must not be empty | add at least one entry',
    ],
    [
      'account as number',
      wrap(`  accounts: [111122223333]\n${regions}`),
      '3:14 KILN1503 fleet.accounts[0] is written as a number: leading zeros are lost | put the 12 digits in quotes: "111122223333"',
    ],
    [
      'id as number',
      wrap(`  accounts: [{ id: 111122223333 }]\n${regions}`),
      '3:20 KILN1503 fleet.accounts[0].id is written as a number: leading zeros are lost | put the 12 digits in quotes: "111122223333"',
    ],
    [
      'account twice',
      wrap(`  accounts: ["111122223333", { id: "111122223333" }]\n${regions}`),
      '3:36 KILN1601 the account 111122223333 appears twice in the same list, first at kiln.yaml:3:14 | merge the two entries',
    ],
    [
      'region twice',
      wrap(`${two}  regions: [us-east-1, us-east-1]\n`),
      '4:24 KILN1601 the region us-east-1 appears twice in the same list, first at kiln.yaml:4:13 | merge the two entries',
    ],
    [
      'region of an account',
      wrap(`  accounts: [{ id: "111122223333", regions: [useast1] }]\n`),
      '3:46 KILN1215 fleet.accounts[0].regions[0] has the wrong form: "useast1" | it takes a region, such as us-east-1',
    ],
    [
      'name without region',
      wrap(`  name: "\${account.name}"\n${two}${regions}`),
      '3:9 KILN1602 two generated targets would have the name "111122223333": 111122223333 in us-east-1 and 111122223333 in eu-west-1 | let fleet.name hold both ${account.name} and ${target.region}, and give accounts different names',
    ],
    [
      'accounts of one name',
      wrap(`  accounts: [{ id: "111122223333", name: a }, { id: "444455556666", name: a }]\n${regions}`),
      '3:75 KILN1602 two generated targets would have the name "a-us-east-1": 111122223333 in us-east-1 and 444455556666 in us-east-1 | let fleet.name hold both ${account.name} and ${target.region}, and give accounts different names',
    ],
    [
      'unknown variable',
      wrap(`  name: "\${account.nam}-\${target.region}"\n${two}${regions}`),
      '3:9 KILN1604 ${account.nam} means nothing in fleet.name | write one of target.account, target.region, target.partition, account.name',
    ],
    [
      'variable of a target',
      wrap(`  roleArn: "\${vars.role}"\n${two}${regions}`),
      '3:12 KILN1604 ${vars.role} means nothing in fleet.roleArn | write one of target.account, target.region, target.partition, account.name, target.name',
    ],
    [
      'form of a name',
      wrap(`  name: "\${account.name}/\${target.region}"\n${two}${regions}`),
      '3:9 KILN1603 fleet.name comes to "111122223333/us-east-1" for 111122223333 in us-east-1, which has the wrong form | it takes 1 to 64 letters, digits and . _ -, beginning with a letter or digit',
    ],
    [
      'form of a role',
      wrap(`  roleArn: "role/\${target.account}"\n${two}${regions}`),
      '3:12 KILN1603 fleet.roleArn comes to "role/111122223333" for 111122223333 in us-east-1, which has the wrong form | it takes the ARN of a role to assume, such as arn:aws:iam::111122223333:role/kiln-apply',
    ],
    [
      'role of another partition',
      wrap(`  roleArn: "arn:aws:iam::\${target.account}:role/kiln"\n${two}  regions: [us-east-1, cn-north-1]\n`),
      '3:12 KILN1310 arn:aws:iam::111122223333:role/kiln belongs to partition aws, the target 111122223333-cn-north-1 is in aws-cn | write ${target.partition} in place of the partition',
    ],
    [
      'role of another account',
      wrap(`  roleArn: "arn:aws:iam::111122223333:role/kiln"\n${two}${regions}`),
      '3:12 KILN1607 the role of dev-us-east-1 is one of account 111122223333, the target is account 444455556666 | name a role of that account; in a fleet, ${target.account} stands for it',
    ],
    [
      'except that matches nothing',
      wrap(`${two}${regions}  except: [pord-*]\n`),
      '5:12 KILN1405 "pord-*" matches no target of the project | targets: 111122223333-us-east-1, 111122223333-eu-west-1, dev-us-east-1, dev-eu-west-1',
    ],
    [
      'except with an exclusion',
      wrap(`${two}${regions}  except: ["!dev-*"]\n`),
      '5:12 KILN1215 fleet.except[0] has the wrong form: "!dev-*" | it takes a selector of targets without !, such as sandbox-eu-*, tier=test, or tier=test,place=eu for what is both',
    ],
    [
      'except of everything',
      wrap(`${two}${regions}  except: ["*"]\n`),
      '5:3 KILN1605 the fleet generates no target: fleet.except takes away all of them | correct fleet.except, or remove the fleet',
    ],
    [
      'another account for a generated target',
      wrap(two + regions, 'targets: [{ name: dev-us-east-1, account: "111122223333", region: us-east-1 }]\n'),
      '5:43 KILN1606 the fleet generates dev-us-east-1 with the account 444455556666, this says "111122223333" | leave it out to add to the generated target, or choose another name for a target of its own',
    ],
    [
      'one pair twice',
      wrap(two + regions, 'targets: [{ name: x, account: "444455556666", region: us-east-1 }]\n'),
      '5:11 KILN1504 the targets dev-us-east-1 (at kiln.yaml:3:30) and x are the same account and region: they would undo each other | remove one, or merge them',
    ],
    [
      'no region and no such target',
      wrap(two + regions, 'targets: [{ name: dev-us-east-2 }]\n'),
      '5:13 KILN1208 targets[0].region is missing | add it, for example region: us-east-1',
    ],
    [
      'wave',
      wrap(`${two}${regions}  wave: 0\n`),
      '5:9 KILN1216 fleet.wave is 0, at least 1 is allowed | write 1, or another value in that range',
    ],
    [
      'labels',
      wrap(`${two}${regions}  labels: { "a b": x, tier: 1, place: "a,b" }\n`),
      '5:13 KILN1221 the key "a b" has the wrong form | a key takes 1 to 63 letters, digits and . _ / -, beginning with a letter or digit',
      '5:29 KILN1210 fleet.labels.tier must be a string, found 1 without quotes | write "1": without quotes YAML drops leading zeros and reads 1.10 as 1.1',
      '5:39 KILN1215 fleet.labels.place has the wrong form: "a,b" | it takes 1 to 63 letters, digits and . _ : / @ + -, beginning with a letter or digit',
    ],
    [
      'variables',
      wrap(
        `  accounts: [{ id: "111122223333", vars: { a: "\${vars.b}" } }]\n  regions: [{ name: us-east-1, vars: { "a b": 1 } }]\n`,
      ),
      '3:47 KILN1507 fleet.accounts[0].vars.a contains ${, but a variable cannot refer to anything | write out the value',
      '4:40 KILN1509 "a b" is not a valid name for a variable | start with a letter or _, then use letters, digits, _ and -',
    ],
    [
      'unknown keys',
      wrap(`  acounts: []\n${two}${regions}`),
      '3:3 KILN1203 unknown key "acounts" | did you mean accounts?',
    ],
    [
      'no map',
      'version: 1\nfleet: []\n',
      '2:8 KILN1209 fleet must be a map, found a list | write a map with some of name, roleArn, planRoleArn, externalId, profile, labels, wave, accounts, regions, except',
    ],
    [
      'an entry of another type',
      wrap(`${two}  regions: [[us-east-1]]\n`),
      '4:13 KILN1209 fleet.regions[0] must be a string or a map, found a list | write it without the list: us-east-1',
    ],
  ]

  const cases = table.map(([name, text, ...expected]) => ({ name, text, expected }))
  const problems = (text: string): readonly string[] => {
    return parseProject(text, 'kiln.yaml', { folder: '/work', hasConfigsFolder: true }).diagnostics.map(describeProblem)
  }

  it.each(cases)('reports: $name', ({ text, expected }) => {
    expect(problems(text)).toEqual(expected)
  })
})

describe('kiln.targets', () => {
  const document = 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: builder\n'

  it('takes labels', () => {
    const state = desire(`${document}kiln: { targets: ["tier=prod", "!place=eu"] }\n`, fleet)
    expect(state.desired.map(({ target }) => target)).toEqual(['prod-us-east-1'])
    expect(state.diagnostics).toEqual([])
  })

  it('names the labels where one matches nothing', () => {
    const state = desire(`${document}kiln: { targets: ["tier=pord"] }\n`, fleet)
    expect(state.diagnostics.map(describeProblem)[0]).toContain('tier=prod|test|lab')
  })
})
