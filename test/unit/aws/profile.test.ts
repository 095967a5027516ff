/** What a profile says of credentials, and what is told of one that gives none. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ServiceError } from '../../../src/aws/failure.ts'
import { failureOf, findProfile, givesCredentials } from '../../../src/aws/profile.ts'
import { folder } from '../../support/kiln.ts'

const roleIn = (account: string) => `arn:aws:iam::${account}:role/r`
const keys = 'aws_access_key_id = AKIA\naws_secret_access_key = x\n'

/** An environment whose configuration is this text, and no file of credentials. */
function environment(config: string, more: Readonly<Record<string, string>> = {}) {
  const cwd = folder({ config })
  return { HOME: cwd, AWS_CONFIG_FILE: join(cwd, 'config'), AWS_SHARED_CREDENTIALS_FILE: join(cwd, 'none'), ...more }
}
/** What is wrong with a profile of this configuration, without the folder of this test. */
async function refused(config: string, profile: string | undefined, more: Readonly<Record<string, string>> = {}) {
  const env = environment(config, more)
  const error = await findProfile(profile, env).catch((error: unknown) => error)
  if (!(error instanceof ServiceError)) throw new Error('it is found')
  return [error.class, error.code, error.message.replaceAll(`${env.HOME}/`, '')].join(' ')
}

describe('a section gives credentials by', () => {
  it.each([
    'aws_access_key_id',
    'credential_process',
    'credential_source',
    'login_session',
    'role_arn',
    'sso_account_id',
    'sso_session',
    'sso_start_url',
    'web_identity_token_file',
  ])('%s', async (key) => {
    expect(givesCredentials({ region: 'us-east-1', [key]: 'x' })).toBe(true)
  })

  it('nothing else', () => {
    expect(givesCredentials({ region: 'us-east-1', aws_secret_access_key: 'x' })).toBe(false)
    expect(givesCredentials(undefined)).toBe(false)
  })
})

