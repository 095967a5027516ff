/** Credentials that are held to one account: what is signed with them, and what is not. */
import { describe, expect, it } from 'vitest'
import { holdToAccount, identifyOnce } from '../../../src/aws/account-held.ts'
import type { Credentials } from '../../../src/aws/sts-endpoint.ts'

const held = { target: 'prod', account: '111122223333' }
const keys = (accessKeyId: string): Credentials => ({ accessKeyId, secretAccessKey: 'x' })

/** Gives what `next` says, and says that its key is its account. */
function holding(known?: Credentials) {
  const state = { next: keys('111122223333'), asked: [] as string[] }
  const provide = holdToAccount(
    async () => state.next,
    known === undefined ? held : { ...held, credentials: known },
    async ({ accessKeyId }) => {
      state.asked.push(accessKeyId)
      return { account: accessKeyId, arn: `arn:${accessKeyId}`, clockOffset: 0 }
    },
  )
  return { state, provide }
}

describe('credentials of one account', () => {
  it('are asked about once, and not at all if STS has been asked about them', async () => {
    const { state, provide } = holding()
    expect(await provide()).toBe(state.next)
    await provide()
    expect(state.asked).toEqual(['111122223333'])
    const known = keys('whatever')
    const second = holding(known)
    second.state.next = known
    expect(await second.provide()).toBe(known)
    expect(second.state.asked).toEqual([])
  })

  it('are asked about again when they are renewed', async () => {
    const { state, provide } = holding()
    await provide()
    state.next = keys('111122223333')
    expect(await provide()).toBe(state.next)
    expect(state.asked).toHaveLength(2)
  })

  it('are not used once they are of another one, also should they change back', async () => {
    const { state, provide } = holding()
    const first = state.next
    await provide()
    state.next = keys('999988887777')
    const failure = {
      code: 'AccountChanged',
      class: 'foreign-account',
      mayHaveRun: false,
      message:
        'the credentials of target prod were renewed, and belong to account 999988887777 (arn:999988887777) now, not to account 111122223333',
    }
    await expect(provide()).rejects.toMatchObject(failure)
    await expect(provide()).rejects.toMatchObject(failure)
    state.next = first
    await expect(provide()).rejects.toMatchObject(failure)
    expect(state.asked).toEqual(['111122223333', '999988887777'])
  })

  it('are not kept by the SDK', () => {
    expect(holding().provide).toHaveProperty('memoized', true)
  })
})

it('STS is asked once about each set of credentials, and again only after a failure', async () => {
  const asked: string[] = []
  let isWell = false
  const whose = identifyOnce({
    async identify({ region }, credentials) {
      asked.push(`${region} ${(await credentials()).accessKeyId}`)
      if (!isWell) throw new Error('not now')
      return { account: '1', arn: 'a', clockOffset: 0 }
    },
  })
  const [a, b] = [keys('a'), keys('b')]
  const place = { region: 'us-east-1' }
  await expect(whose(place, a)).rejects.toThrow('not now')
  isWell = true
  expect(await Promise.all([whose(place, a), whose({ region: 'eu-west-1' }, a), whose(place, b)])).toHaveLength(3)
  expect(asked).toEqual(['us-east-1 a', 'us-east-1 a', 'us-east-1 b'])
})
