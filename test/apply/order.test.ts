/** What apply does when: what is referred to first, as much at once as is allowed, deletes last and the other way round; what a failure holds back. */
import { describe, expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import type { Report } from '../../src/report/report.ts'
import { emulator } from '../support/kiln.ts'
import { accountOf, project } from '../support/project.ts'
import {
  distributedBy,
  distribution,
  documentsOf,
  infrastructure,
  pipeline,
  policy,
  seedRecipes,
} from '../support/small-factory.ts'

const hosts = [infrastructure('linux'), infrastructure('windows'), distribution('everywhere')]
const users = [pipeline('nightly', 'linux', distributedBy('everywhere')), pipeline('weekly', 'windows')]
const factory = documentsOf(...users, policy('tidy'), ...hosts)

/** What was asked for and what was done, in turn: `begin` and `end` of each write. */
function watch(account: Emulator): string[] {
  const seen: string[] = []
  for (const operation of ['Create', 'Update', 'Delete']) {
    for (const slug of ['linux', 'windows', 'everywhere', 'nightly', 'weekly', 'tidy', 'kept']) {
      const note = (moment: string) => async () => void seen.push(`${moment} ${operation} ${slug}`)
      account.addFault({
        when: { operation: new RegExp(`^${operation}`), slug },
        times: Infinity,
        effect: { type: 'call', before: note('begin'), after: note('end') },
      })
    }
  }
  return seen
}

/** Holds these writes back until all of them are under way: without that an apply stands still for ever. */
function expectTogether(account: Emulator, operation: RegExp, ...slugs: readonly string[]): void {
  let arrived = 0
  let open: () => void = () => undefined
  const all = new Promise<void>((resolve) => (open = resolve))
  for (const slug of slugs) {
    const before = (): Promise<void> => {
      arrived += 1
      if (arrived === slugs.length) open()
      return all
    }
    account.addFault({ when: { operation, slug }, effect: { type: 'call', before } })
  }
}

async function prepared(yaml: string) {
  const account = await emulator()
  seedRecipes(account)
  return { account, ...project(account, yaml) }
}

/** The most that was under way at once. */
function mostAtOnce(seen: readonly string[]): number {
  let [now, most] = [0, 0]
  for (const one of seen) {
    now += one.startsWith('begin') ? 1 : -1
    most = Math.max(most, now)
  }
  return most
}

const after = (seen: readonly string[], later: string, ...earlier: readonly string[]): void => {
  for (const one of earlier) expect(seen.indexOf(one), `${one} before ${later}`).toBeLessThan(seen.indexOf(later))
  expect(seen).toContain(later)
  for (const one of earlier) expect(seen).toContain(one)
}

function outcomesOf(report: Report): Readonly<Record<string, string>> {
  const changes = report.targets[0]?.changes ?? []
  return Object.fromEntries(
    changes.map(({ id, outcome, error }) => [id, error === undefined ? `${outcome}` : `${outcome}: ${error.code}`]),
  )
}

const messageOf = (report: Report, id: string): string | undefined =>
  report.targets[0]?.changes.find((change) => change.id === id)?.error?.message

describe('creates', () => {
  it('begin with all that refers to nothing, at once; then comes what refers to it, at once', async () => {
    const { account, run } = await prepared(factory)
    expectTogether(account, /^Create/, 'linux', 'windows', 'everywhere', 'tidy')
    expectTogether(account, /^Create/, 'nightly', 'weekly')
    const seen = watch(account)
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 6 } })
    after(seen, 'begin Create nightly', 'end Create linux', 'end Create everywhere')
    after(seen, 'begin Create weekly', 'end Create windows')
    const operations = account.requests.map(({ operation }) => operation)
    expect(operations.lastIndexOf('GetInfrastructureConfiguration')).toBeLessThan(
      operations.lastIndexOf('GetImagePipeline'),
    )
  })

  it('wait for nothing else', async () => {
    const { account, run } = await prepared(factory)
    let open: () => void = () => undefined
    const made = new Promise<void>((resolve) => (open = resolve))
    account.addFault({
      when: { operation: 'CreateImagePipeline', slug: 'nightly' },
      effect: { type: 'call', after: async () => open() },
    })
    account.addFault({ when: { operation: /^Create/, slug: 'windows' }, effect: { type: 'call', before: () => made } })
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 6 } })
  })

  it('are no more at once than is allowed, and no fewer', async () => {
    const { account, run } = await prepared(factory)
    const seen = watch(account)
    expectTogether(account, /^Create/, 'linux', 'windows')
    expect(await run('apply', '--parallelism', '2')).toMatchObject({ exitCode: 0, outcomes: { done: 6 } })
    expect(mostAtOnce(seen)).toBe(2)
  })
})

