/** How far a run is: what was heard of it, and what that comes to in words. */
import type { Outcome } from '../../src/outcome.ts'
import type { Plan } from '../../src/model.ts'
import { countOf } from '../../src/plural.ts'
import { isWork } from '../../src/plan/guard.ts'
import type { RunFacts } from '../../src/report/report.ts'
import { formatDuration } from '../../src/duration.ts'

/** Requests so far, and those that have no answer yet. */
export interface Traffic {
  counts(): RunFacts['requests']
  inFlight(): number
  /** Operations that are tried again, with the code of the last failure. */
  retrying(): ReadonlyMap<string, string>
}

export interface Tally {
  /** `planning` from the start, `applying` from the first outcome; `waiting` where neither is under way. */
  readonly stage: () => 'waiting' | 'planning' | 'applying'
  /** Targets at work, in the order in which they began, with how far each is. */
  readonly atWork: ReadonlyMap<string, string>
  begin(targets: number): void
  read(target: string, done: number, total: number): void
  plan(target: string, plan?: Plan): void
  /** Returns whether that was the last change of the target. */
  outcome(target: string, outcome: Outcome, done: number, total: number): boolean
  /** Returns how many changes of a target ended how. */
  endings(target: string): string
  /** How far all of it is, how fast, and how long it will take if that can be said. */
  say(): string
}

/** So much must be done before the rest can be told from it: a tenth, several pieces, and a time worth the name. */
const least = { share: 0.1, pieces: 5, ms: 5_000 }

/** Returns a tally; `now` is in milliseconds. */
export function createTally(now: () => number, traffic: Traffic): Tally {
  const atWork = new Map<string, string>()
  const ended = new Map<string, Map<Outcome['status'], number>>()
  let [targets, planned, changing, changes, changed, applied] = [0, 0, 0, 0, 0, 0]
  let [began, applyBegan] = [now(), 0]
  const stage = (): ReturnType<Tally['stage']> => {
    if (changed > 0) return changed < changes ? 'applying' : 'waiting'
    return planned < targets ? 'planning' : 'waiting'
  }
  return {
    stage,
    atWork,
    begin(count) {
      targets = count
      began = now()
    },
    read: (target, done, total) => void atWork.set(target, `${done} of ${total} reads`),
    plan(target, plan) {
      atWork.delete(target)
      planned += 1
      const count = plan?.changes.filter(isWork).length ?? 0
      changes += count
      if (count > 0) changing += 1
    },
    outcome(target, { status }, done, total) {
      if (changed === 0) applyBegan = now()
      changed += 1
      const counts = ended.get(target) ?? new Map<Outcome['status'], number>()
      ended.set(target, counts.set(status, (counts.get(status) ?? 0) + 1))
      atWork.set(target, `${done} of ${total} changes`)
      if (done < total) return false
      atWork.delete(target)
      applied += 1
      return true
    },
    endings: (target) => [...(ended.get(target) ?? [])].map(([status, count]) => `${count} ${status}`).join(', '),
    say() {
      const isApplying = changed > 0
      const { read, write, throttled } = traffic.counts()
      const share = throttled / Math.max(1, read + write)
      const left = isApplying
        ? estimateLeft(changed, changes, now() - applyBegan)
        : estimateLeft(planned, targets, now() - began)
      return [
        isApplying ? `${applied} of ${countOf(changing, 'target')}` : `${planned} of ${countOf(targets, 'target')}`,
        ...(isApplying ? [`${changed} of ${countOf(changes, 'change')}`] : []),
        `${countOf(traffic.inFlight(), 'request')} in flight`,
        ...[...traffic.retrying()].map(([operation, code]) => `trying ${operation} again after ${code}`),
        ...(throttled === 0 ? [] : [`${(share * 100).toFixed(1)} % throttled`]),
        `${formatDuration(now() - began)} elapsed`,
        ...(left === undefined ? [] : [`about ${formatDuration(left)} left`]),
      ].join(', ')
    },
  }
}

/** Returns the milliseconds that the rest takes at the pace so far; undefined where nobody can tell. */
export function estimateLeft(done: number, total: number, elapsedMs: number): number | undefined {
  if (done >= total || done < least.pieces || done / total < least.share || elapsedMs < least.ms) return undefined
  return (elapsedMs / done) * (total - done)
}
