import type { Report } from '../../report/report.ts'
import { toSafeJson } from '../words/safe-text.ts'

/** Returns the report as JSON: two blanks of indentation, a line break at the end, keys in the order of the contract. */
export function renderJson(report: Report): string {
  return `${toSafeJson(JSON.stringify(report, null, 2))}\n`
}
