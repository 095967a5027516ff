import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'
const ci = { env: { JENKINS_URL: 'https://ci.example' } }
const other = `---\nkind: ${kind}\nname: other\ninstanceProfileName: builder\n`

it('the fields of an update may have been reviewed in several reports, as a superseded run leaves them', async () => {
  const account = await emulator()
  const { write, run } = project(account, golden('description: one', 'keyPair: a'))
  await run('apply')
  write(golden('description: two', 'keyPair: a'))
  await run('plan', '--report-file', 'first.json')
  write(golden('description: one', 'keyPair: b'))
  await run('plan', '--report-file', 'second.json')
  write(golden('description: two', 'keyPair: b'))
  expect(await run('apply', '--reviewed', 'first.json')).toMatchObject({ exitCode: 3 })
  expect(await run('apply', '--reviewed', 'first.json', '--reviewed', 'second.json')).toMatchObject({
    outcome: 'applied',
  })
})

it('a create was reviewed as a whole or not at all', async () => {
  const account = await emulator()
  const { write, run } = project(account, golden('description: one'))
  await run('plan', '--report-file', 'first.json')
  write(golden('keyPair: b'))
  await run('plan', '--report-file', 'second.json')
  write(golden('description: one', 'keyPair: b'))
  const report = await run('apply', '--reviewed', 'first.json', '--reviewed', 'second.json')
  expect(report).toMatchObject({ exitCode: 3, run: { requests: { write: 0 } } })
})

it('what was different before is covered only by a report that showed it', async () => {
  const account = await emulator()
  const { write, run } = project(account, golden('description: one', 'keyPair: a'))
  await run('apply')
  write(golden('description: two', 'keyPair: a'))
  await run('plan', '--report-file', 'before.json')
  accountOf(account).edit(kind, 'golden', (live) => ({ ...live, keyPair: 'hotfix' }))
  expect(await run('apply', '--reviewed', 'before.json')).toMatchObject({ exitCode: 3 })
  await run('plan', '--report-file', 'after.json')
  expect(await run('apply', '--reviewed', 'before.json', '--reviewed', 'after.json')).toMatchObject({
    outcome: 'applied',
  })
})

it('a report that covers nothing, as it was made offline, is named as the reason', async () => {
  const account = await emulator()
  const { cwd, run } = project(account, golden())
  const report = await run('plan', '--report-file', 'plan.json')
  writeFileSync(join(cwd, 'plan.json'), JSON.stringify({ ...report, ran: undefined, offline: true }))
  const { ran, exitCode } = await run('apply', '--reviewed', 'plan.json')
  expect([exitCode, ran.stdout]).toEqual([
    3,
    expect.stringContaining('(create was planned offline or against another backend alone)'),
  ])
})

it('a folder stands for the reports in it, whatever else is there; a broken one is not passed over', async () => {
  const account = await emulator()
  const { cwd, run } = project(account, golden())
  await run('plan', '--report-file', 'plan.json')
  mkdirSync(join(cwd, 'reports/pr-12'), { recursive: true })
  renameSync(join(cwd, 'plan.json'), join(cwd, 'reports/pr-12/plan.json'))
  writeFileSync(join(cwd, 'reports/summary.json'), '{"something": "else"}')
  writeFileSync(join(cwd, 'reports/junit.xml'), '<x/>')
  symlinkSync('/etc', join(cwd, 'reports/link'))
  expect(await run('apply', '--reviewed', 'reports')).toMatchObject({ outcome: 'applied' })
  expect(await run('apply', '--reviewed', 'reports/pr-12/p*.json')).toMatchObject({ outcome: 'clean' })
  writeFileSync(join(cwd, 'reports/broken.json'), '{"formatVersion": "1.0", "targets": [')
  expect(await run('apply', '--reviewed', 'reports')).toMatchObject({ exitCode: 5 })
  expect(await run('apply', '--reviewed', 'missing/*.json')).toMatchObject({ exitCode: 5 })
})

