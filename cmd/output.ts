/** The answer: the report on stdout in the form asked for, and in the report file. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { diagnose } from '../src/diagnostic.ts'
import { renderJson } from '../src/report/render-json.ts'
import { renderMarkdown } from '../src/report/render-markdown.ts'
import { renderText } from '../src/report/render-text.ts'
import type { Report } from '../src/report/report.ts'
import { invocationOf, type Host } from './host.ts'
import type { RunFlags } from './options.ts'
import { paletteOf, wantsColor, widthOf } from './terminal.ts'

/** Writes the report everywhere it is wanted. Resolves to the exit code. */
export async function answer(host: Host, flags: RunFlags, report: Report): Promise<number> {
  host.writeOut(render(host, flags, report))
  if (flags.reportFile === undefined) return report.exitCode
  try {
    const file = resolve(host.cwd, flags.reportFile)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, renderJson(report))
    return report.exitCode
  } catch (error) {
    const { code, message, hint } = diagnose('unwritableReport', {
      file: flags.reportFile,
      reason: (error as Error).message,
    })
    host.writeErr(`error ${code}: ${message}\nhint: ${hint}\n`)
    // What was written to the account stands; a run that would have ended well did not do all that was asked.
    return report.exitCode === 0 ? 1 : report.exitCode
  }
}

function render(host: Host, flags: RunFlags, report: Report): string {
  switch (flags.output) {
    case 'json':
      return renderJson(report)
    case 'markdown':
      return renderMarkdown(report)
    case 'text': {
      const palette = paletteOf(wantsColor(flags.color, host.stdout, host.env))
      return renderText(report, { width: widthOf(host.stdout), palette, invocation: invocationOf(host) })
    }
  }
}
