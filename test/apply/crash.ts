/**
 * A runner that is killed is played by an emulator that answers nothing from one request on: before that request is carried out, or
 * after. The killed run stays stuck in it and never comes back.
 */
import { expect } from 'vitest'
import type { Emulator, RecordedRequest } from '../../src/emulator/emulator.ts'
import type { TestProject } from '../support/project.ts'
import { accountsOf, home } from '../support/scenario-account.ts'

/** An apply that has something to do. */
export interface Story {
  /** What apply gets, beside that it sends one request at a time. */
  readonly flags: readonly string[]
  prepare(): Promise<{ readonly account: Emulator; readonly project: TestProject }>
}

/** What an undisturbed apply sent, and what the account holds then. */
interface Undisturbed {
  readonly requests: readonly RecordedRequest[]
  readonly state: unknown
}

const undisturbed = new WeakMap<Story, Promise<Undisturbed>>()
const inTurn = ['--parallelism', '1']

export const isWrite = /^(Create|Update|Delete|Tag|Untag)/

/** Runs apply undisturbed, once for each story. */
export function applyUndisturbed(story: Story): Promise<Undisturbed> {
  const run = undisturbed.get(story) ?? runUndisturbed(story)
  undisturbed.set(story, run)
  return run
}

async function runUndisturbed({ prepare, flags }: Story): Promise<Undisturbed> {
  const { account, project } = await prepare()
  account.clearRequests()
  expect(await project.run('apply', ...flags, ...inTurn)).toMatchObject({ exitCode: 0, outcome: 'applied' })
  return { requests: [...account.requests], state: accountsOf(account, [home]) }
}

/** Kills an apply at its nth request of these operations, and expects that the next ends where an undisturbed one ends. */
export async function assertRecoversFrom(
  story: Story,
  nth: number,
  moment: 'before' | 'after',
  operation: RegExp,
): Promise<void> {
  const { state } = await applyUndisturbed(story)
  const { account, project } = await story.prepare()
  const apply = () => project.run('apply', ...story.flags, ...inTurn)
  await new Promise<void>((resolve) => {
    const die = (): Promise<void> => {
      account.addFault({ times: Infinity, effect: 'hang' })
      resolve()
      return new Promise(() => undefined)
    }
    account.addFault({ when: { operation, nth }, effect: { type: 'call', [moment]: die } })
    void apply()
  })
  account.clearFaults()
  const drift = await project.run('drift')
  const reasons = drift.targets[0]?.changes.flatMap((change) => [
    change.reason,
    ...change.fields.map((field) => field.reason),
  ])
  expect(reasons).not.toContain('drifted')
  expect(reasons).not.toContain('both-changed')
  expect(await apply()).toMatchObject({ exitCode: 0 })
  expect(accountsOf(account, [home])).toEqual(state)
  expect(await project.run('drift')).toMatchObject({ exitCode: 0, outcome: 'clean' })
  expect(await apply()).toMatchObject({ exitCode: 0, outcome: 'clean', run: { requests: { write: 0 } } })
}
