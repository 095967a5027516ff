/** The question before an apply: who is asked, and what each answer comes to. */
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { stepOutputs } from '../../src/forge/step-outputs.ts'
import type { Report } from '../../src/report/report.ts'
import { emulator, kiln, type Ran } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'
import { screenOf } from '../support/screen.ts'

const notCi = { CI: '' }
const made = (account: Emulator): number => accountOf(account).list('InfrastructureConfiguration').length

/** Runs apply at a terminal where these keys are pressed. `hasEnded`: then the input ends. `onAsked`: called with the question. */
async function atTerminal(
  keys: string,
  {
    env = notCi,
    args = ['apply'],
    hasEnded = false,
    hasScreen = false,
    isWholeOnScreen = false,
    onAsked = () => {},
  } = {},
) {
  const account = await emulator()
  const { cwd } = project(account, golden())
  const stdin = Object.assign(new PassThrough(), { isTTY: true })
  stdin.write(keys)
  stdin.once('resume', onAsked)
  if (hasEnded) stdin.end()
  const ran = await kiln([...args, '--report-file', 'r.json'], {
    cwd,
    emulator: account,
    env,
    stdin,
    hasScreen,
    isWholeOnScreen,
    signals: new EventEmitter(),
  })
  return { ran, made: made(account), account, cwd }
}

const isAsked = ({ stderr }: Ran): boolean => stderr.includes('Apply this plan? [y/N]')

describe('at a terminal the plan is shown, then', () => {
  it.each(['y\r', 'yes\r', 'Y\r', ' YES \r'])('%j applies', async (keys) => {
    const { ran, made } = await atTerminal(keys)
    expect(isAsked(ran)).toBe(true)
    expect(ran.stderr.indexOf('InfrastructureConfiguration/golden')).toBeLessThan(
      ran.stderr.indexOf('Apply this plan?'),
    )
    expect([ran.code, made]).toEqual([0, 1])
  })

  it.each([
    ['no', 'n\r'],
    ['nothing', '\r'],
    ['another word', 'sure\r'],
    ['Ctrl-D', '\u0004'],
  ])('%s declines it, which is 3', async (_, keys) => {
    const { ran, made, account } = await atTerminal(keys)
    expect(isAsked(ran)).toBe(true)
    expect(ran).toMatchObject({ code: 3, stdout: expect.stringContaining('KILN3009') })
    expect(ran.stdout).toMatch(/^Not applied: nothing was changed\n/)
    expect(ran.stdout).toContain('hint: to apply it, run it again and answer yes, or give --yes\n')
    expect(made).toBe(0)
    expect(account.requests.filter(({ operation }) => /^(Create|Tag)/.test(operation ?? ''))).toEqual([])
  })

  it('the end of the input declines it, which is 3', async () => {
    const { ran, made } = await atTerminal('', { hasEnded: true })
    expect(isAsked(ran)).toBe(true)
    expect(ran).toMatchObject({ code: 3, stdout: expect.stringContaining('KILN3009') })
    expect(made).toBe(0)
  })

  it('Ctrl-C ends with 130', async () => {
    const { ran, made } = await atTerminal('\u0003')
    expect(isAsked(ran)).toBe(true)
    expect([ran.code, made]).toEqual([130, 0])
    expect(ran.stdout).not.toContain('KILN3009')
  })

  it('the end of the time limit ends with 1, without an answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const onAsked = (): void => void vi.advanceTimersByTime(60 * 60_000)
    const { ran, made } = await atTerminal('', { args: ['apply', '--timeout', '1h'], onAsked })
    expect(isAsked(ran)).toBe(true)
    expect([ran.code, made]).toEqual([1, 0])
  })

  it('--yes is the answer, and so is CI, whatever the terminal', async () => {
    const yes = await atTerminal('n\r', { args: ['apply', '--yes'] })
    const ci = await atTerminal('n\r', { env: { CI: 'true' } })
    for (const { ran, made } of [yes, ci]) {
      expect(isAsked(ran)).toBe(false)
      expect([ran.code, made]).toEqual([0, 1])
    }
  })

  it('CI that is none asks', async () => {
    const { ran, made } = await atTerminal('n\r', { env: { CI: 'false' } })
    expect(isAsked(ran)).toBe(true)
    expect([ran.code, made]).toEqual([3, 0])
  })
})

