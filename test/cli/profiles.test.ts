/** Profiles of the AWS configuration, as the built program finds them: per target, chained, by process and by web identity. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { emulator } from '../support/kiln.ts'
import { askedOfSts, fleet } from '../support/fleet.ts'
import { program } from '../support/program.ts'

const roleIn = (account: string, name = 'kiln-apply') => `arn:aws:iam::${account}:role/${name}`
const keys = (account: string) => `aws_access_key_id = ${account}\naws_secret_access_key = x\n`

it('a profile may assume a role itself, and the roles of the targets are assumed from that', async () => {
  const account = await emulator()
  const config = [
    `[profile plain]\n${keys('111122223333')}`,
    `[profile hub]\nrole_arn = ${roleIn('222233334444', 'hub')}\nsource_profile = plain\nregion = eu-central-1\n`,
  ].join('')
  const cwd = fleet(
    [
      'name: hub, region: us-east-2, account: "222233334444"',
      `name: spoke, region: us-west-2, account: "333344445555", roleArn: "${roleIn('333344445555')}"`,
    ],
    { '.aws/config': config },
  )
  const ran = await program(['plan', '--profile', 'hub', '--endpoint-url', account.url, '-o', 'json'], { cwd })
  expect(JSON.parse(ran.stdout)).toMatchObject({ exitCode: 0, summary: { create: 2 } })
  const asked = askedOfSts(account)
  expect(
    asked.map((one) => [one.operation, one.account, one.region, one.form.get('RoleArn') ?? ''].join(' ')).toSorted(),
  ).toEqual([
    // The hub's role once, for both targets that start from it, in the region of its profile.
    `AssumeRole 111122223333 eu-central-1 ${roleIn('222233334444', 'hub')}`,
    `AssumeRole 222233334444 us-west-2 ${roleIn('333344445555')}`,
    'GetCallerIdentity 222233334444 us-east-2 ',
    'GetCallerIdentity 333344445555 us-west-2 ',
  ])
  const names = asked.flatMap(({ form }) => form.get('RoleSessionName') ?? [])
  expect(names).toEqual(['kiln-plan', 'kiln-plan'])
  expect(asked.map(({ headers }) => headers['user-agent'])).toEqual(
    asked.map(() => expect.stringMatching(/ kiln\/\S+ command\/plan$/) as string),
  )
})

it('each target has its own profile, and --profile is for the others', async () => {
  const account = await emulator()
  const config = ['111122223333', '222233334444', '999988887777'].map((id) => `[profile p${id}]\n${keys(id)}`).join('')
  const cwd = fleet(
    [
      'name: one, region: us-east-1, account: "111122223333", profile: p111122223333',
      'name: two, region: us-east-1, account: "222233334444", profile: p222233334444',
      'name: rest, region: us-east-1, account: "999988887777"',
      'name: gone, region: us-east-1, account: "333344445555", profile: "p333344445555"',
    ],
    { '.aws/config': config },
  )
  const env = { AWS_ACCESS_KEY_ID: '333344445555', AWS_SECRET_ACCESS_KEY: 'x' }
  const ran = await program(['plan', '--profile', 'p999988887777', '--endpoint-url', account.url, '-o', 'json'], {
    cwd,
    env,
  })
  const report = JSON.parse(ran.stdout) as Report
  expect(report.targets.map(({ name, status }) => `${name} ${status}`).toSorted()).toEqual([
    'gone failed',
    'one ok',
    'rest ok',
    'two ok',
  ])
  expect(
    askedOfSts(account)
      .map((one) => `${one.operation} ${one.account}`)
      .toSorted(),
  ).toEqual(['GetCallerIdentity 111122223333', 'GetCallerIdentity 222233334444', 'GetCallerIdentity 999988887777'])
})

it('a process that gives credentials is run once for all targets', async () => {
  const account = await emulator()
  const answer = JSON.stringify({ Version: 1, AccessKeyId: '111122223333', SecretAccessKey: 'x' })
  const accounts = Array.from({ length: 40 }, (_, index) => String(200_000_000_000 + index))
  const cwd = fleet(
    accounts.map((id) => `name: t${id}, region: us-east-1, account: "${id}", roleArn: "${roleIn(id)}"`),
    {
      'give.sh': `echo once >> "$HOME/runs"\necho '${answer}'\n`,
      '.aws/config': '[profile hub]\ncredential_process = sh -c "sh $HOME/give.sh"\n',
    },
  )
  const ran = await program(['plan', '--profile', 'hub', '--endpoint-url', account.url, '-o', 'json'], { cwd })
  expect((JSON.parse(ran.stdout) as Report).summary.create).toBe(40)
  expect(readFileSync(join(cwd, 'runs'), 'utf8')).toBe('once\n')
  const operations = askedOfSts(account).map(({ operation }) => operation)
  expect(operations.filter((one) => one === 'AssumeRole')).toHaveLength(40)
  expect(operations.filter((one) => one === 'GetCallerIdentity')).toHaveLength(40)
})

it('a token of the CI platform becomes a session that names its run', async () => {
  const account = await emulator()
  const cwd = fleet(['name: prod, region: us-east-1, account: "444455556666"'], { token: 'jwt' })
  const env = {
    AWS_WEB_IDENTITY_TOKEN_FILE: join(cwd, 'token'),
    AWS_ROLE_ARN: roleIn('444455556666'),
    GITLAB_CI: 'true',
    CI_JOB_ID: '4711',
  }
  const ran = await program(['plan', '--endpoint-url', account.url, '-o', 'json'], { cwd, env })
  expect(JSON.parse(ran.stdout)).toMatchObject({ exitCode: 0, summary: { create: 1 } })
  const [assumed] = askedOfSts(account)
  expect(assumed).toMatchObject({ operation: 'AssumeRoleWithWebIdentity', status: 200 })
  expect(assumed?.form.get('RoleSessionName')).toBe('kiln-plan-gl4711')
  expect(assumed?.headers['user-agent']).toContain('kiln/')
})

it('a profile that is not there is an error, whatever other credentials there are', async () => {
  const account = await emulator()
  const cwd = fleet(['name: prod, region: us-east-1'], {
    '.aws/config': `[default]\n${keys('111122223333')}`,
    token: 'jwt',
  })
  const env = { AWS_WEB_IDENTITY_TOKEN_FILE: join(cwd, 'token'), AWS_ROLE_ARN: roleIn('444455556666') }
  const ran = await program(['plan', '--profile', 'prdo', '--endpoint-url', account.url, '-o', 'json'], { cwd, env })
  const report = JSON.parse(ran.stdout) as Report
  expect(report).toMatchObject({ exitCode: 1, targets: [{ status: 'failed' }] })
  expect(report.targets[0]?.diagnostics[0]?.message).toContain('prdo')
  expect(account.requests).toEqual([])
})
