/** What an error of a request means: by its name, its status, or where it came from. */
import { describe, expect, it } from 'vitest'
import { cutOff, ServiceError, toServiceError, type FailureClass } from '../../../src/aws/failure.ts'
import { diagnose } from '../../../src/diagnostic/diagnose.ts'
import { NetworkProblem } from '../../../src/net/problem.ts'

/** By CommonErrors and the API model of EC2 Image Builder, and by those of STS. */
const names: Partial<Record<FailureClass, string>> = {
  throttled:
    'CallRateLimitExceededException ThrottlingException Throttling ThrottledException TooManyRequestsException RequestThrottled RequestThrottledException SlowDown RequestLimitExceeded',
  transient:
    'RequestTimeout RequestTimeoutException RequestAbortedException InternalFailure ServiceException ServiceUnavailable ServiceUnavailableException IDPCommunicationError',
  'in-use': 'ResourceInUseException',
  'not-found': 'ResourceNotFoundException',
  exists: 'ResourceAlreadyExistsException',
  'token-mismatch': 'IdempotentParameterMismatchException',
  dependency: 'ResourceDependencyException',
  quota: 'ServiceQuotaExceededException',
  denied: 'AccessDeniedException AccessDenied ForbiddenException NotAuthorized',
  credentials:
    'ExpiredTokenException ExpiredToken UnrecognizedClientException InvalidClientTokenId IncompleteSignature MissingAuthenticationTokenException CredentialsProviderError TokenProviderError InvalidIdentityToken',
  skewed: 'InvalidSignatureException SignatureDoesNotMatch RequestTimeTooSkewed RequestExpired RequestInTheFuture',
  'region-disabled': 'OptInRequired RegionDisabledException',
  other: 'InvalidParameterValueException toString constructor',
}

it.each(Object.entries(names).flatMap(([meaning, codes]) => codes.split(' ').map((code) => [code, meaning])))(
  '%s is %s',
  (code, meaning) => {
    expect(new ServiceError({ code, status: 400, message: '' }).class).toBe(meaning)
  },
)

it.each([
  [undefined, 'other', false],
  [400, 'other', false],
  [401, 'denied', false],
  [402, 'quota', false],
  [403, 'denied', false],
  [404, 'other', false],
  [429, 'throttled', false],
  [499, 'other', false],
  [500, 'transient', true],
  [503, 'transient', true],
])('a name that nobody knows with status %s is %s; it may have run: %s', (status, meaning, mayHaveRun) => {
  expect(new ServiceError({ code: 'Whatever', status, message: '' })).toMatchObject({ class: meaning, mayHaveRun })
})

it.each([
  ['InvalidParameterValueException', 'The provided Instance Profile does not exist.', 'profile-missing'],
  ['InvalidParameterValueException', 'The subnet does not exist.', 'other'],
  ['InvalidRequestException', 'The provided instance profile does not exist.', 'other'],
])('%s with %j is %s', (code, message, meaning) => {
  expect(new ServiceError({ code, status: 400, message }).class).toBe(meaning)
})

it('an error with another meaning is the same otherwise', () => {
  const diagnostic = diagnose('regionUnknown', { region: 'x', reason: 'y' })
  const fields = { code: 'A', message: 'm', status: 500, requestId: 'id', retryAfter: 7, diagnostic }
  const error = new ServiceError({ ...fields, class: 'denied' })
  expect(error.name).toBe('ServiceError')
  expect(error.with({ mayHaveRun: false })).toMatchObject({ ...fields, class: 'denied', mayHaveRun: false })
  expect(error.with({ class: 'role-refused' })).toMatchObject({ ...fields, class: 'role-refused', mayHaveRun: true })
  expect(error).toMatchObject({ ...fields, class: 'denied', mayHaveRun: true })
})

it('what is wrong on this side was not sent', () => {
  const diagnostic = diagnose('regionUnknown', { region: 'x', reason: 'y' })
  const { code, message } = diagnostic
  expect(ServiceError.of(diagnostic, 'credentials')).toMatchObject({
    code,
    message,
    diagnostic,
    class: 'credentials',
    mayHaveRun: false,
  })
})

