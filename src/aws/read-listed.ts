/** Reads of what a list shows: list and Get may be late, each of them. */
import type { Clock } from '../clock.ts'
import { notTaken } from '../diagnostic/failures.ts'
import { fill } from '../diagnostic/fill.ts'
import type { Kind } from '../kinds/registry.ts'
import type { Live, ResolvedTarget } from '../model.ts'
import type { ImageBuilder } from './client.ts'
import { ServiceError } from './failure.ts'
import { listSummaries, readLive } from './live.ts'

/** What a read is sent with. */
export interface Asking {
  readonly service: ImageBuilder
  readonly target: ResolvedTarget
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
}

/** Waits between reads of what a list shows and a Get does not, in milliseconds. */
const listedWaits = [200, 800, 2_000]

/** Reads one configuration whole, and notes when; undefined if it is not there. */
export async function readWhole(
  { service, target, signal, clock }: Asking,
  kind: Kind,
  arn: string,
): Promise<Live | undefined> {
  const readAt = clock.now()
  const live = await readLive(service, target, kind, arn, signal)
  return live && { ...live, readAt }
}

/**
 * Reads what a list shows. If the service says that it is not there, one of the two answers is late: it is read again, and listed again, until
 * they agree. Throws `ServiceError` if they do not: a configuration that may be there must not be taken for a missing one.
 */
export async function readListed(asking: Asking, kind: Kind, arn: string): Promise<Live | undefined> {
  const { signal, clock } = asking
  for (const wait of listedWaits) {
    const live = await readWhole(asking, kind, arn)
    if (live !== undefined) return live
    await clock.sleep(wait, signal)
    if (!(await isListed(asking, kind, arn))) return readWhole(asking, kind, arn)
  }
  const message = fill(notTaken.listedNotFound, { arn })
  throw new ServiceError({ code: 'ListedButNotFound', message, class: 'other', mayHaveRun: false })
}

async function isListed({ service, signal }: Asking, kind: Kind, arn: string): Promise<boolean> {
  for await (const page of listSummaries(service, kind, { signal })) {
    if (page.some((summary) => summary.arn === arn)) return true
  }
  return false
}

/** Reports whether an error says that the caller may not do it. */
export function isDenied(error: unknown): boolean {
  return error instanceof ServiceError && error.class === 'denied'
}
