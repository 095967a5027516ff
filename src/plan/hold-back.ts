/**
 * What cannot be done because of what it names: something that is not there, or something that must not be touched. What named it before
 * goes on, as references to a blocked document stand for what is there.
 */
import { isWritten } from '../action.ts'
import { textsIn, valueAt } from '../json.ts'
import { isIn, keyOf, lineOf, parseId } from '../kinds/identity.ts'
import { attributeNames, attributeOf, findReferences, type FoundReference } from '../kinds/references.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Change, Desired, Observed, Path, Reference, ResolvedTarget } from '../model.ts'

/** Returns the changes with those blocked that would newly name what is absent or blocked. Causes stand before what follows from them. */
export function holdBack(
  changes: readonly Change[],
  target: ResolvedTarget,
  absent: ReadonlySet<string>,
): readonly Change[] {
  const done = new Map<string, Change>()
  for (const change of changes) done.set(change.id, holdBackOne(change, done, target, absent))
  return [...done.values()]
}

function holdBackOne(
  change: Change,
  before: ReadonlyMap<string, Change>,
  target: ResolvedTarget,
  absent: ReadonlySet<string>,
): Change {
  if (change.desired === undefined || !isWritten(change)) return change
  const { desired } = change
  const missing = ownArns(desired, target)
    .filter(({ path, arn }) => absent.has(arn) && isNewlyNamed(change, path, [arn]))
    .map(({ arn }) => arn)
  if (missing.length > 0) return block(change, { reason: 'missing-reference', missing: [...new Set(missing)] })
  const causes = desired.references
    .filter((one) => isNewlyNamed(change, one.path, valuesIn(desired, one, target)))
    .map(({ id }) => id)
  const blocked = [...new Set(causes)].filter((id) => before.get(id)?.action === 'blocked')
  const reason = before.get(blocked[0] ?? '')?.reason
  return reason === undefined ? change : block(change, { reason, because: blocked })
}

function block(change: Change, why: Pick<Change, 'reason' | 'missing' | 'because'>): Change {
  const { clientToken: _, ...rest } = change
  return { ...rest, action: 'blocked', ...why }
}

/**
 * Reports whether a change would name what was not named before: all of it in a create, in any other change what the field that differs does
 * not hold yet. `values` are what a reference stands for at `path`.
 */
function isNewlyNamed({ live, fields }: Change, path: Path, values: readonly string[]): boolean {
  const [top = ''] = path
  if (live === undefined) return true
  if (!fields.some(({ keys }) => keys[0] === top)) return false
  const texts = [...textsIn(valueAt(live.fields, [top]))]
  return values.length === 0 || values.some((value) => !texts.some((text) => holds(text, value)))
}

/** Returns those of the values that a reference may stand for which stand where it was written. */
function valuesIn({ fields }: Desired, { path, id, identity }: Reference, place: ResolvedTarget): readonly string[] {
  const name = parseId(id)?.name ?? identity.slug
  const values = attributeNames.flatMap((attribute) => attributeOf(attribute, identity, name, place) ?? [])
  const written = valueAt(fields, path)
  return typeof written === 'string' ? values.filter((value) => holds(written, value)) : []
}

/** Reports whether a value stands in a text, and not as a part of a longer name. */
function holds(text: string, value: string): boolean {
  const isPart = (character: string | undefined): boolean => character !== undefined && /[\w-]/.test(character)
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    if (!isPart(text[at - 1]) && !isPart(text[at + value.length])) return true
  }
  return false
}

function ownArns({ kind, fields }: Desired, target: ResolvedTarget): readonly FoundReference[] {
  return findReferences(kindOf(kind), fields).filter(({ parsed }) => isIn(parsed, target))
}

/**
 * Returns the ARNs of the own account and Region that changes would newly name, that no document of the project declares, and that were not
 * seen: whether they are there has to be asked.
 */
export function findUnseen(
  changes: readonly Change[],
  desired: readonly Desired[],
  observed: Observed,
  target: ResolvedTarget,
): readonly FoundReference[] {
  const seen = new Set(observed.live.map(({ arn }) => arn))
  const unseen = new Map<string, FoundReference>()
  const declared = new Set(desired.map(({ identity }) => keyOf(identity)))
  for (const change of changes) {
    if (change.desired === undefined || !isWritten(change)) continue
    for (const found of ownArns(change.desired, target)) {
      const line = keyOf(lineOf(found.parsed.identity))
      if (seen.has(found.arn) || declared.has(line) || !isNewlyNamed(change, found.path, [found.arn])) continue
      unseen.set(found.arn, found)
    }
  }
  return [...unseen.values()]
}
