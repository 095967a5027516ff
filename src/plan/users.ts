/** Who refers to what in an account: the reverse of references, whoever owns the one that refers. */
import { compareText } from '../compare-text.ts'
import type { User } from '../consequence.ts'
import { findReferences, kindsReferringTo } from '../kinds/references.ts'
import { kindOf } from '../kinds/registry.ts'
import { statusOf } from '../kinds/status.ts'
import type { Live, Observed } from '../model.ts'

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

function reverse(live: readonly Live[]): ReadonlyMap<string, readonly User[]> {
  const users = new Map<string, User[]>()
  for (const one of [...live].sort((a, b) => compareText(a.name, b.name))) {
    const user = { arn: one.arn, name: one.name, status: statusOf(one) }
    for (const arn of new Set(findReferences(kindOf(one.kind), one.fields).map((reference) => reference.arn))) {
      const known = users.get(arn)
      if (known === undefined) users.set(arn, [user])
      else known.push(user)
    }
  }
  return users
}
