/** Account → Observed. Lists first, which also finds orphans, then reads whole what is declared or owned. */
import { setMaxListeners } from 'node:events'
import { compareText } from '../canonical.ts'
import { diagnose } from '../diagnostic.ts'
import { arnOf, slugOf } from '../kinds/identity.ts'
import { isList, isObject } from '../json.ts'
import { unknownMembers } from '../kinds/normalise.ts'
import { pipelineList } from '../kinds/pipelines.ts'
import { kinds, type Kind } from '../kinds/registry.ts'
import type { Desired, JsonObject, Live, Observed, Pipeline, Policy, ResolvedTarget } from '../model.ts'
import { ownershipOf } from '../plan/ownership.ts'
import { settleFromSummary } from '../plan/settled.ts'
import type { ImageBuilder } from './client.ts'
import { ServiceError } from './failure.ts'
import { listPages, type ListOptions } from './list.ts'

export interface ObserveOptions {
  /** Reports whether the whole project was read: only then are owned configurations that nobody declares looked for. */
  readonly isWholeProject: boolean
  /** `fast` takes from list and record what they settle between them, and reads only the rest. */
  readonly refresh: 'full' | 'fast'
  readonly signal?: AbortSignal | undefined
  /** Told as reads finish: how many of how many known so far. */
  readonly onRead?: (done: number, total: number) => void
}

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
  const work = [...kinds.values()]
    .filter((kind) => options.isWholeProject || desired.some((one) => one.kind === kind.kind))
    .map(async (kind) => {
      try {
        return await observeKind(
          seeing,
          kind,
          desired.filter((one) => one.kind === kind.kind),
        )
      } catch (error) {
        giveUp.abort(error)
        throw error
      }
    })
  const settled = await Promise.allSettled(work)
  const failed = settled.find((one) => one.status === 'rejected')
  // The first failure is the reason why the rest was given up.
  if (failed !== undefined) throw giveUp.signal.reason as Error
  const seen = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  return {
    live: seen.flatMap((one) => one.live),
    unlisted: seen.flatMap((one) => (one.isListed ? [] : [one.kind])),
    ...(options.isWholeProject ? { unmanaged: seen.reduce((sum, one) => sum + one.unmanaged, 0) } : {}),
  }
}

