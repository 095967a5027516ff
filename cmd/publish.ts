/** What a run shows outside of its own output: comment, step summary, annotations, step outputs. All of it is a function of the report. */
import type { Diagnostic } from '../src/model.ts'
import { stepOutputs } from '../src/forge/step-outputs.ts'
import { renderMarkdown } from '../src/render/markdown.ts'
import { toSafeText } from '../src/render/safe-text.ts'
import { workflowCommand } from '../src/render/workflow-command.ts'
import type { Report } from '../src/report/report.ts'
import type { Ci } from './ci.ts'
import { comment, commentKeyOf } from './comment.ts'
import { connectForge } from './forge.ts'
import type { Host } from './host.ts'
import type { Log } from './log.ts'
import type { RunFlags } from './options.ts'
import { appendOutputs, appendSummary } from './step-files.ts'

export interface Publication {
  readonly report: Report
  readonly ci: Ci | null
  readonly path: string | undefined
  readonly flags: RunFlags
  readonly log: Log
  /** Gives up when it is aborted. */
  readonly signal: AbortSignal
}

/** Room of a comment for a failed apply. The whole is in the one for the plan. */
const failureBytes = 6_000

/** Shows the report wherever the CI platform has a place for it. Never fails: what could not be shown is told on stderr. */
export async function publish(host: Host, publication: Publication): Promise<void> {
  const { report, ci, path, flags, log, signal } = publication
  if (ci === null) return
  const { failure, nowhere } = await comment({
    forge: flags.comment === 'never' ? undefined : connectForge(host, log, signal),
    report,
    ci,
    policy: flags.comment,
    key: commentKeyOf(host.cwd, path, flags),
    render: renderPage,
    renderFailure,
  })
  tellStep(host, ci, report, flags.reportFile, failure ?? (flags.comment === 'always' ? nowhere : undefined))
}

/** Returns the report as a comment or a summary of at most so many bytes. */
export function renderPage(report: Report, _limitBytes: number): string {
  return renderMarkdown(report)
}

/** Returns what a comment says that is to be noticed: little. */
export function renderFailure(report: Report): string {
  return renderPage(report, failureBytes)
}

/** Writes summary and outputs of a step of GitHub Actions, and tells what could not be shown, `failure` first. */
export function tellStep(
  host: Host,
  ci: Ci | null,
  report: Report,
  reportFile: string | undefined,
  failure: Diagnostic | undefined,
): void {
  const isGitHub = ci?.provider === 'github'
  const said = failure === undefined ? '' : `\n> ${toSafeText(wordsOf(failure))}\n`
  const summary = isGitHub
    ? appendSummary(host.env, (limitBytes) => renderPage(report, limitBytes - Buffer.byteLength(said)) + said)
    : undefined
  const outputs = isGitHub
    ? appendOutputs(host.env, stepOutputs(report, reportFile), `kiln-${host.clock.uuid()}`)
    : undefined
  for (const notice of [failure, summary, outputs]) {
    if (notice !== undefined) host.writeErr(isGitHub ? annotationOf(notice) : linesOf(notice))
  }
}

function annotationOf(notice: Diagnostic): string {
  return `${workflowCommand('notice', { title: notice.code }, wordsOf(notice))}\n`
}

function linesOf({ severity, code, message, hint }: Diagnostic): string {
  return `${severity} ${code}: ${toSafeText(message)}\n${hint === undefined ? '' : `hint: ${hint}\n`}`
}

function wordsOf({ message, hint }: Diagnostic): string {
  return hint === undefined ? message : `${message}. ${hint}`
}
