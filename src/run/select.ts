/** Which targets and which configurations a run is about. */
import { diagnose } from '../diagnostic/diagnose.ts'
import { matchesAny } from '../glob.ts'
import { groupBy } from '../group-by.ts'
import { keyOf, parseId, slugOf } from '../kinds/identity.ts'
import type { Desired, Diagnostic, Target } from '../model.ts'
import { findDeclared, nearestIds, readId } from './configuration-id.ts'
import { describeSelectable, isAboutAny, selectorOf } from '../selector.ts'

/**
 * Returns the targets that `--target` names; all of them if it names none. A pattern that matches nothing is a mistake; patterns that
 * leave nothing are worth a warning.
 */
export function selectTargets(
  targets: readonly Target[],
  patterns: readonly string[],
): { targets: readonly Target[]; diagnostics: readonly Diagnostic[] } {
  if (patterns.length === 0) return { targets, diagnostics: [] }
  const diagnostics = patterns
    .filter((pattern) => !isAboutAny(pattern, targets))
    .map((pattern) => diagnose('noTargetMatches', { pattern, known: describeSelectable(targets, pattern) }))
  const selected = targets.filter(selectorOf(patterns))
  const isEmptied = selected.length === 0 && diagnostics.length === 0
  return {
    targets: selected,
    diagnostics: isEmptied ? [diagnose('noTargetLeft', { patterns: patterns.join(' ') })] : diagnostics,
  }
}

/** Returns what is declared in each target, by its name. */
export function groupByTarget(desired: readonly Desired[]): ReadonlyMap<string, readonly Desired[]> {
  return new Map(groupBy(desired, ({ target }) => target).map((group) => [group[0].target, group]))
}

/** Returns the configurations that `--only` names, or what else patterns are given as; all of them if there are none. */
export function selectDesired(
  desired: readonly Desired[],
  written: readonly string[],
  flag = '--only ',
): { desired: readonly Desired[]; diagnostics: readonly Diagnostic[] } {
  if (written.length === 0) return { desired, diagnostics: [] }
  const read = written.map((pattern) => toPattern(pattern, desired))
  const patterns = read.filter((one) => typeof one === 'string')
  const several = read.filter((one) => typeof one !== 'string')
  const unmatched = patterns
    .filter((pattern) => !desired.some((one) => matchesAny([pattern.replace(/^!/, '')], one.id)))
    .map((pattern) =>
      diagnose('nothingMatches', { pattern: `${flag}${pattern}`, nearest: nearestTo(pattern, desired) }),
    )
  const diagnostics = [...several, ...unmatched]
  return { desired: desired.filter((one) => matchesAny(patterns, one.id)), diagnostics }
}

/** Returns a pattern over ids. Without `*` and `?` it may be a name alone, in any spelling, if one configuration has it: several are a mistake. */
function toPattern(written: string, desired: readonly Desired[]): string | Diagnostic {
  const [, not = '', text = ''] = /^(!?)(.*)$/s.exec(written) ?? []
  if (/[*?]/.test(text) || desired.some(({ id }) => id === text)) return written
  const id = readId(text, desired)
  if ('severity' in id) return desired.some(({ identity }) => identity.slug === slugOf(text)) ? id : written
  return `${not}${findDeclared(id, desired)?.id ?? text}`
}

/** Returns what was selected, with what it refers to, marked as taken along. In the order of `all`, which is everything that is declared. */
export function takeAlong(selected: readonly Desired[], all: readonly Desired[]): readonly Desired[] {
  if (selected.length === all.length) return selected
  const chosen = new Set(selected)
  return withReferred(selected, all).map((one) => (chosen.has(one) ? one : { ...one, isAlong: true }))
}

/**
 * Returns what was selected, with what it refers to, through others as well: all of that name, where several have it. In the order of `all`.
 */
export function withReferred(selected: readonly Desired[], all: readonly Desired[]): readonly Desired[] {
  const byKey = new Map(groupBy(all, keyIn).map((group) => [keyIn(group[0]), group]))
  return spread(selected, all, (one) => namedBy(one).flatMap((key) => byKey.get(key) ?? []))
}

/** Returns what was selected, with what refers to it, through others as well. In the order of `all`. */
export function withReferring(selected: readonly Desired[], all: readonly Desired[]): readonly Desired[] {
  return spread(selected, all, (one) => all.filter((other) => namedBy(other).includes(keyIn(one))))
}

function spread(
  selected: readonly Desired[],
  all: readonly Desired[],
  next: (one: Desired) => readonly Desired[],
): readonly Desired[] {
  const taken = new Set(selected)
  for (const one of taken) for (const other of next(one)) taken.add(other)
  return all.filter((one) => taken.has(one))
}

function keyIn({ target, identity }: Pick<Desired, 'target' | 'identity'>): string {
  return `${target} ${keyOf(identity)}`
}

function namedBy({ target, references }: Desired): readonly string[] {
  return references.map(({ identity }) => keyIn({ target, identity }))
}

/** The declared id that is most like a pattern: of the same kind, if there is any. */
function nearestTo(pattern: string, desired: readonly Desired[]): string {
  const { kind = '', name = pattern } = parseId(pattern.replace(/^!/, '')) ?? {}
  return nearestIds({ kind, name }, desired)[0] ?? 'a name that is declared'
}
