/**
 * What went wrong with a request, classified by name and status: the modelled errors of the service are incomplete, and some answers
 * are not even JSON.
 */
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic } from '../model.ts'
import { NetworkProblem } from '../net/problem.ts'

/** What an error means for what to do next. */
export type FailureClass =
  | 'throttled'
  | 'transient'
  | 'skewed'
  | 'in-use'
  | 'profile-missing'
  | 'not-found'
  | 'exists'
  | 'token-mismatch'
  | 'dependency'
  | 'denied'
  | 'credentials'
  | 'role-refused'
  | 'region-disabled'
  | 'foreign-account'
  | 'quota'
  | 'other'

/** What was waited for when a run was stopped, and what the last try came to, if there was one. */
export interface Awaited {
  readonly what: string
  readonly last?: ServiceError | undefined
}

/** An error of one request, or of what must be there before it. `mayHaveRun`: the service may have carried it out although no good answer came. */
export class ServiceError extends Error {
  readonly code: string
  readonly status: number | undefined
  readonly requestId: string | undefined
  readonly class: FailureClass
  readonly mayHaveRun: boolean
  /** What the service asks to wait, in milliseconds. */
  readonly retryAfter: number | undefined
  /** Of what is wrong on this side, and not for AWS to word. It is the same for all targets that it keeps from their requests. */
  readonly diagnostic: Diagnostic | undefined
  /** Of what a stop of the run has ended: it says nothing of the request itself. */
  readonly awaited: Awaited | undefined

  /** Returns the error of something on this side: nothing was sent. */
  static of(diagnostic: Diagnostic, meaning: FailureClass): ServiceError {
    const { code, message } = diagnostic
    return new ServiceError({ code, message, diagnostic, class: meaning, mayHaveRun: false })
  }

  /** Returns the same error with another meaning. */
  with(changes: {
    readonly class?: FailureClass
    readonly mayHaveRun?: boolean
    readonly awaited?: Awaited
  }): ServiceError {
    const { code, message, status, requestId, retryAfter, diagnostic, mayHaveRun, awaited } = this
    const same = { code, message, status, requestId, retryAfter, diagnostic, mayHaveRun, awaited, class: this.class }
    return new ServiceError({ ...same, ...changes })
  }

  constructor(fields: {
    code: string
    message: string
    status?: number | undefined
    requestId?: string | undefined
    retryAfter?: number | undefined
    mayHaveRun?: boolean
    class?: FailureClass
    diagnostic?: Diagnostic | undefined
    awaited?: Awaited | undefined
  }) {
    super(fields.message)
    this.name = 'ServiceError'
    this.code = fields.code
    this.status = fields.status
    this.requestId = fields.requestId
    this.retryAfter = fields.retryAfter
    this.diagnostic = fields.diagnostic
    this.awaited = fields.awaited
    this.class = fields.class ?? classify(fields.code, fields.status, fields.message)
    this.mayHaveRun = fields.mayHaveRun ?? (fields.status !== undefined && fields.status >= 500)
  }
}

/** Names that stand for one class whatever their status. `CommonErrors` and the API model; both throttling names have been seen. */
const classes: Readonly<Record<string, FailureClass>> = {
  CallRateLimitExceededException: 'throttled',
  ThrottlingException: 'throttled',
  Throttling: 'throttled',
  ThrottledException: 'throttled',
  TooManyRequestsException: 'throttled',
  RequestThrottled: 'throttled',
  RequestThrottledException: 'throttled',
  SlowDown: 'throttled',
  RequestLimitExceeded: 'throttled',
  RequestTimeout: 'transient',
  RequestTimeoutException: 'transient',
  RequestAbortedException: 'transient',
  InternalFailure: 'transient',
  ServiceException: 'transient',
  ServiceUnavailable: 'transient',
  ServiceUnavailableException: 'transient',
  ResourceInUseException: 'in-use',
  ResourceNotFoundException: 'not-found',
  ResourceAlreadyExistsException: 'exists',
  IdempotentParameterMismatchException: 'token-mismatch',
  ResourceDependencyException: 'dependency',
  ServiceQuotaExceededException: 'quota',
  AccessDeniedException: 'denied',
  AccessDenied: 'denied',
  ForbiddenException: 'denied',
  NotAuthorized: 'denied',
  ExpiredTokenException: 'credentials',
  ExpiredToken: 'credentials',
  UnrecognizedClientException: 'credentials',
  InvalidClientTokenId: 'credentials',
  IncompleteSignature: 'credentials',
  MissingAuthenticationTokenException: 'credentials',
  // These two also stand for a secret key that is wrong; trying once more does no harm.
  InvalidSignatureException: 'skewed',
  SignatureDoesNotMatch: 'skewed',
  RequestTimeTooSkewed: 'skewed',
  RequestExpired: 'skewed',
  RequestInTheFuture: 'skewed',
  CredentialsProviderError: 'credentials',
  TokenProviderError: 'credentials',
  InvalidIdentityToken: 'credentials',
  IDPCommunicationError: 'transient',
  OptInRequired: 'region-disabled',
  RegionDisabledException: 'region-disabled',
}

