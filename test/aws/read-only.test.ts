import { describe, expect, it, onTestFinished } from 'vitest'
import { imagebuilder } from '../../src/api/imagebuilder.ts'
import { assertAllowed } from '../../src/aws/access.ts'
import { connectImageBuilder, type ImageBuilder } from '../../src/aws/client.ts'
import type { Access } from '../../src/aws/access.ts'
import { createConnections } from '../../src/aws/connection.ts'
import { createLimiter } from '../../src/aws/limiter.ts'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { emulator, virtualClock } from '../support/kiln.ts'

function connect(account: Emulator, access: Access): Promise<ImageBuilder> {
  const connections = createConnections({})
  onTestFinished(() => connections.close())
  const sdk = {
    endpoint: account.url,
    region: 'us-east-1',
    connections,
    credentials: { accessKeyId: '111122223333', secretAccessKey: 'x' },
  }
  const observer = { onAnswer: () => undefined, onRetry: () => undefined, onWarning: () => undefined }
  return connectImageBuilder({ sdk, access, limiter: createLimiter(5), clock: virtualClock(), observer })
}

const arn = 'arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/golden'
/** Enough of every member for the SDK to put a request together. */
const input = Object.fromEntries(
  Object.values(imagebuilder.operations).flatMap((operation) => [
    ...Object.keys(operation.query).map((member) => [member, member === 'tagKeys' ? ['a'] : arn] as const),
    ...Object.keys(operation.label).map((member) => [member, arn] as const),
  ]),
)
const operations = Object.entries(imagebuilder.operations)
const isRead = (name: string): boolean => /^(Get|List)/.test(name)

describe('a client that reads', () => {
  it.each(operations.map(([name]) => name).filter((name) => !isRead(name)))(
    'refuses %s before a byte leaves',
    async (name) => {
      const account = await emulator()
      const service = await connect(account, 'read')
      await expect(service.call(name, input)).rejects.toMatchObject({ code: 'WriteRefused' })
      expect(account.requests).toEqual([])
    },
  )

  it.each(operations.filter(([name]) => isRead(name)))('lets %s pass', (_, { method, uri }) => {
    const path = `/behind/a/proxy${uri.replace('{resourceArn}', encodeURIComponent(arn))}`
    expect(() => assertAllowed('read', { method, path })).not.toThrow()
  })

  it('refuses what the API model does not know', () => {
    expect(() => assertAllowed('read', { method: 'POST', path: '/ListAndDeleteEverything' })).toThrow(/not a read/)
    expect(() => assertAllowed('read', { method: 'PUT', path: '/tags/x' })).toThrow(/not a read/)
  })
})

it('sends members that the SDK does not know, and shows members that nobody knows', async () => {
  const account = await emulator()
  const service = await connect(account, 'write')
  await service.call('CreateInfrastructureConfiguration', {
    name: 'golden',
    instanceProfileName: 'builder',
    clientToken: 'a-token',
    terminateInstanceOnCompletion: false,
    fromTheFuture: { a: [1] },
  })
  expect(JSON.parse(account.requests[0]?.rawBody ?? '')).toEqual({
    name: 'golden',
    instanceProfileName: 'builder',
    clientToken: 'a-token',
    terminateInstanceOnCompletion: false,
    fromTheFuture: { a: [1] },
  })
  account.addFault({
    when: { operation: 'GetInfrastructureConfiguration' },
    effect: { type: 'unknownMembers', members: { fromTheFuture: { b: 2 } } },
  })
  const { body } = await service.call('GetInfrastructureConfiguration', { infrastructureConfigurationArn: arn })
  expect(body['infrastructureConfiguration']).toMatchObject({
    terminateInstanceOnCompletion: false,
    fromTheFuture: { b: 2 },
  })
})
