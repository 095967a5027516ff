/** What refers to what, as a picture that the forge draws: targets with the same one share it. */
import { groupBy } from '../../group-by.ts'
import { focusOnChanges, type Graph } from '../../report/graph.ts'
import { graphOfRow } from '../../report/target-graph.ts'
import { renderFlowchart } from '../graph/mermaid.ts'
import { list } from './inline.ts'
import { fold, type MarkdownPage } from './page-parts.ts'

/** More nodes than this cannot be read on the page of a forge, and nobody scrolls through more pictures than this. */
const [mostNodes, mostPictures] = [40, 3]

/** Returns the blocks of the pictures of a plan; none where nothing that changes has to do with anything else. */
export function renderPictures(page: Pick<MarkdownPage, 'report' | 'flavour'>): readonly string[] {
  const { report, flavour } = page
  if (flavour === 'plain' || report.command !== 'plan') return []
  const graphs = report.targets.flatMap((target) => {
    const { nodes, edges } = graphOfRow(target)
    const near = focusOnChanges({ nodes, edges })
    if (near.edges.length === 0) return []
    return [{ name: target.name, shown: nodes.length <= mostNodes ? { nodes, edges } : near }]
  })
  // By what is drawn: references of one name may lead to another account in each target.
  const groups = groupBy(graphs, ({ shown }) => renderFlowchart(shown))
  const fitting = groups.filter(([{ shown }]) => shown.nodes.length <= mostNodes)
  const isShown = fitting.length <= mostPictures
  const drawn = isShown ? fitting : []
  const isWhole = drawn.length === groups.length
  const blocks = drawn.map((group) => {
    const names = list(
      group.map(({ name }) => name),
      3,
      'target',
    )
    const where = report.targets.length === 1 ? [] : [names]
    return [...where, fence(group[0].shown)].join('\n\n')
  })
  return [
    ...(blocks.length === 0 ? [] : [fold(page, 'What refers to what', blocks)]),
    ...(isWhole ? [] : ['Too much to draw here: `kiln graph --plan --format svg` draws what refers to what.']),
  ]
}

function fence(graph: Graph): string {
  return `\`\`\`mermaid\n${renderFlowchart(graph)}\`\`\``
}