it('warn applies what the next merge can put back, and says so', async () => {
  const account = await emulator()
  const { write, run } = project(account, golden('description: one'))
  await run('plan', '--report-file', 'plan.json')
  write(golden('description: two') + other)
  const report = await run('apply', '--reviewed', 'plan.json', '--review-policy', 'warn')
  expect(report).toMatchObject({
    outcome: 'applied',
    exitCode: 0,
    diagnostics: [
      {
        code: 'KILN3012',
        message:
          'target prod: 2 changes beyond what was reviewed: InfrastructureConfiguration/golden (description differ from what was reviewed); InfrastructureConfiguration/other (create is new)',
        hint: '--review-policy strict refuses such an apply',
        severity: 'warning',
      },
    ],
  })
  expect(report.diagnostics[0]?.message).toContain(`${kind}/other (create is new)`)
})

it('warn refuses what cannot be taken back: a delete, an adoption, lifted protection', async () => {
  const account = await emulator()
  const { write, run } = project(account, golden('kiln: { protect: true }') + other)
  await run('apply')
  await run('plan', '--report-file', 'plan.json')
  const warn = ['--reviewed', 'plan.json', '--review-policy', 'warn']
  write(golden('kiln: { protect: true }'))
  const pruned = await run('apply', '--prune', ...warn)
  expect(pruned).toMatchObject({
    exitCode: 3,
    diagnostics: [
      {
        code: 'KILN3010',
        message:
          'target prod: the reviewed reports do not cover 1 change: InfrastructureConfiguration/other (delete is new)',
        hint: 'nothing was changed. To see the difference: kiln plan with the flags of apply. To go on: plan again in a pull request and merge it; or write a plan with --report-file, review it, and give it with --reviewed as well',
      },
    ],
    run: { requests: { write: 0 } },
  })
  expect(pruned.diagnostics[0]?.hint).toMatch(/kiln plan.*--report-file.*--reviewed/)
  write(golden('kiln: { protect: false }') + other)
  expect(await run('apply', ...warn)).toMatchObject({ exitCode: 3, run: { requests: { write: 0 } } })
  accountOf(account).put(kind, { name: 'theirs', instanceProfileName: 'builder' })
  write(golden('kiln: { protect: true }') + other + other.replace('other', 'theirs'))
  expect(await run('apply', '--adopt', ...warn)).toMatchObject({ exitCode: 3, run: { requests: { write: 0 } } })
})

it('off compares nothing', async () => {
  const account = await emulator()
  const { cwd, run } = project(account, golden())
  writeFileSync(join(cwd, 'plan.json'), JSON.stringify({ ...(await run('plan')), targets: [] }))
  expect(await run('apply', '--reviewed', 'plan.json', '--review-policy', 'off')).toMatchObject({ outcome: 'applied' })
})

it('without reports strict refuses any change, and CI says that nobody compared', async () => {
  const account = await emulator()
  const { write, run } = project(account, golden(), ci)
  const strict = await run('apply', '--review-policy', 'strict')
  expect(strict).toMatchObject({
    exitCode: 3,
    diagnostics: [
      {
        code: 'KILN3013',
        message: 'no report says what was reviewed; changes due: 1',
        hint: 'give the reports of the pull requests merged since the last complete apply with --reviewed; or say --review-policy off',
      },
    ],
    run: { requests: { write: 0 } },
  })
  const unset = await run('apply')
  expect(unset).toMatchObject({
    outcome: 'applied',
    diagnostics: [
      {
        code: 'KILN3013',
        message: 'no report says what was reviewed; changes due: 1',
        hint: 'give the reports of the pull requests merged since the last complete apply with --reviewed; or say --review-policy off',
        severity: 'warning',
      },
    ],
  })
  expect(await run('apply', '--review-policy', 'strict')).toMatchObject({
    outcome: 'clean',
    exitCode: 0,
    diagnostics: [],
  })
  write(golden('description: two'))
  const outside = project(account, golden('description: three'))
  expect((await outside.run('apply')).diagnostics).toEqual([])
})

it('a failed apply ends stderr with a line that says so', async () => {
  const account = await emulator()
  const { run } = project(account, golden(), ci)
  expect((await run('apply', '--review-policy', 'strict')).ran.stderr).toMatch(
    /kiln apply: refused, exit 3: nothing was changed\n$/,
  )
  account.addFault({ when: { operation: `Create${kind}` }, effect: 'accessDenied' })
  expect((await run('apply', '--review-policy', 'off')).ran.stderr).toMatch(/kiln apply: .*exit [14]: .*\n$/)
  expect((await run('apply', '--review-policy', 'off')).ran.stderr).not.toContain('kiln apply:')
})
