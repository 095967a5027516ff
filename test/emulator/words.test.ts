/** What goes over the wire, byte for byte but for ids: errors of both services, answers of STS, spoilt answers, the emulator's own words, its file. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { choices, defaultSwitches } from '../../src/emulator/core/switches.ts'
import type { Emulator, Fault, Switches } from '../../src/emulator/emulator.ts'
import { account, authorization, emulatorFor, region, temporaryDirectory } from './harness.ts'

const golden = new URL('words.txt', import.meta.url)
const now = () => new Date('2026-11-27T12:00:00Z')
const role = 'arn:aws:iam::444455556666:role/path/builder'
const list = '/ListInfrastructureConfigurations'
const create = '/CreateInfrastructureConfiguration'

interface Asked {
  readonly method?: string
  readonly path?: string
  readonly body?: unknown
  readonly form?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly fault?: Fault['effect']
  readonly switches?: Partial<Switches>
}

const sts = (form: Asked['form'], more: Asked = {}): Asked => ({ path: '/', form: { ...form }, ...more })
const made = { name: 'abc', instanceProfileName: 'builder', clientToken: 'once' }
const session = { Action: 'AssumeRole', RoleArn: role, RoleSessionName: 'me' }
const plainEffects = ['throttle', 'throttle400', 'error500', 'error503html', 'error500After', 'nonJsonAfter'] as const
const refusals = ['accessDenied', 'expiredToken', 'resourceInUse'] as const

const asked: Readonly<Record<string, Asked>> = {
  'without a signature': { headers: { authorization: '' } },
  'with another signature': { headers: { authorization: 'Bearer x' } },
  'at no operation': { method: 'GET', path: '/Nowhere?a=b' },
  'at an operation, by another method': { method: 'PUT' },
  'with a body that is no JSON': { body: '{' },
  'with a body that is a list': { body: '[]' },
  'with a blank body': { body: ' ' },
  'with a blank body, refused': { body: ' ', switches: { blankBody: 'refused' } },
  'for something missing, the code in the body': { body: { nextToken: 'x' }, switches: { errorCodeIn: 'body-code' } },
  'for something missing, the type in the body': {
    body: { nextToken: 'x' },
    switches: { errorCodeIn: 'body-type', messageCasing: 'Message' },
  },
  'that makes something': { method: 'PUT', path: create, body: made },
  'that makes it again': { method: 'PUT', path: create, body: made },
  'that makes something else with the same token': { method: 'PUT', path: create, body: { ...made, name: 'def' } },
  'that lists it': {},
  'above a rate': { switches: { rateLimit: { perSecond: 0, burst: 0 } } },
  'above a rate, by its other name': {
    switches: { rateLimit: { perSecond: 0, burst: 0, error: 'ThrottlingException', retryAfterSeconds: 3 } },
  },
  'in a Region that is off': { switches: { disabledRegions: [region] } },
  ...Object.fromEntries([...plainEffects, ...refusals].map((fault): [string, Asked] => [`met by ${fault}`, { fault }])),
  'met by an error': { fault: { type: 'error', name: 'Odd', status: 418, message: 'a & b' } },
  'met by one that says when to come back': { fault: { type: 'throttle', retryAfterSeconds: 7 } },
  'to STS, for who asks': sts({ Action: 'GetCallerIdentity' }),
  'to STS, for a role': sts(session),
  'to STS, for a role, for a quarter of an hour': sts({ ...session, DurationSeconds: '900' }),
  'to STS, for a role by web identity': sts(
    { ...session, Action: 'AssumeRoleWithWebIdentity', WebIdentityToken: 'x' },
    { headers: { authorization: '' } },
  ),
  'to STS, by web identity without a token': sts({ ...session, Action: 'AssumeRoleWithWebIdentity' }),
  'to STS, without a role': sts({ Action: 'AssumeRole', RoleSessionName: 'me' }),
  'to STS, for what is no role': sts({ ...session, RoleArn: 'arn:aws:iam::1:role/x' }),
  'to STS, for the root of a path': sts({ ...session, RoleArn: 'arn:aws:iam::444455556666:role/' }),
  'to STS, without a session name': sts({ ...session, RoleSessionName: '' }),
  'to STS, with a session name that is too short': sts({ ...session, RoleSessionName: 'm' }),
  'to STS, with a session name that is too long': sts({ ...session, RoleSessionName: 'm'.repeat(65) }),
  'to STS, with one of the right length': sts({ ...session, RoleSessionName: 'm'.repeat(64) }),
  'to STS, for an odd operation': sts({ Action: 'A<B&C>' }),
  'to STS, for no operation': sts({}),
  'to STS, without a signature': sts({ Action: 'GetCallerIdentity' }, { headers: { authorization: '' } }),
  'to STS, in a Region that is off': sts({ Action: 'GetCallerIdentity' }, { switches: { disabledRegions: [region] } }),
  'to STS, for a role in a Region that is off': sts(session, { switches: { disabledRegions: [region] } }),
  'to STS, with a wrong external id': sts(session, { switches: { externalIds: { [role]: 'acme' } } }),
  'to STS, with the external id': sts(
    { ...session, ExternalId: 'acme' },
    { switches: { externalIds: { [role]: 'acme' } } },
  ),
  'to STS, for a role that trusts another': sts(session, { switches: { trustedRoles: { [role]: `${role}-x` } } }),
  'to STS, met by accessDenied': sts(session, { fault: 'accessDenied' }),
  'to STS, met by error500': sts(session, { fault: 'error500' }),
  'to STS, met by expiredToken': sts({ Action: 'GetCallerIdentity' }, { fault: 'expiredToken' }),
}

/** What an answer says, without what differs each time. */
async function told(answer: Response): Promise<string> {
  const headers = [...answer.headers].filter(([name]) => !['connection', 'transfer-encoding'].includes(name))
  const text = [`${answer.status}`, ...headers.map(([name, value]) => `${name}: ${value}`), await answer.text()]
  return text.join('\n').replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
}

