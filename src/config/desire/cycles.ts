/** Documents that refer to each other in a circle: none of them could be made first. */
import { diagnose } from '../../diagnostic/diagnose.ts'
import { keyOf } from '../../kinds/identity.ts'
import type { Desired, Diagnostic, Path, Reference, Source } from '../../model.ts'
import { formatSource } from '../../source.ts'

/** Returns one diagnostic for each circle, at the reference that closes it; the same circle in several targets is told once. */
export function diagnoseCycles(
  desired: readonly Desired[],
  locate: (one: Desired, path: Path) => Source,
): readonly Diagnostic[] {
  const keyIn = (target: string, one: Pick<Desired, 'identity'>): string => `${target} ${keyOf(one.identity)}`
  const byKey = new Map(desired.map((one) => [keyIn(one.target, one), one]))
  const state = new Map<Desired, 'open' | 'done'>()
  const told = new Map<string, Diagnostic>()
  const way: { readonly one: Desired; readonly by?: Reference }[] = []

  function visit(one: Desired, by?: Reference): void {
    way.push({ one, ...(by === undefined ? {} : { by }) })
    state.set(one, 'open')
    for (const reference of one.references) {
      const next = byKey.get(keyIn(one.target, reference))
      if (next === undefined || state.get(next) === 'done') continue
      if (state.get(next) === undefined) visit(next, reference)
      else tell(next, one, reference)
    }
    state.set(one, 'done')
    way.pop()
  }

  function tell(first: Desired, last: Desired, closing: Reference): void {
    const circle = way.slice(way.findIndex(({ one }) => one === first))
    const opening = circle[1]?.by ?? closing
    const ids = [...circle.map(({ one }) => one.id), first.id]
    const params = {
      first: first.id,
      last: last.id,
      circle: ids.join(' → '),
      source: formatSource(locate(first, opening.path)),
    }
    if (!told.has(params.circle)) {
      told.set(params.circle, diagnose('referenceCycle', params, locate(last, closing.path)))
    }
  }

  for (const one of desired) if (state.get(one) === undefined) visit(one)
  return [...told.values()]
}
