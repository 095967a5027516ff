/**
 * Desired × Live → Diff: how one configuration differs, field by field. No decisions.
 *
 *     desired ─ comparedDesired ─┐
 *                                ├─ walk both, leaf by leaf ─▶ FieldDiff[]
 *     live ──── comparedLive ────┘
 */
import type { Policy } from '../project.ts'
import { compareText } from '../compare-text.ts'
import { formatPath } from '../field-path.ts'
import { isList, isObject, valueAt } from '../json.ts'
import { keptFor } from '../kept.ts'
import { defaultAt, patternOf, sorted, withDefaults } from '../kinds/normalise.ts'
import { kindOf, type Kind } from '../kinds/registry.ts'
import type { Desired, Diff, FieldDiff, Json, JsonObject, Live, Path } from '../model.ts'
import { optional } from '../optional.ts'
import { comparedDesired, comparedLive, isIgnored } from './compare.ts'
import { isEqual } from './equal.ts'
import { settleForms, type FormContext } from './forms.ts'
import { isSameMark, markOf, markOfValue, parseRecord, type Record } from './record.ts'
import { kilnKeys } from './tags.ts'

/** Returns how one declared configuration differs from the live one; against nothing, every declared field differs. */
export function diffOne(desired: Desired, live: Live | undefined, policy: Policy): Diff {
  const kind = kindOf(desired.kind)
  if (live === undefined) {
    return { id: desired.id, desired, fields: diffFields(kind, comparedAtCreate(kind, desired, policy), undefined) }
  }
  return { id: desired.id, desired, live, fields: diffLive(desired, live, policy) }
}

/** Returns how a version that is made differs from the one before it: also in what has no part in a build, as that is sent with it. */
export function diffMade(desired: Desired, before: Live, policy: Policy): readonly FieldDiff[] {
  return diffLive(desired, before, policy, { isMade: true })
}

/** How a live side is looked at. */
interface Look {
  /** Unless told otherwise, the record says what was sent. */
  readonly wasSent?: FormContext['wasSent'] | undefined
  /** What is declared is sent as a version of its own. */
  readonly isMade?: boolean
  /** What is declared was just sent: a list in another order is not what was sent. */
  readonly isJustSent?: boolean
}

function diffLive(
  desired: Desired,
  live: Live,
  policy: Policy,
  { wasSent, isMade = false, isJustSent = false }: Look = {},
): readonly FieldDiff[] {
  const kind = kindOf(desired.kind)
  const sides = comparedSides(desired, live, policy, wasSent)
  const record = readRecord(live, policy)
  const fields = diffFields(kind, sides.desired, settleOrder(kind, sides.desired, sides.live, record, isJustSent))
  if (kind.versions === undefined) return fields
  const { notContent, writeOnly, textFrom = [] } = kind.versions
  // A version never changes: what was sent for it is what it is, and what has no part in a build waits for the next one.
  const differing = fields.filter(({ keys: [top] }) => {
    const field = String(top)
    if (field === 'tags') return true
    return (isMade || !notContent.includes(field)) && !isRecorded(record, sides.desired, field)
  })
  // What no read shows is not among them where it is declared no more.
  const dropped = writeOnly.filter((field) => {
    if (textFrom.includes(field) || own(sides.desired, field) !== undefined) return false
    return typeof markOf(record, field) === 'object' && !isIgnored(field, desired.ignore)
  })
  return [...differing, ...dropped.map((field) => fieldAt([field], undefined, undefined))]
}

/** Reports whether a record says that what is declared for a top-level field is what was sent for it. */
function isRecorded(record: Record, declared: JsonObject, field: string): boolean {
  return isSameMark(markOf(record, field), markOfValue(own(declared, field)))
}

/**
 * Returns what counts of both sides, the live one in the forms that are declared where the service shows others. Unless told otherwise, the
 * record says what was sent.
 */
