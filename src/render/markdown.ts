import type { Report } from '../report/report.ts'
import { everything } from './markdown/detail.ts'
import { flavourOf } from './markdown/facts.ts'
import { pageOf } from './markdown/page.ts'

/** Returns the whole report as Markdown of the forge it was made on: the comment without a limit. */
export function renderMarkdown(report: Report): string {
  return pageOf(report, { flavour: flavourOf(report) }).write(everything)
}
