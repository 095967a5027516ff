/**
 * A runner that is killed is played by an emulator that answers nothing from one request on: before that request is carried out, or
 * after. The killed run stays stuck in it and never comes back.
 */
import { expect } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { emulator } from '../support/kiln.ts'
import { accountOf, project, type TestProject } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'
const document = (name: string, ...lines: string[]): string =>
  ['---', `kind: ${kind}`, `name: ${name}`, 'instanceProfileName: builder', ...lines, ''].join('\n')
const before = [
  document('fields', 'description: one'),
  document('tags', 'tags: { a: "1", b: "2" }'),
  document('both', 'description: one', 'tags: { a: "1" }'),
  document('gone'),
].join('')
const after = [
  document('fields', 'description: two'),
  document('tags', 'tags: { b: "3", c: "4" }'),
  document('both', 'description: two', 'tags: { b: "2" }'),
  document('fresh', 'description: new', 'tags: { a: "1" }'),
  document('adopted', 'description: ours', 'tags: { a: "1" }'),
].join('')
const flags = ['--adopt', '--prune', '--parallelism', '1']

const isWrite = /^(Create|Update|Delete|Tag|Untag)/

/** What an undisturbed apply writes, in its order: operation and name. Between two writes nothing happens but reads. */
export const writes: readonly string[] = [
  'TagResource adopted',
  `Update${kind} adopted`,
  'TagResource adopted',
  'UntagResource adopted',
  'TagResource adopted',
  `Update${kind} both`,
  'TagResource both',
  'UntagResource both',
  'TagResource both',
  `Update${kind} fields`,
  'TagResource fields',
  `Create${kind} fresh`,
  'TagResource tags',
  'UntagResource tags',
  'TagResource tags',
  `Delete${kind} gone`,
]

/** Returns the writes to configurations of these names: number, counted from 1, and what it is. */
export function writesTo(...names: readonly string[]): readonly (readonly [number, string])[] {
  const numbered = writes.map((write, index) => [index + 1, write] as const)
  return numbered.filter(([, write]) => names.some((name) => write.endsWith(` ${name}`)))
}

/** An account that an apply has creates, updates, tag changes, an adoption and a delete to do in. */
async function prepare(): Promise<{ account: Emulator; project: TestProject }> {
  const account = await emulator()
  const made = project(account, before)
  expect(await made.run('apply')).toMatchObject({ exitCode: 0 })
  accountOf(account).put(kind, { name: 'adopted', instanceProfileName: 'theirs', tags: { left: 'over' } })
  made.write(after)
  account.clearRequests()
  return { account, project: made }
}

/** Names, fields and tags of everything, without dates and records. */
function stateOf(account: Emulator): unknown {
  return accountOf(account)
    .list(kind)
    .map(({ dateCreated: _, dateUpdated: __, tags, ...fields }) => {
      const { 'kiln:record': record, ...others } = tags as Record<string, string>
      return { ...fields, tags: others, hasRecord: record !== undefined }
    })
    .sort((a, b) => (a['name'] < b['name'] ? -1 : 1))
}

interface Undisturbed {
  readonly written: readonly string[]
  readonly state: unknown
}

let undisturbed: Promise<Undisturbed> | undefined

/** Runs apply undisturbed, once. Returns what it wrote, and what the account holds then. */
export function applyUndisturbed(): Promise<Undisturbed> {
  undisturbed ??= runUndisturbed()
  return undisturbed
}

async function runUndisturbed(): Promise<Undisturbed> {
  const { account, project } = await prepare()
  expect(await project.run('apply', ...flags)).toMatchObject({ exitCode: 0, outcome: 'applied' })
  const written = account.requests
    .filter(({ operation }) => isWrite.test(operation))
    .map(({ operation, path, body }) => {
      const { name, infrastructureConfigurationArn: arn } = (body ?? {}) as Record<string, string>
      const [, named] = /configuration\/(\w+)/.exec(arn ?? decodeURIComponent(path)) ?? []
      return `${operation} ${name ?? named}`
    })
  return { written, state: stateOf(account) }
}

/** Kills an apply at its nth write, and expects that the next ends where an undisturbed one ends. */
export async function assertRecovers(nth: number, moment: 'before' | 'after'): Promise<void> {
  const { state } = await applyUndisturbed()
  const { account, project } = await prepare()
  await new Promise<void>((resolve) => {
    const die = (): Promise<void> => {
      account.addFault({ times: Infinity, effect: 'hang' })
      resolve()
      return new Promise(() => undefined)
    }
    account.addFault({ when: { operation: isWrite, nth }, effect: { type: 'call', [moment]: die } })
    void project.run('apply', ...flags)
  })
  account.clearFaults()
  const drift = await project.run('drift')
  const reasons = drift.targets[0]?.changes.flatMap((change) => [
    change.reason,
    ...change.fields.map((field) => field.reason),
  ])
  expect(reasons).not.toContain('drifted')
  expect(reasons).not.toContain('both-changed')
  expect(await project.run('apply', ...flags)).toMatchObject({ exitCode: 0 })
  expect(stateOf(account)).toEqual(state)
  expect(await project.run('plan', '--prune', '--detailed-exitcode')).toMatchObject({ exitCode: 0, outcome: 'clean' })
  expect(await project.run('drift')).toMatchObject({ exitCode: 0, outcome: 'clean' })
  expect(await project.run('apply', ...flags)).toMatchObject({ run: { requests: { write: 0 } } })
}
