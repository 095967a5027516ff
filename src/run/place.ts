/** One target on its way through a run: what is known of it so far. */
import { DryRunCreatedError, validateCreates } from '../apply/dry-run.ts'
import { connectImageBuilder, type ImageBuilder } from '../aws/client.ts'
import { ServiceError } from '../aws/failure.ts'
import { createLimiter } from '../aws/limiter.ts'
import type { Session } from '../aws/session.ts'
import { diagnose } from '../diagnostic.ts'
import type { Diagnostic, Plan, Target, Validation } from '../model.ts'
import type { TargetResult } from '../report/report.ts'
import { planTarget } from './plan-target.ts'
import type { RunInput } from './run-input.ts'
import { describeFailure, reasonOf } from './target-failure.ts'

export interface Place {
  readonly target: Target
  readonly session?: Session
  readonly service?: ImageBuilder
  readonly plan?: Plan
  readonly validations?: ReadonlyMap<string, Validation>
  readonly diagnostics: readonly Diagnostic[]
}

/** Finds out who we are at a target, and connects. */
export async function openPlace(input: RunInput, target: Target): Promise<Place> {
  const { sessions, clock, command } = input
  try {
    const session = await sessions.open(target)
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
    return { target, diagnostics: [giveUp(input, { target }, error)] }
  }
}

/** Observes and plans; what goes wrong is a finding of this target. */
export async function planPlace(input: RunInput, place: Place, dryRunHalt: AbortController): Promise<Place> {
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
    return { ...place, diagnostics: [giveUp(input, place, error)] }
  }
}

/** Says why a target goes no further, to whoever watches and to the report. */
function giveUp(input: RunInput, { target, session }: Pick<Place, 'target' | 'session'>, error: unknown): Diagnostic {
  const { stopping, backend, listener } = input
  const finding = describeFailure(error, { target, session, backend, stopping })
  if (!stopping.aborted && error instanceof ServiceError) listener.onTargetFailed(target.name, reasonOf(error))
  return finding
}

/** Returns what the report says of a target. */
export function toResult({ target, session, plan, validations, diagnostics }: Place): TargetResult {
  return {
    target: session?.target ?? target,
    declared: plan?.changes.filter((change) => change.desired !== undefined).length ?? 0,
    status: plan === undefined ? 'failed' : 'ok',
    ...(plan === undefined ? {} : { plan }),
    ...(validations === undefined ? {} : { validations }),
    diagnostics,
  }
}
