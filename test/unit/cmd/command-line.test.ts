/** The command line: what its flags take and refuse, word for word, and what the environment fills in. */
import { Command } from 'commander'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandRows } from '../../../cmd/command-table.ts'
import { applyEnvironment } from '../../../cmd/flag-variables.ts'
import { main } from '../../../cmd/main.ts'
import type { Host } from '../../../cmd/terminal/host.ts'
import { folder, kiln } from '../../support/kiln.ts'
import { golden, projectFile } from '../../support/project.ts'

const project = { 'kiln.yaml': projectFile, 'configs/a.yaml': golden() }

/** Returns the options that a command gets from its flags and from the environment. */
function optionsOf([name = '', ...args]: readonly string[], env: Readonly<Record<string, string>> = {}): unknown {
  const command = new Command(name).exitOverride().configureOutput({ writeErr: () => undefined })
  commandRows.find((row) => row.name.split(' ')[0] === name)?.flags(command)
  command.parse([...args], { from: 'user' })
  applyEnvironment(command, env)
  return command.opts()
}

describe('flags', () => {
  it.each([
    [['plan', '--parallelism', '1'], { parallelism: 1 }],
    [['plan', '--max-deletes', '0', '--max-updates', '999999999'], { maxDeletes: 0, maxUpdates: 999_999_999 }],
    [['plan', '--timeout', '90s'], { timeout: 90_000 }],
    [['plan', '--account', '011122223333'], { account: '011122223333' }],
    [['plan', '--shard', '3/12'], { shard: { index: 3, of: 12 } }],
    [['plan', '--shard', '1/1'], { shard: { index: 1, of: 1 } }],
    [['plan', '--endpoint-url', 'http://127.0.0.1:1'], { endpointUrl: 'http://127.0.0.1:1' }],
    [['plan', '--only', 'a', '--only', 'b'], { only: ['a', 'b'] }],
    [['drift', '--fail-on', 'orphan,pending'], { failOn: ['orphan', 'pending'] }],
    [['drift', '--fail-on', 'none'], { failOn: ['none'] }],
    [['drift', '--fail-on', ' orphan , pending ', '--fail-on', 'drift'], { failOn: ['orphan', 'pending', 'drift'] }],
    [
      ['plan'],
      { parallelism: 10, output: 'text', comment: 'auto', color: 'auto', logLevel: 'warn', logFormat: 'pretty' },
    ],
    [['graph'], { format: 'mermaid' }],
    [['targets', '--chunk', '5', '--format', 'json-lines'], { chunk: 5, format: 'json-lines' }],
  ])('%j come to %j', (args, options) => {
    expect(optionsOf(args)).toMatchObject(options)
  })

  it.each([
    [
      ['plan', '--parallelism', '0'],
      "option '--parallelism <n>' argument '0' is invalid. It takes a whole number from 1 upwards.",
    ],
    [
      ['plan', '--max-deletes', '-1'],
      "option '--max-deletes <n>' argument '-1' is invalid. It takes a whole number from 0 upwards.",
    ],
    [
      ['plan', '--max-updates', '1.5'],
      "option '--max-updates <n>' argument '1.5' is invalid. It takes a whole number from 0 upwards.",
    ],
    [
      ['plan', '--max-updates', '1000000000'],
      "option '--max-updates <n>' argument '1000000000' is invalid. It takes a whole number from 0 upwards.",
    ],
    [
      ['plan', '--timeout', '0s'],
      "option '--timeout <duration>' argument '0s' is invalid. It takes a duration such as 90s, 5m or 1h.",
    ],
    [
      ['plan', '--timeout', 'soon'],
      "option '--timeout <duration>' argument 'soon' is invalid. It takes a duration such as 90s, 5m or 1h.",
    ],
    [
      ['plan', '--account', '1111222233334'],
      "option '--account <id>' argument '1111222233334' is invalid. It takes the 12 digits of an account.",
    ],
    [
      ['plan', '--account', 'x11122223333'],
      "option '--account <id>' argument 'x11122223333' is invalid. It takes the 12 digits of an account.",
    ],
    ...['0/3', '4/3', '3', '1/2/3', 'x1/2', '1/2x', '1/1000000'].map(
      (text) =>
        [
          ['plan', '--shard', text],
          `option '--shard <k/n>' argument '${text}' is invalid. It takes K/N, the K-th of N parts, such as 3/12; N is 10000 at most.`,
        ] as const,
    ),
    [
      ['plan', '--endpoint-url', 'ftp://x'],
      "option '--endpoint-url <url>' argument 'ftp://x' is invalid. It takes an http or https URL.",
    ],
    [
      ['plan', '--endpoint-url', 'http://'],
      "option '--endpoint-url <url>' argument 'http://' is invalid. It takes an http or https URL.",
    ],
    [
      ['plan', '--endpoint-url', 'xhttp://x'],
      "option '--endpoint-url <url>' argument 'xhttp://x' is invalid. It takes an http or https URL.",
    ],
    ...['none,drift', 'drift,none', 'orphans', ''].map(
      (text) =>
        [
          ['drift', '--fail-on', text],
          `option '--fail-on <what>' argument '${text}' is invalid. It takes drift, orphan and pending, with commas between them, or none alone.`,
        ] as const,
    ),
    ...['1.2', '1.2.x', '01.2.3', 'v1.2.3', '1.2.3.4', '1.2.3-a'].map(
      (text) =>
        [
          ['bump', 'x', '--to', text],
          `option '--to <number>' argument '${text}' is invalid. It takes an exact number such as 1.4.3.`,
        ] as const,
    ),
    [
      ['plan', '-o', 'xml'],
      "option '-o, --output <format>' argument 'xml' is invalid. Allowed choices are text, json, markdown, html.",
    ],
    [['iam', 'guard'], "required option '--role <arn>' not specified"],
    [['report', 'render', 'x'], "required option '--as <form>' not specified"],
  ] as const)('%j is a mistake, and says which', async (args, message) => {
    const { code, stdout, stderr } = await kiln(args, { cwd: folder({}) })
    const words = args[1].startsWith('-') || args[0] === 'bump' ? args[0] : args.slice(0, 2).join(' ')
    expect({ code, stdout, stderr }).toEqual({
      code: 5,
      stdout: '',
      stderr: `error: ${message}\nsee kiln ${words} --help\n`,
    })
  })

  it.each([
    [['pln'], "error: unknown command 'pln'\n(Did you mean plan?)\nsee kiln --help\n"],
    [['help', 'report', 'nothing'], "error: unknown command 'report nothing'\nsee kiln --help\n"],
    [['report', 'nothing'], "error: unknown command 'nothing'\nsee kiln report --help\n"],
    [['completion', 'tcsh'], 'error KILN4001: there is no completion for tcsh; there is for bash, zsh, fish\n'],
  ])('%j is a mistake', async (args, message) => {
    const { code, stdout, stderr } = await kiln(args, { cwd: folder({}) })
    expect([code, stdout, stderr.slice(0, message.length)]).toEqual([5, '', message])
  })
})

