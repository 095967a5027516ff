/** What is written where: the answer, the log, and what is told beside them. */
import { describe, expect, it } from 'vitest'
import { invocationOf, type Host } from '../../../../cmd/terminal/host.ts'
import { createLog, type LogLevel } from '../../../../cmd/terminal/log.ts'
import { tellNotices } from '../../../../cmd/terminal/notice.ts'
import { answer, closeLog } from '../../../../cmd/terminal/output.ts'
import type { RunFlags } from '../../../../cmd/terminal/run-flags.ts'
import { refuse, say } from '../../../../cmd/terminal/say.ts'
import { logGroupsOf, paletteOf, widthOf } from '../../../../cmd/terminal/terminal.ts'
import type { Diagnostic } from '../../../../src/model.ts'
import type { Report } from '../../../../src/report/report.ts'
import { change, report, result } from '../../../support/reports.ts'

function stage(env: Readonly<Record<string, string>> = {}, stdout: object = {}) {
  const written = { out: '', err: '' }
  const host = {
    argv: ['plan', '--only', 'a b'],
    env,
    stdout,
    writeOut: (text: string) => void (written.out += text),
    writeErr: (text: string) => void (written.err += text),
  }
  return { host: host as unknown as Host, written }
}
const flags = (output: RunFlags['output'], more: Partial<RunFlags> = {}): RunFlags =>
  ({ output, color: 'auto', ...more }) as RunFlags
const given = report({
  results: [result([change({ action: 'create', reason: 'missing' })])],
  diagnostics: [{ severity: 'warning', code: 'KILN3', message: 'word '.repeat(30).trim() }],
})

