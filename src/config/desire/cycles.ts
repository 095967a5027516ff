/** Documents that refer to each other in a circle: none of them could be made first. */
import { diagnose } from '../../diagnostic/diagnose.ts'
import { keyOf } from '../../kinds/identity.ts'
import { kindOf } from '../../kinds/registry.ts'
import type { Desired, Diagnostic, Path, Reference, Source } from '../../model.ts'
import { optional } from '../../optional.ts'
import { formatSource } from '../../source.ts'

/** A document on the way from the first one, the reference that led to it, and its references that are still to be followed. */
interface Step {
  readonly one: Desired
  readonly by?: Reference
  readonly rest: Iterator<Reference, undefined>
}

/** Returns one diagnostic for each circle, at the reference that closes it; the same circle in several targets is told once. */
export function diagnoseCycles(
  desired: readonly Desired[],
  locate: (one: Desired, path: Path) => Source,
): readonly Diagnostic[] {
  const keyIn = (target: string, one: Pick<Desired, 'identity'>): string => `${target} ${keyOf(one.identity)}`
  const referring = desired.filter(({ references }) => references.length > 0)
  const byKey = new Map(referring.map((one) => [keyIn(one.target, one), one]))
  const state = new Map<Desired, 'open' | 'done'>()
  const told = new Map<string, Diagnostic>()
  const way: Step[] = []

  function enter(one: Desired, by?: Reference): void {
    way.push({ one, rest: one.references.values(), ...optional({ by }) })
    state.set(one, 'open')
  }

  // Chains may be longer than a stack of calls is deep.
  function follow({ one, rest }: Step): void {
    const { value: reference } = rest.next()
    if (reference === undefined) {
      state.set(one, 'done')
      way.pop()
      return
    }
    const next = byKey.get(keyIn(one.target, reference))
    // A line that begins with an earlier image of its own goes round in no circle.
    if (next === undefined || (next === one && kindOf(one.kind).images !== undefined) || state.get(next) === 'done')
      return
    if (state.get(next) === undefined) enter(next, reference)
    else tell(next, one, reference)
  }

  function tell(first: Desired, last: Desired, closing: Reference): void {
    const round = way.slice(way.findIndex(({ one }) => one === first))
    const opening = round[1]?.by ?? closing
    const ids = [...round.map(({ one }) => one.id), first.id]
    const circle = ids.join(' → ')
    if (told.has(circle)) return
    const source = formatSource(locate(first, opening.path))
    told.set(circle, diagnose('referenceCycle', { circle, source }, locate(last, closing.path)))
  }

  for (const first of referring) {
    if (state.get(first) === undefined) enter(first)
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) follow(step)
  }
  return [...told.values()]
}
