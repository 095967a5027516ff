/** What an answer of a forge means that is no success, and how long it asks to wait. */
import { describe, expect, it } from 'vitest'
import { failureOf, waitAskedFor } from '../../../src/forge/failure.ts'

const now = Date.parse('2026-01-01T00:00:00Z')
const answer = (status: number, body: unknown = '', headers: Readonly<Record<string, string>> = {}) => ({
  status,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

describe('a refusal', () => {
  it.each<[number, unknown, string, string]>([
    [401, { message: 'Bad credentials' }, 'permission', ': Bad credentials'],
    [403, '', 'permission', ''],
    [404, { error: '404 Not Found' }, 'not-found', ': 404 Not Found'],
    [410, { message: 'gone' }, 'not-found', ': gone'],
    [400, { message: 'bad' }, 'validation', ': bad'],
    [499, { message: 'odd' }, 'validation', ': odd'],
    [500, '<html>', 'unavailable', ''],
    [502, { message: 'x' }, 'unavailable', ': x'],
    [304, '', 'unavailable', ''],
    [
      422,
      { message: 'Validation Failed', errors: [{ message: 'Body is too long' }] },
      'too-long',
      ': Validation Failed; Body is too long',
    ],
    [400, { message: { note: ['is too long'] } }, 'too-long', ': {"note":["is too long"]}'],
    [413, '', 'too-long', ''],
    [403, { message: 'name is too long' }, 'permission', ': name is too long'],
    [422, { message: 'long' }, 'validation', ': long'],
    [422, { message: 'x', errors: ['a', null, { code: 'invalid' }] }, 'validation', ': x; a; {"code":"invalid"}'],
    [422, { message: 'x', errors: { message: 'no list' } }, 'validation', ': x'],
    [422, 'null', 'validation', ''],
    [422, { message: null, error: null }, 'validation', ''],
    [422, { message: 'x'.repeat(400) }, 'validation', `: ${'x'.repeat(300)}`],
  ])('%i with %j is %s, in the words of the forge', (status, body, failure, said) => {
    const error = failureOf('GET /x', answer(status, body))
    expect(error).toMatchObject({
      name: 'ForgeError',
      failure,
      status,
      message: `GET /x was answered with ${status}${said}`,
    })
  })
})

describe('the wait that an answer asks for', () => {
  const secondary = { message: 'You have exceeded a Secondary Rate Limit' }
  it.each<[number, unknown, Readonly<Record<string, string>>, number | undefined]>([
    [200, '', { 'retry-after': '5' }, undefined],
    [403, '', {}, undefined],
    [404, secondary, { 'retry-after': '5' }, undefined],
    [403, '', { 'x-ratelimit-remaining': '1' }, undefined],
    [403, '', { 'retry-after': '5' }, 5_000],
    [429, '', { 'retry-after': '0' }, 1_000],
    [429, '', { 'retry-after': '999999' }, 999_999_000],
    [429, '', { 'retry-after': '1234567' }, 60_000],
    [429, '', { 'retry-after': '5s' }, 60_000],
    [429, '', { 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' }, 30_000],
    [429, '', { 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, 1_000],
    [429, '', { 'retry-after': 'soon' }, 60_000],
    [429, '', {}, 60_000],
    [429, '', { 'ratelimit-reset': String(now / 1000 + 20) }, 21_000],
    [429, '', { 'ratelimit-reset': String(now / 1000 - 20) }, 1_000],
    [429, '', { 'x-ratelimit-reset': String(now / 1000 + 20) }, 60_000],
    [403, '', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 20) }, 21_000],
    [403, '', { 'x-ratelimit-remaining': '0' }, 60_000],
    [403, secondary, {}, 60_000],
    [403, 'secondary rate limit', {}, undefined],
  ])('of %i with %j and %j is %j', (status, body, headers, wait) => {
    expect(waitAskedFor(answer(status, body, headers), now)).toBe(wait)
  })
})
