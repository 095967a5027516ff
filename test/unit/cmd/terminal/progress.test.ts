/** Progress: what a log and a terminal show of a run, told by a clock and a timer that the test moves. */
import { describe, expect, it } from 'vitest'
import { lineProgress, liveProgress, type Progress, type ProgressOptions } from '../../../../cmd/terminal/progress.ts'
import { estimateLeft } from '../../../../cmd/terminal/progress-tally.ts'
import type { Outcome } from '../../../../src/outcome.ts'
import { dangerIn, hostileTexts } from '../../../support/hostile.ts'
import { change, plan } from '../../../support/reports.ts'

interface Stage {
  readonly progress: Progress
  readonly written: () => string
  /** Lets time pass, then the timers strike. */
  readonly after: (ms: number) => void
  readonly traffic: {
    inFlight: number
    read: number
    write: number
    throttled: number
    retrying: ReadonlyMap<string, string>
  }
}

function stage(make: (options: ProgressOptions) => Progress, more: Partial<ProgressOptions> = {}): Stage {
  let [text, time] = ['', 0]
  const strikes = new Set<() => void>()
  const traffic = { inFlight: 0, read: 0, write: 0, throttled: 0, retrying: new Map<string, string>() }
  const progress = make({
    command: 'apply',
    stream: { columns: 120, write: (more) => void (text += more) },
    now: () => time,
    traffic: {
      counts: () => ({ read: traffic.read, write: traffic.write, throttled: traffic.throttled }),
      inFlight: () => traffic.inFlight,
      retrying: () => traffic.retrying,
    },
    every: (_, task) => {
      strikes.add(task)
      return () => void strikes.delete(task)
    },
    ...more,
  })
  const written = (): string => {
    const all = text
    text = ''
    return all
  }
  const after = (ms: number): void => {
    time += ms
    for (const strike of strikes) strike()
  }
  return { progress, written, after, traffic }
}

const create = change({ action: 'create', reason: 'missing' })
const done: Outcome = { id: create.id, status: 'done', writes: [] }
const failed: Outcome = { id: create.id, status: 'failed', writes: [] }

