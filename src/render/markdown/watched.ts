/** What a reviewer must not overlook, named above everything that may be dropped: deletions, and what touches access and ownership. */
import { groupBy } from '../../group-by.ts'
import { plural } from '../../plural.ts'
import { watchedIn } from '../../report/weight.ts'
import type { Group, WatchedEntry } from './groups.ts'
import { clip, code, list } from './inline.ts'
import { alert, emojis, isApplied, type MarkdownPage } from './page-parts.ts'

/** Returns the deletions, then the changes that touch something watched, the same change at several targets once. */
export function watchedEntries(parts: readonly Group[]): readonly WatchedEntry[] {
  const all = parts.flatMap(({ sections }) =>
    sections.flatMap(({ entries, targets }) =>
      entries.flatMap(({ change, fields, others = [] }) => [
        { change: { ...change, fields }, targets },
        ...others.map((other) => ({ change: other, targets })),
      ]),
    ),
  )
  const found = all.flatMap(({ change, targets }): readonly WatchedEntry[] => {
    const paths = change.action === 'delete' ? [] : watchedIn(change)
    return change.action === 'delete' || paths.length > 0 ? [{ change, targets, paths }] : []
  })
  const same = groupBy(found, ({ change: { id, action, reason, outcome }, paths }) =>
    JSON.stringify([id, action, reason, outcome, paths]),
  ).map(([first, ...rest]): WatchedEntry => {
    return { ...first, targets: [...new Set([first, ...rest].flatMap(({ targets }) => targets))] }
  })
  return same.toSorted((a, b) => Number(b.change.action === 'delete') - Number(a.change.action === 'delete'))
}

/** Returns the alerts. Deletions stand there always; everything else where the changes themselves are not shown with their values. */
export function renderWatched(page: MarkdownPage): readonly string[] {
  const { detail, watched: all } = page
  const deletions = all.filter(({ change }) => change.action === 'delete')
  const others = all.slice(deletions.length)
  return [
    ...alertOf(page, titleOfDeletions(page, deletions.length), deletions, detail.watched),
    ...(detail.fields === 'none'
      ? alertOf(page, titleOfOthers(others.length), others, Math.max(0, detail.watched - deletions.length))
      : []),
  ]
}

function titleOfDeletions({ report }: MarkdownPage, count: number): readonly ['CAUTION' | 'WARNING', string] {
  if (isApplied(report)) return ['WARNING', `**Deletions of this apply: ${count}**`]
  return ['CAUTION', `**Apply deletes ${count} ${plural(count, 'configuration')}:**`]
}

function titleOfOthers(count: number): readonly ['WARNING', string] {
  const verb = count === 1 ? 'touches' : 'touch'
  const what = 'security groups, roles, subnets, keys, accounts, users of images or owners'
  return ['WARNING', `**${count} ${plural(count, 'change')} ${verb} ${what}:**`]
}

function alertOf(
  page: MarkdownPage,
  [kind, title]: readonly ['CAUTION' | 'WARNING', string],
  entries: readonly WatchedEntry[],
  most: number,
): readonly string[] {
  if (entries.length === 0) return []
  const shown = entries.slice(0, most)
  const left = entries.length - shown.length
  const lines = shown.map((entry) => rowOf(page, entry))
  return [alert(page, kind, [title, '', ...lines, ...(left > 0 ? [`- … and ${left} more`] : [])])]
}

function rowOf({ flavour }: MarkdownPage, { change, targets, paths }: WatchedEntry): string {
  const { id, action, reason, outcome } = change
  const where = list(
    targets.map(({ name }) => name),
    3,
    'target',
  )
  const name = code(clip(id, 200))
  if (action === 'delete') {
    const how = outcome === undefined || outcome === 'done' ? '' : ` (${outcome === 'failed' ? 'failed' : 'not run'})`
    return `- ${name} in ${where}${how}`
  }
  const ended = outcome === undefined || outcome === 'done' ? '' : `, ${outcome === 'not-run' ? 'not run' : outcome}`
  const why = reason === undefined ? '' : ` (${reason})`
  return `- ${emojis(flavour, action)}${action}${why}${ended}: ${name} ${list(paths, 5, 'field')} in ${where}`
}
