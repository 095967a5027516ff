/** What was deleted is made again: a service that remembers client tokens replays the answer for what is gone. */
import { expect, it, onTestFinished } from 'vitest'
import { kinds } from '../../src/kinds/registry.ts'
import { emulator, kilnReport, virtualClock } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'
const createsOf = (requests: readonly { readonly operation: string }[]): number =>
  requests.filter(({ operation }) => operation === `Create${kind}`).length

it.each([true, false])(
  'no cycle of delete and create waits longer than the first (removed by Kiln: %s)',
  async (byKiln) => {
    const account = await emulator({ switches: { tokenRetentionSeconds: Infinity } })
    const keep = `${golden().replace('golden', 'kept')}---\n`
    const { cwd, write, run } = project(account, keep)
    await run('apply')
    for (let cycle = 0; cycle < 9; cycle += 1) {
      write(keep + golden())
      account.clearRequests()
      const clock = virtualClock()
      expect(await kilnReport(['apply'], { cwd, emulator: account, clock })).toMatchObject({ exitCode: 0 })
      expect(clock.slept).toBeLessThanOrEqual(100)
      expect(createsOf(account.requests)).toBe(cycle === 0 ? 1 : 2)
      expect(accountOf(account).get(kind, 'golden')).toBeDefined()
      write(keep)
      if (byKiln) expect(await run('apply', '--prune')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
      else accountOf(account).remove(kind, 'golden')
    }
  },
)

it('a hundred that were deleted by hand are made again without waiting for each', async () => {
  const account = await emulator({ switches: { tokenRetentionSeconds: Infinity } })
  const names = Array.from({ length: 100 }, (_, index) => `item-${index}`)
  const { cwd, run } = project(account, names.map((name) => golden().replace('golden', name)).join('---\n'))
  await run('apply')
  for (const name of names) accountOf(account).remove(kind, name)
  account.clearRequests()
  const clock = virtualClock()
  const report = await kilnReport(['apply'], { cwd, emulator: account, clock })
  expect(report).toMatchObject({ exitCode: 0, outcomes: { done: 100 } })
  expect(clock.slept).toBeLessThanOrEqual(100 * 100)
  expect(createsOf(account.requests)).toBe(200)
})

it('a read that lags behind a create costs a second one, which is refused, and nothing is made twice', async () => {
  const account = await emulator({ switches: { readLag: 4 } })
  const { run } = project(account, golden('tags: { team: a }'))
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
  expect(account.requests.filter(({ operation }) => operation === `Create${kind}`).map(({ status }) => status)).toEqual(
    [200, 400],
  )
  expect(accountOf(account).list(kind)).toHaveLength(1)
})

it('of a kind that would make a second one, a read that lags is waited out before there is another create', async () => {
  const registry = kinds as Map<string, typeof kinds extends ReadonlyMap<string, infer Kind> ? Kind : never>
  const registered = registry.get(kind)
  if (registered === undefined) throw new Error(kind)
  registry.set(kind, { ...registered, refusesSecond: false })
  onTestFinished(() => void registry.set(kind, registered))
  const account = await emulator({ switches: { readLag: 4 } })
  const { run } = project(account, golden())
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
  expect(createsOf(account.requests)).toBe(1)
})

it('a service that takes every create and shows nothing comes to an end, and is told', async () => {
  const account = await emulator({ switches: { tokenRetentionSeconds: 0 } })
  account.addFault({
    when: { operation: `Create${kind}` },
    times: Infinity,
    effect: { type: 'call', after: () => void accountOf(account).remove(kind, 'golden') },
  })
  const { run } = project(account, golden())
  const report = await run('apply')
  expect(report.exitCode).toBe(4)
  expect(report.targets[0]?.changes[0]?.error).toMatchObject({ code: 'outcome-unknown' })
  expect(report.targets[0]?.changes[0]?.error?.message).toContain('two client tokens')
  expect(createsOf(account.requests)).toBe(2)
})