describe('a change that waits', () => {
  /** The requests about one of them, in the order of all. */
  const indexesOf = (account: Emulator, kind: string): number[] =>
    account.requests.flatMap(({ operation }, index) =>
      /^(Create|Get)/.test(operation) && operation.endsWith(kind) ? [index] : [],
    )

  const both = documentsOf(distribution('everywhere'), infrastructure('linux'))

  it.each(['resourceInUse', 'throttle'] as const)('to be tried again after %s holds nobody back', async (effect) => {
    const { account, run } = await prepared(both)
    account.addFault({ when: { operation: /^Create/, slug: 'linux' }, times: 2, effect })
    expect(await run('apply', '--parallelism', '1')).toMatchObject({ exitCode: 0, outcomes: { done: 2 } })
    const [first = 0, second = 0] = indexesOf(account, 'InfrastructureConfiguration')
    expect(indexesOf(account, 'DistributionConfiguration').some((one) => one > first && one < second)).toBe(true)
  })

  it('for the account to show what was written holds nobody back', async () => {
    const { account, run } = await prepared(both)
    account.addFault({ when: { operation: /^Get/, slug: 'linux' }, times: 3, effect: 'staleRead' })
    expect(await run('apply', '--parallelism', '1')).toMatchObject({ exitCode: 0, outcomes: { done: 2 } })
    const [, first = 0, second = 0] = indexesOf(account, 'InfrastructureConfiguration')
    expect(indexesOf(account, 'DistributionConfiguration').some((one) => one > first && one < second)).toBe(true)
  })
})

describe('deletes', () => {
  it('come after everything else, and begin with what refers to others', async () => {
    const kept = infrastructure('kept')
    const { account, run, write } = await prepared(`${factory}${documentsOf(kept)}`)
    await run('apply')
    write(documentsOf([...kept, 'description: other']))
    const seen = watch(account)
    expectTogether(account, /^Delete/, 'nightly', 'weekly', 'tidy')
    expectTogether(account, /^Delete/, 'linux', 'windows', 'everywhere')
    expect(await run('apply', '--prune', '--max-deletes', '9')).toMatchObject({ exitCode: 0, outcomes: { done: 7 } })
    after(seen, 'begin Delete nightly', 'end Update kept')
    after(seen, 'begin Delete weekly', 'end Update kept')
    after(seen, 'begin Delete tidy', 'end Update kept')
    after(seen, 'begin Delete linux', 'end Delete nightly')
    after(seen, 'begin Delete everywhere', 'end Delete nightly')
    after(seen, 'begin Delete windows', 'end Delete weekly')
  })

  it('that fail hold back those that wait for them, and nothing else; the next apply finishes', async () => {
    const kept = documentsOf(infrastructure('kept'))
    const { account, run, write } = await prepared(`${factory}${kept}`)
    await run('apply')
    write(kept)
    account.addFault({ when: { operation: 'DeleteImagePipeline', slug: 'nightly' }, effect: 'accessDenied' })
    const flags = ['--prune', '--max-deletes', '9']
    const report = await run('apply', ...flags)
    expect(report.exitCode).toBe(4)
    expect(outcomesOf(report)).toEqual({
      'InfrastructureConfiguration/kept': 'unchanged',
      'ImagePipeline/nightly': 'failed: AccessDeniedException',
      'ImagePipeline/weekly': 'done',
      'LifecyclePolicy/tidy': 'done',
      'InfrastructureConfiguration/linux': 'not-run: dependency-failed',
      'InfrastructureConfiguration/windows': 'done',
      'DistributionConfiguration/everywhere': 'not-run: dependency-failed',
    })
    expect(messageOf(report, 'InfrastructureConfiguration/linux')).toBe(
      'InfrastructureConfiguration/linux was not begun: it waits for ImagePipeline/nightly, which was not reached',
    )
    expect(await run('apply', ...flags)).toMatchObject({ exitCode: 0, outcomes: { done: 3 } })
  })
})

