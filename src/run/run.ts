/**
 * A run over all targets: sessions, plans, gates, application. Every step finishes for all targets before the next begins, so that nothing
 * is written anywhere until everything has been planned and no gate refuses.
 */
import { applyPlan } from '../apply/apply.ts'
import { DryRunCreatedError, validateCreates } from '../apply/dry-run.ts'
import type { Clock } from '../aws/clock.ts'
import { connectImageBuilder, type ImageBuilder, type RequestObserver } from '../aws/client.ts'
import { ServiceError } from '../aws/failure.ts'
import { createLimiter, mapLimited } from '../aws/limiter.ts'
import { openSession, type Ambient, type Session } from '../aws/session.ts'
import { diagnose } from '../diagnostic.ts'
import type {
  Change,
  Desired,
  Diagnostic,
  Outcome,
  Plan,
  Policy,
  ResolvedTarget,
  Target,
  Validation,
} from '../model.ts'
import { digestRun } from '../plan/digest.ts'
import { guardExpected, guardLimits, guardPrune, hasWork, type GuardOptions } from '../plan/guard.ts'
import { findUncovered, type ReviewedReport } from '../plan/review.ts'
import type { Report, TargetResult } from '../report/report.ts'
import { planTarget } from './plan-target.ts'

export type Expectation = { readonly target?: string; readonly digest: string }

/** Told what happens, as it happens. */
export interface RunListener {
  onRead(target: string, done: number, total: number): void
  onPlan(target: string, plan: Plan): void
  onTargetFailed(target: string, message: string): void
  onOutcome(target: string, change: Change, outcome: Outcome, done: number, total: number): void
}

export interface RunInput {
  readonly command: 'plan' | 'apply' | 'drift'
  readonly backend: Report['backend']
  readonly targets: readonly Target[]
  /** What is declared for a target, now that its identity is known; with what turns out to be wrong about it there. */
  readonly desiredFor: (target: ResolvedTarget) => {
    readonly desired: readonly Desired[]
    readonly diagnostics: readonly Diagnostic[]
  }
  readonly policy: Policy
  readonly options: GuardOptions
  readonly isWholeProject: boolean
  readonly refresh: 'full' | 'fast'
  /** Lets the service check each create of a plan in a dry run. */
  readonly validatesCreates: boolean
  readonly ambient: Ambient
  readonly parallelism: number
  readonly expected: readonly Expectation[]
  /** Reports that must cover the plan; absent when nobody asks for that. */
  readonly reviewed?: readonly ReviewedReport[]
  /** Reports whether somebody is there to see where an unpinned apply would write. */
  readonly isAttended: boolean
  /** Asks before writing; resolves to whether to go on. */
  readonly confirm: (results: readonly TargetResult[]) => Promise<boolean>
  readonly clock: Clock
  readonly observer: RequestObserver
  readonly listener: RunListener
  /** Aborted when the run must stop: reads end at once, no further change is begun. */
  readonly stopping: AbortSignal
  /** Aborted when what is in flight is to be given up. */
  readonly deadline: AbortSignal
}

export interface RunResult {
  readonly results: readonly TargetResult[]
  readonly diagnostics: readonly Diagnostic[]
  readonly verdict?: 'invalid' | 'refused' | 'error'
}

/** How many targets are worked on at once. */
const targetsAtOnce = 32

interface Place {
  readonly target: Target
  readonly session?: Session
  readonly service?: ImageBuilder
  readonly plan?: Plan
  readonly validations?: ReadonlyMap<string, Validation>
  readonly diagnostics: readonly Diagnostic[]
}

