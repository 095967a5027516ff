/** What is sent to an address that is a secret: how often, how long between the tries, and what is said of it. */
import { describe, expect, it } from 'vitest'
import { deliver } from '../../../src/net/deliver.ts'
import { NetworkProblem } from '../../../src/net/problem.ts'
import type { WebAnswer, WebRequest } from '../../../src/net/transport.ts'
import { virtualClock } from '../../support/kiln.ts'

const url = 'https://hooks.example/SECRET'
const answer = (status: number, headers: WebAnswer['headers'] = {}): WebAnswer => ({ status, headers, body: '' })
const problem = (isPassing: boolean) =>
  new NetworkProblem({ severity: 'error', code: 'KILN1', message: 'the proxy says no' }, { isPassing })

/** Delivers to a receiver that answers so, one after the other. */
async function sent(
  answers: readonly (WebAnswer | Error)[],
  { request = {}, signal }: { readonly request?: object; readonly signal?: AbortSignal } = {},
) {
  const clock = virtualClock()
  const asked: WebRequest[] = []
  const transport = async (one: WebRequest): Promise<WebAnswer> => {
    const next = answers[asked.length] ?? new Error('asked once too often')
    asked.push(one)
    if (next instanceof Error) throw next
    return next
  }
  const options = signal === undefined ? { transport, clock } : { transport, clock, signal }
  const said = await deliver({ method: 'POST', url, body: '{}', ...request }, options).then(
    () => 'delivered',
    (error: Error) => error.message,
  )
  return { said, asked, tries: asked.length, slept: clock.slept }
}

describe('a request', () => {
  it('has what was given, who sends it, and ten seconds', async () => {
    const { asked } = await sent([answer(200)])
    expect(asked).toEqual([
      {
        method: 'POST',
        url,
        body: '{}',
        headers: { 'user-agent': 'kiln', 'content-type': 'application/json' },
        timeoutMs: 10_000,
      },
    ])
  })

  it('without a body has no type of it, and is given up when it is said', async () => {
    const { signal } = new AbortController()
    const { asked } = await sent([answer(204)], { request: { method: 'GET', body: undefined }, signal })
    expect(asked).toEqual([{ method: 'GET', url, headers: { 'user-agent': 'kiln' }, timeoutMs: 10_000, signal }])
  })

  it.each(['ftp://x/SECRET', 'xhttp://SECRET', 'SECRET', 'http://[SECRET'])(
    'to %s is none, and says so without the address',
    async (wrong) => {
      expect(await sent([], { request: { url: wrong } })).toMatchObject({
        said: 'its address is no http or https URL',
        tries: 0,
      })
    },
  )

  it.each(['http://x/', 'https://x/'])('to %s is one', async (right) => {
    expect((await sent([answer(200)], { request: { url: right } })).said).toBe('delivered')
  })
})

describe('an answer', () => {
  it.each([200, 201, 204, 299])('of %i is success', async (status) => {
    expect(await sent([answer(status)])).toMatchObject({ said: 'delivered', tries: 1 })
  })

  it.each([
    [199, ''],
    [300, ', which is not followed'],
    [301, ', which is not followed'],
    [399, ', which is not followed'],
    [400, ''],
    [404, ''],
    [407, ''],
    [409, ''],
    [428, ''],
    [430, ''],
    [499, ''],
  ])('of %i is final', async (status, more) => {
    expect(await sent([answer(status)])).toMatchObject({
      said: `it answered with ${status}${more}`,
      tries: 1,
      slept: 0,
    })
  })

  it.each([408, 429, 500, 503])('of %i is tried again, twice, after two and four seconds', async (status) => {
    expect(await sent([answer(status), answer(200)])).toMatchObject({ said: 'delivered', tries: 2, slept: 2_000 })
    expect(await sent([answer(status), answer(status), answer(status)])).toMatchObject({
      said: `it answered with ${status}`,
      tries: 3,
      slept: 6_000,
    })
  })

  it.each<[string, number]>([
    ['7', 7_000],
    ['1', 2_000],
    ['30', 30_000],
    ['Fri, 27 Nov 2026 08:00:00 GMT', 2_000],
    ['-5', 2_000],
  ])('with Retry-After: %s is tried again after %i ms', async (after, slept) => {
    expect(await sent([answer(503, { 'retry-after': after }), answer(200)])).toMatchObject({ tries: 2, slept })
  })

  it('that asks for more patience than half a minute is final', async () => {
    expect(await sent([answer(503, { 'retry-after': '31' })])).toMatchObject({
      said: 'it answered with 503',
      tries: 1,
      slept: 0,
    })
  })
})

describe('no answer', () => {
  const failed = (message: string, code?: unknown) => Object.assign(new Error(message), { code })

  it.each([
    [failed('connect ECONNREFUSED SECRET', 'ECONNREFUSED'), 'there was no answer (ECONNREFUSED)'],
    [failed('SECRET', 'HPE_INVALID_1'), 'there was no answer (HPE_INVALID_1)'],
    [failed('SECRET', 'https://SECRET'), 'there was no answer'],
    [failed('SECRET', 'E'), 'there was no answer'],
    [failed('SECRET', 'E'.repeat(41)), 'there was no answer'],
    [failed('SECRET', 5), 'there was no answer'],
    [failed('no answer within 10 s'), 'no answer within 10 s'],
    [failed('SECRET no answer within 10 s'), 'there was no answer'],
    [failed('no answer within 10 s SECRET'), 'there was no answer'],
    [failed('no answer within x s'), 'there was no answer'],
    [problem(true), 'the proxy says no'],
  ])('(%s) is tried again, and told without the address', async (error, said) => {
    expect(await sent([error, answer(200)])).toMatchObject({ said: 'delivered', tries: 2, slept: 2_000 })
    expect(await sent([error, error, error])).toMatchObject({ said, tries: 3, slept: 6_000 })
  })

  it('that will not pass is final', async () => {
    expect(await sent([problem(false)])).toMatchObject({ said: 'the proxy says no', tries: 1, slept: 0 })
  })

  it('after it was given up is final', async () => {
    const signal = AbortSignal.abort()
    expect(await sent([failed('', 'ABORT_ERR')], { signal })).toMatchObject({
      said: 'there was no answer (ABORT_ERR)',
      tries: 1,
      slept: 0,
    })
  })

  it('is given up while it waits', async () => {
    const giving = new AbortController()
    const clock = {
      ...virtualClock(),
      sleep: async (_: number, signal?: AbortSignal) => {
        giving.abort()
        signal?.throwIfAborted()
      },
    }
    let tries = 0
    const transport = async (): Promise<WebAnswer> => {
      tries += 1
      return answer(503)
    }
    await expect(deliver({ method: 'GET', url }, { transport, clock, signal: giving.signal })).rejects.toThrow(
      'it answered with 503',
    )
    expect(tries).toBe(2)
  })
})
