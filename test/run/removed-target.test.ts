import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { accountOf, golden, project, projectFile } from '../support/project.ts'

const two = `${projectFile}  - { name: old, region: eu-west-1, account: "111122223333" }\n`

it('a target that the base revision had is named with the number of configurations that it leaves behind', async () => {
  const account = await emulator()
  const { cwd, run } = project(account, golden())
  const git = (...args: string[]): Buffer =>
    execFileSync('git', [
      '-C',
      cwd,
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@t',
      '-c',
      'init.defaultBranch=main',
      ...args,
    ])
  rmSync(join(cwd, '.git'), { recursive: true })
  writeFileSync(join(cwd, 'kiln.yaml'), two)
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'two targets')
  await run('apply')
  writeFileSync(join(cwd, 'kiln.yaml'), projectFile)
  const uncommitted = await run('plan')
  expect(uncommitted.diagnostics).toMatchObject([
    {
      code: 'KILN2011',
      message: 'target old (111122223333 eu-west-1) is no longer in the project file: it owns 1 configuration',
      hint: 'put it back with retired: true and apply with --prune to delete them; or let another project adopt them',
      severity: 'warning',
    },
  ])
  expect(uncommitted.diagnostics[0]?.message).toContain('old (111122223333 eu-west-1)')
  expect(uncommitted.diagnostics[0]?.message).toContain('it owns 1 configuration')
  git('commit', '-qam', 'one target')
  expect((await run('plan')).diagnostics).toMatchObject([
    {
      code: 'KILN2011',
      message: 'target old (111122223333 eu-west-1) is no longer in the project file: it owns 1 configuration',
      hint: 'put it back with retired: true and apply with --prune to delete them; or let another project adopt them',
    },
  ])
  expect((await run('plan', '--target', 'prod')).diagnostics).toEqual([])
  writeFileSync(join(cwd, 'kiln.yaml'), two.replace('old', 'renamed'))
  expect((await run('plan')).diagnostics).toEqual([])
  expect(accountOf(account).list('InfrastructureConfiguration')).toHaveLength(1)
})
