/**
 * Runs at the same time, of one commit or of two, on a factory whose documents refer to each other, with requests in an order that is drawn,
 * answers that get lost, kills at any request (what was on its way then arrives, arrives late, or never), and people who edit and delete in
 * between. The promises must hold whatever is drawn.
 *
 * One seed gives the same rounds every time. KILN_PROPERTY_RUNS=2000 draws as many others; KILN_PROPERTY_SEED=N those of that seed, which a
 * failure names.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { startEmulator, type Switches } from '../../src/emulator/emulator.ts'
import type { Report } from '../../src/report/report.ts'
import { commit, foundOf, kindOf, kinds, names, write, type Commit, type Name } from './commits.ts'
import { accountOf, project } from '../support/project.ts'
import { documentsOf, infrastructure, seedRecipes } from '../support/small-factory.ts'
import { takeTurns } from '../support/turns.ts'
import { play, runner, type Runner } from './runners.ts'

const untouchedKind = 'InfrastructureConfiguration'
const numRuns = Number(process.env['KILN_PROPERTY_RUNS'] ?? 10)
const flags = ['--prune', '--max-deletes', '9', '--max-updates', '9', '--parallelism', '1']

interface Round {
  readonly switches: Partial<Switches>
  readonly before: Commit
  readonly commits: readonly Commit[]
  readonly runners: readonly Runner[]
  readonly people: readonly { readonly turn: number; readonly does: 'edit' | 'remove'; readonly name: Name }[]
  /** Whose turn it is, of those that wait; from the first again when they are used up. */
  readonly order: readonly number[]
}

