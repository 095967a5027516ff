/** Diff → action and reason, for one configuration. Pure: the same diff, tags and flags always decide the same. */
import type { Pruning } from '../pruning.ts'
import type { Policy } from '../project.ts'
import { formatPath, isPathInside } from '../field-path.ts'
import { optional } from '../optional.ts'
import { wasSwitchedOff } from './auto-disabled.ts'
import { arnOf } from '../kinds/identity.ts'
import { kindOf } from '../kinds/registry.ts'
import type {
  Action,
  Change,
  Desired,
  Diff,
  HoldingFlag,
  Live,
  PlannedField,
  Reason,
  ResolvedTarget,
} from '../model.ts'
import { changesFields, readOnly } from './compare.ts'
import { comparedSides, isProtected, readRecord } from './diff.ts'
import { attributeFields, marksOfSettled, reasonOfChange, type Sides } from './history.ts'
import { hiddenBy } from './hidden.ts'
import { holderOf, ownershipOf } from './ownership.ts'
import { formatRecord, markOf, type Mark, type Record, type RecordContent } from './record.ts'
import { kilnKeys, planTags, tagLimit } from './tags.ts'

/** The flags that shape a plan. */
export interface PlanOptions {
  readonly createOnly: boolean
  readonly adopt: boolean
  readonly prune: boolean
  /** Leaves alone what the account changed since the last apply: a hotfix that is to stay for now. */
  readonly keepDrift?: boolean
}

export interface Decision {
  readonly action: Action
  readonly reason?: Reason
  readonly heldBackBy?: HoldingFlag
}

/** Decides what happens to a declared configuration. */
export function decideDeclared(
  diff: Diff & { readonly desired: Desired },
  target: ResolvedTarget,
  policy: Policy,
  options: PlanOptions,
): Change {
  const { desired, live } = diff
  const kind = kindOf(desired.kind)
  const base = { id: diff.id, kind: desired.kind, name: desired.name, desired, refreshRecord: false }
  if (live === undefined) {
    return { ...base, arn: arnOf(desired.identity, target), action: 'create', reason: 'missing', fields: diff.fields }
  }
  const record = readRecord(live, policy)
  const { desired: declared, live: found } = comparedSides(desired, live, policy)
  const others = diff.fields.length === 0 ? [] : sidesBefore(desired, live, policy)
  const fields = [
    ...attributeFields(kind, diff.fields, declared, found, record, others).map(asSwitchedOff(desired, live, policy)),
    ...protectionOf(desired, live, policy),
    ...hiddenBy(desired, live, policy),
  ]
  const wipes = changesFields(fields) ? wipedBy(desired, live, policy) : []
  const decision = decideLive(desired, live, fields, wipes, policy, options)
  const holder = decision.action === 'unchanged' ? undefined : holderOf(live, policy)
  return {
    ...base,
    ...decision,
    arn: live.arn,
    live,
    // Before an adoption there is no last apply to tell by, unless somebody took the owner tag off what was ours.
    fields:
      decision.action === 'adopt' && record.state !== 'known' ? fields.map(({ reason: _, ...field }) => field) : fields,
    ...(desired.keptOff === true ? asKeptOff(desired, live, decision) : {}),
    refreshRecord:
      decision.action === 'unchanged' &&
      !options.createOnly &&
      live.recorded !== true &&
      isStale(desired, live, policy),
    ...(decision.action === 'adopt' && record.state === 'known' ? { disowned: true as const } : {}),
    ...(holder === undefined ? {} : { heldBy: holder }),
    ...(decision.reason === 'unknown-live-field' ? { wipes } : {}),
  }
}

/** It stays off. Where nothing else is due, nothing is done about it, but it is not as it was declared. */
function asKeptOff(
  { kind }: Desired,
  { service }: Live,
  decision: Decision,
): Pick<Change, 'keptOff' | 'failures'> & Partial<Pick<Change, 'action' | 'reason' | 'fields'>> {
  const autoOff = kindOf(kind).autoOff
  const facts = { keptOff: true as const, ...optional({ failures: autoOff?.failures(service) }) }
  if (decision.action !== 'unchanged') return facts
  const { member = '', on, off } = autoOff ?? {}
  const reason = 'auto-disabled'
  const field = { path: member, keys: [member], reason, ...optional({ before: off, after: on }) } as const
  return { ...facts, action: 'skipped', reason, fields: [field] }
}

