import {
  GetInfrastructureConfigurationCommand,
  ListInfrastructureConfigurationsCommand,
} from '@aws-sdk/client-imagebuilder'
import { describe, expect, it } from 'vitest'
import { startEmulator, type Emulator, type FaultEffect } from '../../src/emulator/emulator.ts'
import {
  account,
  clientFor,
  create,
  emulatorFor,
  get,
  getAnswer,
  infra,
  infraArn,
  list,
  refusal,
  region,
  send,
  update,
} from './harness.ts'

const kind = 'InfrastructureConfiguration'
const exists = (emulator: Emulator, slug: string) => emulator.account(account, region).get(kind, slug) !== undefined

describe('faults before the commit', () => {
  it.each([
    ['throttle', 429, 'CallRateLimitExceededException'],
    ['throttle400', 400, 'ThrottlingException'],
    ['error500', 500, 'ServiceException'],
    ['expiredToken', 403, 'ExpiredTokenException'],
    ['accessDenied', 403, 'AccessDeniedException'],
    ['resourceInUse', 400, 'ResourceInUseException'],
    [{ type: 'error', name: 'ForbiddenException', status: 403, message: 'No' }, 403, 'ForbiddenException'],
  ] as const)('%o answers %s %s', async (effect: FaultEffect, status, name) => {
    const emulator = await emulatorFor()
    emulator.addFault({ effect })
    expect(refusal(await create(emulator, infra('abc')))).toMatchObject({ status, name })
    expect(exists(emulator, 'abc')).toBe(false)
    expect((await create(emulator, infra('abc'))).status).toBe(200)
    expect(emulator.requests.map((request) => request.status)).toEqual([status, 200])
  })

  it('accessDenied says who may not do what', async () => {
    const emulator = await emulatorFor()
    emulator.addFault({ effect: 'accessDenied', times: 2 })
    const user = 'User: arn:aws:iam::111122223333:user/emulator is not authorized to perform: imagebuilder:'
    const denied = (action: string) => `${user}${action} on resource: ${infraArn('abc')}`
    expect(refusal(await create(emulator, infra('abc'))).message).toBe(denied('CreateInfrastructureConfiguration'))
    expect(refusal(await getAnswer(emulator, 'abc')).message).toBe(denied('GetInfrastructureConfiguration'))
  })

  it('throttle can say when to come back', async () => {
    const emulator = await emulatorFor()
    emulator.addFault({ effect: { type: 'throttle', retryAfterSeconds: 2 } })
    expect((await getAnswer(emulator, 'abc')).headers.get('retry-after')).toBe('2')
  })

  it('error503html is not JSON', async () => {
    const emulator = await emulatorFor()
    emulator.addFault({ effect: 'error503html' })
    const sent = clientFor(emulator).send(new ListInfrastructureConfigurationsCommand({}))
    await expect(sent).rejects.toMatchObject({ $metadata: { httpStatusCode: 503 } })
  })

  it('resetBefore drops the connection with nothing done', async () => {
    const emulator = await emulatorFor()
    emulator.addFault({ effect: 'resetBefore' })
    await expect(create(emulator, infra('abc'))).rejects.toThrow('fetch failed')
    expect(exists(emulator, 'abc')).toBe(false)
    expect(emulator.requests[0]?.status).toBe(0)
  })

  it('hang never answers, and does not keep the emulator from closing', async () => {
    const emulator = await startEmulator()
    emulator.addFault({ effect: 'hang' })
    const asked = getAnswer(emulator, 'abc').then(
      () => 'answered',
      () => 'dropped',
    )
    await expect.poll(() => emulator.requests.length).toBe(1)
    await emulator.close()
    expect(await asked).toBe('dropped')
  })

  it('slow answers later', async () => {
    const emulator = await emulatorFor()
    emulator.addFault({ effect: { type: 'slow', ms: 30 } })
    const before = performance.now()
    expect((await create(emulator, infra('abc'))).status).toBe(200)
    expect(performance.now() - before).toBeGreaterThanOrEqual(28)
  })

  it('slow and latency end when the emulator closes', async () => {
    const emulator = await startEmulator({ latencyMs: 60_000 })
    const asked = getAnswer(emulator, 'abc').catch(() => 'dropped')
    await expect.poll(() => emulator.requests.length).toBe(1)
    await emulator.close()
    expect(await asked).toBe('dropped')
  })
})

