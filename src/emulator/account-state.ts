import { arnOf } from './core/arn.ts'
import { partitionOf } from './caller.ts'
import { canonicalText, copyOf, type Json, type JsonObject } from './core/json.ts'
import type { EmulatedKind } from './kinds/registry.ts'
import { runSchedule } from './kinds/build.ts'
import { kindRules } from './kinds/registry.ts'
import { readNewcomer } from './kinds/newcomer.ts'
import { ruleContext } from './lookup.ts'
import { laterDate } from './resource-operations.ts'
import type { StateStore } from './state-store.ts'
import type { AccountData, Entry, LiveResource } from './core/state.ts'
import type { Switches } from './core/switches.ts'

/** A resource as a test may change it. */
interface ResourceDraft {
  tags: Record<string, string>
  [member: string]: Json
}

/**
 * What a resource is seeded from: its name and any members of a Create; ARN, dates and tags are filled in when absent. A kind with builds takes
 * a number as `build`, the next one when absent.
 */
type ResourceSeed = JsonObject & { readonly name: string }

/**
 * The live resources of one account and Region, past the API: nothing is validated, no token is kept, no request recorded.
 * Every change is complete, and in the state file if there is one, when the method returns.
 */
export interface AccountState {
  /** Seeds or replaces a resource, found by its key: normal form of the name, version and build. */
  put(kind: EmulatedKind, resource: ResourceSeed): LiveResource
  get(kind: EmulatedKind, key: string): LiveResource | undefined
  /**
   * A run by the schedule, at once; nothing where the pipeline is disabled. With `fails` the build ends with that failureContext. Gives the ARN of
   * the image.
   */
  runSchedule(pipeline: string, outcome?: { readonly fails?: JsonObject }): string | undefined
  /** Shares a resource with everybody by a policy. Throws when there is no such resource. */
  share(kind: EmulatedKind, key: string, policy: string): void
  /** In the order of creation. */
  list(kind: EmulatedKind): LiveResource[]
  /** False when there was nothing to remove. */
  remove(kind: EmulatedKind, key: string): boolean
  /**
   * An edit by somebody else: `change` gets a copy that it may change, or gives back another. Sets dateUpdated as the service
   * would: not for an edit of tags alone (but see taggingMovesDateUpdated), nor when `change` sets it itself.
   * Throws when there is no such resource.
   */
  edit(kind: EmulatedKind, key: string, change: (draft: ResourceDraft) => ResourceDraft | void): LiveResource
}

export function accountState(
  store: StateStore,
  place: { readonly account: string; readonly region: string },
  settings: { readonly switches: () => Switches; readonly now: () => Date },
): AccountState {
  const entryOf = (account: AccountData, kind: EmulatedKind, key: string): Entry => {
    const entry = account.entries(kind).get(key)
    if (entry === undefined) throw new Error(`there is no ${kind} '${key}' in ${place.account}/${place.region}`)
    return entry
  }
  const data = () => store.read().account(place.account, place.region)
  return {
    get: (kind, key) => data().entries(kind).get(key)?.resource,
    list: (kind) => [...data().entries(kind).values()].map(({ resource }) => resource),
    put: (kind, seed) =>
      store.changeNow((state) => {
        const rules = kindRules[kind]
        const whole = { ...place, partition: partitionOf(place.region) }
        const moment = { switches: settings.switches(), now: settings.now() }
        const context = ruleContext(state, whole, moment, noEffects)
        const { name, slug, version, tags, fields } = readNewcomer(seed, moment.switches)
        const { arn: _, dateCreated, dateUpdated, build, ...rest } = fields
        const stored = rules.store(rest, context)
        const newcomer = { kind, slug, version, fields: stored, tags, isDryRun: false }
        const at = typeof build === 'number' ? { ...newcomer, build } : newcomer
        const { key, members } = rules.identity.seed(at, context)
        const resource = {
          arn: arnOf(whole, kind, key),
          name,
          ...stored,
          ...members,
          dateCreated: dateCreated ?? moment.now.toISOString(),
          ...(dateUpdated === undefined ? {} : { dateUpdated }),
          tags,
        } as LiveResource
        const sequence = context.data.entries(kind).get(key)?.sequence ?? state.takeSequence()
        context.data.replace(kind, key, { sequence, key, resource }, moment.switches.readLag)
        return resource
      }),
    runSchedule: (pipeline, outcome = {}) =>
      store.changeNow((state) => {
        const whole = { ...place, partition: partitionOf(place.region) }
        const moment = { switches: settings.switches(), now: settings.now() }
        const context = ruleContext(state, whole, moment, { ...noEffects, buildFailure: outcome.fails })
        return runSchedule(pipeline, { ...context, takeSequence: () => state.takeSequence() })
      }),
    share: (kind, key, policy) =>
      store.changeNow((state) => {
        const account = state.account(place.account, place.region)
        const entry = entryOf(account, kind, key)
        account.replace(kind, key, { ...entry, hidden: { ...entry.hidden, policy } }, settings.switches().readLag)
      }),
    remove: (kind, key) =>
      store.changeNow((state) => {
        const account = state.account(place.account, place.region)
        if (!account.entries(kind).has(key)) return false
        account.replace(kind, key, undefined, settings.switches().readLag)
        return true
      }),
    edit: (kind, key, change) =>
      store.changeNow((state) => {
        const account = state.account(place.account, place.region)
        const entry = entryOf(account, kind, key)
        const draft = copyOf(entry.resource as JsonObject) as ResourceDraft
        const changed = (change(draft) ?? draft) as LiveResource
        const hasDates = kindRules[kind].dateUpdatedOnCreate !== 'never'
        const resource = hasDates ? withDate(entry.resource, changed, settings) : changed
        account.replace(kind, key, { ...entry, resource }, settings.switches().readLag)
        return resource
      }),
  }
}

/** Nothing is missing for what is put past the API. */
const noEffects = {
  isProfileMissing: () => false,
  isTopicMissing: () => false,
  isRoleMissing: () => false,
  buildFailure: undefined,
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
