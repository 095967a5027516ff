/** One regional endpoint of STS: its clients, its connections, its limiters. */
import type { STSClient, STSClientConfig } from '@aws-sdk/client-sts'
import type { Clock } from '../clock.ts'
import { optional } from '../optional.ts'
import { warningLogger, type RequestObserver } from './client.ts'
import { connect } from './connection.ts'
import type { Environment } from './environment.ts'
import { createLimiter, createRateLimiter, type Limiter } from './limiter.ts'
import type { Settings } from './settings.ts'
import { Sha256 } from './sha256.ts'
import { readWholeAnswers } from './wire.ts'

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  /** Absent for keys that do not end. */
  readonly expiration?: Date
}

/** Gives credentials that are good now. Throws `ServiceError`. */
export type CredentialProvider = () => Promise<Credentials>

export interface StsOptions {
  readonly endpoint?: string
  readonly emulator: boolean
  readonly environment: Environment
  /** Words of the user agent, after those of the SDK. */
  readonly userAgent: readonly string[]
  readonly clock: Clock
  readonly observer: RequestObserver
}

/** How many requests of a kind are in flight at one endpoint, whatever the number of targets. An endpoint that hangs holds up no other. */
const requestsAtOnce = 16

/** One endpoint, its limiters, and the client whose connections all clients use there. */
export interface Endpoint {
  /** Of roles: they are asked for by one account, whose rate they share. */
  readonly roles: Limiter
  /** Of identities: each is asked for by the account that it is of. */
  readonly identities: Limiter
  readonly root: STSClient
  /** For one question. */
  readonly signer: (credentials: CredentialProvider) => Signer
  /** For many: made once, and kept as long as the credentials are. */
  readonly keptSigner: (credentials: CredentialProvider) => Signer
}

/** A client that signs with the credentials of the last `renew`. */
export interface Signer {
  readonly client: STSClient
  readonly renew: () => Promise<void>
}

/** Returns the endpoint of a region. */
export async function connectEndpoint(
  { endpoint, environment, userAgent, clock, observer }: StsOptions,
  region: string,
  profile: string | undefined,
  settings: Settings,
): Promise<Endpoint> {
  const { STSClient } = await import('@aws-sdk/client-sts')
  const config: STSClientConfig = {
    ...settings,
    region,
    ...optional({ endpoint, profile }),
    // Retries are in one place, retry.ts.
    maxAttempts: 1,
    customUserAgent: userAgent.map((word): [string] => [word]),
    logger: warningLogger(observer),
    sha256: Sha256,
  }
  const root = new STSClient({ ...config, requestHandler: await connect(profile, environment) })
  root.config.requestHandler = readWholeAnswers(root.config.requestHandler as never) as never
  const signer = (credentials: CredentialProvider): Signer => {
    let held: Credentials | undefined
    // Memoized: the SDK keeps nothing by a clock of its own.
    const provide = Object.assign(async () => held ?? credentials(), { memoized: true })
    // Not closed by itself: its connections are those of the root.
    const client = new STSClient({ ...config, credentials: provide, requestHandler: root.config.requestHandler })
    return { client, renew: async () => void (held = await credentials()) }
  }
  const kept = new WeakMap<CredentialProvider, Signer>()
  return {
    roles: createRateLimiter(requestsAtOnce, clock),
    identities: createLimiter(requestsAtOnce),
    root,
    signer,
    keptSigner(credentials) {
      const found = kept.get(credentials) ?? signer(credentials)
      kept.set(credentials, found)
      return found
    },
  }
}
