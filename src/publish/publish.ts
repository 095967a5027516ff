/** What a run shows outside of its own output: comment, step summary, annotations, step outputs. All of it is a function of the report. */
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic } from '../model.ts'
import { stepOutputs } from '../forge/step-outputs.ts'
import { withRoot } from '../forge/rooted.ts'
import { renderAnnotations } from '../render/machine/annotations.ts'
import { renderComment } from '../render/comment/comment.ts'
import { renderFailureNote } from '../render/comment/failure-note.ts'
import { flavourOf } from '../render/markdown/facts.ts'
import { prose } from '../render/markdown/inline.ts'
import type { Report } from '../report/report.ts'
import type { Ci } from '../ci/ci.ts'
import { comment, commentKeyOf, folderInRepository, identityOf } from './comment.ts'
import { connectForge } from '../ci/connect-forge.ts'
import type { Machine } from '../machine.ts'
import type { Log } from '../log.ts'
import { noticeInWords } from '../render/words/notice.ts'
import type { RunOptions } from '../run/options.ts'
import { appendOutputs, appendSummary } from '../ci/step-files.ts'

export interface Publication {
  readonly report: Report
  readonly ci: Ci | null
  readonly path: string | undefined
  /** The project file and who owns what it declares, where they are known. */
  readonly project: { readonly file?: string; readonly owner?: string }
  readonly flags: RunOptions
  readonly log: Log
  /** Gives up when it is aborted. */
  readonly signal: AbortSignal
}

/** What is left to write into the log of the job. */
export interface Published {
  /** Workflow commands; empty on other platforms. */
  readonly annotations: string
  /** What could not be shown, and why. */
  readonly notices: readonly Diagnostic[]
}

/** Shows the report wherever the CI platform has a place for it. Never fails: what could not be shown is a notice. */
export async function publish(machine: Machine, publication: Publication): Promise<Published> {
  const { ci } = publication
  if (ci === null) return { annotations: '', notices: [] }
  try {
    return await show(machine, ci, publication)
  } catch (error) {
    return { annotations: '', notices: [diagnose('notShown', { reason: (error as Error).message })] }
  }
}

async function show(machine: Machine, ci: Ci, publication: Publication): Promise<Published> {
  const { path, flags, log, signal } = publication
  const report = withRoot(publication.report, folderInRepository(machine.cwd, machine.cwd))
  const { failure, nowhere } = await comment({
    forge: connectForge(machine, log, signal),
    report,
    ci,
    policy: flags.comment,
    project: identityOf(machine.cwd, commentKeyOf(machine.cwd, path, flags), publication.project),
    render: pageFor(flags.reportUrl),
    renderFailure: renderFailureNote,
  })
  return {
    annotations: ci.provider === 'github' ? renderAnnotations(report) : '',
    notices: fillStep(machine, ci, report, flags, failure ?? (flags.comment === 'always' ? nowhere : undefined)),
  }
}

/** Returns what makes a report a page of at most so many bytes. */
export function pageFor(reportUrl: string | undefined): (report: Report, limitBytes: number) => string {
  const link = reportUrl === undefined ? {} : { reportUrl }
  return (report, limitBytes) => renderComment(report, { ...link, limitBytes, flavour: flavourOf(report) })
}

/** Writes summary and outputs of a step of GitHub Actions. Returns what could not be shown, `failure` first. */
export function fillStep(
  machine: Machine,
  ci: Ci | null,
  report: Report,
  { reportFile, reportUrl }: Pick<RunOptions, 'reportFile' | 'reportUrl'>,
  failure: Diagnostic | undefined,
): readonly Diagnostic[] {
  const isGitHub = ci?.provider === 'github'
  const said = failure === undefined ? '' : `\n> ${prose(noticeInWords(failure))}\n`
  const summary = isGitHub
    ? appendSummary(
        machine.env,
        (limitBytes) => pageFor(reportUrl)(report, limitBytes - Buffer.byteLength(said)) + said,
      )
    : undefined
  const outputs = isGitHub
    ? appendOutputs(machine.env, stepOutputs(report, reportFile), `kiln-${machine.clock.uuid()}`)
    : undefined
  return [failure, summary, outputs].filter((notice) => notice !== undefined)
}