describe('a delete', () => {
  it('waits for the update that leads away from it, and is held back where that fails', async () => {
    const { account, run, write } = await prepared(factory)
    await run('apply')
    const [linux = [], , everywhere = []] = hosts
    const led = [pipeline('nightly', 'linux', distributedBy('everywhere')), pipeline('weekly', 'linux')]
    write(documentsOf(linux, everywhere, ...led, policy('tidy')))
    account.addFault({ when: { operation: /^Update/, slug: 'weekly' }, effect: 'accessDenied' })
    expect(outcomesOf(await run('apply', '--prune'))).toMatchObject({
      'ImagePipeline/weekly': 'failed: AccessDeniedException',
      'InfrastructureConfiguration/windows': 'not-run: dependency-failed',
    })
    const seen = watch(account)
    expect(await run('apply', '--prune')).toMatchObject({ exitCode: 0, outcomes: { done: 2 } })
    after(seen, 'begin Delete windows', 'end Update weekly')
    expect(await run('plan', '--prune')).toMatchObject({ exitCode: 0, outcome: 'clean' })
  })
})

describe('a failure', () => {
  it('holds back what depends on it, which says for what; everything else goes on, and the next apply finishes', async () => {
    const { account, run } = await prepared(factory)
    account.addFault({ when: { operation: /^Create/, slug: 'everywhere' }, effect: 'accessDenied' })
    const report = await run('apply')
    expect(report).toMatchObject({ exitCode: 4, outcomes: { done: 4, failed: 1, notRun: 1 } })
    expect(outcomesOf(report)).toEqual({
      'InfrastructureConfiguration/linux': 'done',
      'InfrastructureConfiguration/windows': 'done',
      'DistributionConfiguration/everywhere': 'failed: AccessDeniedException',
      'ImagePipeline/nightly': 'not-run: dependency-failed',
      'ImagePipeline/weekly': 'done',
      'LifecyclePolicy/tidy': 'done',
    })
    expect(messageOf(report, 'ImagePipeline/nightly')).toBe(
      'ImagePipeline/nightly was not begun: it waits for DistributionConfiguration/everywhere, which was not reached',
    )
    expect(accountOf(account).get('ImagePipeline', 'nightly')).toBeUndefined()
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 2 } })
    expect(await run('plan')).toMatchObject({ outcome: 'clean' })
  })

  it('of an update holds back the update of what refers to it, and is none of what has nothing to do', async () => {
    const { account, run, write } = await prepared(factory)
    await run('apply')
    const [linux = [], windows = [], everywhere = []] = hosts
    const [nightly = [], weekly = []] = users
    const other = 'description: other'
    write(documentsOf([...linux, other], windows, [...everywhere, other], [...weekly, other], nightly, policy('tidy')))
    account.addFault({ when: { operation: /^Update/, slug: 'linux' }, effect: 'accessDenied' })
    expect(outcomesOf(await run('apply'))).toEqual({
      'InfrastructureConfiguration/linux': 'failed: AccessDeniedException',
      'InfrastructureConfiguration/windows': 'unchanged',
      'DistributionConfiguration/everywhere': 'done',
      'ImagePipeline/nightly': 'unchanged',
      'ImagePipeline/weekly': 'done',
      'LifecyclePolicy/tidy': 'unchanged',
    })
    write(documentsOf([...linux, other], windows, [...everywhere, other], weekly, [...nightly, other], policy('tidy')))
    account.addFault({ when: { operation: /^Update/, slug: 'linux' }, effect: 'accessDenied' })
    expect(outcomesOf(await run('apply'))).toMatchObject({
      'ImagePipeline/nightly': 'not-run: dependency-failed',
      'ImagePipeline/weekly': 'done',
    })
  })

  it('of a record alone holds nothing back: what is referred to is there as declared', async () => {
    const { account, run, write } = await prepared(factory)
    await run('apply')
    accountOf(account).edit('InfrastructureConfiguration', 'linux', (draft) => {
      draft.tags['kiln:record'] = (draft.tags['kiln:record'] ?? '').slice(0, 20)
    })
    const [nightly = [], weekly = []] = users
    write(documentsOf([...nightly, 'description: other'], weekly, policy('tidy'), ...hosts))
    account.addFault({ when: { operation: 'TagResource', slug: 'linux' }, effect: 'accessDenied' })
    const report = await run('apply')
    expect(report.exitCode).toBe(4)
    expect(outcomesOf(report)).toMatchObject({
      'InfrastructureConfiguration/linux': 'failed: AccessDeniedException',
      'ImagePipeline/nightly': 'done',
    })
    expect(accountOf(account).get('ImagePipeline', 'nightly')).toMatchObject({ description: 'other' })
  })
})
