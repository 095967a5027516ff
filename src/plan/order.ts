/**
 * What has to be done before what: computed from references, so that the whole plan, its order included, is data. What is made comes after
 * what it refers to; what is deleted comes last, after what refers to it.
 */
import { isWritten } from '../action.ts'
import { keyOf } from '../kinds/identity.ts'
import { findReferences } from '../kinds/references.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Change, Identity } from '../model.ts'

/**
 * Returns changes with the ids that each waits for, causes before what follows from them; otherwise in the order in which they were given,
 * deletes last.
 */
export function orderChanges(changes: readonly Change[]): readonly Change[] {
  const made = changes.filter(({ action }) => action !== 'delete')
  const deleted = changes.filter(({ action }) => action === 'delete')
  const ordered = [...causesFirst(made, namedByDesired(made)), ...causesFirst(deleted, usersAmong(deleted))]
  return afterWhatLetsGo(ordered)
}

type FindCauses = (change: Change) => readonly Change[]

/** What a declared configuration refers to. */
function namedByDesired(changes: readonly Change[]): FindCauses {
  const byKey = byIdentity(changes)
  return ({ desired }) =>
    unique((desired?.references ?? []).flatMap(({ identity }) => byKey.get(keyOf(identity)) ?? []))
}

/** What refers to a live configuration: it goes first. */
function usersAmong(changes: readonly Change[], among = changes): FindCauses {
  const byKey = byIdentity(changes)
  const users = new Map<Change, Change[]>()
  for (const change of among) {
    for (const named of namedByLive(change)) {
      const used = byKey.get(keyOf(named))
      if (used !== undefined) users.set(used, [...(users.get(used) ?? []), change])
    }
  }
  return (change) => unique(users.get(change) ?? [])
}

/** What is deleted waits for those that are led to something else. */
function afterWhatLetsGo(changes: readonly Change[]): readonly Change[] {
  const updates = changes.filter((change) => change.live !== undefined && isWritten(change))
  if (updates.length === 0 || changes.every(({ action }) => action !== 'delete')) return changes
  const users = usersAmong(changes, updates)
  return changes.map((change) => {
    const before = change.action === 'delete' ? users(change).map(({ id }) => id) : []
    return before.length === 0 ? change : { ...change, waitsFor: [...before, ...(change.waitsFor ?? [])] }
  })
}

function namedByLive({ live }: Change): readonly Identity[] {
  return live === undefined ? [] : findReferences(kindOf(live.kind), live.fields).map(({ parsed }) => parsed.identity)
}

function byIdentity(changes: readonly Change[]): ReadonlyMap<string, Change> {
  return new Map(
    changes.flatMap((change) => {
      const identity = change.desired?.identity ?? change.live?.identity
      return identity === undefined ? [] : [[keyOf(identity), change] as const]
    }),
  )
}

function unique(changes: readonly Change[]): readonly Change[] {
  return [...new Set(changes)]
}

/**
 * Depth first, without a stack of calls, as chains may be longer than one is deep. Documents that refer to each other in a circle do not come
 * this far.
 */
function causesFirst(changes: readonly Change[], findCauses: FindCauses): readonly Change[] {
  const ordered: Change[] = []
  const seen = new Set<Change>()
  const way: {
    readonly change: Change
    readonly causes: readonly Change[]
    readonly rest: Iterator<Change, undefined>
  }[] = []
  function enter(change: Change): void {
    if (seen.has(change)) return
    seen.add(change)
    const causes = findCauses(change)
    way.push({ change, causes, rest: causes.values() })
  }
  for (const first of changes) {
    enter(first)
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { change, causes, rest } = step
      const { value: cause } = rest.next()
      if (cause !== undefined) enter(cause)
      else {
        way.pop()
        ordered.push(causes.length === 0 ? change : { ...change, waitsFor: causes.map(({ id }) => id) })
      }
    }
  }
  return ordered
}
