/** What refers to what in one target, as data: every picture is drawn from this. */
import { compareText } from '../compare-text.ts'
import type { Action } from '../model.ts'
import { groupBy } from '../group-by.ts'

export interface GraphNode {
  /** `Kind/name`; of what is only referred to, what the reference says: the ARN. */
  readonly id: string
  /** Empty where an ARN does not tell. */
  readonly kind: string
  readonly name: string
  /** Reports whether a document declares it in this target. */
  readonly declared: boolean
  /** What the plan does about it. Absent without a plan, and for what is only referred to. */
  readonly state?: Action
  /** How many it stands for, where several are drawn as one. */
  readonly count?: number
}

/** One reference. */
export interface GraphEdge {
  readonly from: string
  readonly to: string
  /** Path of the value that refers, as in JavaScript. */
  readonly field: string
}

export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** The graph of one target, with what it is headed by. */
export interface TargetGraph extends Graph {
  readonly target: string
  readonly account: string | null
  readonly region: string | null
}

/**
 * Returns the graph of these nodes and references in an order of its own, so that the same input, in whatever order, gives the same bytes.
 * Of nodes with one id the first counts; the end of a reference that is no node becomes one that nobody declares.
 */
export function graphOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Graph {
  const known = new Map<string, GraphNode>()
  const ends = edges.flatMap(({ from, to }) => [from, to])
  for (const node of [...nodes, ...ends.map(outsider)]) if (!known.has(node.id)) known.set(node.id, node)
  const distinct = new Map(edges.map((edge) => [JSON.stringify([edge.from, edge.to, edge.field]), edge]))
  return {
    nodes: [...known.values()].toSorted((a, b) => compareText(a.id, b.id)),
    edges: [...distinct.values()].toSorted(
      (a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.field, b.field),
    ),
  }
}

function outsider(id: string): GraphNode {
  return { id, kind: '', name: id, declared: false }
}

/** Reports whether a plan does, or would do, something about it: what a reviewer looks for in a picture. */
export function isChanging({ state }: Pick<GraphNode, 'state'>): boolean {
  return state !== undefined && state !== 'unchanged'
}

/** Reports whether a node is only referred to: it is AWS's, another account's, or another project's. */
export function isExternal({ declared, state }: GraphNode): boolean {
  return !declared && state === undefined
}

/** Returns what changes with its direct neighbours, and all references among these. */
export function focusOnChanges(graph: Graph): Graph {
  const near = neighbourhood(graph)
  return {
    nodes: graph.nodes.filter(({ id }) => near.has(id)),
    edges: graph.edges.filter(({ from, to }) => near.has(from) && near.has(to)),
  }
}

/**
 * Returns a graph of more than `most` nodes with one node per kind for everything that neither changes nor is next to a change: the
 * picture stays connected, and as large as the change is. Without a plan nothing is known to be in sync, and nothing is folded.
 */
export function foldUnchanged(graph: Graph, most: number): Graph {
  if (graph.nodes.length <= most || graph.nodes.every(({ state }) => state === undefined)) return graph
  const near = neighbourhood(graph)
  const groups = groupBy(
    graph.nodes.filter(({ id }) => !near.has(id)),
    (node) => JSON.stringify([node.kind, isExternal(node)]),
  )
  const folded = new Map(
    groups
      .filter((group) => group.length > 1)
      .flatMap((group) => group.map((node) => [node.id, foldOf(group)] as const)),
  )
  const idOf = (id: string): string => folded.get(id)?.id ?? id
  const edges = graph.edges.map(({ from, to, field }) => {
    const isWhole = !folded.has(from) && !folded.has(to)
    return { from: idOf(from), to: idOf(to), field: isWhole ? field : '' }
  })
  return graphOf(
    graph.nodes.map((node) => folded.get(node.id) ?? node),
    edges.filter(({ from, to }) => from !== to),
  )
}

function foldOf(group: readonly [GraphNode, ...GraphNode[]]): GraphNode {
  const [first] = group
  const { kind, declared } = first
  const name = isExternal(first) ? `${group.length} others` : `${group.length} unchanged`
  const id = `${kind}/*${isExternal(first) ? 'external' : ''}`
  const state = first.state === undefined ? {} : { state: first.state }
  return { id, kind, name, declared, ...state, count: group.length }
}

function neighbourhood({ nodes, edges }: Graph): ReadonlySet<string> {
  const changing = new Set(nodes.filter(isChanging).map(({ id }) => id))
  const next = edges.flatMap(({ from, to }) => [
    ...(changing.has(from) ? [to] : []),
    ...(changing.has(to) ? [from] : []),
  ])
  return new Set([...changing, ...next])
}
