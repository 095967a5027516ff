/** The graph for programs. Its keys are public, as those of the report are: within 1.x keys are only added. */
import type { GraphEdge, GraphNode, TargetGraph } from '../../report/graph.ts'
import { toSafeJson } from '../words/safe-text.ts'

/** Returns all targets as one JSON document, in their order. */
export function renderGraphJson(graphs: readonly TargetGraph[]): string {
  const targets = graphs.map(({ target, account, region, nodes, edges }) => ({
    name: target,
    account,
    region,
    nodes: nodes.map(nodeOf),
    edges: edges.map(({ from, to, field }): GraphEdge => ({ from, to, field })),
  }))
  return `${toSafeJson(JSON.stringify({ formatVersion: '1.0', targets }, null, 2))}\n`
}

function nodeOf({ id, kind, name, declared, state }: GraphNode): GraphNode {
  return { id, kind, name, declared, ...(state === undefined ? {} : { state }) }
}