function classify(code: string, status: number | undefined, message: string): FailureClass {
  const known = Object.hasOwn(classes, code) ? classes[code] : undefined
  if (known !== undefined) return known
  // The one error told by its text: the service has no name of its own for a profile that IAM has not spread yet (aws-cdk#11441).
  if (code === 'InvalidParameterValueException' && /instance profile does not exist/i.test(message)) {
    return 'profile-missing'
  }
  if (status === 429) return 'throttled'
  if (status === 403 || status === 401) return 'denied'
  if (status === 402) return 'quota'
  return status !== undefined && status >= 500 ? 'transient' : 'other'
}

/** Network errors by Node's code or the SDK's name: the request may or may not have arrived. */
const networkErrors =
  /^(ECONN(RESET|REFUSED|ABORTED)|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_STREAM_PREMATURE_CLOSE|TimeoutError|AbortError|UND_ERR_\w+)$/
/** Of these, the ones that come before anything was sent. */
const beforeSending = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/

/** Certificates that are not trusted, by the codes of OpenSSL (X509_STORE_CTX_get_error) and Node. */
const untrusted =
  /^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w+|CERT_\w+|INVALID_CA|ERR_TLS_CERT_ALTNAME_INVALID)$/

/** A success whose body got lost: what was asked for has been done, most likely. */
export const unreadable = { code: 'UnreadableAnswer', class: 'transient', mayHaveRun: true } as const

/** Returns the error for a refusal of which only a part has come. What it says is not known, whatever its status: it is asked for again. */
export function cutOff({ status, requestId, retryAfter }: Partial<AnswerFacts>): ServiceError {
  const message = `the answer was cut off (HTTP status ${status})`
  const meant: FailureClass = status === 429 ? 'throttled' : 'transient'
  return new ServiceError({ code: `Http${status}`, message, status, requestId, retryAfter, class: meant })
}

/** The run was stopped while the request still waited for its turn. It is not tried again. */
export const notSent = {
  code: 'NotSent',
  message: 'the run was stopped before the request was sent',
  class: 'other',
  mayHaveRun: false,
} as const

/** What is known of the answer when the SDK throws. */
export interface AnswerFacts {
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  readonly retryAfter?: number | undefined
  readonly wasSent: boolean
}

/** Returns what an error of the SDK says of the answer that it was made of. */
export function answerIn(error: unknown): Pick<AnswerFacts, 'status' | 'requestId'> {
  const { httpStatusCode: status, requestId } = (error as Partial<Answered>).$metadata ?? {}
  return { status, requestId }
}

/** The part of every answer of the SDK that the log and the counts are about. */
export interface Answered {
  readonly $metadata: { readonly requestId?: string | undefined; readonly httpStatusCode?: number | undefined }
}

/** Turns whatever the SDK threw into a `ServiceError`. */
export function toServiceError(error: unknown, facts: AnswerFacts): ServiceError {
  if (error instanceof ServiceError) return error
  if (error instanceof NetworkProblem) return ServiceError.of(error.diagnostic, error.isPassing ? 'transient' : 'other')
  const { name = 'Error', message = String(error), code } = error as { name?: string; message?: string; code?: string }
  const { status, requestId, retryAfter } = facts
  const network = [code, name].find((text) => text !== undefined && networkErrors.test(text))
  const isCutOff = network !== undefined || /aborted|socket hang up/.test(message)
  if (status === undefined) {
    if (code !== undefined && untrusted.test(code)) {
      return ServiceError.of(diagnose('certificateUntrusted', { reason: message }), 'other')
    }
    if (!isCutOff) return new ServiceError({ code: code ?? name, message, mayHaveRun: false })
    const mayHaveRun = facts.wasSent && !beforeSending.test(network ?? '')
    return new ServiceError({ code: network ?? 'ConnectionLost', message, class: 'transient', mayHaveRun })
  }
  if (isCutOff && status >= 300) return cutOff(facts)
  // An answer that cannot be read: half a body of a success, or the page of a proxy. The status says what is left to say.
  if (isCutOff || name === 'SyntaxError' || status < 400) {
    const text = `the answer is not readable JSON (HTTP status ${status})`
    return status < 400
      ? new ServiceError({ ...unreadable, message: text, status, requestId })
      : new ServiceError({ code: `Http${status}`, message: text, status, requestId, retryAfter })
  }
  return new ServiceError({ code: name === 'Unknown' ? `Http${status}` : name, message, status, requestId, retryAfter })
}
