/** What the SDK's clients are told and made to keep to themselves, and how their requests take their turn. */
import { expect, it, onTestFinished } from 'vitest'
import { connectImageBuilder, warningLogger } from '../../../src/aws/client.ts'
import { createConnections } from '../../../src/aws/connection.ts'
import type { Limiter, Turn } from '../../../src/aws/limiter.ts'
import { optional } from '../../../src/optional.ts'
import { emulator, virtualClock } from '../../support/kiln.ts'
import { front } from '../../support/front.ts'

it('passes on what the SDK says in words; requests and answers that it would log say nothing and are kept out', () => {
  const said: string[] = []
  const logger = warningLogger({
    onAnswer: () => undefined,
    onRetry: () => undefined,
    onWarning: (text) => void said.push(text),
  })
  logger.warn('this version of Node will no longer be supported')
  logger.error({ commandName: 'AssumeRoleWithWebIdentityCommand', input: { WebIdentityToken: 'secret' } })
  logger.info('nothing')
  expect(said).toEqual(['this version of Node will no longer be supported'])
})

it('a request that was refused waits for its turn again, before those that were not sent, and ends with the run', async () => {
  let answers = 0
  const busy = { status: 429, type: 'application/json', body: '{"message":"slow down"}' }
  const { url } = await front(await emulator(), () => ((answers += 1) === 1 ? busy : undefined))
  const connections = createConnections({})
  onTestFinished(() => connections.close())
  const turns: (Turn | undefined)[] = []
  const limiter: Limiter = {
    run(task, turn) {
      turns.push(turn)
      return task()
    },
  }
  const retried: string[] = []
  const service = await connectImageBuilder({
    sdk: {
      endpoint: url,
      region: 'us-east-1',
      connections,
      credentials: { accessKeyId: '111122223333', secretAccessKey: 'x' },
    },
    access: 'read',
    limiter,
    clock: virtualClock(),
    observer: {
      onAnswer: () => undefined,
      onRetry: (operation, { code }) => retried.push(`${operation} ${code}`),
      onWarning: () => undefined,
    },
  })
  const { signal } = new AbortController()
  await service.call('ListInfrastructureConfigurations', {}, { signal })
  expect(turns).toEqual([
    { isRepeated: false, signal },
    { isRepeated: true, signal },
  ])
  expect(retried).toHaveLength(1)
})

it('a request that is called off says what was waited for, and what was answered last', async () => {
  const busy = { status: 429, type: 'application/json', body: '{"message":"slow down"}' }
  const { url } = await front(await emulator(), () => busy)
  const connections = createConnections({})
  onTestFinished(() => connections.close())
  const stop = new AbortController()
  const clock = virtualClock()
  const service = await connectImageBuilder({
    sdk: {
      endpoint: url,
      region: 'us-east-1',
      connections,
      credentials: { accessKeyId: '111122223333', secretAccessKey: 'x' },
    },
    access: 'read',
    limiter: { run: (task) => task() },
    clock,
    observer: { onAnswer: () => undefined, onRetry: () => stop.abort(), onWarning: () => undefined },
  })
  const call = (signal?: AbortSignal) =>
    service.call('ListInfrastructureConfigurations', {}, { ...optional({ signal }) }).catch((error: unknown) => error)
  expect(await call(stop.signal)).toMatchObject({
    class: 'throttled',
    awaited: {
      what: expect.stringMatching(/ListInfrastructureConfigurations.*us-east-1/),
      last: { class: 'throttled', message: 'slow down' },
    },
  })
  expect(await call()).toMatchObject({ class: 'throttled', awaited: undefined })
})
