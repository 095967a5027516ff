import { expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'

it('an edit between plan and write stops the change and shows both versions', async () => {
  const account = await emulator()
  const { write, run } = project(account, golden('description: one'))
  await run('apply')
  write(golden('description: two'))
  let reads = 0
  account.addFault({
    when: { operation: `Get${kind}` },
    times: Infinity,
    effect: {
      type: 'call',
      before: () => {
        reads += 1
        if (reads === 2) accountOf(account).edit(kind, 'golden', (live) => ({ ...live, description: 'hotfix' }))
      },
    },
  })
  const report = await run('apply')
  expect(report.exitCode).toBe(4)
  expect(report.targets[0]?.changes[0]).toMatchObject({ outcome: 'failed', error: { code: 'moved' }, writes: [] })
  expect(report.targets[0]?.changes[0]?.error?.message).toContain('"one" in the plan and is "hotfix" now')
  expect(accountOf(account).get(kind, 'golden')).toMatchObject({ description: 'hotfix' })
})

it('two applies of the same commit at once make everything once and both succeed', async () => {
  const account = await emulator()
  const first = project(account, golden('tags: { team: a }'))
  const second = project(account, golden('tags: { team: a }'))
  const reports = await Promise.all([first.run('apply'), second.run('apply')])
  expect(reports.map((report) => report.exitCode)).toEqual([0, 0])
  expect(accountOf(account).list(kind)).toHaveLength(1)
  expect(await first.run('plan')).toMatchObject({ outcome: 'clean' })
})

it('an equal configuration that was created since the plan by another run of ours is done', async () => {
  const account = await emulator({ switches: { tokenRetentionSeconds: 0 } })
  const ours = project(account, golden())
  const other = project(account, golden())
  account.addFault({
    when: { operation: `Create${kind}` },
    effect: { type: 'call', before: async () => void (await other.run('apply')) },
  })
  expect(await ours.run('apply')).toMatchObject({ exitCode: 0 })
  expect(accountOf(account).list(kind)).toHaveLength(1)
})

it('a configuration that somebody else created since the plan is left alone', async () => {
  const account = await emulator()
  const { run } = project(account, golden())
  account.addFault({
    when: { operation: `Create${kind}` },
    effect: {
      type: 'call',
      before: () => void accountOf(account).put(kind, { name: 'golden', instanceProfileName: 'theirs' }),
    },
  })
  const report = await run('apply')
  expect(report.exitCode).toBe(4)
  expect(report.targets[0]?.changes[0]).toMatchObject({ outcome: 'failed', error: { code: 'moved' } })
  expect(accountOf(account).get(kind, 'golden')).toMatchObject({ instanceProfileName: 'theirs', tags: {} })
})

it('an instance profile that IAM has not spread yet is waited for, on create and on update', async () => {
  const account = await emulator()
  const { write, run } = project(account, golden('description: one'))
  account.addFault({ when: { operation: `Create${kind}` }, times: 3, effect: 'profileMissing' })
  expect(await run('apply')).toMatchObject({ exitCode: 0 })
  write(golden('description: two'))
  account.addFault({ when: { operation: `Update${kind}` }, times: 3, effect: 'profileMissing' })
  expect(await run('apply')).toMatchObject({ exitCode: 0 })
})

it('a profile that never comes fails that one, names profile, account and region, and the others go on', async () => {
  const account = await emulator()
  const { run } = project(account, `${golden()}---\nkind: ${kind}\nname: zebra\ninstanceProfileName: fine\n`)
  account.addFault({ effect: { type: 'profileMissingAlways', profile: 'builder' } })
  const report = await run('apply')
  expect(report).toMatchObject({ exitCode: 4, outcome: 'incomplete', outcomes: { done: 1, failed: 1, notRun: 0 } })
  expect(report.targets[0]?.changes[0]?.error?.hint).toMatch(/"builder".*111122223333.*us-east-1/)
})

it('a field that did not take is named, and its mark in the record is not that of a success', async () => {
  const account = await emulator({ switches: { hideNewMembers: true } })
  const { run } = project(account, golden('terminateInstanceOnCompletion: false'))
  const report = await run('apply')
  expect(report.exitCode).toBe(4)
  expect(report.targets[0]?.changes[0]?.error).toMatchObject({ code: 'not-confirmed' })
  expect(report.targets[0]?.changes[0]?.error?.message).toContain('terminateInstanceOnCompletion')
  const plan = await run('plan')
  expect(plan.targets[0]?.changes[0]).toMatchObject({ action: 'update', reason: 'unknown-history' })
})

it('an adoption that stops after its claim is not drift, and the next apply finishes it', async () => {
  const account = await emulator()
  accountOf(account).put(kind, { name: 'Golden', instanceProfileName: 'theirs', tags: { left: 'over' } })
  const { run } = project(account, golden('tags: { team: a }'))
  account.addFault({ when: { operation: `Update${kind}` }, times: 1, effect: 'accessDenied' })
  expect(await run('apply', '--adopt')).toMatchObject({ exitCode: 4 })
  const plan = await run('plan')
  expect(plan.targets[0]?.changes[0]).toMatchObject({ action: 'update', reason: 'git-changed' })
  expect(await run('drift')).toMatchObject({ exitCode: 0 })
  expect(await run('apply')).toMatchObject({ exitCode: 0 })
  expect(accountOf(account).get(kind, 'golden')).toMatchObject({ instanceProfileName: 'builder', name: 'Golden' })
  expect(Object.keys(accountOf(account).get(kind, 'golden')?.tags ?? {}).sort()).toEqual([
    'kiln:owner',
    'kiln:record',
    'team',
  ])
})

it('a run that reads back what another commit wrote leaves tags and record to that one', async () => {
  const account = await emulator()
  const first = project(account, golden('description: one', 'tags: { a: "x" }'))
  await first.run('apply')
  first.write(golden('description: two', 'tags: { a: "y" }'))
  const second = project(account, golden('description: three', 'tags: { a: "z" }'))
  account.addFault({
    when: { operation: `Update${kind}` },
    effect: { type: 'call', after: async () => void (await second.run('apply')) },
  })
  expect(await first.run('apply')).toMatchObject({ exitCode: 4 })
  expect(accountOf(account).get(kind, 'golden')).toMatchObject({ description: 'three', tags: { a: 'z' } })
  expect(await second.run('plan')).toMatchObject({ outcome: 'clean' })
})

it('a replayed create is found out even where reads are throttled for good', async () => {
  const account = await emulator()
  const { run } = project(account, golden())
  await run('apply')
  accountOf(account).remove(kind, 'golden')
  account.addFault({
    when: { operation: `Create${kind}` },
    effect: {
      type: 'call',
      after: () => account.addFault({ when: { operation: `Get${kind}` }, times: Infinity, effect: 'throttle' }),
    },
  })
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'applied' })
  expect(accountOf(account).get(kind, 'golden')).toBeDefined()
})

