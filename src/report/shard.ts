/** A part of a fleet, as a report says it. */

/** How many parts a fleet can have. The bound keeps a forged report from being counted through. */
export const mostShards = 10_000

/** A part of a fleet, for work that is cut over several machines. `index` counts from 1. */
export interface Shard {
  readonly index: number
  readonly of: number
  /** Names of the targets of the whole fleet, in the order of `kiln.yaml`: that of a report of all of them. */
  readonly targets: readonly string[]
}
