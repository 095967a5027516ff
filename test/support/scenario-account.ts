/** The account of a scenario: made as others left it, and shown as it is afterwards. */
import { compareText } from '../../src/compare-text.ts'
import type { AccountState, EmulatedKind, Emulator, RecordedRequest } from '../../src/emulator/emulator.ts'
import { slugOf } from '../../src/kinds/identity.ts'
import type { JsonObject } from '../../src/model.ts'
import { optional } from '../../src/optional.ts'
import { isEqual } from '../../src/plan/equal.ts'
import { parseRecord } from '../../src/plan/record.ts'
import { kinds } from '../../src/kinds/registry.ts'
import { memberFor } from './references.ts'
import type { Deed, ResourceId } from './scenario-file.ts'

/** A Region of an account. */
export interface Place {
  readonly account: string
  readonly region: string
}

/** Where scenarios take place, unless their project says otherwise. */
export const home: Place = { account: '111122223333', region: 'us-east-1' }

function isWrite({ operation }: RecordedRequest): boolean {
  return /^(Create|Update|Delete|Tag|Untag)/.test(operation)
}

/** Does to the account what somebody did. Throws if what is named is not there. */
export function perform(started: Emulator, deed: Deed): void {
  const place = started.account(home.account, home.region)
  const { put, uses = [], tagsOf, edit, patch, remove, ...fields } = deed
  if (edit !== undefined) place.edit(...partsOf(edit), (draft) => mergePatch(draft, patch ?? {}) as typeof draft)
  if (remove !== undefined && !place.remove(...partsOf(remove))) throw new Error(`there is no ${remove} to remove`)
  if (put === undefined) return
  const references = uses.map((id) => [memberFor(partsOf(put)[0], partsOf(id)[0]) ?? '', arnOf(place, id)])
  const copied = tagsOf === undefined ? {} : place.get(...partsOf(tagsOf))?.tags
  const tags = { ...copied, ...(fields['tags'] as Record<string, string> | undefined) }
  place.put(partsOf(put)[0], { ...fields, ...Object.fromEntries(references), name: nameOf(put), tags })
}

const nameOf = (id: ResourceId): string => id.slice(id.indexOf('/') + 1)

function partsOf(id: ResourceId): readonly [EmulatedKind, string] {
  return [id.slice(0, id.indexOf('/')) as EmulatedKind, slugOf(nameOf(id))]
}

function arnOf(place: AccountState, id: ResourceId): string {
  const found = place.get(...partsOf(id))
  if (found === undefined) throw new Error(`there is no ${id} to refer to`)
  return found.arn
}

function mergePatch(value: unknown, patch: unknown): unknown {
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch
  const merged = new Map(Object.entries(value !== null && typeof value === 'object' ? value : {}))
  for (const [key, item] of Object.entries(patch)) {
    if (item === null) merged.delete(key)
    else merged.set(key, mergePatch(merged.get(key), item))
  }
  return Object.fromEntries(merged)
}

/** Returns what the accounts hold, for people: no dates, and of a record only what it is. */
export function accountsOf(started: Emulator, places: readonly Place[]): JsonObject {
  const once = new Map(places.map((one) => [`${one.account}/${one.region}`, one]))
  return Object.fromEntries(
    [...once.values()].sort(byPlace).map(({ account, region }) => {
      const found = ([...kinds.keys()] as EmulatedKind[]).flatMap((kind) =>
        started
          .account(account, region)
          .list(kind)
          .map(({ arn, name, dateCreated: _, dateUpdated: __, tags, ...fields }) => {
            return [`${kind}/${name}`, { ...fields, tags: readable(tags, arn) }] as const
          }),
      )
      return [`${account}/${region}`, Object.fromEntries(found.sort(([a], [b]) => compareText(a, b)))]
    }),
  )
}

/** Returns the writes of a run, without what differs from version to version: tokens and records. */
export function writesOf(started: Emulator): readonly JsonObject[] {
  const writes = started.requests
    .filter(isWrite)
    .map(({ operation, region, path, body }) => {
      const { clientToken: _, ...sent } = (body ?? {}) as Record<string, JsonObject>
      const arn = decodeURIComponent(path).match(/arn:[^?&]+/)?.[0]
      const keys = new URL(path, started.url).searchParams.getAll('tagKeys')
      return {
        operation,
        region,
        ...optional({ arn }),
        ...(keys.length === 0 ? {} : { tagKeys: keys }),
        ...sent,
        ...(sent['tags'] === undefined ? {} : { tags: readable(sent['tags'] as Record<string, string>) }),
      }
    })
    .sort((a, b) => compareText(order(a), order(b)))
  return collapse(writes)
}

/** A write that was sent again and again is shown once. */
function collapse(writes: readonly JsonObject[]): readonly JsonObject[] {
  const shown: { readonly write: JsonObject; times: number }[] = []
  for (const write of writes) {
    const last = shown.at(-1)
    if (last !== undefined && isEqual(last.write, write)) last.times += 1
    else shown.push({ write, times: 1 })
  }
  return shown.map(({ write, times }) => (times === 1 ? write : { ...write, '(sent)': `${times} times` }))
}

/** Changes run side by side: the writes of one configuration stand together, in their order. */
function order(write: JsonObject): string {
  const { region, name, arn } = write
  const named = [name, ...[...kinds.values()].map(({ model }) => write[model.getArnParam]), arn]
  const [whole = ''] = named.filter((value) => typeof value === 'string')
  return `${JSON.stringify(region)}/${slugOf(whole.slice(whole.lastIndexOf('/') + 1))}`
}

function byPlace(a: Place, b: Place): number {
  return compareText(`${a.account}/${a.region}`, `${b.account}/${b.region}`)
}

function readable(tags: Readonly<Record<string, string>>, arn?: string): JsonObject {
  const record = tags['kiln:record']
  if (record === undefined) return tags
  const read = parseRecord(record, arn ?? '')
  const word =
    arn === undefined ? 'written' : read.state === 'known' && read.isProtected ? 'known, protected' : read.state
  return { ...tags, 'kiln:record': `(${word})` }
}
