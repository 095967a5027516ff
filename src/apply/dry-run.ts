/**
 * `plan --validate server`: each create as a dry run, so that the service itself says whether it would take it. There is no dry run of an
 * update.
 */
import type { Policy } from '../project.ts'
import type { Validation } from '../outcome.ts'
import type { ImageBuilder } from '../aws/client.ts'
import type { Clock } from '../clock.ts'
import { ServiceError } from '../aws/failure.ts'
import { toFailure } from './failure.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Change, Desired, Plan } from '../model.ts'
import { createRequest } from '../plan/request.ts'

/** Thrown when a dry run was carried out after all: something now exists that nobody asked for. */
export class DryRunCreatedError extends Error {
  readonly arn: string

  constructor(arn: string) {
    super(`a dry run created ${arn}`)
    this.name = 'DryRunCreatedError'
    this.arn = arn
  }
}

type Create = Change & { readonly desired: Desired }

export interface DryRunOptions {
  /** Shared by all targets: aborted when a dry run was carried out. */
  readonly halt: AbortController
  readonly signal: AbortSignal
  readonly clock: Clock
}

/** A plan does not wait for an instance profile that may yet come, nor long for anything else. */
const patience = 0.1

/**
 * Tries out every create of a plan. One at a time until the service has shown by a first refusal of the dry-run kind that it knows
 * dry runs; a success of any kind aborts `halt`, which all targets share, and throws `DryRunCreatedError`.
 */
export async function validateCreates(
  service: ImageBuilder,
  plan: Plan,
  policy: Policy,
  { halt, signal, clock }: DryRunOptions,
): Promise<ReadonlyMap<string, Validation>> {
  const validations = new Map<string, Validation>()
  const waiting: Create[] = []
  const made = new Set(plan.changes.filter(({ action }) => action === 'create').map(({ id }) => id))
  for (const change of plan.changes) {
    const { desired } = change
    // The service would refuse what names something that is not there yet.
    if (change.action === 'create' && change.waitsFor?.some((id) => made.has(id)) === true) {
      validations.set(change.id, { status: 'not-validated' })
    } else if (change.action === 'create' && desired !== undefined) waiting.push({ ...change, desired })
    else if (change.action === 'update' || change.action === 'adopt')
      validations.set(change.id, { status: 'not-validated' })
  }
  let knowsDryRun = false
  while (waiting.length > 0 && !halt.signal.aborted) {
    const batch: readonly Create[] = waiting.splice(0, knowsDryRun ? waiting.length : 1)
    const answers: readonly Validation[] = await Promise.all(
      batch.map((change) => tryOut(service, plan, change, policy, { halt, signal, clock })),
    )
    for (const [index, change] of batch.entries()) {
      const validation: Validation = answers[index] ?? { status: 'not-validated' }
      validations.set(change.id, validation)
      knowsDryRun ||= validation.status === 'validated'
    }
  }
  return validations
}

async function tryOut(
  service: ImageBuilder,
  plan: Plan,
  change: Create,
  policy: Policy,
  { halt, signal, clock }: DryRunOptions,
): Promise<Validation> {
  const { model } = kindOf(change.kind)
  // Drawn, not derived: the answer to a dry run must never be replayed for a create.
  const token = { clientToken: clock.uuid(), dryRun: true }
  try {
    const request = createRequest(change.desired, change.arn, policy)
    const { body } = await service.call(
      model.operations['create'] ?? '',
      { ...request, ...token },
      { signal, patience },
    )
    halt.abort()
    const arn = body[model.createArnMember]
    throw new DryRunCreatedError(typeof arn === 'string' ? arn : change.arn)
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    if (error.code === 'DryRunOperationException' || error.status === 412) return { status: 'validated' }
    const failure = toFailure(error, change, plan.target)
    const saysNothing =
      error.class === 'denied' || error.class === 'throttled' || error.class === 'transient' || isTaken(error, change)
    return { status: saysNothing ? 'not-validated' : 'refused', error: failure }
  }
}

/** Whether a dry run of the next build of a number asks for a number that is free is not known. */
function isTaken(error: ServiceError, { version }: Create): boolean {
  return error.class === 'exists' && (version?.build ?? 1) > 1
}