describe('faults after the commit', () => {
  it.each(['resetAfter', 'truncateAfter'] as const)('%s', async (effect) => {
    const emulator = await emulatorFor()
    emulator.addFault({ effect })
    await expect(create(emulator, infra('abc'))).rejects.toThrow(/fetch failed|terminated/)
    expect(exists(emulator, 'abc')).toBe(true)
  })

  it('error500After', async () => {
    const emulator = await emulatorFor()
    emulator.addFault({ effect: 'error500After' })
    expect(refusal(await create(emulator, infra('abc')))).toMatchObject({ status: 500, name: 'ServiceException' })
    expect(exists(emulator, 'abc')).toBe(true)
  })

  it('nonJsonAfter', async () => {
    const emulator = await emulatorFor()
    emulator.addFault({ effect: 'nonJsonAfter' })
    const answer = await create(emulator, infra('abc'))
    expect(answer.status).toBe(200)
    expect(() => JSON.parse(answer.text) as unknown).toThrow(SyntaxError)
    expect(exists(emulator, 'abc')).toBe(true)
  })
})

describe('faults of what the service sees and shows', () => {
  const message =
    "The value supplied for parameter 'instanceProfileName' is not valid. The provided instance profile does not exist. Please specify a different instance profile and try again."

  it('profileMissing is one moment of IAM propagation', async () => {
    const emulator = await emulatorFor()
    emulator.addFault({ effect: 'profileMissing', when: { write: true }, times: 2 })
    const body = infra('abc')
    const missing = { status: 400, name: 'InvalidParameterValueException', message }
    expect(refusal(await create(emulator, body))).toEqual(missing)
    expect(refusal(await create(emulator, body))).toEqual(missing)
    expect((await create(emulator, body)).status).toBe(200)
  })

  it('profileMissingAlways is for one profile, until cleared', async () => {
    const emulator = await emulatorFor()
    emulator.addFault({ effect: { type: 'profileMissingAlways', profile: 'gone' } })
    for (const name of ['abc', 'xyz']) {
      expect(refusal(await create(emulator, infra(name, { instanceProfileName: 'gone' }))).message).toBe(message)
    }
    await create(emulator, infra('abc'))
    expect(refusal(await update(emulator, 'abc', { instanceProfileName: 'gone' })).message).toBe(message)
    emulator.clearFaults()
    expect((await update(emulator, 'abc', { instanceProfileName: 'gone' })).status).toBe(200)
  })

  it('until is the end of a propagation that takes its time', async () => {
    let now = new Date('2026-05-01T10:00:00Z')
    const emulator = await emulatorFor({ now: () => now })
    const effect = { type: 'profileMissingAlways', profile: 'fresh' } as const
    emulator.addFault({ when: { until: '2026-05-01T10:00:10Z' }, effect })
    const body = infra('abc', { instanceProfileName: 'fresh' })
    expect(refusal(await create(emulator, body)).message).toBe(message)
    now = new Date('2026-05-01T10:00:10Z')
    expect((await create(emulator, body)).status).toBe(200)
  })

  it('topicMissing', async () => {
    const emulator = await emulatorFor()
    emulator.addFault({ effect: 'topicMissing' })
    const topic = infra('abc', { snsTopicArn: 'arn:aws:sns:us-east-1:111122223333:builds' })
    expect(refusal(await create(emulator, topic)).message).toContain("parameter 'snsTopicArn'")
  })

  it('staleRead shows the state before the last write', async () => {
    const emulator = await emulatorFor()
    await create(emulator, infra('abc', { description: 'first' }))
    await update(emulator, 'abc', { description: 'second' })
    emulator.addFault({ effect: 'staleRead', when: { write: false }, times: 2 })
    expect((await get(emulator, 'abc')).description).toBe('first')
    expect((await list(emulator)).rows[0]?.description).toBe('first')
    expect((await get(emulator, 'abc')).description).toBe('second')
  })

  it('unknownMembers are merged at any depth, and the SDK drops them', async () => {
    const emulator = await emulatorFor()
    await create(emulator, infra('abc', { placement: { tenancy: 'dedicated' } }))
    const members = { spotOptions: { maxPrice: '1' }, placement: { zone: 'a' } }
    emulator.addFault({ effect: { type: 'unknownMembers', members }, times: Infinity })
    expect(await get(emulator, 'abc')).toMatchObject({ ...members, placement: { tenancy: 'dedicated', zone: 'a' } })
    expect((await list(emulator)).rows[0]).toMatchObject({ spotOptions: { maxPrice: '1' } })
    const command = new GetInfrastructureConfigurationCommand({ infrastructureConfigurationArn: infraArn('abc') })
    const { infrastructureConfiguration } = await clientFor(emulator).send(command)
    expect(infrastructureConfiguration).not.toHaveProperty('spotOptions')
    expect(emulator.account(account, region).get(kind, 'abc')).not.toHaveProperty('spotOptions')
  })

  it('call runs code on either side of the commit', async () => {
    const emulator = await emulatorFor()
    const seen: unknown[] = []
    emulator.addFault({
      when: { operation: 'CreateInfrastructureConfiguration' },
      effect: {
        type: 'call',
        before: (request) => void seen.push('before', request.operation, exists(emulator, 'abc')),
        after: async (request) => {
          await Promise.resolve()
          seen.push('after', request.status, exists(emulator, 'abc'))
          emulator.account(account, region).edit(kind, 'abc', (draft) => void (draft.description = 'edited'))
        },
      },
    })
    await create(emulator, infra('abc'))
    expect(seen).toEqual(['before', 'CreateInfrastructureConfiguration', false, 'after', 200, true])
    expect((await get(emulator, 'abc')).description).toBe('edited')
  })
})

