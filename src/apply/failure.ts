/** Service errors and findings of an apply, as failures of one change: the message whole, with a hint where one is known. */
import type { Failure } from '../outcome.ts'
import { ServiceError } from '../aws/failure.ts'
import { failureOf } from '../diagnostic/diagnose.ts'
import { sameVersionHint, topicHint, writeHints } from '../diagnostic/failures.ts'
import { fill } from '../diagnostic/fill.ts'
import { kindOf } from '../kinds/registry.ts'
import { StoppedError, type Journal } from './context.ts'
import type { Change, ResolvedTarget } from '../model.ts'
import { optional } from '../optional.ts'

/** Thrown when a change cannot be finished for a reason that is Kiln's own, not an answer of the service. */
export class ChangeError extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.name = 'ChangeError'
    this.failure = failure
  }
}

/** Returns what is told of an error on a change. What a read after a write came to says nothing of the write. */
export function toFailure(error: unknown, change: Change, target: ResolvedTarget, journal?: Journal): Failure {
  if (error instanceof ChangeError) return error.failure
  if (error instanceof StoppedError) return failureOf('interrupted', {})
  if (!(error instanceof ServiceError)) {
    return failureOf('internalError', { reason: error instanceof Error ? error.message : String(error) })
  }
  const { requestId } = error
  const about = optional({ requestId })
  const params = { reason: error.message, code: error.code }
  const written = journal?.lastBefore(error)
  if (error.mayHaveRun || written === 'lost') return { ...failureOf('mayHaveRun', params), ...about }
  const hint = hintFor(error, change, target)
  if (written === 'answered') {
    const failure = failureOf('unreadAfter', { id: change.id, ...params })
    return { ...failure, ...optional({ hint: hint ?? failure.hint }), ...about }
  }
  return { code: error.code, message: error.message, ...optional({ hint }), ...about }
}

function hintFor(error: ServiceError, change: Change, { account, region }: ResolvedTarget): string | undefined {
  const { kind } = change
  const { profileMember = '', topicMember = '' } = kindOf(kind)
  const fields = change.desired?.fields ?? {}
  const { class: meaning } = error
  if (meaning === 'other') {
    return fields[topicMember] !== undefined && /sns|topic|kms/i.test(error.message) ? topicHint : undefined
  }
  if (meaning === 'exists' && change.version !== undefined) return sameVersionHint
  const profile = JSON.stringify(fields[profileMember] ?? '')
  return fill(writeHints[meaning], { account, region, kind, profile, member: profileMember })
}
