import { parseArn, type ArnParts } from './arn.ts'
import type { Entry } from './state.ts'
import { compareVersions, matchesVersion } from './versions.ts'

/** Reports whether an ARN with open version or build may mean this entry. */
export function isMeant(parts: ArnParts, { key, resource }: Entry): boolean {
  if (!key.startsWith(`${parts.line}/`)) return false
  const own = parseArn(resource.arn)
  if (own?.line !== parts.line || own.version === undefined) return false
  if (parts.version !== undefined && !matchesVersion(parts.version, own.version)) return false
  return parts.build === undefined || parts.build === own.build
}

/** Oldest version first, then by build. */
export function byVersion(a: Entry, b: Entry): number {
  const [left, right] = [parseArn(a.resource.arn), parseArn(b.resource.arn)]
  const order = compareVersions(left?.version ?? '', right?.version ?? '')
  return order === 0 ? (left?.build ?? 0) - (right?.build ?? 0) : order
}

/** One row for each version, its newest build; or for each name, its newest version. */
export function newestOf(entries: readonly Entry[], by: 'version' | 'name'): readonly Entry[] {
  const newest = new Map<string, Entry>()
  for (const entry of entries.toSorted(byVersion)) {
    const { account, line, version } = parseArn(entry.resource.arn) ?? {}
    newest.set(`${account}/${line}${by === 'name' ? '' : `/${version}`}`, entry)
  }
  return [...newest.values()]
}
