/** What two answers do not agree on, or what no answer of the service can be, is not taken for a configuration that is missing. */
import { describe, expect, it } from 'vitest'
import { emulator, kiln } from '../support/kiln.ts'
import { front, type Instead } from '../support/front.ts'
import { accountOf, golden, project } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'
const gone = { type: 'error', name: 'ResourceNotFoundException', status: 404, message: 'not here' } as const

describe('what a list shows and a Get does not', () => {
  it.each(['plan', 'drift', 'apply'])('is read again by %s, and is what it is', async (command) => {
    const account = await emulator()
    const { run } = project(account, golden())
    await run('apply')
    account.addFault({ when: { operation: `Get${kind}` }, times: 2, effect: gone })
    expect(await run(command)).toMatchObject({ exitCode: 0, outcome: 'clean', summary: { unchanged: 1 } })
  })

  it.each(['plan', 'drift', 'apply', 'export'])('to the end is no answer: %s fails and says why', async (command) => {
    const account = await emulator()
    const made = project(account, golden())
    await made.run('apply')
    account.clearRequests()
    account.addFault({ when: { operation: `Get${kind}` }, times: Infinity, effect: gone })
    const ran = await kiln([command, ...(command === 'export' ? ['--all'] : [])], { cwd: made.cwd, emulator: account })
    expect(ran.code).toBe(1)
    expect(ran.stdout + ran.stderr).toContain('shows arn:aws:imagebuilder:us-east-1:111122223333')
    expect(ran.stdout).not.toContain('missing')
    expect(account.requests.filter(({ operation }) => /^(Create|Update|Delete)/.test(operation))).toEqual([])
  })

  it('is missing if the list does not show it any more', async () => {
    const account = await emulator()
    const { run } = project(account, golden())
    await run('apply')
    account.addFault({
      when: { operation: `List${kind}s` },
      effect: { type: 'call', after: () => void accountOf(account).remove(kind, 'golden') },
    })
    const report = await run('drift')
    expect(report).toMatchObject({ exitCode: 2 })
    expect(report.targets[0]?.changes[0]).toMatchObject({ action: 'create', reason: 'missing' })
  })
})

describe('a good status without an answer', () => {
  const strangers: readonly (readonly [string, Instead])[] = [
    ['nothing', { status: 204, body: '' }],
    ['an empty body', { status: 200, body: '', type: 'application/json' }],
    ['an object of nothing', { status: 200, body: '{}', type: 'application/json' }],
    ['the words of a portal', { status: 200, body: '{"message":"sign in"}', type: 'application/json' }],
    ['half a list', { status: 200, body: '{"requestId":"x","infrastructureConf', type: 'application/json' }],
  ]

  it.each(strangers)('is no empty account: %s', async (_, instead) => {
    const account = await emulator()
    const made = project(account, golden())
    await made.run('apply')
    const before = await front(account, ({ path }) => (path === `/List${kind}s` ? instead : undefined))
    const { code, stdout } = await kiln(['drift'], { cwd: made.cwd, emulator: before })
    expect(code).toBe(1)
    expect(stdout).not.toContain('missing')
  })

  it('is asked again', async () => {
    const account = await emulator()
    const made = project(account, golden())
    await made.run('apply')
    let times = 0
    const before = await front(account, ({ path }) =>
      path === `/List${kind}s` && (times += 1) <= strangers.length ? strangers[times - 1]?.[1] : undefined,
    )
    expect(await kiln(['drift'], { cwd: made.cwd, emulator: before })).toMatchObject({ code: 0 })
  })
})

it('an answer without an end is given up, and not asked for again', async () => {
  const account = await emulator()
  const made = project(account, golden())
  let times = 0
  const body = '{"requestId":"x"}'.padEnd(17 * 1024 * 1024)
  const before = await front(account, ({ path }) => {
    if (path !== `/List${kind}s`) return undefined
    times += 1
    return { status: 200, body, type: 'application/json' }
  })
  const { code, stdout } = await kiln(['plan'], { cwd: made.cwd, emulator: before })
  expect(code).toBe(1)
  expect(stdout).toContain('larger than 16777216 bytes')
  expect(times).toBe(1)
})
