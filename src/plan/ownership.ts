/** Whose a live configuration is, told from its tags alone. */
import type { Policy } from '../project.ts'
import { matchesAny } from '../glob.ts'
import type { Change, Live } from '../model.ts'
import { readRecord } from './diff.ts'
import { kilnKeys } from './tags.ts'

export type Ownership = 'ours' | 'unowned' | 'previous-owner' | 'foreign-owner' | 'foreign-manager'

/**
 * | tags | ownership |
 * |---|---|
 * | one of `managedBy`, or any `aws:cloudformation:*` | foreign-manager, whoever else claims it |
 * | `kiln:owner` of this project, record copied from another ARN | unowned |
 * | `kiln:owner` of this project | ours |
 * | `kiln:owner` in `previousOwners` | previous-owner |
 * | another `kiln:owner` | foreign-owner |
 * | none | unowned |
 */
export function ownershipOf(live: Live, policy: Policy): Ownership {
  if (Object.entries(live.tags).some(([key, value]) => isForeignManager(key, value, policy))) return 'foreign-manager'
  const key = kilnKeys(policy).owner
  if (!Object.hasOwn(live.tags, key)) return 'unowned'
  const owner = live.tags[key]
  if (owner === policy.owner) return readRecord(live, policy).state === 'copied' ? 'unowned' : 'ours'
  return owner !== undefined && policy.previousOwners.includes(owner) ? 'previous-owner' : 'foreign-owner'
}

/** Returns those of this project. */
export function oursAmong(all: readonly Live[], policy: Policy): readonly Live[] {
  return all.filter((live) => ownershipOf(live, policy) === 'ours')
}

/**
 * Reports whether a configuration shows that its owner is this project: it is declared here, and ours. An owner alone may be another
 * project's, written into kiln.yaml.
 */
export function showsOwner(change: Pick<Change, 'desired' | 'live' | 'replaces'>, policy: Policy): boolean {
  const there = whatIsThere(change)
  return change.desired !== undefined && there !== undefined && ownershipOf(there, policy) === 'ours'
}

/** Returns what the account has of a configuration: of a line that gets a version, the one before it. */
export function whatIsThere({ live, replaces }: Pick<Change, 'live' | 'replaces'>): Live | undefined {
  return live ?? replaces
}

/** Returns who holds a configuration that is not ours: the owner's name, or the tag of the other tool; undefined if nobody does. */
export function holderOf(live: Live, policy: Policy): string | undefined {
  const managers = Object.entries(live.tags).filter(([key, value]) => isForeignManager(key, value, policy))
  // CloudFormation sets three tags, and only one of them is the name that people know.
  const tag = managers.find(([key]) => key === 'aws:cloudformation:stack-name') ?? managers[0]
  if (tag !== undefined) return `${tag[0]}=${tag[1]}`
  const owner = live.tags[kilnKeys(policy).owner]
  return owner === policy.owner ? undefined : owner
}

function isForeignManager(key: string, value: string, policy: Policy): boolean {
  if (key.startsWith('aws:cloudformation:')) return true
  return policy.managedBy.some((tag) => {
    return matchesAny([tag.key], key) && (tag.value === undefined || matchesAny([tag.value], value))
  })
}
