/** The changes of a report in the order in which people read them: what matters first, what is equal at many targets once. */
import { standingOf } from '../words/users.ts'
import { isAllNew } from '../words/versions.ts'
import { isPending } from '../../action.ts'
import type { Json } from '../../model.ts'
import { optional } from '../../optional.ts'
import { groupFollowers } from '../../report/followers.ts'
import { isDrift } from '../../report/judge.ts'
import { weightOf } from '../../report/weight.ts'
import type { Report, ReportChange, ReportField, ReportTarget } from '../../report/report.ts'

/** A value as it is in one target. */
export interface Varied extends Pick<ReportField, 'ids'> {
  readonly target: string
  readonly value: Json | undefined
}

/** A field whose value differs from target to target has them all. */
export interface ShownField extends ReportField {
  readonly varies?: readonly Varied[]
}

export interface Entry {
  readonly change: ReportChange
  readonly fields: readonly ShownField[]
  /** Changes that follow from the same others and are alike in all but their names and values: there are too many to list them. */
  readonly others?: readonly ReportChange[]
}

/** Changes that are the same at all of `targets`. */
export interface Section {
  readonly targets: readonly ReportTarget[]
  readonly entries: readonly Entry[]
}

/** What belongs together: what a pull request causes, what was there before it, what a check found. */
export interface Group {
  readonly title: string
  readonly sections: readonly Section[]
}

/** A change that is to be seen in any case, at all the targets where it is the same. */
export interface WatchedEntry {
  readonly change: ReportChange
  readonly targets: readonly ReportTarget[]
  /** What it touches; nothing for a deletion. */
  readonly paths: readonly string[]
}

const titles = {
  changes: 'Changes',
  caused: 'What this pull request changes',
  preexisting: 'Already different before this pull request',
  drift: 'Not as the last apply left it',
  pending: 'Pending: git is ahead of the account, which is not drift',
  unreached: 'Not reached',
  done: 'Done',
  rest: 'Left alone',
} as const
type Title = keyof typeof titles

/** Returns the parts that have something to show. */
export function groupsOf(report: Report): readonly Group[] {
  const found = new Map<Title, Map<string, { entries: Entry[]; targets: ReportTarget[] }>>()
  const hasBase = report.base !== undefined
  for (const target of report.targets) {
    for (const change of target.changes) {
      for (const [title, entry] of entriesOf(report, change, hasBase)) {
        const rows = found.get(title) ?? new Map<string, { entries: Entry[]; targets: ReportTarget[] }>()
        found.set(title, rows)
        const key = keyOf(entry, target.changes)
        const row = rows.get(key)
        if (row === undefined) rows.set(key, { entries: [entry], targets: [target] })
        else {
          row.entries.push(entry)
          row.targets.push(target)
        }
      }
    }
  }
  const order = Object.keys(titles) as readonly Title[]
  return order.flatMap((title) => {
    const rows = found.get(title)
    return rows === undefined ? [] : [{ title: titles[title], sections: sectionsOf(report, [...rows.values()]) }]
  })
}

/** Returns the entries of groups, the first so many of each section. */
export function entriesIn(groups: readonly Group[], rows = Infinity): readonly Entry[] {
  return groups.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries.slice(0, rows)))
}

/** A change of which only some values were different before stands in both parts, each with its own values. */
function* entriesOf(report: Report, change: ReportChange, hasBase: boolean): Iterable<readonly [Title, Entry]> {
  if (change.action === 'unchanged' && change.outcome !== 'failed') return
  const { fields } = change
  if (report.command === 'apply') yield [titleAfterApply(report, change), { change, fields }]
  else if (report.command === 'drift') {
    yield [isDrift(change) ? 'drift' : isPending(change) ? 'pending' : 'rest', { change, fields }]
  } else {
    const before = change.preexisting === true ? fields : fields.filter((field) => field.preexisting === true)
    const isAllBefore = change.preexisting === true || (before.length > 0 && before.length === fields.length)
    const caused = fields.filter((field) => field.preexisting !== true)
    if (!isAllBefore) yield [hasBase || before.length > 0 ? 'caused' : 'changes', { change, fields: caused }]
    if (isAllBefore || before.length > 0) yield ['preexisting', { change, fields: before }]
  }
}

