/** What stands between Kiln and STS, and what STS has to say when it is not well: waited out like that of any other service. */
import { describe, expect, it } from 'vitest'
import type { FaultEffect } from '../../src/emulator/emulator.ts'
import { askedOfSts, fleet } from '../support/fleet.ts'
import { front, type Instead } from '../support/front.ts'
import { emulator, kilnReport } from '../support/kiln.ts'

const role = 'arn:aws:iam::444455556666:role/kiln-apply'
const target = `name: prod, region: us-east-1, account: "444455556666", roleArn: "${role}"`
const unwell: readonly (readonly [string, FaultEffect])[] = [
  ['a broken connection', 'resetBefore'],
  ['an answer that is lost', 'resetAfter'],
  ['half an answer', 'truncateAfter'],
  ['a 500', 'error500'],
  ['the 503 page of a proxy', 'error503html'],
  ['a 200 that is not of STS', 'nonJsonAfter'],
  ['a 429 with a code that nobody knows', { type: 'error', name: 'SlowDownPlease', status: 429, message: 'later' }],
]

describe.each(['AssumeRole', 'GetCallerIdentity'])('%s', (operation) => {
  it.each(unwell)('is asked again after %s', async (_, effect) => {
    const account = await emulator()
    account.addFault({ when: { operation }, times: 2, effect })
    const report = await kilnReport(['plan'], { cwd: fleet([target]), emulator: account })
    expect(report).toMatchObject({ exitCode: 0, summary: { create: 1 } })
    expect(askedOfSts(account).filter((request) => request.operation === operation)).toHaveLength(3)
  })
})

const strangers: readonly (readonly [string, Instead])[] = [
  ['the page of a portal', { status: 200, body: '<html><body>Sign in to go on</body></html>' }],
  ['JSON of something else', { status: 200, body: '{"ok":true}', type: 'application/json' }],
  ['nothing', { status: 204, body: '' }],
  ['an empty body', { status: 200, body: '', type: 'text/xml' }],
]
const actionOf = (body: string): string => new URLSearchParams(body).get('Action') ?? ''

describe.each(['AssumeRole', 'GetCallerIdentity'])('a good status that is not of STS, in place of %s', (operation) => {
  it.each(strangers)('is asked again after %s', async (_, instead) => {
    const account = await emulator()
    let times = 0
    const before = await front(account, ({ body }) =>
      actionOf(body) === operation && (times += 1) <= 2 ? instead : undefined,
    )
    const report = await kilnReport(['plan'], { cwd: fleet([target]), emulator: before })
    expect(report).toMatchObject({ exitCode: 0, summary: { create: 1 } })
    expect(times).toBe(3)
  })

  it.each(strangers)('is a failure of the target if %s is all there is', async (_, instead) => {
    const account = await emulator()
    const before = await front(account, ({ body }) => (actionOf(body) === operation ? instead : undefined))
    const report = await kilnReport(['plan'], { cwd: fleet([target]), emulator: before })
    expect(report).toMatchObject({
      exitCode: 1,
      targets: [
        {
          status: 'failed',
          diagnostics: [{ code: 'KILN2005', hint: 'check the network, the region and the endpoint, and try again' }],
        },
      ],
    })
  })
})

it('an answer of STS without an end is given up', async () => {
  const account = await emulator()
  const body = '<GetCallerIdentityResponse>'.padEnd(40_000_000)
  const before = await front(account, (asked) =>
    actionOf(asked.body) === 'GetCallerIdentity' ? { status: 200, body } : undefined,
  )
  const report = await kilnReport(['plan'], { cwd: fleet([target]), emulator: before })
  expect(report).toMatchObject({ exitCode: 1, targets: [{ status: 'failed' }] })
  expect(report.targets[0]?.diagnostics[0]?.message).toContain('AnswerTooLarge')
})

it.each(unwell)('%s that does not pass is the finding of the target, and no other account', async (_, effect) => {
  const account = await emulator()
  account.addFault({ when: { operation: 'GetCallerIdentity' }, times: Infinity, effect })
  const report = await kilnReport(['plan'], { cwd: fleet([target]), emulator: account })
  expect(report).toMatchObject({ exitCode: 1, targets: [{ status: 'failed', diagnostics: [{ code: 'KILN2005' }] }] })
})
