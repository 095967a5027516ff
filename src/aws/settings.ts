/** Settings of the SDK that come from the environment and the shared configuration files. */
import type { STSClientConfig } from '@aws-sdk/client-sts'
import { optional } from '../optional.ts'
import type { Environment } from './environment.ts'

/** What the SDK would otherwise look up for each client anew, reading the files' text through every time. Each is looked up once. */
const names = [
  'authSchemePreference',
  'sigv4aSigningRegionSet',
  'useDualstackEndpoint',
  'useFipsEndpoint',
  'userAgentAppId',
] as const

/** Settings that are the same for the clients of every service and region. */
export type Settings = Pick<STSClientConfig, (typeof names)[number] | keyof typeof ownWaits>

/** How long to wait and when to try again is Kiln's own (`connection.ts`, `retry.ts`): a mode that is configured, known or not, changes nothing. */
const ownWaits = { defaultsMode: 'legacy', retryMode: 'standard' } as const

/**
 * Returns the settings of a profile, or of the environment. They are looked up when they are first needed. Which of its endpoints AWS is to
 * be called at does not matter to the emulator.
 */
export async function loadSettings(profile: string | undefined, emulator: boolean): Promise<Settings> {
  const { STSClient } = await import('@aws-sdk/client-sts')
  // The SDK wants a region to say whether it is one of those that stand for FIPS; every client looks at its own again.
  const client = new STSClient({ region: 'us-east-1', ...ownWaits, ...optional({ profile }) })
  const found = Object.fromEntries(names.map((name) => [name, client.config[name]]))
  const settings = { ...found, ...ownWaits }
  return emulator ? { ...settings, useDualstackEndpoint: false, useFipsEndpoint: false } : settings
}

/** Returns the region that the environment or the profile names, as the AWS CLI would take it. The SDK does not know AWS_DEFAULT_REGION. */
export async function findRegion(profile: string | undefined, environment: Environment): Promise<string | undefined> {
  const named = environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION']
  if (named) return named
  const { STSClient } = await import('@aws-sdk/client-sts')
  const client = new STSClient({ ...ownWaits, ...optional({ profile }) })
  try {
    return await client.config.region()
  } catch {
    return undefined
  }
}
