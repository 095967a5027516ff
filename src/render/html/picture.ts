/** The picture at the top of a target: what refers to what, and what changes. */
import { foldUnchanged, isChanging, type TargetGraph } from '../../report/graph.ts'
import type { ReportTarget } from '../../report/report.ts'
import { graphOfRow } from '../../report/target-graph.ts'
import { drawPicture } from '../graph/picture.ts'
import { summaryOf } from '../graph/words.ts'
import { markup, type Markup } from '../words/markup.ts'

/** From so many nodes on, what is in sync is drawn as one node per kind; a picture with more than that is not drawn on a page. */
const [mostUnfolded, mostNodes] = [40, 150]
/** So many pictures are drawn: a page about a large fleet shows those of the targets that somebody has to look at first. */
const mostPictures = 20

/** Draws the pictures of one page. */
export class Pictures {
  #left = mostPictures

  /** Returns the picture of a target: nothing if nothing there refers to anything. `anchorOf` finds the place of a change on the page. */
  render(target: ReportTarget, anchor: string, anchorOf: (id: string) => string | undefined): Markup | undefined {
    const graph = graphOfRow(target)
    if (graph.edges.length === 0) return undefined
    const folded = { ...graph, ...foldUnchanged(graph, mostUnfolded) }
    if (folded.nodes.length > mostNodes || this.#left === 0) return undefined
    this.#left -= 1
    return renderFigure(graph, folded, `${anchor}-g`, anchorOf)
  }
}

function renderFigure(
  whole: TargetGraph,
  folded: TargetGraph,
  prefix: string,
  anchorOf: (id: string) => string | undefined,
): Markup {
  const hrefOf = ({ id }: { readonly id: string }): string | undefined => {
    const place = anchorOf(id)
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
