import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folder } from '../support/kiln.ts'
import { program, programFile } from '../support/program.ts'

const commands = ['init', 'validate', 'plan', 'apply', 'drift', 'explain', 'export', 'bump', 'schema', 'emulator']

describe('help', () => {
  it('names every command, and each of them has its own', async () => {
    const cwd = folder({})
    const [all, ...each] = await Promise.all(
      [['--help'], ...commands.map((name) => [name, '--help'])].map((args) => program(args, { cwd })),
    )
    expect(all).toMatchObject({ code: 0, stderr: '' })
    for (const [index, name] of commands.entries()) {
      expect(all?.stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
      expect(each[index]).toMatchObject({ code: 0, stderr: '' })
      expect(each[index]?.stdout).toContain(`Usage: kiln ${name}`)
    }
    for (const flag of [
      '--project',
      '--target',
      '--only',
      '--output',
      '--report-file',
      '--emulator',
      '--endpoint-url',
      '--parallelism',
      '--refresh',
      '--create-only',
      '--adopt',
      '--prune',
      '--max-deletes',
      '--max-updates',
      '--expect',
      '--reviewed',
      '--yes',
      '--log-level',
      '--color',
      '--quiet',
      '--timeout',
    ]) {
      expect(each[commands.indexOf('apply')]?.stdout, flag).toContain(flag)
    }
    expect(each[commands.indexOf('plan')]?.stdout).toContain('--detailed-exitcode')
    expect(each[commands.indexOf('drift')]?.stdout).not.toContain('--prune')
  })

  it('is an answer also where it is a command', async () => {
    const cwd = folder({})
    const asked = [[], ['plan'], ['report', 'merge']].map(async (names) => {
      const [said, flagged] = [await program(['help', ...names], { cwd }), await program([...names, '--help'], { cwd })]
      expect(said).toEqual(flagged)
      expect(said).toMatchObject({ code: 0, stderr: '' })
    })
    await Promise.all(asked)
  })

  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect(await program(['--version'], { cwd: folder({}) })).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('does not mind a reader that goes away', () => {
    const script = `set -o pipefail; "${process.execPath}" "${programFile}" apply --help | head -n 1; echo "\${PIPESTATUS[0]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    expect(stdout).toMatch(/^Usage: kiln apply.*\n0\n$/)
    expect(stderr).toBe('')
  })
})

describe('a mistake on the command line', () => {
  it('ends with 5, says what is meant, and leaves stdout empty', async () => {
    const cwd = folder({})
    const mistakes: readonly (readonly [readonly string[], RegExp])[] = [
      [['pln'], /did you mean plan\?/i],
      [['plan', '--adpot'], /did you mean --adopt\?/i],
      [['plan', '-o', 'xml'], /text, json, markdown/],
      [['plan', '--parallelism', '0'], /whole number from 1/],
      [['plan', '--account', '123'], /12 digits/],
      [['plan', '--endpoint-url', 'nowhere'], /URL/],
      [['plan', '--timeout', 'soon'], /90s, 5m or 1h/],
      [['drift', '--prune'], /unknown option '--prune'/],
      [['plan', 'a', 'b'], /too many arguments/],
      [['help', 'pln'], /unknown command 'pln'/],
      [['graph', '--prune'], /--prune shapes a plan: it goes with --plan/],
      [['graph', '--create-only'], /--create-only shapes a plan/],
      [['completion'], /missing required argument/],
      [['completion', 'powershell'], /bash, zsh, fish/],
    ]
    const all = await Promise.all(mistakes.map(([args]) => program(args, { cwd })))
    for (const [index, [args, message]] of mistakes.entries()) {
      const { code, stdout, stderr } = all[index] ?? { code: -1, stdout: '', stderr: '' }
      expect({ args, code, stdout }).toEqual({ args, code: 5, stdout: '' })
      expect(stderr).toMatch(message)
    }
  })
})
