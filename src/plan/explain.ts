/**
 * Everything that decides about one configuration: declared, live, record, owner, and what came of comparing them. Nothing is decided here:
 * the change is that of the plan, and this says what it was made of.
 */
import type { Policy } from '../project.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Change, Desired, Live } from '../model.ts'
import { optional } from '../optional.ts'
import { readRecord } from './diff.ts'
import { explainFields, type FieldExplanation } from './explain-fields.ts'
import { holderOf, ownershipOf, type Ownership } from './ownership.ts'
import { isRecordedDate, type Record } from './record.ts'
import { planTags, tagLimit } from './tags.ts'

/** One configuration, as far as it was declared, found and decided about. */
export interface Explanation {
  readonly id: string
  readonly kind: string
  readonly desired?: Desired
  /** Undefined if there is none, or nobody asked: `isAsked` tells. */
  readonly live?: Live
  readonly isAsked: boolean
  /** What the plan does with it; absent where nobody asked, and for what is neither declared nor ours. */
  readonly change?: Change
  readonly ownership?: Ownership
  /** Whose it is, where that is somebody else. */
  readonly holder?: string
  readonly record?: {
    readonly state: Record['state']
    readonly isProtected?: boolean
    readonly dateUpdated?: string
    /** Reports whether no update came after it was written. */
    readonly isDateCurrent?: boolean
  }
  /** How many tags there will be after an apply, of how many. */
  readonly tags?: { readonly total: number; readonly limit: number }
  readonly fields: readonly FieldExplanation[]
}

/** What is known of a configuration. One of `desired` and `live` is there. */
export interface BothSides {
  readonly id: string
  readonly kind: string
  readonly desired?: Desired | undefined
  readonly live?: Live | undefined
  readonly change?: Change | undefined
  readonly isAsked: boolean
}

/** Puts together what made the plan decide as it did. */
export function explainConfiguration(known: BothSides, policy: Policy): Explanation {
  const { id, desired, live, change, isAsked } = known
  const kind = kindOf(known.kind)
  const base = { id, kind: known.kind, isAsked }
  const record = live && readRecord(live, policy)
  const holder = live && holderOf(live, policy)
  return {
    ...base,
    ...optional({ desired }),
    ...(live === undefined ? {} : { live, ownership: ownershipOf(live, policy) }),
    ...optional({ change, holder }),
    ...(live === undefined || record === undefined ? {} : { record: sumUpRecord(record, live) }),
    ...(desired === undefined || live === undefined
      ? {}
      : { tags: { total: planTags(desired, live.tags, policy).total, limit: tagLimit } }),
    fields: explainFields({ kind, desired, live, change, record, isAsked, policy }),
  }
}

function sumUpRecord(record: Record, live: Live): NonNullable<Explanation['record']> {
  if (record.state !== 'known') return { state: record.state }
  const { state, isProtected, dateUpdated } = record
  const isDateCurrent = isRecordedDate(dateUpdated, live.dateUpdated)
  return { state, isProtected, ...optional({ dateUpdated }), isDateCurrent }
}