/** What reading a kind works with. */
interface Seeing extends ObserveOptions {
  readonly service: ImageBuilder
  readonly target: ResolvedTarget
  readonly policy: Policy
  readonly progress: NonNullable<ListOptions['progress']>
  readonly signal: AbortSignal
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

interface Seen {
  readonly kind: string
  readonly live: readonly Live[]
  readonly isListed: boolean
  readonly unmanaged: number
}

async function observeKind(seeing: Seeing, kind: Kind, desired: readonly Desired[]): Promise<Seen> {
  const { service, target, policy, progress, signal } = seeing
  const unseen = new Map(desired.map((one) => [one.slug, one]))
  const settled: Live[] = []
  const reads: Promise<Live | undefined>[] = []
  const read = (arn: string): void => {
    const reading = progress(readLive(service, target, kind, arn, signal))
    reading.catch(() => undefined)
    reads.push(reading)
  }
  let unmanaged = 0
  let isListed = true
  try {
    const isWanted = seeing.isWholeProject ? {} : { isWanted: () => needsList(seeing, unseen) }
    for await (const page of listSummaries(service, kind, { signal, progress, ...isWanted })) {
      for (const summary of page) {
        const declared = unseen.get(summary.slug)
        unseen.delete(summary.slug)
        const isFast = declared !== undefined && seeing.refresh === 'fast'
        const known = isFast ? settleFromSummary(kind, declared, summary, policy) : undefined
        const ownership = ownershipOf(summary, policy)
        if (known !== undefined) settled.push(known)
        else if (declared !== undefined || (ownership === 'ours' && seeing.isWholeProject)) read(summary.arn)
        else if (ownership === 'unowned') unmanaged += 1
      }
    }
  } catch (error) {
    if (desired.length > 0 || !(error instanceof ServiceError) || error.class !== 'denied') throw error
    isListed = false
  }
  // A list may not show yet what was just made: what it does not have is asked for by name.
  for (const slug of unseen.keys()) read(arnOf(kind, slug, target))
  const live = [...settled, ...(await Promise.all(reads)).filter((one) => one !== undefined)]
  return { kind: kind.kind, live, isListed, unmanaged }
}

/** As many reads by name, all at once, cost no more than one more page of a list, which is mostly about others. */
const fewReads = 25

/**
 * Reports whether another page of the list is worth asking for where orphans are not looked for. Pages come one after the other, and in a
 * large account each is mostly about others: few that are left to find are asked for by name. Names of which it is not known what ARN they get are found by listing alone
 * (docs/decisions/0005-list-then-get.md).
 */
function needsList({ refresh }: Seeing, unseen: ReadonlyMap<string, Desired>): boolean {
  if (unseen.size === 0) return false
  if ([...unseen.keys()].some((slug) => slug.includes('--'))) return true
  return refresh === 'fast' && unseen.size > fewReads
}

/** Reads every configuration of every kind whole, whoever owns it. */
export async function listLive(
  service: ImageBuilder,
  target: ResolvedTarget,
  signal?: AbortSignal,
): Promise<readonly Live[]> {
  const found: Live[] = []
  for (const kind of kinds.values()) {
    const reads: Promise<Live | undefined>[] = []
    for await (const page of listSummaries(service, kind, { signal })) {
      for (const { arn } of page) {
        const reading = readLive(service, target, kind, arn, signal)
        reading.catch(() => undefined)
        reads.push(reading)
      }
    }
    found.push(...(await Promise.all(reads)).filter((live) => live !== undefined))
  }
  return found.sort((a, b) => compareText(a.arn, b.arn))
}

/** What a list says of configurations, page by page: enough to tell whose they are. */
async function* listSummaries(service: ImageBuilder, kind: Kind, options: ListOptions): AsyncIterable<readonly Live[]> {
  const seen = new Set<string>()
  for await (const page of listPages(service, kind.model.operations['list'] ?? '', options)) {
    const items = page[kind.model.listBodyMember]
    const found = (isList(items) ? items : []).flatMap((item) => (isObject(item) ? (toLive(kind, item) ?? []) : []))
    // A page that shifts while it is read can show the same one twice.
    yield found.filter(({ arn }) => !seen.has(arn) && seen.add(arn))
  }
}

/** Reads one configuration whole; undefined if it is not there. */
export async function readLive(
  service: ImageBuilder,
  target: ResolvedTarget,
  kind: Kind,
  arn: string,
  signal?: AbortSignal,
): Promise<Live | undefined> {
  try {
    const { model } = kind
    const { body } = await service.call(model.operations['get'] ?? '', { [model.getArnParam]: arn }, { signal })
    const detail = body[model.getBodyMember]
    const live = isObject(detail) ? toLive(kind, detail) : undefined
    if (live !== undefined) assertAccount(target, `${kind.kind}/${live.name}`, live.arn)
    return live
  } catch (error) {
    if (error instanceof ServiceError && error.class === 'not-found') return undefined
    throw error
  }
}

/** Throws `ServiceError` if an answer about `id` names an ARN of another account than that of `target`. */
export function assertAccount({ account }: ResolvedTarget, id: string, arn: string): void {
  if (arn.split(':')[4] === account) return
  const { message } = diagnose('foreignAccount', { id, arn, account })
  throw new ServiceError({ code: 'ForeignAccount', message, class: 'foreign-account', mayHaveRun: false })
}

/** Returns the configuration that an answer describes; undefined if it has no ARN, which is how an absent one has been seen. */
function toLive(kind: Kind, detail: JsonObject): Live | undefined {
  const { arn, name, tags, dateCreated, dateUpdated } = detail
  if (typeof arn !== 'string' || arn === '') return undefined
  const owned = new Set([...kind.model.serviceOwned, ...kind.readOnly, 'name', 'tags'])
  const spelling = typeof name === 'string' ? name : (arn.split('/').at(-1) ?? '')
  return {
    kind: kind.kind,
    arn,
    name: spelling,
    slug: slugOf(spelling),
    fields: Object.fromEntries(Object.entries(detail).filter(([member]) => !owned.has(member))),
    tags: isObject(tags) ? toTags(tags) : {},
    ...(typeof dateCreated === 'string' ? { dateCreated } : {}),
    ...(typeof dateUpdated === 'string' ? { dateUpdated } : {}),
    unknown: unknownMembers(kind, detail),
  }
}

function toTags(tags: JsonObject): Live['tags'] {
  const entries = Object.entries(tags).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(entries)
}

/** Lists the pipelines with what they use; null where that is not permitted. */
export async function listPipelines(service: ImageBuilder, signal?: AbortSignal): Promise<readonly Pipeline[] | null> {
  const members = [...kinds.values()].flatMap((kind) => kind.pipelineMember ?? [])
  const pipelines: Pipeline[] = []
  try {
    for await (const page of listPages(service, pipelineList.operation, { signal })) {
      const items = page[pipelineList.member]
      for (const item of isList(items) ? items : []) {
        if (!isObject(item)) continue
        const uses = members.flatMap((member) => (typeof item[member] === 'string' ? [item[member]] : []))
        const text = (key: string): string => (typeof item[key] === 'string' ? item[key] : '')
        pipelines.push({ arn: text('arn'), name: text('name'), status: text('status'), uses })
      }
    }
  } catch (error) {
    if (error instanceof ServiceError && error.class === 'denied') return null
    throw error
  }
  return pipelines.sort((a, b) => compareText(a.name, b.name))
}
