/** Texts of several lines: a table of the lines that differ, with their numbers on both sides. */
import { headOf, lineDiffInWords, lineDiffOf, shorten, showLine, type DiffLine, type Hunk } from '../words/line-diff.ts'
import { countOf } from '../../plural.ts'
import type { ReportChange, ReportField } from '../../report/report.ts'
import { markup, type Markup } from '../words/markup.ts'
import { isAllNew } from '../words/versions.ts'

/** Lines of one text that are shown, and lines up to which a text that stands alone is open. */
const [mostLines, mostOpen] = [500, 10]

/** Where a text is shown first on a page: what is the same at many targets stands there once. */
export type ShownTexts = Map<string, string>

/** Returns a text among the fields of a change; `about` is what else is to be said of the field. `anchor` is that of the change. */
export function renderText(
  change: ReportChange,
  field: ReportField,
  about: Markup | undefined,
  { texts, anchor }: { readonly texts: ShownTexts; readonly anchor: string },
): Markup | undefined {
  const diff = lineDiffOf(field)
  if (diff === undefined) return undefined
  const words = isAllNew(change) ? countOf(diff.added, 'line') : lineDiffInWords(diff, field.path)
  const key = JSON.stringify([field.before, field.after])
  const first = texts.get(key)
  if (first === undefined) texts.set(key, anchor)
  const isAlone = diff.only !== undefined
  const { hunks, left } = shorten(diff, mostLines)
  const open = (!isAlone || diff.added + diff.removed <= mostOpen) && markup` open=""`
  const lines =
    first === undefined
      ? markup`<details${open}><summary>${words}</summary>${renderLines(field.path, hunks, isAlone)}${left !== undefined && markup`<p class="small">${left}</p>`}</details>`
      : markup`<p class="small">${words}: <a href="#${first}">the same lines as above</a></p>`
  const body = hunks.length === 0 ? markup`<p class="small">${words}</p>` : lines
  return markup`<div class="x"><p class="x-h"><code>${field.path}</code>${about}</p>${body}</div>\n`
}

function renderLines(path: string, hunks: readonly Hunk[], isAlone: boolean): Markup {
  const sides = isAlone ? ['Number'] : ['Number before', 'Number after']
  const heads = [...sides, 'Line'].map((head) => markup`<th scope="col"><span class="vh">${head}</span></th>`)
  const rows = hunks.map((hunk) => [
    !isAlone && markup`<tr class="dh"><td colspan="3">${headOf(hunk)}</td></tr>\n`,
    hunk.map((line) => renderLine(line, isAlone)),
  ])
  return markup`<table class="d"><caption class="vh">Lines of ${path}</caption><thead><tr>${heads}</tr></thead><tbody>
${rows}</tbody></table>`
}

function renderLine({ is, text, before, after }: DiffLine, isAlone: boolean): Markup {
  const numbers = (isAlone ? [before ?? after] : [before, after]).map((number) => markup`<td class="dn">${number}</td>`)
  const line = {
    kept: markup` ${showLine(text)}`,
    removed: markup`<del>-${showLine(text)}</del>`,
    added: markup`<ins>+${showLine(text)}</ins>`,
  }[is]
  return markup`<tr class="d${is[0]}">${numbers}<td class="dl">${line}</td></tr>\n`
}
