/** The whole story on the embedded emulator, every step a process of its own; and what may appear in its logs. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startEmulator } from '../../src/emulator/emulator.ts'
import type { Report } from '../../src/report/report.ts'
import { emulator, folder } from '../support/kiln.ts'
import { outcomeOf, program, startProgram } from '../support/program.ts'

const project = 'version: 1\nowner: images\ntargets:\n  - { name: prod, region: us-east-1, account: "111122223333" }\n'
const document = 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: builder\ndescription: ours\n'
const files = { 'kiln.yaml': project, 'configs/golden.yaml': document }

it('plans, applies, has nothing to do, finds a change behind its back, and fixes it', async () => {
  const cwd = folder(files)
  const run = async (command: string, ...args: string[]) => {
    const { code, stdout, stderr } = await program([command, '--emulator', '-o', 'json', '--quiet', ...args], { cwd })
    // Neither progress nor the warnings of the SDK.
    expect(stderr).toBe('')
    const { exitCode, outcome, backend } = JSON.parse(stdout) as Report
    expect({ exitCode, backend }).toEqual({ exitCode: code, backend: 'emulator' })
    return [code, outcome]
  }
  expect(await run('plan', '--detailed-exitcode')).toEqual([2, 'changes'])
  expect(await run('apply')).toEqual([0, 'applied'])
  expect(await run('plan', '--detailed-exitcode')).toEqual([0, 'clean'])

  const other = await startEmulator({ stateFile: join(cwd, '.kiln/emulator.json') })
  other.account('111122223333', 'us-east-1').edit('InfrastructureConfiguration', 'golden', (draft) => {
    draft['description'] = 'theirs'
  })
  await other.close()

  expect(await run('drift')).toEqual([2, 'drift'])
  expect(await run('apply')).toEqual([0, 'applied'])
  expect(await run('drift')).toEqual([0, 'clean'])
})

it('kiln emulator serves until SIGTERM, and holds its state meanwhile', async () => {
  const cwd = folder(files)
  const server = startProgram(['emulator', '--state', 'state.json'], { cwd })
  const ended = outcomeOf(server)
  const url = await new Promise<string>((resolve) => {
    server.stdout?.on('data', (text: string) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? []
      if (found !== undefined) resolve(found)
    })
  })
  const env = { AWS_ACCESS_KEY_ID: '111122223333', AWS_SECRET_ACCESS_KEY: 'any' }
  const [applied, refused] = await Promise.all([
    program(['apply', '--endpoint-url', url], { cwd, env }),
    program(['plan', '--emulator', '--emulator-state', 'state.json'], { cwd }),
  ])
  expect(applied).toMatchObject({ code: 0 })
  expect(refused.code).toBe(1)
  expect(refused.stdout).toContain(url)
  server.kill('SIGTERM')
  expect(await ended).toMatchObject({ code: 0, stderr: '' })
  expect(existsSync(join(cwd, 'state.json.lock'))).toBe(false)
  expect(
    await program(['plan', '--emulator', '--emulator-state', 'state.json', '--detailed-exitcode'], { cwd }),
  ).toMatchObject({ code: 0 })
})

it('logs no credential at any level, but the ids of requests', async () => {
  const service = await emulator()
  const cwd = folder(files)
  const secrets = {
    AWS_ACCESS_KEY_ID: '111122223333',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI-secret',
    AWS_SESSION_TOKEN: 'FwoGZXIvYXdzEBY-token',
  }
  const args = ['apply', '--endpoint-url', service.url, '--log-level', 'trace']
  const [json, pretty] = await Promise.all(
    ['json', 'pretty'].map((format) => program([...args, '--log-format', format], { cwd, env: secrets })),
  )
  for (const ran of [json, pretty]) {
    const output = `${ran?.stdout}${ran?.stderr}`
    expect(ran?.code).toBe(0)
    for (const secret of [secrets.AWS_SECRET_ACCESS_KEY, secrets.AWS_SESSION_TOKEN, 'Signature=', 'Credential='])
      expect(output).not.toContain(secret)
    expect(ran?.stderr).toContain('requestId')
  }
  const lines = (json?.stderr ?? '').split('\n').filter((line) => line.startsWith('{'))
  expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual(
    expect.objectContaining({ msg: 'answered', operation: 'ListInfrastructureConfigurations', status: 200 }),
  )
})
