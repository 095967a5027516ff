/** One target from its session to its plan, and what is kept of that. */
import { DryRunCreatedError, validateCreates } from '../apply/dry-run.ts'
import { fewReads } from '../aws/missing.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic, Plan } from '../model.ts'
import { optional } from '../optional.ts'
import { guardLimits, guardPrune, hasWork, isWork } from '../plan/guard.ts'
import { guardOwner } from '../plan/owner-change.ts'
import { tokenOf } from '../plan/token.ts'
import type { TargetResult } from '../report/target-row.ts'
import { giveUp, withService, type OpenTarget } from './open-target.ts'
import { planTarget } from './plan-target.ts'
import { rowAsAsked, rowAtOnce, type Row } from './row.ts'
import type { RunInput } from './run-input.ts'

/** A target that was planned, or could not be. */
export interface Planned {
  readonly opened: OpenTarget
  /** Its row of the report. Where there is something to apply it is made bit by bit, between the requests. */
  readonly row: Row
  readonly deletes: boolean
  /** How many requests of its apply the limiter expects already. */
  readonly foreseen: number
  /** For an apply, the part of the plan that has something to do, until it has been carried out; absent where there is no plan. */
  plan?: Plan | undefined
  /** Why nothing can be planned with these flags. */
  readonly unplannable: readonly Diagnostic[]
  /** Limits that applying the plan would exceed. */
  readonly exceeded: readonly Diagnostic[]
}

/**
 * Up to how many that a list does not have are asked for by name. Whoever takes something for missing that was made a moment ago raises a false
 * alarm (drift), or shows a create that is none (plan, which asks for what a pull request adds, and not for a whole account); an apply is
 * told by the service that the name is taken.
 */
const missingAsked: Readonly<Record<RunInput['command'], number>> = { drift: Infinity, plan: fewReads, apply: 0 }

/** What an apply sends for a change: a write, and a read of what came of it. */
export const sentPerChange = 2

/** Observes and plans; what goes wrong is a finding of this target. */
export async function planOpenTarget(
  input: RunInput,
  opened: OpenTarget,
  dryRunHalt: AbortController,
): Promise<Planned> {
  const { target, session } = opened
  if (session === undefined) return toUnplanned(input, opened)
  const { policy, options, whyPartial, stopping } = input
  try {
    return await withService(input, opened, input.validatesCreates ? 'dry-run' : 'read', async (service) => {
      const { desired } = input.desiredFor(session.target)
      session.limiter.expect(desired.length)
      let foreseen = 0
      const foresee = (missing: number): void => {
        foreseen += sentPerChange * missing
        session.limiter.expect(sentPerChange * missing)
      }
      const base = input.baseFor?.(session.target)
      const applied = input.appliedFor?.(session.target)
      const plan = await planTarget({
        service,
        clock: input.clock,
        target: session.target,
        desired,
        policy,
        ...optional({ base, applied }),
        options,
        isWholeProject: whyPartial === undefined,
        refresh: input.refresh,
        missingAsked: missingAsked[input.command],
        signal: stopping,
        onRead: (done, total) => input.listener.onRead(target.name, done, total),
        onMissing: input.command === 'apply' ? foresee : undefined,
      })
      input.listener.onPlan(target.name, plan)
      const dryRun = { halt: dryRunHalt, signal: stopping, clock: input.clock }
      const validations = input.validatesCreates ? await validateCreates(service, plan, policy, dryRun) : undefined
      return { ...toPlanned(input, opened, plan, validations), foreseen }
    })
  } catch (error) {
    const finding =
      error instanceof DryRunCreatedError
        ? diagnose('dryRunCreated', { target: target.name, arn: error.arn })
        : giveUp(input, opened, error)
    return toUnplanned(input, { ...opened, diagnostics: [...opened.diagnostics, finding] })
  }
}

function toUnplanned(input: RunInput, opened: OpenTarget): Planned {
  const { target, session, diagnostics } = opened
  const result: TargetResult = { target: session?.target ?? target, declared: 0, status: 'failed', diagnostics }
  return { opened, row: rowAtOnce(result, input.locate), deletes: false, foreseen: 0, unplannable: [], exceeded: [] }
}

function toPlanned(
  input: RunInput,
  opened: OpenTarget,
  plan: Plan,
  validations: TargetResult['validations'],
): Omit<Planned, 'foreseen'> {
  const { policy, options, whyPartial, locate, command } = input
  const result: TargetResult = {
    target: plan.target,
    declared: plan.changes.filter((change) => change.desired !== undefined).length,
    status: 'ok',
    plan,
    clientTokenOf: (change) => tokenOf(change, plan.target, policy),
    ...optional({ validations }),
    diagnostics: opened.diagnostics,
  }
  return {
    opened,
    row: command === 'apply' && hasWork(plan) ? rowAsAsked(result, locate) : rowAtOnce(result, locate),
    deletes: plan.changes.some(({ action }) => action === 'delete'),
    ...(command === 'apply' ? { plan: { ...plan, changes: plan.changes.filter(isWork) } } : {}),
    unplannable: [
      ...guardPrune(plan, policy, options, whyPartial),
      ...guardOwner(plan, policy, options, input.baseOwner),
    ],
    exceeded: guardLimits(plan, policy, options),
  }
}
