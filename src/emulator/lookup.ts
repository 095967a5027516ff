import { parseArn, type ArnParts, type Place } from './core/arn.ts'
import type { Call, CommitEffects } from './call.ts'
import { byVersion, isMeant } from './core/lines.ts'
import type { AccountData, EmulatorState, Entry } from './core/state.ts'
import type { Switches } from './core/switches.ts'
import type { ReadContext, RuleContext } from './kinds/kind.ts'
import { managedEntries } from './kinds/managed/managed.ts'
import { rulesOf } from './kinds/registry.ts'

/** When something is asked, and how the service behaves then. */
export interface Moment {
  readonly switches: Switches
  readonly now: Date
}

/** What a read of the own account sees: the truth, or what it was before the last write. */
interface Sight {
  readonly stale: boolean
}

/** The data of the account and Region of a call. */
export function dataOf(call: Call, state: EmulatorState): AccountData {
  return state.account(call.caller.account, call.caller.region)
}

/** What the rules of kinds may ask in one call. */
export function contextOf(call: Call, state: EmulatorState): RuleContext {
  return ruleContext(state, call.caller, call, call.effects)
}

/** What the rules of kinds may ask at a place. */
export function ruleContext(
  state: EmulatorState,
  place: Place,
  moment: Moment,
  effects: Pick<CommitEffects, 'isProfileMissing' | 'isTopicMissing' | 'isRoleMissing' | 'buildFailure'>,
): RuleContext {
  const { switches, now } = moment
  return {
    data: state.account(place.account, place.region),
    place,
    switches,
    now,
    isProfileMissing: effects.isProfileMissing,
    isTopicMissing: effects.isTopicMissing,
    isRoleMissing: effects.isRoleMissing,
    buildFailure: effects.buildFailure,
    find: (arn) => findEntry(state, place, moment, arn),
  }
}

/**
 * What an ARN stands for: the resource itself or, where it leaves version or build open, the newest of those that it may mean.
 * Undefined for nothing, and for what the caller cannot see.
 */
export function findEntry(
  state: EmulatorState,
  place: Place,
  moment: Moment,
  arn: string,
  sight?: Sight,
): Entry | undefined {
  const parts = parseArn(arn)
  if (parts?.kind === undefined || parts.region !== place.region || parts.partition !== place.partition)
    return undefined
  if (isExact(parts)) return exactEntry(state, place, parts, sight)
  const context = { ...moment, data: state.account(place.account, place.region) }
  return visibleEntries(state, place, parts.kind, parts.account, sight)
    .filter((entry) => isMeant(parts, entry) && canStandFor(entry, parts.kind ?? '', context))
    .toSorted(byVersion)
    .at(-1)
}

/** True for an ARN that means one resource, whatever else there is. */
function isExact({ key, line, kind, version, build }: ArnParts): boolean {
  if (key === line) return true
  return version !== undefined && !version.includes('x') && (build !== undefined || !hasBuilds(kind ?? ''))
}

function hasBuilds(kind: string): boolean {
  return rulesOf(kind)?.identity.hasBuilds ?? false
}

function canStandFor(entry: Entry, kind: string, context: ReadContext): boolean {
  return rulesOf(kind)?.canStandForLine?.(entry, context) ?? true
}

function exactEntry(state: EmulatorState, place: Place, parts: ArnParts, sight?: Sight): Entry | undefined {
  const { kind = '', key, account } = parts
  if (account === place.account) {
    const data = state.account(place.account, place.region)
    return sight === undefined ? data.entries(kind).get(key) : data.readEntry(kind, key, sight.stale)
  }
  return visibleEntries(state, place, kind, account).find((entry) => entry.key === key)
}

/** The resources of a kind in an account, as far as the caller sees them: its own, those of AWS, of others what a policy shares. */
export function visibleEntries(
  state: EmulatorState,
  place: Place,
  kind: string,
  account: string,
  sight?: Sight,
): readonly Entry[] {
  const data = state.accounts.get(`${account}/${place.region}`)
  if (account === place.account) {
    return (
      (sight === undefined ? [...(data?.entries(kind).values() ?? [])] : data?.readEntries(kind, sight.stale)) ?? []
    )
  }
  const others = [...(data?.entries(kind).values() ?? [])]
  if (isAccountId(account)) return others.filter(({ hidden }) => hidden?.policy !== undefined)
  const keys = new Set(others.map(({ key }) => key))
  return [...managedEntries(kind, { ...place, account }).filter(({ key }) => !keys.has(key)), ...others]
}

/** True for the account of a customer; AWS and the Marketplace have words instead. */
export function isAccountId(account: string): boolean {
  return /^\d{12}$/.test(account)
}
