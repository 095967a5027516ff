/**
 * A runner that is killed is played by an emulator that answers nothing from one request on: before that request is carried out, or
 * after. The killed run stays stuck in it and never comes back.
 */
import { expect, it } from 'vitest'
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

async function killAt(
  request: number,
  moment: 'before' | 'after',
): Promise<{ account: Emulator; project: TestProject }> {
  const prepared = await prepare()
  const { account } = prepared
  await new Promise<void>((resolve) => {
    const die = (): Promise<void> => {
      account.addFault({ times: Infinity, effect: 'hang' })
      resolve()
      return new Promise(() => undefined)
    }
    account.addFault({ when: { nth: request }, effect: { type: 'call', [moment]: die } })
    void prepared.project.run('apply', ...flags)
  })
  account.clearFaults()
  return prepared
}

it('killed before or after any write: the next apply ends where an undisturbed one ends', async () => {
  const undisturbed = await prepare()
  expect(await undisturbed.project.run('apply', ...flags)).toMatchObject({ exitCode: 0, outcome: 'applied' })
  const isWrite = ({ operation }: { operation: string }): boolean => !/^(Get|List)/.test(operation)
  const writes = undisturbed.account.requests.flatMap((request, index) => (isWrite(request) ? [index + 1] : []))
  const expected = stateOf(undisturbed.account)
  expect(writes.length).toBeGreaterThan(10)

  // Between two writes nothing happens but reads: before a write is after the one before it.
  const moments = [[writes[0] ?? 1, 'before'], ...writes.map((request) => [request, 'after'])] as [
    number,
    'before' | 'after',
  ][]
  for (const [request, moment] of moments) {
    const { account, project } = await killAt(request, moment)
    const where = `${moment} request ${request}`
    const drift = await project.run('drift')
    const reasons = drift.targets[0]?.changes.flatMap((change) => [
      change.reason,
      ...change.fields.map((field) => field.reason),
    ])
    expect(reasons, where).not.toContain('drifted')
    expect(reasons, where).not.toContain('both-changed')
    expect(await project.run('apply', ...flags), where).toMatchObject({ exitCode: 0 })
    expect(stateOf(account), where).toEqual(expected)
    expect(await project.run('plan', '--prune', '--detailed-exitcode'), where).toMatchObject({
      exitCode: 0,
      outcome: 'clean',
    })
    expect(await project.run('drift'), where).toMatchObject({ exitCode: 0, outcome: 'clean' })
    expect(await project.run('apply', ...flags), where).toMatchObject({ run: { requests: { write: 0 } } })
  }
})
