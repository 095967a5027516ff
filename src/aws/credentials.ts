/** The credentials of targets: one source for each profile, one session for each role, shared by everybody and renewed before they end. */
import type { Clock } from '../clock.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import { awaitedThings } from '../diagnostic/failures.ts'
import { fill } from '../diagnostic/fill.ts'
import { partitionOf } from '../kinds/identity.ts'
import type { Target } from '../model.ts'
import { optional } from '../optional.ts'
import { roleOf } from '../target-account.ts'
import type { Environment } from './environment.ts'
import { ServiceError, toServiceError, type Awaited } from './failure.ts'
import { failureOf, findProfile, type Profile } from './profile.ts'
import { findRegion } from './settings.ts'
import type { CredentialProvider, Credentials } from './sts-endpoint.ts'
import type { RoleRequest, Sts, StsPlace } from './sts.ts'

/** Where credentials come from, for all targets of a run. */
export interface CredentialOptions {
  /** The profile of targets that name none. */
  readonly profile?: string
  /** The embedded emulator: no credential is loaded, and the access key names the account. */
  readonly emulator: boolean
  readonly environment: Environment
  /** Whether the command only reads: a target may have a role for that. */
  readonly onlyReads: boolean
  /** Name of the session of an assumed role. */
  readonly sessionName: string
  readonly sts: Sts
  readonly clock: Clock
}

export interface CredentialStore {
  /** The identity that a target starts from: its profile, or what the environment gives. */
  sourceOf(target: Target, region: string): CredentialProvider
  /** The credentials that a target is worked on with: those of its role, else its source. */
  of(target: Target, region: string): CredentialProvider
  /** Returns what the identity that a target starts from is waited for from; undefined if it is there. */
  awaited(target: Target): Awaited | undefined
}

/** Account of a target that names none, on the emulator. */
const emulatedAccount = '000000000000'

/** The SDK's own names of sessions, where nobody chose one. They say nothing about the run. */
const namelessSession = /^aws-sdk-js-/

/** Returns the credentials of a run. Nothing is resolved before it is asked for, and everything at most once at a time. */
export function createCredentials(options: CredentialOptions): CredentialStore {
  const { sts, clock, emulator, sessionName, onlyReads } = options
  const providers = new Map<string, CredentialProvider>()
  const waits = new Map<string | undefined, string>()
  const shared = (key: readonly unknown[], fetch: () => Promise<Credentials>): CredentialProvider => {
    const name = JSON.stringify(key)
    const provider = providers.get(name) ?? keepFresh(fetch, clock)
    providers.set(name, provider)
    return provider
  }
  const sourceOf = (target: Target, region: string): CredentialProvider => {
    if (emulator) {
      const accessKeyId = target.account ?? emulatedAccount
      return shared(['emulator', accessKeyId], async () => ({ accessKeyId, secretAccessKey: 'emulator' }))
    }
    const profile = target.profile ?? options.profile
    const keys = profile === undefined ? keysIn(options.environment) : undefined
    const fetch =
      keys === undefined
        ? () => resolveSource(options, { region, profile }, waits).finally(() => waits.delete(profile))
        : async () => assertClean(keys, (member) => variables[member])
    return shared(['source', profile], fetch)
  }
  return {
    sourceOf,
    awaited({ profile = options.profile }) {
      const what = waits.get(profile)
      return what === undefined ? undefined : { what }
    },
    of(target, region) {
      const source = sourceOf(target, region)
      const { externalId } = target
      const roleArn = roleOf(target, onlyReads)
      if (roleArn === undefined) return source
      const profile = emulator ? undefined : (target.profile ?? options.profile)
      const role = { RoleArn: roleArn, RoleSessionName: sessionName, ExternalId: externalId }
      const account = emulator ? target.account : undefined
      return shared(['role', profile, account, roleArn, externalId, region], () =>
        sts.assumeRole({ region, profile }, source, role),
      )
    },
  }
}

/** How long before their end credentials are renewed, in milliseconds: what the SDKs take as well. A session lives 15 minutes at least. */
const renewBefore = 300_000

