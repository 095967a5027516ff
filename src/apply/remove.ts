/** Deletes: of what is ours, recorded, unprotected, unused, and still what the plan showed. */
import type { Failure, Outcome } from '../outcome.ts'
import { ServiceError } from '../aws/failure.ts'
import { failureOf } from '../diagnostic/diagnose.ts'
import { kindOf } from '../kinds/registry.ts'
import { compareVersions } from '../kinds/version-numbers.ts'
import type { Change, Live } from '../model.ts'
import { optional } from '../optional.ts'
import { comparedLive } from '../plan/compare.ts'
import { isProtected, readRecord } from '../plan/diff.ts'
import { isEqual } from '../plan/equal.ts'
import { versionAt } from '../plan/lines.ts'
import { ownershipOf } from '../plan/ownership.ts'
import { kilnKeys } from '../plan/tags.ts'
import type { ApplyContext, Journal } from './context.ts'
import { ChangeError } from './failure.ts'
import { readBack, readerOf, readNow } from './read-back.ts'
import { isThere } from './tagging.ts'

type Removal = Change & { readonly live: Live }

/**
 * Deletes a configuration, or versions of a line, and sees them gone. What is gone already is done. Versions go one by one, the oldest first:
 * stopped half-way, the newest still shows whose the line is. What the service refuses to delete, as something uses it, stays.
 */
export async function remove(context: ApplyContext, journal: Journal, change: Removal): Promise<Outcome> {
  const { id, live, versions = [live] } = change
  const oldestFirst = versions.toSorted((a, b) => compareVersions(versionAt(a), versionAt(b)))
  const kept: Failure[] = []
  for (const one of oldestFirst) kept.push(...(await removeOne(context, journal, change, one)))
  const [error] = kept
  if (error === undefined) return journal.end(id, 'done')
  return { ...journal.end(id, kept.length < versions.length ? 'done' : 'unchanged', error), reason: 'in-use' }
}

/** Deletes one of them. Resolves to what the service said where it is in use, and stays. */
async function removeOne(
  context: ApplyContext,
  journal: Journal,
  { id, kind }: Removal,
  planned: Live,
): Promise<readonly Failure[]> {
  const { arn } = planned
  const live = await readNow(context, kind, arn)
  if (live === undefined) return []
  assertUnmoved(context, id, planned, live)
  const { model } = kindOf(kind)
  try {
    await journal.send(model.operations['delete'] ?? '', { [model.getArnParam]: arn })
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    if (error.class === 'dependency') return [inUse(arn, error)]
    if (error.class !== 'not-found') throw error
  }
  const left = await readBack(context, readerOf(context, kind, arn), (live) => live === undefined)
  const isLeft = left === 'unread' ? await isThere(context, journal, arn) : left !== undefined
  if (isLeft) throw new ChangeError(failureOf('deletedStillThere', { id }))
  return []
}

function inUse(arn: string, { code, message, requestId }: ServiceError): Failure {
  return { ...failureOf('inUse', { arn, code, reason: message }), ...optional({ requestId }) }
}

/** Of what only a list has shown, the record stands for all of it. */
function assertUnmoved({ policy }: ApplyContext, id: string, planned: Live, live: Live): void {
  const kind = kindOf(live.kind)
  const record = readRecord(live, policy)
  const isFree = isProtected(planned, policy) || !isProtected(live, policy)
  const isOurs = ownershipOf(live, policy) === 'ours' && record.state === 'known' && isFree
  const recordKey = kilnKeys(policy).record
  const isSame =
    planned.isSummary === true
      ? planned.tags[recordKey] === live.tags[recordKey]
      : isEqual(comparedLive(kind, live, policy), comparedLive(kind, planned, policy))
  if (isOurs && isSame) return
  throw new ChangeError(failureOf(isOurs ? 'orphanChanged' : 'orphanNotOurs', { id }))
}
