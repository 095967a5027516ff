import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emulator, kiln } from '../support/kiln.ts'
import { accountOf, golden, project, projectFile } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'

it.each(['kiln.yaml/report.json', '/proc/nothing/report.json', '.'])(
  'a report file that cannot be written (%s) ends the run before anything is sent',
  async (file) => {
    const account = await emulator()
    const { run } = project(account, golden())
    const report = await run('apply', '--report-file', file)
    expect(report).toMatchObject({
      exitCode: 1,
      outcome: 'error',
      diagnostics: [{ code: 'KILN4008', hint: 'free the path or choose another --report-file; what was done is done' }],
    })
    expect(account.requests).toEqual([])
  },
)

it('the report file is made with its folders, and replaces what stood there', async () => {
  const account = await emulator()
  const { cwd, run } = project(account, golden())
  await run('plan', '--report-file', 'out/of/plan.json')
  await run('apply', '--report-file', 'out/of/plan.json')
  expect(JSON.parse(readFileSync(join(cwd, 'out/of/plan.json'), 'utf8'))).toMatchObject({
    command: 'apply',
    exitCode: 0,
  })
})

describe('is written whatever happens', () => {
  it.each([
    ['an invalid document', 'configs/documents.yaml', 'kind: X\n', 5, 'invalid'],
    ['an invalid project file', 'kiln.yaml', 'version: 7\n', 5, 'invalid'],
    ['an unreadable emulator state', 'state.json', '{', 1, 'error'],
  ])('%s', async (_, file, text, exitCode, outcome) => {
    const account = await emulator()
    const { cwd } = project(account, golden())
    writeFileSync(join(cwd, file), text)
    const args = ['plan', '--emulator', '--emulator-state', 'state.json', '--report-file', 'r.json']
    expect((await kiln(args, { cwd })).code).toBe(exitCode)
    expect(JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8'))).toMatchObject({ exitCode, outcome })
  })

  it('a state file that is below a file', async () => {
    const account = await emulator()
    const { cwd } = project(account, golden())
    const args = ['plan', '--emulator', '--emulator-state', 'kiln.yaml/x.json', '--report-file', 'r.json']
    expect((await kiln(args, { cwd })).code).toBe(1)
    expect(JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8'))).toMatchObject({
      diagnostics: [
        {
          code: 'KILN4007',
          hint: 'use the emulator that runs already by its address, or choose another state file; where a port is taken, another port',
        },
      ],
    })
    expect(existsSync(join(cwd, 'kiln.yaml'))).toBe(true)
  })
})

describe('a target that cannot be read', () => {
  it('is a failure, not a missing configuration, when a Get answers with a 404 of another kind', async () => {
    const account = await emulator()
    const { run } = project(account, golden())
    await run('apply')
    const effect = { type: 'error', name: 'UnknownOperationException', status: 404, message: 'no' } as const
    account.addFault({ when: { operation: `Get${kind}` }, times: Infinity, effect })
    expect(await run('drift')).toMatchObject({
      exitCode: 1,
      outcome: 'error',
      targets: [{ status: 'failed', changes: [] }],
    })
  })

  it('is not asked for anything more once it has failed', async () => {
    const account = await emulator()
    const { run } = project(account, golden())
    const refused = { type: 'error', name: 'InvalidRequestException', status: 400, message: 'no' } as const
    let isAskedAgain = (): void => undefined
    const again = new Promise<void>((resolve) => (isAskedAgain = resolve))
    const list = { operation: `List${kind}s` }
    account.addFault({ when: list, times: Infinity, effect: 'throttle' })
    account.addFault({ when: { ...list, nth: 3 }, effect: { type: 'call', before: isAskedAgain } })
    const other = { operation: 'ListDistributionConfigurations' }
    account.addFault({ when: other, effect: { type: 'call', before: () => again } })
    account.addFault({ when: other, effect: refused })
    expect(await run('plan')).toMatchObject({ exitCode: 1 })
    const sent = account.requests.length
    await run('validate')
    // What was on its way at that moment may still arrive.
    expect(account.requests.length - sent).toBeLessThanOrEqual(1)
  })

  it('says which kind cannot be listed where the project does not use it', async () => {
    const account = await emulator()
    const { run } = project(account, golden())
    account.addFault({ when: { operation: 'ListDistributionConfigurations' }, times: Infinity, effect: 'accessDenied' })
    const report = await run('plan')
    expect(report).toMatchObject({ exitCode: 0, orphans: 'not-checked' })
    expect(report.targets[0]?.diagnostics[0]).toMatchObject({
      code: 'KILN2009',
      message: 'DistributionConfiguration cannot be listed here, so Kiln cannot find orphans of that kind',
      hint: 'allow imagebuilder:ListDistributionConfigurations for the role that Kiln runs with',
    })
    expect(report.targets[0]?.diagnostics[0]?.hint).toContain('imagebuilder:ListDistributionConfigurations')
  })
})

it('a second runner of the same plan that comes when the first is half-way is no failure', async () => {
  const account = await emulator()
  const first = project(account, golden('description: one', 'tags: { a: "1" }'))
  await first.run('apply')
  first.write(golden('description: two', 'tags: { b: "2" }'))
  const second = project(account, golden('description: two', 'tags: { b: "2" }'))
  let isOpen = true
  account.addFault({
    when: { operation: `Update${kind}` },
    effect: {
      type: 'call',
      before: async () => {
        if (isOpen) expect(await second.run('apply')).toMatchObject({ exitCode: 0 })
        isOpen = false
      },
    },
  })
  expect(await first.run('apply')).toMatchObject({ exitCode: 0 })
  expect(await first.run('plan')).toMatchObject({ outcome: 'clean' })
})

it('two applies of different commits at once end in one of them, and one that reads the other says so', async () => {
  const account = await emulator()
  const first = project(account, golden('description: one'))
  await first.run('apply')
  first.write(golden('description: two'))
  const second = project(account, golden('description: three'))
  const reports = await Promise.all([first.run('apply'), second.run('apply')])
  const { description } = accountOf(account).get(kind, 'golden') as unknown as { description: string }
  expect(['two', 'three']).toContain(description)
  const winner = description === 'two' ? reports[0] : reports[1]
  expect(winner?.exitCode).toBe(0)
  for (const report of reports) expect([0, 4]).toContain(report.exitCode)
})

it('flags of the target default do not go with a project file, but their variables may be in the environment', async () => {
  const account = await emulator()
  const { cwd, run } = project(account, golden())
  expect(projectFile).toContain('prod')
  expect(await run('plan', '--region', 'us-east-1')).toMatchObject({ exitCode: 5 })
  const ran = await kiln(['plan'], {
    cwd,
    emulator: account,
    env: { KILN_REGION: 'us-east-1', KILN_TARGET: 'prod,prod' },
  })
  expect(ran.code).toBe(0)
})
