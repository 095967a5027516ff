import { expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'
const documents = `${golden('description: one', 'subnetId: subnet-1', 'securityGroupIds: [sg-1]')}---\nkind: ${kind}\nname: other\ninstanceProfileName: builder\n`

it('fast settles what list and record agree on, marks it recorded, and reads nothing of it', async () => {
  const account = await emulator()
  const { run } = project(account, documents)
  await run('apply')
  account.clearRequests()
  const report = await run('plan', '--refresh', 'fast')
  expect(report.outcome).toBe('clean')
  expect(report.targets[0]?.changes.map((change) => change.recorded)).toEqual([true, true])
  expect(account.requests.filter((request) => request.operation.startsWith('Get'))).toMatchObject([
    { operation: 'GetCallerIdentity' },
  ])
})

it.each([
  ['an update of a field that the list does not show', (live: object) => ({ ...live, subnetId: 'subnet-2' })],
  ['an update of a field that the list shows', (live: object) => ({ ...live, description: 'by hand' })],
  ['a tag', (live: object) => ({ ...live, tags: { ...(live as { tags: object }).tags, extra: 'x' } })],
])('fast finds %s made behind its back', async (_, change) => {
  const account = await emulator()
  const { run } = project(account, documents)
  await run('apply')
  accountOf(account).edit(kind, 'golden', change as never)
  const report = await run('drift', '--refresh', 'fast')
  expect(report).toMatchObject({ exitCode: 2, outcome: 'drift' })
  expect(report.targets[0]?.changes[0]).toMatchObject({ action: 'update', reason: 'drifted' })
  expect(report.targets[0]?.changes[1]).toMatchObject({ action: 'unchanged', recorded: true })
})

it('fast reads what the declaration changed, and agrees with full', async () => {
  const account = await emulator()
  const { write, run } = project(account, documents)
  await run('apply')
  write(documents.replace('subnet-1', 'subnet-9'))
  const [fast, full] = [await run('plan', '--refresh', 'fast'), await run('plan')]
  expect(fast.targets[0]?.changes[0]).toMatchObject({ action: 'update', reason: 'git-changed' })
  expect(fast.digest).toBe(full.digest)
})

it('a record copied to another configuration settles nothing', async () => {
  const account = await emulator()
  const { run } = project(account, documents)
  await run('apply')
  const { tags } = accountOf(account).get(kind, 'golden') ?? {}
  accountOf(account).edit(kind, 'other', (live) => ({ ...live, tags: tags as never }))
  const report = await run('plan', '--refresh', 'fast')
  expect(report.targets[0]?.changes[1]).toMatchObject({ action: 'blocked', reason: 'unowned' })
})
