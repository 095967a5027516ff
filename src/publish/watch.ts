/** What a drift check does besides its report: it keeps the issues, tells people what is new, and says that it is alive. */
import { diagnose } from '../diagnostic/diagnose.ts'
import { withRoot } from '../forge/rooted.ts'
import { syncIssues, type SyncedIssues } from '../forge/sync-issues.ts'
import type { Diagnostic } from '../model.ts'
import { notificationOf } from '../render/notification/notification.ts'
import { isCompleteCheck } from '../report/drift-state.ts'
import type { Report } from '../report/report.ts'
import { findTransitions, hasFailed, knownFrom, type EarlierCheck } from '../report/transition.ts'
import { folderInRepository, identityOf, projectKeyOf } from './comment.ts'
import { connectForge } from '../ci/connect-forge.ts'
import type { Machine } from '../machine.ts'
import type { Log } from '../log.ts'
import { optional } from '../optional.ts'
import { beat, notify, type NotifyFlags } from './notify.ts'
import type { RunOptions } from '../run/options.ts'
import type { KnownProject } from '../run/known-project.ts'
import { readReports } from '../run/read-report.ts'

export interface Watch {
  readonly report: Report
  readonly project: KnownProject
  readonly flags: Pick<RunOptions, 'syncIssues'> & NotifyFlags
  /** The check before; absent where it is not known. */
  readonly previous?: Previous
  readonly log: Log
  /** Gives up when it is aborted. */
  readonly signal: AbortSignal
}

/** Does what the options ask for after a check. Never fails: resolves to a notice for each thing that could not be done. */
export async function watch(
  machine: Machine,
  { project, flags, log, signal, ...about }: Watch,
): Promise<readonly Diagnostic[]> {
  const { command, offline, outcome } = about.report
  const isCheck = command === 'drift' && offline !== true && outcome !== 'interrupted'
  if (!isCheck) return []
  const report = withRoot(about.report, folderInRepository(machine.cwd, machine.cwd))
  const { previous } = about
  const kept = flags.syncIssues === true ? await keepIssues(machine, report, project, log, signal) : {}
  const before = previous?.report === undefined ? undefined : knownFrom(previous.report)
  const known = (target: string): EarlierCheck | undefined => before?.get(target) ?? kept.synced?.known?.(target)
  const transitions = findTransitions(report, known, previous?.report !== undefined && hasFailed(previous.report))
  const told =
    transitions.length === 0
      ? []
      : await notify(machine, notificationOf(report, transitions, kept.synced?.urls ?? new Map()), flags, signal)
  const url = flags.heartbeatUrl
  const alive = url && isCompleteCheck(report) ? await beat(machine, url, signal) : []
  return [previous?.failure, kept.failure, ...told, ...alive].filter((notice) => notice !== undefined)
}

/** The report of the check before, or why there is none. */
export interface Previous {
  readonly report?: Report
  readonly failure?: Diagnostic
}

/** Reads the report of the check before. It is read before this check writes its own, which may be the same file. */
export async function readPrevious({ cwd }: Machine, file: string): Promise<Previous> {
  const { reports, diagnostics } = await readReports([file], cwd)
  const drift = reports.find(({ report }) => report.command === 'drift')
  if (drift !== undefined) return { report: drift.report }
  const others = reports.map(({ report }) => `${file} is the report of ${report.command}`)
  const reason = [...diagnostics.map(({ message }) => message), ...others].join('; ')
  return { failure: diagnose('previousUnreadable', { reason }) }
}

interface Kept {
  readonly synced?: SyncedIssues
  readonly failure?: Diagnostic
}

async function keepIssues(
  machine: Machine,
  report: Report,
  { fleet, ...watched }: KnownProject,
  log: Log,
  signal: AbortSignal,
): Promise<Kept> {
  const forge = connectForge(machine, log, signal)
  if (forge === undefined) return { failure: diagnose('issuesNowhere', {}) }
  const project = identityOf(machine.cwd, projectKeyOf(machine.cwd, watched.file), watched)
  const now = machine.clock.now()
  const synced = await syncIssues(forge, { report, project, now, ...optional({ fleet }) })
  if (synced.failure === undefined) return { synced }
  const { failure, message } = synced.failure
  const isForbidden = failure === 'permission' || failure === 'not-found'
  return { synced, failure: diagnose(isForbidden ? 'issuesForbidden' : 'issuesFailed', { reason: message }) }
}
