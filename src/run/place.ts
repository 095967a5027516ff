/** One target on its way through a run: what is known of it so far. */
import { DryRunCreatedError, validateCreates } from '../apply/dry-run.ts'
import { connectImageBuilder, type ImageBuilder } from '../aws/client.ts'
import { ServiceError } from '../aws/failure.ts'
import { createLimiter } from '../aws/limiter.ts'
import { openSession, type Session } from '../aws/session.ts'
import { diagnose } from '../diagnostic.ts'
import type { Diagnostic, Plan, Target, Validation } from '../model.ts'
import type { TargetResult } from '../report/report.ts'
import { planTarget } from './plan-target.ts'
import type { RunInput } from './run-input.ts'

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
    return { ...place, diagnostics: [failed(input, target, error)] }
  }
}

/** A target that cannot be reached or read. Errors that are not the service's are bugs and go up. */
function failed(input: RunInput, target: Target, error: unknown): Diagnostic {
  if (input.stopping.aborted)
    return diagnose('targetFailed', {
      target: target.name,
      reason: input.stopping.reason instanceof Error ? input.stopping.reason.message : 'the run was stopped',
      advice: 'run it again',
    })
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
