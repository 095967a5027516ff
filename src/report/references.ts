/** What a configuration refers to, as a report says it. */
import { formatPath } from '../field-path.ts'
import { keyOf, parseArn } from '../kinds/identity.ts'
import { findReferences } from '../kinds/references.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Change, Desired } from '../model.ts'

/** One reference: to a configuration of the same target by its id, to anything else of the service by its ARN. */
export interface ReportReference {
  /** Where it stands, as in JavaScript. */
  readonly path: string
  readonly id?: string
  readonly arn?: string
}

/** Returns what a declared configuration refers to, in the order of its fields. */
export function referencesOf({ kind, fields, references }: Desired): readonly ReportReference[] {
  const declared = references.map(({ path, id }) => ({ path: formatPath(path), id }))
  const known = new Set(declared.map(({ path }) => path))
  const others = findReferences(kindOf(kind), fields)
    .map(({ path, arn }) => ({ path: formatPath(path), arn }))
    .filter(({ path }) => !known.has(path))
  return [...declared, ...others]
}

/** Returns what each change of a plan refers to: what is declared as it is declared, what is not any more as it is in the account. */
export function referencesIn(changes: readonly Change[]): (change: Change) => readonly ReportReference[] {
  const ids = new Map(changes.map(({ arn, id }) => [lineOf(arn), id]))
  return ({ desired, live }) => {
    if (desired !== undefined) return referencesOf(desired)
    if (live === undefined) return []
    return findReferences(kindOf(live.kind), live.fields).map(({ path, arn }) => {
      const id = ids.get(lineOf(arn))
      return { path: formatPath(path), ...(id === undefined ? { arn } : { id }) }
    })
  }
}

/** All versions of one name are one line. */
function lineOf(arn: string): string {
  const parsed = parseArn(arn)
  if (parsed === undefined) return arn
  const { version: _, ...line } = parsed.identity
  return [parsed.account, parsed.region, keyOf(line)].join(' ')
}
