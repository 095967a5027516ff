/** Updates that take what the plan has just read for what is there: what happens between that read and the write. */
import { expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'
const fast = ['apply', '--refresh', 'fast'] as const

/** A configuration as an earlier apply left it, another content to apply, and what happens right before the Update. */
async function disturbed(before: (account: Awaited<ReturnType<typeof emulator>>) => unknown) {
  const account = await emulator()
  const made = project(account, golden('description: one', 'tags: { a: "x" }'))
  await made.run('apply')
  made.write(golden('description: two', 'tags: { a: "y" }'))
  account.addFault({
    when: { operation: `Update${kind}` },
    effect: { type: 'call', before: async () => void (await before(account)) },
  })
  return { account, ...made }
}

it('another run of this commit that comes first: both are done, and the account is as declared', async () => {
  const { account, run } = await disturbed(async (account) => {
    const other = project(account, golden('description: two', 'tags: { a: "y" }'))
    expect(await other.run(...fast)).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
  })
  expect(await run(...fast)).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
  expect(accountOf(account).get(kind, 'golden')).toMatchObject({ description: 'two', tags: { a: 'y' } })
  expect(await run('drift')).toMatchObject({ exitCode: 0, outcome: 'clean' })
})

it('a run of another commit that comes first: the later one stands, whole, with a record that says so', async () => {
  const { account, run } = await disturbed(async (account) => {
    const other = project(account, golden('description: three', 'tags: { b: "z" }'))
    expect(await other.run(...fast)).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
  })
  expect(await run(...fast)).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
  const live = accountOf(account).get(kind, 'golden')
  expect(live).toMatchObject({ description: 'two', tags: { a: 'y' } })
  expect(Object.keys(live?.tags ?? {})).not.toContain('b')
  expect(await run('plan')).toMatchObject({ outcome: 'clean' })
})

it('somebody who takes it over meanwhile keeps it: tags and record are left alone, and the run says so', async () => {
  const { account, run } = await disturbed((account) =>
    accountOf(account).edit(kind, 'golden', (live) => ({ ...live, tags: { ...live.tags, 'kiln:owner': 'others' } })),
  )
  const report = await run(...fast)
  expect(report).toMatchObject({ exitCode: 4, outcomes: { failed: 1 } })
  expect(report.targets[0]?.changes[0]?.error).toMatchObject({ code: 'not-confirmed' })
  expect(accountOf(account).get(kind, 'golden')?.tags).toMatchObject({ 'kiln:owner': 'others', a: 'x' })
  expect(await run('plan')).toMatchObject({ summary: { blocked: 1 } })
})

it('a delete meanwhile is told as such', async () => {
  const { account, run } = await disturbed((account) => accountOf(account).remove(kind, 'golden'))
  const report = await run(...fast)
  expect(report).toMatchObject({ exitCode: 4, outcomes: { failed: 1 } })
  expect(accountOf(account).list(kind)).toEqual([])
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
})

it('an update whose replay changes nothing goes again, as it does after another read', async () => {
  const account = await emulator()
  const { write, run } = project(account, golden('description: one'))
  await run('apply')
  write(golden('description: two'))
  await run(...fast)
  accountOf(account).edit(kind, 'golden', (live) => ({ ...live, description: 'one' }))
  expect(await run(...fast)).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
  expect(accountOf(account).get(kind, 'golden')).toMatchObject({ description: 'two' })
})
