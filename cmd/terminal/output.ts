/** The answer: the report on stdout in the form asked for, and in the report file. */
import { diagnose } from '../../src/diagnostic/diagnose.ts'
import { optional } from '../../src/optional.ts'
import { renderHtml } from '../../src/render/html/page.ts'
import { renderJson } from '../../src/render/machine/json.ts'
import { renderMarkdown } from '../../src/render/markdown/markdown.ts'
import { renderText } from '../../src/render/text/text.ts'
import { workflowCommand } from '../../src/render/machine/workflow-command.ts'
import { outcomesInWords } from '../../src/render/words/sentences.ts'
import type { Report } from '../../src/report/report.ts'
import { invocationOf, type Host } from './host.ts'
import type { RunFlags } from './run-flags.ts'
import type { ReportFile } from './report-file.ts'
import { say } from './say.ts'
import { logGroupsOf, paletteOf, wantsColor, widthOf } from './terminal.ts'

/**
 * Writes the report everywhere it is wanted: into its file before anything is printed, as what is printed may fail. Resolves to the exit
 * code, which is that of the report whatever becomes of stdout. `wasAsked`: the plan was shown on the terminal, with a question below it.
 */
export async function answer(
  host: Host,
  flags: RunFlags,
  report: Report,
  file: ReportFile | undefined,
  wasAsked = false,
): Promise<number> {
  const failure = await file?.write(report)
  try {
    host.writeOut(render(host, flags, report, wasAsked))
  } catch (error) {
    say(host, [diagnose('answerNotShown', { reason: (error as Error).message })])
  }
  if (failure === undefined) return report.exitCode
  say(host, [failure])
  // Not all that was asked for was done; once something was written to the account, that is 4 (contract §3).
  return report.exitCode === 0 ? (report.outcome === 'applied' ? 4 : 1) : report.exitCode
}

/** Ends the log of an apply that did not reach everything with a line that nobody overlooks; on GitHub it is an annotation as well. */
export function closeLog(host: Host, report: Report, exitCode: number): void {
  if (report.command !== 'apply' || exitCode === 0) return
  const { done, failed } = report.outcomes
  const { blocked } = report.summary
  // A record that is written again is no change that is done.
  const hasWritten = done + failed + report.run.requests.write > 0
  const what = hasWritten
    ? `${outcomesInWords(report)}, ${blocked} blocked`
    : `nothing was changed${blocked === 0 ? '' : `, ${blocked} blocked`}`
  const word = report.declined === true ? 'declined' : report.outcome
  const line = `kiln apply: ${word}, exit ${exitCode}: ${what}`
  const isOnGitHub = host.env['GITHUB_ACTIONS'] === 'true'
  host.writeErr(`${isOnGitHub ? workflowCommand('error', { title: 'kiln apply' }, line) : line}\n`)
}

function render(host: Host, flags: RunFlags, report: Report, wasAsked: boolean): string {
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
      return renderText(shownOf(host, report, wasAsked), {
        width: widthOf(host.stdout),
        palette,
        isVerbose: flags.verbose ?? false,
        invocation: invocationOf(host),
        ...optional({ groups }),
      })
    }
  }
}

/**
 * On a terminal the plan stands above the question: where it was left at that, by a no or Ctrl-C, it is not drawn again, which would push
 * the question off the screen.
 */
function shownOf({ stdout }: Host, report: Report, wasAsked: boolean): Report {
  const { declined, outcome, outcomes } = report
  const isLeft = declined === true || (outcome === 'interrupted' && outcomes.done + outcomes.failed === 0)
  return stdout.isTTY === true && wasAsked && isLeft ? { ...report, targets: [] } : report
}
