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
  const table: readonly (readonly [string, string, ...(readonly string[])[]])[] = [
    ['no accounts', wrap(regions), ['3:3 KILN1208', 'fleet.accounts']],
    ['no regions', wrap(two), ['3:3 KILN1208', 'fleet.regions']],
    ['empty lists', wrap('  accounts: []\n  regions: []\n'), ['3:13 KILN1219'], ['4:12 KILN1219']],
    ['account as number', wrap(`  accounts: [111122223333]\n${regions}`), ['3:14 KILN1503', 'fleet.accounts[0]']],
    ['id as number', wrap(`  accounts: [{ id: 111122223333 }]\n${regions}`), ['3:20 KILN1503']],
    [
      'account twice',
      wrap(`  accounts: ["111122223333", { id: "111122223333" }]\n${regions}`),
      ['3:36 KILN1601', 'the account 111122223333', 'kiln.yaml:3:14'],
    ],
    ['region twice', wrap(`${two}  regions: [us-east-1, us-east-1]\n`), ['4:24 KILN1601', 'the region us-east-1']],
    [
      'region of an account',
      wrap(`  accounts: [{ id: "111122223333", regions: [useast1] }]\n`),
      ['3:46 KILN1215', 'such as us-east-1'],
    ],
    [
      'name without region',
      wrap(`  name: "\${account.name}"\n${two}${regions}`),
      ['3:9 KILN1602', '111122223333 in us-east-1 and 111122223333 in eu-west-1'],
    ],
    [
      'accounts of one name',
      wrap(`  accounts: [{ id: "111122223333", name: a }, { id: "444455556666", name: a }]\n${regions}`),
      ['3:75 KILN1602'],
    ],
    [
      'unknown reference',
      wrap(`  name: "\${account.nam}-\${target.region}"\n${two}${regions}`),
      ['3:9 KILN1604', '${account.nam}', 'account.name'],
    ],
    ['reference to variables', wrap(`  roleArn: "\${vars.role}"\n${two}${regions}`), ['3:12 KILN1604', 'target.name']],
    [
      'form of a name',
      wrap(`  name: "\${account.name}/\${target.region}"\n${two}${regions}`),
      ['3:9 KILN1603', '"111122223333/us-east-1"', 'letters'],
    ],
    [
      'form of a role',
      wrap(`  roleArn: "role/\${target.account}"\n${two}${regions}`),
      ['3:12 KILN1603', 'ARN of a role'],
    ],
    [
      'role of another partition',
      wrap(`  roleArn: "arn:aws:iam::\${target.account}:role/kiln"\n${two}  regions: [us-east-1, cn-north-1]\n`),
      ['3:12 KILN1310', '111122223333-cn-north-1', 'aws-cn'],
    ],
    [
      'role of another account',
      wrap(`  roleArn: "arn:aws:iam::111122223333:role/kiln"\n${two}${regions}`),
      ['3:12 KILN1607', 'dev-us-east-1', '444455556666'],
    ],
    [
      'except that matches nothing',
      wrap(`${two}${regions}  except: [pord-*]\n`),
      ['5:12 KILN1405', '"pord-*"', 'dev-us-east-1'],
    ],
    ['except with an exclusion', wrap(`${two}${regions}  except: ["!dev-*"]\n`), ['5:12 KILN1215', 'without !']],
    ['except of everything', wrap(`${two}${regions}  except: ["*"]\n`), ['5:3 KILN1605']],
    [
      'another account for a generated target',
      wrap(two + regions, 'targets: [{ name: dev-us-east-1, account: "111122223333", region: us-east-1 }]\n'),
      ['5:43 KILN1606', 'account 444455556666'],
    ],
    [
      'one pair twice',
      wrap(two + regions, 'targets: [{ name: x, account: "444455556666", region: us-east-1 }]\n'),
      ['5:11 KILN1504', 'dev-us-east-1 (at kiln.yaml:3:30) and x'],
    ],
    ['no region and no such target', wrap(two + regions, 'targets: [{ name: dev-us-east-2 }]\n'), ['5:13 KILN1208']],
    ['wave', wrap(`${two}${regions}  wave: 0\n`), ['5:9 KILN1216', 'at least 1']],
    [
      'labels',
      wrap(`${two}${regions}  labels: { "a b": x, tier: 1, place: "a,b" }\n`),
      ['5:13 KILN1221'],
      ['5:29 KILN1210'],
      ['5:39 KILN1215'],
    ],
    [
      'variables',
      wrap(
        `  accounts: [{ id: "111122223333", vars: { a: "\${vars.b}" } }]\n  regions: [{ name: us-east-1, vars: { "a b": 1 } }]\n`,
      ),
      ['3:47 KILN1507'],
      ['4:40 KILN1509'],
    ],
    ['unknown keys', wrap(`  acounts: []\n${two}${regions}`), ['3:3 KILN1203', 'accounts']],
    ['no map', 'version: 1\nfleet: []\n', ['2:8 KILN1209']],
    ['an entry of another type', wrap(`${two}  regions: [[us-east-1]]\n`), ['4:13 KILN1209', 'a string or a map']],
  ]

  it.each(table.map(([name, text, ...expected]) => ({ name, text, expected })))(
    'reports: $name',
    ({ text, expected }) => {
      const { diagnostics } = parseProject(text, 'kiln.yaml', { folder: '/work', hasConfigsFolder: true })
      const found = diagnostics.map(describeProblem)
      expect(found.map((line) => line.split(' ', 2).join(' '))).toEqual(expected.map(([at]) => at))
      for (const [index, [, ...words]] of expected.entries()) {
        for (const word of words) expect(found[index]).toContain(word)
      }
    },
  )
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
