/** Credentials that are renewed in the middle of a run, and belong to another account from then on. */
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { fleet } from '../support/fleet.ts'
import { emulator, kilnReport } from '../support/kiln.ts'
import { accountOf } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'
const ours = '111122223333'
const theirs = '222233334444'

/**
 * A project whose profile has a process that answers for account `ours` until the file `changed` is there, and then for `theirs`. What it
 * gives ends in less than five minutes, so that it is asked again before each request.
 */
function changing(names: readonly string[]): { readonly cwd: string; readonly change: () => void } {
  const documents = names.map((name) => `kind: ${kind}\nname: ${name}\ninstanceProfileName: builder\n`).join('---\n')
  const cwd = fleet([`name: prod, region: us-east-1, account: "${ours}"`], { 'configs/a.yaml': documents })
  const soon = new Date(Date.now() + 200_000).toISOString()
  const answer = (id: string): string =>
    JSON.stringify({ Version: 1, AccessKeyId: id, SecretAccessKey: 'x', Expiration: soon })
  const [script, changed, config] = ['credentials.sh', 'changed', 'aws-config'].map((name) => join(cwd, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(
    script,
    `#!/bin/sh\nif [ -e '${changed}' ]; then echo '${answer(theirs)}'; else echo '${answer(ours)}'; fi\n`,
  )
  chmodSync(script, 0o755)
  writeFileSync(config, `[profile moving]\ncredential_process = ${script}\n`)
  vi.stubEnv('AWS_CONFIG_FILE', config)
  onTestFinished(() => void vi.unstubAllEnvs())
  return { cwd, change: () => writeFileSync(changed, '') }
}

const run = (account: Emulator, cwd: string, ...args: string[]) =>
  kilnReport([...args, '--profile', 'moving', '--parallelism', '1'], {
    cwd,
    emulator: account,
    env: { AWS_CONFIG_FILE: join(cwd, 'aws-config'), AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
    clock: { now: () => Date.now(), random: () => 0.5, uuid: () => 'none', sleep: async () => undefined },
  })

/** What is told of a change that the right account has taken, and that nobody could read back there. */
const unread = (name: string) => ({
  code: 'not-confirmed',
  message: `the service has taken what was written to ${kind}/${name}, and it could not be read back: the credentials of target prod were renewed, and belong to account ${theirs} (arn:aws:iam::${theirs}:user/emulator) now, not to account ${ours} (AccountChanged)`,
  hint: 'give credentials of the right account and run apply again; what was not reached is as it was',
})

it('nothing is created in the other account, and the target stops at the first answer from there', async () => {
  const account = await emulator()
  const { cwd, change } = changing(['one', 'two', 'three'])
  account.addFault({ when: { operation: `Create${kind}`, nth: 2 }, effect: { type: 'call', after: change } })
  const report = await run(account, cwd, 'apply')
  expect(report).toMatchObject({ exitCode: 4, outcomes: { done: 1, failed: 1, notRun: 1 } })
  const failed = report.targets[0]?.changes.find(({ outcome }) => outcome === 'failed')
  expect(failed?.error).toMatchObject(unread('three'))
  expect(failed?.writes).toHaveLength(1)
  expect(account.account(theirs, 'us-east-1').list(kind)).toEqual([])
  expect(accountOf(account).list(kind)).toHaveLength(2)
  expect(account.requests.filter((request) => request.account === theirs).map(({ operation }) => operation)).toEqual([
    'GetCallerIdentity',
  ])
})

it('no delete is done that was not seen to be gone in the right account', async () => {
  const account = await emulator()
  const { cwd, change } = changing(['one', 'two', 'three'])
  expect(await run(account, cwd, 'apply')).toMatchObject({ exitCode: 0, outcomes: { done: 3 } })
  writeFileSync(join(cwd, 'configs/a.yaml'), `kind: ${kind}\nname: one\ninstanceProfileName: builder\n`)
  account.addFault({ when: { operation: `Delete${kind}` }, effect: { type: 'call', after: change } })
  const report = await run(account, cwd, 'apply', '--prune')
  expect(report).toMatchObject({ exitCode: 4, outcomes: { done: 0, failed: 1, notRun: 1 } })
  expect(report.targets[0]?.changes.find(({ outcome }) => outcome === 'failed')?.error).toMatchObject(unread('three'))
  expect(accountOf(account).list(kind)).toHaveLength(2)
  expect(account.account(theirs, 'us-east-1').list(kind)).toEqual([])
  expect(account.requests.filter((request) => request.account === theirs).map(({ operation }) => operation)).toEqual([
    'GetCallerIdentity',
  ])
})

it('a plan reads nothing of the other account, and says whose the credentials are', async () => {
  const account = await emulator()
  const { cwd, change } = changing(['one'])
  account.addFault({ when: { operation: `List${kind}s` }, effect: { type: 'call', after: change } })
  const report = await run(account, cwd, 'plan')
  expect(report).toMatchObject({
    exitCode: 1,
    targets: [
      {
        status: 'failed',
        diagnostics: [
          {
            code: 'KILN2005',
            message:
              'target prod could not be read: the credentials of target prod were renewed, and belong to account 222233334444 (arn:aws:iam::222233334444:user/emulator) now, not to account 111122223333 (AccountChanged)',
            hint: 'check the endpoint, and that profile and credentials of this target are those of its account; then run it again',
          },
        ],
      },
    ],
  })
  expect(report.targets[0]?.diagnostics[0]?.message).toContain(`account ${theirs}`)
  expect(report.targets[0]?.diagnostics[0]?.hint).toContain('credentials')
})
