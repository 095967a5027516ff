/** What is to know of a line of versions beyond what becomes of it: versions above the declared one, and what waits for the next one. */
import { diagnose } from '../diagnostic/diagnose.ts'
import { enumerate } from '../enumerate.ts'
import { identityOf, isIn, keyOf, lineOf } from '../kinds/identity.ts'
import { findReferences } from '../kinds/references.ts'
import { kindOf } from '../kinds/registry.ts'
import { meansVersion } from '../kinds/version-forms.ts'
import { compareVersions } from '../kinds/version-numbers.ts'
import type { Change, Desired, Diagnostic, JsonObject, Live, Observed, ResolvedTarget } from '../model.ts'
import type { PlannedVersion } from '../planned-version.ts'
import type { Policy } from '../project.ts'
import { comparedDesired, comparedLive } from './compare.ts'
import { readRecord } from './diff.ts'
import { isEqual } from './equal.ts'
import { newestOf, numberOf, versionsOf, type Lines } from './lines.ts'
import { ownershipOf } from './ownership.ts'
import { isSameMark, markOf, markOfValue } from './record.ts'

/** Names of lines with the numbers that they leave open, by the key of the line. */
type Floating = ReadonlyMap<string, ReadonlySet<string>>

/** Returns the changes with somebody else's newer versions. Where what is declared takes one up, that is drift, whatever else happens. */
export function withForeign(changes: readonly Change[], lines: Lines, policy: Policy): readonly Change[] {
  const floating = floatingIn(changes.flatMap(({ desired }) => desired ?? []))
  return changes.map((change) => {
    const { desired, version, reason } = change
    if (desired === undefined || version === undefined) return change
    const above = versionsAbove(desired, version, lines).filter((live) => {
      return ownershipOf(live, policy) !== 'ours' && !meansVersion(version.declared, numberOf(live))
    })
    const taken = findTakenUp(above, lines, floating)
    const [newest] = above
    if (newest === undefined) return change
    const isTaken = taken !== undefined
    const foreign = { version: numberOf(taken ?? newest), isTaken }
    return { ...change, foreign, ...(isTaken && reason === undefined ? { reason: 'foreign-version' as const } : {}) }
  })
}

/** Returns what there is to say of lines. */
export function findLineWarnings(
  changes: readonly Change[],
  lines: Lines,
  observed: Observed,
  policy: Policy,
): readonly Diagnostic[] {
  const floating = floatingIn(observed.live)
  return changes.flatMap((change): readonly Diagnostic[] => {
    const { id, desired, live, version, foreign } = change
    if (desired === undefined || version === undefined) return []
    const { resolved } = version
    const ours = versionsAbove(desired, version, lines).filter((one) => ownershipOf(one, policy) === 'ours')
    const own = findTakenUp(ours, lines, floating)
    const waiting = live === undefined || change.action === 'blocked' ? [] : findWaiting(desired, live, policy)
    return [
      ...(foreign === undefined
        ? []
        : [
            diagnose(
              foreign.isTaken ? 'foreignVersionTaken' : 'foreignVersion',
              { id, resolved, version: foreign.version },
              desired.source,
            ),
          ]),
      ...(own === undefined
        ? []
        : [diagnose('ownVersionAbove', { id, resolved, version: numberOf(own) }, desired.source)]),
      ...(waiting.length === 0
        ? []
        : [diagnose('waitsForVersion', { id, resolved, fields: enumerate(waiting) }, desired.source)]),
    ]
  })
}

function versionsAbove({ identity }: Desired, { resolved }: PlannedVersion, lines: Lines): readonly Live[] {
  return versionsOf(lines, identity).filter((live) => {
    return compareVersions({ number: numberOf(live) }, { number: resolved }) > 0
  })
}

/** Returns the first of these versions of one line that a reference which leaves the number open means: it is the newest one that fits. */
function findTakenUp(above: readonly Live[], lines: Lines, floating: Floating): Live | undefined {
  const line = above[0]?.identity
  if (line === undefined) return undefined
  const versions = versionsOf(lines, line)
  const forms = [...(floating.get(keyOf(lineOf(line))) ?? [])]
  const newest = new Set(forms.map((form) => newestOf(versions, form)?.identity.version))
  return above.find((live) => newest.has(numberOf(live)))
}

/** Returns the forms by which others refer to lines. */
function floatingIn(all: readonly { readonly kind: string; readonly fields: JsonObject }[]): Floating {
  const forms = new Map<string, Set<string>>()
  const add = (key: string, form: string): void => {
    if (form.includes('x')) forms.set(key, (forms.get(key) ?? new Set()).add(form))
  }
  for (const { kind, fields } of all) {
    for (const { parsed } of findReferences(kindOf(kind), fields)) {
      add(keyOf(lineOf(parsed.identity)), parsed.identity.version ?? '')
    }
    for (const named of kindOf(kind).findNames?.(fields) ?? []) {
      add(keyOf(identityOf(named.kind, named.name)), named.version)
    }
  }
  return forms
}

/** Returns the fields that differ and make no new version: they come with the next one. */
function findWaiting(desired: Desired, live: Live, policy: Policy): readonly string[] {
  const kind = kindOf(desired.kind)
  const record = readRecord(live, policy)
  const [declared, found] = [comparedDesired(kind, desired, policy), comparedLive(kind, live, policy, desired)]
  return (kind.versions?.notContent ?? []).filter((field) => {
    const mark = markOf(record, field)
    if (mark !== undefined) return !isSameMark(mark, markOfValue(declared[field]))
    return live.isSummary !== true && !isEqual(declared[field], found[field])
  })
}

/** Returns how to go on where a recipe waits for the image of another one. */
export function findWaitingForImages(
  changes: readonly Change[],
  observed: Observed,
  target: ResolvedTarget,
): readonly Diagnostic[] {
  const waiting = changes.filter(({ reason }) => reason === 'waiting-for-image')
  return waiting.flatMap(({ id, because = [], desired }) =>
    because.map((base) => {
      const pipeline = findBuilder(base, changes, observed, target)
      return pipeline === undefined
        ? diagnose('waitingForImageUnbuilt', { id, base }, desired?.source)
        : diagnose('waitingForImage', { id, base, pipeline }, desired?.source)
    }),
  )
}

/** Returns the ARN of what builds a line: what is declared to do so, else what does so in the account. */
function findBuilder(
  base: string,
  changes: readonly Change[],
  { live }: Observed,
  target: ResolvedTarget,
): string | undefined {
  const builds = ({ kind }: { readonly kind: string }): boolean => kindOf(kind).builds !== undefined
  const declared = changes.find((change) => builds(change) && change.desired?.references.some(({ id }) => id === base))
  if (declared !== undefined) return declared.arn
  const line = changes.flatMap(({ id, desired }) =>
    id === base && desired !== undefined ? [keyOf(desired.identity)] : [],
  )
  return live.filter(builds).find(({ kind, fields }) => {
    return findReferences(kindOf(kind), fields).some(({ parsed }) => {
      return isIn(parsed, target) && line.includes(keyOf(lineOf(parsed.identity)))
    })
  })?.arn
}
