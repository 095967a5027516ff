/**
 * What has to be done before what: computed from references, so that the whole plan, its order included, is data. What is made comes after
 * what it refers to; what is deleted comes last, after what refers to it.
 */
import { isWritten } from '../action.ts'
import { addTo } from '../add-to.ts'
import { keyOf, lineOf } from '../kinds/identity.ts'
import { findReferences } from '../kinds/references.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Change, Desired, Identity } from '../model.ts'

/**
 * Returns changes with the ids that each waits for, causes before what follows from them; otherwise in the order in which they were given,
 * deletes last.
 */
export function orderChanges(changes: readonly Change[]): readonly Change[] {
  const made = changes.filter(({ action }) => action !== 'delete')
  const deleted = changes.filter(({ action }) => action === 'delete')
  const ordered = [...causesFirst(made, namedByDesired(made)), ...causesFirst(deleted, usersAmong(deleted))]
  return afterWhatLetsGo(
    ordered.map(({ one, causes }) => (causes.length === 0 ? one : { ...one, waitsFor: causes.map(({ id }) => id) })),
  )
}

/** Returns what is declared with what it refers to before it; otherwise in the order in which it was given. */
export function orderDesired(desired: readonly Desired[]): readonly Desired[] {
  const byKey = new Map(desired.map((one) => [keyOf(one.identity), one]))
  const findCauses = (one: Desired): readonly Desired[] =>
    one.references.flatMap(({ identity }) => byKey.get(keyOf(identity)) ?? [])
  return causesFirst(desired, findCauses).map(({ one }) => one)
}

type FindCauses<One> = (one: One) => readonly One[]

/** What a declared configuration refers to. */
function namedByDesired(changes: readonly Change[]): FindCauses<Change> {
  const byLine = groupByLine(changes)
  return ({ desired }) =>
    unique((desired?.references ?? []).flatMap(({ identity }) => byLine.get(keyOf(identity)) ?? []))
}

/** What refers to a live configuration: it goes first. */
function usersAmong(changes: readonly Change[], among = changes): FindCauses<Change> {
  const byLine = groupByLine(changes)
  const users = new Map<Change, Change[]>()
  for (const change of among) {
    for (const named of namedByLive(change)) {
      for (const used of byLine.get(keyOf(lineOf(named))) ?? []) addTo(users, used, change)
    }
  }
  return (change) => unique((users.get(change) ?? []).filter((user) => user !== change))
}

/** What is deleted waits for those that are led to something else, and an older version for the one that takes its place. */
function afterWhatLetsGo(changes: readonly Change[]): readonly Change[] {
  const written = changes.filter(isWritten)
  if (changes.every(({ action }) => action !== 'delete')) return changes
  const users = usersAmong(changes, written)
  const byLine = groupByLine(written)
  return changes.map((change) => {
    if (change.action !== 'delete' || change.live === undefined) return change
    const newer = change.reason === 'superseded' ? (byLine.get(keyOf(lineOf(change.live.identity))) ?? []) : []
    const before = unique([...newer, ...users(change)]).map(({ id }) => id)
    return before.length === 0 ? change : { ...change, waitsFor: [...before, ...(change.waitsFor ?? [])] }
  })
}

/** All versions of a line that go are one change. */
function namedByLive({ live, versions = live === undefined ? [] : [live] }: Change): readonly Identity[] {
  return versions.flatMap((one) => findReferences(kindOf(one.kind), one.fields).map(({ parsed }) => parsed.identity))
}

function groupByLine(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const lines = new Map<string, Change[]>()
  for (const change of changes) {
    const identity = change.desired?.identity ?? change.live?.identity
    if (identity === undefined) continue
    addTo(lines, keyOf(lineOf(identity)), change)
  }
  return lines
}

function unique(changes: readonly Change[]): readonly Change[] {
  return [...new Set(changes)]
}

/**
 * Depth first, without a stack of calls, as chains may be longer than one is deep. Documents that refer to each other in a circle do not come
 * this far.
 */
function causesFirst<One>(
  all: readonly One[],
  findCauses: FindCauses<One>,
): readonly { readonly one: One; readonly causes: readonly One[] }[] {
  const ordered: { readonly one: One; readonly causes: readonly One[] }[] = []
  const seen = new Set<One>()
  const way: { readonly one: One; readonly causes: readonly One[]; readonly rest: Iterator<One, undefined> }[] = []
  function enter(one: One): void {
    if (seen.has(one)) return
    seen.add(one)
    const causes = findCauses(one)
    way.push({ one, causes, rest: causes.values() })
  }
  for (const first of all) {
    enter(first)
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { one, causes, rest } = step
      const { value: cause } = rest.next()
      if (cause !== undefined) enter(cause)
      else {
        way.pop()
        ordered.push({ one, causes })
      }
    }
  }
  return ordered
}
