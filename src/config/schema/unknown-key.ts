/** Keys that the schema does not know: what was meant by them, and where that belongs. */
import { imagebuilder } from '../../api/imagebuilder.ts'
import { isObject } from '../../json.ts'
import type { Kind } from '../../kinds/registry.ts'
import { identityMembers } from '../../kinds/requests.ts'
import type { Json, Path } from '../../model.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { adviseOnProjectKey, findOtherKind, findSpots, showSpot } from './elsewhere.ts'
import { writeLine } from '../foreign/flow.ts'
import { isSameName, spellerOf } from '../foreign/names.ts'
import { adviseOnFunction, functionOfKey, showFunction } from '../foreign/expressions.ts'
import { showPath, showValue } from '../../quote.ts'
import { derivedFields, kilnBlockSchema } from './document-schema.ts'
import { findNearest, fold } from '../../suggest.ts'

/** A key that was met. */
export interface UnknownKey {
  readonly key: string
  readonly value: Json
  /** Where it stands; `here` is where the map around it stands in the fields of the kind. */
  readonly path: Path
  readonly here: Path
  /** Fields that are known there, and keys beside them. */
  readonly known: readonly string[]
  readonly topKeys: readonly string[]
  /** The kind, if it stands in the fields of a document; and the map around it. */
  readonly kind?: Kind
  readonly around: Json
  readonly isTop: boolean
}

/** Returns the finding that a key is misspelt: as another tool spells it, or by a slip. */
export function misspelt(key: string, name: string, path: Path, tool: string | undefined): Finding {
  if (tool === undefined) {
    return { diagnostic: 'unknownKey', params: { key: showValue(key), suggestion: name }, path, at: 'key' }
  }
  return { diagnostic: 'foreignName', params: { key: showValue(key), tool, name }, path, at: 'key' }
}

/** Returns what is to be said of a key that is not known. */
export function toUnknownKeyFinding(unknown: UnknownKey): Finding {
  const { key, path, known, kind } = unknown
  const at = { path, at: 'key' } as const
  const same = known.find((name) => isSameName(key, name))
  if (same !== undefined) return misspelt(key, same, path, spellerOf(key, same))
  if (kind !== undefined) {
    const found = toForeignFinding(unknown, kind)
    if (found !== undefined) return found
  }
  const all = [...known, ...unknown.topKeys]
  const suggestion = findNearest(key, all)
  if (suggestion !== undefined) return misspelt(key, suggestion, path, undefined)
  if (kind === undefined) {
    return { diagnostic: 'unexpectedKey', params: { key: showValue(key), known: all.join(', ') }, ...at }
  }
  const diagnostic = unknown.isTop ? 'unknownField' : 'unknownMember'
  return { diagnostic, params: { field: showPath(path), date: imagebuilder.modelDate }, ...at }
}

/** What can be told for sure: the exact name stands elsewhere, or is nobody's to declare. */
function toForeignFinding(unknown: UnknownKey, kind: Kind): Finding | undefined {
  const { key, value, path, here, known, around, isTop } = unknown
  const at = { path, at: 'key' } as const
  const field = showPath(path)
  const call = functionOfKey(key)
  if (call !== undefined) {
    const found = { name: call, argument: value }
    const outer = path.slice(0, -1).findLast((step) => typeof step === 'string')
    const advice = adviseOnFunction(found, outer)
    return { diagnostic: 'functionOfCloudFormation', params: { function: showFunction(found), advice }, ...at }
  }
  if (isTop) {
    const has = (names: readonly string[]): boolean => names.some((name) => fold(name) === fold(key))
    if (has(derivedFields)) return { diagnostic: 'forbiddenField', params: { field }, ...at }
    if (has(['requestId', 'id', ...kind.model.serviceOwned])) {
      return { diagnostic: 'serviceOwnedField', params: { field }, ...at }
    }
    if (has([...identityMembers(kind)])) return { diagnostic: 'identityField', params: { field }, ...at }
    if (fold(key) === 'tagsall') return { diagnostic: 'tagsOfProvider', params: { field }, ...at }
    if (unknown.topKeys.includes('kiln') && Object.hasOwn(kilnBlockSchema['properties'] as object, key)) {
      const spot = { parents: ['kiln'], name: key }
      return misplaced(unknown, [spot])
    }
  }
  const spots = findSpots(kind, key, here)
  const isFree = spots.every(({ parents: [outermost] }) => !isTop || !holds(around, outermost))
  const advice = isTop ? adviseOnProjectKey(fold(key)) : undefined
  if (advice !== undefined && (spots.length === 0 || !isFree)) {
    return { diagnostic: 'projectKey', params: { field, advice }, ...at }
  }
  if (spots.length > 0) return misplaced(unknown, spots)
  if (isTop && isWrapper(value, known)) {
    return { diagnostic: 'wrappedFields', params: { field, kind: kind.kind }, ...at }
  }
  const other = isTop ? findOtherKind(kind, key) : undefined
  return other === undefined
    ? undefined
    : { diagnostic: 'fieldOfOtherKind', params: { field, kind: kind.kind, other }, ...at }
}

function misplaced(
  { path, here, value }: UnknownKey,
  spots: readonly { parents: readonly string[]; name: string }[],
): Finding {
  const places = spots.map((spot) => showSpot(spot, here)).join(' or ')
  const name = spots[0]?.name ?? ''
  const line = writeLine(name, value)
  const there = spots.length === 1 ? 'there' : 'in one of these places'
  const advice = line === undefined ? `move it ${there}, as ${name}` : `write ${line} ${there}`
  return { diagnostic: 'misplacedField', params: { field: showPath(path), places, advice }, path, at: 'key' }
}

/** Reports whether a map holds a key, however it is spelt. */
function holds(around: Json, key: string | undefined): boolean {
  return key !== undefined && isObject(around) && Object.keys(around).some((own) => isSameName(own, key))
}

/** Reports whether a value holds the fields that should stand beside its key: `Properties`, `spec`, `infrastructureConfiguration`. */
function isWrapper(value: Json, known: readonly string[]): boolean {
  const keys = isObject(value) ? Object.keys(value) : []
  const own = keys.filter((key) => known.some((name) => isSameName(key, name)))
  return own.length > 0 && own.length * 2 >= keys.length
}
