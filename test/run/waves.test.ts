import { expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import type { Report } from '../../src/report/report.ts'
import { emulator, folder, kilnReport } from '../support/kiln.ts'

const targets = [
  '{ name: prod, region: us-east-1, wave: 3 }',
  '{ name: dev, region: eu-west-1 }',
  '{ name: stage, region: us-west-2, wave: 2 }',
]
const document = 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: builder\n'

function fleet(account: Emulator): (...args: string[]) => ReturnType<typeof kilnReport> {
  const project = `version: 1\nowner: images\ntargets:\n${targets.map((one) => `  - ${one}\n`).join('')}`
  const cwd = folder({ 'kiln.yaml': project, 'configs/a.yaml': document })
  return (...args) => kilnReport(args, { cwd, emulator: account })
}

/** Name, status and outcome of each target, in the order of the project. */
const rows = ({ targets }: Report): readonly (readonly (string | undefined)[])[] =>
  targets.map(({ name, status, changes }) => [name, status, changes[0]?.outcome])

it('waves are applied in their order, targets without one first', async () => {
  const account = await emulator()
  const report = await fleet(account)('apply')
  expect(report).toMatchObject({ exitCode: 0, outcome: 'applied' })
  const created = account.requests.filter(({ operation }) => operation === 'CreateInfrastructureConfiguration')
  expect(created.map(({ region }) => region)).toEqual(['eu-west-1', 'us-west-2', 'us-east-1'])
})

it('a failure ends the run after its wave, and the next run goes on', async () => {
  const account = await emulator()
  account.addFault({ when: { region: 'us-west-2', write: true }, effect: 'accessDenied' })
  const run = fleet(account)
  const report = await run('apply')
  expect(report).toMatchObject({ exitCode: 4, outcome: 'incomplete', outcomes: { done: 1, failed: 1, notRun: 1 } })
  expect(rows(report)).toEqual([
    ['prod', 'not-run', 'not-run'],
    ['dev', 'ok', 'done'],
    ['stage', 'ok', 'failed'],
  ])
  expect(report.targets[0]?.diagnostics).toMatchObject([
    {
      code: 'KILN2022',
      message: 'target prod in wave 3 was not started: wave 2 had failures',
      hint: 'fix what failed there, then run apply again: it continues with the rest',
    },
  ])
  expect(account.account('111122223333', 'us-east-1').list('InfrastructureConfiguration')).toEqual([])
  expect(rows(await run('apply'))).toEqual([
    ['prod', 'ok', 'done'],
    ['dev', 'ok', 'unchanged'],
    ['stage', 'ok', 'done'],
  ])
})

it('a target that cannot be read holds back the waves after its own', async () => {
  const account = await emulator()
  account.addFault({ when: { region: 'eu-west-1' }, times: Infinity, effect: 'accessDenied' })
  const report = await fleet(account)('apply')
  expect(rows(report)).toEqual([
    ['prod', 'not-run', 'not-run'],
    ['dev', 'failed', undefined],
    ['stage', 'not-run', 'not-run'],
  ])
  expect(report.exitCode).toBe(1)
})

it('what is blocked holds nobody up', async () => {
  const account = await emulator()
  account.account('111122223333', 'eu-west-1').put('InfrastructureConfiguration', {
    name: 'golden',
    instanceProfileName: 'x',
    tags: { 'kiln:owner': 'others' },
  })
  const report = await fleet(account)('apply')
  expect(rows(report)).toEqual([
    ['prod', 'ok', 'done'],
    ['dev', 'ok', 'blocked'],
    ['stage', 'ok', 'done'],
  ])
  expect(report.exitCode).toBe(4)
})
