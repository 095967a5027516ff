/** Who Kiln is at a target: Region, account, and what is said of credentials that are refused. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { ServiceError } from '../../../src/aws/failure.ts'
import { createSessions, isRefusedToken } from '../../../src/aws/session.ts'
import type { Target } from '../../../src/model.ts'
import { target as resolved } from '../../support/builders.ts'
import { emulator, virtualClock } from '../../support/kiln.ts'

const { account: _account, region: _region, ...plain } = resolved

async function sessionsOf(env: Readonly<Record<string, string>> = {}, signal?: AbortSignal) {
  const account = await emulator()
  const ambient = {
    endpoint: account.url,
    emulator: false,
    onlyReads: true,
    sessionName: 'kiln-plan',
    userAgent: ['kiln/1'],
    environment: { AWS_ACCESS_KEY_ID: '111122223333', AWS_SECRET_ACCESS_KEY: 'x', ...env },
  }
  const observer = { onAnswer: () => undefined, onRetry: () => undefined, onWarning: () => undefined }
  const options = { parallelism: 10, clock: virtualClock(), observer, signal: signal ?? new AbortController().signal }
  const sessions = createSessions(ambient, options)
  onTestFinished(() => sessions.close())
  return sessions
}

async function open(target: Partial<Target>, env: Readonly<Record<string, string>> = {}, signal?: AbortSignal) {
  return (await sessionsOf(env, signal)).open({ ...plain, ...target })
}

describe('a session', () => {
  it('is in the Region of its target, or else of the environment, with the account of its credentials', async () => {
    expect(await open({ region: 'cn-north-1' }, { AWS_REGION: 'eu-west-1' })).toMatchObject({
      target: { account: '111122223333', region: 'cn-north-1', partition: 'aws-cn' },
      sdk: { region: 'cn-north-1', userAgent: 'kiln/1' },
    })
    expect(await open({}, { AWS_REGION: 'eu-west-1' })).toMatchObject({
      target: { account: '111122223333', region: 'eu-west-1', partition: 'aws' },
      caller: expect.stringContaining('111122223333') as string,
    })
    expect(await open({}, { AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-west-2' })).toMatchObject({
      target: { region: 'eu-west-2' },
    })
  })

  it('shares a limiter with those of the same account and Region, as they share its limits', async () => {
    const sessions = await sessionsOf()
    const limiterAt = async (region: string): Promise<unknown> => (await sessions.open({ ...plain, region }))?.limiter
    const limiter = await limiterAt('eu-west-1')
    expect(limiter).toBeDefined()
    expect(await limiterAt('eu-west-1')).toBe(limiter)
    expect(await limiterAt('eu-west-2')).not.toBe(limiter)
  })

  it('is not opened once the run is stopped', async () => {
    await expect(open({ region: 'eu-west-1' }, {}, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped')
  })
})

it.each([
  ['InvalidClientTokenId', true],
  ['UnrecognizedClientException', true],
  ['AuthFailure', true],
  ['AccessDenied', false],
])('%s says that credentials are not known: %s', (code, isRefused) => {
  expect(isRefusedToken(new ServiceError({ code, message: '' }))).toBe(isRefused)
  expect(isRefusedToken(Object.assign(new Error('x'), { code }))).toBe(false)
})
