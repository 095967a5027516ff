/** Texts of several lines: a line diff of each, above the table of the other values. */
import type { ReportChange } from '../../report/report.ts'
import { countOf } from '../../plural.ts'
import { headOf, isText, lineDiffInWords, shorten, showLine, signs, type LineDiff } from '../words/line-diff.ts'
import { isAllGone, isAllNew } from '../words/versions.ts'
import { linkToSource } from './facts.ts'
import type { ShownField } from './groups.ts'
import { clip, code, fence } from './inline.ts'
import { fold, type MarkdownPage } from './page-parts.ts'

/** Lines of a text that stands alone, and lines from which a diff is folded away. */
const [mostAlone, mostOpen] = [10, 60]

/** Reports whether a field is shown as a line diff: not what is created in another way at each target. */
export function isShownByLines(field: ShownField): boolean {
  return field.varies === undefined && isText(field)
}

/** Returns the blocks of the texts among the fields of a change: what each comes to, and its lines. */
export function renderTexts(
  page: MarkdownPage,
  change: ReportChange,
  fields: readonly ShownField[],
): readonly string[] {
  return fields.filter(isShownByLines).flatMap((field) => {
    const lines = page.linesOf(field)
    if (lines === undefined) return []
    const reason = field.reason === undefined || field.reason === change.reason ? [] : [field.reason]
    const link = field.source === undefined ? [] : [linkToSource(field.source, page.facts)]
    const about = [...reason, ...link].join(', ')
    const words =
      isAllNew(change) || isAllGone(change)
        ? countOf(lines.added + lines.removed, 'line')
        : lineDiffInWords(lines, field.path)
    const title = `${code(clip(field.path, 300))}: ${words}${about === '' ? '' : ` (${about})`}`
    return [title, ...renderLines(page, lines)]
  })
}

function renderLines(page: MarkdownPage, diff: LineDiff): readonly string[] {
  const { lines: most, valueLength } = page.detail
  const isAlone = diff.only !== undefined
  const { hunks, left } = shorten(diff, isAlone ? Math.min(mostAlone, most) : most)
  if (hunks.length === 0) return []
  const lines = [
    ...hunks.flatMap((hunk) => [
      ...(isAlone ? [] : [headOf(hunk)]),
      ...hunk.map(({ is, text }) => `${signs[is]}${showLine(text)}`),
    ]),
    ...(left === undefined ? [] : [left]),
  ]
  const block = fence('diff', lines, valueLength)
  return [lines.length > mostOpen ? fold(page, `line diff, ${countOf(lines.length, 'line')}`, [block]) : block]
}
