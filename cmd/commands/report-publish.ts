/** kiln report publish: one comment for the reports of a matrix, or for a run that had no token to write one itself. */
import { renderFailureNote } from '../../src/render/comment/failure-note.ts'
import { findPullRequestOf } from '../../src/forge/occasion.ts'
import type { Forge } from '../../src/forge/forge.ts'
import type { Report } from '../../src/report/report.ts'
import { findCi, type Ci } from '../../src/ci/ci.ts'
import { comment, type Commented } from '../../src/publish/comment.ts'
import { connectForge } from '../../src/ci/connect-forge.ts'
import { readEvent, type EarlierRun } from '../../src/ci/github-event.ts'
import type { Host } from '../terminal/host.ts'
import { createLog } from '../terminal/log.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { pageFor, fillStep } from '../../src/publish/publish.ts'
import { asOneReport, readFittingReports } from '../../src/run/read-report.ts'
import { tellNotices } from '../terminal/notice.ts'
import { refuse } from '../terminal/say.ts'
import { handleSignals } from '../terminal/signals.ts'

interface PublishFlags extends Pick<RunFlags, 'comment' | 'commentKey' | 'reportUrl' | 'logLevel' | 'logFormat'> {
  readonly pullRequest?: number
}

/** Runs `kiln report publish FILE...`. Resolves to 0, whether it could be written or not, or to 5 if the files are no reports. */
export async function publishReports(host: Host, files: readonly string[], flags: PublishFlags): Promise<number> {
  const read = await readFittingReports(files, host.cwd)
  if ('wrong' in read) return refuse(host, read.wrong)
  const merged = asOneReport(read.reports, host.version)
  const { ci, earlier } = findFacts(host)
  // Where the report was made is for the platform to say, not for a file that may be a stranger's.
  const report = ci === null ? merged : { ...merged, run: { ...merged.run, ci: { ...ci } } }
  const stop = handleSignals(host, undefined)
  try {
    const log = await createLog(host, flags)
    const done: Commented = await comment({
      forge: connectForge(host, log, stop.deadline),
      report,
      ci,
      policy: flags.comment,
      project: { key: flags.commentKey ?? 'kiln' },
      ...(flags.pullRequest === undefined
        ? earlier === undefined
          ? {}
          : { find: (forge) => findForEarlier(forge, report, ci, earlier) }
        : { find: () => Promise.resolve(flags.pullRequest) }),
      render: (report, limitBytes) => renderWithOrigin(report, ci, flags.reportUrl, limitBytes),
      renderFailure: renderFailureNote,
    })
    tellNotices(host, ci, fillStep(host, ci, report, flags, done.failure ?? done.nowhere))
    host.writeOut(`${inWords(done)}\n`)
    return 0
  } finally {
    stop.release()
  }
}

/** For `workflow_run` the facts are those of the run that went before: its comment is in order with those of its like. */
function findFacts(host: Host): { readonly ci: Ci | null; readonly earlier?: EarlierRun } {
  const ci = findCi(host.env)
  const { earlier } = readEvent(host.env)
  if (ci?.provider !== 'github' || earlier === undefined) return { ci }
  return {
    ci: { ...ci, runUrl: earlier.url ?? null, runId: String(earlier.id), runAttempt: String(earlier.attempt) },
    earlier,
  }
}

/** A run of a pull request can plan; that it has applied something is nothing that a stranger may say here. */
async function findForEarlier(
  forge: Forge,
  report: Report,
  ci: Ci | null,
  { headOwner, headBranch }: EarlierRun,
): Promise<number | undefined> {
  const headSha = ci?.headSha ?? null
  if (report.command !== 'plan' || headSha === null || headOwner === undefined || headBranch === undefined)
    return undefined
  return findPullRequestOf(forge, { headOwner, headBranch, headSha })
}

/** A reader is told where the code of a fork has made the report: nobody has checked what it says. */
function renderWithOrigin(report: Report, ci: Ci | null, reportUrl: string | undefined, limitBytes: number): string {
  const origin =
    ci?.isFork === true
      ? '\n_Made by a run of a fork, with the code of the fork: nothing of it was checked here._\n'
      : ''
  return pageFor(reportUrl)(report, limitBytes - Buffer.byteLength(origin)) + origin
}

function inWords({ posted, failure, nowhere }: Commented): string {
  if (posted === undefined)
    return failure === undefined && nowhere === undefined ? 'nothing to publish' : 'not published'
  const where = posted.url === undefined ? '' : ` ${posted.url}`
  const whys = { equal: 'it says so already', newer: 'a later run has spoken', silent: 'there is nothing to say' }
  return posted.step === 'kept' ? `unchanged: ${whys[posted.why ?? 'equal']}${where}` : `${posted.step}${where}`
}
