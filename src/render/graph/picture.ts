/** The picture of one target as SVG markup, for a page and for a file of its own. It needs no script, and is read in the order of its nodes. */
import { enumerate } from '../../enumerate.ts'
import type { Graph, GraphNode } from '../../report/graph.ts'
import { markup, type Markup } from '../words/markup.ts'
import { arrowsOf } from './arrows.ts'
import { layOut, type Box } from './layout.ts'
import { linesOf, lookOf } from './words.ts'

export interface Picture {
  readonly width: number
  readonly height: number
  readonly markup: Markup
}

interface PictureOptions {
  /** Of the ids that it defines: those of two pictures on one page differ. */
  readonly prefix: string
  /** Where a click on a node leads, if anywhere. */
  readonly hrefOf?: (node: GraphNode) => string | undefined
}

/** Draws a graph. The arrows are for the eye alone: each node says in words what it refers to. */
export function drawPicture(graph: Graph, { prefix, hrefOf }: PictureOptions): Picture {
  const { width, height, boxes, arrows } = layOut(graph)
  const words = describe(graph)
  const tip = `${prefix}-tip`
  const lines = arrows.map(
    ({ d, isExternal }) =>
      markup`<path class="gr-e${isExternal ? ' external' : ''}" d="${d}" marker-end="url(#${tip})"/>\n`,
  )
  const items = boxes.map((box) => {
    const href = hrefOf?.(box.node)
    const inside = markup`<title>${words.get(box.node.id)}</title>${drawBox(box)}`
    return markup`<g role="listitem">${href === undefined ? markup`<g role="img">${inside}</g>` : markup`<a href="${href}">${inside}</a>`}</g>\n`
  })
  return {
    width,
    height,
    markup: markup`<defs><marker id="${tip}" class="gr-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>
<g aria-hidden="true">
${lines}</g>
<g role="list">
${items}</g>\n`,
  }
}

function drawBox({ node, lines, x, y, width, height }: Box): Markup {
  const behind =
    node.count !== undefined &&
    markup`<rect class="gr-box" x="${x + 4}" y="${y + 4}" width="${width}" height="${height}" rx="6"/>`
  const texts = lines.map(
    (line) => markup`<text class="gr-${line.part}" x="${x + 12}" y="${y + line.y}">${line.text}</text>`,
  )
  return markup`<g class="gr-n ${lookOf(node)}">${behind}<rect class="gr-box" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>${texts}</g>`
}

/** What a node is, what becomes of it, what it refers to and what refers to it, by id. */
function describe(graph: Graph): ReadonlyMap<string, string> {
  const names = new Map(graph.nodes.map((node) => [node.id, [node.kind, node.name].filter(Boolean).join(' ')]))
  const arrows = arrowsOf(graph)
  return new Map(
    graph.nodes.map((node) => {
      const [to, by] = [
        arrows.filter(({ from }) => from === node.id).map((arrow) => names.get(arrow.to) ?? ''),
        arrows.filter((arrow) => arrow.to === node.id).map(({ from }) => names.get(from) ?? ''),
      ]
      const sentences = [
        linesOf(node)
          .map(({ text }) => text)
          .join(' '),
        ...(to.length === 0 ? [] : [`refers to ${enumerate(to)}`]),
        ...(by.length === 0 ? [] : [`is referred to by ${enumerate(by)}`]),
      ]
      return [node.id, sentences.join('; ')]
    }),
  )
}
