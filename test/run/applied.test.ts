/** `drift --applied`: what was merged and no apply has seen yet is pending, and what was applied and is gone is drift. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { emulator, kiln, kilnReport } from '../support/kiln.ts'
import { accountOf, golden, projectFile } from '../support/project.ts'
import { repository } from '../support/repository.ts'

const kind = 'InfrastructureConfiguration'
const other = golden().replace('golden', 'other')
const reasonsIn = ({ targets }: Report): unknown =>
  Object.fromEntries(targets.flatMap(({ changes }) => changes.map(({ name, reason }) => [name, reason])))

it('what was merged since the last apply is never-applied and pending; what that apply has seen is missing', async () => {
  const account = await emulator()
  const made = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  const { cwd } = made
  await kilnReport(['apply'], { cwd, emulator: account })
  const applied = made.git('rev-parse', 'HEAD')
  made.commit({ 'configs/b.yaml': other })
  const drift = (...more: string[]) => kilnReport(['drift', ...more], { cwd, emulator: account })
  expect(await drift()).toMatchObject({ exitCode: 2, outcome: 'drift' })
  const pending = await drift('--applied', applied)
  expect(pending).toMatchObject({
    exitCode: 0,
    outcome: 'clean',
    summary: { create: 1, unchanged: 1 },
    diagnostics: [],
  })
  expect(reasonsIn(pending)).toMatchObject({ other: 'never-applied' })
  expect(await drift('--applied', applied, '--fail-on', 'pending')).toMatchObject({ exitCode: 2 })
  const { stdout } = await kiln(['drift', '--applied', applied, '--color', 'never'], { cwd, emulator: account })
  expect(stdout).toContain('no apply has seen it yet')
  accountOf(account).remove(kind, 'golden')
  const gone = await drift('--applied', applied)
  expect(gone).toMatchObject({ exitCode: 2, outcome: 'drift' })
  expect(reasonsIn(gone)).toEqual({ golden: 'missing', other: 'never-applied' })
})

it('a place that the last apply did not have has never been applied to, whatever the target is called', async () => {
  const account = await emulator()
  const made = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  const applied = made.git('rev-parse', 'HEAD')
  const drift = () => kilnReport(['drift', '--applied', applied], { cwd: made.cwd, emulator: account })
  made.commit({ 'kiln.yaml': projectFile.replace('us-east-1', 'eu-west-1') })
  expect(reasonsIn(await drift())).toEqual({ golden: 'never-applied' })
  made.commit({ 'kiln.yaml': projectFile.replace('name: prod', 'name: renamed') })
  expect(reasonsIn(await drift())).toEqual({ golden: 'missing' })
})

it('a revision before the project has declared nothing; one that is broken, or in part in a submodule, is not known', async () => {
  const account = await emulator()
  const shared = repository({ 'b.yaml': other })
  const made = repository({ 'README.md': '' })
  const files = { 'kiln.yaml': projectFile, 'configs/a.yaml': golden() }
  const before = made.git('rev-parse', 'HEAD')
  const broken = made.commit({ ...files, 'configs/a.yaml': 'kind: Nothing\n' })
  made.write(files)
  made.git('submodule', '--quiet', 'add', `file://${shared.cwd}`, 'configs/shared')
  const partial = made.commit()
  made.git('rm', '-qrf', 'configs/shared')
  rmSync(join(made.cwd, 'configs/shared'), { recursive: true, force: true })
  made.commit()
  const drift = (applied: string) => kilnReport(['drift', '--applied', applied], { cwd: made.cwd, emulator: account })
  expect(await drift(before)).toMatchObject({ exitCode: 0, diagnostics: [] })
  for (const revision of [broken, partial]) {
    const report = await drift(revision)
    expect(report).toMatchObject({
      exitCode: 2,
      diagnostics: [
        {
          code: 'KILN5010',
          message: expect.stringMatching(
            /^what was declared at [0-9a-f]+, the last apply, is not known: .+; what is missing counts as drift$/,
          ) as string,
          hint: 'see what is wrong there with kiln validate at that revision',
          severity: 'warning',
        },
      ],
    })
    expect(reasonsIn(report)).toEqual({ golden: 'missing' })
  }
})

it('a revision that is not there ends the check: a silent one would be worth nothing', async () => {
  const account = await emulator()
  const { cwd } = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  const report = await kilnReport(['drift', '--applied', 'a'.repeat(40)], { cwd, emulator: account })
  expect(report).toMatchObject({
    exitCode: 5,
    diagnostics: [
      {
        code: 'KILN5001',
        hint: 'check its name; in CI check out the whole history (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)',
        severity: 'error',
      },
    ],
  })
  expect(account.requests).toEqual([])
})
