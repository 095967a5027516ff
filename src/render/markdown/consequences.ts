/** What builds something else after an apply: folded away, a row for each pipeline. */
import type { Consequence } from '../../consequence.ts'
import { plural } from '../../plural.ts'
import type { ReportTarget } from '../../report/report.ts'
import {
  consequencesIn,
  consequencesInWords,
  ownerInWords,
  whenInWords,
  whereInWords,
  whyInWords,
} from '../words/consequences.ts'
import { clip, code, prose, table } from './inline.ts'
import { fold, type MarkdownPage } from './page-parts.ts'

/** Returns the blocks: with less room fewer rows, then the count alone, at last nothing. */
export function renderConsequences(page: MarkdownPage): readonly string[] {
  const { report, detail } = page
  const found = report.targets.flatMap((target) => {
    return consequencesIn(report, target).map((consequence) => ({ target, consequence }))
  })
  if (found.length === 0 || detail.targetRows === 0) return []
  const title = consequencesInWords(report, found)
  if (!detail.hasChanges) return [`${title}.`]
  const isFleet = report.targets.length > 1
  const shown = found.slice(0, detail.rows)
  const left = found.length - shown.length
  const head = ['pipeline', ...(isFleet ? ['target'] : []), 'when', 'images', 'why']
  const rows = shown.map(({ target, consequence }) => rowOf(target, consequence, isFleet))
  const more = left === 0 ? [] : [`… and ${left} more ${plural(left, 'pipeline')}.`]
  return [fold(page, title, [table(head, rows).join('\n'), ...more])]
}

function rowOf(target: ReportTarget, consequence: Consequence, isFleet: boolean): readonly string[] {
  const owner = ownerInWords(consequence)
  return [
    `${code(clip(consequence.pipeline, 120))}${owner === undefined ? '' : `, **${owner}**`}`,
    ...(isFleet ? [code(clip(target.name, 120))] : []),
    prose(clip(whenInWords(consequence), 300)),
    prose(clip(whereInWords(consequence), 600)),
    prose(clip(whyInWords(consequence, target), 600)),
  ]
}
