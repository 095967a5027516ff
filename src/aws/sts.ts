/** STS at its regional endpoints: whose credentials these are, and credentials of a role. */
import { setMaxListeners } from 'node:events'
import type { STSClient, STSClientConfig } from '@aws-sdk/client-sts'
import type { Clock } from '../clock.ts'
import { warningLogger, type RequestObserver } from './client.ts'
import { connectionTo, type Environment } from './connection.ts'
import { ServiceError, toServiceError } from './failure.ts'
import { createLimiter, type Limiter } from './limiter.ts'
import { withRetry } from './retry.ts'
import { loadSettings, type Settings } from './settings.ts'

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  /** Absent for keys that do not end. */
  readonly expiration?: Date
}

/** Gives credentials that are good now. Throws `ServiceError`. */
export type CredentialProvider = () => Promise<Credentials>

/** The account and the ARN that credentials belong to. */
export interface Identity {
  readonly account: string
  readonly arn: string
}

/** A role to assume, in the words of STS. */
export interface RoleRequest {
  readonly RoleArn: string
  readonly RoleSessionName: string
  readonly ExternalId?: string | undefined
  readonly WebIdentityToken?: string | undefined
  readonly DurationSeconds?: number | undefined
}

/** Which endpoint, and whose settings of the shared configuration. */
export interface StsPlace {
  readonly region: string
  readonly profile?: string | undefined
}

/** All throw `ServiceError`, after the retries that make sense. None of it writes. */
export interface Sts {
  /** `patience` scales how long retries go on; 1 is the default. */
  identify(place: StsPlace, credentials: CredentialProvider, patience?: number): Promise<Identity>
  assumeRole(place: StsPlace, credentials: CredentialProvider, role: RoleRequest): Promise<Credentials>
  /** Unsigned: the token is the proof. */
  assumeRoleWithWebIdentity(place: StsPlace, role: RoleRequest): Promise<Credentials>
  /** Region, connections and warnings' way out, for the SDK's own sources of credentials. */
  configOf(place: StsPlace): Promise<STSClient['config']>
  /** Settings of the shared configuration, read once for each profile. */
  settingsOf(profile: string | undefined): Promise<Settings>
  close(): void
}

export interface StsOptions {
  readonly endpoint?: string
  readonly environment: Environment
  /** Words of the user agent, after those of the SDK. */
  readonly userAgent: readonly string[]
  readonly clock: Clock
  readonly observer: RequestObserver
  /** Makes the limiter of one endpoint, which all targets share there. An endpoint that hangs holds up no other. */
  readonly limiterFor?: (region: string) => Limiter
}

/** How many requests are in flight at one endpoint, if nobody says otherwise. */
const requestsAtOnce = 16

/** One endpoint: its limiter, and the client whose connections all clients use there. */
interface Endpoint {
  readonly limiter: Limiter
  readonly root: STSClient
  clientWith(credentials: CredentialProvider): STSClient
}

