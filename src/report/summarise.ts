/** A report made of what its targets came to: counts, verdict and exit code. */
import type { Outcome } from '../outcome.ts'
import { hasErrors } from '../diagnostic/diagnose.ts'
import { diagnostics as table } from '../diagnostic/table.ts'
import { actions, type Action, type Diagnostic } from '../model.ts'
import { optional } from '../optional.ts'
import { digestRun } from '../plan/digest.ts'
import { judge } from './judge.ts'
import type { Report, ReportChange, ReportInput, ReportOutcome, ReportTarget, Summary } from './report.ts'

/** Makes the report of a run: its targets with counts, verdict and exit code. */
export function summarise(input: ReportInput): Report {
  const { targets } = input
  const { outcome, exitCode } = judge({ ...input, writes: input.run.requests.write }, targets)
  return {
    formatVersion: '1.0',
    tool: { name: 'kiln', version: input.version },
    command: input.command,
    backend: input.backend,
    ...optional({ offline: input.offline, base: input.base, supersededBy: input.supersededBy }),
    ...declinedIn(outcome, input.diagnostics),
    ...(input.isNarrowed === true ? { narrowed: true } : {}),
    ...optional({ shard: input.shard }),
    outcome,
    exitCode,
    // Worked out when it is asked for: a check that is shown as text does without cryptography, which takes long to load.
    get digest() {
      return digestOfTargets(targets)
    },
    ...totalsOf(targets),
    targets,
    diagnostics: input.diagnostics,
    run: input.run,
  }
}

/** Returns what a report says of the answer that kept everything as it was: a refusal is one of a gate as soon as there is an error. */
export function declinedIn(outcome: ReportOutcome, diagnostics: readonly Diagnostic[]): Pick<Report, 'declined'> {
  const isAnswer = diagnostics.some(({ code }) => code === table.notConfirmed.code)
  return outcome === 'refused' && isAnswer && !hasErrors(diagnostics) ? { declined: true } : {}
}

/** Returns the digest of a run over targets: of those that have a plan theirs, of the others that they have none. */
export function digestOfTargets(targets: readonly ReportTarget[]): string {
  return digestRun(targets.map((target) => target.digest ?? `none:${target.name}`))
}

/** Returns what a report says of all its targets together. */
export function totalsOf(targets: readonly ReportTarget[]): Pick<Report, 'orphans' | 'summary' | 'outcomes'> {
  const changes = targets.flatMap((target) => target.changes)
  const count = (outcome: Outcome['status']): number => changes.filter((change) => change.outcome === outcome).length
  return {
    orphans: targets.length > 0 && targets.every((target) => target.orphans === 'checked') ? 'checked' : 'not-checked',
    summary: sumUp(changes),
    outcomes: { done: count('done'), failed: count('failed'), notRun: count('not-run') },
  }
}

/** Counts changes by their action. */
export function sumUp(changes: readonly Pick<ReportChange, 'action'>[]): Summary {
  const counts = actions.map((action) => [action, changes.filter((change) => change.action === action).length] as const)
  return Object.fromEntries(counts) as Record<Action, number>
}
