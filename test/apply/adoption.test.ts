import { expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'
const tagsOf = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key-${index}`, 'x']))

it.each([48, 49, 50])('an adoption fits where %i live tags leave no room for the two of Kiln', async (count) => {
  const account = await emulator()
  accountOf(account).put(kind, { name: 'golden', instanceProfileName: 'theirs', tags: tagsOf(count) })
  const { run } = project(account, golden('tags: { team: a }'))
  expect(await run('apply', '--adopt')).toMatchObject({ exitCode: 0, outcome: 'applied' })
  const live = accountOf(account).get(kind, 'golden')
  expect(Object.keys(live?.tags ?? {}).sort()).toEqual(['kiln:owner', 'kiln:record', 'team'])
})

it('an edit while it is being adopted stops the adoption', async () => {
  const account = await emulator()
  accountOf(account).put(kind, { name: 'golden', instanceProfileName: 'theirs' })
  const { run } = project(account, golden())
  account.addFault({
    when: { operation: 'TagResource' },
    effect: {
      type: 'call',
      after: () => void accountOf(account).edit(kind, 'golden', (live) => ({ ...live, keyPair: 'hotfix' })),
    },
  })
  const report = await run('apply', '--adopt')
  expect(report.exitCode).toBe(4)
  expect(report.targets[0]?.changes[0]?.error).toMatchObject({ code: 'moved' })
  expect(accountOf(account).get(kind, 'golden')).toMatchObject({ keyPair: 'hotfix', instanceProfileName: 'theirs' })
})

it('protection outlives a removed owner tag and the adoption that follows', async () => {
  const account = await emulator()
  const { write, run } = project(account, golden('description: one', 'kiln: { protect: true }'))
  await run('apply')
  accountOf(account).edit(kind, 'golden', (live) => {
    const { 'kiln:owner': _, ...tags } = live.tags
    return { ...live, tags }
  })
  write(golden('description: two'))
  expect(await run('apply', '--adopt')).toMatchObject({ exitCode: 0 })
  write(golden().replace('golden', 'another'))
  const report = await run('plan', '--prune')
  expect(report.targets[0]?.changes[1]).toMatchObject({ action: 'orphan', reason: 'protected' })
})

it.each([
  ['the owner tag alone', { description: 'one' }, ['kiln:owner']],
  ['both tags, with an edit', { description: 'by hand' }, ['kiln:owner', 'kiln:record']],
])('a document that allows adoption does not hide that somebody took off %s', async (_, edit, removed) => {
  const account = await emulator()
  const { run } = project(account, golden('description: one', 'kiln: { adopt: overwrite }'))
  await run('apply')
  expect(await run('drift')).toMatchObject({ exitCode: 0 })
  accountOf(account).edit(kind, 'golden', (live) => ({
    ...live,
    ...edit,
    tags: Object.fromEntries(Object.entries(live.tags).filter(([key]) => !removed.includes(key))),
  }))
  expect(await run('drift')).toMatchObject({ exitCode: 2, outcome: 'drift' })
  expect(await run('apply')).toMatchObject({ exitCode: 0 })
  expect(await run('drift')).toMatchObject({ exitCode: 0 })
})

it('--create-only writes nothing to what is there, not even a record', async () => {
  const account = await emulator()
  const { run } = project(account, golden())
  await run('apply')
  accountOf(account).edit(kind, 'golden', (live) => {
    const { 'kiln:record': _, ...tags } = live.tags
    return { ...live, tags }
  })
  expect(await run('apply', '--create-only')).toMatchObject({ exitCode: 0, run: { requests: { write: 0 } } })
})

it.each([
  ['before a field is written', 'theirs', 'claimed'],
  ['where only the tags differ', 'builder', 'updated'],
])('an owner tag that does not stick is not-confirmed, %s', async (_, profile, how) => {
  const account = await emulator()
  accountOf(account).put(kind, { name: 'golden', instanceProfileName: profile })
  account.addFault({
    when: { operation: 'TagResource' },
    times: Infinity,
    effect: {
      type: 'call',
      after: () =>
        void accountOf(account).edit(kind, 'golden', (live) => {
          const { 'kiln:owner': _, ...tags } = live.tags
          return { ...live, tags }
        }),
    },
  })
  const { run } = project(account, golden())
  const report = await run('apply', '--adopt')
  expect(report).toMatchObject({ exitCode: 4, outcomes: { done: 0, failed: 1 } })
  const error = report.targets[0]?.changes[0]?.error
  expect(error).toMatchObject({ code: 'not-confirmed' })
  expect(error?.message).toContain(`was ${how}, but the account shows other values for: Kiln's own tags`)
  expect(accountOf(account).get(kind, 'golden')).toMatchObject({ instanceProfileName: profile })
  expect(account.requests.filter(({ operation }) => operation.startsWith('Update'))).toEqual([])
})
