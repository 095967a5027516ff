import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emulator, kiln } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'

it('a second signal ends the process at once', async () => {
  const account = await emulator()
  const signals = new EventEmitter()
  const exits: number[] = []
  const { run } = project(account, golden(), { signals, exit: (code) => void exits.push(code) })
  account.addFault({
    when: { operation: `Create${kind}` },
    effect: {
      type: 'call',
      before: () => {
        signals.emit('SIGTERM', 'SIGTERM')
        expect(exits).toEqual([])
        signals.emit('SIGINT', 'SIGINT')
      },
    },
  })
  await run('apply')
  expect(exits).toEqual([130])
})

describe.runIf(existsSync('/dev/full'))('a disk that is full when the report is written', () => {
  it('is 4 after an apply that wrote, and 1 after a plan', async () => {
    const account = await emulator()
    const { run } = project(account, golden())
    const planned = await run('plan', '--report-file', '/dev/full')
    expect(planned.ran.code).toBe(1)
    expect(planned.ran.stderr).toContain('KILN4008')
    const applied = await run('apply', '--report-file', '/dev/full')
    expect(applied).toMatchObject({ outcome: 'applied', exitCode: 0 })
    expect(applied.ran.code).toBe(4)
    expect(accountOf(account).get(kind, 'golden')).toBeDefined()
  })
})

it('an answer whose ARN is of another account stops the target', async () => {
  const account = await emulator()
  const { run } = project(account, golden())
  await run('apply')
  const arn = 'arn:aws:imagebuilder:us-east-1:999988887777:infrastructure-configuration/golden'
  account.addFault({
    when: { operation: `Get${kind}` },
    times: Infinity,
    effect: { type: 'unknownMembers', members: { arn } },
  })
  const report = await run('apply')
  expect(report).toMatchObject({ exitCode: 1, targets: [{ status: 'failed' }], run: { requests: { write: 0 } } })
  expect(report.targets[0]?.diagnostics[0]?.message).toContain('999988887777')
})

it('credentials of another account than the pinned one read nothing and write nothing', async () => {
  const account = await emulator()
  const documents = ['a', 'b'].map((name) => golden().replace('golden', `item-${name}`)).join('---\n')
  const { run } = project(account, documents, { account: '999988887777' })
  const report = await run('apply')
  expect(report).toMatchObject({
    exitCode: 3,
    outcome: 'refused',
    diagnostics: [
      {
        code: 'KILN3001',
        message:
          'target prod is pinned to account 111122223333, but the credentials belong to account 999988887777 (arn:aws:iam::999988887777:user/emulator)',
        hint: 'use credentials of 111122223333, or correct account in kiln.yaml (--account for the target default)',
      },
    ],
  })
  expect(account.requests.map(({ operation }) => operation)).toEqual(['GetCallerIdentity'])
})

it('the last line on stderr of an apply that is incomplete counts what is blocked, which is why', async () => {
  const account = await emulator()
  const { run, write } = project(account, golden().replace('golden', 'theirs'))
  accountOf(account).put(kind, { name: 'theirs', instanceProfileName: 'other' })
  const nothing = await run('apply')
  expect(nothing.ran.code).not.toBe(0)
  expect(nothing.ran.stderr).toContain(': nothing was changed, 1 blocked\n')
  write(`${golden()}---\n${golden().replace('golden', 'theirs')}`)
  const { ran } = await run('apply')
  expect(ran.stderr).toContain('kiln apply: incomplete, exit 4: 1 done, 0 failed, 0 not run, 1 blocked\n')
})

it('the last line of an apply that only wrote a record again does not say that nothing was changed', async () => {
  const account = await emulator()
  const { run, write } = project(account, golden())
  await run('apply')
  accountOf(account).edit(kind, 'golden', ({ tags, ...live }) => ({ ...live, tags: { 'kiln:owner': 'images' } }))
  accountOf(account).put(kind, { name: 'theirs', instanceProfileName: 'other' })
  write(`${golden()}---\n${golden().replace('golden', 'theirs')}`)
  const { ran, run: facts } = await run('apply')
  expect(facts.requests.write).toBe(1)
  expect(ran.stderr).toContain('kiln apply: incomplete, exit 4: 0 done, 0 failed, 0 not run, 1 blocked\n')
})

it('an apply that leaves drift as it is does not say that everything is in place', async () => {
  const account = await emulator()
  const other = golden().replace('golden', 'other')
  const { run, write, cwd } = project(account, `${golden()}---\n${other}`)
  await run('apply')
  accountOf(account).edit(kind, 'other', (draft) => void (draft['instanceProfileName'] = 'by-hand'))
  write(`${golden('keyPair: builders')}---\n${other}`)
  const { code, stdout } = await kiln(['apply', '--keep-drift', '--yes'], { cwd, emulator: account })
  expect([code, stdout.split('\n')[0]]).toEqual([0, 'Applied: 1 done, 1 held back in 1 target'])
})
