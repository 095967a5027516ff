/** What builds something else after an apply: a table in the section of its target. */
import type { Report, ReportTarget } from '../../report/report.ts'
import {
  consequencesIn,
  consequencesInWords,
  ownerInWords,
  whenInWords,
  whereInWords,
  whyInWords,
} from '../words/consequences.ts'
import { markup, type Markup } from '../words/markup.ts'

/** Returns the table; nothing where nothing follows. */
export function renderConsequences(report: Report, target: ReportTarget): Markup | undefined {
  const found = consequencesIn(report, target)
  if (found.length === 0) return undefined
  const title = consequencesInWords(
    report,
    found.map((consequence) => ({ target, consequence })),
  )
  const rows = found.map((consequence) => {
    const owner = ownerInWords(consequence)
    const name = markup`<code>${consequence.pipeline}</code>${owner !== undefined && markup` <span class="tag warn">${owner}</span>`}`
    return markup`<tr><th scope="row">${name}</th><td>${whenInWords(consequence)}</td><td>${whereInWords(consequence)}</td><td>${whyInWords(consequence, target)}</td></tr>\n`
  })
  return markup`<details class="same q" open><summary>${title}</summary><div class="q-s"><table class="q-t"><thead><tr><th scope="col">Name</th><th scope="col">When</th><th scope="col">Images</th><th scope="col">Why</th></tr></thead><tbody>
${rows}</tbody></table></div></details>\n`
}
