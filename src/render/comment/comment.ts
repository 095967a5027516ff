import type { Report } from '../../report/report.ts'
import { ladder } from '../markdown/detail.ts'
import type { Flavour } from '../markdown/facts.ts'
import { pageOf } from '../markdown/page.ts'

export interface CommentOptions {
  /** UTF-8 bytes that the comment may have; at least 6,000, which the last rung of the ladder always fits. */
  readonly limitBytes: number
  readonly flavour: Flavour
  /** Where the whole report can be read: the last link of the comment. */
  readonly reportUrl?: string
}

/** Returns the report as a comment with as much detail as fits: the first rung of the ladder that is within the limit. */
export function renderComment(report: Report, options: CommentOptions): string {
  const page = pageOf(report, options)
  let comment = ''
  for (const detail of ladder.filter((rung) => page.mayFit(rung, options.limitBytes))) {
    comment = page.write(detail)
    if (Buffer.byteLength(comment) <= options.limitBytes) break
  }
  return comment
}
