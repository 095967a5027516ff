/** What every picture says of a node, in words: no state is told by colour alone. */
import type { Action } from '../../model.ts'
import type { GraphNode, TargetGraph } from '../../report/graph.ts'
import { isExternal } from '../../report/graph.ts'
import { sumUp } from '../../report/summarise.ts'
import { plural } from '../../plural.ts'
import { countInWords, symbols } from '../words/sentences.ts'

/** How a node is drawn: as its action; without a plan, as declared; as external where it is only referred to. */
export type Look = Action | 'declared' | 'external'

export function lookOf(node: GraphNode): Look {
  return node.state ?? (isExternal(node) ? 'external' : 'declared')
}

/** A line of a node. */
export interface Line {
  readonly part: 'kind' | 'name' | 'state'
  readonly text: string
}

/** Returns what stands in a node: its kind, its name, and what becomes of it where that is known. */
export function linesOf(node: GraphNode): readonly Line[] {
  const state = isExternal(node) ? 'not declared here' : node.state && `${symbols[node.state]} ${node.state}`
  return [
    ...(node.kind === '' ? [] : [{ part: 'kind', text: node.kind } as const]),
    { part: 'name', text: node.name },
    ...(state === undefined ? [] : [{ part: 'state', text: state } as const]),
  ]
}

/** Returns the heading of the picture of a target. */
export function headingOf({ target, account, region }: TargetGraph): string {
  return [target, ...[account, region].filter((part) => part !== null)].join(' · ')
}

/** Returns what a picture shows, in a sentence, counted as the plan counts. */
export function summaryOf({ nodes, edges }: TargetGraph): string {
  const count = nodes.reduce((sum, node) => sum + (isExternal(node) ? 0 : (node.count ?? 1)), 0)
  const planned = nodes.flatMap(({ state, count: alike = 1 }) =>
    state === undefined ? [] : Array.from({ length: alike }, () => ({ action: state })),
  )
  const becomes = planned.length === 0 ? '' : `: ${countInWords(sumUp(planned))}`
  return `${count} ${plural(count, 'configuration')}, ${edges.length} ${plural(edges.length, 'reference')}${becomes}. An arrow leads from what refers to what it refers to.`
}
