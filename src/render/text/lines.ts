/** A text of several lines as text: what differs in it, with the lines around that. */
import { headOf, shorten, showLine, signs, type LineDiff } from '../words/line-diff.ts'
import { wayToAll, type TextPage } from './page.ts'

/** Lines of a text that are shown: of two sides, and of one that stands alone. */
const [mostLines, mostAlone] = [200, 10]

/** Writes the lines of a diff behind `indent`. `shares` is between how many diffs the room is divided. */
export function renderLines(page: TextPage, diff: LineDiff, indent: string, shares = 1): void {
  const { palette } = page
  const isAlone = diff.only !== undefined
  const most = isAlone ? mostAlone : Math.max(mostAlone, Math.floor(mostLines / shares))
  const { hunks, left } = shorten(diff, page.most(most))
  const paints = { kept: (text: string) => text, removed: palette.red, added: palette.green }
  for (const hunk of hunks) {
    if (!isAlone) page.line(`${indent}${palette.cyan(headOf(hunk))}`)
    for (const { is, text } of hunk) page.line(paints[is](`${indent}${signs[is]} ${showLine(text)}`.trimEnd()))
  }
  if (left !== undefined) page.line(`${indent}${palette.dim(`${left} (${wayToAll})`)}`)
}
