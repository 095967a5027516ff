import { describe, expect, it, vi } from 'vitest'
import { clientFor, create, emulatorFor, get, infra, infraArn, refusal, remove, send, update } from './harness.ts'
import { CreateInfrastructureConfigurationCommand } from '@aws-sdk/client-imagebuilder'

const kind = 'InfrastructureConfiguration'
const live = (emulator: Awaited<ReturnType<typeof emulatorFor>>) =>
  emulator.account('111122223333', 'us-east-1').list(kind)

describe('client tokens', () => {
  it('replay the first answer without doing anything again', async () => {
    const emulator = await emulatorFor()
    const client = clientFor(emulator)
    const command = new CreateInfrastructureConfigurationCommand({ ...infra('abc'), tags: { a: '1', b: '2' } })
    const first = await client.send(command)
    const again = await client.send(command)
    expect(again.infrastructureConfigurationArn).toBe(first.infrastructureConfigurationArn)
    expect(again.requestId).not.toBe(first.requestId)
    expect(live(emulator)).toHaveLength(1)
  })

  it('do not depend on the order of keys', async () => {
    const emulator = await emulatorFor()
    await create(emulator, { name: 'abc', instanceProfileName: 'p', clientToken: 't', tags: { a: '1', b: '2' } })
    const again = { clientToken: 't', tags: { b: '2', a: '1' }, instanceProfileName: 'p', name: 'abc' }
    expect((await create(emulator, again)).status).toBe(200)
  })

  it('cost a write no more where there are many', async () => {
    const emulator = await emulatorFor()
    const datesRead = async (first: number): Promise<number> => {
      const parse = vi.spyOn(Date, 'parse')
      for (let index = first; index < first + 10; index += 1) await create(emulator, infra(`name-${index}`))
      const count = parse.mock.calls.length
      parse.mockRestore()
      return count
    }
    const few = await datesRead(0)
    await datesRead(10)
    expect(await datesRead(20)).toBeLessThanOrEqual(few + 1)
  })

  it('refuse other parameters', async () => {
    const emulator = await emulatorFor()
    const body = infra('abc')
    await create(emulator, body)
    const answer = refusal(await create(emulator, { ...body, description: 'other' }))
    expect(answer).toMatchObject({ status: 400, name: 'IdempotentParameterMismatchException' })
  })

  it('are not kept for a request that was refused', async () => {
    const emulator = await emulatorFor()
    const body = infra('abc', { subnetId: 's' })
    await create(emulator, body)
    expect((await create(emulator, { ...body, securityGroupIds: ['sg-1'] })).status).toBe(200)
  })

  it('belong to one operation, account and Region', async () => {
    const emulator = await emulatorFor()
    await create(emulator, { ...infra('abc'), clientToken: 't' })
    expect((await update(emulator, 'abc', { clientToken: 't', description: 'new' })).status).toBe(200)
    const other = clientFor(emulator, { region: 'eu-west-1' })
    const command = new CreateInfrastructureConfigurationCommand({ ...infra('xyz'), clientToken: 't' })
    expect((await other.send(command)).infrastructureConfigurationArn).toContain('eu-west-1')
  })

  it('replay an update that later updates have overwritten', async () => {
    const emulator = await emulatorFor()
    await create(emulator, infra('abc'))
    await update(emulator, 'abc', { clientToken: 'one', description: 'one' })
    await update(emulator, 'abc', { clientToken: 'two', description: 'two' })
    expect((await update(emulator, 'abc', { clientToken: 'one', description: 'one' })).status).toBe(200)
    expect((await get(emulator, 'abc')).description).toBe('two')
  })
})

describe('switches of client tokens', () => {
  it.each([true, false])('tokensOutliveDelete %s', async (tokensOutliveDelete) => {
    const emulator = await emulatorFor({ switches: { tokensOutliveDelete } })
    const body = infra('abc')
    await create(emulator, body)
    await remove(emulator, 'abc')
    const answer = await create(emulator, body)
    expect(answer.json.infrastructureConfigurationArn).toBe(infraArn('abc'))
    expect(live(emulator)).toHaveLength(tokensOutliveDelete ? 0 : 1)
  })

  it('tokenRetentionSeconds ends the replay', async () => {
    let now = new Date('2026-05-01T10:00:00Z')
    const emulator = await emulatorFor({ now: () => now, switches: { tokenRetentionSeconds: 60 } })
    const body = infra('abc')
    await create(emulator, body)
    now = new Date('2026-05-01T10:00:59.999Z')
    expect((await create(emulator, body)).status).toBe(200)
    now = new Date('2026-05-01T10:01:00Z')
    expect(refusal(await create(emulator, body)).name).toBe('ResourceAlreadyExistsException')
    expect((await create(emulator, { ...infra('xyz'), clientToken: body.clientToken })).status).toBe(200)
  })

  it.each([
    [0, 'ResourceAlreadyExistsException'],
    [Infinity, null],
  ])('tokenRetentionSeconds %s', async (tokenRetentionSeconds, name) => {
    let now = new Date('2026-05-01T10:00:00Z')
    const emulator = await emulatorFor({ now: () => now, switches: { tokenRetentionSeconds } })
    const body = infra('abc')
    await create(emulator, body)
    now = new Date('2126-05-01T10:00:00Z')
    expect(refusal(await create(emulator, body)).name).toBe(name)
  })

  it.each([
    [true, 'IdempotentParameterMismatchException'],
    [false, null],
  ])('dryRunConsumesToken %s', async (dryRunConsumesToken, name) => {
    const emulator = await emulatorFor({ switches: { dryRunConsumesToken } })
    const body = infra('abc')
    expect(refusal(await create(emulator, { ...body, dryRun: true })).status).toBe(412)
    expect(refusal(await create(emulator, { ...body, dryRun: true })).status).toBe(412)
    expect(refusal(await create(emulator, body)).name).toBe(name)
  })

  it.each([true, false])('updateReturnsClientToken %s', async (updateReturnsClientToken) => {
    const emulator = await emulatorFor({ switches: { updateReturnsClientToken } })
    await create(emulator, infra('abc'))
    const answer = await update(emulator, 'abc', { clientToken: 'mine' })
    expect(answer.json.clientToken).toBe(updateReturnsClientToken ? 'mine' : undefined)
    expect(Object.keys((await send(emulator, 'POST', '/ListInfrastructureConfigurations', {})).json)[0]).toBe(
      'requestId',
    )
  })
})
