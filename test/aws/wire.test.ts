import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { imagebuilder } from '../../src/api/imagebuilder.ts'
import { createLimiter } from '../../src/aws/limiter.ts'
import { factsOf, holdToBytes, readWholeAnswers, serialiseBody, type Exchange, type Wire } from '../../src/aws/wire.ts'

const request = { method: 'POST', path: '/ListInfrastructureConfigurations', headers: {} }

/** Sends the request as a call whose traces go into `exchange`. */
function handle(wire: Wire, exchange: Exchange): ReturnType<Wire['send']> {
  return wire.send(request, exchange)
}

it('what takes its place leaves before there is work on an answer', async () => {
  const events: string[] = []
  let work: Promise<void> = Promise.resolve()
  const inner = {
    handle: async ({ path }: { readonly path: string }) => {
      // As Node does: what is asked for is written once all that is ready to run has run.
      process.nextTick(() => events.push(`${path} leaves`))
      if (path === '/B') await work
      return { response: { statusCode: 200, headers: {}, body: Readable.from([Buffer.from('{"a":1}')]) } }
    },
  }
  const wire = holdToBytes(inner, 'write', createLimiter(1))
  const ask = async (path: string): Promise<void> => {
    await wire.send({ ...request, path }, {})
    events.push(`work on ${path}`)
  }
  work = ask('/A')
  await Promise.all([work, ask('/B')])
  expect(events).toEqual(['/A leaves', '/B leaves', 'work on /A', 'work on /B'])
})

it('a body that never ends is given up', async () => {
  const body = new Readable({ read: () => undefined })
  body.push('{"a":')
  const handler = holdToBytes(
    { handle: async () => ({ response: { statusCode: 200, headers: {}, body } }) },
    'read',
    undefined,
    {
      timeoutMs: 5,
      maxBytes: 100,
    },
  )
  await expect(handle(handler, {})).rejects.toMatchObject({ code: 'ETIMEDOUT' })
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
  const answer = handle(holdToBytes(inner, 'write'), exchange)
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
  const answer = handle(handler, exchange)
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
  const answer = handle(handler, exchange)
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
  const handler = holdToBytes(
    { handle: async () => ({ response: { statusCode: 200, headers: {}, body } }) },
    'read',
    undefined,
    {
      timeoutMs: 60_000,
      maxBytes: 1_000,
    },
  )
  const answer = handle(handler, {})
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
  const answer = handle(handler, {})
  await expect(answer).rejects.toMatchObject({ code: `Http${statusCode}`, class: found, mayHaveRun })
})

it.each(['<html>Not here</html>', '{"message":"whole"}'])(
  'an error that has come whole is left to the SDK',
  async (text) => {
    const response = { statusCode: 404, headers: {}, body: Readable.from([Buffer.from(text)]) }
    const handler = holdToBytes({ handle: async () => ({ response }) }, 'read')
    const given = await handle(handler, {})
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
  await handle(holdToBytes({ handle: async () => ({ response }) }, 'read'), exchange)
  const requestId = 'retry-after' in headers ? undefined : Object.values(headers)[0]
  expect(factsOf(exchange)).toStrictEqual({
    wasSent: true,
    status: 200,
    body: {},
    ...(requestId === undefined ? {} : { requestId }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  })
})

it('what is sent has every member but those that stand in the path and the query, and reads and deletes have no body', () => {
  for (const [name, operation] of Object.entries(imagebuilder.operations)) {
    const elsewhere = [...Object.keys(operation.label), ...Object.keys(operation.query)]
    const input = { unknown: { a: [1] }, ...Object.fromEntries(elsewhere.map((member) => [member, 'x'])) }
    const isBare = operation.method === 'GET' || operation.method === 'DELETE'
    expect(serialiseBody(operation, input), name).toBe(isBare ? undefined : '{"unknown":{"a":[1]}}')
  }
  const methods = new Set(Object.values(imagebuilder.operations).map(({ method }) => method))
  expect([...methods].toSorted()).toEqual(['DELETE', 'GET', 'POST', 'PUT'])
})

it('a good answer goes into the exchange', async () => {
  const response = { statusCode: 200, headers: {}, body: Readable.from([Buffer.from('{"a":1}')]) }
  const exchange: Exchange = {}
  await handle(holdToBytes({ handle: async () => ({ response }) }, 'read'), exchange)
  expect(exchange.body).toEqual({ a: 1 })
})

it('of STS the SDK gets the bytes that came', async () => {
  const response = { statusCode: 200, headers: {}, body: Readable.from([Buffer.from('<a/>')]) }
  const { response: given } = await readWholeAnswers({ handle: async () => ({ response }) }).handle(request)
  expect(String(given.body)).toBe('<a/>')
})

it('what is closed closes what it wraps, where that can be closed', () => {
  let closed = 0
  const handle = () => Promise.reject(new Error('not asked'))
  readWholeAnswers({ handle, destroy: () => void (closed += 1) }).destroy?.()
  readWholeAnswers({ handle }).destroy?.()
  expect(closed).toBe(1)
})
