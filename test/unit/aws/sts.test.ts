/** STS: what is asked of it, what is made of its answers, and what is waited for. */
import { describe, expect, it, onTestFinished } from 'vitest'
import type { RequestObserver } from '../../../src/aws/client.ts'
import { connectSts, type Sts } from '../../../src/aws/sts.ts'
import type { StsOptions } from '../../../src/aws/sts-endpoint.ts'
import type { Emulator } from '../../../src/emulator/emulator.ts'
import { front, type Instead } from '../../support/front.ts'
import { emulator, virtualClock } from '../../support/kiln.ts'
import { startProxy } from '../../support/proxy.ts'

const place = { region: 'eu-west-1' }
const role = { RoleArn: 'arn:aws:iam::111122223333:role/plan', RoleSessionName: 'kiln-plan' }
const keys = async () => ({ accessKeyId: '111122223333', secretAccessKey: 'x' })

interface Stage {
  readonly sts: Sts
  readonly account: Emulator
  /** What the observer was told. */
  readonly told: string[]
}

/** STS in front of an emulator, where `answer` may answer in its place. */
async function stage(answer: (count: number) => Instead | undefined = () => undefined): Promise<Stage> {
  const account = await emulator()
  let asked = 0
  const { url } = await front(account, () => answer((asked += 1)))
  const made = connect({ endpoint: url })
  return { ...made, account }
}

function connect(more: Partial<StsOptions>): Omit<Stage, 'account'> {
  const told: string[] = []
  const observer: RequestObserver = {
    onStart: (operation) => told.push(`start ${operation}`),
    onAnswer: (operation, id, status) =>
      told.push(`${operation} ${status} ${id === undefined ? 'without id' : 'with id'}`),
    onRetry: (operation, { code }) => told.push(`retry ${operation} ${code}`),
    onWarning: (text) => told.push(text),
  }
  const sts = connectSts({
    emulator: false,
    environment: {},
    userAgent: ['kiln/1'],
    clock: virtualClock(),
    observer,
    ...more,
  })
  onTestFinished(() => sts.close())
  return { sts, told }
}

const xml = (operation: string, result: string): Instead => ({
  status: 200,
  type: 'text/xml',
  body: `<${operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${operation}Result>${result}</${operation}Result></${operation}Response>`,
})

it('who we are is the account and the ARN of the credentials', async () => {
  const { sts, told, account } = await stage()
  expect(await sts.identify(place, keys)).toEqual({
    account: '111122223333',
    arn: expect.stringMatching(/^arn:aws:iam::111122223333:/) as string,
    clockOffset: expect.any(Number) as number,
  })
  expect(told).toEqual(['start GetCallerIdentity', 'GetCallerIdentity 200 with id'])
  expect(account.requests.map(({ operation }) => operation)).toEqual(['GetCallerIdentity'])
})

describe('credentials of a role', () => {
  it('have an end, and are asked for with the words of the role', async () => {
    const { sts, told, account } = await stage()
    const found = await sts.assumeRole(place, keys, { ...role, ExternalId: 'kiln', DurationSeconds: 900 })
    expect(found).toEqual({
      accessKeyId: expect.any(String) as string,
      secretAccessKey: expect.any(String) as string,
      sessionToken: expect.any(String) as string,
      expiration: expect.any(Date) as Date,
    })
    expect(Object.fromEntries(new URLSearchParams(account.requests[0]?.rawBody))).toMatchObject({
      Action: 'AssumeRole',
      ...role,
      ExternalId: 'kiln',
      DurationSeconds: '900',
    })
    expect(told).toEqual(['start AssumeRole', 'AssumeRole 200 with id'])
  })

  it('are given for a web identity without a signature, whose token has no line break', async () => {
    const { sts, told, account } = await stage()
    const found = await sts.assumeRoleWithWebIdentity(place, { ...role, WebIdentityToken: 'jwt\n' })
    expect(found.accessKeyId).not.toBe('')
    const [asked] = account.requests
    expect(Object.fromEntries(new URLSearchParams(asked?.rawBody))).toMatchObject({
      Action: 'AssumeRoleWithWebIdentity',
      ...role,
      WebIdentityToken: 'jwt',
    })
    expect(told).toEqual(['start AssumeRoleWithWebIdentity', 'AssumeRoleWithWebIdentity 200 with id'])
  })

  it('that are refused are refused for the role; who we are is refused for the credentials', async () => {
    const denied = {
      status: 403,
      type: 'text/xml',
      body: '<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error><RequestId>id</RequestId></ErrorResponse>',
    }
    const { sts } = await stage(() => denied)
    const refusal = { code: 'AccessDenied', message: 'no', status: 403, mayHaveRun: false }
    await expect(sts.assumeRole(place, keys, role)).rejects.toMatchObject({ ...refusal, class: 'role-refused' })
    await expect(sts.assumeRoleWithWebIdentity(place, role)).rejects.toMatchObject({
      ...refusal,
      class: 'role-refused',
    })
    await expect(sts.identify(place, keys)).rejects.toMatchObject({ ...refusal, class: 'denied' })
  })
})

