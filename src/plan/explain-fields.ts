/** The fields of one configuration, each with both sides, the record of the last apply, and the rules by which they were compared. */
import type { Policy } from '../project.ts'
import { compareText } from '../compare-text.ts'
import { isPathInside } from '../field-path.ts'
import { defaultAt, normalise, sorted } from '../kinds/normalise.ts'
import type { Kind } from '../kinds/registry.ts'
import type { Change, Desired, Json, JsonObject, Live, Path, PlannedField, Reason } from '../model.ts'
import { optional } from '../optional.ts'
import { comparedDesired, comparedLive, readOnly } from './compare.ts'
import { wipedBy } from './decide.ts'
import { comparedSides, diffFields } from './diff.ts'
import { isEqual } from './equal.ts'
import { compareWithRecord, type Sides } from './history.ts'
import { markOf, type Record } from './record.ts'
import { declaredTags, isLeftAlone, type Tags } from './tags.ts'

/** Why a field is compared as it is, or not at all. */
export type FieldNote =
  | 'ignored'
  | 'ignored-tag'
  | 'aws-tag'
  | 'read-only'
  | 'unchecked'
  | 'service-default'
  | 'order-ignored'
  | 'order-declared'
  | 'wiped-by-update'
  | 'unknown-member'

/** What the record says of a field: what was left there, as a value's digest or a word, and which sides are still that. */
export interface FieldRecord {
  readonly mark: 'value' | 'absent' | 'ignored' | 'unconfirmed' | 'switched-off' | 'none'
  /** Absent where the record cannot tell. */
  readonly equalsDeclared?: boolean
  readonly equalsLive?: boolean
}

/** One field with both sides in normal form, service defaults included. A list is one field; objects and maps go down to their leaves. */
export interface FieldExplanation {
  readonly path: string
  readonly keys: Path
  /** `not-compared`: one of the sides is not known, or nobody declares it. */
  readonly state: 'same' | 'differs' | 'left-alone' | 'not-compared'
  readonly declared?: Json
  readonly live?: Json
  /** Absent without a live configuration. It is that of the top-level field around it. */
  readonly record?: FieldRecord
  readonly reason?: Reason
  readonly notes: readonly FieldNote[]
}

/** What the fields of a configuration are explained from. */
export interface FieldSides {
  readonly kind: Kind
  readonly desired: Desired | undefined
  readonly live: Live | undefined
  readonly change: Change | undefined
  readonly record: Record | undefined
  readonly isAsked: boolean
  readonly policy: Policy
}

/** A field with what each side says of it. */
interface Leaf {
  readonly keys: Path
  readonly declared?: Json
  readonly live?: Json
}

/** Returns the fields in the order of the API model. */
export function explainFields(sides: FieldSides): readonly FieldExplanation[] {
  const { kind, desired, live, change, policy } = sides
  const unchecked = desired?.unchecked ?? []
  const declared = desired && wholeForm(kind, desired.fields, declaredTags(desired.fields), unchecked)
  const ownTags = Object.entries(live?.tags ?? {}).filter(([key]) => !key.startsWith(policy.tagPrefix))
  const found = live && wholeForm(kind, live.fields, Object.fromEntries(ownTags), unchecked)
  const leaves = new Map<string, Leaf>()
  for (const { path, keys, after } of diffFields(kind, declared, undefined)) {
    leaves.set(path, { keys, ...optional({ declared: after }) })
  }
  for (const { path, keys, before } of diffFields(kind, undefined, found)) {
    leaves.set(path, { ...leaves.get(path), keys, ...optional({ live: before }) })
  }
  // Protection has a field of its own in a plan, and no leaf.
  for (const { path, keys, before, after } of change?.fields ?? []) {
    if (leaves.has(path)) continue
    leaves.set(path, { keys, ...optional({ declared: after, live: before }) })
  }
  const compared: Sides =
    desired !== undefined && live !== undefined
      ? comparedSides(desired, live, policy)
      : {
          desired: desired === undefined ? {} : comparedDesired(kind, desired, policy),
          live: live === undefined ? {} : comparedLive(kind, live, policy, desired),
        }
  return [...leaves]
    .map(([path, leaf]) => explainField(sides, compared, path, leaf))
    .concat(explainUnknown(sides))
    .toSorted(byPlace(kind))
}

/** Returns everything that a side says, in normal form, with the values that equal a default of the service. */
function wholeForm(kind: Kind, fields: JsonObject, tags: Tags, unchecked: readonly string[]): JsonObject {
  const { name: _, tags: __, ...rest } = fields
  const normal = normalise(kind, rest, { unchecked, keepDefaults: true })
  return Object.keys(tags).length === 0 ? normal : { ...normal, tags }
}

