/** The role of commands that only read, beside the role of apply: sixty accounts whose trust is that of examples/aws/roles.yaml. */
import { describe, expect, it } from 'vitest'
import { parse, type Loose } from '../support/examples.ts'
import { askedOfSts, fleet } from '../support/fleet.ts'
import { emulator, folder, kiln, kilnReport } from '../support/kiln.ts'

const hub = '999988887777'
const accounts = Array.from({ length: 60 }, (_, index) => String(111122220000 + index))
const document = 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: builder\n'
const kind = 'InfrastructureConfiguration'

/** A project of sixty accounts, as docs/configuration.md writes one. */
const project = (roles: string): string =>
  `version: 1\nowner: images\nfleet:\n${roles}  accounts: [${accounts.map((id) => `"${id}"`).join(', ')}]\n  regions: [us-east-1]\n`
const bothRoles =
  '  roleArn: "arn:${target.partition}:iam::${target.account}:role/kiln-apply"\n' +
  '  planRoleArn: "arn:${target.partition}:iam::${target.account}:role/kiln-plan"\n'

/** What the roles of the template in each account trust, where it is deployed with TrustedBy=hub. */
function trustOfTemplate(): Readonly<Record<string, string>> {
  const { Resources } = parse('examples/aws/roles.yaml')[0] as Loose
  const principalOf = (role: string): string => {
    const text = JSON.stringify(Resources?.[role]?.['Properties']?.['AssumeRolePolicyDocument'])
    const [, name = ''] = /arn:\$\{AWS::Partition\}:iam::\$\{HubAccount\}:role\/([\w-]+)/.exec(text) ?? []
    return `arn:aws:iam::${hub}:role/${name}`
  }
  const nameOf = (role: string): string => String(Resources?.[role]?.['Properties']?.['RoleName'])
  return Object.fromEntries(
    accounts.flatMap((account) =>
      ['PlanRole', 'ApplyRole'].map((role) => [`arn:aws:iam::${account}:role/${nameOf(role)}`, principalOf(role)]),
    ),
  )
}

/** The environment of a job that entered a role of the hub account. */
const jobOf = (role: string): Readonly<Record<string, string>> => ({
  AWS_ACCESS_KEY_ID: `ASIA${hub}KILN`,
  AWS_SECRET_ACCESS_KEY: 'emulator',
  AWS_SESSION_TOKEN: Buffer.from(JSON.stringify([role, 'ci'])).toString('base64'),
})
const asPlan = jobOf('kiln-plan')
const asApply = jobOf('kiln-apply')

