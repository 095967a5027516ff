/** Who refers to what in an account: the reverse of references, whoever owns the one that refers. */
import { addTo } from '../add-to.ts'
import { compareText } from '../compare-text.ts'
import type { User } from '../consequence.ts'
import { arnOf, identityOf } from '../kinds/identity.ts'
import type { NamedLine } from '../kinds/kind.ts'
import { toRequest } from '../kinds/normalise.ts'
import { findReferences, kindsReferringTo, type FoundReference } from '../kinds/references.ts'
import { kindOf } from '../kinds/registry.ts'
import { statusOf } from '../kinds/status.ts'
import { isMeant } from '../kinds/version-forms.ts'
import { isExactNumber } from '../kinds/version-numbers.ts'
import type { Desired, Live, Observed, ResolvedTarget } from '../model.ts'
import { linesIn, newestOf, versionsOf, type Lines } from './lines.ts'

/**
 * Returns who refers to a live configuration, by name: null where a list of those who may is not permitted, undefined for a kind that nobody
 * refers to and where nobody asked.
 */
export type FindUsers = (live: Live) => readonly User[] | null | undefined

/** Prepares the reverse of the references that were seen. */
export function usersIn({ live, listed, unlisted }: Observed): FindUsers {
  let byArn: ReadonlyMap<string, readonly User[]> | undefined
  // A list that does not show what its rows refer to says nothing of who uses what.
  const isHidden = ({ kind, isSummary }: Live): boolean => isSummary === true && kindOf(kind).versions !== undefined
  const hidden = new Set(live.filter(isHidden).map(({ kind }) => kind))
  return (one) => {
    const kinds = kindsReferringTo(one.kind).map(({ kind }) => kind)
    if (kinds.length === 0) return undefined
    if (kinds.some((kind) => unlisted.includes(kind))) return null
    if (!kinds.every((kind) => listed.includes(kind) && !hidden.has(kind))) return undefined
    byArn ??= reverse(live, linesIn(live))
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
  lines: Lines,
): FindUsers {
  let byArn: ReadonlyMap<string, readonly User[]> | undefined
  return (one) => {
    const known = findUsers(one)
    if (known === null) return null
    byArn ??= reverse(
      declared.map((user) => toLiveForm(user, target)),
      lines,
    )
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

function reverse(all: readonly Referrer[], lines: Lines): ReadonlyMap<string, readonly User[]> {
  const users = new Map<string, User[]>()
  for (const one of [...all].sort((a, b) => compareText(a.name, b.name))) {
    const kind = kindOf(one.kind)
    const named: readonly (readonly [string, Pick<User, 'keys'>])[] = [
      ...findReferences(kind, one.fields).map((found) => [resolve(found, lines), { keys: found.path }] as const),
      ...(kind.findNames?.(one.fields) ?? []).flatMap((name) =>
        resolveName(name, lines).map((arn) => [arn, {}] as const),
      ),
    ]
    const seen = new Set<string>()
    for (const [arn, at] of named) {
      if (seen.has(arn)) continue
      seen.add(arn)
      addTo(users, arn, { arn: one.arn, name: one.name, status: statusOf(one), ...at })
    }
  }
  return users
}

/** Of the versions that a reference leaves open, the newest one is used. */
function resolve({ arn, parsed }: FoundReference, lines: Lines): string {
  const versions = versionsOf(lines, parsed.identity)
  const { identity, build = versions[0]?.build } = parsed
  const isOpen = build !== parsed.build || !isExactNumber(identity.version ?? '')
  return (isOpen ? versions.find((live) => isMeant(parsed, live))?.arn : undefined) ?? arn
}

function resolveName({ kind, name, version }: NamedLine, lines: Lines): readonly string[] {
  const found = newestOf(versionsOf(lines, identityOf(kind, name)), version)
  return found === undefined ? [] : [found.arn]
}
