/** Roles of IAM, which the service takes by name or by ARN. */
import type { JsonObject } from '../model.ts'
import type { Need } from './kind.ts'

/** Returns the account of a role that is written as an ARN, and the role with its path. */
function partsOf(role: string): { readonly account?: string; readonly path: string } {
  const [, account, path] = /^arn:[^:]*:iam::(\d*):role\/(.*)$/s.exec(role) ?? []
  return account === undefined || path === undefined ? { path: role } : { account, path }
}

const nameOf = (role: string): string => partsOf(role).path.split('/').at(-1) ?? ''

/** Reports whether a role is one that belongs to a service, which nobody can pass on (IAM, service-linked roles). */
export function isServiceLinked(role: string): boolean {
  const { path } = partsOf(role)
  return path.startsWith('aws-service-role/') || nameOf(role).startsWith('AWSServiceRoleFor')
}

/** Reports whether two values name one role of `account`: names of roles are unique in an account, whatever their path. */
export function isSameRole(a: string, b: string, account: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)]
  return (one.account ?? account) === (other.account ?? account) && nameOf(a) === nameOf(b)
}

/** The role that a configuration hands to the service (service authorization reference, `iam:PassRole`). */
export function needsOfRole({ executionRole: role }: JsonObject): readonly Need[] {
  if (typeof role !== 'string' || role === '') return []
  const on = role.startsWith('arn:') ? { arn: role } : { iam: `role/${role}` }
  return [{ action: 'iam:PassRole', on, passedTo: 'imagebuilder' }]
}