/** Returns a provider that asks `fetch` when it must: one question at a time, whoever waits for the answer. */
export function keepFresh(fetch: () => Promise<Credentials>, clock: Clock): CredentialProvider {
  let held: Credentials | undefined
  let asking: Promise<Credentials> | undefined
  const lasts = ({ expiration }: Credentials, ms: number): boolean =>
    expiration === undefined || expiration.getTime() - clock.now() > ms
  const provide = async (): Promise<Credentials> => {
    if (held !== undefined && lasts(held, renewBefore)) return held
    asking ??= fetch().finally(() => (asking = undefined))
    try {
      held = await asking
    } catch (error) {
      // They are renewed early: those at hand may still be good.
      if (held === undefined || !lasts(held, 0)) throw error
    }
    return held
  }
  // Tells the SDK not to keep credentials by a clock of its own.
  return Object.assign(provide, { memoized: true })
}

const variables = {
  accessKeyId: 'the variable AWS_ACCESS_KEY_ID',
  secretAccessKey: 'the variable AWS_SECRET_ACCESS_KEY',
  sessionToken: 'the variable AWS_SESSION_TOKEN',
} as const

/** Keys in the environment come before a profile that only the environment names, as in the AWS CLI; the SDK has it the other way round. */
export function keysIn(environment: Environment): Credentials | undefined {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = environment
  if (!accessKeyId || !secretAccessKey) return undefined
  const sessionToken = environment['AWS_SESSION_TOKEN']
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
}

/**
 * Goes through the SDK's sources: shared files, SSO, web identity, processes, container and instance. Roles on the way are assumed by `sts`,
 * in the region that environment or profile name, so that it is the same for all targets; in another partition, in the target's.
 */
async function resolveSource(
  options: CredentialOptions,
  { region, profile }: StsPlace,
  waits: Map<string | undefined, string>,
): Promise<Credentials> {
  const { sts, sessionName, environment } = options
  const found = await findProfile(profile, environment)
  waits.set(profile, describeSource(found))
  const { fromIni, fromNodeProviderChain } = await import('@aws-sdk/credential-providers')
  const own = await findRegion(profile, environment)
  const isNear = own !== undefined && partitionOf(own) === partitionOf(region)
  const place = { region: isNear ? own : region, profile }
  const config = await sts.configOf(place)
  const named = (role: RoleRequest): RoleRequest =>
    namelessSession.test(role.RoleSessionName) ? { ...role, RoleSessionName: sessionName } : role
  const given = {
    ...optional({ profile }),
    logger: config.logger,
    // SSO and its tokens have their own endpoints and regions; the way through the proxy is the same.
    clientConfig: { requestHandler: config.requestHandler, customUserAgent: config.customUserAgent ?? [] },
    roleAssumer: (keys: Credentials, role: RoleRequest) => sts.assumeRole(place, async () => keys, named(role)),
    roleAssumerWithWebIdentity: (role: RoleRequest) => sts.assumeRoleWithWebIdentity(place, named(role)),
  }
  try {
    const provider = found?.isSole === true ? fromIni(given) : fromNodeProviderChain(given)
    return assertClean(
      await provider({ callerClientConfig: config }),
      (member) => `${member} of ${found === undefined ? 'the credentials' : `the profile ${found.name}`}`,
    )
  } catch (error) {
    throw found === undefined ? toServiceError(error, { wasSent: false }) : failureOf(found, error)
  }
}

function describeSource(found: Profile | undefined): string {
  if (found === undefined) return awaitedThings.environment
  const isProcess = found.section['credential_process'] !== undefined
  return fill(isProcess ? awaitedThings.process : awaitedThings.profile, { profile: found.name })
}

/** Throws `ServiceError` for a value with a blank at its edge: it was copied or piped, and AWS would take it for another one. */
function assertClean(
  credentials: Credentials,
  nameOf: (member: 'accessKeyId' | 'secretAccessKey' | 'sessionToken') => string,
): Credentials {
  for (const member of ['accessKeyId', 'secretAccessKey', 'sessionToken'] as const) {
    const value = credentials[member]
    if (value !== undefined && value.trim() !== value) {
      throw ServiceError.of(diagnose('credentialBlank', { setting: nameOf(member) }), 'credentials')
    }
  }
  return credentials
}
