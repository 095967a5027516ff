import { ImagebuilderClient } from '@aws-sdk/client-imagebuilder'
import { describe, expect, it } from 'vitest'
import { keepFresh } from '../../../src/aws/credentials.ts'
import type { Credentials } from '../../../src/aws/sts-endpoint.ts'
import { virtualClock } from '../../support/kiln.ts'

const minute = 60_000

/** Credentials of an hour each, numbered, and the clock that they live by. */
function issuer(clock = virtualClock()) {
  const state = { issued: 0, isRefusing: false }
  const fetch = async (): Promise<Credentials> => {
    if (state.isRefusing) throw new Error('refused')
    state.issued += 1
    return {
      accessKeyId: `key-${state.issued}`,
      secretAccessKey: 'x',
      expiration: new Date(clock.now() + 60 * minute),
    }
  }
  return { clock, state, provide: keepFresh(fetch, clock) }
}

describe('credentials that are kept fresh', () => {
  it('are asked for once, however many wait for them', async () => {
    const { state, provide } = issuer()
    const all = await Promise.all(Array.from({ length: 100 }, provide))
    expect(new Set(all.map(({ accessKeyId }) => accessKeyId))).toEqual(new Set(['key-1']))
    expect(state.issued).toBe(1)
  })

  it('are renewed five minutes before their end, and not sooner', async () => {
    const { clock, provide } = issuer()
    await provide()
    await clock.sleep(54 * minute)
    expect(await provide()).toMatchObject({ accessKeyId: 'key-1' })
    await clock.sleep(minute)
    expect(await provide()).toMatchObject({ accessKeyId: 'key-2' })
  })

  it('are not kept by a client of the SDK, which goes by the clock of the machine', async () => {
    const { clock, provide } = issuer(virtualClock(Date.now()))
    const { config } = new ImagebuilderClient({ region: 'us-east-1', credentials: provide })
    expect(await config.credentials()).toMatchObject({ accessKeyId: 'key-1' })
    await clock.sleep(55 * minute)
    expect(await config.credentials()).toMatchObject({ accessKeyId: 'key-2' })
  })

  it('are used to their end where they cannot be renewed, and no longer', async () => {
    const { clock, state, provide } = issuer()
    await provide()
    state.isRefusing = true
    await clock.sleep(59 * minute)
    expect(await provide()).toMatchObject({ accessKeyId: 'key-1' })
    await clock.sleep(minute)
    await expect(provide()).rejects.toThrow('refused')
    state.isRefusing = false
    expect(await provide()).toMatchObject({ accessKeyId: 'key-2' })
  })

  it('without an end are kept for good', async () => {
    const clock = virtualClock()
    let asked = 0
    const provide = keepFresh(async () => ({ accessKeyId: String((asked += 1)), secretAccessKey: 'x' }), clock)
    await provide()
    await clock.sleep(1e12)
    expect(await provide()).toMatchObject({ accessKeyId: '1' })
  })
})
