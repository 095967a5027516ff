/** Builders of reports: a test says only what matters to it. */
import type { Outcome } from '../../src/outcome.ts'
import type { Change, Diagnostic, Plan } from '../../src/model.ts'
import { optional } from '../../src/optional.ts'
import type { Report, ReportInput } from '../../src/report/report.ts'
import { summarise } from '../../src/report/summarise.ts'
import { toReportTarget, withOutcomes, type Locate, type TargetResult } from '../../src/report/target-row.ts'
import { desired, target } from './builders.ts'

/** A change; by default of a declared configuration that is as it should be. */
export function change(more: Partial<Change> = {}): Change {
  const one = desired({ name: more.name ?? 'golden' })
  const isDeclared = more.action !== 'orphan' && more.action !== 'delete'
  return {
    id: one.id,
    kind: one.kind,
    name: one.name,
    arn: `arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/${one.identity.slug}`,
    action: 'unchanged',
    fields: [],
    refreshRecord: false,
    ...(isDeclared ? { desired: one } : {}),
    ...more,
  }
}

export function plan(changes: readonly Change[], more: Partial<Plan> = {}): Plan {
  return {
    target,
    changes,
    orphansChecked: true,
    consequences: [],
    kept: [],
    quotas: [],
    diagnostics: [],
    ...more,
  }
}

/** What came of a target, and of its changes if they were applied. */
export interface Result extends TargetResult {
  readonly outcomes?: readonly Outcome[]
}

export function result(
  changes: readonly Change[],
  outcomes?: readonly Outcome[],
  more: Partial<TargetResult> = {},
): Result {
  const declared = changes.filter((change) => change.desired !== undefined).length
  return {
    target,
    declared,
    status: 'ok',
    plan: plan(changes),
    ...optional({ outcomes }),
    diagnostics: [],
    ...more,
  }
}

/** A target that could not be read. */
export function unread(diagnostics: readonly Diagnostic[] = []): Result {
  return { target: { ...target, name: 'unread' }, declared: 0, status: 'failed', diagnostics }
}

/** What a report is made of: results, in place of the rows that they become. */
export interface ReportFacts extends Partial<Omit<ReportInput, 'targets'>> {
  readonly results?: readonly Result[]
  readonly locate?: Locate
}

export function report({ results = [], locate = () => undefined, ...more }: ReportFacts = {}): Report {
  return summarise({
    command: 'plan',
    version: '1.2.3',
    backend: 'aws',
    detailedExitcode: false,
    targets: results.map((one) => {
      const row = toReportTarget(one, locate)
      return one.outcomes === undefined ? row : withOutcomes(row, one.outcomes)
    }),
    diagnostics: [],
    run: {
      startedAt: '2026-01-01T00:00:00.000Z',
      durationMs: 1,
      revision: null,
      requests: { read: 1, write: 0, throttled: 0 },
      ci: null,
    },
    ...more,
  })
}