describe('the answer', () => {
  it.each([
    ['json', /^\{\n? *"formatVersion"/],
    ['markdown', /^#/],
    ['html', /^<!doctype html>/i],
    ['text', /1 to create/],
  ] as const)('as %s', async (output, expected) => {
    const { host, written } = stage()
    expect(await answer(host, flags(output), given, undefined)).toBe(0)
    expect(written.out).toMatch(expected)
    expect(written.err).toBe('')
  })

  it('as text is as wide and as coloured as the terminal, and has sections where a log can close them', async () => {
    const shown = async (env: Readonly<Record<string, string>>, stdout: object): Promise<string> => {
      const { host, written } = stage(env, stdout)
      await answer(host, flags('text'), given, undefined)
      return written.out
    }
    const [plain, coloured] = [await shown({}, {}), await shown({}, { isTTY: true, columns: 100 })]
    expect(plain).not.toContain('\u001b[')
    expect(coloured).toContain('\u001b[')
    expect(await shown({ GITHUB_ACTIONS: 'true' }, { isFile: true })).toBe(plain)
    expect(await shown({}, { isTTY: true, columns: 30 })).not.toBe(coloured)
  })

  it.each<[Partial<Report>, boolean, number]>([
    [{ exitCode: 0, outcome: 'clean' }, true, 1],
    [{ exitCode: 0, outcome: 'applied' }, true, 4],
    [{ exitCode: 2, outcome: 'drift' }, true, 2],
    [{ exitCode: 2, outcome: 'drift' }, false, 2],
    [{ exitCode: 0, outcome: 'applied' }, false, 0],
  ])('of %j, with a report file that fails: %j, ends with %i', async (more, fails, code) => {
    const { host, written } = stage()
    const failure: Diagnostic = { severity: 'error', code: 'KILN4008', message: 'full' }
    const order: string[] = []
    const file = {
      write: async () => {
        order.push(written.out === '' ? 'file first' : 'file last')
        return fails ? failure : undefined
      },
    }
    expect(await answer(host, flags('json'), { ...given, ...more }, file)).toBe(code)
    expect(written.err).toBe(fails ? 'error KILN4008: full\n' : '')
    expect(order).toEqual(['file first'])
  })

  it('that cannot be shown is said, and changes no exit code', async () => {
    const { host, written } = stage()
    const full = {
      ...host,
      writeOut: () => {
        throw new Error('no space')
      },
    } as unknown as Host
    expect(await answer(full, flags('json'), { ...given, exitCode: 3 }, undefined)).toBe(3)
    expect(written.err).toMatch(/^\w+ KILN\d+: .*no space/)
  })
})

describe('the last line of an apply', () => {
  const outcomes = (done: number, failed: number, notRun: number) => ({ done, failed, notRun })
  const apply = (more: Partial<Report>): Report => ({ ...given, command: 'apply', outcome: 'incomplete', ...more })
  const blocked = { ...given.summary, blocked: 2 }
  it.each<[string, Report, number, string]>([
    [
      'that wrote',
      apply({ outcomes: outcomes(1, 2, 3) }),
      4,
      'incomplete, exit 4: 1 done, 2 failed, 3 not run, 0 blocked',
    ],
    [
      'that failed alone',
      apply({ outcomes: outcomes(0, 1, 0) }),
      4,
      'incomplete, exit 4: 0 done, 1 failed, 0 not run, 0 blocked',
    ],
    [
      'that wrote nothing',
      apply({ outcomes: outcomes(0, 0, 3), outcome: 'refused' }),
      3,
      'refused, exit 3: nothing was changed',
    ],
    [
      'with blocked ones',
      apply({ outcomes: outcomes(0, 0, 0), summary: blocked }),
      4,
      'incomplete, exit 4: nothing was changed, 2 blocked',
    ],
    [
      'that broke down while it wrote',
      apply({ run: { ...given.run, requests: { ...given.run.requests, write: 8 } }, targets: [] }),
      4,
      'incomplete, exit 4: 8 writes sent, with what result is not known, 0 blocked',
    ],
  ])('%s says so', (_, made, code, line) => {
    const plain = stage()
    closeLog(plain.host, made, code)
    expect(plain.written.err).toBe(`kiln apply: ${line}\n`)
    const onGitHub = stage({ GITHUB_ACTIONS: 'true' })
    closeLog(onGitHub.host, made, code)
    expect(onGitHub.written.err).toBe(`::error title=kiln apply::kiln apply: ${line}\n`)
  })

  it('is not there where it did all, nor for a plan', () => {
    const { host, written } = stage()
    closeLog(host, apply({}), 0)
    closeLog(host, given, 5)
    expect(written).toEqual({ out: '', err: '' })
  })
})

describe('on stderr', () => {
  const finding: Diagnostic = {
    severity: 'warning',
    code: 'KILN1',
    message: 'a\u001bb',
    hint: 'do c\u001b',
    source: { file: 'x\u001b.yaml', line: 3, column: 5 },
  }

  it('a finding has its place and its way out, if it has them, and nothing that a terminal obeys', () => {
    const { host, written } = stage()
    say(host, [finding, { severity: 'error', code: 'KILN2', message: 'bare' }])
    expect(written.err).toBe('warning KILN1: a\\u{1b}b\n  at x\\u{1b}.yaml:3:5\nhint: do c\\u{1b}\nerror KILN2: bare\n')
    expect([refuse(host, []), refuse(host, [], 1)]).toEqual([5, 1])
  })

  it('a notice is an annotation on GitHub alone', () => {
    const onGitHub = stage()
    tellNotices(onGitHub.host, { provider: 'github' }, [
      { severity: 'warning', code: 'KILN2', message: 'm', hint: 'h' },
    ])
    expect(onGitHub.written.err).toMatch(/^::notice title=KILN2::.*m.*h\n$/)
    for (const ci of [null, { provider: 'gitlab' } as const]) {
      const { host, written } = stage()
      tellNotices(host, ci, [finding])
      expect(written.err).toMatch(/^warning KILN1: /)
    }
  })

  const logged = async (logLevel: LogLevel, logFormat: 'pretty' | 'json'): Promise<string> => {
    const { host, written } = stage()
    const log = await createLog(host, { logLevel, logFormat })
    log.debug({ a: 1 }, 'one')
    log.info({ b: 'x\u001b', c: { d: [2] } }, 'two')
    return written.err
  }

  it.each<[LogLevel, string]>([
    ['trace', 'debug one a=1\ninfo two b=x\\u{1b} c={"d":[2]}\n'],
    ['debug', 'debug one a=1\ninfo two b=x\\u{1b} c={"d":[2]}\n'],
    ['info', 'info two b=x\\u{1b} c={"d":[2]}\n'],
    ['warn', ''],
    ['error', ''],
    ['silent', ''],
  ])('a log of the level %s is %j', async (level, text) => expect(await logged(level, 'pretty')).toBe(text))

  it('a log as JSON has a line of it per entry, without the machine', async () => {
    const lines = (await logged('info', 'json')).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { level: 30, time: expect.any(Number) as number, b: 'x\u001b', c: { d: [2] }, msg: 'two' },
    ])
  })
})

describe('what a stream can show', () => {
  it.each([
    [{}, { GITHUB_ACTIONS: 'true' }, 'github'],
    [{}, { GITLAB_CI: 'true' }, 'gitlab'],
    [{ isTTY: true }, { GITHUB_ACTIONS: 'true' }, undefined],
    [{ isFile: true }, { GITLAB_CI: 'true' }, undefined],
    [{}, { GITHUB_ACTIONS: 'true', CI: 'false' }, undefined],
    [{}, { GITHUB_ACTIONS: '1', GITLAB_CI: '1' }, undefined],
  ] as const)('%j with %j has the sections of %s', (stream, env, groups) => {
    expect(logGroupsOf(stream, env)).toBe(groups)
  })

  it.each([
    [{ isTTY: true, columns: 72 }, 72],
    [{ isTTY: true, columns: 0 }, 100],
    [{ isTTY: true }, 100],
    [{ columns: 72 }, 100],
    [{ isTTY: false, columns: 72 }, 100],
  ])('%j has %i columns', (stream, width) => expect(widthOf(stream)).toBe(width))

  it('colours are there or leave the text as it is', () => {
    const names = ['bold', 'dim', 'red', 'green', 'yellow', 'cyan', 'magenta'] as const
    expect(names.map((name) => paletteOf(false)[name]('x'))).toEqual(names.map(() => 'x'))
    expect(new Set(names.map((name) => paletteOf(true)[name]('x'))).size).toBe(7)
  })
})

it('the command of a run can be typed into a shell', () => {
  expect(invocationOf(stage().host)).toBe("kiln plan --only 'a b'")
})
