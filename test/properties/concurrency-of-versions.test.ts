/**
 * Runs at the same time on lines of versions, of one commit or of two: answers that get lost, kills, somebody who puts a higher version between
 * a plan and its apply, or deletes the newest one. Nothing is made twice, and what ends as done is what is there.
 *
 * One seed gives the same rounds every time. KILN_PROPERTY_RUNS=2000 draws as many others; KILN_PROPERTY_SEED=N those of that seed, which a
 * failure names.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { startEmulator, type Emulator, type Switches } from '../../src/emulator/emulator.ts'
import type { Report } from '../../src/report/report.ts'
import { accountOf, project } from '../support/project.ts'
import { takeTurns } from '../support/turns.ts'
import { factoryWith, versionsIn } from '../support/versioned-factory.ts'
import { play, runner, type Runner } from './runners.ts'

const numRuns = Number(process.env['KILN_PROPERTY_RUNS'] ?? 10)
const flags = ['--parallelism', '1']

interface Round {
  readonly switches: Partial<Switches>
  readonly form: string
  readonly before: string | undefined
  /** What the script of each commit does. */
  readonly commits: readonly string[]
  readonly runners: readonly Runner[]
  readonly people: readonly { readonly turn: number; readonly does: 'put a higher one' | 'remove the newest' }[]
  readonly order: readonly number[]
}

