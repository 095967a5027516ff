/** Progress on stderr: on a terminal a line per target that is rewritten, elsewhere a line per finished thing and a heartbeat. */
import type { Change, Outcome, Plan } from '../src/model.ts'
import { toSafeText } from '../src/render/safe-text.ts'
import { countInWords } from '../src/render/sentences.ts'
import { actions, type Action } from '../src/model.ts'
import type { RunListener } from '../src/run/run-input.ts'

/** The stream that progress goes to. */
export interface ProgressStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

export interface Progress extends RunListener {
  /** Takes away what is drawn, so that something else can be written. */
  clear(): void
  /** Takes away what is not to stay, for good. */
  end(): void
}

const heartbeatMs = 15_000
const redrawMs = 80

/** Returns progress that says nothing. */
export function silentProgress(): Progress {
  const nothing = (): void => undefined
  return { onRead: nothing, onPlan: nothing, onTargetFailed: nothing, onOutcome: nothing, clear: nothing, end: nothing }
}

/** Returns progress for a log: no cursor movements, a line when something has finished, a heartbeat while nothing does. */
export function lineProgress(stream: ProgressStream): Progress {
  const state = new Map<string, string>()
  const say = (text: string): void => void stream.write(`${text}\n`)
  const timer = setInterval(() => {
    for (const [target, text] of state) say(`${target}: still working, ${text}`)
  }, heartbeatMs)
  timer.unref()
  return {
    onRead: (target, done, total) => void state.set(toSafeText(target), `${done} of ${total} reads`),
    onPlan(target, plan) {
      state.delete(toSafeText(target))
      say(`${toSafeText(target)}: planned, ${summaryOf(plan)}`)
    },
    onTargetFailed(target, message) {
      state.delete(toSafeText(target))
      say(`${toSafeText(target)}: could not be read: ${toSafeText(message)}`)
    },
    onOutcome(target, change, outcome, done, total) {
      state.set(toSafeText(target), `${done} of ${total} changes`)
      if (isWorthALine(change, outcome))
        say(`${toSafeText(target)}: ${change.action} ${toSafeText(change.id)}: ${outcome.status} (${done} of ${total})`)
      if (done === total) state.delete(toSafeText(target))
    },
    clear: () => undefined,
    end: () => clearInterval(timer),
  }
}

/** Returns progress for a terminal: a block of one line per target at work, redrawn in place. */
export function liveProgress(stream: ProgressStream): Progress {
  const state = new Map<string, string>()
  let drawn = 0
  const clear = (): void => {
    if (drawn > 0) stream.write(`\u001b[${drawn}A\u001b[0J`)
    drawn = 0
  }
  const draw = (): void => {
    clear()
    const width = (stream.columns || 80) - 1
    const lines = [...state].slice(0, 8).map(([target, text]) => `${target}  ${text}`.slice(0, width))
    if (state.size > 8) lines.push(`and ${state.size - 8} more targets`)
    if (lines.length > 0) stream.write(`${lines.join('\n')}\n`)
    drawn = lines.length
  }
  const timer = setInterval(draw, redrawMs)
  timer.unref()
  return {
    onRead: (target, done, total) => void state.set(toSafeText(target), `reading, ${done} of ${total}`),
    onPlan: (target) => void state.delete(toSafeText(target)),
    onTargetFailed: (target) => void state.delete(toSafeText(target)),
    onOutcome(target, _change, _outcome, done, total) {
      if (done === total) state.delete(toSafeText(target))
      else state.set(toSafeText(target), `applying, ${done} of ${total}`)
    },
    clear,
    end() {
      clearInterval(timer)
      clear()
    },
  }
}

function isWorthALine(change: Change, outcome: Outcome): boolean {
  return outcome.status !== 'unchanged' && change.action !== 'blocked'
}

function summaryOf(plan: Plan): string {
  const counts = actions.map((action) => [action, plan.changes.filter((change) => change.action === action).length])
  return countInWords(Object.fromEntries(counts) as Record<Action, number>)
}
