/** The account of a target, as far as the project file tells it. */
import type { Target } from './model.ts'

/** Returns the account that a target is pinned to, or that its role is in; undefined where only the credentials tell. */
export function accountOf({ account, roleArn }: Pick<Target, 'account' | 'roleArn'>): string | undefined {
  return account ?? /^arn:aws[^:]*:iam::([0-9]{12}):role\//.exec(roleArn ?? '')?.[1]
}
