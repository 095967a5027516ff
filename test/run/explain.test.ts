/** kiln explain: what a person reads of one configuration, and what a script does. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { emulator, folder, kiln, type Ran } from '../support/kiln.ts'
import { hostileTexts } from '../support/hostile.ts'
import { accountOf } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'
const projectFile = `version: 1
owner: images
vars: { subnet: subnet-1, bucket: logs }
ignoreTags: ["map-*"]
defaults:
  InfrastructureConfiguration:
    keyPair: ours
    tags: { managed-by: kiln }
targets:
  - name: prod
    region: us-east-1
    account: "111122223333"
    vars: { subnet: subnet-2 }
`
const document = `kind: InfrastructureConfiguration
name: golden
instanceProfileName: builder
instanceTypes: [m7i.large, m6i.large]
subnetId: \${vars.subnet}
securityGroupIds: [sg-1]
logging: { s3Logs: { s3BucketName: "\${vars.bucket}-\${target.region}" } }
description: text
keyPair: theirs
kiln: { ignore: [description] }
`
const files = { 'kiln.yaml': projectFile, 'configs/a.yaml': document }

interface Explained {
  readonly action: string | null
  readonly reason: string | null
  readonly ownership: string | null
  readonly live: { readonly state: string }
  readonly fields: readonly ({ readonly path: string } & Readonly<Record<string, unknown>>)[]
}

function fieldOf(explained: Explained, path: string): Readonly<Record<string, unknown>> | undefined {
  return explained.fields.find((one) => one.path === path)
}

async function explain(cwd: string, account: Emulator, ...args: string[]): Promise<Explained & { readonly ran: Ran }> {
  const ran = await kiln(['explain', '-o', 'json', ...args], { cwd, emulator: account })
  expect(ran.code).toBe(0)
  return { ...(JSON.parse(ran.stdout) as Explained), ran }
}

/** A project that was applied, and then changed on both sides. */
async function drifted(): Promise<{ readonly cwd: string; readonly account: Emulator }> {
  const account = await emulator({ now: () => new Date('2026-03-02T09:00:00.000Z') })
  const cwd = folder({ ...files, 'configs/b.yaml': document.replace('golden', 'other') })
  expect((await kiln(['apply', '--yes'], { cwd, emulator: account })).code).toBe(0)
  accountOf(account).edit(kind, 'golden', (draft) => {
    draft['instanceTypes'] = ['m6i.large', 'm7i.large']
    draft['subnetId'] = 'subnet-9'
    draft['description'] = 'somebody wrote this'
    draft.tags['map-migrated'] = 'x'
  })
  return { cwd, account }
}

