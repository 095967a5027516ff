/** What becomes of a line of versions, in words. Numbers are text of the account: who shows them makes them safe. */
import type { Kept } from '../../planned-version.ts'
import { enumerate } from '../../enumerate.ts'
import { countOf } from '../../plural.ts'
import type { ReportChange, ReportTarget } from '../../report/report.ts'

type Versioned = Pick<ReportChange, 'version'>

/** Reports whether all of a change is new: what a version differs in from the one before it is a difference like any other. */
export function isAllNew({ action, version }: Pick<ReportChange, 'action' | 'version'>): boolean {
  return action === 'create' && version?.previous === undefined
}

/** Reports whether all of a change goes: that a value of it goes as well is not said of each. */
export function isAllGone({ action }: Pick<ReportChange, 'action'>): boolean {
  return action === 'delete'
}

/** Returns the number that a line comes to, after the one before it: `1.4.6 → 1.4.7`, `1.4.2/1 → 1.4.2/2`; undefined for a kind without versions. */
export function versionInWords({ version }: Versioned): string | undefined {
  if (version === undefined) return undefined
  const { resolved, build, previous, previousBuild } = version
  if (previous === undefined) return resolved
  return previous === resolved
    ? `${withBuild(previous, previousBuild)} → ${withBuild(resolved, build)}`
    : `${previous} → ${resolved}`
}

function withBuild(number: string, build: number | undefined): string {
  return build === undefined ? number : `${number}/${build}`
}

/** Returns what else is to be said of a version: that its content was there before, which number is free. */
export function versionNotesOf({ version }: Versioned): readonly string[] {
  return [
    ...(version?.sameAs === undefined ? [] : [`same content as ${version.sameAs}`]),
    ...(version?.next === undefined ? [] : [`the next number that is free is ${version.next}`]),
  ]
}

/** Returns how many older versions stay, and of what; undefined if there are none. */
export function keptInWords(targets: readonly Pick<ReportTarget, 'kept'>[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { id, count } of targets.flatMap(({ kept = [] }): readonly Kept[] => kept)) {
    counts.set(id, (counts.get(id) ?? 0) + count)
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (total === 0) return undefined
  const lines = [...counts].map(([id, count]) => `${id} (${count})`)
  return `${countOf(total, 'older version')} ${total === 1 ? 'stays' : 'stay'}: ${enumerate(lines)}`
}

/** Returns how many versions the plan of a target makes, and how many more there can be; undefined if it makes none. */
export function quotasInWords({ quotas = [] }: Pick<ReportTarget, 'quotas'>): string | undefined {
  const words = quotas.map(({ kind, makes, total, quota }) => {
    return `${countOf(makes, 'new version')} of ${kind}, ${Math.max(0, quota - total)} of ${quota} left`
  })
  return words.length === 0 ? undefined : words.join('; ')
}
