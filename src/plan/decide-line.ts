/**
 * What a line of versions comes to. A version is never changed but for its tags: what differs from the newest one of the declared form is made
 * beside it, under a number that Kiln assigns (docs/decisions/0014-who-assigns-numbers.md).
 *
 * | declared | newest of that form | content | becomes |
 * |---|---|---|---|
 * | `1.4.x` | none | | create: the first number of the form |
 * | `1.4.x` | ours | same | unchanged, or an update of its tags |
 * | `1.4.x` | ours | differs | create: the next number |
 * | `1.4.2` | none | | create |
 * | `1.4.2` | ours | git changed it | the next build where the kind has builds, else blocked (version-taken) |
 * | `1.4.2` | ours | differs otherwise | blocked (content-differs) |
 * | any | unowned | same | as for every kind |
 * | any | unowned, `--adopt` or `adopt: overwrite` | differs | as if it were ours |
 * | any | somebody else's | | blocked |
 */
import type { PlannedVersion } from '../planned-version.ts'
import { arnOf } from '../kinds/identity.ts'
import { kindOf } from '../kinds/registry.ts'
import { compareVersions, isExactNumber, nextNumber, numberField, type VersionAt } from '../kinds/version-numbers.ts'
import type { Change, Desired, Live, ResolvedTarget } from '../model.ts'
import { optional } from '../optional.ts'
import type { Policy } from '../project.ts'
import { decideDeclared, type PlanOptions } from './decide.ts'
import { diffMade, diffOne, isProtected } from './diff.ts'
import { oursAmong, ownershipOf } from './ownership.ts'
import { contentIn, madeFrom } from './content.ts'
import { newestOf, numberOf, plannedAt, versionAt } from './lines.ts'

/** What lines are decided with. */
export interface LineContext {
  readonly target: ResolvedTarget
  readonly policy: Policy
  readonly options: PlanOptions
  /** Reports whether something live of ours names a version that is not there. */
  readonly isNamed: (identity: Desired['identity'], version: VersionAt) => boolean
}

/** Returns the number that a document declares, as it is written. */
export function declaredNumber({ fields }: Desired): string {
  const number = fields[numberField]
  return typeof number === 'string' ? number : 'x.x.x'
}

/** Decides about one document of a kind with versions. `versions` are those of its line, the newest first. */
export function decideLine(desired: Desired, versions: readonly Live[], context: LineContext): Change {
  const { target, policy, options } = context
  const declared = declaredNumber(desired)
  const head = newestOf(versions, declared)
  if (head === undefined) return make(desired, versions, undefined, nextNumber(declared, undefined), context)
  const diff = { ...diffOne(desired, head, policy), desired }
  const judged = withVersion(decideDeclared(diff, target, policy, options), declared, head)
  if (contentIn(desired.kind, diff.fields).length === 0) return judged
  const ownership = ownershipOf(head, policy)
  const isTaken = ownership === 'unowned' ? options.adopt || desired.adopt === 'overwrite' : options.adopt
  if (ownership !== 'ours' && (ownership.startsWith('foreign') || !isTaken)) return judged
  const number = isExactNumber(declared) ? declared : nextNumber(declared, numberOf(head))
  const made = make(desired, versions, head, number, context)
  if (!isExactNumber(declared)) return made
  const isGits =
    ownership !== 'ours' || contentIn(desired.kind, judged.fields).every(({ reason }) => reason === 'git-changed')
  const isRefused = kindOf(desired.kind).refusesSecond || !policy.versions.rebuild
  if (isGits && !isRefused) return made
  const [major, minor] = declared.split('.')
  const form = `${major}.${minor}.x`
  const highest = newestOf(versions, form)
  const next = nextNumber(form, highest && numberOf(highest))
  const { version, ...taken } = judged
  return {
    ...taken,
    action: 'blocked',
    reason: isGits ? 'version-taken' : 'content-differs',
    ...(version === undefined ? {} : { version: { ...version, next } }),
  }
}

/** The number after which references stand while a line is not what is declared: our newest version, or what is there. */
export function standOf(change: Change, versions: readonly Live[], policy: Policy): VersionAt | undefined {
  const { version, action } = change
  if (version === undefined) return undefined
  const own = action === 'blocked' ? versions.find((live) => ownershipOf(live, policy) === 'ours') : undefined
  return own === undefined ? plannedAt(version) : versionAt(own)
}

function withVersion(change: Change, declared: string, head: Live): Change {
  return { ...change, version: { declared, resolved: numberOf(head), ...buildOf(head) } }
}

function make(
  desired: Desired,
  versions: readonly Live[],
  head: Live | undefined,
  number: string,
  { target, policy, isNamed }: LineContext,
): Change {
  const kind = kindOf(desired.kind)
  const builds = versions.filter((live) => numberOf(live) === number).map(({ build = '0' }) => Number(build))
  const build = kind.versions?.hasBuilds === true ? Math.max(0, ...builds) + 1 : undefined
  const at = { number, ...optional({ build: build === undefined ? undefined : String(build) }) }
  const own = oursAmong(versions, policy)
  // Protection is lifted by a document that says false, not by a version that comes after.
  const isKept = desired.protect === undefined && own[0] !== undefined && isProtected(own[0], policy)
  const made = {
    ...desired,
    fields: { ...desired.fields, [numberField]: number },
    ...(isKept ? { protect: true } : {}),
  }
  const arn = arnOf({ ...desired.identity, version: number }, target, at.build)
  const previous = head ?? own.find((live) => compareVersions(versionAt(live), at) < 0)
  const fields = previous === undefined ? diffOne(made, undefined, policy).fields : diffMade(made, previous, policy)
  const isMissing = previous === undefined || isNamed(desired.identity, at)
  const isSame = madeFrom(made, policy)
  const same = own.find((live) => live !== previous && isSame(live))
  const version: PlannedVersion = {
    declared: declaredNumber(desired),
    resolved: number,
    ...optional({
      build,
      previous: previous === undefined ? undefined : numberOf(previous),
      previousBuild: previous === undefined ? undefined : buildOf(previous).build,
      sameAs: same === undefined ? undefined : numberOf(same),
    }),
  }
  return {
    id: desired.id,
    kind: desired.kind,
    name: desired.name,
    arn,
    action: 'create',
    reason: isMissing ? 'missing' : 'new-version',
    fields,
    refreshRecord: false,
    desired: made,
    version,
    ...optional({ replaces: previous }),
  }
}

function buildOf({ build }: Live): { readonly build?: number } {
  return build === undefined ? {} : { build: Number(build) }
}