describe('what the SDK throws', () => {
  const sent = { wasSent: true }
  it.each([
    ...['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ERR_STREAM_PREMATURE_CLOSE', 'UND_ERR_SOCKET'].map(
      (code) => [code, true] as const,
    ),
    ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].map((code) => [code, false] as const),
  ])('%s is of the network, and what was sent may have run: %s', (code, mayHaveRun) => {
    const error = Object.assign(new Error('x'), { code })
    expect(toServiceError(error, sent)).toMatchObject({ code, class: 'transient', mayHaveRun, message: 'x' })
    expect(toServiceError(error, { wasSent: false })).toMatchObject({ code, class: 'transient', mayHaveRun: false })
  })

  it.each(['TimeoutError', 'AbortError'])('%s is of the network by its name', (name) => {
    const error = Object.assign(new Error('x'), { name, code: 'NOT_OF_THE_NETWORK' })
    expect(toServiceError(error, sent)).toMatchObject({ code: name, class: 'transient', mayHaveRun: true })
  })

  it.each(['socket hang up', 'the request was aborted'])('%s is a connection that is lost', (message) => {
    expect(toServiceError(new Error(message), sent)).toMatchObject({
      code: 'ConnectionLost',
      class: 'transient',
      mayHaveRun: true,
      message,
    })
  })

  it.each(['XECONNRESET', 'ECONNRESETX', 'ECONN'])('%s is none of it', (code) => {
    const error = Object.assign(new Error('x'), { code })
    expect(toServiceError(error, sent)).toMatchObject({ code, class: 'other', mayHaveRun: false })
  })

  it.each([
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'CERT_HAS_EXPIRED',
    'INVALID_CA',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ])('%s is a certificate that is not trusted', (code) => {
    const found = toServiceError(Object.assign(new Error('why'), { code }), sent)
    expect(found).toMatchObject({ code: 'KILN2046', class: 'other', mayHaveRun: false })
    expect(found.message).toContain('why')
    expect(toServiceError(Object.assign(new Error('why'), { code: `X_${code}_X` }), sent).diagnostic).toBeUndefined()
  })

  it('stays what it is, if it is known already', () => {
    const known = new ServiceError({ code: 'A', message: '' })
    expect(toServiceError(known, sent)).toBe(known)
  })

  it.each([
    [true, 'transient'],
    [false, 'other'],
  ])('a problem on the way out that may pass (%s) is %s', (isPassing, meaning) => {
    const diagnostic = diagnose('regionUnknown', { region: 'x', reason: 'y' })
    const found = toServiceError(new NetworkProblem(diagnostic, { isPassing }), sent)
    expect(found).toMatchObject({ diagnostic, class: meaning, mayHaveRun: false })
  })

  it('may be anything', () => {
    expect(toServiceError('words', sent)).toMatchObject({ code: 'Error', message: 'words', class: 'other' })
    expect(toServiceError({}, sent)).toMatchObject({ code: 'Error', message: '[object Object]' })
  })

  const facts = (status: number) => ({ status, requestId: 'id', retryAfter: 7, wasSent: true })
  it.each([
    [
      { name: 'AccessDeniedException', message: 'no' },
      403,
      { code: 'AccessDeniedException', message: 'no', class: 'denied' },
    ],
    [{ name: 'Unknown', message: 'no' }, 418, { code: 'Http418', message: 'no', class: 'other' }],
    [
      { name: 'SyntaxError', message: 'x' },
      503,
      {
        code: 'Http503',
        message: 'the answer is not readable JSON (HTTP status 503)',
        class: 'transient',
        retryAfter: 7,
      },
    ],
    [
      { name: 'SyntaxError', message: 'x' },
      400,
      {
        code: 'Http400',
        message: 'the answer is not readable JSON (HTTP status 400)',
        class: 'other',
        mayHaveRun: false,
      },
    ],
    [
      { name: 'Error', message: 'x' },
      200,
      {
        code: 'UnreadableAnswer',
        message: 'the answer is not readable JSON (HTTP status 200)',
        class: 'transient',
        mayHaveRun: true,
      },
    ],
    [
      { name: 'Error', code: 'ECONNRESET', message: 'x' },
      204,
      {
        code: 'UnreadableAnswer',
        message: 'the answer is not readable JSON (HTTP status 204)',
        class: 'transient',
        mayHaveRun: true,
      },
    ],
    [
      { name: 'Error', code: 'ECONNRESET', message: 'x' },
      300,
      { code: 'Http300', message: 'the answer was cut off (HTTP status 300)', class: 'transient', mayHaveRun: false },
    ],
    [{ name: 'Redirect', message: 'x' }, 399, { code: 'UnreadableAnswer' }],
    [{ name: 'Refused', message: 'x' }, 400, { code: 'Refused', retryAfter: 7 }],
  ])('%j with status %i', (thrown, status, expected) => {
    expect(toServiceError(thrown, facts(status))).toMatchObject({ status, requestId: 'id', ...expected })
  })
})

it.each([
  [404, 'transient', false],
  [429, 'throttled', false],
  [503, 'transient', true],
])('a refusal with status %i that is cut off is %s', (status, meaning, mayHaveRun) => {
  const facts = { status, requestId: 'id', retryAfter: 7 }
  expect(cutOff(facts)).toMatchObject({ ...facts, code: `Http${status}`, class: meaning, mayHaveRun })
})