describe('sixty accounts with the roles of the template', () => {
  it('are planned and checked with one role, and applied with the other', async () => {
    const account = await emulator({ switches: { trustedRoles: trustOfTemplate() } })
    const cwd = folder({ 'kiln.yaml': project(bothRoles), 'configs/a.yaml': document })
    const rolesOf = () => [...new Set(askedOfSts(account).flatMap(({ form }) => form.get('RoleArn')?.slice(26) ?? []))]

    expect(await kilnReport(['plan'], { cwd, emulator: account, env: asPlan })).toMatchObject({
      exitCode: 0,
      summary: { create: 60 },
    })
    expect(rolesOf()).toEqual(['role/kiln-plan'])
    account.clearRequests()

    expect(await kilnReport(['apply'], { cwd, emulator: account, env: asApply })).toMatchObject({
      exitCode: 0,
      outcomes: { done: 60 },
    })
    expect(rolesOf()).toEqual(['role/kiln-apply'])
    for (const one of accounts) expect(account.account(one, 'us-east-1').get(kind, 'golden')).toBeDefined()
    account.clearRequests()

    expect(await kilnReport(['drift'], { cwd, emulator: account, env: asPlan })).toMatchObject({ outcome: 'clean' })
    expect(rolesOf()).toEqual(['role/kiln-plan'])
  })

  it('are not read with the role of apply alone from the job of plan', async () => {
    const account = await emulator({ switches: { trustedRoles: trustOfTemplate() } })
    const applyAlone = bothRoles.split('\n')[0] ?? ''
    const cwd = folder({ 'kiln.yaml': project(`${applyAlone}\n`), 'configs/a.yaml': document })
    const report = await kilnReport(['plan'], { cwd, emulator: account, env: asPlan })
    expect(report.exitCode).toBe(1)
    expect(report.targets.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual(
      accounts.map(() => 'KILN2005'),
    )
  })
})

describe('planRoleArn', () => {
  const both =
    'name: prod, region: us-east-1, account: "444455556666", roleArn: "arn:aws:iam::444455556666:role/a", planRoleArn: "arn:aws:iam::444455556666:role/p"'
  const planOnly =
    'name: prod, region: us-east-1, account: "111122223333", planRoleArn: "arn:aws:iam::111122223333:role/p"'
  const assumed = async (args: readonly string[], target: string): Promise<readonly (string | null)[]> => {
    const account = await emulator()
    await kiln(args, { cwd: fleet([target]), emulator: account })
    return askedOfSts(account).flatMap(({ form }) => form.get('RoleArn')?.slice(-1) ?? [])
  }

  it.each([
    ['plan', ['plan'], ['p']],
    ['drift', ['drift'], ['p']],
    ['export', ['export'], ['p']],
    ['explain', ['explain', 'InfrastructureConfiguration/golden'], ['p']],
    ['apply', ['apply', '--yes'], ['a']],
    ['plan --validate server, which sends creates', ['plan', '--validate', 'server'], ['a']],
  ])('is the role of %s or not', async (_, args, roles) => {
    expect(await assumed(args, both)).toEqual(roles)
  })

  it('alone leaves apply with the credentials as they are', async () => {
    expect(await assumed(['plan'], planOnly)).toEqual(['p'])
    expect(await assumed(['apply', '--yes'], planOnly)).toEqual([])
  })

  it.each([
    [
      'another account',
      'arn:aws:iam::777766665555:role/p',
      'the role of prod is one of account 777766665555, the target is account 444455556666',
    ],
    ['another partition', 'arn:aws-cn:iam::444455556666:role/p', 'aws-cn'],
    ['no role', 'kiln-plan', 'planRoleArn'],
  ])('of %s is refused', async (_, role, said) => {
    const cwd = fleet([`name: prod, region: us-east-1, account: "444455556666", planRoleArn: "${role}"`])
    const { stdout, code } = await kiln(['validate'], { cwd })
    expect(code).toBe(5)
    expect(stdout).toContain(said)
    expect(stdout).toContain('kiln.yaml:4:')
  })
})

describe('the policies', () => {
  it('let the identity that Kiln starts with assume the role of the command', async () => {
    const cwd = folder({
      'kiln.yaml': project(bothRoles).replace(/accounts: .*/, 'accounts: ["444455556666"]'),
      'configs/a.yaml': document,
    })
    const rolesIn = async (command: string): Promise<string> => {
      const { stdout } = await kiln(['iam', command], { cwd })
      const { Statement } = JSON.parse(stdout) as { readonly Statement: readonly Loose[] }
      return String(Statement.find(({ Sid }) => Sid === 'AssumeRolesOfTargets')?.['Resource'])
    }
    expect(await rolesIn('plan')).toBe('arn:aws:iam::444455556666:role/kiln-plan')
    expect(await rolesIn('apply')).toBe('arn:aws:iam::444455556666:role/kiln-apply')
  })
})

describe('kiln targets', () => {
  it('shows both roles', async () => {
    const cwd = folder({
      'kiln.yaml': project(bothRoles).replace(/accounts: .*/, 'accounts: ["444455556666"]'),
      'configs/a.yaml': document,
    })
    const { stdout } = await kiln(['targets'], { cwd })
    expect(stdout).toContain('role/kiln-plan')
    expect(stdout).toContain('role/kiln-apply')
  })
})
