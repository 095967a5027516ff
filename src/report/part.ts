/** The runs that a merged report is made of: taken from reports, put in order, judged and added up. */
import { compareText } from '../compare-text.ts'
import { digestOf } from '../canonical.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic, Json } from '../model.ts'
import { optional } from '../optional.ts'
import type { Judged } from './judge.ts'
import { signalCodes, stopSignals } from './stop-signal.ts'
import type { Report, ReportPart, ReportTarget, RunFacts } from './report.ts'

/** A run with the fleet itself in the place of its index. */
export interface RunPart extends Omit<ReportPart, 'shard'> {
  readonly shard?: { readonly index: number; readonly of: number; readonly fleet: readonly string[] }
}

/** What one report brings to a merge. */
export interface Piece {
  readonly parts: readonly RunPart[]
  readonly fleets: readonly (readonly string[])[]
  readonly targets: readonly ReportTarget[]
}

/** Returns the runs of a report: those that it was merged from, or the one that it is of. */
export function takeApart(report: Report): Piece {
  const { shard, targets, fleets = [] } = report
  if (report.parts !== undefined) {
    const parts = report.parts.map(({ shard: cut, ...part }): RunPart => {
      return { ...part, ...(cut === undefined ? {} : { shard: { ...cut, fleet: fleets[cut.fleet] ?? [] } }) }
    })
    return { parts, fleets, targets }
  }
  const part: RunPart = {
    id: `sha256:${digestOf(report as unknown as Json, 'hex')}`,
    ...(shard === undefined ? {} : { shard: { index: shard.index, of: shard.of, fleet: shard.targets } }),
    outcome: report.outcome,
    exitCode: report.exitCode,
    ...optional({ supersededBy: report.supersededBy }),
    targets: targets.map(({ name }) => name),
    diagnostics: report.diagnostics,
    run: report.run,
  }
  return { parts: [part], fleets: shard === undefined ? [] : [shard.targets], targets }
}

/** Orders runs: the latest first, by id those that began in the same instant. */
export function compareParts(a: RunPart, b: RunPart): number {
  const [first, second] = [Date.parse(a.run.startedAt), Date.parse(b.run.startedAt)]
  return second - first || compareText(b.run.startedAt, a.run.startedAt) || compareText(b.id, a.id)
}

/** Returns what stopped any of the runs, as far as their targets do not show it. */
export function verdictOfParts(parts: readonly RunPart[]): Pick<Judged, 'signal' | 'verdict'> {
  const interrupted = parts.filter(({ outcome }) => outcome === 'interrupted')
  if (interrupted.length > 0) {
    const codes = new Set(interrupted.map(({ exitCode }) => exitCode))
    return { signal: stopSignals.find((signal) => codes.has(signalCodes[signal])) ?? 'SIGTERM' }
  }
  if (parts.some(({ outcome }) => outcome === 'invalid')) return { verdict: 'invalid' }
  if (parts.some(({ outcome }) => outcome === 'refused')) return { verdict: 'refused' }
  // An error of a run that got as far as its targets stands with them.
  const hasStopped = parts.some(({ outcome, targets }) => outcome === 'error' && targets.length === 0)
  return hasStopped ? { verdict: 'error' } : {}
}

/** Returns the facts of the runs as of one: from the start of the first to the end of the last. The latest comes first in `parts`. */
export function mergeRuns(parts: readonly RunPart[]): RunFacts {
  const runs = parts.map(({ run }) => run)
  const first = runs.at(-1)
  const start = Date.parse(first?.startedAt ?? '')
  const sum = (count: keyof RunFacts['requests']): number => runs.reduce((all, run) => all + run.requests[count], 0)
  const isOneRevision = runs.every(({ revision }) => revision === first?.revision)
  return {
    startedAt: first?.startedAt ?? '',
    durationMs: Math.max(...runs.map((run) => Date.parse(run.startedAt) + run.durationMs - start)),
    revision: isOneRevision ? (first?.revision ?? null) : null,
    requests: { read: sum('read'), write: sum('write'), throttled: sum('throttled') },
    ci: runs[0]?.ci ?? null,
  }
}

/** Runs of different commits are no picture of one; that is worth a warning, not a refusal. */
export function warnOfRevisions(parts: readonly RunPart[]): readonly Diagnostic[] {
  const revisions = [...new Set(parts.flatMap(({ run }) => run.revision ?? []))].sort(compareText)
  return revisions.length < 2 ? [] : [diagnose('reportsOfRevisions', { revisions: revisions.join(', ') })]
}
