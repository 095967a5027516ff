/** Account → Observed. Lists first, which also finds orphans, then reads whole what is declared or owned. */
import type { Policy } from '../project.ts'
import { setMaxListeners } from 'node:events'
import { arnOf, keyOf } from '../kinds/identity.ts'
import { kindsReferringTo } from '../kinds/references.ts'
import { isListWhole, kinds, type Kind } from '../kinds/registry.ts'
import type { Desired, Live, Observed, ResolvedTarget } from '../model.ts'
import { ownershipOf } from '../plan/ownership.ts'
import { settleFromSummary } from '../plan/settled.ts'
import type { ImageBuilder } from './client.ts'
import { listSummaries } from './live.ts'
import { fewReads, hasUncertainArn, toBeAskedFor } from './missing.ts'
import { listVersions, readVersions } from './observe-versions.ts'
import { isDenied, readListed, readWhole } from './read-listed.ts'
import type { ObserveOptions, Seeing, Seen } from './seeing.ts'

/**
 * Reads what a plan needs to know of one account and region. Throws `ServiceError` if it cannot be read; nothing is asked for any more
 * when it does.
 */
export async function observe(
  service: ImageBuilder,
  target: ResolvedTarget,
  desired: readonly Desired[],
  policy: Policy,
  options: ObserveOptions,
): Promise<Observed> {
  const giveUp = new AbortController()
  const signal = options.signal === undefined ? giveUp.signal : AbortSignal.any([options.signal, giveUp.signal])
  // Every request in flight listens to it.
  setMaxListeners(0, signal)
  const seeing: Seeing = { service, target, policy, ...options, signal, progress: countReads(options.onRead) }
  const orGiveUp = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      giveUp.abort(error)
      throw error
    }
  }
  const work = [...kinds.values()].map((kind) => {
    const declared = desired.filter((one) => one.kind === kind.kind)
    return orGiveUp(
      kind.versions === undefined ? observeKind(seeing, kind, declared) : listVersions(seeing, kind, declared),
    )
  })
  const settled = await Promise.allSettled(work)
  const failed = settled.find((one) => one.status === 'rejected')
  // The first failure is the reason why the rest was given up.
  if (failed !== undefined) throw giveUp.signal.reason as Error
  const seen = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  return {
    live: await orGiveUp(
      readVersions(
        seeing,
        desired,
        seen.flatMap((one) => one.live),
      ),
    ),
    listed: seen.flatMap((one) => (one.isListed === true ? [one.kind] : [])),
    unlisted: seen.flatMap((one) => (one.isListed === 'denied' ? [one.kind] : [])),
    ...(options.isWholeProject ? { unmanaged: seen.reduce((sum, one) => sum + one.unmanaged, 0) } : {}),
  }
}

function countReads(onRead: ObserveOptions['onRead']): Seeing['progress'] {
  let [done, total] = [0, 0]
  return async (read) => {
    total += 1
    onRead?.(done, total)
    const answer = await read
    done += 1
    onRead?.(done, total)
    return answer
  }
}

async function observeKind(seeing: Seeing, kind: Kind, desired: readonly Desired[]): Promise<Seen> {
  const { service, target, policy, progress, signal } = seeing
  const unseen = new Map(desired.map((one) => [keyOf(one.identity), one]))
  const settled: Live[] = []
  const isWhole = isListWhole(kind)
  const refers = Object.keys(kind.references).length > 0 || kind.findNames !== undefined
  const reads: Promise<Live | undefined>[] = []
  const read = (arn: string, isListed = false): void => {
    const reading = progress((isListed ? readListed : readWhole)(seeing, kind, arn))
    reading.catch(() => undefined)
    reads.push(reading)
  }
  let unmanaged = 0
  let isListed: Seen['isListed'] = seeing.isWholeProject
  try {
    const isWanted = seeing.isWholeProject ? {} : { isWanted: () => needsList(seeing, unseen) }
    for await (const page of listSummaries(service, kind, { signal, progress, ...isWanted })) {
      for (const summary of page) {
        const key = keyOf(summary.identity)
        const declared = unseen.get(key)
        unseen.delete(key)
        const isFast = declared !== undefined && seeing.refresh === 'fast' && !isWhole
        const known = isFast ? settleFromSummary(kind, declared, summary, policy) : undefined
        const ownership = ownershipOf(summary, policy)
        const isAskedFor = declared !== undefined || (ownership === 'ours' && seeing.isWholeProject)
        if (known !== undefined) settled.push(known)
        else if (isAskedFor && !isWhole) read(summary.arn, true)
        else if (isAskedFor || refers) settled.push(summary)
        if (!isAskedFor && ownership === 'unowned') unmanaged += 1
      }
    }
  } catch (error) {
    if (desired.length > 0 || !isDenied(error)) throw error
    isListed = 'denied'
  }
  const missing = [...unseen.values()]
  if (seeing.isWholeProject) seeing.onMissing?.(missing.length)
  const asked = seeing.isWholeProject ? toBeAskedFor(kind, missing, seeing) : missing
  for (const { identity } of asked) read(arnOf(identity, target))
  const live = [...settled, ...(await Promise.all(reads)).filter((one) => one !== undefined)]
  return { kind: kind.kind, live, isListed, unmanaged }
}

/**
 * Reports whether another page of the list is worth asking for where orphans are not looked for. Pages come one after the other, and in a
 * large account each is mostly about others: few that are left to find are asked for by name. Names of which it is not known what ARN they get are found by listing alone
 * (docs/decisions/0005-list-then-get.md).
 */
function needsList({ refresh }: Seeing, unseen: ReadonlyMap<string, Desired>): boolean {
  if (unseen.size === 0) return false
  if ([...unseen.values()].some(({ identity }) => hasUncertainArn(identity))) return true
  return refresh === 'fast' && unseen.size > fewReads
}

/**
 * Lists what may refer to the kinds in `used` and was not listed yet. Returns what was observed with those that refer to something; what may
 * not be listed is told.
 */
export async function observeUsers(
  service: ImageBuilder,
  observed: Observed,
  used: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<Observed> {
  let { live, listed, unlisted } = observed
  const isKnown = ({ kind }: Kind): boolean => listed.includes(kind) || unlisted.includes(kind)
  const wanted = new Set([...used].flatMap((kind) => kindsReferringTo(kind)).filter((kind) => !isKnown(kind)))
  if (wanted.size === 0) return observed
  for (const kind of wanted) {
    const known = new Set(live.map(({ arn }) => arn))
    try {
      for await (const page of listSummaries(service, kind, { signal })) {
        live = [...live, ...page.filter(({ arn }) => !known.has(arn))]
      }
      listed = [...listed, kind.kind]
    } catch (error) {
      if (!isDenied(error)) throw error
      unlisted = [...unlisted, kind.kind]
    }
  }
  return { ...observed, live, listed, unlisted }
}
