/** What the shared AWS configuration says, as the SDK reads it; and the reason that reaches the user where it gives no credentials. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { fleet } from '../support/fleet.ts'
import { emulator } from '../support/kiln.ts'
import { program } from '../support/program.ts'

const keys = (account: string) => `aws_access_key_id = ${account}\naws_secret_access_key = x\n`
const target = ['name: prod, region: us-east-1']

interface Given {
  readonly files?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
}

/** Runs a plan against an emulator. Other credentials than those of the profile are there as well, and must not be taken. */
async function plan({ files = {}, env = {}, args = [] }: Given) {
  const account = await emulator()
  const cwd = fleet(target, files)
  const ran = await program(['plan', '--endpoint-url', account.url, '-o', 'json', ...args], { cwd, env })
  const report = JSON.parse(ran.stdout) as Report
  const [found] = report.targets.flatMap(({ diagnostics }) => diagnostics)
  return { code: ran.code, account: report.targets[0]?.account, found, asked: account.requests.length, cwd }
}

describe('a profile that gives no credentials says why', () => {
  const sso = 'sso_account_id = 111122223333\nsso_role_name = r\n'
  const byHand =
    'run it by hand in the environment of this run: it must print credentials as JSON, nothing else, and exit with 0'
  const session = 'sso_session = corp\n[sso-session corp]\nsso_region = us-east-1\nsso_start_url = https://x.test\n'
  it.each([
    [
      'a process that fails',
      '[profile prod]\ncredential_process = sh -c "echo the vault is sealed >&2; exit 3"\n',
      'KILN2051 the credential_process of the profile prod gave no credentials: the vault is sealed',
      byHand,
    ],
    [
      'a process that prints something else',
      '[profile prod]\ncredential_process = echo welcome\n',
      'KILN2051 the credential_process of the profile prod gave no credentials: Profile prod credential_process returned invalid JSON',
      byHand,
    ],
    [
      'a process that is not there',
      '[profile prod]\ncredential_process = no-such-helper\n',
      'KILN2051 the credential_process of the profile prod gave no credentials: ',
      byHand,
    ],
    [
      'a missing profile',
      '[profile prdo]\n',
      'KILN2047 there is no profile prod, which is asked for: neither /.aws/config or /.aws/credentials has it',
      'correct the name; a section is written [profile NAME], and a name with a blank is not read',
    ],
    [
      'a name with a blank',
      '[profile pr od]\n[profile prod]\nsource_profile = pr od\nrole_arn = arn:aws:iam::111122223333:role/r\n',
      'KILN2048 the profile prod starts from a profile pr od, which is not in /.aws/config or /.aws/credentials',
      'correct source_profile, or add the profile that it names',
    ],
    [
      'a profile that starts from itself',
      '[profile prod]\nrole_arn = arn:aws:iam::111122223333:role/r\nsource_profile = hub\n[profile hub]\nrole_arn = arn:aws:iam::111122223333:role/h\nsource_profile = prod\n',
      'KILN2049 the profile prod starts from itself: prod → hub → prod',
      'let source_profile name a profile that has credentials of its own',
    ],
    [
      'an SSO session that is not there',
      `[profile prod]\n${sso}sso_session = my sso\n[sso-session my sso]\nsso_region = us-east-1\n`,
      'KILN2050 the profile prod names the sso-session my sso, which is not in /.aws/config or /.aws/credentials',
      'write the section [sso-session NAME] with a name of letters, digits and - _ . @ + % : /; one with a blank is not read',
    ],
    [
      'a source that a machine does not have',
      '[profile prod]\nrole_arn = arn:aws:iam::111122223333:role/r\ncredential_source = Environment\n',
      'KILN2053 the profile prod gives no credentials: ',
      'correct the profile; aws sts get-caller-identity --profile prod tries it without Kiln',
    ],
    [
      'an SSO session without login',
      `[profile prod]\n${sso}${session}`,
      'KILN2052 the session of the profile prod ',
      'log in again: aws sso login --profile prod',
    ],
  ])('%s', async (_, config, expected, hint) => {
    const files = { '.aws/config': `[default]\n${keys('222233334444')}${config}`, token: 'jwt' }
    const { code, found, asked, cwd } = await plan({ files, args: ['--profile', 'prod'] })
    expect({ code, asked }).toEqual({ code: 1, asked: 0 })
    expect(`${found?.code} ${found?.message}`.replaceAll(cwd, '')).toContain(expected)
    expect(found?.hint).toBe(hint)
  })

  it('an expired SSO session, with the command that renews it', async () => {
    // The SDK names the file by the digest of the session's name.
    const cached = '.aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json'
    const expired = JSON.stringify({ accessToken: 'x', expiresAt: '2020-01-01T00:00:00Z' })
    const { found } = await plan({
      files: { '.aws/config': `[profile prod]\n${sso}${session}`, [cached]: expired },
      env: { AWS_PROFILE: 'prod' },
    })
    expect(found).toMatchObject({
      code: 'KILN2052',
      message:
        "the session of the profile prod gives no credentials: Value not present for 'clientId' in SSO Token. Cannot refresh",
      hint: 'log in again: aws sso login --profile prod',
    })
  })

  it('AWS_PROFILE that names none', async () => {
    const { code, found } = await plan({ env: { AWS_PROFILE: 'nosuch' } })
    expect(code).toBe(1)
    expect(found?.message).toMatch(/^there is no profile nosuch, which AWS_PROFILE names: /)
  })
})

