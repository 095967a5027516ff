/**
 * A run over all targets: sessions, plans, gates, application. Every step finishes for all targets before the next begins, so that nothing
 * is written anywhere until everything has been planned and no gate refuses.
 */
import { applyPlan } from '../apply/apply.ts'
import { mapLimited } from '../aws/limiter.ts'
import { diagnose } from '../diagnostic.ts'
import type { Diagnostic } from '../model.ts'
import { guardLimits, guardPrune, hasWork } from '../plan/guard.ts'
import type { TargetResult } from '../report/report.ts'
import { guardIdentity, guardReview } from './gates.ts'
import { openPlace, planPlace, toResult, type Place } from './place.ts'
import { warnOfRemoved } from './removed-target.ts'
import type { RunInput, RunResult } from './run-input.ts'

/** How many targets are worked on at once. */
const targetsAtOnce = 32

/** Runs `plan`, `apply` or `drift`. What goes wrong at one target is that target's finding; the others go on. */
export async function run(input: RunInput): Promise<RunResult> {
  const opened = await mapLimited(input.targets, targetsAtOnce, (target) => openPlace(input, target))
  const dryRunHalt = new AbortController()
  try {
    const found = opened.flatMap(({ session }) =>
      session === undefined ? [] : input.desiredFor(session.target).diagnostics,
    )
    if (found.some((one) => one.severity === 'error')) return { results: [], diagnostics: found, verdict: 'invalid' }
    const refusals = opened.flatMap((place) => guardIdentity(input, place))
    if (refusals.length > 0) return refuse(opened, [...found, ...refusals])
    const planned = await mapLimited(opened, targetsAtOnce, (place) => planPlace(input, place, dryRunHalt))
    const removed = await mapLimited(input.removedTargets, targetsAtOnce, (target) => warnOfRemoved(input, target))
    const result = await finish(input, planned)
    return { ...result, diagnostics: [...found, ...removed, ...result.diagnostics] }
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

function refuse(places: readonly Place[], diagnostics: readonly Diagnostic[]): RunResult {
  const results = places.map((place): TargetResult => ({ ...toResult(place), status: 'refused' }))
  return { results, diagnostics, verdict: 'refused' }
}
