/** What happens between a plan that deletes and its delete: the configuration stays, and the run says why. */
import { expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { emulator } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'
const gone = golden('description: ours', 'tags: { team: a }').replace('golden', 'gone')

/** Runs `change` right before the configuration is read the second time: the plan has seen it, the delete has not. */
function betweenPlanAndDelete(account: Emulator, change: () => unknown): void {
  account.addFault({
    when: { operation: `Get${kind}`, slug: 'gone', nth: 2 },
    effect: { type: 'call', before: async () => void (await change()) },
  })
}

const retag = (account: Emulator, tags: Record<string, string>) =>
  accountOf(account).edit(kind, 'gone', (live) => ({ ...live, tags: { ...live.tags, ...tags } }))

it.each<[string, RegExp, (account: Emulator) => unknown]>([
  [
    'edited',
    /its fields or tags differ/,
    (account) => accountOf(account).edit(kind, 'gone', (live) => ({ ...live, description: 'hotfix' })),
  ],
  ['tagged', /its fields or tags differ/, (account) => retag(account, { team: 'b' })],
  [
    'protected',
    /no longer ours to delete/,
    (account) => project(account, gone + 'kiln: { protect: true }\n').run('apply'),
  ],
  ['taken over', /no longer ours to delete/, (account) => retag(account, { 'kiln:owner': 'others' })],
  [
    'given a record that is not its own',
    /no longer ours to delete/,
    (account) => retag(account, { 'kiln:record': 'copied' }),
  ],
])('what was %s since the plan is not deleted', async (_, reason, change) => {
  const account = await emulator()
  const { write, run } = project(account, `${golden()}---\n${gone}`)
  await run('apply')
  write(golden())
  let after: unknown
  betweenPlanAndDelete(account, async () => {
    await change(account)
    after = accountOf(account).get(kind, 'gone')
    account.clearRequests()
  })
  const report = await run('apply', '--prune')
  expect(report).toMatchObject({ exitCode: 4, outcomes: { done: 0, failed: 1 } })
  const failed = report.targets[0]?.changes.find(({ action }) => action === 'delete')
  expect(failed).toMatchObject({ outcome: 'failed', error: { code: 'moved' }, writes: [] })
  expect(failed?.error?.message).toMatch(reason)
  expect(accountOf(account).get(kind, 'gone')).toEqual(after)
  expect(account.requests.filter(({ operation }) => operation.startsWith('Delete'))).toEqual([])
})

it('what is gone since the plan is done, without a write', async () => {
  const account = await emulator()
  const { write, run } = project(account, `${golden()}---\n${gone}`)
  await run('apply')
  write(golden())
  betweenPlanAndDelete(account, () => accountOf(account).remove(kind, 'gone'))
  expect(await run('apply', '--prune')).toMatchObject({
    exitCode: 0,
    outcomes: { done: 1 },
    run: { requests: { write: 0 } },
  })
})

it.each([
  ['deletes it', 0, { done: 1 }, false],
  ['says so and keeps it', 4, { failed: 1 }, true],
])(
  'where reads are throttled for good, a service that %s is asked in another way',
  async (_, exitCode, outcomes, stays) => {
    const account = await emulator()
    const { write, run } = project(account, `${golden()}---\n${gone}`)
    await run('apply')
    write(golden())
    account.addFault({
      when: { operation: `Delete${kind}` },
      effect: {
        type: 'call',
        after: () => {
          if (stays) accountOf(account).put(kind, { name: 'gone', instanceProfileName: 'x' })
          account.addFault({ when: { operation: `Get${kind}` }, times: Infinity, effect: 'throttle' })
        },
      },
    })
    expect(await run('apply', '--prune')).toMatchObject({ exitCode, outcomes })
  },
)
