/** One target, from an open session to its plan. Reads only. */
import { needsPipelines } from '../action.ts'
import type { ImageBuilder } from '../aws/client.ts'
import { readLive } from '../aws/live.ts'
import { listPipelines, observe } from '../aws/observe.ts'
import type { Clock } from '../clock.ts'
import { arnOf } from '../kinds/identity.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Desired, Live, Observed, Plan, Policy, ResolvedTarget } from '../model.ts'
import { optional } from '../optional.ts'
import type { PlanOptions } from '../plan/decide.ts'
import { makePlan } from '../plan/plan.ts'
import { markNeverApplied } from '../plan/never-applied.ts'
import { markPreexisting } from '../plan/preexisting.ts'
import type { BaseState } from './run-input.ts'

export interface PlanTargetInput {
  readonly service: ImageBuilder
  readonly clock: Clock
  readonly target: ResolvedTarget
  readonly desired: readonly Desired[]
  readonly policy: Policy
  /** What the base revision declares: what it would change just the same is marked. */
  readonly base?: BaseState
  /** What was declared at the last complete apply: what is missing and was not is marked. */
  readonly applied?: readonly Desired[]
  readonly options: PlanOptions
  readonly isWholeProject: boolean
  readonly refresh: 'full' | 'fast'
  readonly signal?: AbortSignal | undefined
  readonly onRead?: (done: number, total: number) => void
}

/** Observes and plans. Pipelines are listed only if the plan has a change that they matter for. Throws `ServiceError`. */
export async function planTarget(input: PlanTargetInput): Promise<Plan> {
  const { service, target, desired, policy, options, isWholeProject, signal } = input
  const observed = await observe(service, target, desired, policy, {
    isWholeProject,
    refresh: input.refresh,
    clock: input.clock,
    signal,
    ...optional({ onRead: input.onRead }),
  })
  const plan = (observed: Observed): Plan => {
    const planned = makePlan({ target, desired, observed, policy, options, isWholeProject })
    const made = input.applied === undefined ? planned : markNeverApplied(planned, input.applied)
    if (input.base === undefined) return made
    return markPreexisting(made, makePlan({ target, ...input.base, observed, options, isWholeProject }))
  }
  const first = plan(observed)
  if (!first.changes.some(needsPipelines)) return first
  return plan({ ...observed, pipelines: await listPipelines(service, signal) })
}

/** What is asked about one configuration that nobody declares. */
export interface PlanLiveInput extends Pick<PlanTargetInput, 'service' | 'target' | 'policy' | 'options' | 'signal'> {
  readonly id: { readonly kind: string; readonly slug: string }
  /** Reports whether the target declares anything else. */
  readonly declaresMore: boolean
}

/** Reads a live configuration that is not declared, and plans what becomes of it; nothing if it is not there. Throws `ServiceError`. */
export async function planLive(input: PlanLiveInput): Promise<{ readonly live?: Live; readonly plan?: Plan }> {
  const { service, target, policy, options, id, declaresMore, signal } = input
  const kind = kindOf(id.kind)
  const live = await readLive(service, target, kind, arnOf(kind, id.slug, target), signal)
  if (live === undefined) return {}
  const pipelines = await listPipelines(service, signal)
  const observed = { live: [live], unlisted: [], pipelines }
  return {
    live,
    plan: makePlan({ target, desired: [], declaresMore, observed, policy, options, isWholeProject: true }),
  }
}
