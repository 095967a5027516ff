/** STS at its regional endpoints: whose credentials these are, and credentials of a role. */
import { setMaxListeners } from 'node:events'
import type { STSClient } from '@aws-sdk/client-sts'
import { optional } from '../optional.ts'
import type { RequestObserver } from './client.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import { awaitedThings } from '../diagnostic/failures.ts'
import { fill } from '../diagnostic/fill.ts'
import { knownRegions } from '../kinds/regions.ts'
import { answerIn, ServiceError, toServiceError, unreadable, type Answered, type Awaited } from './failure.ts'
import type { Limiter } from './limiter.ts'
import { withRetry } from './retry.ts'
import { loadSettings, type Settings } from './settings.ts'
import {
  connectEndpoint,
  type CredentialProvider,
  type Credentials,
  type Endpoint,
  type StsOptions,
} from './sts-endpoint.ts'

/** The account and the ARN that credentials belong to. */
export interface Identity {
  readonly account: string
  readonly arn: string
  /** Milliseconds that the clock of AWS is ahead of this machine's, good to a second: answers tell the time in seconds. */
  readonly clockOffset: number
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
  /** Returns what has been waited for the longest at a place; undefined if nothing is. */
  awaited(place: StsPlace): Awaited | undefined
  close(): void
}

/** Returns STS. The SDK is loaded with the first call. */
export function connectSts(options: StsOptions): Sts {
  const { clock, observer } = options
  const settings = new Map<string | undefined, Promise<Settings>>()
  const settingsOf = (profile: string | undefined): Promise<Settings> => {
    const loaded = settings.get(profile) ?? loadSettings(profile, options.emulator)
    settings.set(profile, loaded)
    return loaded
  }
  const endpoints = new Map<string, Promise<Endpoint>>()
  // Ends what is still waiting when the run is over.
  const closing = new AbortController()
  setMaxListeners(0, closing.signal)
  const at = ({ region, profile }: StsPlace): Promise<Endpoint> => {
    const key = JSON.stringify([region, profile])
    const connect = async () => connectEndpoint(options, region, profile, await settingsOf(profile))
    const made = endpoints.get(key) ?? connect()
    endpoints.set(key, made)
    return made
  }
  const waits = new Set<Wait>()
  /** Credentials are renewed before a turn is waited for: that may take a turn as well. */
  const ask = <T extends Answered>(
    operation: string,
    { place, limiter, renew, send, patience = 1 }: Question<T>,
  ): Promise<T> => {
    const { region } = place
    const wait: Wait = { what: fill(awaitedThings.sts, { operation, region }), place }
    waits.add(wait)
    return withRetry(
      async (isRepeated) => {
        await renew?.()
        const turn = { isRepeated, signal: closing.signal }
        const once = () => askOnce(operation, observer, () => send({ abortSignal: closing.signal }))
        return limiter.run(() => once().catch((error: unknown) => judgeRegion(error, region)), turn)
      },
      {
        clock,
        signal: closing.signal,
        patience,
        onRetry(error, waitMs) {
          wait.last = error
          observer.onRetry(operation, error, waitMs)
        },
      },
    ).finally(() => waits.delete(wait))
  }
  return {
    async identify(place, credentials, patience) {
      const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts')
      const { identities: limiter, signer } = await at(place)
      const { client, renew } = signer(credentials)
      const send = async (exchange: Exchange) => {
        const answer = await client.send(new GetCallerIdentityCommand({}), exchange)
        if (!answer.Account) throw missing('an account')
        return answer
      }
      const question = { place, limiter, renew, send, ...optional({ patience }) }
      const { Account: account = '', Arn: arn = '' } = await ask('GetCallerIdentity', question)
      return { account, arn, clockOffset: client.config.systemClockOffset ?? 0 }
    },
    async assumeRole(place, credentials, role) {
      const { AssumeRoleCommand } = await import('@aws-sdk/client-sts')
      const { roles: limiter, keptSigner } = await at(place)
      const { client, renew } = keptSigner(credentials)
      const send = async (exchange: Exchange) =>
        withCredentials(await client.send(new AssumeRoleCommand(role), exchange), role)
      return (await ask('AssumeRole', { place, limiter, renew, send })).credentials
    },
    async assumeRoleWithWebIdentity(place, { WebIdentityToken = '', ...role }) {
      const { AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts')
      const { roles: limiter, root } = await at(place)
      // A file ends in a line break, a token does not.
      const input = { ...role, WebIdentityToken: WebIdentityToken.trim() }
      const send = async (exchange: Exchange) =>
        withCredentials(await root.send(new AssumeRoleWithWebIdentityCommand(input), exchange), role)
      return (await ask('AssumeRoleWithWebIdentity', { place, limiter, send })).credentials
    },
    configOf: async (place) => (await at(place)).root.config,
    settingsOf,
    awaited: ({ region, profile }) =>
      [...waits].find(({ place }) => place.region === region && place.profile === profile),
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

/** A question that has no answer yet. */
interface Wait {
  readonly what: string
  readonly place: StsPlace
  last?: ServiceError
}

interface Question<T> {
  readonly place: StsPlace
  readonly limiter: Limiter
  /** Absent for what is not signed. */
  readonly renew?: () => Promise<void>
  readonly send: (exchange: Exchange) => Promise<T>
  readonly patience?: number
}

/** A host of a Region that nobody knows and nobody finds is a slip in the name: to try again would not help. */
function judgeRegion(error: unknown, region: string): never {
  const isLost = error instanceof ServiceError && error.class === 'transient' && error.message.includes(`.${region}.`)
  if (!isLost || knownRegions.includes(region)) throw error
  throw ServiceError.of(diagnose('regionUnknown', { region, reason: error.message }), 'other')
}

async function askOnce<T extends Answered>(
  operation: string,
  observer: RequestObserver,
  send: () => Promise<T>,
): Promise<T> {
  observer.onStart?.(operation)
  try {
    const answer = await send()
    observer.onAnswer(operation, answer.$metadata.requestId, answer.$metadata.httpStatusCode)
    return answer
  } catch (error) {
    const answer = answerIn(error)
    observer.onAnswer(operation, answer.requestId, answer.status)
    const failure = toServiceError(error, { ...answer, wasSent: false })
    const isRole = failure.class === 'denied' && operation.startsWith('AssumeRole')
    throw failure.with({ mayHaveRun: false, ...(isRole ? { class: 'role-refused' as const } : {}) })
  }
}

/** The error for a good answer that holds nothing of what was asked: it is of something on the way, and STS is asked again. */
function missing(what: string): ServiceError {
  return new ServiceError({ ...unreadable, message: `STS answered without ${what}`, mayHaveRun: false })
}

function withCredentials(
  { Credentials: found, $metadata }: Answered & { readonly Credentials?: IssuedCredentials | undefined },
  { RoleArn }: Pick<RoleRequest, 'RoleArn'>,
): Answered & { readonly credentials: Credentials } {
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken, Expiration } = found ?? {}
  if (!accessKeyId || !secretAccessKey) throw missing(`credentials for ${RoleArn}`)
  return {
    $metadata,
    credentials: {
      accessKeyId,
      secretAccessKey,
      ...optional({ sessionToken: SessionToken, expiration: Expiration }),
    },
  }
}

interface IssuedCredentials {
  readonly AccessKeyId: string | undefined
  readonly SecretAccessKey: string | undefined
  readonly SessionToken: string | undefined
  readonly Expiration: Date | undefined
}
