/** What a drift check does besides its report: it keeps the issues, tells people what is new, and says that it is alive. */
import type { LoadedProject } from '../src/config/project/project.ts'
import { diagnose } from '../src/diagnostic.ts'
import { withRoot } from '../src/forge/rooted.ts'
import { syncIssues, type SyncedIssues } from '../src/forge/sync-issues.ts'
import type { Diagnostic } from '../src/model.ts'
import { notificationOf } from '../src/render/notification/notification.ts'
import { isCompleteCheck } from '../src/report/finding.ts'
import type { Report } from '../src/report/report.ts'
import { findTransitions, hasFailed, knownFrom, type Known } from '../src/report/transition.ts'
import type { Ci } from './ci.ts'
import { folderInRepository, identityOf, projectKeyOf } from './comment.ts'
import { connectForge } from './forge.ts'
import type { Host } from './host.ts'
import type { Log } from './log.ts'
import { tellNotices } from './notice.ts'
import { beat, notify, type NotifyFlags } from './notify.ts'
import type { RunFlags } from './options.ts'
import { hasErrors } from './project.ts'
import { readReports } from './read-report.ts'

/** The project that was checked, as far as it could be read. */
export interface WatchedProject {
  /** The project file; absent where there is none. */
  readonly file?: string
  /** Who owns what it makes, if its file says so. */
  readonly owner?: string
  /** Names of all its targets; absent where they are not known. */
  readonly fleet?: readonly string[]
}

/** Returns what is known of a project once it was read. A fleet that was read with errors is none. */
export function watchedOf(
  { file, owner, declaredOwner, targets }: Pick<LoadedProject, 'file' | 'owner' | 'declaredOwner' | 'targets'>,
  diagnostics: readonly Diagnostic[],
): WatchedProject {
  return {
    ...(file === undefined ? {} : { file }),
    ...(declaredOwner ? { owner } : {}),
    ...(hasErrors(diagnostics) ? {} : { fleet: targets.map(({ name }) => name) }),
  }
}

export interface Watch {
  readonly report: Report
  readonly project: WatchedProject
  readonly ci: Ci | null
  readonly flags: Pick<RunFlags, 'syncIssues'> & NotifyFlags
  /** The check before; absent where it is not known. */
  readonly previous?: Previous
  readonly log: Log
  /** Gives up when it is aborted. */
  readonly signal: AbortSignal
}

/** Does what the flags ask for after a check. Never fails: what could not be done is one notice each. */
export async function watch(host: Host, { project, ci, flags, log, signal, ...about }: Watch): Promise<void> {
  const report = withRoot(about.report, folderInRepository(host.cwd, host.cwd))
  const isCheck = report.command === 'drift' && report.offline !== true && report.outcome !== 'interrupted'
  if (!isCheck) return
  const { previous } = about
  const kept = flags.syncIssues === true ? await keepIssues(host, report, project, log, signal) : {}
  const before = previous?.report === undefined ? undefined : knownFrom(previous.report)
  const known = (target: string): Known | undefined => before?.get(target) ?? kept.synced?.known?.(target)
  const transitions = findTransitions(report, known, previous?.report !== undefined && hasFailed(previous.report))
  const told =
    transitions.length === 0
      ? []
      : await notify(host, notificationOf(report, transitions, kept.synced?.urls ?? new Map()), flags, signal)
  const url = flags.heartbeatUrl
  const alive = url && isCompleteCheck(report) ? await beat(host, url, signal) : []
  tellNotices(host, ci, [previous?.failure, kept.failure, ...told, ...alive])
}

/** The report of the check before, or why there is none. */
export interface Previous {
  readonly report?: Report
  readonly failure?: Diagnostic
}

/** Reads the report of the check before. It is read before this check writes its own, which may be the same file. */
export async function readPrevious({ cwd }: Host, file: string): Promise<Previous> {
  const { reports, diagnostics } = await readReports([file], cwd)
  const [found] = reports
  if (found?.report.command === 'drift') return { report: found.report }
  const reason = diagnostics[0]?.message ?? `${file} is the report of ${found?.report.command ?? 'nothing'}`
  return { failure: diagnose('previousUnreadable', { reason }) }
}

interface Kept {
  readonly synced?: SyncedIssues
  readonly failure?: Diagnostic
}

async function keepIssues(
  host: Host,
  report: Report,
  { fleet, ...watched }: WatchedProject,
  log: Log,
  signal: AbortSignal,
): Promise<Kept> {
  const forge = connectForge(host, log, signal)
  if (forge === undefined) return { failure: diagnose('issuesNowhere', {}) }
  const project = identityOf(host.cwd, projectKeyOf(host.cwd, watched.file), watched)
  const now = host.clock.now()
  const synced = await syncIssues(forge, { report, project, now, ...(fleet === undefined ? {} : { fleet }) })
  if (synced.failure === undefined) return { synced }
  const { failure, message } = synced.failure
  const isForbidden = failure === 'permission' || failure === 'not-found'
  return { synced, failure: diagnose(isForbidden ? 'issuesForbidden' : 'issuesFailed', { reason: message }) }
}
