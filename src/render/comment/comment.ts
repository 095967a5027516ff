import type { Report } from '../../report/report.ts'
import { ladder, watchedAlone } from '../markdown/detail.ts'
import type { Flavour } from '../markdown/facts.ts'
import { pageOf } from '../markdown/page.ts'

export interface CommentOptions {
  /** UTF-8 bytes that the comment may have; at least 6,000, which the last rung of the ladder always fits. */
  readonly limitBytes: number
  readonly flavour: Flavour
  /** Where the whole report can be read: the last link of the comment. */
  readonly reportUrl?: string
}

/**
 * Returns the report as a comment with as much detail as fits: the first rung of the ladder that is within the limit, and below all of them as
 * many as fit of the changes that matter most.
 */
export function renderComment(report: Report, options: CommentOptions): string {
  const page = pageOf(report, options)
  const fits = (comment: string): boolean => Buffer.byteLength(comment) <= options.limitBytes
  for (const detail of ladder.filter((rung) => page.mayFit(rung, options.limitBytes))) {
    const comment = page.write(detail)
    if (fits(comment)) return comment
  }
  let [some, tooMany] = [0, page.watched + 1]
  while (tooMany - some > 1) {
    const half = Math.floor((some + tooMany) / 2)
    if (fits(page.write(watchedAlone(half)))) some = half
    else tooMany = half
  }
  return page.write(watchedAlone(some))
}
