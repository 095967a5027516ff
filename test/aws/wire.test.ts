import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { factsOf, holdToBytes, runExchange, type Exchange } from '../../src/aws/wire.ts'

const request = { method: 'POST', path: '/ListInfrastructureConfigurations', headers: {} }

it('a body that never ends is given up', async () => {
  const body = new Readable({ read: () => undefined })
  body.push('{"a":')
  const handler = holdToBytes({ handle: async () => ({ response: { statusCode: 200, headers: {}, body } }) }, 'read', {
    timeoutMs: 5,
    maxBytes: 100,
  })
  await expect(runExchange({}, () => handler.handle(request))).rejects.toMatchObject({ code: 'ETIMEDOUT' })
})

it('what was called off before it was sent cannot have run', async () => {
  const sent: unknown[] = []
  const inner = {
    handle: async (...args: readonly unknown[]) => {
      sent.push(args)
      throw Object.assign(new Error('Request aborted'), { name: 'AbortError' })
    },
  }
  const exchange: Exchange = { abortSignal: AbortSignal.abort() }
  const answer = runExchange(exchange, () => holdToBytes(inner, 'write').handle(request))
  await expect(answer).rejects.toMatchObject({ code: 'NotSent', mayHaveRun: false })
  expect([sent, factsOf(exchange).wasSent]).toEqual([[], false])
})

it.each([
  ['nothing', ''],
  ['a list', '[]'],
  ['a word', 'true'],
  ['nested so deeply that nobody could walk it', `{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
])('a good answer whose body is %s', async (_, text) => {
  const response = { statusCode: 200, headers: {}, body: Readable.from([Buffer.from(text)]) }
  const handler = holdToBytes({ handle: async () => ({ response }) }, 'read')
  const exchange: Exchange = {}
  const answer = runExchange(exchange, () => handler.handle(request))
  if (text === '') {
    await answer
    expect(exchange.body).toEqual({})
  } else await expect(answer).rejects.toMatchObject({ code: 'UnreadableAnswer', mayHaveRun: true })
})

it.each([
  ['nothing', ''],
  ['an object of nothing', '{}'],
  ['an object of something else', '{"message":"sign in to go on"}'],
])('a good answer of %s is not an empty account', async (_, text) => {
  const response = { statusCode: 200, headers: {}, body: Readable.from([Buffer.from(text)]) }
  const handler = holdToBytes({ handle: async () => ({ response }) }, 'read')
  const exchange: Exchange = { members: ['requestId', 'infrastructureConfigurationSummaryList', 'nextToken'] }
  const answer = runExchange(exchange, () => handler.handle(request))
  await expect(answer).rejects.toMatchObject({ code: 'UnreadableAnswer', class: 'transient', mayHaveRun: true })
})

it('a body that is too large is given up before it is all in memory', async () => {
  let given = 0
  const body = new Readable({
    read() {
      given += 1
      this.push(Buffer.alloc(10))
    },
  })
  const handler = holdToBytes({ handle: async () => ({ response: { statusCode: 200, headers: {}, body } }) }, 'read', {
    timeoutMs: 60_000,
    maxBytes: 1_000,
  })
  const answer = runExchange({}, () => handler.handle(request))
  await expect(answer).rejects.toMatchObject({ code: 'AnswerTooLarge', class: 'other' })
  expect(given).toBeLessThan(20_000)
})

it.each([
  ['{"message":"The follo', 404, 'transient', false],
  ['{"__type":"Ser', 500, 'transient', true],
  ['{"message":"Rat', 429, 'throttled', false],
])('an error of which only %s has come (%i) is %s', async (text, statusCode, found, mayHaveRun) => {
  const response = { statusCode, headers: {}, body: Readable.from([Buffer.from(text)]) }
  const handler = holdToBytes({ handle: async () => ({ response }) }, 'read')
  const answer = runExchange({}, () => handler.handle(request))
  await expect(answer).rejects.toMatchObject({ code: `Http${statusCode}`, class: found, mayHaveRun })
})

it.each(['<html>Not here</html>', '{"message":"whole"}'])(
  'an error that has come whole is left to the SDK',
  async (text) => {
    const response = { statusCode: 404, headers: {}, body: Readable.from([Buffer.from(text)]) }
    const handler = holdToBytes({ handle: async () => ({ response }) }, 'read')
    const { response: given } = await runExchange({}, () => handler.handle(request))
    expect(String(given.body)).toBe(text)
  },
)

it.each([
  [{}, undefined],
  [{ 'retry-after': '7' }, 7_000],
  [{ 'retry-after': 'Fri, 27 Nov 2026 07:28:00 GMT' }, undefined],
  [{ 'x-amzn-requestid': 'id' }, undefined],
  [{ 'x-amz-request-id': 'id' }, undefined],
])('of an answer with %j is known how long to wait: %s', async (headers: Record<string, string>, retryAfter) => {
  const response = { statusCode: 200, headers, body: Readable.from([Buffer.from('{}')]) }
  const exchange: Exchange = {}
  await runExchange(exchange, () => holdToBytes({ handle: async () => ({ response }) }, 'read').handle(request))
  const requestId = 'retry-after' in headers ? undefined : Object.values(headers)[0]
  expect(factsOf(exchange)).toStrictEqual({
    wasSent: true,
    status: 200,
    body: {},
    ...(requestId === undefined ? {} : { requestId }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  })
})
