/** Who we are at a target: region, credentials, and the account that they belong to. */
import { partitionOf } from '../kinds/identity.ts'
import type { ResolvedTarget, Target } from '../model.ts'
import { warningLogger, type RequestObserver, type SdkOptions } from './client.ts'
import type { Clock } from '../clock.ts'
import { connectionTo, type Environment } from './connection.ts'
import { toServiceError } from './failure.ts'
import { withRetry } from './retry.ts'

/** Where requests go and with which credentials, for all targets of a run. */
export interface Ambient {
  readonly profile?: string
  readonly endpoint?: string
  /** The embedded emulator: no credential is loaded, and the access key names the account. */
  readonly emulator: boolean
  /** Name of the session of an assumed role. */
  readonly sessionName: string
  readonly environment: Environment
}

/** A target whose identity is known, and the configuration of the SDK that reaches it. */
export interface Session {
  readonly target: ResolvedTarget
  /** ARN of the caller, for messages. */
  readonly caller: string
  readonly sdk: SdkOptions
}

export interface SessionOptions {
  readonly clock: Clock
  readonly observer: RequestObserver
  readonly signal?: AbortSignal | undefined
}

/** Account of a target that names none, on the emulator. */
const emulatedAccount = '000000000000'

/**
 * Resolves region, credentials and account of a target. Asks STS with the very credentials that the run will use. Throws
 * `ServiceError` if that fails; `undefined` means that there is no region.
 */
export async function openSession(
  target: Target,
  ambient: Ambient,
  options: SessionOptions,
): Promise<Session | undefined> {
  const { profile, endpoint, environment } = ambient
  const base = {
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(profile === undefined ? {} : { profile }),
    logger: warningLogger(options.observer),
  }
  const region = target.region ?? (await ambientRegion(base, environment))
  if (region === undefined) return undefined
  const client = { ...base, region, requestHandler: await connectionTo('sts', region, endpoint, environment) }
  const credentials = await credentialsOf(target, ambient, client)
  const { account, arn } = await askIdentity({ ...client, ...credentials }, options)
  return {
    target: { ...target, account, region, partition: partitionOf(region) },
    caller: arn,
    sdk: {
      region,
      environment,
      ...(endpoint === undefined ? {} : { endpoint }),
      ...(profile === undefined ? {} : { profile }),
      ...credentials,
    },
  }
}

async function askIdentity(
  config: object,
  { clock, observer, signal }: SessionOptions,
): Promise<{ readonly account: string; readonly arn: string }> {
  const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts')
  const client = new STSClient({ ...config, maxAttempts: 1 })
  const operation = 'GetCallerIdentity'
  const ask = async (): Promise<{ account: string; arn: string }> => {
    try {
      const answer = await client.send(
        new GetCallerIdentityCommand({}),
        signal === undefined ? {} : { abortSignal: signal },
      )
      observer.onAnswer(operation, answer.$metadata.requestId, answer.$metadata.httpStatusCode)
      return { account: answer.Account ?? '', arn: answer.Arn ?? '' }
    } catch (error) {
      const { httpStatusCode: status, requestId } =
        (error as { $metadata?: { httpStatusCode?: number; requestId?: string } }).$metadata ?? {}
      observer.onAnswer(operation, requestId, status)
      throw toServiceError(error, {
        ...(status === undefined ? {} : { status }),
        ...(requestId === undefined ? {} : { requestId }),
        wasSent: false,
      })
    }
  }
  try {
    return await withRetry(ask, {
      clock,
      signal,
      onRetry: (error, waitMs) => observer.onRetry(operation, error, waitMs),
    })
  } finally {
    client.destroy()
  }
}

/** The region that the environment or the profile names, as the AWS CLI would take it. The SDK does not know AWS_DEFAULT_REGION. */
async function ambientRegion(base: object, environment: Environment): Promise<string | undefined> {
  const named = environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION']
  if (named) return named
  const { STSClient } = await import('@aws-sdk/client-sts')
  const client = new STSClient(base)
  try {
    return await client.config.region()
  } catch {
    return undefined
  } finally {
    client.destroy()
  }
}

async function credentialsOf(
  target: Target,
  ambient: Ambient,
  client: object,
): Promise<Pick<SdkOptions, 'credentials'>> {
  const base = baseCredentials(target, ambient)
  if (target.roleArn === undefined) return base === undefined ? {} : { credentials: base }
  const { fromTemporaryCredentials } = await import('@aws-sdk/credential-providers')
  return {
    credentials: fromTemporaryCredentials({
      params: {
        RoleArn: target.roleArn,
        RoleSessionName: ambient.sessionName,
        ...(target.externalId === undefined ? {} : { ExternalId: target.externalId }),
      },
      ...(base === undefined ? {} : { masterCredentials: base }),
      clientConfig: client,
    }),
  }
}

/**
 * Keys in the environment come before a profile that only the environment names, as in the AWS CLI; the SDK has it the other way round.
 * Undefined leaves it to the SDK.
 */
function baseCredentials(
  target: Target,
  { emulator, profile, environment }: Ambient,
): { accessKeyId: string; secretAccessKey: string; sessionToken?: string } | undefined {
  if (emulator) return { accessKeyId: target.account ?? emulatedAccount, secretAccessKey: 'emulator' }
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = environment
  if (profile !== undefined || !accessKeyId || !secretAccessKey) return undefined
  const sessionToken = environment['AWS_SESSION_TOKEN']
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
}