/** Runs `plan`, `apply` or `drift`. What goes wrong at one target is that target's finding; the others go on. */
export async function run(input: RunInput): Promise<RunResult> {
  const opened = await mapLimited(input.targets, targetsAtOnce, (target) => open(input, target))
  const dryRunHalt = new AbortController()
  try {
    const found = opened.flatMap(({ session }) =>
      session === undefined ? [] : input.desiredFor(session.target).diagnostics,
    )
    if (found.some((one) => one.severity === 'error')) return { results: [], diagnostics: found, verdict: 'invalid' }
    const refusals = opened.flatMap((place) => guardIdentity(input, place))
    if (refusals.length > 0) return refuse(opened, [...found, ...refusals])
    const planned = await mapLimited(opened, targetsAtOnce, (place) => plan(input, place, dryRunHalt))
    const result = await finish(input, planned)
    return { ...result, diagnostics: [...found, ...result.diagnostics] }
  } finally {
    for (const place of opened) place.service?.close()
  }
}

async function finish(input: RunInput, planned: readonly Place[]): Promise<RunResult> {
  const { options, policy } = input
  const plans = planned.flatMap((place) => place.plan ?? [])
  const unplannable = plans.flatMap((plan) => guardPrune(plan, policy, options, !input.isWholeProject))
  if (unplannable.length > 0) return refuse(planned, unplannable)
  const exceeded = plans.flatMap((plan) => guardLimits(plan, policy, options))
  if (input.command !== 'apply') {
    const warnings = exceeded.map((one): Diagnostic => ({ ...one, severity: 'warning' }))
    return { results: planned.map((place) => toResult(place)), diagnostics: warnings }
  }
  const refusals = [...exceeded, ...guardReview(input, planned, plans)]
  if (refusals.length > 0) return refuse(planned, refusals)
  const hasAnyWork = plans.some(hasWork)
  if (hasAnyWork && !input.stopping.aborted && !(await input.confirm(planned.map((place) => toResult(place))))) {
    // A signal at the question is a signal, not a no.
    if (input.stopping.aborted) return { results: planned.map((place) => toResult(place)), diagnostics: [] }
    return refuse(planned, [diagnose('notConfirmed', {})])
  }
  return { results: await mapLimited(planned, targetsAtOnce, (place) => apply(input, place)), diagnostics: [] }
}

/** `--expect` and `--reviewed`: what was looked at is what is applied. Both need every target's plan. */
function guardReview(input: RunInput, planned: readonly Place[], plans: readonly Plan[]): readonly Diagnostic[] {
  const { expected, reviewed, backend } = input
  if (expected.length === 0 && reviewed === undefined) return []
  const unread = planned.filter((place) => place.plan === undefined)
  if (unread.length > 0) {
    const flag = expected.length > 0 ? '--expect' : '--reviewed'
    return unread.map(({ target }) => diagnose('targetUnreadable', { target: target.name, flag }))
  }
  const unreviewed = plans.flatMap((plan) => {
    const uncovered = reviewed === undefined ? [] : findUncovered(plan, backend, reviewed)
    if (uncovered.length === 0) return []
    const ids = uncovered.map(({ change, what }) => `${change.id} (${what})`).join('; ')
    return [diagnose('notReviewed', { target: plan.target.name, count: uncovered.length, ids })]
  })
  return [...guardExpected(plans, digestRun(plans.map((plan) => plan.digest)), expected), ...unreviewed]
}

async function open(input: RunInput, target: Target): Promise<Place> {
  const { ambient, clock, stopping, command } = input
  try {
    const session = await openSession(target, ambient, { clock, observer: input.observer, signal: stopping })
    if (session === undefined) return { target, diagnostics: [diagnose('noRegion', { target: target.name })] }
    const service = await connectImageBuilder({
      sdk: session.sdk,
      access: command === 'apply' ? 'write' : input.validatesCreates ? 'dry-run' : 'read',
      limiter: createLimiter(input.parallelism),
      clock,
      observer: input.observer,
    })
    return { target, session, service, diagnostics: [] }
  } catch (error) {
    return { target, diagnostics: [failed(input, target, error)] }
  }
}

