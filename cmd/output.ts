/** The answer: the report on stdout in the form asked for, and in the report file. */
import { renderHtml } from '../src/render/html/page.ts'
import { renderJson } from '../src/render/machine/json.ts'
import { renderMarkdown } from '../src/render/markdown/markdown.ts'
import { renderText } from '../src/render/text/text.ts'
import { workflowCommand } from '../src/render/machine/workflow-command.ts'
import type { Report } from '../src/report/report.ts'
import { invocationOf, type Host } from './host.ts'
import type { RunFlags } from './options.ts'
import type { ReportFile } from './report-file.ts'
import { logGroupsOf, paletteOf, wantsColor, widthOf } from './terminal.ts'

/** Writes the report everywhere it is wanted. Resolves to the exit code. */
export async function answer(
  host: Host,
  flags: RunFlags,
  report: Report,
  file: ReportFile | undefined,
): Promise<number> {
  host.writeOut(render(host, flags, report))
  const failure = await file?.write(report)
  if (failure === undefined) return report.exitCode
  host.writeErr(`error ${failure.code}: ${failure.message}\nhint: ${failure.hint}\n`)
  // Not all that was asked for was done; once something was written to the account, that is 4 (contract §3).
  return report.exitCode === 0 ? (report.outcome === 'applied' ? 4 : 1) : report.exitCode
}

/** Ends the log of an apply that did not reach everything with a line that nobody overlooks; on GitHub it is an annotation as well. */
export function closeLog(host: Host, report: Report, exitCode: number): void {
  if (report.command !== 'apply' || exitCode === 0) return
  const { done, failed, notRun } = report.outcomes
  const hasWritten = done + failed > 0
  const what = hasWritten ? `${done} done, ${failed} failed, ${notRun} not run` : 'nothing was changed'
  const line = `kiln apply: ${report.outcome}, exit ${exitCode}: ${what}`
  const isOnGitHub = host.env['GITHUB_ACTIONS'] === 'true'
  host.writeErr(`${isOnGitHub ? workflowCommand('error', { title: 'kiln apply' }, line) : line}\n`)
}

function render(host: Host, flags: RunFlags, report: Report): string {
  switch (flags.output) {
    case 'json':
      return renderJson(report)
    case 'markdown':
      return renderMarkdown(report)
    case 'html':
      return renderHtml(report)
    case 'text': {
      const palette = paletteOf(wantsColor(flags.color, host.stdout, host.env))
      const groups = logGroupsOf(host.stdout, host.env)
      return renderText(report, {
        width: widthOf(host.stdout),
        palette,
        invocation: invocationOf(host),
        ...(groups === undefined ? {} : { groups }),
      })
    }
  }
}