async function answerTo(emulator: Emulator, one: Asked): Promise<string> {
  const { method = 'POST', path = list, body = {}, form, headers = {}, fault, switches = {} } = one
  emulator.setSwitches({ ...defaultSwitches, ...switches })
  if (fault !== undefined) emulator.addFault({ effect: fault })
  const signed = { authorization: authorization(), ...headers }
  const sent = Object.fromEntries(Object.entries(signed).filter(([, value]) => value !== ''))
  const raw = form === undefined ? (typeof body === 'string' ? body : JSON.stringify(body)) : new URLSearchParams(form)
  const init = method === 'GET' ? {} : { body: raw }
  return told(await fetch(emulator.url + path, { method, headers: sent, ...init }))
}

it('are these', async () => {
  const stateFile = join(temporaryDirectory(), 'state.json')
  const emulator = await emulatorFor({ now, stateFile })
  const parts: string[] = []
  for (const [name, one] of Object.entries(asked)) {
    parts.push(`=== a request ${name}\n${await answerTo(emulator, one)}\n`)
    emulator.clearFaults()
  }
  emulator.setSwitches(defaultSwitches)
  const state = emulator.account('444455556666', 'eu-west-1')
  state.put('Component', { name: 'One', semanticVersion: '1.0.0', platform: 'Linux', tags: { a: 'b' } })
  state.put('Component', { name: 'One', semanticVersion: '1.0.0', platform: 'Linux' })
  parts.push(`=== the state file\n${readFileSync(stateFile, 'utf8')}`)
  const text = parts.join('')
  if (process.env['UPDATE_GOLDENS'] !== undefined) writeFileSync(golden, text)
  expect(text).toBe(readFileSync(golden, 'utf8'))
})

async function put(emulator: Emulator, what: string, value: unknown): Promise<unknown> {
  const answer = await fetch(`${emulator.url}/_emulator/${what}`, { method: 'PUT', body: JSON.stringify(value) })
  return ((await answer.json()) as { message?: unknown }).message ?? 'taken'
}

it.each<[string, unknown, string]>([
  ['husksOnRead', 1, 'true or false'],
  ['pageSize', 0, 'a number of at least 1'],
  ['maxResults', '5', 'a number of at least 1'],
  ['readLag', -1, 'a number of at least 0'],
  ['buildSeconds', null, 'a number of at least 0'],
  ['rateLimit', { perSecond: 1, burst: 'x' }, 'null or {"perSecond": n, "burst": n}'],
  ['rateLimit', [], 'null or {"perSecond": n, "burst": n}'],
  ['quotas', { Image: '1' }, 'an object of kinds and numbers'],
  ['quotas', [], 'an object of kinds and numbers'],
  ['disabledRegions', [1], 'a list of Regions'],
  ['externalIds', { a: 1 }, 'an object of role ARNs and external ids'],
  ['externalIds', ['a'], 'an object of role ARNs and external ids'],
  ['trustedRoles', 'a', 'an object of role ARNs and the role each trusts'],
  ['objects', { a: 1 }, 'an object of S3 URIs and texts'],
  ['tokenRetentionSeconds', -1, 'a number of at least 0'],
  ['firstOfLine', 2, 'one of 1, 0'],
])('the switch %s is not %j', async (name, position, least) => {
  const emulator = await emulatorFor()
  expect(await put(emulator, 'switches', { [name]: position })).toBe(`Switch '${name}' must be ${least}.`)
})