const round: fc.Arbitrary<Round> = fc.record({
  switches: fc.record({
    taggingMovesDateUpdated: fc.boolean(),
    tokensOutliveDelete: fc.boolean(),
    tokenRetentionSeconds: fc.constantFrom(0, 86_400, Infinity),
    untagMissingKey: fc.constantFrom('ok' as const, 'error' as const),
    dateUpdatedOnCreate: fc.constantFrom('absent' as const, 'date-created' as const),
  }),
  // A project in which every name is a new one prunes nothing at once.
  before: fc.oneof(fc.constant<Commit>({}), commit),
  commits: fc.oneof(fc.tuple(commit), fc.tuple(commit, commit)),
  runners: fc.array(runner, { minLength: 2, maxLength: 3 }),
  people: fc.oneof(
    fc.constant([]),
    fc.array(
      fc.record({
        turn: fc.integer({ min: 1, max: 40 }),
        does: fc.constantFrom('edit' as const, 'remove' as const),
        name: fc.constantFrom(...names),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  ),
  order: fc.array(fc.nat(5), { minLength: 1, maxLength: 60 }),
})

/** Reports whether nothing was pruned because somebody has removed all that is declared: nothing shows whose the rest is. */
function isUnproven({ diagnostics }: Report): boolean {
  return diagnostics.some(({ code }) => code === 'KILN3028')
}

/** What each run says of itself: one row and one outcome for each name, and an exit code that tells the truth about them. */
function assertHonest(report: Report): void {
  if (isUnproven(report)) return expect(report).toMatchObject({ exitCode: 3, run: { requests: { write: 0 } } })
  expect([0, 4]).toContain(report.exitCode)
  const changes = report.targets[0]?.changes ?? []
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length)
  const isReached = changes.every(({ outcome }) => outcome === 'done' || outcome === 'unchanged')
  expect(report.exitCode === 0).toBe(isReached)
}

async function assertPromises({ switches, before, commits, runners, people, order }: Round): Promise<void> {
  const account = await startEmulator({ switches })
  try {
    seedRecipes(account)
    const start = write(before) + documentsOf(infrastructure('kept', 'kiln: { protect: true }'))
    expect(await project(account, start).run('apply')).toMatchObject({ exitCode: 0 })
    accountOf(account).put(untouchedKind, {
      name: 'theirs',
      instanceProfileName: 'x',
      tags: { 'kiln:owner': 'someone' },
    })
    const untouched = ['kept', 'theirs']
    const strangers = untouched.map((name) => accountOf(account).get(untouchedKind, name))

    let chosen = 0
    const late: (() => Promise<void>)[] = []
    const turns = takeTurns(
      runners.length,
      (waiting) => (order[(chosen += 1) % order.length] ?? 0) % waiting,
      async (turn) => {
        if (turn % 7 === 0) await late.shift()?.()
        for (const { does, name } of people.filter((one) => one.turn === turn)) {
          const kind = kindOf(name)
          if (accountOf(account).get(kind, name) === undefined) continue
          if (does === 'remove') accountOf(account).remove(kind, name)
          else accountOf(account).edit(kind, name, (live) => ({ ...live, description: 'by hand' }))
        }
      },
    )
    const commitOf = ({ commit }: Runner): Commit => commits[commit % commits.length] ?? before
    const ended = await Promise.all(
      runners.map(async (one, number) => {
        return {
          commit: commitOf(one),
          report: await play(account, one, write(commitOf(one)), flags, number, turns, late),
        }
      }),
    )
    for (const arrive of late) await arrive()

    const applied = new Set(runners.map(commitOf))
    const survivors = ended.flatMap(({ commit, report }) => (report === undefined ? [] : [{ commit, report }]))
    for (const { report } of survivors) assertHonest(report)
    // 5 and 6: what is another owner's, and what is protected, is as it was.
    expect(untouched.map((name) => accountOf(account).get(untouchedKind, name))).toEqual(strangers)
    if (people.length === 0) {
      // 2: of one commit all succeed, and the account is what it says.
      const [only] = applied
      if (applied.size === 1 && only !== undefined && survivors.length > 0) {
        expect(survivors.map(({ report }) => report.exitCode)).toEqual(survivors.map(() => 0))
        for (const name of names) expect(foundOf(account, name)).toEqual(only[name])
      }
      // 2: of two commits each configuration is, in its fields, what one of them or the start says.
      const descriptions = (name: Name) => [before, ...applied].map((one) => one[name]?.description)
      for (const name of names) expect(descriptions(name)).toContain(foundOf(account, name)?.description)
      // 2: where fields and tags are not of one of them, not every run says that it is done.
      if (survivors.length === runners.length && survivors.every(({ report }) => report.exitCode === 0)) {
        for (const name of names) {
          expect([...applied].map((one) => one[name])).toContainEqual(foundOf(account, name))
        }
      }
      // 3: a killed apply is never taken for somebody's change.
      if (applied.size === 1 && only !== undefined) {
        const drift = await project(account, write(only)).run('drift')
        const changes = drift.targets[0]?.changes ?? []
        const reasons = changes.flatMap(({ reason, fields }) => [reason, ...fields.map((field) => field.reason)])
        expect(reasons).not.toContain('drifted')
        expect(reasons).not.toContain('both-changed')
      }
    }

    // 3 and 4: the next run finishes the work, and there is nothing to do after it.
    const last = commitOf(runners[0] as Runner)
    const { run } = project(account, write(last))
    const finish = await run('apply', ...flags)
    if (isUnproven(finish)) await run('apply')
    expect(isUnproven(finish) ? await run('apply', ...flags) : finish).toMatchObject({ exitCode: 0 })
    for (const name of names) expect(foundOf(account, name)).toEqual(last[name])
    expect(kinds.flatMap((kind) => accountOf(account).list(kind))).toHaveLength(
      names.filter((name) => last[name]).length + untouched.length,
    )
    expect(await run('plan', '--prune')).toMatchObject({ outcome: 'clean', summary: { blocked: 0 } })
    expect(await run('drift')).toMatchObject({ exitCode: 0 })
    expect(await run('apply', ...flags)).toMatchObject({ exitCode: 0, run: { requests: { write: 0 } } })
    expect(untouched.map((name) => accountOf(account).get(untouchedKind, name))).toEqual(strangers)
  } finally {
    await account.close()
  }
}

it('keeps its promises whatever runs at the same time', async () => {
  await fc.assert(fc.asyncProperty(round, assertPromises), { numRuns })
})