describe('on the screen the question stays, with its answer', () => {
  it.each([
    ['yes', 'y\r', 'y'],
    ['no', 'n\r', 'n'],
    ['nothing', '\r', ''],
    ['a slip that is mended', 'x\u007Fy\r', 'y'],
    ['Ctrl-D', '\u0004', 'no answer'],
    ['Ctrl-C', '\u0003', '^C'],
  ])('%s', async (_, keys, shown) => {
    const { ran } = await atTerminal(keys, { hasScreen: true })
    const lines = screenOf(ran.stderr)
    const asked = lines.indexOf(`Apply this plan? [y/N] ${shown}`.trimEnd())
    expect(asked).toBeGreaterThan(lines.findIndex((line) => line.includes('InfrastructureConfiguration/golden')))
    // What was drawn below it is gone, or stands on lines of its own.
    expect(lines.slice(asked + 1).filter((line) => line !== '' && !line.startsWith('kiln apply: '))).toEqual([])
  })

  it('after a no the plan is not drawn again, unless stdout goes elsewhere', async () => {
    const args = ['apply', '--color', 'never']
    const { ran } = await atTerminal('n\r', { args, hasScreen: true, isWholeOnScreen: true })
    expect(ran.stdout).toMatch(/^Not applied: nothing was changed\n[^]*KILN3009[^]*give --yes\n$/)
    expect(ran.stdout).not.toContain('InfrastructureConfiguration/golden')
    const piped = await atTerminal('n\r', { args, hasScreen: true })
    expect(piped.ran.stdout).toContain('InfrastructureConfiguration/golden')
  })

  it('after Ctrl-C neither', async () => {
    const args = ['apply', '--color', 'never']
    const { ran } = await atTerminal('\u0003', { args, hasScreen: true, isWholeOnScreen: true })
    expect(ran.code).toBe(130)
    expect(ran.stdout).toMatch(/^Interrupted: 0 done, 0 failed, 1 not run\n/)
    expect(ran.stdout).not.toContain('InfrastructureConfiguration/golden')
    const piped = await atTerminal('\u0003', { args, hasScreen: true })
    expect(piped.ran.stdout).toContain('InfrastructureConfiguration/golden')
  })

  it('the end of the input', async () => {
    const { ran } = await atTerminal('', { hasEnded: true, hasScreen: true })
    expect(screenOf(ran.stderr)).toContain('Apply this plan? [y/N] no answer')
  })
})

describe('what was declined is not refused', () => {
  const forms = async (keys: string, args: readonly string[]) => {
    const { ran, cwd } = await atTerminal(keys, { args: ['apply', ...args] })
    const report = JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')) as Report
    return { ran, report, cwd }
  }

  it('in the report and its exit code', async () => {
    const { ran, report } = await forms('n\r', [])
    expect(report).toMatchObject({ outcome: 'refused', declined: true, exitCode: 3 })
    expect(report.diagnostics).toMatchObject([{ code: 'KILN3009', severity: 'warning' }])
    expect(ran.stderr).toContain('kiln apply: declined, exit 3: nothing was changed\n')
    expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/refused|safety gate/)
  })

  it.each([
    ['markdown', /Not applied: whoever was asked did not say yes/],
    ['html', /<h1>Not applied: nothing was changed<\/h1>/],
  ])('in %s', async (form, expected) => {
    const { ran } = await forms('\u0004', ['-o', form])
    expect(ran.code).toBe(3)
    expect(ran.stdout).toMatch(expected)
    expect(ran.stdout).not.toMatch(/safety gate|Refused|>refused/)
  })

  it('in every other form that is made of the report, and for a step that comes after', async () => {
    const { cwd, report } = await forms('n\r', [])
    for (const form of ['comment', 'summary', 'text', 'junit']) {
      const { stdout } = await kiln(['report', 'render', 'r.json', '--as', form], { cwd })
      expect(stdout, form).toMatch(/[Nn]ot applied/)
      expect(stdout, form).not.toContain('safety gate')
    }
    expect(stepOutputs(report, undefined)).toMatchObject({ outcome: 'refused', 'failure-reason': 'declined' })
  })

  it('nobody who could be asked is a refusal, and Ctrl-C neither', async () => {
    const { report } = await forms('\u0003', [])
    expect(report).toMatchObject({ outcome: 'interrupted', exitCode: 130 })
    expect(report).not.toHaveProperty('declined')
    const account = await emulator()
    const { cwd } = project(account, golden())
    const ran = await kiln(['apply', '-o', 'json'], { cwd, emulator: account, env: notCi })
    expect(JSON.parse(ran.stdout)).toMatchObject({ outcome: 'refused', exitCode: 3 })
    expect(JSON.parse(ran.stdout)).not.toHaveProperty('declined')
  })
})

describe('without a terminal', () => {
  const run = async (words: readonly string[], env: Readonly<Record<string, string>>, text = golden()) => {
    const account = await emulator()
    const { cwd, write } = project(account, text)
    const stdin = Object.assign(new PassThrough(), { isTTY: false })
    stdin.end('n\n')
    const go = () => kiln(['apply', ...words], { cwd, emulator: account, env, stdin })
    return { ran: await go(), account, go, write }
  }

  it('an apply is refused with 3, and the plan is on stdout', async () => {
    const { ran, account } = await run([], notCi)
    expect(ran).toMatchObject({ code: 3, stdout: expect.stringContaining('KILN3016') })
    expect(ran.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'not applied: stdin is not a terminal, so nobody could be asked hint: give --yes if the plan is to be applied without a question; a CI job that says so (CI=true) needs no --yes',
    )
    expect(ran.stdout).toContain('InfrastructureConfiguration/golden')
    expect(made(account)).toBe(0)
  })

  it('with nothing to do there is nothing to ask', async () => {
    const { ran, go } = await run(['--yes'], notCi)
    expect(ran.code).toBe(0)
    expect(await go()).toMatchObject({ code: 0 })
  })

  it.each([
    ['--yes', ['--yes'], notCi],
    ['CI=true', [], { CI: 'true' }],
    ['a platform that sets no CI', [], { CI: '', CODEBUILD_BUILD_ID: 'kiln:1' }],
    ['KILN_YES', [], { CI: '', KILN_YES: 'true' }],
  ] as const)('%s applies', async (_, words, env) => {
    const { ran, account } = await run(words, env)
    expect(ran.code).toBe(0)
    expect(made(account)).toBe(1)
  })
})
