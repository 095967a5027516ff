/** Who we are at a target: region, credentials, and the account that they belong to. */
import { partitionOf } from '../kinds/identity.ts'
import type { ResolvedTarget, Target } from '../model.ts'
import type { Clock } from './clock.ts'
import { connectionLimits } from './client.ts'
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
}

/** A target whose identity is known, and the configuration of the SDK that reaches it. */
export interface Session {
  readonly target: ResolvedTarget
  /** ARN of the caller, for messages. */
  readonly caller: string
  readonly sdk: object
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
  clock: Clock,
  signal?: AbortSignal,
): Promise<Session | undefined> {
  const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts')
  const base = {
    ...(ambient.endpoint === undefined ? {} : { endpoint: ambient.endpoint }),
    ...(ambient.profile === undefined ? {} : { profile: ambient.profile }),
  }
  const region = target.region ?? (await ambientRegion(base))
  if (region === undefined) return undefined
  const sdk = { ...base, region, ...(await credentialsOf(target, ambient, { ...base, region })) }
  const client = new STSClient({ ...sdk, maxAttempts: 1, requestHandler: connectionLimits })
  const ask = async (): Promise<{ account: string; arn: string }> => {
    try {
      const { Account, Arn } = await client.send(new GetCallerIdentityCommand({}))
      return { account: Account ?? '', arn: Arn ?? '' }
    } catch (error) {
      const { $metadata } = error as { $metadata?: { httpStatusCode?: number; requestId?: string } }
      const status = $metadata?.httpStatusCode
      throw toServiceError(error, {
        ...(status === undefined ? {} : { status }),
        ...($metadata?.requestId === undefined ? {} : { requestId: $metadata.requestId }),
        wasSent: false,
      })
    }
  }
  try {
    const { account, arn } = await withRetry(ask, { clock, signal })
    return { target: { ...target, account, region, partition: partitionOf(region) }, caller: arn, sdk }
  } finally {
    client.destroy()
  }
}

/** The region that the environment or the profile names, as the AWS CLI would take it. */
async function ambientRegion(base: object): Promise<string | undefined> {
  if (process.env['AWS_REGION'] || process.env['AWS_DEFAULT_REGION']) {
    return process.env['AWS_REGION'] || process.env['AWS_DEFAULT_REGION']
  }
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

async function credentialsOf(target: Target, ambient: Ambient, base: object): Promise<object> {
  const emulated = { accessKeyId: target.account ?? emulatedAccount, secretAccessKey: 'emulator' }
  if (target.roleArn === undefined) return ambient.emulator ? { credentials: emulated } : {}
  const { fromTemporaryCredentials } = await import('@aws-sdk/credential-providers')
  return {
    credentials: fromTemporaryCredentials({
      params: {
        RoleArn: target.roleArn,
        RoleSessionName: ambient.sessionName,
        ...(target.externalId === undefined ? {} : { ExternalId: target.externalId }),
      },
      ...(ambient.emulator ? { masterCredentials: emulated } : {}),
      clientConfig: base,
    }),
  }
}
