/** Which credentials a target is worked on with, and who is asked for them. STS is played; sources of the SDK are files of this test. */
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { warningLogger } from '../../../src/aws/client.ts'
import { createCredentials, keysIn, type CredentialOptions } from '../../../src/aws/credentials.ts'
import { ServiceError } from '../../../src/aws/failure.ts'
import type { Credentials } from '../../../src/aws/sts-endpoint.ts'
import type { RoleRequest, Sts, StsPlace } from '../../../src/aws/sts.ts'
import type { Target } from '../../../src/model.ts'
import { target as resolved } from '../../support/builders.ts'
import { folder, virtualClock } from '../../support/kiln.ts'

const { account: _account, ...plain } = resolved
const target = (more: Partial<Target> = {}): Target => ({ ...plain, ...more })
const roleArn = 'arn:aws:iam::444455556666:role/r'
const held = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret' }

const quiet = warningLogger({ onAnswer: () => undefined, onRetry: () => undefined, onWarning: () => undefined })

/** STS that notes what it is asked, and gives the role's name as the key. */
function playedSts() {
  const asked: { place: StsPlace; role: RoleRequest; from?: Credentials }[] = []
  const give = (role: RoleRequest): Credentials => ({ accessKeyId: `of ${role.RoleArn}`, secretAccessKey: 'x' })
  const sts: Sts = {
    identify: async () => ({ account: '111122223333', arn: 'arn', clockOffset: 0 }),
    async assumeRole(place, credentials, role) {
      asked.push({ place, role, from: await credentials() })
      return give(role)
    },
    async assumeRoleWithWebIdentity(place, role) {
      asked.push({ place, role })
      return give(role)
    },
    configOf: async (place) =>
      ({ logger: quiet, requestHandler: undefined, region: async () => place.region }) as never,
    settingsOf: async () => ({}),
    awaited: () => undefined,
    close: () => undefined,
  }
  return { asked, sts }
}

function store(more: Partial<CredentialOptions> = {}) {
  const { asked, sts } = playedSts()
  const options = {
    emulator: false,
    onlyReads: false,
    environment: held,
    sessionName: 'kiln-plan',
    clock: virtualClock(),
    sts,
    ...more,
  }
  return { asked, ...createCredentials(options) }
}

