/** The fields that count, in normal form, keyed by top-level field: the common ground of diff, record and read-back. */
import type { Policy } from '../project.ts'
import { parsePath } from '../field-path.ts'
import { isObject, omit } from '../json.ts'
import { keptFor } from '../kept.ts'
import { normalise } from '../kinds/normalise.ts'
import type { Kind } from '../kinds/registry.ts'
import { numberField } from '../kinds/version-numbers.ts'
import type { Desired, JsonObject, Live, PlannedField } from '../model.ts'
import { comparedTags, declaredTags } from './tags.ts'

/** Returns what is declared of a configuration, in normal form, without the name and without what is left to others. */
export function comparedDesired(kind: Kind, desired: Desired, policy: Policy, keepDefaults = false): JsonObject {
  return keepDefaults ? declaredOf(desired, kind, policy, true) : settledOf(desired, kind, policy, false)
}

/** Diff, record, request and read-back all ask for it. */
const settledOf = keptFor(declaredOf)

function declaredOf(desired: Desired, kind: Kind, policy: Policy, keepDefaults: boolean): JsonObject {
  const { tags: _, ...fields } = omit(desired.fields, namesOf(kind))
  const normal = normalise(kind, fields, { unchecked: desired.unchecked, keepDefaults })
  return withoutIgnored(
    kind,
    normal,
    comparedTags(declaredTags(desired.fields), policy, desired),
    desired.ignore,
    policy,
  )
}

/** Returns what counts of a live configuration, in the same form. */
export function comparedLive(
  kind: Kind,
  live: Live,
  policy: Policy,
  desired: Pick<Desired, 'ignore' | 'unchecked'> = { ignore: [], unchecked: [] },
): JsonObject {
  const normal = normalise(kind, omit(live.fields, namesOf(kind)), { unchecked: desired.unchecked })
  return withoutIgnored(kind, normal, comparedTags(live.tags, policy, desired), desired.ignore, policy)
}

/** Returns the top-level fields of a kind that a record speaks of, in the order of the API model. */
export function recordedFields(kind: Kind, unchecked: readonly string[]): readonly string[] {
  const names = namesOf(kind)
  return [...kind.model.createFields.filter((field) => !names.includes(field)), ...unchecked]
}

/** Fields that say which one it is: what they hold is part of the ARN. */
function namesOf({ versions }: Kind): readonly string[] {
  return versions === undefined ? ['name'] : ['name', numberField]
}

/** Reports whether a whole top-level field is left to others. */
export function isIgnored(field: string, ignore: readonly string[]): boolean {
  return ignore.some((path) => {
    const keys = parsePath(path)
    return keys?.length === 1 && keys[0] === field
  })
}

function withoutIgnored(
  kind: Kind,
  fields: JsonObject,
  tags: JsonObject,
  ignore: readonly string[],
  policy: Policy,
): JsonObject {
  const all: JsonObject = Object.keys(tags).length === 0 ? fields : { ...fields, tags }
  const paths = [
    ...ignore.flatMap((path) => [parsePath(path) ?? []]),
    ...readOnly(kind, policy).map((field) => [field]),
  ]
  return paths.reduce<JsonObject>((result, keys) => without(result, keys), all)
}

/** Returns the members that are never compared and never sent, beyond those that the API model calls service-owned. */
export function readOnly(kind: Kind, policy: Policy): readonly string[] {
  return [...kind.readOnly, ...(policy.readOnlyFields[kind.kind] ?? [])]
}

/** Returns `fields` without the value at `keys`, and without objects that this leaves empty. */
function without(fields: JsonObject, keys: readonly string[]): JsonObject {
  const [key, ...rest] = keys
  if (key === undefined || !Object.hasOwn(fields, key)) return fields
  const { [key]: value, ...others } = fields
  if (rest.length === 0 || !isObject(value)) return rest.length === 0 ? others : fields
  const left = without(value, rest)
  return Object.keys(left).length === 0 ? others : { ...fields, [key]: left }
}

/** Reports whether anything differs that an Update carries: tags and the record are not part of it. */
export function changesFields(fields: readonly PlannedField[]): boolean {
  return fields.some(({ keys: [field] }) => field !== 'tags' && field !== 'kiln')
}
