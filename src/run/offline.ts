/** A plan without the account: what git alone can tell, and when that has to do. */
import { projectFolder } from '../path.ts'
import type { Policy } from '../project.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Change, Desired, Diagnostic, Target } from '../model.ts'
import { compareRevisions } from '../plan/revisions.ts'
import type { Command, ReportTarget } from '../report/report.ts'
import { sumUp } from '../report/summarise.ts'
import { toReportTarget } from '../report/target-row.ts'
import type { RunResult } from './run-input.ts'
import type { Based } from './base.ts'
import { hasCredentialSource } from './credential-source.ts'
import { proposalOf } from '../ci/proposal.ts'
import type { Machine } from '../machine.ts'
import type { RunOptions } from './options.ts'

/** Returns why a run does not ask the account; undefined if it does. */
export async function whyOffline(
  machine: Machine,
  command: Command,
  flags: RunOptions,
  based: Based,
): Promise<string | undefined> {
  if (command !== 'plan') return undefined
  if (flags.offline === true) return '--offline was given'
  const { targets, project } = based.loaded
  if (targets.length > 0 && targets.every(({ name }) => based.unread.has(name))) return 'no target may be read'
  const folder = projectFolder(machine.cwd, project?.file)
  if (flags.offline === false || (await proposalOf(folder, machine.env)) === undefined) return undefined
  return (await hasCredentialSource(flags, targets, machine.env)) ? undefined : 'this pull request has no credentials'
}

/** Says what an offline plan could check and what it could not. */
export function warnOffline(reason: string, { base }: Based): Diagnostic {
  const against =
    base === undefined ? 'there is no base revision to compare with' : `compared with ${shortOf(base.revision)}`
  return diagnose('plannedOffline', { reason, against })
}

/** Returns what git alone says about a target: what it declares now against what the base revision declares for it. */
export function planOffline(target: Target, based: Based): ReportTarget {
  const { loaded, unread } = based
  const desired = loaded.declared?.in(target).desired ?? []
  const why = unread.get(target.name)
  const comparison = loaded.project === undefined ? [] : compare(target, desired, loaded.project, based)
  const result = { target, declared: desired.length, comparison, diagnostics: why === undefined ? [] : [why] }
  return toReportTarget({ ...result, status: 'ok' }, (name, id, keys) => loaded.declared?.locate(name, id, keys))
}

/** Nothing can be said without a base, or against one that cannot be understood. */
function compare(target: Target, desired: readonly Desired[], policy: Policy, based: Based): readonly Change[] {
  const { base, loaded } = based
  const old = based.desiredFor(target)
  const isNew = base !== undefined && !base.targets.some(({ name }) => name === target.name)
  if (old === undefined && !isNew) return []
  return compareRevisions({
    target,
    desired,
    base: old?.desired ?? [],
    policy,
    isWholeProject: loaded.declared !== undefined && loaded.whyPartial === undefined,
  })
}

/** Puts the targets that were not read in their places. A drift check knows nothing of them. */
export function withUnread({ targets, verdict }: RunResult, based: Based, command: Command): readonly ReportTarget[] {
  const { loaded, unread } = based
  if (verdict === 'invalid' || unread.size === 0) return targets
  const read = new Map(targets.map((row) => [row.name, row]))
  return loaded.targets.flatMap((target): readonly ReportTarget[] => {
    const row = read.get(target.name)
    if (row !== undefined) return [row]
    if (!unread.has(target.name)) return []
    const offline = planOffline(target, based)
    return [command === 'plan' ? offline : { ...offline, status: 'not-run', changes: [], summary: sumUp([]) }]
  })
}

function shortOf(revision: string): string {
  return revision.slice(0, 12)
}