describe('the environment', () => {
  const validate = (env: Readonly<Record<string, string>>, ...args: string[]) =>
    kiln(['validate', '--quiet', ...args], { cwd: folder(project), env })

  it('fills in what the command line leaves open', async () => {
    expect((await validate({ KILN_OUTPUT: 'json' })).stdout).toMatch(/^\{/)
    expect((await validate({ KILN_OUTPUT: 'json' }, '-o', 'text')).stdout).toMatch(/^Valid/)
    expect((await validate({ KILN_PROJECT: 'other.yaml' })).code).toBe(5)
  })

  it.each([
    [{ KILN_ONLY: 'a,b' }, { only: ['a', 'b'] }],
    [
      { KILN_PRUNE: '1', KILN_ADOPT: 'TRUE', KILN_OFFLINE: 'yes' },
      { prune: true, adopt: true, offline: true },
    ],
    [
      { KILN_PRUNE: '0', KILN_ADOPT: 'False', KILN_OFFLINE: 'no' },
      { prune: false, adopt: false, offline: false },
    ],
    [{ KILN_PARALLELISM: '3' }, { parallelism: 3 }],
    [
      { KILN_MAX_DELETES: '0', KILN_COMMENT_KEY: 'x' },
      { maxDeletes: 0, commentKey: 'x' },
    ],
  ])('%j comes to %j', (env, options) => {
    expect(optionsOf(['plan'], env)).toMatchObject(options)
  })

  it('never comes before the command line', () => {
    expect(
      optionsOf(['plan', '--parallelism', '10', '--prune'], { KILN_PARALLELISM: '3', KILN_PRUNE: 'no' }),
    ).toMatchObject({
      parallelism: 10,
      prune: true,
    })
  })

  it.each(['tcp://10.0.0.7:80', 'udp://x', 'sctp://x', ''])(
    'that Kubernetes or nobody has set (%j) is passed over',
    (value) => {
      expect(optionsOf(['plan'], { KILN_PROJECT: value, KILN_PRUNE: value })).toEqual(optionsOf(['plan']))
    },
  )

  it.each([
    [{ KILN_OUTPUT: 'xml' }, "KILN_OUTPUT takes one of text, json, markdown, html, not 'xml'."],
    [{ KILN_EMULATOR: 'perhaps' }, "KILN_EMULATOR takes true or false, not 'perhaps'."],
    [{ KILN_EMULATOR: 'true!' }, "KILN_EMULATOR takes true or false, not 'true!'."],
    [{ KILN_PARALLELISM: '0' }, 'KILN_PARALLELISM: It takes a whole number from 1 upwards.'],
    [{ KILN_ENDPOINT_URL: 'nowhere' }, 'KILN_ENDPOINT_URL: It takes an http or https URL.'],
  ])('%j is a mistake as on the command line', async (env, message) => {
    expect(await validate(env)).toEqual({
      code: 5,
      stdout: '',
      stderr: `error: ${message}\nsee kiln validate --help\n`,
    })
  })
})

describe('a report file and a wrong command line', () => {
  const wrong = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const cwd = folder(project)
    for (const file of ['r.json', 'last.json']) writeFileSync(join(cwd, file), 'old')
    const ran = await kiln(args, { cwd, env })
    const read = (file: string): unknown =>
      existsSync(join(cwd, file))
        ? (JSON.parse(readFileSync(join(cwd, file), 'utf8').replace(/^old$/, '"old"')) as unknown)
        : undefined
    return { ran, first: read('r.json'), last: read('last.json') }
  }

  it('has the report of this run', async () => {
    const { ran, first } = await wrong(['plan', '--report-file', 'r.json', '--what'], { GITHUB_ACTIONS: 'true' })
    expect(ran).toMatchObject({ code: 5, stdout: '' })
    expect(first).toMatchObject({
      command: 'plan',
      backend: 'aws',
      tool: { name: 'kiln', version: '0.0.0-test' },
      outcome: 'invalid',
      exitCode: 5,
      targets: [],
      diagnostics: [{ message: expect.stringMatching(/^unknown option '--what'/) as string }],
      run: {
        startedAt: '2026-01-01T00:00:00.000Z',
        durationMs: 0,
        revision: null,
        requests: { read: 0, write: 0, throttled: 0 },
        ci: { provider: 'github' },
      },
    })
  })

  it.each([
    ['with =', ['drift', '--report-file=r.json', '--what'], {}],
    ['in the environment', ['drift', '--what'], { KILN_REPORT_FILE: 'r.json' }],
    ['without its value in the end', ['drift', '--report-file', 'r.json', '--report-file'], {}],
  ])('is found %s', async (_, args, env) => {
    const { first } = await wrong(args, env)
    expect(first).toMatchObject({ command: 'drift', outcome: 'invalid', run: { ci: null } })
  })

  it('is the last one that is named, and on the emulator it says so', async () => {
    const args = ['plan', '--emulator', '--report-file', 'r.json', '--report-file=last.json', '--what']
    const { first, last } = await wrong(args, { KILN_REPORT_FILE: 'r.json' })
    expect([first, (last as { backend: string }).backend]).toEqual(['old', 'emulator'])
  })

  it('of a command that makes no report is taken away; without one nothing is', async () => {
    expect((await wrong(['report', 'merge', 'x', '--report-file', 'r.json', '--what'])).first).toBeUndefined()
    expect((await wrong(['pln', '--report-file', 'r.json'])).first).toBeUndefined()
    expect((await wrong(['plan', '--what'])).first).toBe('old')
  })

  it('that cannot be written is said', async () => {
    const { ran } = await wrong(['plan', '--report-file', 'r.json/x', '--what'])
    expect(ran.code).toBe(5)
    expect(ran.stderr).toContain('error KILN4008: ')
  })
})

describe('what nobody expects', () => {
  const host = (writeOut: () => void) => {
    let stderr = ''
    const made = {
      argv: ['schema'],
      cwd: '/',
      env: {},
      stdout: {},
      stderr: {},
      version: '1.2.3',
      writeOut,
      writeErr: (text: string) => void (stderr += text),
    }
    return { host: made as unknown as Host, said: () => stderr }
  }

  it('is a bug that is told with its place, and ends with 1', async () => {
    const given = host(() => {
      throw new TypeError('odd')
    })
    expect(await main(given.host)).toBe(1)
    expect(given.said()).toMatch(/^error KILN\d+: this is a bug in Kiln: TypeError: odd\\u\{a\} {4}at /)
  })

  it('but an answer that cannot be written is no bug', async () => {
    const given = host(() => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { syscall: 'write', code: 'ENOSPC' })
    })
    expect(await main(given.host)).toBe(1)
    expect(given.said()).toContain('ENOSPC: no space left on device, write')
    expect(given.said()).not.toContain('bug')
  })
})
