/** Where the shared AWS configuration is, and which certificates it names. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { connect } from '../../../src/aws/connection.ts'
import { findCertificates, settleEnvironment, sharedFiles } from '../../../src/aws/shared-config.ts'
import { folder } from '../../support/kiln.ts'

describe('the files', () => {
  it.each([
    [{ HOME: '/home/a' }, '/home/a/.aws/config', '/home/a/.aws/credentials'],
    [{ USERPROFILE: '/users/a' }, '/users/a/.aws/config', '/users/a/.aws/credentials'],
    [{ HOME: '', USERPROFILE: '/users/a' }, '/users/a/.aws/config', '/users/a/.aws/credentials'],
    [{ HOME: '/a', AWS_CONFIG_FILE: '/c', AWS_SHARED_CREDENTIALS_FILE: '~/s' }, '/c', '/a/s'],
    [{ HOME: '/a', AWS_CONFIG_FILE: '~/c', AWS_SHARED_CREDENTIALS_FILE: '' }, '/a/c', '/a/.aws/credentials'],
    [{ HOME: '/a', AWS_CONFIG_FILE: 'x/~/c' }, 'x/~/c', '/a/.aws/credentials'],
    [{}, join(homedir(), '.aws/config'), join(homedir(), '.aws/credentials')],
  ])('of %j', (env, configFilepath, filepath) => {
    expect(sharedFiles(env)).toEqual({ configFilepath, filepath })
  })
})

it.each([
  [
    { HOME: '/a', AWS_CONFIG_FILE: '~/c' },
    { HOME: '/a', AWS_CONFIG_FILE: '/a/c' },
  ],
  [
    { HOME: '/a', AWS_SHARED_CREDENTIALS_FILE: '~/c' },
    { HOME: '/a', AWS_SHARED_CREDENTIALS_FILE: '/a/c' },
  ],
  [{ USERPROFILE: '/u' }, { USERPROFILE: '/u' }],
  [{}, { HOME: homedir() }],
])('an environment of %j becomes %j for the SDK, which knows no ~', (env, expected) => {
  const settled: Record<string, string | undefined> = { ...env }
  settleEnvironment(settled)
  expect(settled).toStrictEqual(expected)
})

describe('certificates', () => {
  const config = '[default]\nca_bundle = ~/mine.pem\n[profile prod]\nca_bundle = /prod.pem\n[profile plain]\n'
  const environment = (more: Readonly<Record<string, string>>) => {
    const cwd = folder({ config })
    return { HOME: '/a', AWS_CONFIG_FILE: join(cwd, 'config'), AWS_SHARED_CREDENTIALS_FILE: join(cwd, 'none'), ...more }
  }
  it.each([
    ['AWS_CA_BUNDLE', 'prod', { AWS_CA_BUNDLE: '~/all.pem' }, { setting: 'AWS_CA_BUNDLE', file: '/a/all.pem' }],
    ['the profile', 'prod', { AWS_CA_BUNDLE: '' }, { setting: 'ca_bundle of the profile prod', file: '/prod.pem' }],
    [
      'AWS_PROFILE',
      undefined,
      { AWS_PROFILE: 'prod' },
      { setting: 'ca_bundle of the profile prod', file: '/prod.pem' },
    ],
    ['the default', undefined, {}, { setting: 'ca_bundle of the profile default', file: '/a/mine.pem' }],
    ['a profile without them', 'plain', {}, undefined],
    ['a profile that is not there', 'none', {}, undefined],
  ])('by %s', async (_, profile, more, expected) => {
    expect(await findCertificates(profile, environment(more))).toEqual(expected)
  })

  it('are taken instead of those that Node trusts', async () => {
    const pem = join(import.meta.dirname, '../../support/tls/authority.pem')
    const { httpsAgent } = await connect(undefined, { AWS_CA_BUNDLE: pem })
    expect(String(httpsAgent.options.ca)).toContain('-----BEGIN CERTIFICATE-----')
    httpsAgent.destroy()
  })

  it.each([
    ['is not there', '/nowhere/all.pem', /AWS_CA_BUNDLE names cannot be used: ENOENT/],
    ['holds none', import.meta.filename, /AWS_CA_BUNDLE names cannot be used: .* holds no certificate/],
  ])('of a file that %s are refused', async (_, file, message) => {
    await expect(connect(undefined, { AWS_CA_BUNDLE: file })).rejects.toMatchObject({
      code: 'KILN2045',
      class: 'other',
      message: expect.stringMatching(message) as string,
    })
  })
})
