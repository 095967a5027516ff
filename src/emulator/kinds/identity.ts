import { arnOf } from '../core/arn.ts'
import { alreadyExists } from '../core/service-error.ts'
import type { KindRules } from './kind.ts'

/** One resource per normal form of its name. */
export const byName: KindRules['identify'] = ({ kind, slug }, { data, place }) => {
  if (data.entries(kind).has(slug)) throw alreadyExists(kind, arnOf(place, kind, slug))
  return { key: slug, members: {} }
}
