import type { Report } from '../../report/report.ts'
import { renderComment } from './comment.ts'

/** GitHub drops the step summary of a step that has more than 1 MiB. */
const limitBytes = 900 * 1024

/** Returns the report as a summary of a GitHub Actions step: the comment with more room. */
export function renderSummary(report: Report, options: { readonly reportUrl?: string } = {}): string {
  return renderComment(report, { ...options, limitBytes, flavour: 'github' })
}
