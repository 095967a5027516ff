/** How often a run starts git: each time takes as long as a tenth of a validate. */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, it } from 'vitest'
import { folder } from '../support/kiln.ts'
import { program } from '../support/program.ts'
import { repository } from '../support/repository.ts'

/** Runs Kiln in a repository and returns the git commands that it started. */
async function gitCommandsOf(args: readonly string[], cwd: string): Promise<readonly string[]> {
  const path = process.env['PATH'] ?? ''
  const bin = folder({ started: '' })
  writeFileSync(join(bin, 'git'), `#!/bin/sh\necho "$@" >> '${bin}/started'\nPATH='${path}' exec git "$@"\n`)
  chmodSync(join(bin, 'git'), 0o755)
  const { code } = await program(args, { cwd, env: { PATH: `${bin}${delimiter}${path}` } })
  expect(code).toBe(0)
  const started = readFileSync(join(bin, 'started'), 'utf8').trim().split('\n')
  return started.map((line) => /--no-pager (\S+)/.exec(line)?.[1] ?? line)
}

it('the repository is opened once, with the commit that is checked out', async () => {
  const { cwd } = repository({
    'kiln.yaml': 'version: 1\ntargets:\n  - name: one\n    region: us-east-1\n',
    'configs/a.yaml': 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: builder\n',
  })
  expect(await gitCommandsOf(['validate'], cwd)).toEqual(['rev-parse', 'ls-files'])
  const plan = await gitCommandsOf(['plan', '--emulator'], cwd)
  expect(plan.toSorted()).toEqual(['cat-file', 'log', 'ls-files', 'rev-parse'])
})
