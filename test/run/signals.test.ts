import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emulator, virtualClock } from '../support/kiln.ts'
import { accountOf, project } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'
const documents = ['one', 'three', 'two']
  .map((name) => `---\nkind: ${kind}\nname: ${name}\ninstanceProfileName: builder\n`)
  .join('')

it.each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s during a write: that one is finished, nothing new is begun, the report is written, exit %i',
  async (signal, code) => {
    const account = await emulator()
    const signals = new EventEmitter()
    const { cwd, run } = project(account, documents, { signals })
    account.addFault({
      when: { operation: `Create${kind}` },
      effect: { type: 'call', after: () => void signals.emit(signal, signal) },
    })
    const report = await run('apply', '--parallelism', '1', '--report-file', 'report.json')
    expect(report).toMatchObject({
      exitCode: code,
      outcome: 'interrupted',
      outcomes: { done: 1, failed: 0, notRun: 2 },
    })
    expect(accountOf(account).list(kind)).toHaveLength(1)
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'))).toMatchObject({
      exitCode: code,
      outcomes: { notRun: 2 },
    })
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 2 } })
  },
)

it.each(['4', '8'])(
  'a write that is made ready while %s others are in flight is not sent after a signal',
  async (most) => {
    const account = await emulator()
    const signals = new EventEmitter()
    const many = Array.from(
      { length: 12 },
      (_, index) => `---\nkind: ${kind}\nname: one ${index}\ninstanceProfileName: builder\n`,
    )
    const { run } = project(account, many.join(''), { signals })
    let [came, goOn] = [0, (): void => undefined]
    const stopped = new Promise<void>((resolve) => (goOn = resolve))
    const stopAtLast = (): Promise<void> => {
      came += 1
      if (came === Number(most)) {
        signals.emit('SIGTERM', 'SIGTERM')
        goOn()
      }
      return stopped
    }
    account.addFault({
      when: { operation: `Create${kind}` },
      times: Infinity,
      effect: { type: 'call', before: stopAtLast },
    })
    expect(await run('apply', '--parallelism', most)).toMatchObject({
      exitCode: 143,
      outcomes: { done: Number(most), failed: 0, notRun: 12 - Number(most) },
    })
    expect(came).toBe(Number(most))
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 12 - Number(most) } })
  },
)

it('a write that waits for the pace is not sent after a signal; one that was refused is finished', async () => {
  const account = await emulator()
  const signals = new EventEmitter()
  const clock = virtualClock()
  let rests = 0
  const sleep: typeof clock.sleep = (ms, signal) => {
    rests += 1
    // First the refused one waits for its turn to be tried again, then the next one to be sent at all.
    if (rests === 2) signals.emit('SIGTERM', 'SIGTERM')
    return clock.sleep(ms, signal)
  }
  const { run } = project(account, documents, { signals, clock: { ...clock, sleep } })
  account.addFault({ when: { operation: `Create${kind}` }, effect: 'throttle' })
  expect(await run('apply', '--parallelism', '1')).toMatchObject({
    exitCode: 143,
    outcomes: { done: 1, failed: 0, notRun: 2 },
  })
  expect(accountOf(account).list(kind)).toMatchObject([{ name: 'one' }])
})

it('a second signal ends the run at once: what was done until then has been told', async () => {
  const account = await emulator()
  const signals = new EventEmitter()
  const ends: (readonly [number, string])[] = []
  const { run } = project(account, documents, { signals, exit: (code, stderr) => void ends.push([code, stderr]) })
  account.addFault({
    when: { operation: `Create${kind}`, nth: 2 },
    effect: {
      type: 'call',
      before() {
        signals.emit('SIGINT', 'SIGINT')
        signals.emit('SIGTERM', 'SIGTERM')
      },
    },
  })
  await run('apply', '--parallelism', '1')
  expect(ends).toEqual([[143, expect.stringContaining(`prod: create ${kind}/one: done (1 of 3)\n`)]])
})

it('a signal while reading ends the run without a write', async () => {
  const account = await emulator()
  const signals = new EventEmitter()
  const { run } = project(account, documents, { signals })
  account.addFault({
    when: { operation: `List${kind}s` },
    effect: { type: 'call', before: () => void signals.emit('SIGINT', 'SIGINT') },
  })
  expect(await run('apply')).toMatchObject({ exitCode: 130, outcome: 'interrupted', run: { requests: { write: 0 } } })
})

it('an update that is stopped half-way is finished by the next run and never reported as drift', async () => {
  const account = await emulator()
  const signals = new EventEmitter()
  const { write, run } = project(account, `kind: ${kind}\nname: one\ninstanceProfileName: a\ntags: { team: a }\n`, {
    signals,
  })
  await run('apply')
  write(`kind: ${kind}\nname: one\ninstanceProfileName: b\ntags: { team: b }\n`)
  account.addFault({
    when: { operation: `Update${kind}` },
    effect: { type: 'call', after: () => void signals.emit('SIGTERM', 'SIGTERM') },
  })
  const report = await run('apply')
  expect(report.targets[0]?.changes[0]).toMatchObject({
    outcome: 'failed',
    error: { code: 'interrupted' },
    writes: [{ operation: `Update${kind}` }],
  })
  expect(await run('drift')).toMatchObject({ exitCode: 0 })
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'applied' })
  expect(await run('plan')).toMatchObject({ outcome: 'clean' })
})

it('a plan that is stopped names what it waited for, and what the last try of that came to', async () => {
  const account = await emulator()
  const signals = new EventEmitter()
  const { run } = project(account, documents, { signals })
  const operation = `List${kind}s`
  const stop = (): Promise<void> => {
    signals.emit('SIGTERM', 'SIGTERM')
    return new Promise(() => undefined)
  }
  account.addFault({ when: { operation }, effect: 'error500' })
  account.addFault({ when: { operation, nth: 2 }, effect: { type: 'call', before: stop } })
  const plan = await run('plan', '--parallelism', '1')
  expect(plan.targets[0]?.diagnostics).toMatchObject([
    {
      code: 'KILN2005',
      message: expect.stringMatching(
        `^target prod could not be read: stopped by SIGTERM while waiting for ${operation} of Image Builder in us-east-1, which was tried again after: The service encountered an unrecoverable exception. \\(ServiceException, request [-0-9a-f]{36}\\)$`,
      ) as string,
      hint: 'check the network, the region and the endpoint, and try again',
    },
  ])
})

it('--timeout ends a run whose service does not answer', async () => {
  const account = await emulator()
  const { run } = project(account, documents)
  account.addFault({ when: { operation: `List${kind}s` }, times: Infinity, effect: 'hang' })
  expect(await run('plan', '--timeout', '50ms')).toMatchObject({ exitCode: 1, outcome: 'error' })
})

it('--timeout of more than a timer can hold is no limit at all', async () => {
  const { run } = project(await emulator(), documents)
  expect(await run('plan', '--timeout', '999999h')).toMatchObject({ exitCode: 0, outcome: 'changes' })
})
