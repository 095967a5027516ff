import { arnOf, slugOf } from './core/arn.ts'
import { partitionOf } from './caller.ts'
import { canonicalText, copyOf, type Json, type JsonObject } from './core/json.ts'
import type { EmulatedKind } from './kinds/registry.ts'
import { kindRules } from './kinds/registry.ts'
import { laterDate } from './resource-operations.ts'
import type { StateStore } from './state-store.ts'
import type { LiveResource } from './core/state.ts'
import type { Switches } from './core/switches.ts'

/** A resource as a test may change it. */
interface ResourceDraft {
  tags: Record<string, string>
  [member: string]: Json
}

/** What a resource is seeded from: its name and any members; ARN, dates and tags are filled in when absent. */
type ResourceSeed = JsonObject & { readonly name: string }

/**
 * The live resources of one account and Region, past the API: nothing is validated, no token is kept, no request recorded.
 * Every change is complete, and in the state file if there is one, when the method returns.
 */
export interface AccountState {
  /** Seeds or replaces a resource, found by the normal form of its name. */
  put(kind: EmulatedKind, resource: ResourceSeed): LiveResource
  get(kind: EmulatedKind, slug: string): LiveResource | undefined
  /** In the order of creation. */
  list(kind: EmulatedKind): LiveResource[]
  /** False when there was nothing to remove. */
  remove(kind: EmulatedKind, slug: string): boolean
  /**
   * An edit by somebody else: `change` gets a copy that it may change, or gives back another. Sets dateUpdated as the service
   * would: not for an edit of tags alone (but see taggingMovesDateUpdated), nor when `change` sets it itself.
   * Throws when there is no such resource.
   */
  edit(kind: EmulatedKind, slug: string, change: (draft: ResourceDraft) => ResourceDraft | void): LiveResource
}

export function accountState(
  store: StateStore,
  place: { readonly account: string; readonly region: string },
  settings: { readonly switches: () => Switches; readonly now: () => Date },
): AccountState {
  const data = () => store.read().account(place.account, place.region)
  return {
    get: (kind, slug) => data().entries(kind).get(slug)?.resource,
    list: (kind) => [...data().entries(kind).values()].map(({ resource }) => resource),
    put(kind, seed) {
      const slug = slugOf(seed.name, settings.switches())
      const arn = arnOf({ ...place, partition: partitionOf(place.region) }, kind, slug)
      const { name, arn: _, dateCreated, dateUpdated, tags, ...fields } = seed
      const resource = {
        arn,
        name,
        ...kindRules[kind].store(fields),
        dateCreated: dateCreated ?? settings.now().toISOString(),
        ...(dateUpdated === undefined ? {} : { dateUpdated }),
        tags: tags ?? {},
      } as LiveResource
      return store.changeNow((state) => {
        const account = state.account(place.account, place.region)
        const sequence = account.entries(kind).get(slug)?.sequence ?? state.takeSequence()
        account.replace(kind, slug, { sequence, slug, resource }, settings.switches().readLag)
        return resource
      })
    },
    remove: (kind, slug) =>
      store.changeNow((state) => {
        const account = state.account(place.account, place.region)
        if (!account.entries(kind).has(slug)) return false
        account.replace(kind, slug, undefined, settings.switches().readLag)
        return true
      }),
    edit: (kind, slug, change) =>
      store.changeNow((state) => {
        const account = state.account(place.account, place.region)
        const entry = account.entries(kind).get(slug)
        if (entry === undefined) throw new Error(`there is no ${kind} '${slug}' in ${place.account}/${place.region}`)
        const draft = copyOf(entry.resource as JsonObject) as ResourceDraft
        const changed = (change(draft) ?? draft) as LiveResource
        const resource = withDate(entry.resource, changed, settings)
        account.replace(kind, slug, { ...entry, resource }, settings.switches().readLag)
        return resource
      }),
  }
}

function withDate(
  before: LiveResource,
  after: LiveResource,
  settings: { readonly switches: () => Switches; readonly now: () => Date },
): LiveResource {
  if (after.dateUpdated !== before.dateUpdated) return after
  const isTagging = canonicalText({ ...before, tags: {} }) === canonicalText({ ...after, tags: {} })
  if (isTagging && !settings.switches().taggingMovesDateUpdated) return after
  return { ...after, dateUpdated: laterDate(settings.now(), before.dateUpdated) }
}
