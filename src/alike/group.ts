/** Which configurations of several targets are one. */
import { groupBy } from '../group-by.ts'
import { slugOf } from '../kinds/identity.ts'
import type { Live, ResolvedTarget } from '../model.ts'
import { withWords, wordPattern, type Word } from './words.ts'

/** A live configuration in its target. */
export interface Placed {
  readonly target: ResolvedTarget
  readonly live: Live
}

/** Configurations that are one in several targets, with the name that documents give them. */
export interface Group<T extends Placed> {
  readonly members: readonly [T, ...T[]]
  /** The words by which their names differ. */
  readonly words: readonly Word[]
  /** Returns their name. */
  readonly name: (write: (word: Word) => string) => string
}

/** Returns groups of the same kind and name: equal, or equal but for words. Each target is in a group once at most. */
export function groupAlike<T extends Placed>(all: readonly T[], words: readonly Word[]): readonly Group<T>[] {
  const byName = groupBy(all, ({ live }) => `${lineOf(live)} ${live.identity.slug}`)
  const alone = byName.flatMap(([one, ...others]) => (others.length === 0 ? [one] : []))
  const joined = joinByWords(alone, words)
  const taken = new Set(joined.flatMap(({ members }) => members))
  const rest = byName.flatMap((members): readonly Group<T>[] => {
    return taken.has(members[0]) ? [] : [{ members, words: [], name: () => members[0].live.name }]
  })
  const order = new Map(all.map((one, index) => [one, index]))
  const placeOf = ({ members }: Group<T>): number => order.get(members[0]) ?? 0
  return [...joined, ...rest].sort((a, b) => placeOf(a) - placeOf(b))
}

/** The words that join most come first. */
function joinByWords<T extends Placed>(alone: readonly T[], words: readonly Word[]): readonly Group<T>[] {
  const candidates = words.flatMap((word) => {
    const marked = alone.flatMap((one) => {
      const { target, live } = one
      const form = word.forms.get(target.name) ?? ''
      const parts = live.name.split(wordPattern(form))
      return parts.length > 1 ? [{ one, key: `${lineOf(live)} ${parts.map(slugOf).join('\0')}` }] : []
    })
    return groupBy(marked, ({ key }) => key).map((members) => ({ word, members: members.map(({ one }) => one) }))
  })
  const taken = new Set<T>()
  return candidates
    .sort((a, b) => b.members.length - a.members.length)
    .flatMap(({ word, members }): readonly Group<T>[] => {
      const [first, ...others] = members.filter((one) => !taken.has(one))
      if (first === undefined || others.length === 0) return []
      const group: [T, ...T[]] = [first, ...others]
      if (new Set(group.map(({ target }) => target.name)).size < group.length) return []
      const named = withWords(
        group.map(({ target, live }) => ({ target: target.name, value: live.name })),
        [word],
      )
      if (named === undefined) return []
      for (const one of group) taken.add(one)
      return [{ members: group, words: named.words, name: named.write }]
    })
}

function lineOf({ kind, identity: { scope = '' } }: Live): string {
  return `${kind} ${scope}`
}
