/** The one place that compares values. */
import isDeepEqual from 'fast-deep-equal'
import { compareText } from '../compare-text.ts'
import type { Json } from '../model.ts'

/**
 * Reports whether two values are the same, whatever the order of their keys. fast-deep-equal throws on objects with a key of their own
 * named `toString` or `valueOf`, which tags may have: objects are compared as sorted lists of pairs.
 */
export function isEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  // Against nothing, everything differs: nobody need look into it.
  return a !== undefined && b !== undefined && isDeepEqual(toPairs(a), toPairs(b))
}

function toPairs(value: Json | undefined): unknown {
  if (Array.isArray(value)) return value.map(toPairs)
  if (value === null || typeof value !== 'object') return value
  const pairs = Object.entries(value).map(([key, item]) => [key, toPairs(item)] as const)
  return { pairs: pairs.sort(([a], [b]) => compareText(a, b)) }
}

/** A field that differs, as plans and reports have it. */
export interface Difference {
  readonly path: string
  readonly before?: Json
  readonly after?: Json
}

/** Reports whether two plans or reports show the same difference of a field. */
export function isSameDifference(a: Difference, b: Difference): boolean {
  return a.path === b.path && isEqual(a.before, b.before) && isEqual(a.after, b.after)
}
