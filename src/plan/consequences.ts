/**
 * Which pipelines will build something else after an apply: those that change in what they build, and those that refer to such a change,
 * directly or through others, whoever owns them.
 */
import { isPending, isWritten } from '../action.ts'
import { compareText } from '../compare-text.ts'
import type { Consequence } from '../consequence.ts'
import type { Builds, Destinations } from '../kinds/kind.ts'
import { isInBuild, kindOf } from '../kinds/registry.ts'
import { statusOf } from '../kinds/status.ts'
import type { Change, Live, ResolvedTarget } from '../model.ts'
import type { Policy } from '../project.ts'
import { optional } from '../optional.ts'
import { AccountAfter, type ResourceAfter } from './account-after.ts'
import { ownershipOf, type Ownership } from './ownership.ts'

/** What a plan decided, and about what account. */
export interface ConsequencesInput {
  readonly target: ResolvedTarget
  readonly changes: readonly Change[]
  readonly observed: ConstructorParameters<typeof AccountAfter>[0]['observed']
  readonly policy: Policy
}

/** What follows from a plan. */
export interface FoundConsequences {
  /** ARNs, in this account and Region, of what says where images go and was not read. */
  readonly unread: readonly string[]
  /** Returns the consequences by name, given what was read of these. */
  readonly tell: (read: readonly Live[]) => readonly Consequence[]
}

/** Finds what follows from a plan. Nothing does where it has nothing pending. */
export function findConsequences(input: ConsequencesInput): FoundConsequences {
  const { target, changes, policy } = input
  if (!changes.some(changesBuild)) return { unread: [], tell: () => [] }
  const account = new AccountAfter(input)
  const findCauses = causesIn(account, changes)
  const following = account.resources.flatMap((resource) => {
    const { builds } = kindOf(resource.kind)
    const because = builds === undefined || resource.change?.action === 'delete' ? [] : findCauses(resource)
    return builds === undefined || because.length === 0 ? [] : [{ resource, builds, because }]
  })
  const find = (arn: string): Located | undefined => account.find(arn)[0]
  const missing = following.flatMap(
    ({ resource, builds }) => whereTo(resource, builds, { account, find, target }).missing ?? [],
  )
  const toConsequence = (
    { resource, builds, because }: (typeof following)[number],
    find: (arn: string) => Located | undefined,
  ): Consequence => {
    const { name, arn, fields, live, change } = resource
    const schedule = builds.schedule(fields)
    const status = statusOf({ fields })
    const isSame = live !== undefined && schedule === builds.schedule(live.fields) && status === statusOf(live)
    const { destinations } = whereTo(resource, builds, { account, find, target })
    const overriddenBy = builds.overriddenBy(fields)
    const { regions, accounts, sharedWith } = overriddenBy.length > 0 ? nowhere : destinations
    return {
      pipeline: name,
      arn,
      owner: change !== undefined && isPending(change) ? 'ours' : ownerOf(live && ownershipOf(live, policy)),
      because,
      status,
      schedule: schedule ?? null,
      nextRun: (isSame ? builds.nextRun(live.service) : undefined) ?? null,
      regions,
      accounts,
      ...optional({
        sharedWith: sharedWith.length > 0 ? sharedWith : undefined,
        overriddenBy: overriddenBy.length > 0 ? overriddenBy : undefined,
      }),
    }
  }
  return {
    unread: [...new Set(missing)].sort(compareText),
    tell(read) {
      const byArn = new Map(read.map((live) => [live.arn, live]))
      return following
        .map((one) => toConsequence(one, (arn) => find(arn) ?? byArn.get(arn)))
        .sort((a, b) => compareText(a.pipeline, b.pipeline) || compareText(a.arn, b.arn))
    },
  }
}

/** Reports whether a change is carried out and alters what is built with it. */
export function changesBuild(change: Change): boolean {
  if (!isWritten(change)) return false
  const kind = kindOf(change.kind)
  return change.action === 'create' || change.fields.some(({ keys: [field] }) => isInBuild(kind, String(field)))
}

/**
 * Returns what finds the ids of the changes that a resource refers to, through what does not change itself and what only follows from others:
 * where the story begins. In the order of the plan.
 */
function causesIn(account: AccountAfter, changes: readonly Change[]): (resource: ResourceAfter) => readonly string[] {
  const known = new Map<ResourceAfter, ReadonlySet<string>>()
  const behind = (resource: ResourceAfter): ReadonlySet<string> => {
    const found = known.get(resource)
    if (found !== undefined) return found
    const ids = new Set<string>()
    // What refers to itself over others has nothing more to add.
    known.set(resource, ids)
    for (const named of account.namedBy(resource)) {
      if (isCause(named.change)) ids.add(named.change.id)
      else for (const id of behind(named)) ids.add(id)
    }
    return ids
  }
  const places = new Map(changes.map(({ id }, index) => [id, index]))
  const placeOf = (id: string): number => places.get(id) ?? 0
  return (resource) => {
    const own = isCause(resource.change) ? [resource.change.id] : []
    // Of what is new everything is new.
    const isNew = own.length > 0 && resource.change?.action === 'create'
    const ids = new Set(isNew ? own : [...own, ...behind(resource)])
    return [...ids].sort((a, b) => placeOf(a) - placeOf(b))
  }
}

/** Reports whether a change alters what is built for a reason of its own. */
function isCause(change: Change | undefined): change is Change {
  return change !== undefined && changesBuild(change) && change.because === undefined
}

const nowhere: Destinations = { regions: [], accounts: [], sharedWith: [] }

type Located = Pick<ResourceAfter, 'kind' | 'fields'>

/** Returns where images go, as far as that was read; `missing` is what would have to be read. */
function whereTo(
  { fields }: ResourceAfter,
  builds: Builds,
  {
    account,
    find,
    target,
  }: {
    readonly account: AccountAfter
    readonly find: (arn: string) => Located | undefined
    readonly target: ResolvedTarget
  },
): { readonly destinations: Destinations; readonly missing?: string } {
  const arn = builds.sentBy(fields)
  if (arn === undefined) {
    return { destinations: { regions: [target.region], accounts: [target.account], sharedWith: [] } }
  }
  const named = find(arn)
  if (named !== undefined) {
    return { destinations: kindOf(named.kind).findDestinations?.(named.fields, target) ?? nowhere }
  }
  const isElsewhere = !account.holds(arn) || builds.overriddenBy(fields).length > 0
  return { destinations: nowhere, ...(isElsewhere ? {} : { missing: arn }) }
}

function ownerOf(ownership: Ownership | undefined): Consequence['owner'] {
  if (ownership === 'unowned') return 'none'
  return ownership === 'ours' ? 'ours' : 'other'
}
