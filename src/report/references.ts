/** What a configuration refers to, as a report says it. */
import { formatPath } from '../field-path.ts'
import { textsIn } from '../json.ts'
import { keyOf, lineOf, parseArn } from '../kinds/identity.ts'
import { findReferences } from '../kinds/references.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Change, Desired, Json, Source } from '../model.ts'

/** One reference: to a configuration of the same target by its id, to anything else of the service by its ARN. */
export interface ReportReference {
  /** Where it stands, as in JavaScript. */
  readonly path: string
  readonly id?: string
  readonly arn?: string
}

/** A reference of a document: what it became, and where it and what it names stand. */
export interface ExplainedReference {
  readonly path: string
  readonly id: string
  /** Absent while the account is not known, and where a text is only made with it. */
  readonly arn?: string
  /** As it is written, `${Kind/name}`; absent where it is written as an ARN. */
  readonly text?: string
  readonly source: Source
  /** Where what it names is declared. */
  readonly declared?: Source
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
  const ids = new Map(changes.map(({ arn, id }) => [lineKeyOf(arn), id]))
  return ({ desired, live }) => {
    if (desired !== undefined) return referencesOf(desired)
    if (live === undefined) return []
    return findReferences(kindOf(live.kind), live.fields).map(({ path, arn }) => {
      const id = ids.get(lineKeyOf(arn))
      return { path: formatPath(path), ...(id === undefined ? { arn } : { id }) }
    })
  }
}

/** Which configurations ARNs mean: their ids, by the ARN as it is written. */
export type IdsByArn = Readonly<Record<string, string>>

/**
 * Prepares to tell what ARNs in values mean, whatever version they name. `known` are the configurations that have a name here: those that
 * are declared, and those of this project that are not any more.
 */
export function idsAmong(
  known: Iterable<{ readonly arn: string; readonly id: string }>,
): (...values: readonly (Json | undefined)[]) => IdsByArn {
  const ids = new Map([...known].map(({ arn, id }) => [lineKeyOf(arn), id]))
  return (...values) => {
    const found = values
      .flatMap((value) => [...textsIn(value)].filter((text) => text.startsWith('arn:')))
      .flatMap((arn) => {
        const id = ids.get(lineKeyOf(arn))
        return id === undefined ? [] : [[arn, id] as const]
      })
    return Object.fromEntries(found)
  }
}

/** All versions of one name are one line. */
function lineKeyOf(arn: string): string {
  const parsed = parseArn(arn)
  if (parsed === undefined) return arn
  return [parsed.account, parsed.region, keyOf(lineOf(parsed.identity))].join(' ')
}