it('every switch takes each of its positions', async () => {
  const emulator = await emulatorFor()
  const others = { pageSize: [1], readLag: [0, 2], rateLimit: [null, { perSecond: 1, burst: 2 }] }
  const lists = { disabledRegions: [[], ['a']], quotas: [{}, { Image: 1 }], objects: [{}, { 's3://a/b': 'c' }] }
  const roles = { externalIds: [{ a: 'b' }], trustedRoles: [{ a: 'b' }], tokenRetentionSeconds: [null, 0] }
  for (const [name, positions] of Object.entries({ ...choices, ...others, ...lists, ...roles, husksOnRead: [true] })) {
    for (const position of positions) expect(await put(emulator, 'switches', { [name]: position })).toBe('taken')
  }
})

it.each<[unknown, string]>([
  [{ effect: 'throttle', when: { operation: ['a', 1] } }, 'the condition "operation" is not valid.'],
  [{ effect: 'throttle', when: { nth: '1' } }, 'the condition "nth" is not valid.'],
  [{ effect: 'throttle', when: { account: 1 } }, 'the condition "account" is not valid.'],
  [{ effect: 'throttle', when: { region: 1 } }, 'the condition "region" is not valid.'],
  [{ effect: 'throttle', when: { write: 'no' } }, 'the condition "write" is not valid.'],
  [{ effect: 'throttle', when: { until: 1 } }, 'the condition "until" is not valid.'],
  [{ effect: { type: 'profileMissingAlways' } }, 'the effect profileMissingAlways needs "profile".'],
  [{ effect: { type: 'unknownMembers', members: [] } }, 'the effect unknownMembers needs "members".'],
  [{ effect: { type: 'buildFails' } }, 'the effect buildFails needs "failureContext".'],
  [{ effect: { type: 'error', name: 'a', status: 400 } }, 'the effect error needs "message".'],
  [{ effect: { type: 'error', name: 'a', message: 'b' } }, 'the effect error needs "status".'],
])('a fault is not %j', async (fault, problem) => {
  expect(await put(await emulatorFor(), 'faults', [fault])).toBe(`fault 0: ${problem}`)
})

it('every fault that JSON can say is taken, in its short and long form', async () => {
  const emulator = await emulatorFor()
  const short = [
    'throttle throttle400 error500 error503html resetBefore resetAfter error500After truncateAfter nonJsonAfter hang',
    'staleRead profileMissing topicMissing roleMissing accessDenied expiredToken resourceInUse',
  ].flatMap((names) => names.split(' '))
  const until = '2026-11-27T12:00:00Z'
  const when = { operation: ['a'], nth: 1, slug: 'b', account, region, write: true, until }
  const faults = [
    ...short.flatMap((type) => [{ effect: type }, { effect: { type }, times: 2 }]),
    { when, times: null, effect: { type: 'slow', ms: 1 } },
    { effect: { type: 'unknownMembers', members: {} } },
    { when: { operation: 'a' }, effect: { type: 'profileMissingAlways', profile: 'a' } },
    { effect: { type: 'buildFails', failureContext: {} } },
  ]
  expect(await put(emulator, 'faults', faults)).toBe('taken')
  const unknown = await put(emulator, 'faults', [{ effect: 'explode' }])
  expect(unknown).toBe(
    `fault 0: the effect is not one of ${[...short, 'profileMissingAlways', 'slow', 'unknownMembers', 'buildFails', 'error'].join(', ')}.`,
  )
})

it('has no other word of its own', async () => {
  const emulator = await emulatorFor()
  const answer = await fetch(`${emulator.url}/_emulator/nothing`)
  expect([answer.status, await answer.text()]).toEqual([404, '{"message":"There is no GET nothing."}'])
})
