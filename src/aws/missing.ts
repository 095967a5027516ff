/** What a list does not have: whether that is believed, or asked for by name (docs/decisions/0005-list-then-get.md). */
import type { Kind } from '../kinds/registry.ts'
import type { Desired, Identity } from '../model.ts'
import type { ObserveOptions } from './seeing.ts'

/** Reads by name that cost no more than one page of a list: they go out at once, and are about what is declared. */
export const fewReads = 25

/** Reports whether a name may have two ARNs: it is not known whether the service keeps several separators in a row. */
export function hasUncertainArn({ slug }: Identity): boolean {
  return slug.includes('--')
}

/**
 * Returns which of those that the complete list of a kind does not have are asked for by name. A Create tells of a name or number that is
 * taken, but not where it would make another build instead, nor at which ARN to look where that is not known.
 */
export function toBeAskedFor(
  { refusesSecond }: Kind,
  missing: readonly Desired[],
  { missingAsked = Infinity }: Pick<ObserveOptions, 'missingAsked'>,
): readonly Desired[] {
  if (!refusesSecond || missing.length <= missingAsked) return missing
  return missing.filter(({ identity }) => hasUncertainArn(identity))
}
