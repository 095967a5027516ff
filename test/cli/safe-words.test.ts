/** What a command says of its arguments goes to a terminal: whatever stands in them, it cannot steer one. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, kiln } from '../support/kiln.ts'
import { golden, projectFile } from '../support/project.ts'

const evil = 'a\u001b[2Kb'
const shown = String.raw`a\u{1b}[2Kb`

describe('an escape sequence of a terminal', () => {
  it('in the name of a schema is shown, not obeyed', async () => {
    const { code, stdout, stderr } = await kiln(['schema', evil], { cwd: folder({}) })
    expect([code, stdout]).toEqual([5, ''])
    expect(stderr).toContain(`error KILN4001: there is no schema ${shown}; there are `)
    expect(stderr).toContain('\nhint: see kiln schema --help\n')
  })

  it('in the path of the state of an emulator is shown, not obeyed', async () => {
    const cwd = folder({ [evil]: 'no state' })
    const { code, stderr } = await kiln(['emulator', '--state', evil], { cwd })
    expect([code, stderr.includes(evil)]).toEqual([1, false])
    expect(stderr).toContain(shown)
    expect(stderr).toMatch(/^error KILN4007: .*\nhint: /)
  })

  it('in the name of a new folder is shown, not obeyed', async () => {
    const cwd = folder({})
    const { code, stdout } = await kiln(['init', evil], { cwd })
    expect([code, stdout.includes(evil)]).toEqual([0, false])
    expect(stdout).toContain(`wrote ${shown}/kiln.yaml\n`)
    expect(existsSync(join(cwd, evil, 'kiln.yaml'))).toBe(true)
  })

  it.each([
    [
      'one argument too many',
      ['plan', '.', evil],
      `error: too many arguments for 'plan'. Expected 1 argument but got 2: ., ${shown}.`,
    ],
    ['an unknown flag', ['plan', `--${evil}`], `error: unknown option '--${shown}'`],
    ['an unknown command', [`x${evil}`], `error: unknown command 'x${shown}'`],
    ['a value that is none of the choices', ['plan', '-o', evil], `argument '${shown}' is invalid.`],
    ['a line of its own', ['plan', '.', 'b\n::error::c'], String.raw`got 2: ., b\u{a}:\u{3a}error::c.`],
  ])('in %s is shown, not obeyed', async (_, args, words) => {
    const { code, stdout, stderr } = await kiln(args, { cwd: folder({}) })
    expect([code, stdout]).toEqual([5, ''])
    expect(stderr).toContain(words)
    expect(stderr).toMatch(/^error: [^\n]*\nsee kiln [^\n]*--help\n$/)
    expect(stderr).not.toContain('\u001b')
  })
})

it('a port that is none is refused with its way out, as everything else is', async () => {
  const { code, stderr } = await kiln(['emulator', '--port', 'any'], { cwd: folder({}) })
  expect(code).toBe(5)
  expect(stderr).toBe('error KILN4001: --port takes a number from 0 to 65535\nhint: see kiln emulator --help\n')
})

describe('the address of a forge that cannot be one', () => {
  const env = {
    GITLAB_CI: 'true',
    CI_API_V4_URL: 'gitlab.local/api/v4',
    CI_PROJECT_ID: '42',
    GITLAB_TOKEN: 'glpat-any',
  }
  const files = { 'kiln.yaml': projectFile, 'configs/golden.yaml': golden() }

  const wrong = /^warning KILN6102: .*: the address of the forge is not an http or https URL: correct CI_API_V4_URL, /m

  it.each([
    ['without a scheme', env, wrong],
    ['with a port for a scheme', { ...env, CI_API_V4_URL: 'gitlab.local:8443/api/v4' }, wrong],
    ['without a token', { CI_API_V4_URL: env.CI_API_V4_URL }, /^warning KILN6103: /m],
  ])('%s: a check is answered once, and its report says the same as its exit code', async (_, variables, words) => {
    const cwd = folder(files)
    const args = ['drift', '--emulator', '--sync-issues', '-o', 'json', '--report-file', 'r.json']
    const { code, stdout, stderr } = await kiln(args, { cwd, env: variables })
    const report = JSON.parse(stdout) as { readonly exitCode: number }
    expect(report).toEqual(JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')))
    expect(report.exitCode).toBe(code)
    expect(stderr).toMatch(words)
  })
})
