/** Roles of IAM, which the service takes by name or by ARN. */
import type { Json, JsonObject } from '../model.ts'
import type { Need, SentForm, Surroundings } from './kind.ts'

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

/**
 * Returns what a role may have been sent as. Whether one that was given by name reads back so is not known, and names of roles are unique in
 * an account, whatever their path. Where none was sent, the role of the service may be shown.
 */
export function formsOfRole(live: Json, { declared, account }: Surroundings): readonly SentForm[] {
  if (typeof live !== 'string') return []
  const found = partsOf(live)
  const isOurs = (role: string): boolean => (partsOf(role).account ?? account) === (found.account ?? account)
  const isSame = typeof declared === 'string' && nameOf(declared) === nameOf(live) && isOurs(declared)
  const isByName = found.account !== undefined && found.account === (account ?? found.account)
  const steps = found.path.split('/')
  return [
    ...(isSame ? [{ value: declared }] : []),
    ...(isByName ? steps.map((_, index) => ({ value: steps.slice(index).join('/') })) : []),
    ...(isServiceLinked(live) ? [{ value: undefined }] : []),
  ]
}

/** The role that a configuration hands to the service (service authorization reference, `iam:PassRole`). */
export function needsOfRole({ executionRole: role }: JsonObject): readonly Need[] {
  if (typeof role !== 'string' || role === '') return []
  const on = role.startsWith('arn:') ? { arn: role } : { iam: `role/${role}` }
  return [{ action: 'iam:PassRole', on, passedTo: 'imagebuilder' }]
}
