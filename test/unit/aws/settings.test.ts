/** Which of its endpoints AWS is to be called at, and which region is meant where nobody says so, by environment and profile. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findRegion, loadSettings } from '../../../src/aws/settings.ts'
import { folder } from '../../support/kiln.ts'

/** A value of the SDK's configuration, which may be looked up when it is asked for. */
const valueOf = async (setting: unknown): Promise<unknown> =>
  typeof setting === 'function' ? (setting as () => unknown)() : setting

beforeEach(() => {
  const cwd = folder({ config: '[profile there]\nregion = eu-central-1\nuse_fips_endpoint = true\n' })
  writeFileSync(join(cwd, 'credentials'), '')
  vi.stubEnv('AWS_CONFIG_FILE', join(cwd, 'config'))
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(cwd, 'credentials'))
  for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_PROFILE']) vi.stubEnv(name, undefined)
})
afterEach(() => void vi.unstubAllEnvs())

describe('FIPS and dual-stack endpoints', () => {
  it.each([true, false])('are those of the environment (%s), and never those of the emulator', async (isSet) => {
    vi.stubEnv('AWS_USE_FIPS_ENDPOINT', String(isSet))
    vi.stubEnv('AWS_USE_DUALSTACK_ENDPOINT', String(isSet))
    const aws = await loadSettings(undefined, false)
    expect(await valueOf(aws.useFipsEndpoint)).toBe(isSet)
    expect(await valueOf(aws.useDualstackEndpoint)).toBe(isSet)
    const emulated = await loadSettings(undefined, true)
    expect(await valueOf(emulated.useFipsEndpoint)).toBe(false)
    expect(await valueOf(emulated.useDualstackEndpoint)).toBe(false)
  })
})

it('are those of the profile where the environment says nothing', async () => {
  expect(await valueOf((await loadSettings('there', false)).useFipsEndpoint)).toBe(true)
  expect(await valueOf((await loadSettings(undefined, false)).useFipsEndpoint)).toBe(false)
})

describe('the region', () => {
  it('is that of AWS_REGION, else of AWS_DEFAULT_REGION, else of the profile', async () => {
    const both = { AWS_REGION: 'us-west-1', AWS_DEFAULT_REGION: 'us-west-2' }
    expect(await findRegion('there', both)).toBe('us-west-1')
    expect(await findRegion('there', { ...both, AWS_REGION: '' })).toBe('us-west-2')
    expect(await findRegion('there', {})).toBe('eu-central-1')
  })

  it('is unknown where nobody names one', async () => {
    expect(await findRegion(undefined, {})).toBeUndefined()
  })
})
