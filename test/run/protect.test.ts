import { expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'

it('setting and lifting protection is shown, counted, part of the digest, and nothing but the record is written', async () => {
  const account = await emulator()
  const { write, run } = project(account, golden())
  await run('apply')
  const before = await run('plan')
  for (const [protect, was] of [
    [true, false],
    [false, true],
  ] as const) {
    write(golden(`kiln: { protect: ${protect} }`))
    account.clearRequests()
    const plan = await run('plan', '--detailed-exitcode')
    expect(plan).toMatchObject({ exitCode: 2, summary: { update: 1 } })
    expect(plan.targets[0]?.changes[0]).toMatchObject({
      action: 'update',
      reason: 'git-changed',
      fields: [{ path: 'kiln.protect', before: was, after: protect }],
    })
    expect(plan.digest).not.toBe(before.digest)
    expect(await run('drift')).toMatchObject({ exitCode: 0 })
    expect(await run('apply', '--expect', plan.digest)).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
    expect(account.requests.map(({ operation }) => operation).filter((name) => !/^(Get|List)/.test(name))).toEqual([
      'TagResource',
    ])
    expect(await run('plan')).toMatchObject({ outcome: 'clean' })
  }
})

it('a blocked row says whose it is', async () => {
  const account = await emulator()
  accountOf(account).put(kind, { name: 'golden', instanceProfileName: 'x', tags: { 'kiln:owner': 'somebody' } })
  const { run } = project(account, golden())
  const report = await run('plan')
  expect(report.targets[0]?.changes[0]).toMatchObject({
    action: 'blocked',
    reason: 'foreign-owner',
    heldBy: 'somebody',
  })
})