it.each([
  ['the variable AWS_SECRET_ACCESS_KEY', { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'geheim\n' }, ''],
  ['the variable AWS_ACCESS_KEY_ID', { AWS_ACCESS_KEY_ID: ' a', AWS_SECRET_ACCESS_KEY: 'geheim' }, ''],
  [
    'secretAccessKey of the profile p',
    { AWS_PROFILE: 'p' },
    `[profile p]\ncredential_process = echo '{"Version":1,"AccessKeyId":"a","SecretAccessKey":"geheim\\\\n"}'\n`,
  ],
])('a secret that was copied with a line break is named: %s', async (setting, env, config) => {
  const { code, found, asked } = await plan({ env, files: { '.aws/config': config } })
  expect({ code, asked }).toEqual({ code: 1, asked: 0 })
  expect(found?.message).toBe(`${setting} begins or ends with a blank or a line break`)
  expect(found?.hint).toBe("remove it where the value is stored: echo adds a line break, printf '%s' does not")
  expect(JSON.stringify(found)).not.toContain('geheim')
})

it('AWS_CONFIG_FILE may begin with the home folder', async () => {
  const { code, account } = await plan({
    files: { 'aws/conf': `[profile keys]\n${keys('111122223333')}` },
    env: { AWS_CONFIG_FILE: '~/aws/conf' },
    args: ['--profile', 'keys'],
  })
  expect({ code, account }).toEqual({ code: 0, account: '111122223333' })
})

it('a user without home folder and entry in passwd needs none of them where keys suffice', async () => {
  const files = { 'homeless.cjs': 'require("os").homedir = () => { throw new Error("ENOENT: no entry") }\n' }
  const cwd = fleet(target, files)
  const account = await emulator()
  const env = {
    HOME: '',
    NODE_OPTIONS: `--require ${join(cwd, 'homeless.cjs')}`,
    AWS_ACCESS_KEY_ID: '111122223333',
    AWS_SECRET_ACCESS_KEY: 'x',
  }
  expect(await program(['plan', '--endpoint-url', account.url], { cwd, env })).toMatchObject({ code: 0 })
})

it('what a token file ends with is no part of the token', async () => {
  const account = await emulator()
  const cwd = fleet(target, { token: 'jwt\n' })
  const env = {
    AWS_WEB_IDENTITY_TOKEN_FILE: join(cwd, 'token'),
    AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/r',
  }
  expect(await program(['plan', '--endpoint-url', account.url], { cwd, env })).toMatchObject({ code: 0 })
  expect(account.requests[0]?.rawBody).toMatch(/WebIdentityToken=jwt(&|$)/)
})

it('settings of the network and of the endpoints of AWS do not reach the emulator', async () => {
  const cwd = fleet(target)
  const env = {
    AWS_USE_FIPS_ENDPOINT: 'true',
    AWS_USE_DUALSTACK_ENDPOINT: 'true',
    AWS_CA_BUNDLE: '/nowhere',
    AWS_PROFILE: 'nosuch',
    HTTPS_PROXY: '"p"',
  }
  expect(await program(['plan', '--emulator'], { cwd, env })).toMatchObject({ code: 0 })
})

it('how the SDK would wait by itself is not asked: a mode that it does not know ends no run', async () => {
  const env = { AWS_ACCESS_KEY_ID: '111122223333', AWS_SECRET_ACCESS_KEY: 'x', AWS_DEFAULTS_MODE: 'nonsense' }
  const { code, found } = await plan({ env })
  expect([code, found]).toEqual([0, undefined])
})
