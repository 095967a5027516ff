/** Who we are at a target: region, credentials, and the account that they belong to. */
import { unlessAborted } from '../abort.ts'
import { partitionOf } from '../kinds/identity.ts'
import type { ResolvedTarget, Target } from '../model.ts'
import { holdToAccount, identifyOnce } from './account-held.ts'
import { loadImageBuilder, type RequestObserver, type SdkOptions } from './client.ts'
import type { Clock } from '../clock.ts'
import { optional } from '../optional.ts'
import { createConnections } from './connection.ts'
import type { Environment } from './environment.ts'
import { createCredentials } from './credentials.ts'
import { ServiceError, toServiceError } from './failure.ts'
import { createRateLimiter, madeAhead, type RateLimiter } from './limiter.ts'
import { findRegion } from './settings.ts'
import type { CredentialProvider, Credentials } from './sts-endpoint.ts'
import { connectSts, type StsPlace } from './sts.ts'
import { whileAway } from './while-away.ts'

/** Where requests go and with which credentials, for all targets of a run. */
export interface Ambient {
  /** Profile of the targets that name none. */
  readonly profile?: string
  readonly endpoint?: string
  /** The embedded emulator: no credential is loaded, and the access key names the account. */
  readonly emulator: boolean
  /** Whether the command only reads: a target may have a role for that. */
  readonly onlyReads: boolean
  /** Name of the session of an assumed role. */
  readonly sessionName: string
  /** Words of the user agent, after those of the SDK. */
  readonly userAgent: readonly string[]
  readonly environment: Environment
}

/** A target whose identity is known, and the configuration of the SDK that reaches it. */
export interface Session {
  readonly target: ResolvedTarget
  /** ARN of the caller, for messages. */
  readonly caller: string
  /** Milliseconds that the clock of AWS is ahead of this machine's, good to a second. */
  readonly clockOffset: number
  readonly sdk: SdkOptions
  /** Shared by everything that the run sends to this account and Region: what one finds out about their limits, the others know. */
  readonly limiter: RateLimiter
}

/** The sessions of a run: its targets share identities, roles and connections to STS. */
export interface Sessions {
  /**
   * Resolves region, credentials and account of a target. Asks STS with the very credentials that the run will use. Throws `ServiceError` if
   * that fails; `undefined` means that there is no region.
   */
  open(target: Target): Promise<Session | undefined>
  /** Ends what is still asked for, and closes the connections to STS and to the service. */
  close(): void
}

export interface SessionOptions {
  /** The most requests in flight per account and Region. */
  readonly parallelism: number
  readonly clock: Clock
  readonly observer: RequestObserver
  /** Aborted when no further session is wanted. Those that are open are renewed nevertheless. */
  readonly signal: AbortSignal
}

/** Returns the sessions of a run. Nothing is loaded or asked before the first is opened. */
export function createSessions(ambient: Ambient, options: SessionOptions): Sessions {
  const { clock, observer, signal } = options
  const { endpoint, environment, emulator, userAgent } = ambient
  // Nothing lies between this process and the emulator inside of it.
  const network = emulator ? {} : environment
  const connections = createConnections(network)
  const sts = connectSts({ ...ambient, environment: network, clock, observer })
  const credentials = createCredentials({ ...ambient, sts, clock })
  const whose = identifyOnce(sts)
  const elsewhere = new WeakMap<CredentialProvider, Promise<boolean>>()
  const limiters = new Map<string, RateLimiter>()
  const limiterOf = (where: string): RateLimiter => {
    const limiter = limiters.get(where) ?? createRateLimiter(options.parallelism, clock, madeAhead(options.parallelism))
    limiters.set(where, limiter)
    return limiter
  }

  /** Reports whether the credentials are seen to be good in another region. Asked once. */
  const areGoodIn = (place: StsPlace, used: CredentialProvider): Promise<boolean> => {
    const known = elsewhere.get(used)
    const asked =
      known ??
      sts.identify(place, used, 0).then(
        () => true,
        () => false,
      )
    elsewhere.set(used, asked)
    return asked
  }

  /** Runs `ask`. STS refuses good credentials in a region that is not enabled with the words for bad ones: another region tells them apart. */
  const judged = async <T>(place: StsPlace, used: CredentialProvider, ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask()
    } catch (error) {
      const region = oldestRegions[partitionOf(place.region)]
      if (!isRefusedToken(error) || region === undefined || region === place.region) throw error
      if (!(await areGoodIn({ ...place, region }, used))) throw error
      const { code, message, status, requestId } = error as ServiceError
      const more = `${message} The same credentials are accepted in ${region}.`
      throw new ServiceError({ code, message: more, status, requestId, class: 'region-disabled', mayHaveRun: false })
    }
  }

  const open = async (target: Target): Promise<Session | undefined> => {
    const profile = emulator ? undefined : (target.profile ?? ambient.profile)
    const region = target.region ?? (await findRegion(profile, environment))
    if (region === undefined) return undefined
    const place = { region, profile }
    const provider = credentials.of(target, region)
    await judged(place, credentials.sourceOf(target, region), provider)
    const asked: { credentials?: Credentials } = {}
    const noted = async (): Promise<Credentials> => (asked.credentials = await provider())
    const identified = judged(place, provider, () => sts.identify(place, noted))
    const [{ account, arn, clockOffset }] = await Promise.all([identified, whileAway(loadImageBuilder)])
    const held = { target: target.name, account, ...asked }
    return {
      target: { ...target, account, region, partition: partitionOf(region) },
      caller: arn,
      clockOffset,
      sdk: {
        region,
        connections,
        userAgent: userAgent.join(' '),
        settings: await sts.settingsOf(profile),
        ...optional({ endpoint, profile }),
        credentials: holdToAccount(provider, held, (renewed) => whose(place, renewed)),
      },
      limiter: limiterOf(`${account} ${region}`),
    }
  }
  /** Returns the error of a target that was still being opened when the run was stopped. */
  const endedWait = async (target: Target, error: unknown): Promise<unknown> => {
    const profile = emulator ? undefined : (target.profile ?? ambient.profile)
    const region = target.region ?? (await findRegion(profile, environment))
    const awaited = (region && sts.awaited({ region, profile })) || credentials.awaited(target)
    return awaited ? toServiceError(error, { wasSent: false }).with({ awaited }) : error
  }
  return {
    // What is asked for belongs to all targets, and goes on.
    open: async (target) => {
      signal.throwIfAborted()
      try {
        return await unlessAborted(signal, open(target))
      } catch (error) {
        throw signal.aborted ? await endedWait(target, error) : error
      }
    },
    close() {
      sts.close()
      connections.close()
    },
  }
}

/** By partition, a region that is enabled for every account. */
const oldestRegions: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
}

/** Credentials that are wrong, or good ones in a region that the account has not enabled. */
const refusedTokens: ReadonlySet<string> = new Set([
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'AuthFailure',
])

/** Reports whether an answer says that the credentials are not known. */
export function isRefusedToken(error: unknown): boolean {
  return error instanceof ServiceError && refusedTokens.has(error.code)
}
