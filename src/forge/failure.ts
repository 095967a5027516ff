/** What can go wrong with a forge, classified once: by status and headers where they tell. */
import { textAt } from './json-member.ts'
import type { WebAnswer } from '../net/transport.ts'

export type ForgeFailure =
  /** The token is missing, not valid, or may not do this: 401, 403. */
  | 'permission'
  /** 404, 410. Forges also say this about what a token may not see. */
  | 'not-found'
  /** The text has more characters than the forge takes. */
  | 'too-long'
  | 'validation'
  /** It went on for longer than the patience of this run. */
  | 'rate-limited'
  /** No answer, or an answer that is none. */
  | 'unavailable'

export class ForgeError extends Error {
  override readonly name = 'ForgeError'
  readonly failure: ForgeFailure
  /** Absent where there was no answer. */
  readonly status: number | undefined

  constructor(failure: ForgeFailure, message: string, status?: number) {
    super(message)
    this.failure = failure
    this.status = status
  }
}

/** Returns what an answer that is no success means. `call` is its method and path, which hold no secrets. */
export function failureOf(call: string, { status, body }: WebAnswer): ForgeError {
  const said = messageIn(body)
  const isTooLong = status === 413 || ((status === 400 || status === 422) && /too long/i.test(said))
  return new ForgeError(
    isTooLong ? 'too-long' : classify(status),
    `${call} was answered with ${status}${said === '' ? '' : `: ${said}`}`,
    status,
  )
}

function classify(status: number): ForgeFailure {
  if (status === 401 || status === 403) return 'permission'
  if (status === 404 || status === 410) return 'not-found'
  return status >= 400 && status < 500 ? 'validation' : 'unavailable'
}

/**
 * Returns the words of an error answer. That a comment is too long stands there alone: GitHub gives `errors[].message` "Body is too long
 * (maximum is 65536 characters)", GitLab `message.note[]`; neither has a code for it.
 */
function messageIn(body: string): string {
  try {
    const value: unknown = JSON.parse(body)
    const { message, error, errors } = (value ?? {}) as Readonly<Record<string, unknown>>
    const parts = [message, error, ...(Array.isArray(errors) ? errors : [])].flatMap((part: unknown) => {
      if (part === undefined || part === null) return []
      return [typeof part === 'string' ? part : (textAt(part, 'message') ?? JSON.stringify(part))]
    })
    return parts.join('; ').slice(0, 300)
  } catch {
    return ''
  }
}

/**
 * Returns how many milliseconds an answer asks to wait; undefined if it is no refusal for asking too often. GitHub:
 * docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api (403 or 429; a secondary limit may come without headers, and then
 * asks for at least a minute). GitLab: 429 with Retry-After or RateLimit-Reset.
 */
export function waitAskedFor({ status, headers, body }: WebAnswer, now: number): number | undefined {
  const after = headers['retry-after']
  const isExhausted = headers['x-ratelimit-remaining'] === '0'
  const isLimit = status === 429 || (status === 403 && (after !== undefined || isExhausted || isSecondary(body)))
  if (!isLimit) return undefined
  if (after !== undefined && /^\d{1,6}$/.test(after)) return Math.max(1, Number(after)) * 1000
  if (after !== undefined && !Number.isNaN(Date.parse(after))) return Math.max(1000, Date.parse(after) - now)
  const reset = Number((isExhausted ? headers['x-ratelimit-reset'] : undefined) ?? headers['ratelimit-reset'])
  return Number.isNaN(reset) ? 60_000 : Math.max(0, reset * 1000 - now) + 1000
}

function isSecondary(body: string): boolean {
  return /secondary rate limit/i.test(messageIn(body))
}
