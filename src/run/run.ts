/**
 * A run over all targets: sessions, plans, gates, application. A target is planned as soon as it is known who we are there, whatever the
 * others wait for; nothing is written anywhere until everything has been planned and no gate refuses. Of a target that is done with, its
 * row of the report is kept.
 */
import type { Newer } from '../ci/superseded.ts'
import { mapLimited } from '../aws/limiter.ts'
import type { Diagnostic, Target } from '../model.ts'
import { hasWork } from '../plan/guard.ts'
import type { ReportTarget } from '../report/report.ts'
import { applyWaves } from './apply-waves.ts'
import {
  guardIdentity,
  guardSameTarget,
  guardReview,
  guardUnknownTargets,
  tellRefusals,
  type Refusal,
} from './gates.ts'
import { openTarget, type OpenTarget } from './open-target.ts'
import { planOpenTarget, type Planned } from './plan-open-target.ts'
import { warnOfRemoved } from './removed-target.ts'
import type { RunInput, RunResult } from './run-input.ts'
import { toReportTarget } from '../report/target-row.ts'

/** How many targets are worked on at once. */
export const targetsAtOnce = 32

/** Runs `plan`, `apply` or `drift`. What goes wrong at one target is that target's finding; the others go on. */
export async function run(input: RunInput): Promise<RunResult> {
  const dryRunHalt = new AbortController()
  const visited = await mapLimited(input.targets, targetsAtOnce, (target) => visit(input, target, dryRunHalt))
  const all = visited.map(({ opened }) => opened)
  const found = [...guardSameTarget(input, all), ...visited.flatMap((one) => one.found)]
  if (found.some(isError)) return { targets: [], diagnostics: found, verdict: 'invalid' }
  const refusals = tellRefusals(visited.flatMap((one) => one.refusal ?? []))
  if (refusals.length > 0) {
    const rows = visited.map(({ opened: { target, session, diagnostics } }) => {
      const known = session?.target ?? target
      return toReportTarget({ target: known, declared: 0, status: 'refused', diagnostics }, input.locate)
    })
    return { targets: rows, diagnostics: [...found, ...refusals], verdict: 'refused' }
  }
  const planned = visited.flatMap((one) => one.planned ?? [])
  const removed = await mapLimited(input.removedTargets, targetsAtOnce, (target) => warnOfRemoved(input, target))
  const result = await finish(input, all, planned)
  return { ...result, diagnostics: [...found, ...removed, ...result.diagnostics] }
}

/** What was found at a target. It is planned unless what is known of it then is a reason not to read anything there. */
interface Visited {
  readonly opened: OpenTarget
  /** What turns out to be wrong about its configuration there. */
  readonly found: readonly Diagnostic[]
  /** Why it must not be read. */
  readonly refusal: Refusal | undefined
  readonly planned?: Planned
}

async function visit(input: RunInput, target: Target, dryRunHalt: AbortController): Promise<Visited> {
  const opened = await openTarget(input, target)
  const refusal = guardIdentity(input, opened)
  const found = opened.session === undefined ? [] : input.desiredFor(opened.session.target).diagnostics
  if (refusal !== undefined || found.some(isError)) return { opened, found, refusal }
  return { opened, found, refusal, planned: await planOpenTarget(input, opened, dryRunHalt) }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

async function finish(input: RunInput, opened: readonly OpenTarget[], planned: readonly Planned[]): Promise<RunResult> {
  const rows = (): readonly ReportTarget[] => planned.map(({ row }) => row.whole())
  const unplannable = [...planned.flatMap((one) => one.unplannable), ...guardUnknownTargets(input, opened, planned)]
  if (unplannable.length > 0) return refuse(rows(), unplannable)
  const exceeded = planned.flatMap(({ exceeded }) => exceeded)
  if (input.command !== 'apply') {
    return { targets: rows(), diagnostics: exceeded.map((one): Diagnostic => ({ ...one, severity: 'warning' })) }
  }
  const findings = [...exceeded, ...guardReview(input, planned)]
  if (findings.some(isError)) return refuse(rows(), findings)
  const hasAnyWork = planned.some(({ plan }) => plan !== undefined && hasWork(plan))
  const objection = hasAnyWork && !input.stopping.aborted ? await input.confirm(rows) : undefined
  // A signal at the question is a signal, not a no: nothing is begun any more, and each row says so.
  if (objection !== undefined && !input.stopping.aborted) return refuse(rows(), [objection])
  const newer = hasAnyWork && !input.stopping.aborted ? await input.findNewer?.() : undefined
  if (newer !== undefined) return supersede(rows(), newer)
  return { targets: await applyWaves(input, planned, targetsAtOnce), diagnostics: findings }
}

/** Leaves everything to the run of the newer commit. */
export function supersede(rows: readonly ReportTarget[], { commit, diagnostic }: Newer): RunResult {
  const targets = rows.map((row): ReportTarget => ({ ...row, status: 'not-run' }))
  return { targets, diagnostics: [diagnostic], verdict: 'superseded', supersededBy: commit }
}

function refuse(rows: readonly ReportTarget[], diagnostics: readonly Diagnostic[]): RunResult {
  return { targets: rows.map((row) => ({ ...row, status: 'refused' })), diagnostics, verdict: 'refused' }
}