export function comparedSides(
  desired: Desired,
  live: Live,
  policy: Policy,
  wasSent?: FormContext['wasSent'],
): { readonly desired: JsonObject; readonly live: JsonObject } {
  return sidesOf(live, desired, policy, wasSent)
}

/** The diff, its reasons and the record are made of the same two sides. */
const sidesOf = keptFor((live: Live, desired: Desired, policy: Policy, wasSent: FormContext['wasSent'] | undefined) => {
  const kind = kindOf(desired.kind)
  const record = readRecord(live, policy)
  const declared = comparedDesired(kind, desired, policy)
  const isSent = wasSent ?? ((field: string) => isRecorded(record, declared, field))
  const context = { ...optional({ account: live.arn.split(':')[4] }), wasSent: isSent }
  return { desired: declared, live: settleForms(kind, declared, comparedLive(kind, live, policy, desired), context) }
})

/**
 * Returns the top-level fields, tags aside, that are not as declared right after they were written. A service may keep a loosely ordered
 * list in an order of its own, and show what stands for many values as one of them: once it has moved `dateUpdated`, that is not a write that
 * did not take.
 */
export function findUnwritten(
  desired: Desired,
  live: Live,
  before: Live | undefined,
  policy: Policy,
): ReadonlySet<string> {
  const kind = kindOf(desired.kind)
  const hasMoved = before !== undefined && live.dateUpdated !== before.dateUpdated
  const fields = diffLive(desired, live, policy, {
    wasSent: hasMoved ? () => true : undefined,
    isJustSent: true,
  }).filter(({ keys: [field], before: found, after: wanted }) => {
    const isReordered =
      kind.looselyOrdered.includes(String(field)) && isEqual(sorted(found ?? null), sorted(wanted ?? null))
    return field !== 'tags' && !(hasMoved && isReordered)
  })
  return new Set(fields.map(({ keys }) => String(keys[0])))
}

/** Returns the record on a live configuration. Every decision about it asks for that: it is read once. */
export const readRecord = keptFor((live: Live, policy: Policy): Record =>
  parseRecord(live.tags[kilnKeys(policy).record], live.arn),
)

/** Reports whether the record on a live configuration protects it. */
export function isProtected(live: Live, policy: Policy): boolean {
  const record = readRecord(live, policy)
  return record.state === 'known' && record.isProtected
}

/** At create the declared values of ignored fields are used: they are part of what happens. */
function comparedAtCreate(kind: Kind, desired: Desired, policy: Policy): JsonObject {
  return comparedDesired(kind, { ...desired, ignore: [] }, { ...policy, ignoreTags: [] }, true)
}

/** Returns all that a live configuration has, as what goes with it. */
export function diffUndeclared(live: Live, policy: Policy): Diff {
  const kind = kindOf(live.kind)
  return {
    id: `${live.kind}/${live.name}`,
    live,
    fields: diffFields(kind, undefined, comparedLive(kind, live, policy)),
  }
}

/**
 * A loosely ordered list in another order differs only if the declared order is not the recorded one: where it is, and where there is no
 * record, the live value counts as being in the declared order.
 */
function settleOrder(
  kind: Kind,
  desired: JsonObject,
  live: JsonObject,
  record: Record,
  isJustSent: boolean,
): JsonObject {
  const settled = kind.looselyOrdered.flatMap((field) => {
    const [wanted, found] = [desired[field], live[field]]
    if (wanted === undefined || found === undefined || !isEqual(sorted(wanted), sorted(found))) return []
    const isOpen = record.state !== 'known' && !isJustSent
    const isAsRecorded = isOpen || isSameMark(markOf(record, field), markOfValue(wanted))
    return isAsRecorded ? [[field, wanted] as const] : []
  })
  return { ...live, ...Object.fromEntries(settled) }
}

/**
 * Returns the leaves that differ: top-level fields in the order of the API model, the rest by name. Where both sides exist, a field
 * that one of them leaves out shows the service's default.
 */
