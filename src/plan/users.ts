/** Who refers to what in an account: the reverse of references, whoever owns the one that refers. */
import { compareText } from '../compare-text.ts'
import type { User } from '../consequence.ts'
import { arnOf } from '../kinds/identity.ts'
import { toRequest } from '../kinds/normalise.ts'
import { findReferences, kindsReferringTo } from '../kinds/references.ts'
import { kindOf } from '../kinds/registry.ts'
import { statusOf } from '../kinds/status.ts'
import type { Desired, Live, Observed, ResolvedTarget } from '../model.ts'

/**
 * Returns who refers to a live configuration, by name: null where a list of those who may is not permitted, undefined for a kind that nobody
 * refers to and where nobody asked.
 */
export type FindUsers = (live: Live) => readonly User[] | null | undefined

/** Prepares the reverse of the references that were seen. */
export function usersIn({ live, listed, unlisted }: Observed): FindUsers {
  let byArn: ReadonlyMap<string, readonly User[]> | undefined
  return (one) => {
    const kinds = kindsReferringTo(one.kind).map(({ kind }) => kind)
    if (kinds.length === 0) return undefined
    if (kinds.some((kind) => unlisted.includes(kind))) return null
    if (!kinds.every((kind) => listed.includes(kind))) return undefined
    byArn ??= reverse(live)
    return byArn.get(one.arn) ?? []
  }
}

/**
 * Adds those that are declared and name a configuration, whether or not they do so in the account: what a document names is not deleted.
 * Where a list is not permitted the users stay unknown.
 */
export function withDeclaredUsers(
  findUsers: FindUsers,
  declared: readonly Desired[],
  target: ResolvedTarget,
): FindUsers {
  let byArn: ReadonlyMap<string, readonly User[]> | undefined
  return (one) => {
    const known = findUsers(one)
    if (known === null) return null
    byArn ??= reverse(declared.map((user) => toLiveForm(user, target)))
    const seen = new Set(known?.map(({ arn }) => arn))
    const more = (byArn.get(one.arn) ?? []).filter(({ arn }) => !seen.has(arn))
    return more.length === 0 ? known : [...(known ?? []), ...more]
  }
}

type Referrer = Pick<Live, 'kind' | 'name' | 'arn' | 'fields'>

/** As a create would make it: with the status that is sent where none is declared. */
function toLiveForm({ kind, name, identity, fields }: Desired, target: ResolvedTarget): Referrer {
  return { kind, name, arn: arnOf(identity, target), fields: toRequest(kindOf(kind), fields) }
}

function reverse(all: readonly Referrer[]): ReadonlyMap<string, readonly User[]> {
  const users = new Map<string, User[]>()
  for (const one of [...all].sort((a, b) => compareText(a.name, b.name))) {
    const user = { arn: one.arn, name: one.name, status: statusOf(one) }
    for (const arn of new Set(findReferences(kindOf(one.kind), one.fields).map((reference) => reference.arn))) {
      const known = users.get(arn)
      if (known === undefined) users.set(arn, [user])
      else known.push(user)
    }
  }
  return users
}
