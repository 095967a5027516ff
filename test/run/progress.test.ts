/** Progress as a run shows it on stderr. */
import { describe, expect, it } from 'vitest'
import { emulator, kiln } from '../support/kiln.ts'
import { golden, project } from '../support/project.ts'

describe('stderr of a run', () => {
  it('says first what is to be done, also where nothing can be reached', async () => {
    const { cwd } = project(await emulator(), golden())
    const { code, stderr } = await kiln(['plan', '--endpoint-url', 'http://127.0.0.1:1'], { cwd })
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(
        /^plan: reading the configuration\nplan: 1 target, 1 configuration\nprod: could not be read/,
      ),
    ])
  })

  it('tells what --progress asks for', async () => {
    const account = await emulator()
    const { run } = project(account, golden())
    const stderr = async (...args: string[]): Promise<string> => (await run('plan', ...args)).ran.stderr
    expect(await stderr()).toBe(
      'plan: reading the configuration\nplan: 1 target, 1 configuration\nprod: planned, 1 to create\n',
    )
    expect(await stderr('--progress', 'summary')).toBe(
      'plan: reading the configuration\nplan: 1 target, 1 configuration\n',
    )
    expect(await stderr('--progress', 'none')).toBe('')
    expect(await stderr('--quiet', '--progress', 'targets')).toBe('')
  })

  it('of an apply names every change', async () => {
    const { run } = project(await emulator(), golden())
    expect((await run('apply')).ran.stderr).toBe(
      [
        'apply: reading the configuration',
        'apply: 1 target, 1 configuration',
        'prod: planned, 1 to create',
        'prod: create InfrastructureConfiguration/golden: done (1 of 1)',
        '',
      ].join('\n'),
    )
  })
})
