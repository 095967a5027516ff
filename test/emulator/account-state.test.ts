import { describe, expect, it } from 'vitest'
import { account, create, emulatorFor, get, infra, infraArn, region, update } from './harness.ts'

const kind = 'InfrastructureConfiguration'
const at = '2026-05-01T10:00:00.000Z'

async function started() {
  const emulator = await emulatorFor({ now: () => new Date(at) })
  return { emulator, state: emulator.account(account, region) }
}

describe('the live resources of an account', () => {
  it('can be seeded with little or with everything', async () => {
    const { emulator, state } = await started()
    const seeded = state.put(kind, { name: 'My Config', instanceProfileName: 'p' })
    expect(seeded).toEqual({
      arn: infraArn('my-config'),
      name: 'My Config',
      instanceProfileName: 'p',
      terminateInstanceOnFailure: true,
      dateCreated: at,
      tags: {},
    })
    const dates = { dateCreated: '2025-01-01T00:00:00.000Z', dateUpdated: '2025-02-01T00:00:00.000Z' }
    state.put(kind, { name: 'my config', instanceProfileName: 'q', tags: { a: 'b' }, newer: { x: 1 }, ...dates })
    expect(await get(emulator, 'my-config')).toMatchObject({
      name: 'my config',
      newer: { x: 1 },
      tags: { a: 'b' },
      ...dates,
    })
    expect(state.list(kind)).toHaveLength(1)
    expect(emulator.account(account, 'cn-north-1').put(kind, { name: 'abc' }).arn).toMatch(/^arn:aws-cn:/)
  })

  it('can be inspected and removed', async () => {
    const { emulator, state } = await started()
    await create(emulator, infra('abc'))
    expect(state.get(kind, 'abc')?.name).toBe('abc')
    expect(state.get(kind, 'xyz')).toBeUndefined()
    expect([state.remove(kind, 'abc'), state.remove(kind, 'abc')]).toEqual([true, false])
    expect(state.list(kind)).toEqual([])
  })

  it('can be edited like by somebody else', async () => {
    const { emulator, state } = await started()
    state.put(kind, { name: 'abc', instanceProfileName: 'p' })
    const before = state.get(kind, 'abc')
    state.edit(kind, 'abc', (draft) => {
      draft.description = 'by hand'
      draft.tags.a = 'b'
    })
    expect(await get(emulator, 'abc')).toEqual({ ...before, description: 'by hand', tags: { a: 'b' }, dateUpdated: at })
    expect(before).not.toHaveProperty('description')
    expect(state.edit(kind, 'abc', (draft) => ({ ...draft, keyPair: 'k' })).dateUpdated).toBe(
      '2026-05-01T10:00:00.001Z',
    )
    expect(state.edit(kind, 'abc', (draft) => void (draft.dateUpdated = at)).dateUpdated).toBe(at)
    expect(state.edit(kind, 'abc', (draft) => void (draft.tags = {})).dateUpdated).toBe(at)
    await update(emulator, 'abc', {})
    expect(state.get(kind, 'abc')?.dateUpdated).toBe('2026-05-01T10:00:00.001Z')
    expect(() => state.edit(kind, 'none', () => undefined)).toThrow("no InfrastructureConfiguration 'none'")
  })
})
