/** One target, from an open session to its plan. Reads only. */
import type { ImageBuilder } from '../aws/client.ts'
import { listPipelines, observe } from '../aws/observe.ts'
import type { Desired, Observed, Plan, Policy, ResolvedTarget } from '../model.ts'
import type { PlanOptions } from '../plan/decide.ts'
import { makePlan } from '../plan/plan.ts'

export interface PlanTargetInput {
  readonly service: ImageBuilder
  readonly target: ResolvedTarget
  readonly desired: readonly Desired[]
  readonly policy: Policy
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
    signal,
    ...(input.onRead === undefined ? {} : { onRead: input.onRead }),
  })
  const plan = (seen: Observed): Plan => makePlan({ target, desired, observed: seen, policy, options, isWholeProject })
  const first = plan(observed)
  if (!first.changes.some((change) => ['update', 'adopt', 'delete', 'orphan'].includes(change.action))) return first
  return plan({ ...observed, pipelines: await listPipelines(service, signal) })
}
