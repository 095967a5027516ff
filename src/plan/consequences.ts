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
import type { Change, ResolvedTarget } from '../model.ts'
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
  /** By name. */
  readonly consequences: readonly Consequence[]
  /** ARNs, in this account and Region, of what says where images go and was not read. */
  readonly unread: readonly string[]
}

/** Finds what follows from a plan. Nothing does where it has nothing pending. */
export function findConsequences(input: ConsequencesInput): FoundConsequences {
  const { target, changes, policy } = input
  if (!changes.some(changesBuild)) return { consequences: [], unread: [] }
  const account = new AccountAfter(input)
  const findCauses = causesIn(account, changes)
  const unread = new Set<string>()
  const consequences = account.resources.flatMap((resource): readonly Consequence[] => {
    const { builds } = kindOf(resource.kind)
    const because = builds === undefined || resource.change?.action === 'delete' ? [] : findCauses(resource)
    if (builds === undefined || because.length === 0) return []
    const { name, arn, fields, live, change } = resource
    const schedule = builds.schedule(fields)
    const status = statusOf({ fields })
    const isSame = live !== undefined && schedule === builds.schedule(live.fields) && status === statusOf(live)
    const { destinations, missing } = whereTo(resource, builds, account, target)
    if (missing !== undefined) unread.add(missing)
    const overriddenBy = builds.overriddenBy(fields)
    const { regions, accounts, sharedWith } = overriddenBy.length > 0 ? nowhere : destinations
    return [
      {
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
      },
    ]
  })
  return {
    consequences: consequences.sort((a, b) => compareText(a.pipeline, b.pipeline) || compareText(a.arn, b.arn)),
    unread: [...unread].sort(compareText),
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
  return (resource) => {
    const own = isCause(resource.change) ? [resource.change.id] : []
    // Of what is new everything is new.
    const isNew = own.length > 0 && resource.change?.action === 'create'
    const ids = new Set(isNew ? own : [...own, ...behind(resource)])
    return changes.flatMap(({ id }) => (ids.has(id) ? [id] : []))
  }
}

/** Reports whether a change alters what is built for a reason of its own. */
function isCause(change: Change | undefined): change is Change {
  return change !== undefined && changesBuild(change) && change.because === undefined
}

const nowhere: Destinations = { regions: [], accounts: [], sharedWith: [] }

/** Returns where images go, as far as that was read; `missing` is what would have to be read. */
function whereTo(
  { fields }: ResourceAfter,
  builds: Builds,
  account: AccountAfter,
  target: ResolvedTarget,
): { readonly destinations: Destinations; readonly missing?: string } {
  const arn = builds.sentBy(fields)
  if (arn === undefined) {
    return { destinations: { regions: [target.region], accounts: [target.account], sharedWith: [] } }
  }
  const [named] = account.find(arn)
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
