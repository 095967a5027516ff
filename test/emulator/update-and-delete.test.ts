import { describe, expect, it } from 'vitest'
import { create, emulatorFor, get, getAnswer, infra, infraArn, refusal, remove, send, update } from './harness.ts'

const missing = (slug: string) => ({
  status: 404,
  name: 'ResourceNotFoundException',
  message: `The following required resource 'InfrastructureConfiguration' cannot be found: '${infraArn(slug)}'.`,
})

function ticking() {
  let time = Date.parse('2026-05-01T10:00:00.000Z')
  return () => new Date((time += 1000))
}

describe('UpdateInfrastructureConfiguration', () => {
  it('replaces everything but name, tags, ARN and creation date', async () => {
    const emulator = await emulatorFor({ now: ticking() })
    const { tags, ...old } = { description: 'old', keyPair: 'key', terminateInstanceOnFailure: false, tags: { a: 'b' } }
    await create(emulator, infra('My Config', { ...old, tags }))
    const before = await get(emulator, 'my-config')
    expect(before).not.toHaveProperty('dateUpdated')
    const answer = await update(emulator, 'my-config', {
      instanceProfileName: 'other',
      name: 'ignored',
      tags: { c: 'd' },
    })
    expect(answer.json.infrastructureConfigurationArn).toBe(infraArn('my-config'))
    const after = await get(emulator, 'my-config')
    expect(after).toEqual({
      arn: before.arn,
      name: 'My Config',
      instanceProfileName: 'other',
      terminateInstanceOnFailure: true,
      dateCreated: before.dateCreated,
      dateUpdated: expect.stringMatching(/^2026-05-01T10:00:\d\d\.000Z$/),
      tags,
    })
  })

  it('moves dateUpdated with every update, even within one millisecond', async () => {
    const emulator = await emulatorFor({ now: () => new Date('2026-05-01T10:00:00.000Z') })
    await create(emulator, infra('abc'))
    await update(emulator, 'abc', {})
    await update(emulator, 'abc', {})
    expect((await get(emulator, 'abc')).dateUpdated).toBe('2026-05-01T10:00:00.001Z')
  })

  it('checks like Create, refuses what is missing and needs the profile again', async () => {
    const emulator = await emulatorFor()
    expect(refusal(await update(emulator, 'none', {}))).toEqual(missing('none'))
    await create(emulator, infra('abc'))
    expect(refusal(await update(emulator, 'abc', { subnetId: 's' })).name).toBe('InvalidParameterValueException')
    expect(refusal(await update(emulator, 'abc', { instanceProfileName: null })).name).toBe('InvalidRequestException')
    expect(await get(emulator, 'abc')).not.toHaveProperty('dateUpdated')
  })
})

describe('Get and Delete', () => {
  it('deletes once', async () => {
    const emulator = await emulatorFor()
    await create(emulator, infra('abc'))
    const deleted = await remove(emulator, 'abc')
    expect(deleted.json).toEqual({ requestId: expect.any(String), infrastructureConfigurationArn: infraArn('abc') })
    expect(refusal(await remove(emulator, 'abc'))).toEqual(missing('abc'))
    expect(refusal(await getAnswer(emulator, 'abc'))).toEqual(missing('abc'))
  })

  it('refuses an ARN that is none, and does not find one of another account, Region or partition', async () => {
    const emulator = await emulatorFor()
    await create(emulator, infra('abc'))
    const ask = (arn: string) =>
      send(emulator, 'GET', `/GetInfrastructureConfiguration?infrastructureConfigurationArn=${encodeURIComponent(arn)}`)
    expect(refusal(await ask('abc'))).toMatchObject({ status: 400, name: 'InvalidParameterValueException' })
    expect(refusal(await ask(infraArn('abc').replace('infrastructure', 'distribution'))).status).toBe(400)
    expect(refusal(await ask(infraArn('abc', '999988887777'))).status).toBe(404)
    expect(refusal(await ask(infraArn('abc', undefined, 'eu-west-1'))).status).toBe(404)
    expect(refusal(await ask(infraArn('abc').replace('arn:aws:', 'arn:aws-cn:'))).status).toBe(404)
    expect((await ask(infraArn('abc'))).status).toBe(200)
  })

  it('needs the ARN', async () => {
    const emulator = await emulatorFor()
    const answer = await send(emulator, 'GET', '/GetInfrastructureConfiguration')
    expect(refusal(answer)).toMatchObject({ status: 400, name: 'InvalidRequestException' })
  })
})

describe('operations that are not served', () => {
  it.each([
    ['PUT', '/CreateImage'],
    ['POST', '/CreateInfrastructureConfiguration'],
    ['GET', '/nothing'],
    ['GET', '/tags/'],
  ])('%s %s', async (method, path) => {
    const emulator = await emulatorFor()
    const answer = refusal(await send(emulator, method, path, method === 'GET' ? undefined : {}))
    expect(answer).toMatchObject({ status: 404, name: 'UnknownOperationException' })
  })
})