describe('which requests a fault is for', () => {
  const status = async (answer: Promise<{ status: number }>) => (await answer).status

  it('operation: a name, names or a pattern', async () => {
    const emulator = await emulatorFor()
    emulator.addFault({ when: { operation: 'GetInfrastructureConfiguration' }, effect: 'error500' })
    emulator.addFault({ when: { operation: ['ListTagsForResource', 'TagResource'] }, effect: 'throttle' })
    emulator.addFault({ when: { operation: /^Create/g }, effect: 'resourceInUse' })
    expect(await status(create(emulator, infra('abc')))).toBe(400)
    expect(await status(create(emulator, infra('abc')))).toBe(200)
    const tags = send(emulator, 'GET', `/tags/${encodeURIComponent(infraArn('abc'))}`)
    expect(await status(tags)).toBe(429)
    expect(await status(getAnswer(emulator, 'abc'))).toBe(500)
    expect(await status(getAnswer(emulator, 'abc'))).toBe(200)
  })

  it('nth and times count matching requests', async () => {
    const emulator = await emulatorFor()
    emulator.addFault({ when: { slug: 'abc', nth: 2 }, times: 2, effect: 'error500' })
    const seen: number[] = []
    for (let index = 0; index < 4; index += 1) {
      seen.push(await status(getAnswer(emulator, 'abc')))
      expect(await status(getAnswer(emulator, 'other'))).toBe(404)
    }
    expect(seen).toEqual([404, 500, 500, 404])
  })

  it('account, Region, slug of names and ARNs, reads and writes', async () => {
    const emulator = await emulatorFor()
    emulator.addFault({ when: { account: '444455556666' }, effect: 'error500', times: Infinity })
    emulator.addFault({ when: { region: 'eu-west-1' }, effect: 'error500', times: Infinity })
    expect(await status(create(emulator, infra('My Config')))).toBe(200)
    emulator.addFault({ when: { slug: 'my-config', write: true }, effect: 'error500', times: Infinity })
    expect(await status(getAnswer(emulator, 'my-config'))).toBe(200)
    expect(await status(update(emulator, 'my-config', {}))).toBe(500)
    const tags = `/tags/${encodeURIComponent(infraArn('my-config'))}`
    expect(await status(send(emulator, 'POST', tags, { tags: { a: 'b' } }))).toBe(500)
    expect(await status(create(emulator, infra('MY_config')))).toBe(500)
  })

  it('one that ends a request waits for the next when another was first', async () => {
    const emulator = await emulatorFor()
    emulator.addFault({ effect: 'throttle' })
    emulator.addFault({ effect: 'error500' })
    const seen = [await status(getAnswer(emulator, 'abc')), await status(getAnswer(emulator, 'abc'))]
    expect([...seen, await status(getAnswer(emulator, 'abc'))]).toEqual([429, 500, 404])
  })
})

describe('the record of requests', () => {
  it('has each request as it came, and can be cleared', async () => {
    const emulator = await emulatorFor()
    const body = infra('abc')
    await create(emulator, body)
    await getAnswer(emulator, 'abc')
    await send(emulator, 'PUT', '/CreateInfrastructureConfiguration', 'not JSON')
    expect(emulator.requests[0]).toMatchObject({
      operation: 'CreateInfrastructureConfiguration',
      method: 'PUT',
      path: '/CreateInfrastructureConfiguration',
      body,
      rawBody: JSON.stringify(body),
      status: 200,
      account,
      region,
    })
    expect(emulator.requests[1]?.path).toContain('?infrastructureConfigurationArn=arn%3Aaws')
    expect(emulator.requests[1]?.body).toBeUndefined()
    expect(emulator.requests[2]).toMatchObject({ body: undefined, rawBody: 'not JSON', status: 400 })
    emulator.clearRequests()
    expect(emulator.requests).toEqual([])
  })
})
