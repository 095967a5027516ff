/** Pictures of what refers to what, and what changes. */
import { foldUnchanged, isChanging, type TargetGraph } from '../../report/graph.ts'
import type { ReportTarget } from '../../report/report.ts'
import { enumerate } from '../../enumerate.ts'
import { groupBy } from '../../group-by.ts'
import { graphOfRow } from '../../report/target-graph.ts'
import { drawPicture } from '../graph/picture.ts'
import { summaryOf } from '../graph/words.ts'
import { markup, type Markup } from '../words/markup.ts'

/** From so many nodes on, what is in sync is drawn as one node per kind; a picture with more than that is not drawn on a page. */
const [mostUnfolded, mostNodes] = [40, 150]
/** So many pictures are drawn: a page about a large fleet shows those of the targets that somebody has to look at first. */
const mostPictures = 20
/** So many different ones stand at the top of the page. */
const mostOnTop = 3

/** A target on the page, with the places of the changes in it. */
interface DrawnTarget {
  readonly target: ReportTarget
  readonly anchor: string
  readonly anchors: ReadonlyMap<string, string>
}

interface Drawing extends DrawnTarget {
  readonly whole: TargetGraph
  readonly folded: TargetGraph
}

/** The pictures of one page: those at the top, each for all the targets where it is the same, and those that stand at their targets. */
export class Pictures {
  readonly #top: readonly (readonly [Drawing, ...Drawing[]])[]
  readonly #rest: ReadonlyMap<string, Drawing>

  /** The targets in the order of the page. */
  constructor(targets: readonly DrawnTarget[]) {
    const groups = groupBy(targets.flatMap(drawingOf), ({ folded: { nodes, edges } }) =>
      JSON.stringify([nodes.map(({ kind, name, state }) => [kind, name, state]), edges]),
    )
    this.#top = groups.slice(0, mostOnTop)
    const rest = groups
      .slice(mostOnTop)
      .flat()
      .slice(0, mostPictures - this.#top.length)
    this.#rest = new Map(rest.map((drawing) => [drawing.anchor, drawing]))
  }

  /** Returns the section at the top: nothing where nothing refers to anything. */
  renderTop(): Markup | undefined {
    if (this.#top.length === 0) return undefined
    const figures = this.#top.map(([first, ...others]) => {
      const names = [first, ...others].map(({ target }) => target.name)
      return markup`<p class="small">in ${enumerate(names, ', ', mostOnTop)}</p>\n${renderFigure(first)}`
    })
    return markup`<section class="refs" aria-labelledby="refs"><h2 id="refs">References</h2>
${figures}</section>\n`
  }

  /** Returns the picture of a target that is not at the top. */
  render({ anchor }: Pick<DrawnTarget, 'anchor'>): Markup | undefined {
    const drawing = this.#rest.get(anchor)
    return drawing && renderFigure(drawing)
  }
}

function drawingOf(drawn: DrawnTarget): readonly Drawing[] {
  // What changes is never folded.
  const changing = drawn.target.changes.filter(({ action }) => isChanging({ state: action }))
  if (changing.length > mostNodes) return []
  const whole = graphOfRow(drawn.target)
  if (whole.edges.length === 0) return []
  const folded = { ...whole, ...foldUnchanged(whole, mostUnfolded) }
  return folded.nodes.length > mostNodes ? [] : [{ ...drawn, whole, folded }]
}

function renderFigure({ whole, folded, anchor, anchors }: Drawing): Markup {
  const prefix = `${anchor}-g`
  const hrefOf = ({ id }: { readonly id: string }): string | undefined => {
    const place = anchors.get(id)
    return place === undefined ? undefined : `#${place}`
  }
  const { width, height, markup: drawing } = drawPicture(folded, { prefix, hrefOf })
  const [w, h] = [width + 8, height + 8]
  const open = whole.nodes.some(isChanging) && markup` open=""`
  return markup`<details class="pic"${open}><summary>What refers to what</summary>
<p class="small" id="${prefix}-about">${summaryOf(whole)}</p>
<div class="pic-s" role="region" tabindex="0" aria-label="Picture of ${whole.target}" aria-describedby="${prefix}-about">
<svg class="graph" role="group" aria-label="What refers to what in ${whole.target}" viewBox="-4 -4 ${w} ${h}" width="${w}" height="${h}">
${drawing}</svg></div></details>\n`
}
