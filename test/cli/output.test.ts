/** What becomes of the output decides nothing: a disk that is full, a terminal that is gone, an old report. */
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { emulator, kiln } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'
import { outcomeOf, program, startProgram } from '../support/program.ts'

const kind = 'InfrastructureConfiguration'
const names = ['one', 'three', 'two']
const documents = names.map((name) => golden().replace('golden', name)).join('---\n')
const env = { AWS_ACCESS_KEY_ID: '111122223333', AWS_SECRET_ACCESS_KEY: 'test' }

/** A project on its account, and the reports in its folder. */
async function setUp(text = documents) {
  const account = await emulator()
  const made = project(account, text)
  const reportIn = (file: string): Report => JSON.parse(readFileSync(join(made.cwd, file), 'utf8')) as Report
  return { ...made, account, reportIn }
}

describe.runIf(existsSync('/dev/full'))('on a disk that is full', () => {
  const full = (): number => {
    const fd = openSync('/dev/full', 'w')
    onTestFinished(() => closeSync(fd))
    return fd
  }
  const ends = { done: 3, failed: 0, notRun: 0 }

  it('stdout of an apply is a warning: the report file says what was done, and so does the exit code', async () => {
    const { cwd, account, reportIn } = await setUp()
    const args = ['apply', '--report-file', 'r.json', '--endpoint-url', account.url]
    const { code, stderr } = await program(args, { cwd, env, stdout: full() })
    expect(code).toBe(0)
    expect(stderr).toMatch(/^warning KILN4010: the answer could not be written to stdout: ENOSPC/m)
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
      'hint: what was done is done, and the exit code says what; --report-file keeps the whole of it',
    )
    expect(stderr).not.toContain('bug in Kiln')
    expect(reportIn('r.json')).toMatchObject({ outcome: 'applied', exitCode: 0, outcomes: ends })
  })

  it('stderr with all its logs changes nothing', async () => {
    const { cwd, account, reportIn } = await setUp()
    const log = ['--log-level', 'debug', '--report-file', 'r.json', '-o', 'json']
    for (const format of ['pretty', 'json']) {
      const args = ['apply', ...log, '--log-format', format, '--endpoint-url', account.url]
      const { code, stdout } = await program(args, { cwd, env, stderr: full() })
      expect(code).toBe(0)
      expect(JSON.parse(stdout)).toEqual(reportIn('r.json'))
    }
    expect(accountOf(account).list(kind)).toHaveLength(3)
  })

  it('both at once are still an apply that did what it did', async () => {
    const { cwd, account, reportIn } = await setUp()
    const args = ['apply', '--report-file', 'r.json', '--endpoint-url', account.url]
    expect(await program(args, { cwd, env, stdout: full(), stderr: full() })).toMatchObject({ code: 0 })
    expect(reportIn('r.json')).toMatchObject({ outcome: 'applied', outcomes: ends })
  })

  it('stdout of a plan leaves its exit code as it is', async () => {
    const { cwd, account } = await setUp()
    const args = ['plan', '--detailed-exitcode', '--endpoint-url', account.url]
    const { code, stderr } = await program(args, { cwd, env, stdout: full() })
    expect([code, stderr]).toEqual([2, expect.stringContaining('KILN4010')])
  })

  it('a command whose output is all that it does fails with 1, and it is no bug', async () => {
    const { cwd } = await setUp()
    for (const args of [['schema'], ['--help'], ['init', 'new']]) {
      const { code, stderr } = await program(args, { cwd, stdout: full() })
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(
          /error KILN4011: the output could not be written to stdout: ENOSPC.*\n *hint: free the place that stdout leads to, and try again/,
        ),
      ])
      expect(stderr).not.toContain('bug in Kiln')
    }
  })
})

it('SIGHUP, as of a terminal that is closed, ends an apply with 129 and its report', async () => {
  const { cwd, account, reportIn } = await setUp()
  const args = ['apply', '--parallelism', '1', '--report-file', 'r.json', '--endpoint-url', account.url]
  const child = startProgram(args, { cwd, env })
  account.addFault({
    when: { operation: `Create${kind}` },
    effect: { type: 'call', after: () => void child.kill('SIGHUP') },
  })
  expect(await outcomeOf(child)).toMatchObject({ code: 129 })
  expect(reportIn('r.json')).toMatchObject({ outcome: 'interrupted', exitCode: 129 })
})

describe('a command line that is wrong', () => {
  const wrong = [
    ['an unknown flag', ['plan', '--bogus', '--report-file', 'r.json'], 'plan', "unknown option '--bogus'"],
    ['a value that a flag does not take', ['drift', '--report-file=r.json', '--output', 'xml'], 'drift', 'xml'],
    ['an argument too many', ['apply', 'a', 'b', '--report-file', 'r.json'], 'apply', 'too many arguments'],
  ] as const

  it.each(wrong)('%s is reported in the file that is asked for', async (_, args, command, words) => {
    const { cwd, run, reportIn, account } = await setUp()
    await run('apply', '--report-file', 'r.json')
    const sent = account.requests.length
    expect(await kiln(args, { cwd })).toMatchObject({ code: 5, stdout: '' })
    expect(account.requests).toHaveLength(sent)
    expect(reportIn('r.json')).toMatchObject({ command, outcome: 'invalid', exitCode: 5, targets: [] })
    const [{ code, message } = { code: '', message: '' }, ...others] = reportIn('r.json').diagnostics
    expect([code, others]).toEqual(['KILN4001', []])
    expect(message).toContain(words)
  })

  it('a wrong variable is reported in the file that a variable names', async () => {
    const { cwd, reportIn } = await setUp()
    writeFileSync(join(cwd, 'r.json'), 'old')
    const variables = { KILN_REPORT_FILE: 'r.json', KILN_PARALLELISM: 'many' }
    expect(await kiln(['plan'], { cwd, env: variables })).toMatchObject({ code: 5 })
    expect(reportIn('r.json').diagnostics[0]?.message).toContain('KILN_PARALLELISM')
  })

  it.each([
    ['a command that there is not', ['pln', '--report-file', 'r.json']],
    ['no command', ['--report-file', 'r.json']],
    ['reports that cannot be merged', ['report', 'merge', 'kiln.yaml', '--report-file', 'r.json']],
    ['a report that cannot be rendered', ['report', 'render', 'kiln.yaml', '--as', 'html', '--out', 'r.json']],
  ])('%s: the file of an earlier run is gone', async (_, args) => {
    const { cwd, run } = await setUp()
    await run('plan', '--report-file', 'r.json')
    expect((await kiln(args, { cwd })).code).toBe(5)
    expect(existsSync(join(cwd, 'r.json'))).toBe(false)
  })

  it('what was read is not taken away', async () => {
    const { cwd, run, reportIn } = await setUp()
    await run('plan', '--report-file', 'r.json')
    const args = ['report', 'merge', 'r.json', 'kiln.yaml', '--report-file', './r.json']
    expect((await kiln(args, { cwd })).code).toBe(5)
    expect(reportIn('r.json')).toMatchObject({ command: 'plan' })
  })
})
