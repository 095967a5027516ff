/** Flag, then environment, then kiln.yaml, then default; and where everything that is not the answer goes. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { folder } from '../support/kiln.ts'
import { program, startProgram } from '../support/program.ts'

const project = 'version: 1\nowner: images\ntargets:\n  - { name: prod, region: us-east-1, account: "111122223333" }\n'
const valid = 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: builder\n'
const invalid = 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: builder\nkeyPai: mine\n'

const reportIn = (cwd: string, file: string) => JSON.parse(readFileSync(join(cwd, file), 'utf8')) as Report

describe('a variable KILN_…', () => {
  it('stands for its flag, and the flag comes first', async () => {
    const cwd = folder({ 'kiln.yaml': project, 'configs/a.yaml': valid })
    const env = { KILN_OUTPUT: 'json', KILN_REPORT_FILE: 'out/report.json' }
    const [byVariable, byFlag, wrong, elsewhere] = await Promise.all([
      program(['validate'], { cwd, env }),
      program(['validate', '-o', 'text'], { cwd, env: { KILN_OUTPUT: 'json' } }),
      program(['validate'], { cwd, env: { KILN_OUTPUT: 'xml' } }),
      program(['plan', '--emulator'], { cwd, env: { KILN_PARALLELISM: '0' } }),
    ])
    expect(JSON.parse(byVariable.stdout)).toMatchObject({ command: 'validate', outcome: 'clean', exitCode: 0 })
    expect(reportIn(cwd, 'out/report.json')).toEqual(JSON.parse(byVariable.stdout))
    expect(byFlag.stdout).toMatch(/^Valid: 1 configuration in 1 target\n/)
    expect(wrong).toMatchObject({ code: 5, stdout: '' })
    expect(wrong.stderr).toContain('KILN_OUTPUT')
    expect(elsewhere).toMatchObject({ code: 5, stdout: '' })
    expect(elsewhere.stderr).toContain('KILN_PARALLELISM')
  })
})

it('what Kubernetes sets for a service called kiln is no setting', async () => {
  const cwd = folder({ 'kiln.yaml': project, 'configs/a.yaml': valid })
  const env = { KILN_PORT: 'tcp://10.0.0.7:80', KILN_SERVICE_HOST: '10.0.0.7', KILN_PORT_80_TCP_PROTO: 'tcp' }
  expect(await program(['validate'], { cwd, env })).toMatchObject({ code: 0, stderr: '' })
  const served = startProgram(['emulator'], { cwd, env })
  const first = await new Promise<string>((resolve) => served.stdout?.once('data', (text) => resolve(String(text))))
  expect(first).toMatch(/^EC2 Image Builder and STS at http:\/\/127\.0\.0\.1:\d+\n/)
})

describe('colour', () => {
  it('is off in a pipe, and follows FORCE_COLOR, NO_COLOR and the flag', async () => {
    const cwd = folder({ 'kiln.yaml': project, 'configs/a.yaml': invalid })
    const isColored = async (args: readonly string[], env: Readonly<Record<string, string>>) =>
      (await program(['validate', ...args], { cwd, env })).stdout.includes('\u001b[')
    expect(
      await Promise.all([
        isColored([], {}),
        isColored([], { FORCE_COLOR: '1' }),
        isColored([], { FORCE_COLOR: '0' }),
        isColored([], { FORCE_COLOR: 'false' }),
        isColored([], { NO_COLOR: '1', FORCE_COLOR: '1' }),
        isColored(['--color', 'always'], { NO_COLOR: '1' }),
        isColored(['--color', 'never'], { FORCE_COLOR: '1' }),
      ]),
    ).toEqual([false, true, false, false, false, true, false])
  })
})

describe('the report file', () => {
  it('is written whatever happens', async () => {
    const cwd = folder({
      'kiln.yaml': project,
      'configs/a.yaml': valid,
      'broken/kiln.yaml': project,
      'broken/configs/a.yaml': invalid,
      'taken/x': '',
    })
    const [mistaken, locked, unwritable] = await Promise.all([
      program(['plan', '--project', 'broken/kiln.yaml', '--report-file', 'invalid.json'], { cwd }),
      program(['plan', '--report-file', 'deep/down/error.json'], { cwd }),
      program(['validate', '--report-file', 'taken'], { cwd }),
    ])
    expect(mistaken.code).toBe(5)
    expect(reportIn(cwd, 'invalid.json')).toMatchObject({
      outcome: 'invalid',
      exitCode: 5,
      diagnostics: [{ code: 'KILN1203', source: { file: 'broken/configs/a.yaml', line: 4, column: 1 } }],
    })
    // No credentials anywhere.
    expect(locked.code).toBe(1)
    expect(reportIn(cwd, 'deep/down/error.json')).toMatchObject({
      outcome: 'error',
      exitCode: 1,
      targets: [{ status: 'failed' }],
    })
    expect(unwritable).toMatchObject({ code: 1 })
    expect(unwritable.stdout).toContain('KILN4008')
  })
})

describe('init', () => {
  it('makes a project that is valid, and never overwrites', async () => {
    const cwd = folder({})
    expect(await program(['init'], { cwd })).toMatchObject({ code: 0 })
    const before = readFileSync(join(cwd, 'kiln.yaml'), 'utf8')
    const [again, checked] = await Promise.all([program(['init'], { cwd }), program(['validate'], { cwd })])
    expect(again.code).not.toBe(0)
    expect(readFileSync(join(cwd, 'kiln.yaml'), 'utf8')).toBe(before)
    expect(checked).toMatchObject({ code: 0 })
    expect(existsSync(join(cwd, '.kiln'))).toBe(false)
  })
})
