/** Why a target cannot be reached or read, and what to do about it. */
import { ServiceError, type Awaited } from '../aws/failure.ts'
import { isRefusedToken, type Session } from '../aws/session.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import { stops, targetAdvice, targetAdviceBeyond, targetUnknowns } from '../diagnostic/failures.ts'
import { fill } from '../diagnostic/fill.ts'
import type { Diagnostic, Target } from '../model.ts'
import type { Report } from '../report/report.ts'

/** What was going on. */
export interface Circumstances {
  readonly target: Target
  /** Absent while it is being opened: the error is of STS, or of the credentials. */
  readonly session?: Session | undefined
  readonly backend: Report['backend']
  readonly stopping: AbortSignal
}

/** Returns the finding of a target. Errors that are not the service's are bugs and are thrown again. */
export function describeFailure(error: unknown, { target, session, backend, stopping }: Circumstances): Diagnostic {
  const { name } = target
  if (stopping.aborted) {
    const reason = stopping.reason instanceof Error ? stopping.reason.message : targetUnknowns.stopReason
    const awaited = error instanceof ServiceError ? error.awaited : undefined
    return diagnose('targetFailed', { target: name, ...describeStop(reason, awaited) })
  }
  if (!(error instanceof ServiceError)) throw error
  if (error.diagnostic !== undefined) return error.diagnostic
  const reason = reasonOf(error)
  const region = session?.target.region ?? target.region ?? targetUnknowns.region
  // STS took the same credentials in the same region before the service got them.
  if (error.class === 'region-disabled' || (session !== undefined && isRefusedToken(error))) {
    return diagnose('regionNotEnabled', { target: name, region, reason })
  }
  // STS was reached, so there is a network; its own address is not known only where the service is not offered.
  if (session !== undefined && backend === 'aws' && error.code === 'ENOTFOUND') {
    return diagnose('imageBuilderMissing', { target: name, region, reason })
  }
  return diagnose('targetFailed', { target: name, reason, advice: adviceFor(error) })
}

/** Returns why a target was not read to its end: what the last try came to says more than that the time is over. */
function describeStop(reason: string, awaited: Awaited | undefined): Readonly<Record<'reason' | 'advice', string>> {
  const advice = targetAdviceBeyond.stopped
  if (awaited === undefined) return { reason, advice }
  const { what, last } = awaited
  if (last === undefined) return { reason: fill(stops.waiting, { reason, what }), advice }
  const words = fill(stops.waitingAgain, { reason, what, last: last.diagnostic?.message ?? reasonOf(last) })
  return { reason: words, advice: last.diagnostic?.hint ?? adviceFor(last) }
}

/** Returns an error in the words of the service, with its code and the id of the request. */
export function reasonOf({ message, code, requestId }: ServiceError): string {
  return `${message} (${code}${requestId === undefined ? '' : `, request ${requestId}`})`
}

function adviceFor(error: ServiceError): string {
  const isRefused = error.class === 'credentials' && isRefusedToken(error)
  return isRefused ? targetAdviceBeyond.refusedToken : targetAdvice[error.class]
}
