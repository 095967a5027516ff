/** The last document of a project goes: everything that it had is given up, when the targets say that this is meant. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { accountOf, golden, project, projectFile } from '../support/project.ts'

const retired = projectFile.replace(' }\n', ', retired: true }\n')

it.each([
  ['its folder stays', (cwd: string) => mkdirSync(join(cwd, 'configs')), ''],
  ['its folder goes with it, as in git', () => undefined, ''],
  ['its folder was named', () => undefined, 'configs: configs\n'],
])('is deleted from retired targets when %s', async (_name, leave, line) => {
  const account = await emulator()
  const { cwd, run } = project(account, golden())
  await run('apply')
  rmSync(join(cwd, 'configs'), { recursive: true })
  leave(cwd)
  const unmeant = await run('apply', '--prune')
  expect(unmeant).toMatchObject({
    exitCode: 5,
    diagnostics: [
      {
        code: 'KILN1005',
        hint: 'write one there, for example with kiln init, or name another folder. Kiln stops here: an empty folder would make everything it owns look deleted. To give everything up, set retired: true on the targets',
      },
    ],
  })
  expect(unmeant.diagnostics[0]?.hint).toContain('retired: true')

  writeFileSync(join(cwd, 'kiln.yaml'), `${retired}${line}`)
  expect(await run('validate')).toMatchObject({ exitCode: 0, diagnostics: [] })
  expect(await run('plan')).toMatchObject({ exitCode: 0, summary: { orphan: 1 }, diagnostics: [] })
  expect(await run('apply', '--prune')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
  expect(accountOf(account).list('InfrastructureConfiguration')).toEqual([])
  expect(await run('plan', '--detailed-exitcode')).toMatchObject({ exitCode: 0, outcome: 'clean' })
})

it('is missed where one target is not retired', async () => {
  const account = await emulator()
  const { cwd, run } = project(account, golden())
  rmSync(join(cwd, 'configs/documents.yaml'))
  writeFileSync(join(cwd, 'kiln.yaml'), `${retired}  - { name: other, region: eu-west-1, account: "111122223333" }\n`)
  expect(await run('plan')).toMatchObject({
    exitCode: 5,
    diagnostics: [
      {
        code: 'KILN1005',
        message: 'there is no configuration in configs',
        hint: 'write one there, for example with kiln init, or name another folder. Kiln stops here: an empty folder would make everything it owns look deleted. To give everything up, set retired: true on the targets',
      },
    ],
  })
})