/** Nobody but the service switched it off. */
function asSwitchedOff(desired: Desired, live: Live, policy: Policy): (field: PlannedField) => PlannedField {
  const { member } = kindOf(desired.kind).autoOff ?? {}
  const isOff = member !== undefined && wasSwitchedOff(desired.kind, live, policy)
  return (field) => (isOff && field.keys[0] === member ? { ...field, reason: 'auto-disabled' } : field)
}

/** Protection stands in the record alone, but setting or lifting it is a change that a reviewer must see. */
function protectionOf(desired: Desired, live: Live, policy: Policy): readonly PlannedField[] {
  const record = readRecord(live, policy)
  if (record.state !== 'known' || desired.protect === undefined || desired.protect === record.isProtected) return []
  const keys = ['kiln', 'protect']
  return [{ path: formatPath(keys), keys, before: record.isProtected, after: desired.protect, reason: 'git-changed' }]
}

/** Returns both sides as they would be compared if nothing had been left to others yet, in the document or in the project. */
function sidesBefore(desired: Desired, live: Live, policy: Policy): readonly Sides[] {
  return [
    ...(desired.ignore.length === 0 ? [] : [comparedSides({ ...desired, ignore: [] }, live, policy)]),
    ...(policy.ignoreTags.length === 0 ? [] : [comparedSides(desired, live, { ...policy, ignoreTags: [] })]),
  ]
}

/**
 * | ownership | nothing differs | something differs |
 * |---|---|---|
 * | ours | unchanged | update |
 * | unowned, `--adopt` or `adopt: overwrite` | adopt | adopt |
 * | unowned, `adopt: unchanged` | adopt | blocked (adopt-differs) |
 * | previous owner, `--adopt` | adopt | adopt |
 * | unowned or another owner otherwise | blocked | blocked |
 *
 * `--create-only` holds back updates and adoptions, `--keep-drift` what the account changed; what is left of them is blocked if it
 * would wipe an unknown member or exceed the tags.
 */
function decideLive(
  desired: Desired,
  live: Live,
  fields: readonly PlannedField[],
  wipes: readonly string[],
  policy: Policy,
  options: PlanOptions,
): Decision {
  const ownership = ownershipOf(live, policy)
  if (ownership === 'foreign-manager' || ownership === 'foreign-owner') return { action: 'blocked', reason: ownership }
  if (ownership === 'previous-owner' && !options.adopt) return { action: 'blocked', reason: 'foreign-owner' }
  if (ownership === 'unowned' && !options.adopt && desired.adopt !== 'overwrite') {
    if (desired.adopt === undefined) return { action: 'blocked', reason: 'unowned' }
    if (fields.length > 0) return { action: 'blocked', reason: 'adopt-differs' }
  }
  if (ownership === 'ours' && fields.length === 0) return { action: 'unchanged' }
  const reason: Reason =
    ownership === 'ours' ? reasonOfChange(fields) : ownership === 'unowned' ? 'unowned' : 'foreign-owner'
  const isKept = options.keepDrift === true && (reason === 'drifted' || reason === 'both-changed')
  if (options.createOnly || isKept)
    return { action: 'skipped', reason, heldBackBy: options.createOnly ? '--create-only' : '--keep-drift' }
  if (wipes.length > 0) return { action: 'blocked', reason: 'unknown-live-field' }
  if (fields.some((field) => isImmutable(desired.kind, field))) return { action: 'blocked', reason: 'immutable-field' }
  if (planTags(desired, live.tags, policy).total > tagLimit) return { action: 'blocked', reason: 'tag-limit' }
  return { action: ownership === 'ours' ? 'update' : 'adopt', reason }
}

/** Reports whether a difference is in something that no Update changes. */
function isImmutable(kind: string, { keys, before, after }: PlannedField): boolean {
  const rule = kindOf(kind).immutable?.find(({ field }) => field === keys[0])
  return rule?.of === 'value' || (rule?.of === 'presence' && (before === undefined) !== (after === undefined))
}

