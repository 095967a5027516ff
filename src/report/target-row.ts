/** What a report says of one target, made as soon as it is planned: a run over hundreds of them keeps the rows, not the plans. */
import { valueAt } from '../json.ts'
import { formatPath } from '../field-path.ts'
import { optional } from '../optional.ts'
import type { User } from '../consequence.ts'
import type { Outcome, Validation } from '../outcome.ts'
import type { Change, Diagnostic, Path, Plan, Source, Target } from '../model.ts'
import { digestPlan } from '../plan/digest.ts'
import { idsAmong, referencesIn, type ReportReference } from './references.ts'
import type { ReportChange, ReportField, ReportTarget, ReportUser } from './report.ts'
import { sumUp } from './summarise.ts'

/** What a run came to at one target. `plan` is absent where it could not be made. */
export interface TargetResult {
  readonly target: Target
  /** How many configurations are declared for it. */
  readonly declared: number
  readonly status: ReportTarget['status']
  readonly plan?: Plan
  /** What git alone says, where the account was not asked. */
  readonly comparison?: readonly Change[]
  /** Returns the token that a change sends first. It is asked when the row is made, which may be long after the plan. */
  readonly clientTokenOf?: (change: Change) => string | undefined
  /** By the id of the change. */
  readonly validations?: ReadonlyMap<string, Validation>
  readonly diagnostics: readonly Diagnostic[]
}

/** Returns the source of a field of a declared configuration. */
export type Locate = (target: string, id: string, keys: Path) => Source | undefined

/** Makes the row of a target: everything that a report says of it, and nothing else, so that the plan itself can be forgotten. */
export function toReportTarget(result: TargetResult, locate: Locate): ReportTarget {
  const steps = makeReportTarget(result, locate)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/** Makes the row of a target in steps, a change each: something else may be done in between. */
export function* makeReportTarget(result: TargetResult, locate: Locate): Generator<undefined, ReportTarget> {
  const { target, plan } = result
  const known = plan?.target ?? target
  const planned = plan?.changes ?? result.comparison ?? []
  const [referencesOf, idsOf] = [referencesIn(planned), idsAmong([...planned, ...namedBy(planned)])]
  const declared = new Map(planned.flatMap(({ arn, id, desired }) => (desired === undefined ? [] : [[arn, id]])))
  const toUser = ({ arn, name, status, keys }: User): ReportUser => {
    const id = declared.get(arn)
    if (keys === undefined) return { arn, name, status }
    const source = id === undefined ? undefined : locate(target.name, id, keys)
    return { arn, name, status, path: formatPath(keys), ...optional({ source }) }
  }
  const changes: ReportChange[] = []
  for (const change of planned) {
    const references = referencesOf(change)
    const validation = result.validations?.get(change.id)
    const known = { references, validation, clientToken: result.clientTokenOf?.(change), idsOf, toUser }
    changes.push(toReportChange(change, known, (keys) => locate(target.name, change.id, keys)))
    yield
  }
  return {
    name: target.name,
    account: known.account ?? null,
    region: known.region ?? null,
    ...optional({ accountName: target.accountName }),
    ...(Object.keys(target.labels).length === 0 ? {} : { labels: target.labels }),
    ...(target.wave === undefined ? {} : { wave: target.wave }),
    status: result.status,
    declared: result.declared,
    ...(result.comparison === undefined ? {} : { offline: true as const, orphans: 'not-checked' as const }),
    ...(plan === undefined
      ? {}
      : { digest: digestPlan(plan), orphans: plan.orphansChecked ? 'checked' : 'not-checked' }),
    ...(plan?.unmanaged === undefined ? {} : { unmanaged: plan.unmanaged }),
    summary: sumUp(changes),
    changes,
    ...(plan === undefined ? {} : { consequences: plan.consequences }),
    ...(plan === undefined || plan.quotas.length === 0 ? {} : { quotas: plan.quotas }),
    ...(plan === undefined || plan.kept.length === 0 ? {} : { kept: plan.kept }),
    diagnostics: [...(plan?.diagnostics ?? []), ...result.diagnostics],
  }
}

/** What a narrowed run does not show is named by what refers to it. */
function namedBy(changes: readonly Change[]): readonly { readonly arn: string; readonly id: string }[] {
  return changes.flatMap(({ desired }) => {
    return (desired?.references ?? []).flatMap(({ path, id }) => {
      const arn = valueAt(desired?.fields ?? {}, path)
      return typeof arn === 'string' ? [{ arn, id }] : []
    })
  })
}

function toReportChange(
  change: Change,
  known: {
    readonly references: readonly ReportReference[]
    readonly validation: Validation | undefined
    readonly clientToken: string | undefined
    readonly idsOf: ReturnType<typeof idsAmong>
    readonly toUser: (user: User) => ReportUser
  },
  locate: (keys: Path) => Source | undefined,
): ReportChange {
  const { references, validation, clientToken, idsOf, toUser } = known
  const { id, kind, name, arn, action, reason, usedBy, disowned, heldBy, wipes, renamed, prune } = change
  const { because, missing, keptOff, failures } = change
  const fields = change.fields.map(({ path, keys, before, after, covered, reason: why, preexisting }): ReportField => {
    const source = change.desired === undefined ? undefined : locate(keys)
    const ids = idsOf(before, after)
    return {
      path,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(Object.keys(ids).length === 0 ? {} : { ids }),
      ...optional({ covered }),
      ...(why === undefined ? {} : { reason: why }),
      ...(source === undefined ? {} : { source }),
      ...(preexisting === undefined ? {} : { preexisting }),
    }
  })
  return {
    id,
    kind,
    name,
    arn,
    action,
    ...optional({ reason, version: change.version }),
    ...(change.desired === undefined ? {} : { source: change.desired.source }),
    fields,
    ...(references.length === 0 ? {} : { references }),
    ...(change.preexisting === undefined ? {} : { preexisting: change.preexisting }),
    ...(usedBy === undefined ? {} : { usedBy: usedBy?.map(toUser) ?? null }),
    ...(disowned === undefined ? {} : { disowned }),
    ...optional({ heldBy, heldBackBy: change.heldBackBy }),
    ...optional({
      versions: change.versions?.map((live) => live.arn),
      count: change.count,
      inUse: change.inUse,
      foreign: change.foreign,
    }),
    ...optional({ because, missing, keptOff, failures, wipes }),
    ...(prune === undefined ? {} : { prune }),
    ...(renamed === undefined ? {} : { renamed }),
    ...(change.live?.recorded === true ? { recorded: true as const } : {}),
    ...optional({ clientToken, validation }),
  }
}

/**
 * Returns the row with what became of its changes. Those that have no outcome among `outcomes` had nothing to be done: they were as
 * declared, or blocked.
 */
export function withOutcomes(row: ReportTarget, outcomes: readonly Outcome[]): ReportTarget {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]))
  const changes = row.changes.map((change): ReportChange => {
    const idle = change.action === 'blocked' ? 'blocked' : 'unchanged'
    const { status, reason, error, writes }: Omit<Outcome, 'id'> = byId.get(change.id) ?? { status: idle, writes: [] }
    return { ...change, ...optional({ reason }), outcome: status, ...optional({ error }), writes }
  })
  return { ...row, changes }
}