describe('the profile', () => {
  const config = `[default]\n${keys}[profile prod]\ncredential_process = give\n[profile plain]\nregion = us-east-1\n`
  const process = { credential_process: 'give' }
  it.each([
    ['that is asked for', 'prod', {}, { name: 'prod', section: process, isSole: true }],
    ['of AWS_PROFILE', undefined, { AWS_PROFILE: 'prod' }, { name: 'prod', section: process, isSole: true }],
    ['that is asked for, before AWS_PROFILE', 'prod', { AWS_PROFILE: 'plain' }, { name: 'prod' }],
    ['default, where AWS_PROFILE is empty', undefined, { AWS_PROFILE: '' }, { name: 'default', isSole: true }],
    [
      'default, and then a web identity',
      undefined,
      { AWS_WEB_IDENTITY_TOKEN_FILE: 'token', AWS_ROLE_ARN: roleIn('111122223333') },
      { name: 'default', isSole: false },
    ],
    ['default alone, where a token has no role', undefined, { AWS_WEB_IDENTITY_TOKEN_FILE: 'token' }, { isSole: true }],
    [
      'default, and then the container',
      undefined,
      { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/v2' },
      { name: 'default', isSole: false },
    ],
    [
      'default, and then the container by its whole address',
      undefined,
      { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://localhost' },
      { name: 'default', isSole: false },
    ],
    [
      'that is asked for alone, whatever else there is',
      'prod',
      { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'x' },
      { isSole: true },
    ],
  ])('%s', async (_, named, more, expected) => {
    expect(await findProfile(named, environment(config, more))).toMatchObject(expected)
  })

  it('says nothing of credentials: other sources are asked', async () => {
    expect(await findProfile('plain', environment(config))).toBeUndefined()
    expect(await findProfile(undefined, environment('[profile plain]\n'))).toBeUndefined()
  })

  it('may start from another one, or from its own keys', async () => {
    const role = (source: string) => `role_arn = ${roleIn('111122223333')}\nsource_profile = ${source}\n`
    const chained = `[default]\n${keys}[profile prod]\n${role('hub')}[profile hub]\n${role('default')}`
    expect(await findProfile('prod', environment(chained))).toMatchObject({ name: 'prod' })
    expect(await findProfile('prod', environment(`[profile prod]\n${keys}${role('prod')}`))).toMatchObject({
      name: 'prod',
    })
  })

  it('may be in the file of credentials', async () => {
    const cwd = folder({ credentials: `[prod]\n${keys}` })
    const env = { AWS_CONFIG_FILE: join(cwd, 'none'), AWS_SHARED_CREDENTIALS_FILE: join(cwd, 'credentials') }
    expect(await findProfile('prod', env)).toMatchObject({ section: { aws_access_key_id: 'AKIA' } })
  })
})

describe('what is wrong is told', () => {
  const role = `role_arn = ${roleIn('111122223333')}\n`
  it.each([
    ['', 'credentials KILN2047 there is no profile prod, which is asked for: neither config or none has it'],
    [
      `[profile prod]\n${role}source_profile = hub\n`,
      'credentials KILN2048 the profile prod starts from a profile hub, which is not in config or none',
    ],
    [
      `[profile prod]\n${role}source_profile = hub\n[profile hub]\n${role}source_profile = prod\n`,
      'credentials KILN2049 the profile prod starts from itself: prod → hub → prod',
    ],
    [
      '[profile prod]\nsso_session = corp\nsso_account_id = 1\n',
      'credentials KILN2050 the profile prod names the sso-session corp, which is not in config or none',
    ],
    [
      `[profile prod]\n${role}source_profile = hub\n[profile hub]\nsso_session = corp\n`,
      'credentials KILN2050 the profile hub names the sso-session corp, which is not in config or none',
    ],
  ])('%j', async (config, expected) => {
    expect(await refused(config, 'prod')).toBe(expected)
  })

  it('of a profile that only the environment names', async () => {
    expect(await refused('', undefined, { AWS_PROFILE: 'prdo' })).toContain(
      'there is no profile prdo, which AWS_PROFILE names',
    )
  })

  it('but not of an SSO session that is there', async () => {
    const config = '[profile prod]\nsso_session = corp\n[sso-session corp]\nsso_region = us-east-1\n'
    expect(await findProfile('prod', environment(config))).toMatchObject({ name: 'prod' })
  })
})

describe('a profile that gave no credentials', () => {
  const error = (message: string) => Object.assign(new Error(message), { name: 'CredentialsProviderError' })
  const told = (section: Record<string, string>, message: string) => {
    const {
      class: meaning,
      code,
      message: text,
      diagnostic,
    } = failureOf({ name: 'prod', section, isSole: true }, error(message))
    return [meaning, code, text, diagnostic?.hint].join(' | ')
  }
  it.each([
    [
      { credential_process: 'give me' },
      'Command failed: give me\nthe vault\n  is sealed.\n',
      'credentials | KILN2051 | the credential_process of the profile prod gave no credentials: the vault is sealed | run it by hand in the environment of this run: it must print credentials as JSON, nothing else, and exit with 0',
    ],
    [
      { credential_process: 'give me' },
      'Command failed: give me\n',
      'credentials | KILN2051 | the credential_process of the profile prod gave no credentials: it failed and said nothing on stderr | run it by hand in the environment of this run: it must print credentials as JSON, nothing else, and exit with 0',
    ],
    [
      { sso_session: 'corp' },
      'The session has expired. To refresh this SSO session run aws sso login\nwith the corresponding profile.',
      'credentials | KILN2052 | the session of the profile prod gives no credentials: The session has expired | log in again: aws sso login --profile prod',
    ],
    [
      { login_session: 'arn' },
      'Expired',
      'credentials | KILN2052 | the session of the profile prod gives no credentials: Expired | log in again: aws login --profile prod',
    ],
    [
      { role_arn: 'arn' },
      'v1.2 is wrong.',
      'credentials | KILN2053 | the profile prod gives no credentials: v1.2 is wrong | correct the profile; aws sts get-caller-identity --profile prod tries it without Kiln',
    ],
  ])('%j, with %j', (section, message, expected) => {
    expect(told(section, message)).toBe(expected)
  })

  it('because STS or the network had its say keeps that', () => {
    const profile = { name: 'prod', section: { role_arn: 'arn' }, isSole: true }
    const denied = new ServiceError({ code: 'AccessDenied', status: 403, message: 'no' })
    expect(failureOf(profile, denied)).toBe(denied)
    const lost = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
    expect(failureOf(profile, lost)).toMatchObject({ code: 'ECONNREFUSED', class: 'transient', mayHaveRun: false })
  })
})
