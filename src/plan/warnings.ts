/** What a plan warns of, beyond what its rows say. */
import { diagnose } from '../diagnostic/diagnose.ts'
import { enumerate } from '../enumerate.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Change, Diagnostic, Observed } from '../model.ts'
import type { Policy } from '../project.ts'
import { wipedBy, type PlanOptions } from './decide.ts'
import { readRecord } from './diff.ts'

function* warningsOf(change: Change, policy: Policy): Iterable<Diagnostic> {
  const { desired, live, id } = change
  if (live === undefined) return
  if (change.reason !== 'unknown-live-field' && live.unknown.length > 0 && desired !== undefined) {
    const unknown = wipedBy(desired, live, policy)
    if (unknown.length > 0) yield diagnose('unknownLiveField', { id, fields: unknown.join(', ') }, desired.source)
  }
  if (readRecord(live, policy).state === 'newer') yield diagnose('newerRecord', { id }, desired?.source)
  if (desired !== undefined && live.name !== desired.name) {
    yield diagnose('otherSpelling', { id, live: live.name }, desired.source)
  }
}

/** Returns the warnings of a plan. */
export function findWarnings(
  changes: readonly Change[],
  observed: Observed,
  options: PlanOptions,
  policy: Policy,
): readonly Diagnostic[] {
  const unrecorded = changes.filter((change) => {
    if (!options.prune || change.action !== 'orphan' || change.live === undefined) return false
    return readRecord(change.live, policy).state !== 'known'
  })
  const along = changes.filter(({ desired }) => desired?.isAlong === true).map(({ id }) => id)
  return [
    ...(along.length === 0 ? [] : [diagnose('takenAlong', { ids: enumerate(along) })]),
    ...changes.flatMap((change) => [...warningsOf(change, policy)]),
    ...unrecorded.map(({ id }) => diagnose('orphanWithoutRecord', { id })),
    ...observed.unlisted.map((kind) => {
      const { model, references } = kindOf(kind)
      const params = { kind, operation: model.operations['list'] ?? '' }
      return diagnose(Object.keys(references).length > 0 ? 'usersNotListed' : 'kindNotListed', params)
    }),
  ]
}