describe('kiln explain', () => {
  it('shows the way of each field, and why it differs', async () => {
    const { cwd, account } = await drifted()
    const { code, stdout, stderr } = await kiln(['explain', 'golden'], { cwd, emulator: account })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(`InfrastructureConfiguration/golden in prod (111122223333 us-east-1)

  ~ update (drifted): apply brings the account to what git declares
  the account changed since the last apply, the declaration did not

  declared  configs/a.yaml:2:1
  kiln      ignore: [description]
  live      in the account, created 2026-03-02T09:00:00.000Z, updated 2026-03-02T09:00:00.000Z
  arn       arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/golden
  owner     this project
  record    of the last apply, updated since
  tags      4 of 50 when it is as declared
  used by   no pipeline

  ~ subnetId (drifted)
    written   \${vars.subnet}  configs/a.yaml:5:11
    variable  vars.subnet = subnet-2  kiln.yaml:13:13 (target)
    declared  subnet-2
    live      subnet-9
    record    the last apply left the declared value; the live one is another

  9 fields without a difference
    . description                  text, live somebody wrote this  configs/a.yaml:8:14
                                   (left to others by kiln.ignore: the declared value is used at
                                   create alone)
    = instanceTypes                [m7i.large, m6i.large]  configs/a.yaml:4:16
                                   (in another order: the declared order is the recorded one, so the
                                   order of the account does not count)
    = instanceProfileName          builder  configs/a.yaml:3:22
    = securityGroupIds             [sg-1]  configs/a.yaml:6:19
    = logging.s3Logs.s3BucketName  logs-us-east-1  configs/a.yaml:7:36
                                   < vars.bucket kiln.yaml:3:27 (project)
                                   < target.region kiln.yaml:11:13 (target)
    = keyPair                      theirs  configs/a.yaml:9:10
    = terminateInstanceOnFailure   true  in the account alone  (service default)
    = tags["managed-by"]           kiln  default kiln.yaml:8:13
    . tags["map-migrated"]         x  in the account alone  (left alone by ignoreTags in kiln.yaml)
`)
  })

  it('reads only', async () => {
    const { cwd, account } = await drifted()
    account.clearRequests()
    await kiln(['explain', 'golden'], { cwd, emulator: account })
    const operations = account.requests.map(({ operation }) => operation)
    expect(operations.filter((name) => !/^(?:Get|List)/.test(name))).toEqual([])
    expect(operations.filter((name) => name === 'GetInfrastructureConfiguration')).toHaveLength(1)
  })

  it('gives JSON with stable keys', async () => {
    const { cwd, account } = await drifted()
    const explained = await explain(cwd, account, `${kind}/Golden`)
    expect(explained).toMatchObject({
      action: 'update',
      reason: 'drifted',
      ownership: 'ours',
      live: { state: 'present' },
    })
    expect(fieldOf(explained, 'subnetId')).toEqual({
      path: 'subnetId',
      state: 'differs',
      reason: 'drifted',
      written: { value: '${vars.subnet}', source: { file: 'configs/a.yaml', line: 5, column: 11 } },
      parts: [
        {
          label: 'vars.subnet',
          layer: 'target',
          value: 'subnet-2',
          source: { file: 'kiln.yaml', line: 13, column: 13 },
        },
      ],
      declared: 'subnet-2',
      live: 'subnet-9',
      record: { mark: 'value', equalsDeclared: true, equalsLive: false },
      notes: [],
    })
    expect(fieldOf(explained, 'keyPair')).toMatchObject({
      state: 'same',
      overridden: { value: 'ours', source: { file: 'kiln.yaml', line: 7, column: 5 } },
    })
    expect(fieldOf(explained, 'description')).toMatchObject({
      state: 'left-alone',
      record: { mark: 'ignored' },
      notes: ['ignored'],
    })
  })

  it('agrees with the plan of the whole project', async () => {
    const { cwd, account } = await drifted()
    const plan = JSON.parse((await kiln(['plan', '-o', 'json'], { cwd, emulator: account })).stdout) as {
      targets: { changes: { id: string; action: string; fields: { path: string }[] }[] }[]
    }
    for (const { id, action, fields } of plan.targets[0]?.changes ?? []) {
      const explained = await explain(cwd, account, id)
      expect(explained.action).toBe(action)
      const differing = explained.fields.filter(({ state }) => state === 'differs').map(({ path }) => path)
      expect(differing).toEqual(fields.map(({ path }) => path))
    }
  })

  it('of what is missing says what is made, and of what', async () => {
    const explained = await explain(folder(files), await emulator(), 'golden')
    expect(explained).toMatchObject({ action: 'create', reason: 'missing', live: { state: 'absent' }, ownership: null })
    expect(fieldOf(explained, 'description')).toMatchObject({ state: 'differs', declared: 'text', notes: ['ignored'] })
    const { stdout } = await kiln(['explain', 'golden'], { cwd: folder(files), emulator: await emulator() })
    expect(stdout).toContain('8 fields to create\n')
  })

  it('knows what null takes away, and lists with variables in them', async () => {
    const text = document.replace('theirs', 'null').replace('[sg-1]', '["${vars.subnet}-x"]')
    const explained = await explain(folder({ ...files, 'configs/a.yaml': text }), await emulator(), 'golden')
    expect(fieldOf(explained, 'keyPair')).toBeUndefined()
    expect(fieldOf(explained, 'securityGroupIds')).toMatchObject({ parts: [{ label: 'vars.subnet', layer: 'target' }] })
  })

  it('shows protection, adoption and members that it does not know', async () => {
    const account = await emulator()
    accountOf(account).put(kind, { name: 'golden', instanceProfileName: 'other', newMember: { a: 1 } })
    const adopt = document.replace('ignore', 'adopt: unchanged, protect: true, ignore')
    const cwd = folder({ ...files, 'configs/a.yaml': adopt })
    const blocked = await explain(cwd, account, 'golden')
    expect(blocked).toMatchObject({
      action: 'blocked',
      reason: 'adopt-differs',
      ownership: 'unowned',
      record: { state: 'none' },
    })
    expect(fieldOf(blocked, 'newMember')).toMatchObject({
      notes: ['unknown-member', 'wiped-by-update'],
      live: { a: 1 },
    })
    const adopted = await explain(cwd, account, 'golden', '--adopt')
    expect(adopted).toMatchObject({ action: 'blocked', reason: 'unknown-live-field', wipes: ['newMember'] })
    const { stdout } = await kiln(['explain', 'golden', '--adopt'], { cwd, emulator: account })
    expect(stdout).toContain('kiln      protect: true, adopt: unchanged, ignore: [description]')
    expect(stdout).toContain('owner     nobody')
  })

  it('explains what nobody declares', async () => {
    const { account } = await drifted()
    const cwd = folder(files)
    accountOf(account).put(kind, { name: 'free', instanceProfileName: 'x' })
    accountOf(account).put(kind, { name: 'held', instanceProfileName: 'x', tags: { 'kiln:owner': 'somebody' } })
    expect(await explain(cwd, account, `${kind}/other`)).toMatchObject({ action: 'orphan', reason: 'not-declared' })
    expect(await explain(cwd, account, `${kind}/free`)).toMatchObject({
      action: null,
      ownership: 'unowned',
      declared: null,
    })
    const { stdout } = await kiln(['explain', `${kind}/held`], { cwd, emulator: account })
    expect(stdout).toContain('nothing declares it, and somebody else holds it: Kiln leaves it alone')
    expect(stdout).toContain('another project: somebody')
  })

  it('without the account shows what the files say', async () => {
    const { code, stdout, stderr } = await kiln(['explain', 'golden', '--offline'], { cwd: folder(files) })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('the account: not asked (--offline)')
    expect(stdout).toContain('live      not asked')
    expect(stdout).toContain('subnet-2')
  })

  it('shows the files also where the account cannot be read', async () => {
    const account = await emulator({ switches: { disabledRegions: ['us-east-1'] } })
    const { code, stdout, stderr } = await kiln(['explain', 'golden'], { cwd: folder(files), emulator: account })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^error KILN20/)
    expect(stdout).toContain('the account: it could not be read')
  })

  it('where the account cannot be read and nobody declares it, says so and what is near', async () => {
    const account = await emulator({ switches: { disabledRegions: ['us-east-1'] } })
    const three = projectFile.replace(
      '- name: prod',
      '- { name: dev, region: us-east-2 }\n  - { name: test, region: eu-west-1 }\n  - name: prod',
    )
    const cwd = folder({
      'kiln.yaml': three,
      'configs/a.yaml': document.replace('ignore:', 'targets: [dev, test], ignore:'),
    })
    const unread = await kiln(['explain', `${kind}/other`, '--target', 'prod'], { cwd, emulator: account })
    expect(unread.code).toBe(1)
    expect(unread.stderr).toContain(`${kind}/other is not declared in prod, and the account could not be read`)
    expect(unread.stderr).toContain('hint: nothing is declared in prod\n')
    const elsewhere = await kiln(['explain', `${kind}/golden`, '--target', 'prod'], { cwd, emulator: account })
    expect(elsewhere.stderr).toContain('hint: declared in dev, test: name that one with --target\n')
  })

  it('refuses credentials of another account', async () => {
    const options = { cwd: folder(files), emulator: await emulator(), account: '999988887777' }
    const { code, stderr } = await kiln(['explain', 'golden'], options)
    expect(code).toBe(3)
    expect(stderr).toContain('KILN3')
  })

  it.each<[string, readonly string[], string]>([
    ['several targets', ['golden'], 'name one with --target: prod, dev'],
    ['a slip of the pen', [`${kind}/goldne`, '--target', 'prod'], `the nearest that is declared: ${kind}/golden`],
    ['a name alone that is not declared', ['goldne', '--target', 'prod'], `for example ${kind}/golden`],
    ['a kind that there is not', ['Infrastructure/golden', '--target', 'prod'], `for example ${kind}/golden`],
    [
      'what another target declares',
      [`${kind}/golden`, '--target', 'dev'],
      'declared in prod: name that one with --target',
    ],
    ['nothing', ['', '--target', 'dev'], 'KILN4302'],
  ])('refuses %s', async (_, args, words) => {
    const two = projectFile + '  - { name: dev, region: eu-west-1, account: "111122223333" }\n'
    const text = document.replace('ignore', 'targets: [prod], ignore')
    const cwd = folder({ 'kiln.yaml': two, 'configs/a.yaml': text })
    const { code, stdout, stderr } = await kiln(['explain', ...args], { cwd, emulator: await emulator() })
    expect([code, stdout]).toEqual([5, ''])
    expect(stderr).toContain(words)
  })

  it('shows a text of several lines by what differs in it', async () => {
    const text = 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: builder\n'
    const cwd = folder({ ...files, 'configs/a.yaml': `${text}description: "one\\ntwo\\nthree"\n` })
    const account = await emulator()
    expect((await kiln(['apply', '--yes'], { cwd, emulator: account })).code).toBe(0)
    const before = await kiln(['explain', 'golden'], { cwd, emulator: account })
    expect(before.stdout).toMatch(/= description +3 lines {2}/)
    accountOf(account).edit(kind, 'golden', (draft) => {
      draft['description'] = 'one\n2\nthree\n'
    })
    const { stdout } = await kiln(['explain', 'golden'], { cwd, emulator: account })
    expect(stdout).toContain(`
    written   3 lines  configs/a.yaml:4:14
    declared  3 lines
    live      3 lines
    differs   1 line added, 1 removed; the last line loses its line end
    record    the last apply left the declared value; the live one is another
    @@ -1,3 +1,3 @@
      one
    - 2
    + two
      three
`)
  })

  it('shows the number that a line of versions comes to, and what only follows from others', async () => {
    const recipe = (script: string): string => `kind: Component
name: hardening
semanticVersion: 1.0.x
platform: Linux
data: |
  schemaVersion: 1.0
  phases: [{ name: build, steps: [{ name: Run, action: ExecuteBash, inputs: { commands: [${script}] } }] }]
---
kind: ImageRecipe
name: web
semanticVersion: 1.0.x
parentImage: ami-0123456789abcdef0
components: [{ componentArn: "\${Component/hardening}" }]
`
    const cwd = folder({ 'kiln.yaml': projectFile, 'configs/a.yaml': recipe('one') })
    const account = await emulator()
    expect((await kiln(['apply', '--yes'], { cwd, emulator: account })).code).toBe(0)
    writeFileSync(join(cwd, 'configs/a.yaml'), recipe('two'))
    const component = await kiln(['explain', 'hardening'], { cwd, emulator: account })
    expect(component.stdout).toContain('+ create (new-version): what is declared differs from the newest version')
    expect(component.stdout).toMatch(/live +the version before it, 1\.0\.0\n +version +1\.0\.0 → 1\.0\.1\n/)
    const { stdout } = await kiln(['explain', 'web'], { cwd, emulator: account })
    expect(stdout).toMatch(/\+ create \(new-version\)\n {2}because of Component\/hardening\n/)
    expect(await explain(cwd, account, 'web')).toMatchObject({
      version: { declared: '1.0.x', resolved: '1.0.1', previous: '1.0.0' },
      because: ['Component/hardening'],
    })
  })

  it('is not impressed by hostile text', async () => {
    const account = await emulator()
    const tags = Object.fromEntries(hostileTexts.slice(0, 40).map((text) => [text, text]))
    accountOf(account).put(kind, { name: 'free', description: hostileTexts.join(' '), instanceProfileName: 'x', tags })
    const { stdout } = await kiln(['explain', `${kind}/free`], { cwd: folder(files), emulator: account })
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
    expect(stdout).not.toMatch(/^\s*::|##\[/m)
  })
})