describe('in a log', () => {
  it('what was done is told with what is done right after it, what failed and what is last at once', () => {
    const { progress, written, after } = stage(lineProgress)
    progress.onBegin(1, 9)
    written()
    const outcome = (of: Outcome, count: number): void => progress.onOutcome('a', create, of, count, 9)
    const lines = (): readonly string[] => [...written().matchAll(/\((\d) of 9\)/g)].map(([, count = '']) => count)
    outcome(done, 1)
    outcome(done, 2)
    expect(lines()).toEqual([])
    after(100)
    expect(lines()).toEqual(['1', '2'])
    outcome(done, 3)
    outcome(failed, 4)
    expect(lines()).toEqual(['3', '4'])
    outcome(done, 5)
    progress.onTargetFailed('b', 'reason')
    expect(lines()).toEqual(['5'])
    outcome(done, 6)
    progress.end()
    expect(lines()).toEqual(['6'])
    outcome(done, 9)
    expect(lines()).toEqual(['9'])
  })

  it('the first line comes before anything else', () => {
    const { progress, written } = stage(lineProgress, { command: 'plan' })
    progress.onBegin(400, 10_000)
    expect(written()).toBe('plan: 400 targets, 10,000 configurations\n')
  })

  it('a target has a line when it is planned or cannot be read', () => {
    const { progress, written } = stage(lineProgress)
    progress.onBegin(2, 2)
    written()
    progress.onPlan('prod', plan([create]))
    progress.onTargetFailed('old', 'no route')
    expect(written()).toBe('prod: planned, 1 to create\nold: could not be read: no route\n')
  })

  it('changes have a line each where targets are few', () => {
    const { progress, written } = stage(lineProgress)
    progress.onBegin(1, 2)
    progress.onPlan('prod', plan([create, create]))
    written()
    progress.onOutcome('prod', create, done, 1, 2)
    progress.onOutcome('prod', change(), { ...done, status: 'unchanged' }, 2, 2)
    expect(written()).toBe('prod: create InfrastructureConfiguration/golden: done (1 of 2)\n')
  })

  it('a change that was not begun has none: the last line of the run counts them', () => {
    const { progress, written } = stage(lineProgress)
    progress.onBegin(1, 2)
    progress.onPlan('prod', plan([create, create]))
    written()
    progress.onOutcome('prod', create, done, 1, 2)
    progress.onOutcome('prod', create, { ...done, status: 'not-run' }, 2, 2)
    expect(written()).toBe('prod: create InfrastructureConfiguration/golden: done (1 of 2)\n')
  })

  it('of a fleet, targets have a line each when they are applied, and what failed has one', () => {
    const { progress, written } = stage(lineProgress)
    progress.onBegin(10, 20)
    progress.onPlan('prod', plan([create, create]))
    written()
    progress.onOutcome('prod', create, done, 1, 2)
    expect(written()).toBe('')
    progress.onOutcome('prod', create, failed, 2, 2)
    expect(written()).toBe(
      'prod: create InfrastructureConfiguration/golden: failed (2 of 2)\nprod: applied, 1 done, 1 failed\n',
    )
  })

  it('a heartbeat says how far it is, and what is at work where that is little', () => {
    const { progress, written, after, traffic } = stage(lineProgress)
    progress.onBegin(20, 500)
    for (const target of ['a', 'b', 'c', 'd', 'e']) progress.onPlan(target, plan([create]))
    progress.onRead('f', 3, 25)
    Object.assign(traffic, { inFlight: 12, read: 200, throttled: 3 })
    written()
    after(15_000)
    expect(written()).toBe(
      [
        'apply: still working, 5 of 20 targets, 12 requests in flight, 1.5 % throttled, 15s elapsed, about 45s left',
        'f: 3 of 25 reads',
        '',
      ].join('\n'),
    )
  })

  it('a heartbeat counts what is throttled among all requests, be they few', () => {
    const { progress, written, after, traffic } = stage(lineProgress)
    progress.onBegin(1, 1)
    written()
    const shares = [
      { read: 100, write: 100, throttled: 5 },
      { read: 0, write: 0, throttled: 1 },
      { read: 10, write: 0, throttled: 0 },
    ].map((counts) => {
      Object.assign(traffic, counts)
      after(15_000)
      return / ([\d.]+) % throttled/.exec(written())?.[1]
    })
    expect(shares).toEqual(['2.5', '100.0', undefined])
  })

  it('a heartbeat says what is tried again', () => {
    const { progress, written, after, traffic } = stage(lineProgress)
    progress.onBegin(1, 1)
    traffic.retrying = new Map([['GetCallerIdentity', 'ECONNREFUSED']])
    written()
    after(15_000)
    expect(written()).toBe(
      'apply: still working, 0 of 1 target, 0 requests in flight, trying GetCallerIdentity again after ECONNREFUSED, 15s elapsed\n',
    )
  })

  it('while applying counts changes, and no target that has none', () => {
    const { progress, written, after } = stage(lineProgress)
    progress.onBegin(4, 30)
    const ten = plan(Array.from({ length: 10 }, () => create))
    for (const target of ['a', 'b', 'c']) progress.onPlan(target, ten)
    progress.onPlan('empty', plan([]))
    for (let at = 1; at <= 10; at += 1) progress.onOutcome('a', create, done, at, 10)
    written()
    after(15_000)
    expect(written()).toBe(
      'apply: still working, 1 of 3 targets, 10 of 30 changes, 0 requests in flight, 15s elapsed, about 30s left\n',
    )
  })

  it('while applying counts what there is to do, not what is as declared', () => {
    const { progress, written, after } = stage(lineProgress)
    progress.onBegin(2, 400)
    const steady = Array.from({ length: 190 }, () => change())
    progress.onPlan('a', plan([...steady, ...Array.from({ length: 10 }, () => create)]))
    progress.onPlan('b', plan(steady))
    for (let at = 1; at <= 5; at += 1) progress.onOutcome('a', create, done, at, 10)
    written()
    after(15_000)
    expect(written()).toMatch(
      /^apply: still working, 0 of 1 target, 5 of 10 changes, 0 requests in flight, 15s elapsed, about 15s left\n/m,
    )
  })

  it('as a summary has no line of a target', () => {
    const { progress, written, after } = stage(lineProgress, { mode: 'summary' })
    progress.onBegin(2, 2)
    progress.onPlan('prod', plan([create]))
    progress.onRead('old', 1, 2)
    after(15_000)
    expect(written()).toBe(
      'apply: 2 targets, 2 configurations\napply: still working, 1 of 2 targets, 0 requests in flight, 15s elapsed\n',
    )
  })

  it('nothing comes after its end, and nothing moves the cursor', () => {
    const { progress, written, after } = stage(lineProgress)
    progress.onBegin(1, 1)
    progress.end()
    written()
    after(60_000)
    expect(written()).toBe('')
  })

  it.each(hostileTexts)('hostile names are harmless: %j', (evil) => {
    const { progress, written, after } = stage(lineProgress)
    progress.onBegin(1, 1)
    progress.onRead(evil, 1, 2)
    after(15_000)
    progress.onPlan(evil, plan([create]))
    progress.onTargetFailed(evil, evil)
    progress.onOutcome(evil, { ...create, id: evil }, done, 1, 1)
    expect(dangerIn(written())).toBeUndefined()
  })
})