/** A configuration of the SDK, which reads the environment of this process. */
function configured(config: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const cwd = folder({ config, token: 'jwt' })
  const env = {
    HOME: cwd,
    AWS_CONFIG_FILE: join(cwd, 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join(cwd, 'none'),
    ...more,
  }
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  return env
}

beforeEach(() => {
  for (const name of Object.keys(process.env)) if (/^AWS_(?!SDK_)/.test(name)) vi.stubEnv(name, undefined)
  return () => vi.unstubAllEnvs()
})

describe('keys of the environment', () => {
  it.each([
    [held, { accessKeyId: 'key', secretAccessKey: 'secret' }],
    [
      { ...held, AWS_SESSION_TOKEN: 't' },
      { accessKeyId: 'key', secretAccessKey: 'secret', sessionToken: 't' },
    ],
    [
      { ...held, AWS_SESSION_TOKEN: '' },
      { accessKeyId: 'key', secretAccessKey: 'secret' },
    ],
    [{ AWS_ACCESS_KEY_ID: 'key' }, undefined],
    [{ AWS_SECRET_ACCESS_KEY: 'secret' }, undefined],
    [{ AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: 'secret' }, undefined],
    [{ AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: '' }, undefined],
  ])('%j are %j', (environment, expected) => {
    expect(keysIn(environment)).toStrictEqual(expected)
  })

  it.each([
    ['AWS_ACCESS_KEY_ID', { AWS_ACCESS_KEY_ID: 'key\n' }],
    ['AWS_SECRET_ACCESS_KEY', { AWS_SECRET_ACCESS_KEY: ' secret' }],
    ['AWS_SESSION_TOKEN', { AWS_SESSION_TOKEN: 't ' }],
  ])('with a blank at the edge of %s are refused by name', async (name, more) => {
    const { of } = store({ environment: { ...held, ...more } })
    await expect(of(target(), 'us-east-1')()).rejects.toMatchObject({
      code: 'KILN2054',
      class: 'credentials',
      message: `the variable ${name} begins or ends with a blank or a line break`,
    })
  })
})

describe('without a role', () => {
  it('a target has what the environment gives, which all share', async () => {
    const { of, sourceOf } = store()
    expect(await of(target(), 'us-east-1')()).toEqual({ accessKeyId: 'key', secretAccessKey: 'secret' })
    expect(of(target(), 'us-east-1')).toBe(sourceOf(target({ name: 'other' }), 'eu-west-1'))
    expect(of(target({ profile: 'p' }), 'us-east-1')).not.toBe(of(target(), 'us-east-1'))
  })

  it.each([
    ['of the target', { profile: 'mine' }, {}],
    ['that is asked for', {}, { profile: 'mine' }],
    ['of the target, before the one that is asked for', { profile: 'mine' }, { profile: 'other' }],
  ])('a profile %s comes before keys of the environment', async (_, more, options) => {
    const environment = configured('[profile mine]\naws_access_key_id = AKIA\naws_secret_access_key = s\n', held)
    const { of } = store({ environment, ...options })
    expect(await of(target(more), 'us-east-1')()).toMatchObject({ accessKeyId: 'AKIA', secretAccessKey: 's' })
  })

  it('the profile default is taken where there are no keys', async () => {
    const environment = configured('[default]\naws_access_key_id = AKIA\naws_secret_access_key = s\n')
    expect(await store({ environment }).of(target(), 'us-east-1')()).toMatchObject({ accessKeyId: 'AKIA' })
  })

  it('a value with a blank is named by its profile', async () => {
    const config = `[profile p]\ncredential_process = echo '{"Version":1,"AccessKeyId":"a","SecretAccessKey":"s\\\\n"}'\n`
    const { of } = store({ environment: configured(config) })
    await expect(of(target({ profile: 'p' }), 'us-east-1')()).rejects.toThrow(
      'secretAccessKey of the profile p begins or ends with a blank or a line break',
    )
  })

  it('a profile that fails says why, and nothing else is asked', async () => {
    const environment = configured('[profile p]\ncredential_process = sh -c "echo sealed >&2; exit 3"\n', held)
    await expect(store({ environment }).of(target({ profile: 'p' }), 'us-east-1')()).rejects.toMatchObject({
      code: 'KILN2051',
      message: 'the credential_process of the profile p gave no credentials: sealed',
    })
  })

  it('nothing at all is a failure of credentials', async () => {
    const environment = configured('', { AWS_EC2_METADATA_DISABLED: 'true' })
    const error = await store({ environment })
      .of(target(), 'us-east-1')()
      .catch((error: unknown) => error)
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({ code: 'CredentialsProviderError', class: 'credentials', mayHaveRun: false })
  })

  it('the profile default may fail where a web identity stands in for it', async () => {
    const more = { AWS_ROLE_ARN: roleArn }
    const environment = configured('[default]\ncredential_process = false\n', more)
    const token = join(environment['HOME'] ?? '', 'token')
    vi.stubEnv('AWS_WEB_IDENTITY_TOKEN_FILE', token)
    const { of, asked } = store({ environment: { ...environment, AWS_WEB_IDENTITY_TOKEN_FILE: token } })
    expect(await of(target(), 'eu-west-1')()).toMatchObject({ accessKeyId: `of ${roleArn}` })
    expect(asked).toMatchObject([
      {
        place: { region: 'eu-west-1' },
        role: { RoleArn: roleArn, RoleSessionName: 'kiln-plan', WebIdentityToken: 'jwt' },
      },
    ])
  })
})

describe('roles on the way, of a profile', () => {
  const config = (more = '') =>
    `[profile hub]\nrole_arn = ${roleArn}\nsource_profile = plain\n${more}[profile plain]\naws_access_key_id = AKIA\naws_secret_access_key = s\n`

  it.each([
    ['its own Region, which is the same for all targets', 'region = eu-central-1\n', 'us-west-2', 'eu-central-1'],
    ['the Region of the target, without one of its own', '', 'us-west-2', 'us-west-2'],
    ['the Region of the target, in another partition', 'region = eu-central-1\n', 'cn-north-1', 'cn-north-1'],
  ])('are assumed in %s', async (_, more, region, expected) => {
    const { of, asked } = store({ environment: configured(config(more)) })
    expect(await of(target({ profile: 'hub' }), region)()).toMatchObject({ accessKeyId: `of ${roleArn}` })
    expect(asked).toMatchObject([
      {
        place: { region: expected, profile: 'hub' },
        role: { RoleArn: roleArn, RoleSessionName: 'kiln-plan' },
        from: { accessKeyId: 'AKIA' },
      },
    ])
  })

  it('keep the name of the session that the profile chose', async () => {
    const { of, asked } = store({ environment: configured(config('role_session_name = my-aws-sdk-js-1\n')) })
    await of(target({ profile: 'hub' }), 'us-east-1')()
    expect(asked[0]?.role.RoleSessionName).toBe('my-aws-sdk-js-1')
  })
})

describe('with a role', () => {
  it('the session comes from the source, in the region of the target, under the name of the run', async () => {
    const { of, asked } = store()
    const provide = of(target({ roleArn, externalId: 'acme' }), 'eu-west-1')
    expect(await provide()).toMatchObject({ accessKeyId: `of ${roleArn}` })
    expect(asked).toEqual([
      {
        place: { region: 'eu-west-1', profile: undefined },
        role: { RoleArn: roleArn, RoleSessionName: 'kiln-plan', ExternalId: 'acme' },
        from: { accessKeyId: 'key', secretAccessKey: 'secret' },
      },
    ])
  })

  it('a session is shared by those that agree in role, region, external id and profile', () => {
    const { of } = store()
    const one = of(target({ roleArn }), 'us-east-1')
    expect(of(target({ roleArn, name: 'other' }), 'us-east-1')).toBe(one)
    expect(of(target({ roleArn }), 'eu-west-1')).not.toBe(one)
    expect(of(target({ roleArn, externalId: 'a' }), 'us-east-1')).not.toBe(one)
    expect(of(target({ roleArn, profile: 'p' }), 'us-east-1')).not.toBe(one)
    expect(of(target({ roleArn: `${roleArn}2` }), 'us-east-1')).not.toBe(one)
  })

  it('of a profile asks with that profile', async () => {
    const environment = configured('[profile mine]\naws_access_key_id = AKIA\naws_secret_access_key = s\n')
    const { of, asked } = store({ environment, profile: 'mine' })
    await of(target({ roleArn }), 'us-east-1')()
    expect(asked).toMatchObject([{ place: { profile: 'mine' }, from: { accessKeyId: 'AKIA' } }])
  })
})

describe('on the embedded emulator', () => {
  it('the access key names the account; nothing of the environment or a profile is loaded', async () => {
    const { of } = store({ emulator: true, profile: 'none' })
    const key = async (more: Partial<Target>) => (await of(target(more), 'us-east-1')()).accessKeyId
    expect(await key({ account: '444455556666', profile: 'nosuch' })).toBe('444455556666')
    expect(await key({})).toBe('000000000000')
  })

  it('a role is assumed for each account', async () => {
    const { of, asked } = store({ emulator: true, profile: 'none' })
    const one = of(target({ roleArn, account: '444455556666' }), 'us-east-1')
    expect(of(target({ roleArn, account: '555566667777' }), 'us-east-1')).not.toBe(one)
    await one()
    expect(asked).toMatchObject([{ place: { profile: undefined }, from: { accessKeyId: '444455556666' } }])
  })
})
