/** Two revisions of what is declared for a target, compared without the account. */
import type { Policy } from '../project.ts'
import { formatPath } from '../field-path.ts'
import { arnOf, keyOf, partitionOf } from '../kinds/identity.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Change, Desired, PlannedField, Target } from '../model.ts'
import { optional } from '../optional.ts'
import { comparedDesired } from './compare.ts'
import { diffFields } from './diff.ts'
import { byPlace } from './plan.ts'

/** What stands in an ARN for an account or region that nobody knows yet. */
const unknown = '*'

export interface RevisionInput {
  readonly target: Target
  /** What is declared for the target now. */
  readonly desired: readonly Desired[]
  /** What the base revision declares for it. */
  readonly base: readonly Desired[]
  readonly policy: Policy
  /** Reports whether everything that is declared now was read, so that what is not there really is not declared any more. */
  readonly isWholeProject: boolean
}

/**
 * Returns one change per declared configuration, and one per configuration that only the base declares, as an orphan: what git alone
 * can tell. By kind in the order of the registry, then by name.
 */
export function compareRevisions(input: RevisionInput): readonly Change[] {
  const { desired, base, isWholeProject } = input
  const before = new Map(base.map((one) => [keyOf(one.identity), one]))
  const declared = desired.map((one) => {
    const key = keyOf(one.identity)
    const old = before.get(key)
    before.delete(key)
    return compareOne(one, old, input)
  })
  const gone = isWholeProject ? [...before.values()].map((one) => forget(one, input)) : []
  return [...declared, ...gone].toSorted(byPlace)
}

function compareOne(desired: Desired, old: Desired | undefined, { target, policy }: RevisionInput): Change {
  const kind = kindOf(desired.kind)
  const base = { ...headOf(desired, target), desired }
  if (old === undefined) {
    const after = comparedDesired(kind, { ...desired, ignore: [] }, { ...policy, ignoreTags: [] }, true)
    return { ...base, action: 'create', reason: 'missing', fields: diffFields(kind, after, undefined) }
  }
  const now = comparedDesired(kind, desired, policy)
  // What is left to others now is left to them on both sides.
  const then = comparedDesired(kind, { ...old, ignore: desired.ignore }, policy)
  const fields = [...diffFields(kind, now, then), ...protectionOf(desired, old)]
  if (fields.length === 0) return { ...base, action: 'unchanged', fields: [] }
  return {
    ...base,
    action: 'update',
    reason: 'git-changed',
    fields: fields.map((field): PlannedField => ({ ...field, reason: 'git-changed' })),
  }
}

function protectionOf(desired: Desired, old: Desired): readonly PlannedField[] {
  if (desired.protect === old.protect) return []
  const keys = ['kiln', 'protect']
  return [
    {
      path: formatPath(keys),
      keys,
      ...optional({ before: old.protect, after: desired.protect }),
    },
  ]
}

function forget(old: Desired, { target }: RevisionInput): Change {
  return { ...headOf(old, target), action: 'orphan', reason: 'not-declared', fields: [] }
}

function headOf(one: Desired, target: Target): Pick<Change, 'id' | 'kind' | 'name' | 'arn' | 'refreshRecord'> {
  const { account = unknown, region = unknown } = target
  const arn = arnOf(one.identity, { account, region, partition: partitionOf(region) })
  return { id: one.id, kind: one.kind, name: one.name, arn, refreshRecord: false }
}
