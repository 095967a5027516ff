/** The graph as a Mermaid flowchart, which GitHub, GitLab and many editors draw. */
import type { Graph, TargetGraph } from '../../report/graph.ts'
import { toSafeText } from '../words/safe-text.ts'
import { arrowsOf } from './arrows.ts'
import { headingOf, lookOf, linesOf, type Look } from './words.ts'

/** Borders alone: fill and text are those of the page, light or dark. Each colour is seen on both. */
const styles: Readonly<Record<Look, string>> = {
  create: 'stroke:#2da44e,stroke-width:3px',
  update: 'stroke:#bf8700,stroke-width:3px',
  adopt: 'stroke:#218bff,stroke-width:3px',
  delete: 'stroke:#e5534b,stroke-width:3px,stroke-dasharray:6 3',
  unchanged: 'stroke:#8c959f,stroke-width:1px',
  orphan: 'stroke:#a475f9,stroke-width:2px,stroke-dasharray:6 3',
  skipped: 'stroke:#8c959f,stroke-width:3px',
  blocked: 'stroke:#e5534b,stroke-width:4px',
  declared: 'stroke:#8c959f,stroke-width:1px',
  external: 'stroke:#8c959f,stroke-width:1px,stroke-dasharray:2 3',
}

/** Returns one flowchart. Several targets are a frame each, with their names. */
export function renderMermaid(graphs: readonly TargetGraph[]): string {
  const [only, ...others] = graphs
  if (only !== undefined && others.length === 0) return renderFlowchart(only)
  const lines = graphs.flatMap((graph, index) => [
    `  subgraph t${index}["${label(headingOf(graph))}"]`,
    ...statementsOf(graph, `t${index}n`).map((line) => `  ${line}`),
    '  end',
  ])
  return page(graphs, lines)
}

/** Returns the flowchart of one graph, without a heading. */
export function renderFlowchart(graph: Graph): string {
  return page([graph], statementsOf(graph, 'n'))
}

function page(graphs: readonly Graph[], lines: readonly string[]): string {
  const looks = new Set(graphs.flatMap(({ nodes }) => nodes.map(lookOf)))
  const used = (Object.keys(styles) as readonly Look[]).filter((look) => looks.has(look))
  // `default` and other words of Mermaid are no names of classes.
  const classes = used.map((look) => `  classDef k_${look} ${styles[look]}`)
  return ['flowchart LR', ...lines, ...classes, ''].join('\n')
}

function statementsOf(graph: Graph, prefix: string): readonly string[] {
  const ids = new Map(graph.nodes.map(({ id }, index) => [id, `${prefix}${index}`]))
  const nodes = graph.nodes.map((node) => {
    const text = linesOf(node).map((line) => label(line.text))
    return `  ${ids.get(node.id)}["${text.join('<br/>')}"]:::k_${lookOf(node)}`
  })
  const edges = arrowsOf(graph).map(({ from, to }) => `  ${ids.get(from)} --> ${ids.get(to)}`)
  return [...nodes, ...edges]
}

/**
 * Text between quotes of Mermaid. Whatever is no letter, digit or harmless sign becomes an entity of Mermaid's (`#` and a code point), so
 * that nothing is left of quotes, brackets, arrows, comments (`%%`), directives, HTML, backticks that begin Markdown, or a fence around it.
 */
function label(text: string): string {
  return toSafeText(text).replaceAll(/[^\p{L}\p{M}\p{N} ._/-]/gu, (character) => `#${character.codePointAt(0)};`)
}
