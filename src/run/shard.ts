/** The cut of a fleet into parts, for work on several machines: by account, then region, contiguous, as even as possible. */
import { compareText } from '../compare-text.ts'
import type { Target } from '../model.ts'
import type { Shard } from '../report/shard.ts'

/** Which part of how many. `index` counts from 1. */
export type ShardSpec = Pick<Shard, 'index' | 'of'>

/**
 * Cuts targets into `parts`, whose sizes differ by one at most; the larger ones come first, so that only the last ones are empty where there
 * are more parts than targets. The order of `targets` does not matter: every machine makes the same cut.
 */
export function cutTargets<T extends Target>(targets: readonly T[], parts: number): readonly (readonly T[])[] {
  const ordered = targets.toSorted(
    (a, b) =>
      compareText(a.account ?? '', b.account ?? '') ||
      compareText(a.region ?? '', b.region ?? '') ||
      compareText(a.name, b.name),
  )
  const size = Math.floor(ordered.length / parts)
  const larger = ordered.length % parts
  const startOf = (part: number): number => part * size + Math.min(part, larger)
  return Array.from({ length: parts }, (_, part) => ordered.slice(startOf(part), startOf(part + 1)))
}

/** Returns the targets of one part, in the order of the cut, and what the report says about it: the whole fleet in its own order. */
export function takeShard(
  targets: readonly Target[],
  { index, of }: ShardSpec,
): { readonly targets: readonly Target[]; readonly shard: Shard } {
  const part = cutTargets(targets, of)[index - 1] ?? []
  return { targets: part, shard: { index, of, targets: targets.map(({ name }) => name) } }
}

/** How a matrix is to be cut: targets in a part at most, and parts at most. */
export interface CutLimits {
  readonly chunk?: number
  readonly parts: number
}

/** Returns the number of parts; or, where that many are not allowed, the smallest chunk that fits. */
export function countParts(
  targets: number,
  { chunk, parts }: CutLimits,
): { readonly parts: number } | { readonly wanted: number; readonly least: number } {
  if (chunk === undefined) return { parts: Math.min(targets, parts) }
  const wanted = Math.ceil(targets / chunk)
  return wanted <= parts ? { parts: wanted } : { wanted, least: Math.ceil(targets / parts) }
}