export function diffFields(
  kind: Kind,
  after: JsonObject | undefined,
  before: JsonObject | undefined,
): readonly FieldDiff[] {
  const both = after !== undefined && before !== undefined
  const order = orderIn(kind)
  const rank = (key: string): number => order.get(key) ?? order.size
  const [left, right] = [before ?? {}, after ?? {}]
  const found: FieldDiff[] = []
  const keys = keysOf(left, right).sort((a, b) => rank(a) - rank(b) || compareText(a, b))
  for (const key of keys) addLeaves(found, both ? kind.keyedLists : {}, [key], own(left, key), own(right, key))
  return found.map((field) =>
    showDefaults(kind, both && !isInOneSided(kind, field.keys, left, right) ? withDefault(kind, field) : field),
  )
}

function keysOf(left: JsonObject, right: JsonObject): string[] {
  const keys = Object.keys(right)
  return [...keys, ...Object.keys(left).filter((key) => !Object.hasOwn(right, key))]
}

const orderIn = keptFor(({ model }: Kind) => new Map(model.createFields.map((field, index) => [field, index])))

/** Reports whether keys lead into an element of a keyed list that one side does not have: nothing in it has a default there. */
function isInOneSided(kind: Kind, keys: Path, left: JsonObject, right: JsonObject): boolean {
  return keys.some((_, index) => {
    const isElement = kind.keyedLists[patternOf(kind, keys.slice(0, index))] !== undefined
    const path = keys.slice(0, index + 1)
    return isElement && (valueAt(left, path) === undefined || valueAt(right, path) === undefined)
  })
}

/** What `keyedLists` names is a list of elements: one that comes or goes is a difference of its own, whatever it holds. */
function addLeaves(
  found: FieldDiff[],
  keyedLists: Kind['keyedLists'],
  keys: readonly string[],
  before: Json | undefined,
  after: Json | undefined,
): void {
  if (isEqual(before, after)) return
  if (!isBranch(before, after) && !isBranch(after, before)) {
    found.push(fieldAt(keys, before, after))
    return
  }
  const [left, right] = [isObject(before) ? before : {}, isObject(after) ? after : {}]
  const member = keyedLists[keys.join('.')]
  for (const key of keysOf(left, right).sort(compareText)) {
    const [old, wanted] = [own(left, key), own(right, key)]
    const isOneSided = member !== undefined && (old === undefined || wanted === undefined)
    const element = isOneSided ? [...keys, key, ...member.split('.')] : undefined
    if (element !== undefined) found.push(fieldAt(element, old && key, wanted && key))
    if (element === undefined || hasMembers(old) || hasMembers(wanted)) {
      // A list that is spread into another one has room for more.
      addLeaves(found, keyedLists, keys.concat(key), old, wanted)
    }
  }
}

function fieldAt(keys: readonly string[], before: Json | undefined, after: Json | undefined): FieldDiff {
  return {
    path: formatPath(keys),
    keys,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  }
}

function withDefault(kind: Kind, field: FieldDiff): FieldDiff {
  const missing = defaultAt(kind, field.keys)
  return missing === undefined ? field : { before: missing, after: missing, ...field }
}

/** An object with members is gone into, against another object or against nothing. */
function isBranch(value: Json | undefined, other: Json | undefined): boolean {
  return hasMembers(value) && (other === undefined || isObject(other))
}

function hasMembers(value: Json | undefined): value is JsonObject {
  return isObject(value) && Object.keys(value).length > 0
}

/** A list is shown whole: what its elements leave out to the service's default is in it, as it is in effect. */
function showDefaults(kind: Kind, field: FieldDiff): FieldDiff {
  if (!isList(field.before) && !isList(field.after)) return field
  const pattern = patternOf(kind, field.keys)
  const fill = (value: Json): Json => (isList(value) ? withDefaults(kind, value, pattern) : value)
  return {
    ...field,
    ...(field.before === undefined ? {} : { before: fill(field.before) }),
    ...(field.after === undefined ? {} : { after: fill(field.after) }),
  }
}

function own(fields: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}
