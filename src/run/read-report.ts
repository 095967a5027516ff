/** Reads report files. What stands in one is checked before anything relies on it: it may come from anywhere. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic } from '../model.ts'
import { checkReport } from '../report/check-report.ts'
import { mergeReports } from '../report/merge.ts'
import { findConflict, type NamedReport } from '../report/merge-gap.ts'
import type { Report } from '../report/report.ts'

/** Reports that can be one, or why they cannot. */
export type FittingReports =
  { readonly reports: readonly [Report, ...Report[]] } | { readonly wrong: readonly Diagnostic[] }

/** Resolves to the reports in the order of the files, if each file is a report and all of them fit together. */
export async function readFittingReports(files: readonly string[], cwd: string): Promise<FittingReports> {
  const { reports, diagnostics } = await readReports(files, cwd)
  const conflict = diagnostics.length > 0 ? undefined : findConflict(reports)
  const [first, ...others] = reports.map(({ report }) => report)
  if (diagnostics.length > 0 || conflict !== undefined || first === undefined) {
    return { wrong: [...diagnostics, ...(conflict === undefined ? [] : [conflict])] }
  }
  return { reports: [first, ...others] }
}

/** Returns what is to be shown of reports that fit together: one alone as it is, several merged. */
export function asOneReport(reports: readonly [Report, ...Report[]], version: string): Report {
  return reports.length === 1 ? reports[0] : mergeReports(reports, { version, detailedExitcode: false })
}

/** Resolves to the reports in the order of the files; a file that is none is a diagnostic. */
export async function readReports(
  files: readonly string[],
  cwd: string,
): Promise<{ readonly reports: readonly NamedReport[]; readonly diagnostics: readonly Diagnostic[] }> {
  const reports: NamedReport[] = []
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    try {
      const checked = checkReport(JSON.parse(await readFile(resolve(cwd, file), 'utf8')))
      if ('report' in checked) reports.push({ file, report: checked.report })
      else diagnostics.push(diagnose('unreadableReport', { file, reason: checked.problem }))
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      const reason = code === 'ENOENT' ? 'there is no such file' : message
      diagnostics.push(diagnose('unreadableReport', { file, reason }))
    }
  }
  return { reports, diagnostics }
}