function byPlace({ model }: Kind): (a: FieldExplanation, b: FieldExplanation) => number {
  const order = [...model.createFields]
  const rank = ({ keys: [field] }: FieldExplanation): number => {
    const index = order.indexOf(String(field))
    return index < 0 ? order.length : index
  }
  return (a, b) => rank(a) - rank(b) || compareText(a.path, b.path)
}

function explainField(sides: FieldSides, compared: Sides, path: string, leaf: Leaf): FieldExplanation {
  const { kind, desired, live, change, record } = sides
  const { keys } = leaf
  const differing = change?.fields.find((field) => isPathInside(path, field.path))
  const leftAlone = findLeftAlone(sides, path, keys)
  const isCompared = desired !== undefined && sides.isAsked
  const state =
    isCompared && differing !== undefined
      ? 'differs'
      : leftAlone !== undefined
        ? 'left-alone'
        : isCompared
          ? 'same'
          : 'not-compared'
  const shown = isCompared && differing?.path === path ? withDefaults(leaf, differing) : leaf
  const notes = [
    ...(leftAlone === undefined ? [] : [leftAlone]),
    ...(desired?.unchecked.includes(String(keys[0])) === true ? (['unchecked'] as const) : []),
    ...(live !== undefined && isCompared && isDefaulted(kind, leaf) ? (['service-default'] as const) : []),
    ...(isReordered(kind, leaf)
      ? [state === 'differs' ? ('order-declared' as const) : ('order-ignored' as const)]
      : []),
  ]
  return {
    path,
    keys,
    state,
    ...optional({ declared: shown.declared, live: shown.live }),
    ...(live === undefined || record === undefined || keys[0] === 'kiln'
      ? {}
      : { record: readFieldRecord(kind, String(keys[0]), compared, record, desired !== undefined) }),
    ...(state !== 'differs' || differing?.reason === undefined ? {} : { reason: differing.reason }),
    notes,
  }
}

/** A side that says nothing has the service's default, which is what the plan shows. */
function withDefaults(leaf: Leaf, { before, after }: PlannedField): Omit<Leaf, 'keys'> {
  return { ...optional({ declared: after, live: before }), ...leaf }
}

function isDefaulted(kind: Kind, { keys, declared, live }: Leaf): boolean {
  const missing = defaultAt(kind, keys)
  return missing !== undefined && (declared === undefined || live === undefined)
}

function isReordered(kind: Kind, { keys: [field], declared = null, live = null }: Leaf): boolean {
  const isLoose = kind.looselyOrdered.includes(String(field))
  return isLoose && !isEqual(declared, live) && isEqual(sorted(declared), sorted(live))
}

/** Returns by which rule a field is not compared. */
function findLeftAlone(
  { kind, desired, policy }: Pick<FieldSides, 'kind' | 'desired' | 'policy'>,
  path: string,
  [field, key]: Path,
): FieldNote | undefined {
  if (field === 'tags') {
    const name = String(key)
    if (!isLeftAlone(name, policy, desired)) return undefined
    if (!isLeftAlone(name, policy, undefined)) return 'ignored'
    return name.startsWith('aws:') ? 'aws-tag' : 'ignored-tag'
  }
  if (desired?.ignore.some((outer) => isPathInside(path, outer)) === true) return 'ignored'
  return readOnly(kind, policy).includes(String(field)) ? 'read-only' : undefined
}

function readFieldRecord(
  kind: Kind,
  field: string,
  { desired, live }: Sides,
  record: Record,
  isDeclared: boolean,
): FieldRecord {
  const mark = markOf(record, field)
  const word = mark === undefined ? 'none' : typeof mark === 'object' ? 'value' : mark
  const sides = compareWithRecord(kind, field, desired, live, record)
  if (sides === undefined) return { mark: word }
  return { mark: word, ...(isDeclared ? { equalsDeclared: sides.isDeclared } : {}), equalsLive: sides.isLive }
}

/** Live members that the API model does not know: they are kept, passed over, or would be wiped by an update. */
function explainUnknown({ kind, desired, live, policy }: FieldSides): readonly FieldExplanation[] {
  if (live === undefined) return []
  const wiped = desired === undefined ? [] : wipedBy(desired, live, policy)
  return live.unknown
    .filter((path) => desired?.unchecked.some((outer) => isPathInside(path, outer)) !== true)
    .map((path): FieldExplanation => {
      const keys = [path]
      const value = Object.hasOwn(live.fields, path) ? live.fields[path] : undefined
      const leftAlone = findLeftAlone({ kind, desired, policy }, path, keys)
      const isWiped = wiped.includes(path)
      return {
        path,
        keys,
        state: isWiped || desired === undefined ? 'not-compared' : 'left-alone',
        ...optional({ live: value }),
        notes: [
          'unknown-member',
          ...(isWiped ? (['wiped-by-update'] as const) : leftAlone === undefined ? [] : [leftAlone]),
        ],
      }
    })
}
