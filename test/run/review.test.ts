import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'

it('apply goes on with the digest of the plan, and refuses any other plan untouched', async () => {
  const account = await emulator()
  const { write, run } = project(account, golden('description: one'))
  const { digest } = await run('plan')
  write(golden('description: two'))
  const refused = await run('apply', '--expect', digest)
  expect(refused).toMatchObject({ exitCode: 3, outcome: 'refused', run: { requests: { write: 0 } } })
  expect(refused.diagnostics[0]).toMatchObject({
    code: 'KILN3008',
    hint: 'run kiln plan again with the flags of apply, review it, and give its digest',
  })
  write(golden('description: one'))
  expect(await run('apply', '--expect', `prod=${refused.targets[0]?.digest}`)).toMatchObject({ exitCode: 3 })
  expect(await run('apply', '--expect', digest)).toMatchObject({ exitCode: 0, outcome: 'applied' })
  expect(await run('apply', '--expect', digest)).toMatchObject({ exitCode: 0, outcome: 'clean' })
})

it('apply goes on when the reports cover the plan; a part of it that is left to do is covered', async () => {
  const account = await emulator()
  const { cwd, run } = project(account, `${golden()}---\nkind: ${kind}\nname: other\ninstanceProfileName: builder\n`)
  await run('plan', '--report-file', 'plan.json')
  account.addFault({ when: { operation: `Create${kind}`, slug: 'other' }, effect: 'accessDenied' })
  expect(await run('apply', '--reviewed', 'plan.json')).toMatchObject({ exitCode: 4 })
  expect(await run('apply', '--reviewed', 'plan.json')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
  expect(readFileSync(join(cwd, 'plan.json'), 'utf8')).toContain('"formatVersion": "1.0"')
})

it('a change that nobody reviewed is refused and named', async () => {
  const account = await emulator()
  const { write, run } = project(account, golden('description: one'))
  await run('apply')
  write(golden('description: two'))
  await run('plan', '--report-file', 'plan.json')
  accountOf(account).edit(kind, 'golden', (live) => ({ ...live, description: 'hotfix' }))
  const report = await run('apply', '--reviewed', 'plan.json')
  expect(report).toMatchObject({ exitCode: 3, run: { requests: { write: 0 } } })
  expect(report.diagnostics[0]?.message).toContain(`${kind}/golden (description differ`)
  expect(accountOf(account).get(kind, 'golden')).toMatchObject({ description: 'hotfix' })
})

it('a reviewed adoption covers the update that is left of it', async () => {
  const account = await emulator()
  accountOf(account).put(kind, { name: 'golden', instanceProfileName: 'theirs' })
  const { run } = project(account, golden())
  await run('plan', '--adopt', '--report-file', 'plan.json')
  account.addFault({ when: { operation: `Update${kind}` }, effect: 'accessDenied' })
  expect(await run('apply', '--adopt', '--reviewed', 'plan.json')).toMatchObject({ exitCode: 4 })
  expect(await run('apply', '--adopt', '--reviewed', 'plan.json')).toMatchObject({ exitCode: 0, outcome: 'applied' })
})

it('a file that is no report is invalid usage', async () => {
  const account = await emulator()
  const { cwd, run } = project(account, golden())
  writeFileSync(join(cwd, 'plan.json'), '{"formatVersion": "2.0"}')
  expect(await run('apply', '--reviewed', 'plan.json')).toMatchObject({ exitCode: 5 })
  expect(await run('apply', '--reviewed', 'missing.json')).toMatchObject({ exitCode: 5 })
  expect(account.requests).toEqual([])
})

it('a target that cannot be read refuses an apply that expects the whole plan', async () => {
  const account = await emulator()
  const { run } = project(account, golden())
  account.addFault({ when: { operation: `List${kind}s` }, times: Infinity, effect: 'accessDenied' })
  expect(await run('apply', '--expect', 'sha256:00')).toMatchObject({ exitCode: 3, outcome: 'refused' })
})
