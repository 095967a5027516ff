/** Service errors and findings of an apply, as failures of one change: the message whole, with a hint where one is known. */
import { ServiceError } from '../aws/failure.ts'
import { kindOf } from '../kinds/registry.ts'
import { StoppedError } from './context.ts'
import type { Change, Failure, ResolvedTarget } from '../model.ts'
import { optional } from '../optional.ts'

/** Thrown when a change cannot be finished for a reason that is Kiln's own, not an answer of the service. */
export class ChangeError extends Error {
  readonly failure: Failure

  constructor(code: 'moved' | 'not-confirmed' | 'outcome-unknown', message: string, hint: string) {
    super(message)
    this.name = 'ChangeError'
    this.failure = { code, message, hint }
  }
}

/** Returns what is told of an error on a change. */
export function toFailure(error: unknown, change: Change, target: ResolvedTarget): Failure {
  if (error instanceof ChangeError) return error.failure
  if (error instanceof StoppedError) {
    const hint = 'run apply again: it finishes what was started'
    return { code: 'interrupted', message: 'the run was stopped before the change was finished', hint }
  }
  if (!(error instanceof ServiceError)) {
    const message = error instanceof Error ? error.message : String(error)
    return { code: 'internal-error', message, hint: 'this is a bug in Kiln: please report it' }
  }
  const { requestId } = error
  const about = requestId === undefined ? {} : { requestId }
  if (error.mayHaveRun) {
    const hint = 'run apply again: it reads the account first, and the same write has the same client token'
    const message = `the write may or may not have happened: ${error.message} (${error.code})`
    return { code: 'outcome-unknown', message, hint, ...about }
  }
  const hint = hintFor(error, change, target)
  return { code: error.code, message: error.message, ...optional({ hint }), ...about }
}

function hintFor(error: ServiceError, change: Change, target: ResolvedTarget): string | undefined {
  const { account, region } = target
  const { profileMember = '', topicMember = '' } = kindOf(change.kind)
  const fields = change.desired?.fields ?? {}
  switch (error.class) {
    case 'profile-missing':
      return `instance profile ${JSON.stringify(fields[profileMember] ?? '')} is not in account ${account} (asked in ${region}): make it first, or correct ${profileMember}`
    case 'quota':
      return `the quota for ${change.kind} in ${account} ${region} is used up: raise it in Service Quotas, or remove what is not needed`
    case 'denied':
      return 'allow the action for the role that Kiln runs with; docs/iam.md has the policies'
    case 'skewed':
      return 'the clock of this machine or the secret key is wrong: correct it, and run apply again'
    case 'credentials':
      return 'the credentials are not valid or have expired: renew them and run apply again'
    case 'role-refused':
      return 'the session of the role ended and could not be renewed: allow sts:AssumeRole on it and run apply again'
    case 'foreign-account':
      return 'give credentials of the right account and run apply again; what was not reached is as it was'
    case 'region-disabled':
      return 'the region is not enabled for the account: enable it and run apply again'
    case 'throttled':
      return 'the service is limiting requests: run apply again, with a lower --parallelism if it happens often'
    case 'dependency':
      return 'something still uses it: repoint or delete that first'
    case 'in-use':
      return 'another operation on it is in progress: run apply again when it is done'
    case 'exists':
      return 'the name is taken by a configuration with the same normal form: choose another name'
    case 'token-mismatch':
      return 'run apply again'
    case 'transient':
      return 'the service or the network failed: run apply again'
    case 'not-found':
      return 'something it refers to does not exist'
    case 'other':
      return fields[topicMember] !== undefined && /sns|topic|kms/i.test(error.message)
        ? 'the topic must be in this account; a KMS key on it must be of this account and let Image Builder use it; the role needs sns:Publish'
        : undefined
  }
}
