/** References as they are drawn: one arrow for all of them between two nodes. */
import { groupBy } from '../../group-by.ts'
import type { Graph } from '../../report/graph.ts'

export interface Arrow {
  readonly from: string
  readonly to: string
  /** Paths of the values that refer; empty where an end stands for several configurations. */
  readonly fields: readonly string[]
}

/** Returns the arrows of a graph, in the order of its references. */
export function arrowsOf({ edges }: Graph): readonly Arrow[] {
  return groupBy(edges, ({ from, to }) => JSON.stringify([from, to])).map((group) => ({
    from: group[0].from,
    to: group[0].to,
    fields: group.map(({ field }) => field).filter((field) => field !== ''),
  }))
}
