/** Versions that somebody else made above ours, in a line that documents name without saying which number. */
import { expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { accountOf, project } from '../support/project.ts'
import { documentsOf } from '../support/small-factory.ts'
import { component, recipe } from '../support/versioned-factory.ts'

it('one that documents take up is drift, also where another one is newer that they do not', async () => {
  const account = await emulator()
  const floating = recipe().map((line) => line.replace('script}', 'script.latestMajorVersionArn}'))
  const { run } = project(account, documentsOf(component('one'), floating))
  await run('apply')
  const put = (semanticVersion: string): unknown =>
    accountOf(account).put('Component', { name: 'script', semanticVersion, platform: 'Linux' })
  put('3.0.0')
  expect(await run('drift')).toMatchObject({ outcome: 'clean', exitCode: 0 })
  put('1.9.0')
  const drift = await run('drift')
  expect(drift).toMatchObject({ outcome: 'drift', exitCode: 2 })
  expect(drift.targets[0]?.changes[0]).toMatchObject({
    id: 'Component/script',
    action: 'unchanged',
    reason: 'foreign-version',
    foreign: { version: '1.9.0', isTaken: true },
  })
  expect(await run('apply')).toMatchObject({ exitCode: 0 })
})
