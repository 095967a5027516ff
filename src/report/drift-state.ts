/** What a check found at one target, and whether it is the same as before. */
import { compareText } from '../compare-text.ts'
import { digestOf } from '../canonical.ts'
import { isDrift } from './judge.ts'
import type { Report, ReportChange, ReportTarget } from './report.ts'

/** What is known of a target. What could not be read is neither clean nor drifted. */
export type DriftState =
  | { readonly state: 'clean' }
  | { readonly state: 'drift'; readonly fingerprint: string; readonly changes: readonly ReportChange[] }
  | { readonly state: 'unread' }

/** Returns what a check found at a target. A target is clean if it was read and nothing drifted; what is pending is no drift. */
export function driftStateOf({ status, offline, changes }: ReportTarget): DriftState {
  if (status !== 'ok' || offline === true) return { state: 'unread' }
  const drifted = changes.filter(isDrift)
  if (drifted.length === 0) return { state: 'clean' }
  return { state: 'drift', fingerprint: fingerprintOf(drifted), changes: drifted }
}

/** Reports whether a check came to its end at every target. */
export function isCompleteCheck({ command, outcome, offline, targets }: Report): boolean {
  return command === 'drift' && offline !== true && targets.length > 0 && (outcome === 'clean' || outcome === 'drift')
}

/**
 * The same for the same drift, whenever and by whomever it is found: ids, what is wrong, and both values of each field. Times, places in
 * files and pipelines do not count.
 */
function fingerprintOf(changes: readonly ReportChange[]): string {
  const rows = changes
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((change) => {
      const { id, action, reason, fields, heldBy, disowned, wipes, missing } = change
      return [
        [id, action, reason ?? null, heldBy ?? null, disowned ?? false, wipes ?? [], ...(missing ?? [])],
        fields.map(({ path, before, after }) => [path, before ?? null, after ?? null]),
      ]
    })
  return digestOf(rows, 'hex').slice(0, 32)
}
