/** Reads the reports that `--reviewed` names. */
import type { Diagnostic } from '../src/model.ts'
import type { ReviewedReport } from '../src/plan/review.ts'
import { readReports } from './read-report.ts'

/** Resolves to the reports; a file that is none is a diagnostic. */
export async function readReviewed(
  files: readonly string[],
  cwd: string,
): Promise<{ readonly reports: readonly ReviewedReport[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { reports, diagnostics } = await readReports(files, cwd)
  return { reports: reports.map(({ report }) => report), diagnostics }
}