/** Returns the unknown live members that an update would wipe: neither declared as unchecked, nor left to others, nor read-only. */
export function wipedBy(desired: Desired, live: Live, policy: Policy): readonly string[] {
  const kept = [...desired.ignore, ...desired.unchecked, ...readOnly(kindOf(desired.kind), policy)]
  return live.unknown.filter((path) => !kept.some((outer) => isPathInside(path, outer)))
}

/** Reports whether the record does not say what holds, so that the next run could not tell who changed something. */
function isStale(desired: Desired, live: Live, policy: Policy): boolean {
  const record = readRecord(live, policy)
  if (record.state === 'newer') return false
  if (record.state !== 'known') return true
  // The date alone is no reason to write: where tagging moves it, it would be stale again at once.
  const { dateUpdated: _, ...settled } = contentOf(
    desired,
    live,
    policy,
    marksOfSettled(kindOf(desired.kind), desired, policy),
  )
  return formatRecord({ ...settled, dateUpdated: record.dateUpdated }) !== live.tags[kilnKeys(policy).record]
}

/**
 * Returns the record that belongs on a live configuration with these marks. A newer program's record is left as it is: undefined. Protection
 * stays until a document says false.
 */
export function recordFor(
  desired: Desired,
  live: Live,
  policy: Policy,
  marks: ReadonlyMap<string, Mark>,
): string | undefined {
  if (readRecord(live, policy).state === 'newer') return undefined
  return formatRecord(contentOf(desired, live, policy, marks))
}

function contentOf(desired: Desired, live: Live, policy: Policy, marks: ReadonlyMap<string, Mark>): RecordContent {
  const record = readRecord(live, policy)
  const stays = desired.protect ?? isProtected(live, policy)
  return { arn: live.arn, isProtected: stays, dateUpdated: live.dateUpdated, marks: asMade(desired, record, marks) }
}

/** What has no part in a build is not changed in a version: its record goes on to say what it was made with. */
function asMade({ kind }: Desired, record: Record, marks: ReadonlyMap<string, Mark>): ReadonlyMap<string, Mark> {
  const kept = (kindOf(kind).versions?.notContent ?? []).flatMap((field) => {
    const mark = markOf(record, field)
    return mark === undefined ? [] : [[field, mark] as const]
  })
  return kept.length === 0 ? marks : new Map([...marks, ...kept])
}

/** Whether an orphan may be deleted now, and what keeps `--prune` from deleting any in this target. */
export interface Pruner {
  readonly isAsked: boolean
  readonly refusal?: Extract<Pruning, 'no-owner' | 'nothing-declared' | 'nothing-ours'>
}

/**
 * Decides what happens to an owned configuration that is not declared. `usedBy` is null where users cannot be listed; `letsGo` reports
 * whether a user, by its ARN, names it no more before it is deleted.
 */
export function decideUndeclared(
  diff: Diff & { readonly live: Live },
  usedBy: Change['usedBy'],
  pruner: Pruner,
  policy: Policy,
  letsGo: (user: string) => boolean = () => false,
): Change {
  const { live } = diff
  const record = readRecord(live, policy)
  const decide = (): Decision & Pick<Change, 'prune'> => {
    if (isProtected(live, policy)) return { action: 'orphan', reason: 'protected' }
    if (usedBy?.some(({ arn }) => !letsGo(arn)) === true) return { action: 'orphan', reason: 'in-use' }
    const prune =
      record.state !== 'known'
        ? 'no-record'
        : usedBy === null
          ? 'pipelines-unknown'
          : (pruner.refusal ?? ('deletes' as const))
    if (pruner.isAsked && prune === 'deletes') return { action: 'delete', reason: 'not-declared' }
    return { action: 'orphan', reason: 'not-declared', prune }
  }
  const decision = decide()
  return {
    id: diff.id,
    kind: live.kind,
    name: live.name,
    ...decision,
    arn: live.arn,
    live,
    fields: decision.action === 'delete' ? diff.fields : [],
    refreshRecord: false,
    ...(usedBy === undefined ? {} : { usedBy }),
  }
}
