/**
 * What cannot be done because of what it names: something that is not there, or something that must not be touched. What named it before
 * goes on, as references to a blocked document stand for what is there.
 */
import { isWritten } from '../action.ts'
import { textsIn, valueAt } from '../json.ts'
import { formatPath } from '../field-path.ts'
import { isIn, keyOf, lineOf, parseArn, parseId } from '../kinds/identity.ts'
import { attributeNamesOf, attributeOf, findReferences, type FoundReference } from '../kinds/references.ts'
import { kindOf, kinds } from '../kinds/registry.ts'
import { isMeant } from '../kinds/version-forms.ts'
import type { Change, Desired, Observed, Path, Reference, ResolvedTarget } from '../model.ts'
import { optional } from '../optional.ts'
import type { Standing } from './fill-in.ts'
import { versionsOf, type Lines } from './lines.ts'

/** What is known when a change is looked at. */
export interface HoldBackContext {
  readonly target: ResolvedTarget
  /** The changes of what it may refer to, by id. */
  readonly before: ReadonlyMap<string, Change>
  /** Which versions references stand for. */
  readonly standing: Standing
  readonly lines: Lines
  /** ARNs of the own account that documents name and that are not there. */
  readonly absent: ReadonlySet<string>
}

/** Returns a change, blocked if it would newly name what is absent or blocked. */
export function holdBack(change: Change, context: HoldBackContext): Change {
  if (change.desired === undefined || !isWritten(change)) return change
  const { desired } = change
  const { target, absent, before } = context
  const missing = ownArns(desired, target)
    .filter((found) => absent.has(found.arn) || isNeitherMadeNorThere(found, context))
    .filter(({ path, arn }) => change.action === 'create' || isNewlyNamed(change, path, [arn]))
    .map(({ path, arn }) => ({ path: formatPath(path), arn }))
  if (missing.length > 0) {
    // What is built of a document is made by a build of it.
    const builds = desired.references.filter(({ path }) => missing.some((one) => one.path === formatPath(path)))
    const arns = [...new Set(missing.map(({ arn }) => arn))]
    const because = [...new Set(builds.map(({ id }) => id))]
    const isBuilt = builds.length > 0 && missing.every(({ arn }) => isImage(arn))
    if (isBuilt) return block(change, { reason: 'waiting-for-image', missing: arns, because })
    return block(change, { reason: 'missing-reference', missing: arns })
  }
  const causes = desired.references
    .filter((one) => isNewlyNamed(change, one.path, valuesIn(desired, one, context)))
    .map(({ id }) => id)
  const blocked = [...new Set(causes)].filter((id) => before.get(id)?.action === 'blocked')
  const reason = before.get(blocked[0] ?? '')?.reason
  return reason === undefined ? change : block(change, { reason, because: blocked })
}

/** Reports whether an ARN names a version of a declared line that is not there and that no change makes. */
function isNeitherMadeNorThere({ parsed }: FoundReference, { standing, lines }: HoldBackContext): boolean {
  const version = standing.get(keyOf(lineOf(parsed.identity)))
  if (version === undefined) return false
  const { number, build } = version
  const planned = { identity: { ...parsed.identity, version: number }, ...optional({ build }) }
  return ![planned, ...versionsOf(lines, parsed.identity)].some((one) => isMeant(parsed, one))
}

/** Reports whether an ARN is one of what is built, which no document declares. */
function isImage(arn: string): boolean {
  const kind = parseArn(arn)?.identity.kind
  return [...kinds.values()].some(({ images }) => images !== undefined && images === kind)
}

function block(change: Change, why: Pick<Change, 'reason' | 'missing' | 'because'>): Change {
  return { ...change, action: 'blocked', ...why }
}

/**
 * Reports whether a change would name what was not named before: all of it in a first create, in any other change what the field that differs
 * does not hold yet. `values` are what a reference stands for at `path`.
 */
function isNewlyNamed({ live, replaces = live, fields }: Change, path: Path, values: readonly string[]): boolean {
  const [top = ''] = path
  if (replaces === undefined) return true
  if (!fields.some(({ keys }) => keys[0] === top)) return false
  const texts = [...textsIn(valueAt(replaces.fields, [top]))]
  return values.length === 0 || values.some((value) => !texts.some((text) => holds(text, value)))
}

/** Returns those of the values that a reference may stand for which stand where it was written. */
function valuesIn(
  { fields }: Desired,
  { path, id, identity }: Reference,
  { target, standing }: HoldBackContext,
): readonly string[] {
  const version = standing.get(keyOf(identity))
  const one = { identity, name: parseId(id)?.name ?? identity.slug, ...optional({ version }) }
  const values = attributeNamesOf(identity.kind).flatMap((attribute) => attributeOf(attribute, one, target) ?? [])
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
      if (seen.has(found.arn) || declared.has(line)) continue
      if (change.action !== 'create' && !isNewlyNamed(change, found.path, [found.arn])) continue
      unseen.set(found.arn, found)
    }
  }
  return [...unseen.values()]
}
