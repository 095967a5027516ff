import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { factsOf, holdToBytes, runExchange, type Exchange } from '../../src/aws/wire.ts'

const request = { method: 'POST', path: '/ListInfrastructureConfigurations', headers: {} }

it('a body that never ends is given up', async () => {
  const body = new Readable({ read: () => undefined })
  body.push('{"a":')
  const handler = holdToBytes({ handle: async () => ({ response: { statusCode: 200, headers: {}, body } }) }, 'read', 5)
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