function guardIdentity({ command, backend, isAttended }: RunInput, { target, session }: Place): readonly Diagnostic[] {
  if (session === undefined) return []
  const actual = session.target.account
  if (target.account !== undefined && target.account !== actual) {
    const params = { target: target.name, expected: target.account, actual, arn: session.caller }
    return [diagnose('accountMismatch', params)]
  }
  const mustBePinned = command === 'apply' && backend === 'aws' && !isAttended
  return mustBePinned && target.account === undefined
    ? [diagnose('accountNotPinned', { target: target.name, actual })]
    : []
}

async function plan(input: RunInput, place: Place, dryRunHalt: AbortController): Promise<Place> {
  const { target, session, service } = place
  if (session === undefined || service === undefined) return place
  try {
    const plan = await planTarget({
      service,
      target: session.target,
      desired: input.desiredFor(session.target).desired,
      policy: input.policy,
      options: input.options,
      isWholeProject: input.isWholeProject,
      refresh: input.refresh,
      signal: input.stopping,
      onRead: (done, total) => input.listener.onRead(target.name, done, total),
    })
    input.listener.onPlan(target.name, plan)
    if (!input.validatesCreates) return { ...place, plan }
    return {
      ...place,
      plan,
      validations: await validateCreates(service, plan, input.policy, {
        halt: dryRunHalt,
        signal: input.stopping,
        clock: input.clock,
      }),
    }
  } catch (error) {
    if (error instanceof DryRunCreatedError) {
      return { ...place, diagnostics: [diagnose('dryRunCreated', { target: target.name, arn: error.arn })] }
    }
    return { ...place, diagnostics: [failed(input, target, error)] }
  }
}

async function apply(input: RunInput, place: Place): Promise<TargetResult> {
  const { plan, service, target } = place
  if (plan === undefined || service === undefined) return toResult(place)
  const context = { ...input, service, target: plan.target }
  let done = 0
  const outcomes = await applyPlan(context, plan, {
    parallelism: input.parallelism,
    onOutcome: (change, outcome) => {
      done += 1
      input.listener.onOutcome(target.name, change, outcome, done, plan.changes.length)
    },
  })
  return { ...toResult(place), outcomes }
}

/** A target that cannot be reached or read. Errors that are not the service's are bugs and go up. */
function failed(input: RunInput, target: Target, error: unknown): Diagnostic {
  if (input.stopping.aborted)
    return diagnose('targetFailed', { target: target.name, reason: 'the run was stopped', advice: 'run it again' })
  if (!(error instanceof ServiceError)) throw error
  const reason = `${error.message} (${error.code}${error.requestId === undefined ? '' : `, request ${error.requestId}`})`
  input.listener.onTargetFailed(target.name, reason)
  return diagnose('targetFailed', { target: target.name, reason, advice: adviceFor(error) })
}

function adviceFor(error: ServiceError): string {
  switch (error.class) {
    case 'denied':
      return 'allow the action that the message names to the role that Kiln runs with; docs/iam.md has the policies'
    case 'skewed':
      return 'the clock of this machine is wrong, or the secret key'
    case 'credentials':
      return 'give valid credentials for this target, as for the AWS CLI'
    case 'throttled':
      return 'try again later, or with a lower --parallelism'
    case 'transient':
      return 'check the network, the region and the endpoint, and try again'
    case 'not-found':
    case 'exists':
    case 'token-mismatch':
    case 'dependency':
    case 'in-use':
    case 'profile-missing':
    case 'quota':
    case 'other':
      return 'check region, endpoint and credentials of this target'
  }
}

function toResult({ target, session, plan, validations, diagnostics }: Place): TargetResult {
  return {
    target: session?.target ?? target,
    declared: plan?.changes.filter((change) => change.desired !== undefined).length ?? 0,
    status: plan === undefined ? 'failed' : 'ok',
    ...(plan === undefined ? {} : { plan }),
    ...(validations === undefined ? {} : { validations }),
    diagnostics,
  }
}

function refuse(places: readonly Place[], diagnostics: readonly Diagnostic[]): RunResult {
  const results = places.map((place): TargetResult => ({ ...toResult(place), status: 'refused' }))
  return { results, diagnostics, verdict: 'refused' }
}
