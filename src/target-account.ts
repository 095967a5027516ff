/** What a target says of the account that it is in, and of the role that it is worked on with. */
import type { Target } from './model.ts'

/** Returns the role that a command assumes at a target; undefined where it takes the credentials as they are. */
export function roleOf({ roleArn, planRoleArn }: Target, onlyReads: boolean): string | undefined {
  return onlyReads ? (planRoleArn ?? roleArn) : roleArn
}

/** Returns the account that a target is pinned to, or that its roles are in; undefined where only the credentials tell. */
export function accountOf({
  account,
  roleArn,
  planRoleArn,
}: Pick<Target, 'account' | 'roleArn' | 'planRoleArn'>): string | undefined {
  return account ?? /^arn:aws[^:]*:iam::([0-9]{12}):role\//.exec(roleArn ?? planRoleArn ?? '')?.[1]
}
