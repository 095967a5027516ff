import type { IncomingHttpHeaders } from 'node:http'
import { ServiceError } from './core/service-error.ts'

/** Who sent a request, read from its SigV4 header. Signatures are not verified. */
export interface Caller {
  readonly account: string
  readonly region: string
  readonly partition: string
  readonly arn: string
  /** ARN of the role that the session is one of. */
  readonly role?: string
}

/** The account of an access key that says nothing about its account. */
const anyAccount = '000000000000'

/**
 * The caller by the Authorization header: an access key of exactly 12 digits is its account; one issued by AssumeRole
 * carries the account of the role; any other belongs to account 000000000000.
 * Throws MissingAuthenticationTokenException, IncompleteSignature or, for a session that has ended, ExpiredTokenException
 * (DOC:CommonErrors).
 */
export function readCaller(headers: IncomingHttpHeaders, now: Date): Caller {
  const header = headers.authorization
  if (header === undefined) {
    throw new ServiceError('MissingAuthenticationTokenException', 403, 'Missing Authentication Token')
  }
  const scope = /Credential=([^/,\s]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request/.exec(header)
  if (scope === null) {
    throw new ServiceError(
      'IncompleteSignature',
      403,
      'The request signature does not conform to AWS standards: Credential=KEY/DATE/REGION/SERVICE/aws4_request is missing.',
    )
  }
  const [, accessKeyId = '', , region = ''] = scope
  const partition = partitionOf(region)
  const role = /^ASIA(\d{12})[A-Z0-9]{4}$/.exec(accessKeyId)?.[1]
  if (role !== undefined) {
    const session = readSessionToken(headers['x-amz-security-token'])
    if (session.endsAt !== undefined && session.endsAt <= now.getTime()) {
      throw new ServiceError('ExpiredTokenException', 403, 'The security token included in the request is expired')
    }
    return {
      account: role,
      region,
      partition,
      arn: assumedRoleArn(partition, role, session.role, session.name),
      role: `arn:${partition}:iam::${role}:role/${session.role}`,
    }
  }
  const account = /^\d{12}$/.test(accessKeyId) ? accessKeyId : anyAccount
  return { account, region, partition, arn: `arn:${partition}:iam::${account}:user/emulator` }
}

/** The partition of a Region, by the prefixes of the AWS partition data. */
export function partitionOf(region: string): string {
  const prefixes: readonly [string, string][] = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-isob-', 'aws-iso-b'],
    ['us-isof-', 'aws-iso-f'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-iso-', 'aws-iso'],
    ['eusc-', 'aws-eusc'],
  ]
  return prefixes.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws'
}

/** A role session; it travels in the session token, so that the emulator has nothing to remember. */
export interface RoleSession {
  readonly role: string
  readonly name: string
  /** Milliseconds since 1970; absent for ever. */
  readonly endsAt?: number
}

export function writeSessionToken(session: RoleSession): string {
  return Buffer.from(JSON.stringify([session.role, session.name, session.endsAt])).toString('base64')
}

export function assumedRoleArn(partition: string, account: string, role: string, session: string): string {
  return `arn:${partition}:sts::${account}:assumed-role/${role}/${session}`
}

function readSessionToken(token: string | string[] | undefined): RoleSession {
  try {
    const [role, name, endsAt] = JSON.parse(Buffer.from(String(token), 'base64').toString()) as unknown[]
    return { role: String(role), name: String(name), ...(typeof endsAt === 'number' ? { endsAt } : {}) }
  } catch {
    return { role: 'emulator', name: 'emulator' }
  }
}