function titleAfterApply({ outcome }: Report, { outcome: status, action }: ReportChange): Title {
  if (outcome === 'refused') return 'changes'
  if (status === 'failed' || status === 'not-run' || status === 'blocked' || action === 'blocked') return 'unreached'
  return status === 'done' ? 'done' : isPending({ action }) ? 'changes' : 'rest'
}

/** Everything that a reader sees of an entry. What is created is the same if it has the same fields: values often name a place. */
function keyOf({ change, fields }: Entry, siblings: readonly ReportChange[]): string {
  const {
    id,
    action,
    reason,
    source,
    heldBy,
    heldBackBy,
    wipes,
    renamed,
    outcome,
    error,
    validation,
    usedBy,
    disowned,
  } = change
  const seen = isAllNew(change)
    ? fields.map(({ path }) => path)
    : fields.map(({ path, before, after, ids, reason: why, source: at }) => ({ path, before, after, ids, why, at }))
  const pipelines = usedBy?.map((user) => [user.name, standingOf(user, change, siblings)]) ?? usedBy
  const failure = [error?.code, error?.message, error?.hint]
  return JSON.stringify([
    [id, action, reason, change.version, source, heldBy, heldBackBy, wipes, renamed, outcome, disowned],
    [failure, validation?.status, validation?.error?.message],
    [change.because, change.missing, change.keptOff, change.failures],
    pipelines === null ? 'unknown' : pipelines,
    seen,
  ])
}

function sectionsOf(
  report: Report,
  rows: readonly { readonly entries: readonly Entry[]; readonly targets: readonly ReportTarget[] }[],
): readonly Section[] {
  const order = new Map(report.targets.map((target, index) => [target, index]))
  const sections = new Map<string, { targets: readonly ReportTarget[]; entries: Entry[] }>()
  for (const { entries, targets } of rows) {
    const key = targets.map((target) => order.get(target)).join(' ')
    const section = sections.get(key) ?? { targets, entries: [] }
    sections.set(key, section)
    section.entries.push(merge(entries, targets))
  }
  return [...sections.values()]
    .map(({ targets, entries }) => ({
      targets,
      entries: gather(byRank(entries), targets[0]?.changes ?? []),
    }))
    .toSorted((one, other) => urgencyOf(one) - urgencyOf(other))
}

/** Many entries that follow from the same changes are one. */
function gather(entries: readonly Entry[], siblings: readonly ReportChange[]): readonly Entry[] {
  const byChange = new Map(entries.map((entry) => [entry.change, entry]))
  const groups = groupFollowers([...byChange.keys()], siblings)
  return groups.flatMap(([first, ...others]) => {
    const entry = byChange.get(first)
    if (entry === undefined) return []
    return others.length === 0 ? [entry] : [{ ...entry, others }]
  })
}

/** One entry for several, the first at the first of `targets`. */
function merge(entries: readonly Entry[], targets: readonly ReportTarget[]): Entry {
  const [first, ...others] = entries
  if (first === undefined) throw new Error('a row has an entry')
  if (others.length === 0 || !isAllNew(first.change)) return first
  const fields = first.fields.map((field, index): ShownField => {
    const text = JSON.stringify(field.after)
    if (others.every((other) => JSON.stringify(other.fields[index]?.after) === text)) return field
    const valueAt = (entry: Entry, at: number): Varied => {
      const { after: value, ids }: Partial<ReportField> = entry.fields[index] ?? {}
      return { target: targets[at]?.name ?? '', value, ...optional({ ids }) }
    }
    return { ...field, varies: entries.map(valueAt) }
  })
  return { ...first, fields }
}

const ranks = ['update', 'adopt', 'create', 'orphan', 'skipped', 'unchanged']

/**
 * What failed comes first, then what is lost, then what touches access or ownership, then what needs somebody. The next version of something
 * stands before those that take it up.
 */
function rankOf(change: ReportChange): number {
  const { action, outcome } = change
  if (outcome === 'failed') return 0
  if (action === 'delete') return 1
  if (weightOf(change) === 1) return 2
  if (action === 'blocked') return 3
  return 4 + ranks.indexOf(action === 'create' && !isAllNew(change) ? 'update' : action)
}

function byRank(entries: readonly Entry[]): readonly Entry[] {
  const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry.change) }))
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ entry }) => entry)
}

/** A section is as urgent as its first entry. */
function urgencyOf({ entries }: Section): number {
  return Math.min(...entries.slice(0, 1).map(({ change }) => rankOf(change)))
}
