import type { Json } from '../core/json.ts'
import type { RuleContext } from './kind.ts'

/** A role as it reads back: whether a name becomes an ARN is not known. */
export function roleAsRead(role: Json | undefined, { switches, place }: RuleContext): Json {
  if (typeof role !== 'string' || role.startsWith('arn:') || switches.roleNameReads === 'as-sent') return role ?? null
  return `arn:${place.partition}:iam::${place.account}:role/${role}`
}
