/** The versions of a line that an account has. */
import { addTo } from '../add-to.ts'
import { keyOf, lineOf } from '../kinds/identity.ts'
import { kindOf } from '../kinds/registry.ts'
import { compareVersions, type VersionAt } from '../kinds/version-numbers.ts'
import { meansVersion } from '../kinds/version-forms.ts'
import type { Change, Identity, Live } from '../model.ts'
import { optional } from '../optional.ts'
import type { PlannedVersion } from '../planned-version.ts'

/** Versions of lines, the newest first, by the key of the line. */
export type Lines = ReadonlyMap<string, readonly Live[]>

/** Gathers what is live of kinds with versions. */
export function linesIn(live: readonly Live[]): Lines {
  const lines = new Map<string, Live[]>()
  for (const one of live) {
    if (!isVersioned(one)) continue
    addTo(lines, keyOf(lineOf(one.identity)), one)
  }
  for (const versions of lines.values()) versions.sort((a, b) => compareVersions(versionAt(b), versionAt(a)))
  return lines
}

/** Returns the versions of a line, the newest first; none where there is no such line. */
export function versionsOf(lines: Lines, identity: Identity): readonly Live[] {
  return lines.get(keyOf(lineOf(identity))) ?? []
}

/** Reports whether something is of a kind with versions. */
export function isVersioned({ kind }: { readonly kind: string }): boolean {
  return kindOf(kind).versions !== undefined
}

/** Returns the number of a version; empty for what has none. */
export function numberOf({ identity: { version = '' } }: Live): string {
  return version
}

/**
 * Returns the newest version of the declared form, as it was when a change was planned that makes the next one; undefined if there was none: the
 * one before may be of another form, and says nothing of this one.
 */
export function headOf({ version, replaces }: Pick<Change, 'version' | 'replaces'>): Live | undefined {
  const isHead = version !== undefined && replaces !== undefined && meansVersion(version.declared, numberOf(replaces))
  return isHead ? replaces : undefined
}

/** Returns the newest version of a form; `versions` are the newest first. */
export function newestOf(versions: readonly Live[], form: string): Live | undefined {
  return versions.find((live) => meansVersion(form, numberOf(live)))
}

/** Returns which version of its line a plan comes to. */
export function plannedAt({ resolved, build }: PlannedVersion): VersionAt {
  return { number: resolved, ...optional({ build: build?.toString() }) }
}

/** Returns which version of its line something is. */
export function versionAt(live: Live): VersionAt {
  return { number: numberOf(live), ...optional({ build: live.build }) }
}
