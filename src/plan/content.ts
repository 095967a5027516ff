/**
 * What makes two versions the same: what shapes a build. Description and change description do not, tags are no part of a version. A version
 * whose record says that it was made from a declaration is that declaration, whatever Get shows of it
 * (docs/decisions/0015-when-content-is-the-same.md).
 */
import { kindOf } from '../kinds/registry.ts'
import type { Desired, FieldDiff, JsonObject, Live } from '../model.ts'
import type { Policy } from '../project.ts'
import { comparedDesired, recordedFields } from './compare.ts'
import { readRecord } from './diff.ts'
import { isSameMark, markOf, markOfValue } from './record.ts'

/** Reports whether a top-level field is one that a new version would be made for. */
export function isContent(kind: string, field: string): boolean {
  return field !== 'tags' && field !== 'kiln' && kindOf(kind).versions?.notContent.includes(field) === false
}

/** Returns those of the differences that a new version would be made for. */
export function contentIn<Field extends FieldDiff>(kind: string, fields: readonly Field[]): readonly Field[] {
  return fields.filter(({ keys: [field] }) => isContent(kind, String(field)))
}

/** Returns what is declared of what shapes a build, in normal form. */
export function contentOf(desired: Desired, policy: Policy): JsonObject {
  const compared = Object.entries(comparedDesired(kindOf(desired.kind), desired, policy))
  return Object.fromEntries(compared.filter(([field]) => isContent(desired.kind, field)))
}

/** Returns what tells whether the record of a version says that it was made from just what is declared. */
export function madeFrom(desired: Desired, policy: Policy): (live: Live) => boolean {
  const kind = kindOf(desired.kind)
  const declared = comparedDesired(kind, desired, policy)
  const content = recordedFields(kind, desired.unchecked)
    .filter((field) => isContent(desired.kind, field))
    .map((field) => [field, markOfValue(Object.hasOwn(declared, field) ? declared[field] : undefined)] as const)
  return (live) => {
    const record = readRecord(live, policy)
    return content.every(([field, wanted]) => isSameMark(markOf(record, field), wanted))
  }
}
