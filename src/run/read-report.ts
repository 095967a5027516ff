/** Reads report files. What stands in one is checked before anything relies on it: it may come from anywhere. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic } from '../model.ts'
import { checkReport } from '../report/check-report.ts'
import type { NamedReport } from '../report/merge-gap.ts'

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
