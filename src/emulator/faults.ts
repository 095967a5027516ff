import type { JsonObject } from './core/json.ts'
import type { RecordedRequest } from './recorded-request.ts'

/** Effects that need nothing but their name; docs/emulator.md tells each. */
type PlainEffect =
  | 'throttle'
  | 'throttle400'
  | 'error500'
  | 'error503html'
  | 'resetBefore'
  | 'resetAfter'
  | 'error500After'
  | 'truncateAfter'
  | 'nonJsonAfter'
  | 'hang'
  | 'staleRead'
  | 'profileMissing'
  | 'topicMissing'
  | 'roleMissing'
  | 'accessDenied'
  | 'expiredToken'
  | 'resourceInUse'

/** What happens to a request. "Before" is before anything is committed, "after" is after, with the answer lost or spoilt. */
export type FaultEffect =
  | PlainEffect
  | { readonly type: PlainEffect }
  | { readonly type: 'throttle' | 'throttle400'; readonly retryAfterSeconds: number }
  /** This one profile does not exist, for as long as the fault is there: `times` and `nth` do not count. */
  | { readonly type: 'profileMissingAlways'; readonly profile: string }
  | { readonly type: 'slow'; readonly ms: number }
  /** Merged, at every depth, into each resource that the answer to a Get or List shows. */
  | { readonly type: 'unknownMembers'; readonly members: JsonObject }
  | { readonly type: 'error'; readonly name: string; readonly status: number; readonly message: string }
  /** The build that the request starts fails, with this failureContext in its state. */
  | { readonly type: 'buildFails'; readonly failureContext: JsonObject }
  /** In-process only: code of a test at the two boundaries of a request. */
  | { readonly type: 'call'; readonly before?: RequestHook; readonly after?: RequestHook }

export type RequestHook = (request: RecordedRequest) => void | Promise<void>

/** Which requests a fault is for; what is absent matches everything. */
export interface FaultCondition {
  /** Name, names or pattern of operations, those of STS included. */
  readonly operation?: string | RegExp | readonly string[]
  /** The fault starts with the nth matching request, counted from 1; default 1. */
  readonly nth?: number
  /** Normal form of the name of the resource that the request is about. */
  readonly slug?: string
  readonly account?: string
  readonly region?: string
  /** Only operations that change something, or only those that do not. */
  readonly write?: boolean
  /** The fault ends at this moment of the emulator's clock, ISO 8601. */
  readonly until?: string
}

export interface Fault {
  readonly when?: FaultCondition
  /** How often it happens; default 1, Infinity for ever. */
  readonly times?: number
  readonly effect: FaultEffect
}

/** A fault's effect in its long form. */
export type Effect = Exclude<FaultEffect, string>

/** What faults are matched against. */
export interface FaultSubject {
  readonly operation: string
  readonly slug: string | undefined
  readonly account: string
  readonly region: string
  readonly write: boolean
  readonly now: Date
}

/** Effects that decide how a request ends: a request has at most one, the others wait for the next request. */
const ending: readonly string[] = [
  'throttle',
  'throttle400',
  'error500',
  'error503html',
  'resetBefore',
  'resetAfter',
  'error500After',
  'truncateAfter',
  'nonJsonAfter',
  'hang',
  'accessDenied',
  'expiredToken',
  'resourceInUse',
  'error',
] satisfies Effect['type'][]

/** The faults that are set, each with its count of matching requests. */
export class FaultList {
  private armed: { readonly fault: Fault; readonly effect: Effect; seen: number; fired: number }[] = []

  add(fault: Fault): void {
    const effect = typeof fault.effect === 'string' ? { type: fault.effect } : fault.effect
    this.armed.push({ fault, effect, seen: 0, fired: 0 })
  }

  clear(): void {
    this.armed = []
  }

  /** Counts a request and gives the effects that it is due, in the order in which the faults were added. */
  take(subject: FaultSubject): Effect[] {
    const effects: Effect[] = []
    let isEnded = false
    for (const entry of this.armed) {
      if (!matches(entry.fault.when ?? {}, subject)) continue
      if (entry.effect.type === 'profileMissingAlways') {
        effects.push(entry.effect)
        continue
      }
      entry.seen += 1
      const isDue = entry.seen >= (entry.fault.when?.nth ?? 1) && entry.fired < (entry.fault.times ?? 1)
      const isEnding = ending.includes(entry.effect.type)
      if (!isDue || (isEnding && isEnded)) continue
      isEnded ||= isEnding
      entry.fired += 1
      effects.push(entry.effect)
    }
    return effects
  }
}

function matches(when: FaultCondition, subject: FaultSubject): boolean {
  return (
    matchesOperation(when.operation, subject.operation) &&
    (when.slug === undefined || when.slug === subject.slug) &&
    (when.account === undefined || when.account === subject.account) &&
    (when.region === undefined || when.region === subject.region) &&
    (when.write === undefined || when.write === subject.write) &&
    (when.until === undefined || subject.now.getTime() < Date.parse(when.until))
  )
}

function matchesOperation(wanted: FaultCondition['operation'], operation: string): boolean {
  if (wanted === undefined) return true
  if (typeof wanted === 'string') return wanted === operation
  return wanted instanceof RegExp ? operation.search(wanted) >= 0 : wanted.includes(operation)
}
