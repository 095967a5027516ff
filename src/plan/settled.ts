/** `--refresh fast`: what list and record settle between them, so that it need not be read whole. */
import type { Policy } from '../project.ts'
import type { Kind } from '../kinds/registry.ts'
import type { Desired, Live } from '../model.ts'
import { diffOne, readRecord } from './diff.ts'
import { marksOfSettled } from './history.ts'
import { ownershipOf } from './ownership.ts'
import { isRecordedDate, isSameMark, markOf } from './record.ts'

/**
 * Returns the live configuration that a summary stands for, if nothing can have changed since the last apply: it is ours; what is declared
 * has the recorded digests; `dateUpdated` is the recorded one, so that no update came after; and what the list does show, tags
 * included, is as declared. Undefined otherwise: then it has to be read.
 */
export function settleFromSummary(kind: Kind, desired: Desired, summary: Live, policy: Policy): Live | undefined {
  const record = readRecord(summary, policy)
  if (record.state !== 'known' || ownershipOf(summary, policy) !== 'ours') return undefined
  if (desired.protect !== undefined && desired.protect !== record.isProtected) return undefined
  if (!isRecordedDate(record.dateUpdated, summary.dateUpdated)) return undefined
  const isRecorded = [...marksOfSettled(kind, desired, policy)].every(([field, mark]) => {
    if (kind.versions?.notContent.includes(field) === true) return true
    return isSameMark(markOf(record, field), mark)
  })
  if (!isRecorded) return undefined
  const { name: __, tags: ___, ...declared } = desired.fields
  const listed = new Set(kind.model.summaryFields)
  const unlisted = Object.entries(declared).filter(([field]) => !listed.has(field))
  const fields = { ...Object.fromEntries(unlisted), ...summary.fields }
  const { isSummary: _, ...known } = summary
  const live: Live = { ...known, fields, unknown: [], recorded: true }
  return diffOne(desired, live, policy).fields.length === 0 ? live : undefined
}
