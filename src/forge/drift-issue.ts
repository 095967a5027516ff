/** An issue about a target that drifted: how it is found again, and what it remembers from check to check. */
import { optional } from '../optional.ts'
import type { Forge, Issue } from './forge.ts'
import { isOfProject, projectMarkOf, type ProjectIdentity, type ProjectMark } from './identity.ts'
import { originIn, parseMembers, renderMembers } from './marker.ts'

/** The label of all these issues. */
export const driftLabel = 'kiln-drift'

/** What the first line of an issue remembers. Times are ISO. */
export interface DriftMarker extends ProjectMark {
  readonly target: string
  readonly fingerprint: string
  /** When the drift was first seen. */
  readonly since: string
  /** The start of the check that has written this. */
  readonly seen: string
  /** The start of the first check since that could not read the target. */
  readonly failing?: string
  /** Why Kiln has closed it. Absent while it is open, and after somebody else has closed it. */
  readonly closed?: 'clean' | 'gone' | 'duplicate'
  /** The number of an issue about the same target that was closed long before. */
  readonly earlier?: number
}

export interface DriftIssue {
  readonly issue: Issue
  readonly marker: DriftMarker
}

/** Ends the lines that change while the finding stays. Live text cannot hold it: a comment cannot be opened inside of code or prose. */
const divider = '<!-- kiln:finding -->'

/** Returns the body of an issue. */
export function renderBody(marker: DriftMarker, header: string, finding: string): string {
  const { key, owner, file, target, fingerprint: digest, since, seen, failing, closed } = marker
  const earlier = marker.earlier?.toString()
  const members = { kind: 'drift', key, target, digest, since, seen, failing, closed, earlier, owner, file }
  const line = renderMembers(members)
  return `${line}\n${header}\n\n${divider}\n\n${finding}`
}

/** Returns what stands below the header. */
export function findingIn(body: string): string {
  const at = body.indexOf(divider)
  return at < 0 ? body.slice(body.indexOf('\n') + 1) : body.slice(at + divider.length).trimStart()
}

/** Returns the line of the header that says what was found. */
export function headerIn(body: string): string {
  const at = body.indexOf(divider)
  const lines = at < 0 ? [] : body.slice(0, at).trim().split('\n')
  return lines.length < 2 ? '' : (lines.at(-1) ?? '')
}

/** Reads the marker of an issue; undefined if it is none of these. */
export function readDriftMarker(body: string): DriftMarker | undefined {
  const members = parseMembers(body)
  const [kind, key, target, fingerprint] = ['kind', 'key', 'target', 'digest'].map((name) => members?.get(name))
  if (kind !== 'drift' || key === undefined || target === undefined || fingerprint === undefined) return undefined
  const [since, seen, failing] = ['since', 'seen', 'failing'].map((name) => timeIn(members?.get(name)))
  const closed = (['clean', 'gone', 'duplicate'] as const).find((why) => why === members?.get('closed'))
  const earlier = members?.get('earlier')
  return {
    key,
    ...(members === undefined ? {} : originIn(members)),
    target,
    fingerprint,
    ...(earlier !== undefined && /^\d{1,15}$/.test(earlier) ? { earlier: Number(earlier) } : {}),
    since: since ?? '',
    seen: seen ?? '',
    ...optional({ failing, closed }),
  }
}

function timeIn(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}-\d\d-\d\dT[\d:.]{5,18}Z$/.test(text) ? text : undefined
}

/**
 * Returns the issues of a project by target, the newest of each first. Title and author do not count, the label does. Those that it had before
 * it moved are its own, and their markers say so from now on.
 */
export function groupIssues(
  issues: readonly Issue[],
  project: ProjectIdentity,
): ReadonlyMap<string, readonly DriftIssue[]> {
  const groups = new Map<string, DriftIssue[]>()
  for (const issue of issues.toSorted((a, b) => b.number - a.number)) {
    const marker = readDriftMarker(issue.body)
    if (marker === undefined || !isOfProject(marker, project) || !issue.labels.includes(driftLabel)) continue
    const group = groups.get(marker.target) ?? []
    groups.set(marker.target, group)
    group.push({ issue, marker: { ...marker, ...projectMarkOf(project) } })
  }
  return groups
}

/** Returns the issue that counts among those about one target, the newest first: the oldest open one, else the one that was closed last. */
export function latestOf(group: readonly DriftIssue[]): DriftIssue | undefined {
  const closing = ({ issue }: DriftIssue): number => Date.parse(issue.closedAt ?? '') || 0
  return group.findLast(({ issue }) => issue.isOpen) ?? group.toSorted((a, b) => closing(b) - closing(a))[0]
}

/**
 * Reports whether somebody has closed an issue to say that its finding may stay: as not planned, or, where a forge knows no reasons, at all.
 */
export function isAcknowledged({ issue, marker }: DriftIssue, kind: Forge['kind']): boolean {
  return !issue.isOpen && marker.closed === undefined && (issue.isNotPlanned || kind === 'gitlab')
}
