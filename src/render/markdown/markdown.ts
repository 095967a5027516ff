import type { Report } from '../../report/report.ts'
import { everything } from './detail.ts'
import { flavourOf } from './facts.ts'
import { pageOf } from './page.ts'

/** Returns the whole report as Markdown of the forge it was made on: the comment without a limit. */
export function renderMarkdown(report: Report): string {
  return pageOf(report, { flavour: flavourOf(report) }).write(everything)
}
