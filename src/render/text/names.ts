/** Names of targets as text. */
import type { ReportTarget } from '../../report/report.ts'
import { toSafeText } from '../words/safe-text.ts'
import type { TextPage } from './page.ts'

/** How many names a line holds. */
const shownNames = 3

export function nameOf({ name }: Pick<ReportTarget, 'name'>): string {
  return toSafeText(name)
}

/** Returns names of targets: all of few, the first of many, as many as fit into `room` characters. */
export function listTargets(page: TextPage, targets: readonly ReportTarget[], room = Infinity): string {
  return page.enumerate(targets.map(nameOf), shownNames, room)
}

/** Returns names of targets with their count: `4 targets: a, b, c, d`. */
export function whereIn(page: TextPage, targets: readonly ReportTarget[]): string {
  if (targets.length === 1) return listTargets(page, targets)
  const count = `${targets.length} targets: `
  // Two lines, each behind the blanks of what belongs to a change, and the first behind the count.
  return `${count}${listTargets(page, targets, 2 * (page.width - 8) - count.length - 'in '.length)}`
}