describe('an answer that holds nothing of what was asked', () => {
  it.each([
    ['no account', (sts: Sts) => sts.identify(place, keys), xml('GetCallerIdentity', '<Arn>x</Arn>'), 'an account'],
    [
      'no keys',
      (sts: Sts) => sts.assumeRole(place, keys, role),
      xml('AssumeRole', '<Credentials><AccessKeyId>a</AccessKeyId></Credentials>'),
      `credentials for ${role.RoleArn}`,
    ],
    [
      'nothing for a web identity',
      (sts: Sts) => sts.assumeRoleWithWebIdentity(place, { ...role, WebIdentityToken: 'jwt' }),
      xml('AssumeRoleWithWebIdentity', ''),
      `credentials for ${role.RoleArn}`,
    ],
  ] as const)('%s is asked for again, and then told', async (_, ask, answer, what) => {
    const once = await stage((count) => (count === 1 ? answer : undefined))
    await ask(once.sts)
    expect(once.told.filter((line) => line.startsWith('retry'))).toHaveLength(1)
    const always = await stage(() => answer)
    await expect(ask(always.sts)).rejects.toMatchObject({
      message: `STS answered without ${what}`,
      class: 'transient',
      mayHaveRun: false,
    })
  })
})

it('what is waited for is told by its place, with what went wrong, and no longer when it is over', async () => {
  let answer: (instead: Instead | undefined) => void = () => undefined
  const account = await emulator()
  let asked = 0
  const { url } = await front(account, () => {
    asked += 1
    if (asked === 1) return { status: 503, body: 'busy' }
    return new Promise((resolve) => (answer = resolve))
  })
  const { sts } = connect({ endpoint: url })
  expect(sts.awaited(place)).toBeUndefined()
  const identified = sts.identify(place, keys)
  await expect.poll(() => asked).toBe(2)
  expect(sts.awaited(place)).toMatchObject({
    what: expect.stringContaining('eu-west-1') as string,
    last: { status: 503 },
  })
  expect(sts.awaited({ region: 'us-east-1' })).toBeUndefined()
  expect(sts.awaited({ ...place, profile: 'other' })).toBeUndefined()
  answer(undefined)
  await identified
  expect(sts.awaited(place)).toBeUndefined()
})

describe('a host that is not found', () => {
  const askFor = async (region: string) => {
    const { port } = await startProxy('502 Bad Gateway')
    const { sts, told } = connect({ environment: { HTTPS_PROXY: `http://127.0.0.1:${port}` } })
    const error = await sts.identify({ region }, keys).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    return { error, retries: told.filter((line) => line.startsWith('retry')).length }
  }

  it('of a Region that nobody knows is a slip in its name, and is not asked again', async () => {
    const { error, retries } = await askFor('us-est-1')
    expect(error).toMatchObject({ class: 'other', diagnostic: { code: 'KILN2055' } })
    expect(retries).toBe(0)
  })

  it('of another one is asked again', async () => {
    const { error, retries } = await askFor('us-east-1')
    expect(error).toMatchObject({ class: 'transient' })
    expect(error).not.toMatchObject({ diagnostic: { code: 'KILN2055' } })
    expect(retries).toBeGreaterThan(0)
  })
})

it('a host that is found and answers badly is asked again, whatever its Region is called', async () => {
  const { sts, told } = await stage(() => ({ status: 503, type: 'text/plain', body: 'busy' }))
  const error = await sts.identify({ region: 'us-est-1' }, keys).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ class: 'transient', diagnostic: undefined })
  expect(told.filter((line) => line.startsWith('retry')).length).toBeGreaterThan(0)
})

it('the settings of a profile are read once', async () => {
  const { sts } = await stage()
  expect(sts.settingsOf('a')).toBe(sts.settingsOf('a'))
  expect(sts.settingsOf('a')).not.toBe(sts.settingsOf(undefined))
})

it('what is still waiting ends when it is closed', async () => {
  const { sts } = await stage(() => 'never')
  const waiting = sts.identify(place, keys)
  await Promise.resolve()
  sts.close()
  await expect(waiting).rejects.toThrow()
})
