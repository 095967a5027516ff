/** One target, from an open session to its plan. Reads only. */
import type { Policy } from '../project.ts'
import { needsUsers } from '../action.ts'
import type { ImageBuilder } from '../aws/client.ts'
import { findAbsent, readLive, readNamed } from '../aws/live.ts'
import { observe, observeUsers } from '../aws/observe.ts'
import { inPortions } from '../aws/portions.ts'
import { findStaying } from '../aws/staying.ts'
import { whileAway } from '../aws/while-away.ts'
import type { Clock } from '../clock.ts'
import { arnOf } from '../kinds/identity.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Change, Desired, Identity, Live, Observed, Plan, ResolvedTarget } from '../model.ts'
import { optional } from '../optional.ts'
import { findConsequences } from '../plan/consequences.ts'
import { comparedDesired } from '../plan/compare.ts'
import type { PlanOptions } from '../plan/decide.ts'
import { findUnseen } from '../plan/hold-back.ts'
import { makePlan, type Decided } from '../plan/plan.ts'
import { markNeverApplied } from '../plan/never-applied.ts'
import { markPreexisting } from '../plan/preexisting.ts'
import type { BaseState } from './run-input.ts'

export interface PlanTargetInput {
  readonly service: ImageBuilder
  readonly clock: Clock
  readonly target: ResolvedTarget
  readonly desired: readonly Desired[]
  /** Everything that is declared for the target, where `desired` is a part of it. */
  readonly declared?: readonly Desired[]
  readonly policy: Policy
  /** What the base revision declares: what it would change just the same is marked. */
  readonly base?: BaseState
  /** What was declared at the last complete apply: what is missing and was not is marked. */
  readonly applied?: readonly Desired[]
  readonly options: PlanOptions
  readonly isWholeProject: boolean
  readonly refresh: 'full' | 'fast'
  /** As in `ObserveOptions`. */
  readonly missingAsked?: number
  readonly signal?: AbortSignal | undefined
  readonly onRead?: (done: number, total: number) => void
  /** As in `ObserveOptions`. */
  readonly onMissing?: ((count: number) => void) | undefined
}

/**
 * Observes and plans. Who refers to what, whether what is named is there, and where images go is looked up only if the plan has a change that
 * it matters for. Throws `ServiceError`.
 */
export async function planTarget(input: PlanTargetInput): Promise<Plan> {
  const { service, target, policy, options, isWholeProject, signal } = input
  // What is worked out for a configuration is kept as long as it is: of hundreds of targets, no longer than the plan of this one.
  const desired = input.desired.map((one) => ({ ...one }))
  const [observed] = await Promise.all([
    observe(service, target, desired, policy, {
      isWholeProject,
      refresh: input.refresh,
      clock: input.clock,
      signal,
      ...optional({ onRead: input.onRead, onMissing: input.onMissing, missingAsked: input.missingAsked }),
    }),
    whileAway(() => settleAll(desired, policy)),
  ])
  const now = input.clock.now()
  const plan = (observed: Observed, absent?: ReadonlySet<string>, staying?: ReadonlySet<string>): Decided => {
    const here = { target, observed, options, isWholeProject, now, ...optional({ absent, staying }) }
    const planned = makePlan({ ...here, desired, policy })
    const made = input.applied === undefined ? planned : markNeverApplied(planned, input.applied)
    return input.base === undefined ? made : markPreexisting(made, makePlan({ ...here, ...input.base }))
  }
  const first = plan(observed)
  const used = new Set(first.changes.filter(needsUsers).map(({ kind }) => kind))
  const [whole, absent] = await Promise.all([
    observeUsers(service, observed, used, signal),
    findAbsent(service, findUnseen(first.changes, input.declared ?? desired, observed, target), signal),
  ])
  const going = first.changes.flatMap(versionsThatGo)
  const { observed: known, staying } =
    going.length === 0
      ? { observed: whole, staying: undefined }
      : await findStaying(service, target, whole, going, signal)
  const made = known === observed && absent.size === 0 ? first : plan(known, absent, staying)
  const { unread, tell } = findConsequences({ ...made, observed: known, policy })
  return { ...made, consequences: tell(await readNamed(service, target, unread, signal)) }
}

/** Brings what is declared into the form in which it is compared. */
async function settleAll(desired: readonly Desired[], policy: Policy): Promise<void> {
  for await (const some of inPortions(desired)) for (const one of some) comparedDesired(kindOf(one.kind), one, policy)
}

/** What a plan would delete of lines of versions: whether it may has to be looked up. */
function versionsThatGo({ action, versions, live }: Change): readonly Live[] {
  if (action !== 'delete' || live === undefined || kindOf(live.kind).versions === undefined) return []
  return versions ?? [live]
}

/** What is asked about one configuration that nobody declares. */
export interface PlanLiveInput extends Pick<PlanTargetInput, 'service' | 'target' | 'policy' | 'options' | 'signal'> {
  readonly identity: Identity
  /** What the target declares: all of it is something else. */
  readonly declared: readonly Desired[]
}

/** Reads a live configuration that is not declared, and plans what becomes of it; nothing if it is not there. Throws `ServiceError`. */
export async function planLive(input: PlanLiveInput): Promise<{ readonly live?: Live; readonly plan?: Plan }> {
  const { service, target, policy, options, identity, declared, signal } = input
  const { kind } = identity
  const newest = kindOf(kind).versions === undefined ? identity : { version: 'x.x.x', ...identity }
  const live = await readLive(service, target, kindOf(kind), arnOf(newest, target), signal)
  if (live === undefined) return {}
  const seen = { live: [live], listed: [], unlisted: [] }
  const { listed, ...rest } = await observeUsers(service, seen, new Set([kind]), signal)
  const observed = { ...rest, listed: [...listed, kind] }
  const plan = makePlan({ target, desired: [], declared, observed, policy, options, isWholeProject: true })
  return { live, plan: { ...plan, consequences: [] } }
}
