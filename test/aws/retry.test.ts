import { describe, expect, it } from 'vitest'
import { ServiceError, toServiceError } from '../../src/aws/failure.ts'
import { withRetry } from '../../src/aws/retry.ts'
import { virtualClock } from '../support/kiln.ts'

const failing = (errors: readonly ServiceError[]) => {
  let tries = 0
  return {
    attempt: async (): Promise<string> => {
      const error = errors[Math.min(tries, errors.length - 1)]
      tries += 1
      if (tries <= errors.length && error !== undefined) throw error
      return 'answer'
    },
    tries: () => tries,
  }
}
const error = (code: string, status: number, message = ''): ServiceError => new ServiceError({ code, status, message })

describe('what is retried', () => {
  it.each([
    ['CallRateLimitExceededException', 429, ''],
    ['ACodeThatNobodyKnows', 429, ''],
    ['ThrottlingException', 400, ''],
    ['ServiceException', 500, ''],
    ['ServiceUnavailableException', 503, ''],
    ['ResourceInUseException', 400, ''],
    ['InvalidParameterValueException', 400, 'The provided instance profile does not exist.'],
  ])('%s (%i)', async (code, status, message) => {
    const service = failing([error(code, status, message), error(code, status, message)])
    await expect(withRetry(service.attempt, { clock: virtualClock() })).resolves.toBe('answer')
    expect(service.tries()).toBe(3)
  })
})

describe('what is not', () => {
  it.each([
    ['InvalidParameterValueException', 400],
    ['IdempotentParameterMismatchException', 400],
    ['ResourceAlreadyExistsException', 400],
    ['ResourceNotFoundException', 404],
    ['ServiceQuotaExceededException', 402],
    ['AccessDeniedException', 403],
    ['ExpiredTokenException', 403],
    ['DryRunOperationException', 412],
  ])('%s (%i)', async (code, status) => {
    const service = failing([error(code, status)])
    await expect(withRetry(service.attempt, { clock: virtualClock() })).rejects.toMatchObject({ code })
    expect(service.tries()).toBe(1)
  })
})

it('gives up when patience is used up, and every class has an end', async () => {
  for (const [code, status, bound] of [
    ['ThrottlingException', 400, 300_000],
    ['ServiceException', 500, 30_000],
    ['ResourceInUseException', 400, 60_000],
  ] as const) {
    const clock = virtualClock()
    const attempt = async (): Promise<never> => {
      throw error(code, status)
    }
    await expect(withRetry(attempt, { clock })).rejects.toMatchObject({ code })
    expect(clock.slept).toBeLessThanOrEqual(bound)
    expect(clock.slept).toBeGreaterThan(bound / 2)
  }
})

it('waits at least as long as the service asks', async () => {
  const clock = virtualClock()
  const throttled = new ServiceError({ code: 'ThrottlingException', status: 400, message: '', retryAfter: 7_000 })
  await withRetry(failing([throttled]).attempt, { clock })
  expect(clock.slept).toBe(7_000)
})

it('tries once more where patience ends with the wait, and not after that', async () => {
  const clock = virtualClock()
  const unwell = new ServiceError({ code: 'ServiceException', status: 500, message: '', retryAfter: 10_000 })
  const service = failing([unwell, unwell, unwell])
  await expect(withRetry(service.attempt, { clock })).resolves.toBe('answer')
  expect([clock.slept, service.tries()]).toEqual([30_000, 4])
  await expect(withRetry(failing([unwell, unwell, unwell, unwell]).attempt, { clock })).rejects.toBe(unwell)
})

it('stops waiting when the run is stopped', async () => {
  const controller = new AbortController()
  const attempt = async (): Promise<never> => {
    controller.abort()
    throw error('ThrottlingException', 400)
  }
  await expect(withRetry(attempt, { clock: virtualClock(), signal: controller.signal })).rejects.toMatchObject({
    code: 'ThrottlingException',
  })
})

it('an attempt that may have run leaves its mark on the last error', async () => {
  const lost = new ServiceError({ code: 'ECONNRESET', message: 'reset', class: 'transient', mayHaveRun: true })
  await expect(
    withRetry(failing([lost, error('AccessDeniedException', 403, 'no')]).attempt, { clock: virtualClock() }),
  ).rejects.toMatchObject({ code: 'AccessDeniedException', message: 'no', mayHaveRun: true })
})

describe('what an error means', () => {
  it.each([
    [{ name: 'Error', code: 'ECONNREFUSED', message: 'x' }, { wasSent: true }, 'transient', false],
    [{ name: 'Error', code: 'ECONNRESET', message: 'x' }, { wasSent: true }, 'transient', true],
    [{ name: 'TimeoutError', message: 'x' }, { wasSent: true }, 'transient', true],
    [{ name: 'Error', message: 'socket hang up' }, { wasSent: true }, 'transient', true],
    [{ name: 'SyntaxError', message: 'Unexpected token <' }, { wasSent: true, status: 503 }, 'transient', true],
    [{ name: 'SyntaxError', message: 'Unexpected token <' }, { wasSent: true, status: 403 }, 'denied', false],
    [{ name: 'ResourceNotFoundException', message: '' }, { wasSent: true, status: 404 }, 'not-found', false],
    [{ name: 'Unknown', message: '' }, { wasSent: true, status: 404 }, 'other', false],
    [{ name: 'Error', code: 'ECONNRESET', message: 'x' }, { wasSent: true, status: 404 }, 'transient', false],
    [{ name: 'Error', code: 'ECONNRESET', message: 'x' }, { wasSent: true, status: 403 }, 'transient', false],
    [{ name: 'Error', code: 'ECONNRESET', message: 'x' }, { wasSent: true, status: 503 }, 'transient', true],
    [{ name: 'Error', code: 'ECONNRESET', message: 'x' }, { wasSent: true, status: 429 }, 'throttled', false],
    [{ name: 'SlowDownPlease', message: '' }, { wasSent: true, status: 429 }, 'throttled', false],
    [{ name: 'Unknown', message: '' }, { wasSent: true, status: 429 }, 'throttled', false],
    [{ name: 'ThrottledException', message: '' }, { wasSent: true, status: 400 }, 'throttled', false],
    [{ name: 'CredentialsProviderError', message: 'none' }, { wasSent: false }, 'credentials', false],
  ] as const)('%j with %j is %s', (thrown, facts, failureClass, mayHaveRun) => {
    expect(toServiceError(thrown, facts)).toMatchObject({ class: failureClass, mayHaveRun })
  })
})
