/** The question before an apply: who is asked, and what each answer comes to. */
import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { emulator, kiln, type Ran } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'

const notCi = { CI: '' }
const made = (account: Emulator): number => accountOf(account).list('InfrastructureConfiguration').length

/** Runs apply at a terminal where these keys are pressed. `hasEnded`: then the input ends. `onAsked`: called with the question. */
async function atTerminal(keys: string, { env = notCi, args = ['apply'], hasEnded = false, onAsked = () => {} } = {}) {
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
  ])('%s is refused with 3', async (_, keys) => {
    const { ran, made, account } = await atTerminal(keys)
    expect(isAsked(ran)).toBe(true)
    expect(ran).toMatchObject({ code: 3, stdout: expect.stringContaining('KILN3009') })
    expect(ran.stdout).toContain('not applied: the answer was no\n  hint: answer yes, or give --yes\n')
    expect(made).toBe(0)
    expect(account.requests.filter(({ operation }) => /^(Create|Tag)/.test(operation ?? ''))).toEqual([])
  })

  it('the end of the input is refused with 3', async () => {
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