describe('on a terminal', () => {
  it('is there at once, redrawn in place, and gone at the end', () => {
    const { progress, written, after, traffic } = stage(liveProgress)
    progress.onBegin(2, 50)
    expect(written()).toBe('apply: 2 targets, 50 configurations\n')
    progress.onRead('prod', 3, 25)
    traffic.inFlight = 1
    after(2_000)
    expect(written()).toBe(
      '\u001b[1A\u001b[0Japply: 0 of 2 targets, 1 request in flight, 2s elapsed\n  prod  3 of 25 reads\n',
    )
    progress.end()
    expect(written()).toBe('\u001b[2A\u001b[0J')
  })

  it('of a fleet is one line, unless targets are asked for', () => {
    for (const [mode, lines] of [
      [undefined, 1],
      ['targets', 10],
    ] as const) {
      const { progress, written, after } = stage(liveProgress, mode === undefined ? {} : { mode })
      progress.onBegin(400, 10_000)
      for (let index = 0; index < 12; index += 1) progress.onRead(`t${index}`, 1, 25)
      written()
      after(100)
      expect(written().trimEnd().split('\n')).toHaveLength(lines)
    }
  })

  it('leaves the screen to a question until it is answered', () => {
    const { progress, written, after } = stage(liveProgress)
    progress.onBegin(2, 2)
    progress.onPlan('prod', plan([create, create]))
    progress.clear()
    written()
    after(1_000)
    expect(written()).toBe('')
    progress.onOutcome('prod', create, done, 1, 2)
    after(1_000)
    expect(written()).toContain('apply: 0 of 1 target, 1 of 2 changes')
  })
})

it('the first sign of life says what is done, in a log and on a terminal, where it is taken away', () => {
  const log = stage(lineProgress)
  log.progress.open()
  expect(log.written()).toBe('apply: reading the configuration\n')
  const screen = stage(liveProgress)
  screen.progress.open()
  screen.progress.onBegin(1, 1)
  expect(screen.written()).toBe(
    'apply: reading the configuration\n\u001b[1A\u001b[0Japply: 1 target, 1 configuration\n',
  )
})

describe('an estimate', () => {
  it('is made only where the pace can be told', () => {
    expect(estimateLeft(5, 20, 15_000)).toBe(45_000)
    expect(estimateLeft(4, 20, 15_000)).toBeUndefined()
    expect(estimateLeft(30, 400, 15_000)).toBeUndefined()
    expect(estimateLeft(10, 20, 4_000)).toBeUndefined()
    expect(estimateLeft(20, 20, 15_000)).toBeUndefined()
    expect([estimateLeft(40, 400, 5_000), estimateLeft(39, 400, 5_000)]).toEqual([45_000, undefined])
    expect([estimateLeft(5, 6, 5_000), estimateLeft(5, 6, 4_999)]).toEqual([1_000, undefined])
  })
})
