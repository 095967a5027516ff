import { newRequestId, xmlAnswer, type Answer } from './answer.ts'
import { assumedRoleArn, writeSessionToken } from './caller.ts'
import type { Exchange } from './exchange.ts'
import type { JsonObject } from './core/json.ts'
import { ServiceError } from './core/service-error.ts'
import type { Switches } from './core/switches.ts'

/** Answers a request of the STS query protocol. Throws ServiceError. */
export function answerSts(exchange: Exchange, switches: Switches, now: Date): Answer {
  const action = exchange.form.get('Action') ?? ''
  const requestId = newRequestId()
  const result = resultOf(action, exchange, switches, now)
  const content = { [`${action}Result`]: result, ResponseMetadata: { RequestId: requestId } }
  return xmlAnswer(200, `${action}Response`, content, requestId)
}

/** An error of the query protocol; STS spells two of the names without their suffix. */
export function stsError(error: ServiceError): Answer {
  const requestId = newRequestId()
  const code = ['AccessDeniedException', 'ExpiredTokenException'].includes(error.name)
    ? error.name.replace('Exception', '')
    : error.name
  const type = error.status < 500 ? 'Sender' : 'Receiver'
  const content = { Error: { Type: type, Code: code, Message: error.message }, RequestId: requestId }
  return xmlAnswer(error.status, 'ErrorResponse', content, requestId)
}

function resultOf(action: string, exchange: Exchange, switches: Switches, now: Date): JsonObject {
  const { form, caller } = exchange
  switch (action) {
    case 'GetCallerIdentity':
      return { Arn: caller.arn, UserId: 'AIDAEMULATOR', Account: caller.account }
    case 'AssumeRole':
      checkTrust(exchange, switches)
      return assumeRole(form, switches, now)
    case 'AssumeRoleWithWebIdentity':
      required(form, 'WebIdentityToken')
      return {
        ...assumeRole(form, switches, now),
        SubjectFromWebIdentityToken: 'emulator',
        Audience: 'sts.amazonaws.com',
      }
    default:
      throw new ServiceError('InvalidAction', 400, `Could not find operation ${action} for version 2011-06-15.`)
  }
}

/** What a trust policy with a role as principal, or with `sts:ExternalId`, comes to. */
function checkTrust({ form, caller }: Exchange, { externalIds, trustedRoles }: Switches): void {
  const roleArn = required(form, 'RoleArn')
  const asked = Object.hasOwn(externalIds, roleArn) ? externalIds[roleArn] : undefined
  const trusted = Object.hasOwn(trustedRoles, roleArn) ? trustedRoles[roleArn] : undefined
  const isKnown = trusted === undefined || caller.role === trusted
  if (isKnown && (asked === undefined || form.get('ExternalId') === asked)) return
  const message = `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`
  throw new ServiceError('AccessDenied', 403, message)
}

/** Temporary credentials whose access key carries the account of the role, so that they outlive the emulator. */
function assumeRole(form: URLSearchParams, { sessionSeconds }: Switches, now: Date): JsonObject {
  const roleArn = required(form, 'RoleArn')
  const session = required(form, 'RoleSessionName')
  const parts = /^arn:([^:]+):iam::(\d{12}):role\/(?:.*\/)?([\w+=,.@-]+)$/.exec(roleArn)
  if (parts === null) throw new ServiceError('ValidationError', 400, `${roleArn} is invalid`)
  if (!/^[\w+=,.@-]{2,64}$/.test(session)) {
    throw new ServiceError('ValidationError', 400, 'RoleSessionName must be 2 to 64 characters of [\\w+=,.@-].')
  }
  const [, partition = '', account = '', role = ''] = parts
  const endsAt = now.getTime() + Number(form.get('DurationSeconds') ?? sessionSeconds) * 1000
  return {
    Credentials: {
      AccessKeyId: `ASIA${account}KILN`,
      SecretAccessKey: 'emulator',
      SessionToken: writeSessionToken({ role, name: session, endsAt }),
      Expiration: new Date(endsAt).toISOString(),
    },
    AssumedRoleUser: {
      AssumedRoleId: `AROAEMULATOR:${session}`,
      Arn: assumedRoleArn(partition, account, role, session),
    },
    PackedPolicySize: 0,
  }
}

function required(form: URLSearchParams, name: string): string {
  const value = form.get(name)
  if (value === null || value === '')
    throw new ServiceError('ValidationError', 400, `The parameter ${name} is required.`)
  return value
}
