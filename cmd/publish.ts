/** What a run shows outside of its own output: comment, step summary, annotations, step outputs. All of it is a function of the report. */
import type { Diagnostic } from '../src/model.ts'
import { renderMarkdown } from '../src/render/markdown.ts'
import { toSafeText } from '../src/render/safe-text.ts'
import { workflowCommand } from '../src/render/workflow-command.ts'
import type { Report } from '../src/report/report.ts'
import { stepOutputs } from '../src/forge/step-outputs.ts'
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

/** Shows the report wherever the CI platform has a place for it. Never fails: what could not be shown is told on stderr. */
export async function publish(host: Host, publication: Publication): Promise<void> {
  const { report, ci, path, flags, log, signal } = publication
  if (ci === null) return
  const notices = await comment({
    forge: flags.comment === 'never' ? undefined : connectForge(host, log, signal),
    report,
    ci,
    policy: flags.comment,
    key: commentKeyOf(host.cwd, path, flags),
    render: (report) => renderMarkdown(report),
    renderFailure: (report) => renderMarkdown(report),
  })
  if (ci.provider !== 'github') return notices.forEach((notice) => tell(host, notice))
  const said = notices.map(({ message, hint }) => `\n> ${toSafeText(`${message}. ${hint ?? ''}`)}\n`).join('')
  const summary = appendSummary(host.env, (limitBytes) => renderMarkdown(report) + said.slice(0, limitBytes))
  const delimiter = `kiln-${host.clock.uuid()}`
  const outputs = appendOutputs(host.env, stepOutputs(report, flags.reportFile), delimiter)
  for (const notice of [...notices, summary, outputs]) {
    if (notice !== undefined) host.writeErr(`${workflowCommand('notice', { title: notice.code }, wordsOf(notice))}\n`)
  }
}

function tell(host: Host, notice: Diagnostic): void {
  host.writeErr(`${notice.severity} ${notice.code}: ${toSafeText(notice.message)}\nhint: ${notice.hint}\n`)
}

function wordsOf({ message, hint }: Diagnostic): string {
  return hint === undefined ? message : `${message}. ${hint}`
}
