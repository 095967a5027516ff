/**
 * What keeps a version from being deleted, beyond what lists show: who names it, who it is shared with, what was built of it. It is looked up
 * for what `--prune` would delete, and for nothing else. What cannot be looked up counts as there.
 */
import { imagebuilder } from '../api/imagebuilder.ts'
import { isList, isObject } from '../json.ts'
import { keyOf, parseArn } from '../kinds/identity.ts'
import { kindsReferringTo } from '../kinds/references.ts'
import { isListWhole, kindOf, policyOperationOf } from '../kinds/registry.ts'
import type { Live, Observed, ResolvedTarget } from '../model.ts'
import type { ImageBuilder } from './client.ts'
import { ServiceError } from './failure.ts'
import { listPages } from './list.ts'
import { isAboutOne, readLive } from './live.ts'

/** What was looked up. */
export interface LookedUp {
  /** With those read whole that may name one of the versions. */
  readonly observed: Observed
  /** ARNs of those that must stay. */
  readonly staying: ReadonlySet<string>
}

/** Looks up what keeps versions that would be deleted. Throws `ServiceError` for what is not about one of them. */
export async function findStaying(
  service: ImageBuilder,
  target: ResolvedTarget,
  observed: Observed,
  going: readonly Live[],
  signal?: AbortSignal,
): Promise<LookedUp> {
  const asking = { service, target, signal }
  const [readers, shared, built] = await Promise.all([
    readReaders(asking, observed, going),
    Promise.all(going.map((live) => isShared(asking, live))),
    findBuilt(asking, going),
  ])
  const hidden = new Set(readers.unread.flatMap(({ kind }) => referredBy(kind, going)))
  const staying = going.filter((live, index) => shared[index] === true || built(live) || hidden.has(live.kind))
  return { observed: readers.observed, staying: new Set(staying.map(({ arn }) => arn)) }
}

interface Asking {
  readonly service: ImageBuilder
  readonly target: ResolvedTarget
  readonly signal: AbortSignal | undefined
}

/** Reads whole what would go, so that a plan can show it, and what may name it, where it was only listed. */
async function readReaders(
  { service, target, signal }: Asking,
  observed: Observed,
  going: readonly Live[],
): Promise<{ readonly observed: Observed; readonly unread: readonly Live[] }> {
  const kinds = [...new Set(going.map(({ kind }) => kind))].flatMap((kind) => kindsReferringTo(kind))
  const readers = new Set(kinds.filter((kind) => !isListWhole(kind)).map(({ kind }) => kind))
  const gone = new Set(going.map(({ arn }) => arn))
  const unread: Live[] = []
  const live = await Promise.all(
    observed.live.map(async (one): Promise<readonly Live[]> => {
      if (one.isSummary !== true || !(readers.has(one.kind) || gone.has(one.arn))) return [one]
      try {
        const whole = await readLive(service, target, kindOf(one.kind), one.arn, signal)
        return whole === undefined ? [] : [whole]
      } catch (error) {
        if (!isAboutOne(error)) throw error
        unread.push(one)
        return [one]
      }
    }),
  )
  return { observed: { ...observed, live: live.flat() }, unread }
}

/** Returns which kinds of those that would go a kind can refer to. */
function referredBy(reader: string, going: readonly Live[]): readonly string[] {
  return going.map(({ kind }) => kind).filter((kind) => kindsReferringTo(kind).some((one) => one.kind === reader))
}

/** Reports whether a version has a policy that lets others use it: then it is not deleted (API_DeleteComponent). */
async function isShared({ service, signal }: Asking, { kind, arn }: Live): Promise<boolean> {
  const name = policyOperationOf(kindOf(kind))
  if (name === undefined) return false
  const [member = ''] = Object.keys(imagebuilder.operations[name]?.query ?? {})
  try {
    const { body } = await service.call(name, { [member]: arn }, { signal })
    return typeof body['policy'] === 'string' && body['policy'] !== ''
  } catch (error) {
    if (error instanceof ServiceError && error.class === 'not-found') return false
    if (isAboutOne(error)) return true
    throw error
  }
}

/** Resolves to what tells whether images were built of a version: they have its name and number, and one list shows them all. */
async function findBuilt({ service, signal }: Asking, going: readonly Live[]): Promise<(live: Live) => boolean> {
  const images = new Set(going.flatMap(({ kind }) => kindOf(kind).images ?? []))
  const built = new Set<string>()
  const isOf = ({ kind, identity }: Live, image: string): boolean =>
    kindOf(kind).images === image && built.has(keyOf({ ...identity, kind: image }))
  try {
    for (const kind of images) {
      const model = imagebuilder.builtKinds[kind]
      const list = model?.operations['list']
      if (model === undefined || list === undefined) continue
      // An image that is out of use is an image of its recipe all the same.
      for await (const page of listPages(service, list, { signal, input: { includeDeprecated: true } })) {
        const rows = page[model.listBodyMember]
        for (const row of isList(rows) ? rows : []) {
          const parsed = isObject(row) && typeof row['arn'] === 'string' ? parseArn(row['arn']) : undefined
          if (parsed !== undefined) built.add(keyOf(parsed.identity))
        }
      }
    }
  } catch (error) {
    if (!isAboutOne(error)) throw error
    return ({ kind }) => kindOf(kind).images !== undefined
  }
  return (live) => [...images].some((image) => isOf(live, image))
}
