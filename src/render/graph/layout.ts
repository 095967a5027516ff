/** Where everything in a picture stands: dagre puts what refers to the left of what it refers to, and crosses few arrows. */
import { Graph as Drawing, layout, type GraphLabel } from '@dagrejs/dagre'
import type { Graph, GraphNode } from '../../report/graph.ts'
import { isExternal } from '../../report/graph.ts'
import { toSafeText } from '../words/safe-text.ts'
import { arrowsOf, type Arrow } from './arrows.ts'
import { widthOf, wrap } from './text-box.ts'
import { linesOf, type Line } from './words.ts'

/** Font sizes of the name and of what stands around it. */
export const sizes = { name: 13, small: 11 }

const padding = { x: 12, y: 9 }
const gap = 18
/** How wide rows of nodes without references are at least. */
const rowWidth = 760
/** Names are broken at this width, and end with an ellipsis after so many lines. */
const [mostColumns, mostLines] = [34, 6]

interface PlacedLine extends Line {
  /** Where its baseline is, from the top of the box. */
  readonly y: number
}

/** A node with its place: the top left corner. */
export interface Box {
  readonly node: GraphNode
  readonly lines: readonly PlacedLine[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Layout {
  readonly width: number
  readonly height: number
  /** In the order of the nodes. */
  readonly boxes: readonly Box[]
  /** An arrow as the `d` of a path. */
  readonly arrows: readonly { readonly d: string; readonly isExternal: boolean }[]
}

/** Lays out a graph. Nodes without references stand in rows below the others. */
export function layOut(graph: Graph): Layout {
  const arrows = arrowsOf(graph)
  const ends = new Set(arrows.flatMap(({ from, to }) => [from, to]))
  const boxes = graph.nodes.map(boxOf)
  const drawn = draw(
    boxes.filter(({ node }) => ends.has(node.id)),
    arrows,
  )
  const alone = boxes.filter(({ node }) => !ends.has(node.id))
  const top = drawn.height === 0 ? 0 : drawn.height + 2 * gap
  const rows = inRows(alone, Math.max(drawn.width, rowWidth), top)
  const places = new Map([...drawn.boxes, ...rows].map((box) => [box.node.id, box]))
  return {
    width: Math.ceil(Math.max(drawn.width, ...rows.map((box) => box.x + box.width))),
    height: Math.ceil(Math.max(drawn.height, ...rows.map((box) => box.y + box.height))),
    boxes: boxes.flatMap((box) => places.get(box.node.id) ?? []),
    arrows: drawn.arrows,
  }
}

/** Columns of one width keep arrows clear of the boxes of other columns. Dagre gets numbers for ids: it has ids of its own. */
function draw(boxes: readonly Box[], arrows: readonly Arrow[]): Layout {
  if (boxes.length === 0) return { width: 0, height: 0, boxes, arrows: [] }
  const keys = new Map(boxes.map(({ node }, index) => [node.id, `n${index}`]))
  const keyOf = (id: string): string => keys.get(id) ?? id
  const columnWidth = Math.max(...boxes.map((box) => box.width))
  const drawing = new Drawing<GraphLabel, Box, { readonly points?: readonly Point[] }>({ directed: true })
  // Network simplex, the default, takes half a minute for a few hundred nodes.
  drawing.setGraph({ rankdir: 'LR', ranker: 'tight-tree', nodesep: gap, ranksep: 64 })
  for (const box of boxes) drawing.setNode(keyOf(box.node.id), { ...box, width: columnWidth })
  for (const { from, to } of arrows) if (from !== to) drawing.setEdge(keyOf(from), keyOf(to), {})
  layout(drawing)
  const placed = new Map(boxes.map(({ node }) => [node.id, placeOf(drawing.node(keyOf(node.id)))]))
  const { width = 0, height = 0 } = drawing.graph()
  return {
    width,
    height,
    boxes: [...placed.values()],
    arrows: arrows.map((arrow) => {
      const [from, to] = [placed.get(arrow.from), placed.get(arrow.to)] as [Box, Box]
      const points = from === to ? [] : (drawing.edge(keyOf(arrow.from), keyOf(arrow.to)).points ?? [])
      return { d: from === to ? loopOf(from) : pathOf(from, to, points), isExternal: isExternal(to.node) }
    }),
  }
}

/** Dagre speaks of centres. */
function placeOf(box: Box): Box {
  return { ...box, x: round(box.x - box.width / 2), y: round(box.y - box.height / 2) }
}

interface Point {
  readonly x: number
  readonly y: number
}

function boxOf(node: GraphNode): Box {
  const split = linesOf(node).flatMap(({ part, text }): readonly Line[] =>
    clipLines(wrap(toSafeText(text), mostColumns)).map((line) => ({ part, text: line })),
  )
  let y = padding.y
  const lines = split.map((line): PlacedLine => {
    const size = sizeOf(line)
    y += size + 4
    return { ...line, y: y - 4 }
  })
  const width = Math.max(90, ...split.map((line) => widthOf(line.text, sizeOf(line)))) + 2 * padding.x
  return { node, lines, x: 0, y: 0, width, height: y + padding.y - 2 }
}

function sizeOf({ part }: Line): number {
  return part === 'name' ? sizes.name : sizes.small
}

function clipLines(lines: readonly string[]): readonly string[] {
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), '…']
}

function inRows(boxes: readonly Box[], width: number, top: number): readonly Box[] {
  let [x, y, below] = [0, top, top]
  return boxes.map((box) => {
    if (x > 0 && x + box.width > width) [x, y] = [0, below]
    const here = { ...box, x, y }
    x += box.width + gap
    below = Math.max(below, y + box.height + gap)
    return here
  })
}

/** A line from side to side, level where it passes through a column. Of the points of dagre every other one is in a column. */
function pathOf(from: Box, to: Box, points: readonly Point[]): string {
  const isForward = from.x < to.x
  const half = isForward ? from.width / 2 : -from.width / 2
  const passed = points.slice(1, -1).filter((_, index) => index % 2 === 1)
  const ends = [
    sideOf(from, isForward),
    ...passed.flatMap(({ x, y }) => [
      { x: x - half, y },
      { x: x + half, y },
    ]),
  ]
  const stops = [...ends, sideOf(to, !isForward)].map(({ x, y }) => ({ x: round(x), y: round(y) }))
  return stops.map((stop, index) => stepTo(stop, stops[index - 1])).join('')
}

function stepTo({ x, y }: Point, before: Point | undefined): string {
  if (before === undefined) return `M${x} ${y}`
  const middle = round((before.x + x) / 2)
  return before.y === y ? `H${x}` : `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`
}

function sideOf({ x, y, width, height }: Box, isRight: boolean): Point {
  return { x: isRight ? round(x + width) : x, y: round(y + height / 2) }
}

/** What refers to itself: a line below its box. */
function loopOf({ x, y, width, height }: Box): string {
  const [right, bottom] = [round(x + width - 20), round(y + height)]
  return `M${right} ${bottom}C${right} ${bottom + 16} ${right - 36} ${bottom + 16} ${right - 36} ${bottom}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
