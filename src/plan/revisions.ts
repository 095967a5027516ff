/** Two revisions of what is declared for a target, compared without the account. */
import type { Policy } from '../project.ts'
import { formatPath } from '../field-path.ts'
import { arnOf, keyOf, partitionOf } from '../kinds/identity.ts'
import { raiseNumber } from '../kinds/raise-number.ts'
import { kindOf } from '../kinds/registry.ts'
import { isExactNumber } from '../kinds/version-numbers.ts'
import type { Change, Desired, PlannedField, Target } from '../model.ts'
import { optional } from '../optional.ts'
import { comparedDesired } from './compare.ts'
import { compareLines, type ComparedLine, type ComparedLines } from './compared-lines.ts'
import { isContent } from './content.ts'
import { declaredNumber } from './decide-line.ts'
import { diffFields } from './diff.ts'
import { isEqual } from './equal.ts'
import { isVersioned } from './lines.ts'
import { byPlace } from './plan.ts'
import { isTaken } from './taken-numbers.ts'

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
  const { desired, base, policy, isWholeProject } = input
  const before = new Map(base.map((one) => [keyOf(one.identity), one]))
  const lines = compareLines(desired, base, policy)
  const declared = desired.map((one) => {
    const key = keyOf(one.identity)
    const old = before.get(key)
    before.delete(key)
    const change = compareOne(one, old, input)
    if (old === undefined) return change
    const line = lines.compare(one)
    return line === undefined ? withCauses(change, old, lines, policy) : withLine(change, line, policy)
  })
  const gone = isWholeProject ? [...before.values()].map((one) => forget(one, input)) : []
  return [...declared, ...gone].toSorted(byPlace)
}

function compareOne(desired: Desired, old: Desired | undefined, { target, policy }: RevisionInput): Change {
  const kind = kindOf(desired.kind)
  const number = declaredNumber(desired)
  const version = isVersioned(desired) ? { version: { declared: number, resolved: number } } : {}
  const base = { ...headOf(desired, target), ...version, desired }
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

/**
 * Of a line, tags alone are updated: other content is another version, as far as git can tell. Numbers that Kiln assigns stay as they are
 * declared.
 */
function withLine(change: Change, line: ComparedLine, policy: Policy): Change {
  const { desired, kind, version } = change
  if (desired === undefined || version === undefined) return change
  const { number, before, because, isConsequence } = line
  const fields = change.fields.filter(({ keys: [field] }) => !isWaiting(kind, String(field)))
  const isRaised = isExactNumber(number) && isExactNumber(before) && number !== before
  if (line.fields.length === 0 && !isRaised) {
    if (fields.length > 0) return { ...change, fields }
    const { reason: _, ...same } = change
    return { ...same, action: 'unchanged', fields }
  }
  if (isTaken(desired, line, policy)) {
    return {
      ...change,
      fields,
      action: 'blocked',
      reason: 'version-taken',
      version: { ...version, next: raiseNumber(number, 'patch') },
    }
  }
  const previous = before === number ? {} : { previous: before }
  const causes = isConsequence ? { because } : {}
  return { ...change, fields, ...causes, action: 'create', reason: 'new-version', version: { ...version, ...previous } }
}

/** What names a line by version changes with it, also where nobody knows yet to which number. */
function withCauses(change: Change, old: Desired, { causesOf, asBefore }: ComparedLines, policy: Policy): Change {
  const { desired } = change
  const because = desired === undefined ? [] : causesOf(desired)
  if (desired === undefined || because.length === 0) return change
  const [now, then] = [desired, { ...old, ignore: desired.ignore }].map((one) =>
    comparedDesired(kindOf(one.kind), asBefore(one), policy),
  )
  const isConsequence = isEqual(now, then) && desired.protect === old.protect
  return isConsequence ? { ...change, because, action: 'update', reason: 'git-changed' } : change
}

/** What has no part in a version applies with the next one. */
function isWaiting(kind: string, field: string): boolean {
  return field !== 'tags' && field !== 'kiln' && !isContent(kind, field)
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
  const version = isVersioned(one) ? { version: declaredNumber(one) } : {}
  const arn = arnOf({ ...one.identity, ...version }, { account, region, partition: partitionOf(region) })
  return { id: one.id, kind: one.kind, name: one.name, arn, refreshRecord: false }
}
