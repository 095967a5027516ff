/** Progress on stderr: on a terminal a block that is redrawn in place, elsewhere a line per finished thing and a heartbeat. */
import type { Outcome } from '../../src/outcome.ts'
import { actions, type Action, type Change, type Plan } from '../../src/model.ts'
import { countOf } from '../../src/plural.ts'
import { toSafeText } from '../../src/render/words/safe-text.ts'
import { countInWords } from '../../src/render/words/sentences.ts'
import type { RunListener } from '../../src/run/run-input.ts'
import { createTally, type Traffic } from './progress-tally.ts'

/** The stream that progress goes to. */
export interface ProgressStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

export interface Progress extends RunListener {
  /** Says that files are being read: the first sign of life. */
  open(): void
  /** Takes away what is drawn, so that something else can be written. */
  clear(): void
  /** Takes away what is not to stay, for good. */
  end(): void
}

export interface ProgressOptions {
  readonly command: string
  readonly stream: ProgressStream
  /** `targets` tells of each target. Without it a log does, and a terminal where they are few. */
  readonly mode?: 'targets' | 'summary'
  /** Milliseconds. */
  readonly now: () => number
  readonly traffic: Traffic
  /** Runs a task again and again, until what it returns is called. */
  readonly every?: (ms: number, task: () => void) => () => void
}

const heartbeatMs = 15_000
const redrawMs = 80
/** Lines about changes that were done are written together: a write wakes whoever reads, which takes as long as a request. */
const togetherMs = 100
/** So many targets at work are named one by one. */
const fewTargets = 3
const shownTargets = 8

/** Returns progress that says nothing. */
export function silentProgress(): Progress {
  const nothing = (): void => undefined
  return {
    open: nothing,
    onBegin: nothing,
    onRead: nothing,
    onPlan: nothing,
    onTargetFailed: nothing,
    onOutcome: nothing,
    clear: nothing,
    end: nothing,
  }
}

/** Returns progress for a log: no cursor movements, a line when something has finished, a heartbeat. */
export function lineProgress(options: ProgressOptions): Progress {
  const { command, stream, now, traffic, mode = 'targets', every = everyInterval } = options
  const tally = createTally(now, traffic)
  let held = ''
  const tellHeld = (): void => {
    if (held !== '') stream.write(held)
    held = ''
  }
  const say = (text: string): void => {
    tellHeld()
    stream.write(`${text}\n`)
  }
  const lineOf = (target: string, text: string): string => `${toSafeText(target)}: ${text}`
  const sayOf = (target: string, text: string): void => {
    if (mode === 'targets') say(lineOf(target, text))
  }
  let isFew = true
  let stop = (): void => undefined
  const beat = (): void => {
    say(`${command}: still working, ${tally.say()}`)
    if (tally.atWork.size <= fewTargets) for (const [target, text] of tally.atWork) sayOf(target, text)
  }
  return {
    open: () => say(readingLine(command)),
    onBegin(targets, configurations) {
      isFew = targets <= fewTargets
      tally.begin(targets)
      say(startLine(command, targets, configurations))
      const stops = [every(heartbeatMs, beat), every(togetherMs, tellHeld)]
      stop = () => {
        for (const one of stops) one()
      }
    },
    onRead: (target, done, total) => tally.read(target, done, total),
    onPlan(target, plan) {
      tally.plan(target, plan)
      sayOf(target, `planned, ${summaryOf(plan)}`)
    },
    onTargetFailed(target, message) {
      tally.plan(target)
      sayOf(target, `could not be read: ${toSafeText(message)}`)
    },
    onOutcome(target, change, outcome, done, total) {
      const isLast = tally.outcome(target, outcome, done, total)
      const isWorthALine = isFew ? isStep(change, outcome) : outcome.status === 'failed'
      if (isWorthALine && mode === 'targets') {
        const text = `${change.action} ${toSafeText(change.id)}: ${outcome.status} (${done} of ${total})`
        held += `${lineOf(target, text)}\n`
      }
      if (isLast && !isFew) sayOf(target, `applied, ${tally.endings(target)}`)
      if (isLast || outcome.status === 'failed') tellHeld()
    },
    clear: () => undefined,
    end() {
      stop()
      tellHeld()
    },
  }
}

/** Returns progress for a terminal: how far all of it is, and a line per target at work where they are few or asked for. */
export function liveProgress(options: ProgressOptions): Progress {
  const { command, stream, now, traffic, mode, every = everyInterval } = options
  const tally = createTally(now, traffic)
  let drawn = 0
  let isNamed = true
  // From the question to the first answer to it, the screen is not ours.
  let isAsking = false
  let stop = (): void => undefined
  const clear = (): void => {
    if (drawn > 0) stream.write(`\u001b[${drawn}A\u001b[0J`)
    drawn = 0
  }
  const show = (lines: readonly string[]): void => {
    const width = (stream.columns || 80) - 1
    if (lines.length > 0) stream.write(`${lines.map((line) => line.slice(0, width)).join('\n')}\n`)
    drawn = lines.length
  }
  const draw = (): void => {
    clear()
    if (isAsking || tally.stage() === 'waiting') return
    const named = isNamed ? [...tally.atWork].slice(0, shownTargets) : []
    const more = isNamed ? tally.atWork.size - named.length : 0
    show([
      `${command}: ${tally.say()}`,
      ...named.map(([target, text]) => `  ${toSafeText(target)}  ${text}`),
      ...(more > 0 ? [`  and ${more} more at work`] : []),
    ])
  }
  return {
    open: () => show([readingLine(command)]),
    onBegin(targets, configurations) {
      clear()
      isNamed = mode === undefined ? targets <= shownTargets : mode === 'targets'
      tally.begin(targets)
      show([startLine(command, targets, configurations)])
      stop = every(redrawMs, draw)
    },
    onRead: (target, done, total) => tally.read(target, done, total),
    onPlan: (target, plan) => tally.plan(target, plan),
    onTargetFailed: (target) => tally.plan(target),
    onOutcome(target, _change, outcome, done, total) {
      isAsking = false
      tally.outcome(target, outcome, done, total)
    },
    clear() {
      isAsking = true
      clear()
    },
    end() {
      stop()
      clear()
    },
  }
}

/** A timer that does not keep the process alive. */
function everyInterval(ms: number, task: () => void): () => void {
  const timer = setInterval(task, ms)
  timer.unref()
  return () => clearInterval(timer)
}

function readingLine(command: string): string {
  return `${command}: reading the configuration`
}

function startLine(command: string, targets: number, configurations: number): string {
  return `${command}: ${countOf(targets, 'target')}, ${countOf(configurations, 'configuration')}`
}

function isStep(change: Change, outcome: Outcome): boolean {
  return !['unchanged', 'not-run'].includes(outcome.status) && change.action !== 'blocked'
}

function summaryOf(plan: Plan): string {
  const counts = actions.map((action) => [action, plan.changes.filter((change) => change.action === action).length])
  return countInWords(Object.fromEntries(counts) as Record<Action, number>)
}
