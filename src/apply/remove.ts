/** Deletes: of what is ours, recorded, unprotected, unused, and still what the plan showed. */
import type { Outcome } from '../outcome.ts'
import { ServiceError } from '../aws/failure.ts'
import { failureOf } from '../diagnostic/diagnose.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Change, Live } from '../model.ts'
import { comparedLive } from '../plan/compare.ts'
import { readRecord } from '../plan/diff.ts'
import { isEqual } from '../plan/equal.ts'
import { ownershipOf } from '../plan/ownership.ts'
import type { ApplyContext, Journal } from './context.ts'
import { ChangeError } from './failure.ts'
import { readBack, readerOf, readNow } from './read-back.ts'
import { isThere } from './tagging.ts'

/** Deletes a configuration and sees it gone. One that is gone already is done. */
export async function remove(
  context: ApplyContext,
  journal: Journal,
  change: Change & { readonly live: Live },
): Promise<Outcome> {
  const live = await readNow(context, change.kind, change.arn)
  if (live === undefined) return journal.end(change.id, 'done')
  assertUnmoved(context, change, live)
  const { model } = kindOf(change.kind)
  try {
    await journal.send(model.operations['delete'] ?? '', { [model.getArnParam]: change.arn })
  } catch (error) {
    if (!(error instanceof ServiceError) || error.class !== 'not-found') throw error
  }
  const left = await readBack(context, readerOf(context, change.kind, change.arn), (live) => live === undefined)
  const isLeft = left === 'unread' ? await isThere(context, journal, change.arn) : left !== undefined
  if (!isLeft) return journal.end(change.id, 'done')
  throw new ChangeError(failureOf('deletedStillThere', { id: change.id }))
}

function assertUnmoved({ policy }: ApplyContext, change: Change & { readonly live: Live }, live: Live): void {
  const kind = kindOf(change.kind)
  const record = readRecord(live, policy)
  const isOurs = ownershipOf(live, policy) === 'ours' && record.state === 'known' && !record.isProtected
  const isSame = isEqual(comparedLive(kind, live, policy), comparedLive(kind, change.live, policy))
  if (isOurs && isSame) return
  throw new ChangeError(failureOf(isOurs ? 'orphanChanged' : 'orphanNotOurs', { id: change.id }))
}
