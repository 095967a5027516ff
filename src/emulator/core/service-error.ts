/** A refusal by the emulated service: what the client gets as error code, HTTP status and message. */
export class ServiceError extends Error {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(name: string, status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.name = name
    this.status = status
    this.headers = headers
  }
}

/** 400 with the message form seen from the real service (aws-cdk#11441, cloudformation-coverage-roadmap#2439). */
export function invalidValue(parameter: string, reason: string): ServiceError {
  return new ServiceError(
    'InvalidParameterValueException',
    400,
    `The value supplied for parameter '${parameter}' is not valid. ${reason}`,
  )
}

/** 400 for a request that cannot be read at all or that lacks a required member. */
export function invalidRequest(message: string): ServiceError {
  return new ServiceError('InvalidRequestException', 400, message)
}

/** 404 in the form seen from CreateImageRecipe; the text of Get and Delete is not known. */
export function notFound(kind: string, arn: string): ServiceError {
  return new ServiceError(
    'ResourceNotFoundException',
    404,
    `The following required resource '${kind}' cannot be found: '${arn}'.`,
  )
}

export function alreadyExists(kind: string, arn: string): ServiceError {
  return new ServiceError(
    'ResourceAlreadyExistsException',
    400,
    `The following resource '${kind}' already exists: '${arn}'.`,
  )
}

/** DOC:API_DeleteInfrastructureConfiguration; text seen in ministryofjustice/modernisation-platform#1127. */
export function dependedOn(arn: string): ServiceError {
  return new ServiceError(
    'ResourceDependencyException',
    400,
    `Resource dependency error: The resource ARN '${arn}' has other resources depended on it.`,
  )
}

/** DOC:dry-run-resources. */
export function dryRunSucceeded(): ServiceError {
  return new ServiceError('DryRunOperationException', 412, 'Request would have succeeded, but dryRun flag is set.')
}

export function tokenMismatch(): ServiceError {
  return new ServiceError(
    'IdempotentParameterMismatchException',
    400,
    'The specified client token was used before with different parameters.',
  )
}

/** 402 of every Create; DOC:General Reference, quotas of EC2 Image Builder. */
export function quotaExceeded(kind: string, quota: number): ServiceError {
  return new ServiceError(
    'ServiceQuotaExceededException',
    402,
    `You have exceeded the number of permitted resources or operations for this service: ${quota} of ${kind}.`,
  )
}

/** The two names under which the service may report a request rate; 429 and 400 (DOC:CommonErrors). */
export function throttled(name: 'CallRateLimitExceededException' | 'ThrottlingException', retryAfterSeconds?: number) {
  return new ServiceError(
    name,
    name === 'ThrottlingException' ? 400 : 429,
    'You have exceeded the permitted request rate for the specific operation.',
    retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
  )
}
