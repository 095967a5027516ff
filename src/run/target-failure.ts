/** Why a target cannot be reached or read, and what to do about it. */
import { ServiceError } from '../aws/failure.ts'
import { isRefusedToken, type Session } from '../aws/session.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
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
    const reason = stopping.reason instanceof Error ? stopping.reason.message : 'the run was stopped'
    return diagnose('targetFailed', { target: name, reason, advice: 'run it again' })
  }
  if (!(error instanceof ServiceError)) throw error
  if (error.diagnostic !== undefined) return error.diagnostic
  const reason = reasonOf(error)
  const region = session?.target.region ?? target.region ?? 'of the environment'
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

/** Returns an error in the words of the service, with its code and the id of the request. */
export function reasonOf({ message, code, requestId }: ServiceError): string {
  return `${message} (${code}${requestId === undefined ? '' : `, request ${requestId}`})`
}

function adviceFor(error: ServiceError): string {
  switch (error.class) {
    case 'denied':
      return 'allow the action that the message names for the role that Kiln runs with; docs/iam.md has the policies'
    case 'role-refused':
      return 'allow sts:AssumeRole on the role to the identity that Kiln starts with, and trust that identity in the role, with the same external id; docs/iam.md has both policies'
    case 'skewed':
      return 'the clock of this machine or the secret key is wrong'
    case 'credentials':
      return isRefusedToken(error)
        ? 'give valid credentials for this target, as for the AWS CLI; if they are valid in other regions, enable this one for the account'
        : 'give valid credentials for this target, as for the AWS CLI; --emulator and plan --offline need none'
    case 'throttled':
      return 'try again later, or with a lower --parallelism'
    case 'transient':
      return 'check the network, the region and the endpoint, and try again'
    case 'foreign-account':
      return 'check the endpoint, and that profile and credentials of this target are those of its account; then run it again'
    case 'not-found':
    case 'exists':
    case 'token-mismatch':
    case 'dependency':
    case 'in-use':
    case 'profile-missing':
    case 'region-disabled':
    case 'quota':
    case 'other':
      return 'check region, endpoint and credentials of this target'
  }
}
