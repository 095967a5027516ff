/**
 * What cannot be done because of what it names: something that is not there, or something that must not be touched. What named it before
 * goes on, as references to a blocked document stand for what is there.
 */
import { findReferences, type FoundReference } from '../kinds/references.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Change, Desired, Observed, Path, ResolvedTarget } from '../model.ts'

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
  const missing = ownArns(change.desired, target)
    .filter(({ path, arn }) => absent.has(arn) && isNewlyNamed(change, path))
    .map(({ arn }) => arn)
  if (missing.length > 0) return block(change, { reason: 'missing-reference', missing: [...new Set(missing)] })
  const causes = change.desired.references.filter(({ path }) => isNewlyNamed(change, path)).map(({ id }) => id)
  const blocked = [...new Set(causes)].filter((id) => before.get(id)?.action === 'blocked')
  const reason = before.get(blocked[0] ?? '')?.reason
  return reason === undefined ? change : block(change, { reason, because: blocked })
}

function block(change: Change, why: Pick<Change, 'reason' | 'missing' | 'because'>): Change {
  const { clientToken: _, ...rest } = change
  return { ...rest, action: 'blocked', ...why }
}

function isWritten({ action }: Change): boolean {
  return action === 'create' || action === 'update' || action === 'adopt'
}

/** A create names everything anew, any other change what stands in the fields that differ. */
function isNewlyNamed({ live, fields }: Change, path: Path): boolean {
  return live === undefined || fields.some(({ keys }) => keys[0] === path[0])
}

function ownArns({ kind, fields }: Desired, { account, region }: ResolvedTarget): readonly FoundReference[] {
  return findReferences(kindOf(kind), fields).filter(
    ({ parsed }) => parsed.account === account && parsed.region === region,
  )
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
  const declared = new Set(desired.map(({ identity }) => `${identity.kind}/${identity.slug}`))
  for (const change of changes) {
    if (change.desired === undefined || !isWritten(change)) continue
    for (const found of ownArns(change.desired, target)) {
      const { kind, slug } = found.parsed.identity
      if (seen.has(found.arn) || declared.has(`${kind}/${slug}`) || !isNewlyNamed(change, found.path)) continue
      unseen.set(found.arn, found)
    }
  }
  return [...unseen.values()]
}
