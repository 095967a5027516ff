import { describe, expect, it } from 'vitest'
import type { FaultEffect } from '../../src/emulator/emulator.ts'
import { emulator } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'

const lost: FaultEffect[] = [
  'resetBefore',
  'resetAfter',
  'error500',
  'error500After',
  'error503html',
  'truncateAfter',
  'nonJsonAfter',
  'throttle',
  'throttle400',
  'resourceInUse',
]
const operations = [
  'CreateInfrastructureConfiguration',
  'UpdateInfrastructureConfiguration',
  'TagResource',
  'UntagResource',
  'DeleteInfrastructureConfiguration',
  'GetInfrastructureConfiguration',
  'ListInfrastructureConfigurations',
]

const before =
  golden('description: one', 'tags: { team: a, old: gone }') +
  '---\n' +
  'kind: InfrastructureConfiguration\nname: retired\ninstanceProfileName: builder\n'
const after =
  golden('description: two', 'tags: { team: b }') +
  '---\n' +
  'kind: InfrastructureConfiguration\nname: fresh\ninstanceProfileName: builder\n'

describe.each(lost)('%s', (effect) => {
  it.each(operations)('on %s is repaired within the run, and nothing is made twice', async (operation) => {
    const account = await emulator()
    const { write, run } = project(account, before)
    expect(await run('apply')).toMatchObject({ exitCode: 0 })
    write(after)
    account.clearRequests()
    account.addFault({ when: { operation }, effect })
    expect(await run('apply', '--prune')).toMatchObject({ exitCode: 0, outcome: 'applied' })
    expect(await run('plan', '--prune', '--detailed-exitcode')).toMatchObject({ exitCode: 0, outcome: 'clean' })
    expect(await run('drift')).toMatchObject({ exitCode: 0 })
    const names = accountOf(account)
      .list('InfrastructureConfiguration')
      .map((one) => one.name)
    expect(names.sort()).toEqual(['fresh', 'golden'])
    const tokens = account.requests
      .filter((request) => request.operation === operation)
      .map((request) => (request.body as { clientToken?: string } | undefined)?.clientToken)
    expect(new Set(tokens).size).toBe(1)
  })
})

it('a write whose answer never comes is outcome-unknown, and the next run finds out', async () => {
  const account = await emulator()
  const { run } = project(account, golden())
  account.addFault({ when: { operation: 'CreateInfrastructureConfiguration' }, times: Infinity, effect: 'resetBefore' })
  const report = await run('apply')
  expect(report.exitCode).toBe(4)
  expect(report.targets[0]?.changes[0]).toMatchObject({ outcome: 'failed', error: { code: 'outcome-unknown' } })
  account.clearFaults()
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'applied' })
})

it.each<[string, string, FaultEffect | undefined, object]>([
  [
    'Create',
    golden(),
    undefined,
    {
      code: 'not-confirmed',
      message:
        'the service has taken what was written to InfrastructureConfiguration/golden, and it could not be read back: not allowed (AccessDeniedException)',
      hint: 'allow the action for the role that Kiln runs with; docs/iam.md has the policies',
    },
  ],
  ['Update', golden('description: new'), undefined, { code: 'not-confirmed' }],
  [
    'Create',
    golden(),
    'resetAfter',
    {
      code: 'outcome-unknown',
      message: 'the write may or may not have happened: not allowed (AccessDeniedException)',
      hint: 'run apply again: it reads the account first, and the same write has the same client token',
    },
  ],
])('a read-back after %s that is refused says what is known of the write (%#)', async (write, text, effect, error) => {
  const account = await emulator()
  const { write: declare, run } = project(account, golden())
  if (write === 'Update') expect(await run('apply')).toMatchObject({ exitCode: 0 })
  declare(text)
  const denied: FaultEffect = { type: 'error', name: 'AccessDeniedException', status: 403, message: 'not allowed' }
  const refuseReads = async (): Promise<void> => {
    account.addFault({ when: { operation: `Get${kind}` }, times: Infinity, effect: denied })
  }
  const operation = `${write}${kind}`
  if (effect !== undefined) account.addFault({ when: { operation }, times: Infinity, effect })
  account.addFault({ when: { operation }, effect: { type: 'call', before: refuseReads } })
  const report = await run('apply')
  expect(report).toMatchObject({ exitCode: 4, targets: [{ changes: [{ outcome: 'failed', error }] }] })
  expect(accountOf(account).get(kind, 'golden')).toBeDefined()
})

it.each([1, 2])('half of a 404 is asked for again, before a create and after it (read %i)', async (nth) => {
  const account = await emulator({ switches: { readLag: 1 } })
  const { run } = project(account, golden())
  account.addFault({ when: { operation: 'GetInfrastructureConfiguration', nth }, effect: 'truncateAfter' })
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'applied' })
  expect(account.requests.some(({ operation, status }) => operation.startsWith('Get') && status === 404)).toBe(true)
})

it.each<FaultEffect>(['resetAfter', 'error500After', 'truncateAfter', 'nonJsonAfter'])(
  'an update that took effect while its answer is lost until patience ends (%s) is done',
  async (effect) => {
    const account = await emulator()
    const { write, run } = project(account, before)
    await run('apply')
    write(before.replace('description: one', 'description: two'))
    const operation = 'UpdateInfrastructureConfiguration'
    account.addFault({ when: { operation }, times: Infinity, effect })
    const report = await run('apply')
    expect(report).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
    expect(report.targets[0]?.changes[0]?.writes?.map((write) => write.operation)).toEqual([operation, 'TagResource'])
    expect(accountOf(account).get('InfrastructureConfiguration', 'golden')).toMatchObject({ description: 'two' })
    account.clearFaults()
    expect(await run('apply')).toMatchObject({ outcome: 'clean', run: { requests: { write: 0 } } })
  },
)

it('an update that never took effect and whose answer is lost until patience ends is outcome-unknown', async () => {
  const account = await emulator()
  const { write, run } = project(account, before)
  await run('apply')
  write(before.replace('description: one', 'description: two'))
  account.addFault({ when: { operation: 'UpdateInfrastructureConfiguration' }, times: Infinity, effect: 'resetBefore' })
  const report = await run('apply')
  expect(report.exitCode).toBe(4)
  expect(report.targets[0]?.changes[0]).toMatchObject({ outcome: 'failed', error: { code: 'outcome-unknown' } })
  const tokens = account.requests
    .filter(({ operation }) => operation === 'UpdateInfrastructureConfiguration')
    .map(({ body }) => (body as { clientToken: string }).clientToken)
  expect(new Set(tokens).size).toBe(1)
})

it.each(['CreateInfrastructureConfiguration', 'UpdateInfrastructureConfiguration', 'TagResource'])(
  'reads that are throttled for good after a confirmed %s do not make it a failure',
  async (operation) => {
    const account = await emulator()
    const { write, run } = project(account, operation.startsWith('Create') ? after : before)
    if (!operation.startsWith('Create')) {
      await run('apply')
      write(golden('description: two', 'tags: { team: b }'))
    }
    account.addFault({
      when: { operation },
      effect: {
        type: 'call',
        after: () =>
          account.addFault({
            when: { operation: 'GetInfrastructureConfiguration' },
            times: Infinity,
            effect: 'throttle',
          }),
      },
    })
    expect(await run('apply', '--parallelism', '1')).toMatchObject({ exitCode: 0, outcome: 'applied' })
    account.clearFaults()
    expect(await run('apply')).toMatchObject({ exitCode: 0 })
    expect(await run('drift')).toMatchObject({ exitCode: 0, outcome: 'clean' })
  },
)
