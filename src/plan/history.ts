/** Who changed it: told per field by comparing declared and live value with the record of the last apply. */
import { keptFor } from '../kept.ts'
import type { Policy } from '../project.ts'
import { sorted } from '../kinds/normalise.ts'
import type { Kind } from '../kinds/registry.ts'
import type { Desired, Json, JsonObject, PlannedField, Reason, FieldDiff } from '../model.ts'
import { comparedDesired, isIgnored, recordedFields } from './compare.ts'
import { otherForms } from './forms.ts'
import { isSameMark, markOf, markOfValue, type Mark, type Record } from './record.ts'

/**
 * | | live equals record | live differs from record |
 * |---|---|---|
 * | declared equals record | (no difference) | drifted |
 * | declared differs from record | git-changed | both-changed |
 *
 * No mark for the field, or one that says `ignored` or `unconfirmed`: unknown-history.
 */
export function reasonOfField(
  kind: Kind,
  field: string,
  desired: JsonObject,
  live: JsonObject,
  record: Record,
): Reason {
  const sides = compareWithRecord(kind, field, desired, live, record)
  if (sides === undefined) return 'unknown-history'
  if (sides.isLive && !sides.isDeclared) return 'git-changed'
  if (sides.isDeclared && !sides.isLive) return 'drifted'
  return sides.isLive ? 'unknown-history' : 'both-changed'
}

/** Returns which sides of a top-level field are what the last apply left; undefined if the record does not say what that was. */
export function compareWithRecord(
  kind: Kind,
  field: string,
  desired: JsonObject,
  live: JsonObject,
  record: Record,
): { readonly isDeclared: boolean; readonly isLive: boolean } | undefined {
  const recorded = markOf(record, field)
  const isLoose = kind.looselyOrdered.includes(field)
  const recordedLive = isLoose ? markOf(record, sortedName(field)) : recorded
  if (!isKnown(recorded) || !isKnown(recordedLive)) return undefined
  const found = valueOf(live, field)
  const liveMark = markOfValue(isLoose && found !== undefined ? sorted(found) : found)
  return {
    isDeclared: isSameMark(markOfValue(valueOf(desired, field)), recorded),
    isLive:
      // What was sent for a version is what it is, whatever a read shows: nobody changes one.
      (kind.versions !== undefined && field !== 'tags') ||
      isSameMark(liveMark, recordedLive) ||
      otherForms(kind, field, desired, live).some((value) => isSameMark(markOfValue(value), recorded)),
  }
}

/** Both sides of a configuration, as compared. */
export interface Sides {
  readonly desired: JsonObject
  readonly live: JsonObject
}

/**
 * Gives each differing field its reason. What is ignored may have changed since the record was written: `others` are both sides as they
 * would have been compared before. Only what neither explains has changed on both sides.
 */
export function attributeFields(
  kind: Kind,
  fields: readonly FieldDiff[],
  desired: JsonObject,
  live: JsonObject,
  record: Record,
  others: readonly Sides[] = [],
): readonly PlannedField[] {
  return fields.map((field) => {
    const reasons = [{ desired, live }, ...others].map((sides) =>
      reasonOfField(kind, String(field.keys[0]), sides.desired, sides.live, record),
    )
    return { ...field, reason: reasons.find((reason) => reason !== 'both-changed') ?? 'both-changed' }
  })
}

/** Returns the reason of a change from those of its fields. */
export function reasonOfChange(fields: readonly PlannedField[]): Reason {
  const reasons = new Set(fields.map((field) => field.reason))
  if (reasons.delete('auto-disabled') && reasons.size === 0) return 'auto-disabled'
  if (reasons.has('both-changed') || (reasons.has('drifted') && reasons.has('git-changed'))) return 'both-changed'
  if (reasons.has('drifted')) return 'drifted'
  return reasons.has('unknown-history') ? 'unknown-history' : 'git-changed'
}

/** Returns the marks of compared fields, with `unconfirmed` for those that were written but did not read back. */
export function marksOf(
  kind: Kind,
  desired: Pick<Desired, 'ignore' | 'unchecked' | 'keptOff'>,
  fields: JsonObject,
  unconfirmed: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Mark> {
  const entries = recordedFields(kind, desired.unchecked).flatMap((field): (readonly [string, Mark])[] => {
    const value = valueOf(fields, field)
    const mark: Mark = isIgnored(field, desired.ignore)
      ? 'ignored'
      : unconfirmed.has(field)
        ? 'unconfirmed'
        : desired.keptOff === true && field === kind.autoOff?.member
          ? 'switched-off'
          : markOfValue(value)
    if (!kind.looselyOrdered.includes(field)) return [[field, mark]]
    const sortedMark = typeof mark === 'object' && value !== undefined ? markOfValue(sorted(value)) : mark
    return [
      [field, mark],
      [sortedName(field), sortedMark],
    ]
  })
  return new Map(entries)
}

/** Returns the marks of a configuration that is as declared. The declared value alone has the order that was declared. */
export function marksOfSettled(kind: Kind, desired: Desired, policy: Policy): ReadonlyMap<string, Mark> {
  return settledMarks(desired, kind, policy)
}

/** Plan, request and record ask for them. */
const settledMarks = keptFor((desired: Desired, kind: Kind, policy: Policy) =>
  marksOf(kind, desired, comparedDesired(kind, desired, policy)),
)

/** A field may be named like something that every object has. */
function valueOf(fields: JsonObject, field: string): Json | undefined {
  return Object.hasOwn(fields, field) ? fields[field] : undefined
}

function sortedName(field: string): string {
  return `${field}#sorted`
}

function isKnown(mark: Mark | undefined): mark is { readonly digest: string } | 'absent' {
  return mark === 'absent' || typeof mark === 'object'
}
