/** The file that `--report-file` names: proven writable before the run, so that a run that writes never ends without its report. */
import { mkdirSync, statSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { diagnose } from '../src/diagnostic.ts'
import { renderJson } from '../src/render/machine/json.ts'
import type { Report } from '../src/report/report.ts'
import type { Diagnostic } from '../src/model.ts'

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
    const file = resolve(cwd, name)
    makeFolder(dirname(file))
    const handle = await open(file, 'a')
    return { write: (report) => write(handle, report).then(() => undefined, failed) }
  } catch (error) {
    return { failure: failed(error) }
  }
}

async function write(handle: FileHandle, report: Report): Promise<void> {
  try {
    if ((await handle.stat()).isFile()) await handle.truncate(0)
    await handle.writeFile(renderJson(report))
  } finally {
    await handle.close()
  }
}

/** Makes a folder and those above it. Node's own way of doing so never returns where the system refuses (under /proc). */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  mkdirSync(folder)
}
