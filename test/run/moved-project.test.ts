/** A project whose folder moves keeps its issue and its comment: what tells it is its owner, and that no project stands where it stood. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { eventEnv, shas } from '../support/github-events.ts'
import { github, type GitHub } from '../support/github.ts'
import { emulator, folder, kiln, virtualClock, type Ran } from '../support/kiln.ts'
import { accountOf, golden, projectFile } from '../support/project.ts'

interface Moving {
  readonly forge: GitHub
  readonly account: Emulator
  readonly root: string
  /** Runs Kiln in a folder, a day after the run before. */
  run(where: string, ...args: string[]): Promise<Ran>
}

/** A repository with a project in `images`, which is applied and then changed by hand. */
async function moving(): Promise<Moving> {
  const clock = virtualClock()
  const [account, forge] = [await emulator(), await github('github-actions[bot]', clock)]
  forge.pulls.push({ number: 12, headSha: shas.head })
  const root = folder({ 'images/kiln.yaml': projectFile, 'images/configs/a.yaml': golden('description: declared') })
  const run = async (where: string, ...args: string[]): Promise<Ran> => {
    await clock.sleep(24 * 3_600_000)
    const event = args[0] === 'plan' ? eventEnv(join(root, '.git'), 'pullRequest') : { GITHUB_EVENT_NAME: 'schedule' }
    return kiln(args, { cwd: join(root, where), emulator: account, clock, env: { ...forge.env, ...event } })
  }
  expect((await run('images', 'apply', '--comment', 'never')).code).toBe(0)
  accountOf(account).edit('InfrastructureConfiguration', 'golden', (live) => ({ ...live, description: 'by hand' }))
  return { forge, account, root, run }
}

it('the issue goes on and is closed when the drift is over', async () => {
  const { forge, root, run } = await moving()
  await run('images', 'drift', '--sync-issues')
  renameSync(join(root, 'images'), join(root, 'ami'))
  await run('ami', 'drift', '--sync-issues')
  expect(forge.issues).toHaveLength(1)
  expect(forge.issues[0]?.body).toMatch(
    /^<!-- kiln:v1 kind=drift key=kiln:ami .* owner=images file=ami\/kiln.yaml -->\n/,
  )
  expect(forge.issues[0]?.body).toContain('since 2026-01-03')
  await run('ami', 'apply', '--comment', 'never')
  await run('ami', 'drift', '--sync-issues')
  expect(forge.issues).toMatchObject([{ state: 'closed', state_reason: 'completed' }])
})

it('an issue that was open when the project moved, and is clean at once, is closed', async () => {
  const { forge, root, run } = await moving()
  await run('images', 'drift', '--sync-issues')
  renameSync(join(root, 'images'), join(root, 'ami'))
  await run('ami', 'apply', '--comment', 'never')
  await run('ami', 'drift', '--sync-issues')
  expect(forge.issues).toMatchObject([{ state: 'closed' }])
})

it('another project is another one: its file is still there, or its owner differs', async () => {
  const { forge, root, run } = await moving()
  await run('images', 'drift', '--sync-issues')
  mkdirSync(join(root, 'ami'))
  for (const [owner, isThere] of [
    ['images', true],
    ['others', false],
  ] as const) {
    writeFileSync(join(root, 'ami/kiln.yaml'), projectFile.replace('owner: images', `owner: ${owner}`))
    writeFileSync(join(root, 'ami/a.yaml'), golden('description: third'))
    if (!isThere) rmSync(join(root, 'images'), { recursive: true })
    await run('ami', 'drift', '--sync-issues')
    expect(forge.issues[0]).toMatchObject({
      state: 'open',
      body: expect.stringContaining('key=kiln:images ') as string,
    })
  }
})

it('the comment of a pull request that moves the project is the one that was there', async () => {
  const { forge, root, run } = await moving()
  await run('images', 'plan', '--target', 'prod', '--comment', 'always')
  expect(forge.comments).toHaveLength(1)
  renameSync(join(root, 'images'), join(root, 'ami'))
  await run('ami', 'plan', '--target', 'prod', '--comment', 'always')
  expect(forge.comments).toHaveLength(1)
  expect(forge.comments[0]?.body).toContain('key=kiln:ami:target%3Dprod ')
  // Another part of the project speaks for itself.
  await run('ami', 'plan', '--comment', 'always')
  expect(forge.comments).toHaveLength(2)
})
