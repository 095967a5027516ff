/** What a run shows outside of its own output: comment, step summary, annotations, step outputs. All of it is a function of the report. */
import { diagnose } from '../src/diagnostic.ts'
import type { Diagnostic } from '../src/model.ts'
import { stepOutputs } from '../src/forge/step-outputs.ts'
import { withRoot } from '../src/forge/rooted.ts'
import { renderAnnotations } from '../src/render/machine/annotations.ts'
import { renderComment } from '../src/render/comment/comment.ts'
import { renderFailureNote } from '../src/render/comment/failure-note.ts'
import { flavourOf } from '../src/render/markdown/facts.ts'
import { prose } from '../src/render/markdown/inline.ts'
import type { Report } from '../src/report/report.ts'
import type { Ci } from './ci.ts'
import { comment, commentKeyOf, folderInRepository, identityOf } from './comment.ts'
import { connectForge } from './forge.ts'
import type { Host } from './host.ts'
import type { Log } from './log.ts'
import { tellNotices, wordsOf } from './notice.ts'
import type { RunFlags } from './options.ts'
import { appendOutputs, appendSummary } from './step-files.ts'

export interface Publication {
  readonly report: Report
  readonly ci: Ci | null
  readonly path: string | undefined
  /** The project file and who owns what it declares, where they are known. */
  readonly project: { readonly file?: string; readonly owner?: string }
  readonly flags: RunFlags
  readonly log: Log
  /** Gives up when it is aborted. */
  readonly signal: AbortSignal
}

/** Shows the report wherever the CI platform has a place for it. Never fails: what could not be shown is told on stderr. */
export async function publish(host: Host, publication: Publication): Promise<void> {
  const { ci } = publication
  if (ci === null) return
  try {
    await show(host, ci, publication)
  } catch (error) {
    tellNotices(host, null, [diagnose('notShown', { reason: (error as Error).message })])
  }
}

async function show(host: Host, ci: Ci, publication: Publication): Promise<void> {
  const { path, flags, log, signal } = publication
  const report = withRoot(publication.report, folderInRepository(host.cwd, host.cwd))
  const { failure, nowhere } = await comment({
    forge: flags.comment === 'never' ? undefined : connectForge(host, log, signal),
    report,
    ci,
    policy: flags.comment,
    project: identityOf(host.cwd, commentKeyOf(host.cwd, path, flags), publication.project),
    render: pageFor(flags.reportUrl),
    renderFailure: renderFailureNote,
  })
  if (ci.provider === 'github') host.writeErr(renderAnnotations(report))
  tellStep(host, ci, report, flags, failure ?? (flags.comment === 'always' ? nowhere : undefined))
}

/** Returns what makes a report a page of at most so many bytes. */
export function pageFor(reportUrl: string | undefined): (report: Report, limitBytes: number) => string {
  const link = reportUrl === undefined ? {} : { reportUrl }
  return (report, limitBytes) => renderComment(report, { ...link, limitBytes, flavour: flavourOf(report) })
}

/** Writes summary and outputs of a step of GitHub Actions, and tells what could not be shown, `failure` first. */
export function tellStep(
  host: Host,
  ci: Ci | null,
  report: Report,
  { reportFile, reportUrl }: Pick<RunFlags, 'reportFile' | 'reportUrl'>,
  failure: Diagnostic | undefined,
): void {
  const isGitHub = ci?.provider === 'github'
  const said = failure === undefined ? '' : `\n> ${prose(wordsOf(failure))}\n`
  const summary = isGitHub
    ? appendSummary(host.env, (limitBytes) => pageFor(reportUrl)(report, limitBytes - Buffer.byteLength(said)) + said)
    : undefined
  const outputs = isGitHub
    ? appendOutputs(host.env, stepOutputs(report, reportFile), `kiln-${host.clock.uuid()}`)
    : undefined
  tellNotices(host, ci, [failure, summary, outputs])
}