/** Returns STS. The SDK is loaded with the first call. */
export function connectSts(options: StsOptions): Sts {
  const { clock, observer } = options
  const limiterFor = remember(options.limiterFor ?? (() => createLimiter(requestsAtOnce)))
  const settingsOf = remember((profile: string) => loadSettings(profile === '' ? undefined : profile))
  const endpoints = new Map<string, Promise<Endpoint>>()
  // Ends what is still waiting when the run is over.
  const closing = new AbortController()
  setMaxListeners(0, closing.signal)
  const at = ({ region, profile = '' }: StsPlace): Promise<Endpoint> => {
    const key = JSON.stringify([region, profile])
    const made = endpoints.get(key) ?? connectEndpoint(options, { region, profile }, limiterFor(region), settingsOf)
    endpoints.set(key, made)
    return made
  }
  const ask = <T extends Answered>(operation: string, limiter: Limiter, send: Send<T>, patience = 1): Promise<T> =>
    withRetry(() => limiter.run(() => askOnce(operation, observer, () => send({ abortSignal: closing.signal }))), {
      clock,
      signal: closing.signal,
      patience,
      onRetry: (error, waitMs) => observer.onRetry(operation, error, waitMs),
    })
  return {
    async identify(place, credentials, patience) {
      const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts')
      const endpoint = await at(place)
      const client = endpoint.clientWith(credentials)
      const send = (exchange: Exchange) => client.send(new GetCallerIdentityCommand({}), exchange)
      const { Account: account = '', Arn: arn = '' } = await ask('GetCallerIdentity', endpoint.limiter, send, patience)
      return { account, arn }
    },
    async assumeRole(place, credentials, role) {
      const { AssumeRoleCommand } = await import('@aws-sdk/client-sts')
      const endpoint = await at(place)
      const client = endpoint.clientWith(credentials)
      const send = (exchange: Exchange) => client.send(new AssumeRoleCommand(role), exchange)
      return credentialsIn(await ask('AssumeRole', endpoint.limiter, send), role)
    },
    async assumeRoleWithWebIdentity(place, { WebIdentityToken = '', ...role }) {
      const { AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts')
      const { limiter, root } = await at(place)
      const input = { ...role, WebIdentityToken }
      const send = (exchange: Exchange) => root.send(new AssumeRoleWithWebIdentityCommand(input), exchange)
      return credentialsIn(await ask('AssumeRoleWithWebIdentity', limiter, send), role)
    },
    configOf: async (place) => (await at(place)).root.config,
    settingsOf: (profile) => settingsOf(profile ?? ''),
    close() {
      closing.abort()
      for (const made of endpoints.values()) {
        made.then(
          ({ root }) => root.destroy(),
          () => undefined,
        )
      }
    },
  }
}

interface Exchange {
  readonly abortSignal: AbortSignal
}
type Send<T> = (exchange: Exchange) => Promise<T>

/** The part of every answer that the log and the counts are about. */
interface Answered {
  readonly $metadata: { readonly requestId?: string | undefined; readonly httpStatusCode?: number | undefined }
}

async function askOnce<T extends Answered>(
  operation: string,
  observer: RequestObserver,
  send: () => Promise<T>,
): Promise<T> {
  try {
    const answer = await send()
    observer.onAnswer(operation, answer.$metadata.requestId, answer.$metadata.httpStatusCode)
    return answer
  } catch (error) {
    // The credentials to sign with could not be had: that is an error of another request, which has been counted.
    if (error instanceof ServiceError) throw error
    const { httpStatusCode: status, requestId } = (error as Partial<Answered>).$metadata ?? {}
    observer.onAnswer(operation, requestId, status)
    const {
      code,
      message,
      retryAfter,
      class: found,
    } = toServiceError(error, {
      ...(status === undefined ? {} : { status }),
      ...(requestId === undefined ? {} : { requestId }),
      wasSent: false,
    })
    const isRole = found === 'denied' && operation.startsWith('AssumeRole')
    const meant = isRole ? 'role-refused' : found
    throw new ServiceError({ code, message, status, requestId, retryAfter, class: meant, mayHaveRun: false })
  }
}

function credentialsIn(
  { Credentials: found }: { readonly Credentials?: IssuedCredentials | undefined },
  { RoleArn }: Pick<RoleRequest, 'RoleArn'>,
): Credentials {
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken, Expiration } = found ?? {}
  if (!accessKeyId || !secretAccessKey) {
    const message = `STS answered without credentials for ${RoleArn}`
    throw new ServiceError({ code: 'NoCredentials', message, class: 'other', mayHaveRun: false })
  }
  return {
    accessKeyId,
    secretAccessKey,
    ...(SessionToken === undefined ? {} : { sessionToken: SessionToken }),
    ...(Expiration === undefined ? {} : { expiration: Expiration }),
  }
}

interface IssuedCredentials {
  readonly AccessKeyId: string | undefined
  readonly SecretAccessKey: string | undefined
  readonly SessionToken: string | undefined
  readonly Expiration: Date | undefined
}

async function connectEndpoint(
  { endpoint, environment, userAgent, observer }: StsOptions,
  { region, profile }: { readonly region: string; readonly profile: string },
  limiter: Limiter,
  settingsOf: (profile: string) => Promise<Settings>,
): Promise<Endpoint> {
  const { STSClient } = await import('@aws-sdk/client-sts')
  const config: STSClientConfig = {
    ...(await settingsOf(profile)),
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(profile === '' ? {} : { profile }),
    // Retries are in one place, retry.ts.
    maxAttempts: 1,
    customUserAgent: userAgent.map((word): [string] => [word]),
    logger: warningLogger(observer),
  }
  const root = new STSClient({ ...config, requestHandler: await connectionTo('sts', region, endpoint, environment) })
  return {
    limiter,
    root,
    clientWith: remember(
      // Not closed by itself: its connections are those of the root.
      (credentials) => new STSClient({ ...config, credentials, requestHandler: root.config.requestHandler }),
      new WeakMap<CredentialProvider, STSClient>(),
    ),
  }
}

/** Returns `make`, called once for each key. */
function remember<K, V>(
  make: (key: K) => V,
  known: { get(key: K): V | undefined; set(key: K, value: V): unknown } = new Map<K, V>(),
): (key: K) => V {
  return (key) => {
    const value = known.get(key) ?? make(key)
    known.set(key, value)
    return value
  }
}