it('what somebody else made in place of a replayed create is not taken over, though it cannot be read', async () => {
  const account = await emulator()
  const { run } = project(account, golden())
  await run('apply')
  accountOf(account).remove(kind, 'golden')
  account.addFault({
    when: { operation: `Create${kind}` },
    effect: {
      type: 'call',
      after: () => {
        const tags = { 'kiln:owner': 'someone' }
        accountOf(account).put(kind, { name: 'golden', instanceProfileName: 'theirs', tags })
        account.addFault({ when: { operation: `Get${kind}` }, times: Infinity, effect: 'throttle' })
      },
    },
  })
  await run('apply')
  expect(accountOf(account).get(kind, 'golden')).toMatchObject({ tags: { 'kiln:owner': 'someone' } })
})

it('another commit of this project that made it since the plan is left as it is, and is not done', async () => {
  const account = await emulator()
  const { run } = project(account, golden('description: ours', 'tags: { a: "x" }'))
  const other = project(account, golden('description: theirs', 'tags: { a: "y" }'))
  let made: unknown
  account.addFault({
    when: { operation: `Create${kind}` },
    effect: {
      type: 'call',
      before: async () => {
        await other.run('apply')
        made = accountOf(account).get(kind, 'golden')
      },
    },
  })
  const report = await run('apply')
  expect(report).toMatchObject({ exitCode: 4, outcomes: { done: 0, failed: 1 } })
  expect(report.targets[0]?.changes[0]).toMatchObject({ outcome: 'failed', error: { code: 'moved' }, writes: [] })
  expect(report.targets[0]?.changes[0]?.error?.message).toContain('description, tags.a')
  expect(accountOf(account).get(kind, 'golden')).toEqual(made)
  expect(await other.run('plan')).toMatchObject({ outcome: 'clean' })
})

it('a create that reads back what another commit made of it leaves tags and record to that one', async () => {
  const account = await emulator()
  const { run } = project(account, golden('description: ours', 'tags: { a: "x" }'))
  const other = project(account, golden('description: theirs', 'tags: { a: "y" }'))
  account.addFault({
    when: { operation: `Create${kind}` },
    effect: { type: 'call', after: async () => void (await other.run('apply')) },
  })
  const report = await run('apply')
  expect(report).toMatchObject({ exitCode: 4, outcomes: { done: 0, failed: 1 } })
  expect(report.targets[0]?.changes[0]?.error).toMatchObject({ code: 'not-confirmed' })
  expect(report.targets[0]?.changes[0]?.error?.message).toContain('description, tags.a')
  expect(accountOf(account).get(kind, 'golden')).toMatchObject({ description: 'theirs', tags: { a: 'y' } })
  expect(await other.run('plan')).toMatchObject({ outcome: 'clean' })
})

it('of an update one field that did not take is named, and it alone is marked in the record', async () => {
  const account = await emulator({ switches: { hideNewMembers: true } })
  const { write, run } = project(account, golden('description: one', 'keyPair: one'))
  await run('apply')
  write(golden('description: two', 'keyPair: two', 'terminateInstanceOnCompletion: false'))
  const report = await run('apply')
  expect(report).toMatchObject({ exitCode: 4, outcomes: { failed: 1 } })
  const error = report.targets[0]?.changes[0]?.error
  expect(error).toMatchObject({ code: 'not-confirmed' })
  expect(error?.message).toMatch(/other values for: terminateInstanceOnCompletion$/)
  expect(accountOf(account).get(kind, 'golden')).toMatchObject({ description: 'two', keyPair: 'two' })
  const next = async () => (await run('plan')).targets[0]?.changes[0]?.fields.map(({ path, reason }) => [path, reason])
  expect(await next()).toEqual([['terminateInstanceOnCompletion', 'unknown-history']])
  accountOf(account).edit(kind, 'golden', (live) => ({ ...live, keyPair: 'by hand' }))
  expect(await next()).toEqual([
    ['keyPair', 'drifted'],
    ['terminateInstanceOnCompletion', 'unknown-history'],
  ])
})
