/** The file that `--report-file` names: proven writable before the run, so that a run that writes never ends without its report. */
import { diagnose } from '../../src/diagnostic/diagnose.ts'
import { renderJson } from '../../src/render/machine/json.ts'
import type { Report } from '../../src/report/report.ts'
import type { Diagnostic } from '../../src/model.ts'
import { openSink } from '../../src/git/written-file.ts'

export interface ReportFile {
  /** Writes the report. Resolves to what went wrong, if anything did. */
  write(report: Report): Promise<Diagnostic | undefined>
}

/** Opens the report file, or says why it cannot be written. What stood in it stays until the report replaces it. */
export async function openReportFile(
  cwd: string,
  name: string,
): Promise<ReportFile | { readonly failure: Diagnostic }> {
  const failed = (error: unknown): Diagnostic =>
    diagnose('unwritableReport', { file: name, reason: (error as Error).message })
  try {
    const sink = await openSink(cwd, name)
    return { write: (report) => sink.write(renderJson(report)).then(() => undefined, failed) }
  } catch (error) {
    return { failure: failed(error) }
  }
}
