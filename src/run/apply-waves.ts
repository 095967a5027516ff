/** Application, wave by wave: the next wave of targets begins when this one has ended without a failure. */
import { applyPlan } from '../apply/apply.ts'
import { madeAhead, mapLimited } from '../aws/limiter.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Outcome } from '../outcome.ts'
import type { ReportTarget } from '../report/report.ts'
import { withOutcomes } from '../report/target-row.ts'
import { withService } from './open-target.ts'
import { sentPerChange, type Planned } from './plan-open-target.ts'
import type { RunInput } from './run-input.ts'

/** How long an update takes what the plan has read for what is there, in milliseconds. */
const trust: Readonly<Record<RunInput['refresh'], number>> = { full: 0, fast: 10_000 }

/**
 * Applies what was planned, at most `atOnce` targets at a time. Resolves to their rows, in order. A wave fails if one of its targets could
 * not be read, or something in it failed or was not begun; what is blocked is told, but holds nobody up. All later waves are not run then.
 */
export async function applyWaves(
  input: RunInput,
  planned: readonly Planned[],
  atOnce: number,
): Promise<readonly ReportTarget[]> {
  const waves = [...new Set(planned.map(waveOf))].toSorted((a, b) => a - b)
  const rows = new Map<Planned, ReportTarget>()
  let broken: number | undefined
  for (const wave of waves) {
    const members = planned.filter((one) => waveOf(one) === wave)
    const ended =
      broken === undefined
        ? await mapLimited(members, atOnce, (one) => apply(input, one))
        : members.map((one) => holdBack(one, wave, broken ?? wave))
    for (const [index, one] of members.entries()) rows.set(one, ended[index] ?? one.row.whole())
    if (broken === undefined && ended.some(hasFailed)) broken = wave
  }
  return planned.map((one) => rows.get(one) ?? one.row.whole())
}

/** A target without a wave belongs to the first. */
function waveOf({ opened }: Planned): number {
  return opened.target.wave ?? 1
}

function hasFailed({ status, changes }: ReportTarget): boolean {
  return status === 'failed' || changes.some(({ outcome }) => outcome === 'failed' || outcome === 'not-run')
}

async function apply(input: RunInput, planned: Planned): Promise<ReportTarget> {
  const { opened, row, plan, foreseen } = planned
  if (plan === undefined) return row.whole()
  if (plan.changes.length === 0) return withOutcomes(row.whole(), [])
  opened.session?.limiter.expect(sentPerChange * plan.changes.length - foreseen)
  const outcomes = await withService(input, opened, 'write', (service) => {
    let done = 0
    return applyPlan({ ...input, service, target: plan.target, trust: trust[input.refresh] }, plan, {
      // A few more than requests may be in flight: while theirs are made ready, those of others are under way.
      parallelism: input.parallelism + madeAhead(input.parallelism),
      onOutcome: (change, outcome) => {
        done += 1
        // Slowly at first: code that runs for the first time is slow, and the first requests have plenty of it.
        const share = (done / plan.changes.length) ** 2
        // In a turn of its own: the requests that follow from the answers of this one leave before.
        setImmediate(() => row.advance(share))
        input.listener.onOutcome(opened.target.name, change, outcome, done, plan.changes.length)
      },
    })
  })
  planned.plan = undefined
  return withOutcomes(row.whole(), outcomes)
}

function holdBack({ row: made, plan }: Planned, wave: number, broken: number): ReportTarget {
  const row = made.whole()
  if (row.status === 'failed') return row
  const outcomes = (plan?.changes ?? []).map(({ id }): Outcome => ({ id, status: 'not-run', writes: [] }))
  const finding = diagnose('waveHeldBack', { target: row.name, wave, broken })
  return { ...withOutcomes(row, outcomes), status: 'not-run', diagnostics: [...row.diagnostics, finding] }
}