const script = fc.constantFrom('one', 'two', 'three')
const round: fc.Arbitrary<Round> = fc.record({
  switches: fc.record({
    identicalBuild: fc.constantFrom('refused' as const, 'new-build' as const),
    identicalBy: fc.constantFrom('document' as const, 'everything' as const),
    tagsInherited: fc.boolean(),
    tokensOutliveDelete: fc.boolean(),
    readLag: fc.constantFrom(0, 0, 2),
    // A service that forgets tokens while runs are under way can be made to make two: docs/model says when.
    tokenRetentionSeconds: fc.constantFrom(86_400, Infinity),
    buildNumbersReused: fc.constant(true),
  }),
  form: fc.constantFrom('1.0.x', '1.0.0'),
  before: fc.option(script, { nil: undefined }),
  commits: fc.oneof(fc.tuple(script), fc.uniqueArray(script, { minLength: 2, maxLength: 2 })),
  runners: fc.array(runner, { minLength: 2, maxLength: 3 }),
  people: fc.oneof(
    fc.constant([]),
    fc.array(
      fc.record({
        turn: fc.integer({ min: 1, max: 30 }),
        does: fc.constantFrom('put a higher one' as const, 'remove the newest' as const),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  ),
  order: fc.array(fc.nat(5), { minLength: 1, maxLength: 60 }),
})

const components = (account: Emulator) =>
  accountOf(account)
    .list('Component')
    .toSorted((a, b) => a.arn.localeCompare(b.arn, 'en', { numeric: true }))

/** What the script of the newest version does, whoever made it. */
function newestScript(account: Emulator): string | undefined {
  return /commands: \[(\w+)\]/.exec(JSON.stringify(components(account).at(-1)?.['data'] ?? ''))?.[1]
}

/** What each run says of itself: an exit code that tells the truth about its rows. */
function assertHonest(report: Report): void {
  const changes = report.targets[0]?.changes ?? []
  const isReached = changes.every(({ outcome }) => outcome === 'done' || outcome === 'unchanged')
  expect(report.exitCode === 0).toBe(isReached)
  for (const { outcome, error } of changes)
    if (outcome === 'not-run' && error !== undefined) expect(error.code).toBe('dependency-failed')
}

/** The pipeline builds the newest recipe, which names the newest component. */
function assertConnected(account: Emulator): void {
  const recipe = accountOf(account).list('ImageRecipe').at(-1)
  expect(recipe?.['components']).toEqual([{ componentArn: components(account).at(-1)?.arn }])
  expect(accountOf(account).get('ImagePipeline', 'nightly')?.['imageRecipeArn']).toBe(recipe?.arn)
}

async function assertPromises({ switches, form, before, commits, runners, people, order }: Round): Promise<void> {
  const account = await startEmulator({ switches })
  try {
    const documents = (command: string) => factoryWith(command, form)
    if (before !== undefined) {
      expect(await project(account, documents(before)).run('apply')).toMatchObject({ exitCode: 0 })
    }
    const start = versionsIn(account, 'Component').length
    let chosen = 0
    const late: (() => Promise<void>)[] = []
    const turns = takeTurns(
      runners.length,
      (waiting) => (order[(chosen += 1) % order.length] ?? 0) % waiting,
      async (turn) => {
        if (turn % 7 === 0) await late.shift()?.()
        for (const { does } of people.filter((one) => one.turn === turn)) {
          if (does === 'put a higher one') putForeign(account)
          else removeNewest(account)
        }
      },
    )
    const commitOf = ({ commit }: Runner): string => commits[commit % commits.length] ?? 'one'
    const ended = await Promise.all(
      runners.map((one, number) => play(account, one, documents(commitOf(one)), flags, number, turns, late)),
    )
    for (const arrive of late) await arrive()

    const survivors = ended.filter((report) => report !== undefined)
    for (const report of survivors) assertHonest(report)
    const applied = new Set(runners.map(commitOf))
    if (people.length === 0) {
      const [only] = applied
      if (applied.size === 1 && survivors.length > 0) {
        // 2: of one commit all succeed, and one version is made at the most.
        expect(survivors.map(({ exitCode }) => exitCode)).toEqual(survivors.map(() => 0))
        expect(newestScript(account)).toBe(only)
        assertConnected(account)
      }
      if (applied.size === 1)
        expect(versionsIn(account, 'Component').length - start).toBeLessThanOrEqual(only === before ? 0 : 1)
      // 2: of two commits, the newest is that of a run that says that it is done.
      const isQuiet = runners.every(({ kill, troubles }) => kill === undefined && troubles.length === 0)
      const done = ended.flatMap((report, index) =>
        report?.exitCode === 0 ? [commitOf(runners[index] as Runner)] : [],
      )
      if (isQuiet && done.length > 0) expect(done).toContain(newestScript(account))
    }

    // 3 and 4: the next run finishes the work, and there is nothing to do after it.
    for (const { arn } of components(account).filter(({ tags }) => tags['kiln:owner'] === undefined))
      remove(account, arn)
    const last = commitOf(runners[0] as Runner)
    const { run } = project(account, documents(last))
    // Where the newest was deleted, a build may have got its number again, with tags that a read does not show yet. Of a run that was killed
    // right then it has no record of its own: it is nobody's, until somebody takes it over.
    if (people.length > 0) assertHonest(await run('apply', ...flags))
    const whose = people.length > 0 ? ['--adopt'] : []
    expect(await run('apply', ...flags, ...whose)).toMatchObject({ exitCode: 0 })
    expect(newestScript(account)).toBe(last)
    assertConnected(account)
    expect(await run('plan')).toMatchObject({ outcome: 'clean', summary: { blocked: 0 } })
    expect(await run('drift')).toMatchObject({ exitCode: 0 })
    expect(await run('apply', ...flags)).toMatchObject({ exitCode: 0, run: { requests: { write: 0 } } })
  } finally {
    await account.close()
  }
}

function putForeign(account: Emulator): void {
  const taken = components(account).map(({ version }) =>
    Number(
      JSON.stringify(version ?? '')
        .replaceAll('"', '')
        .split('.')[2],
    ),
  )
  const number = `1.0.${Math.max(-1, ...taken) + 1}`
  accountOf(account).put('Component', { name: 'script', semanticVersion: number, platform: 'Linux' })
}

function removeNewest(account: Emulator): void {
  const newest = components(account).at(-1)
  if (newest !== undefined) remove(account, newest.arn)
}

function remove(account: Emulator, arn: string): void {
  accountOf(account).remove('Component', arn.split('/').slice(1).join('/'))
}

it('nothing is made twice, and what is done is what is there, whatever runs at the same time', async () => {
  await fc.assert(fc.asyncProperty(round, assertPromises), { numRuns })
})
