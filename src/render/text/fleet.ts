/** The report of several targets as text: a table of them, then what is the same in many of them said once. */
import { groupBy } from '../../group-by.ts'
import { toSafeSource, toSafeText } from '../words/safe-text.ts'
import { plural } from '../../plural.ts'
import type { Report, ReportChange, ReportTarget } from '../../report/report.ts'
import {
  hang,
  indent,
  namedInWords,
  notesAfter,
  outcomeWord,
  renderFields,
  renderHead,
  renderNote,
  renderSentences,
  renderSource,
  shownValue,
  valueOf,
  type Note,
  type ShownValue,
} from './change.ts'
import { renderConsequences } from './consequences.ts'
import {
  groupChanges,
  textsWithoutPlace,
  withoutOwn,
  withoutPlace,
  type ChangeGroup,
  type Member,
} from './fleet-changes.ts'
import { renderFollowers } from './followers.ts'
import { renderFindings } from './fleet-findings.ts'
import { renderTable } from './fleet-table.ts'
import { listTargets, nameOf, whereIn } from './names.ts'
import { wayToAll, type TextPage } from './page.ts'
import { unmanagedInWords, wordsSaid } from '../words/sentences.ts'
import { isAllNew, keptInWords } from '../words/versions.ts'

/** How many values, names or notes are shown where each target or configuration has its own. */
const shownRows = 10
const fewValues = 3
/** So many targets, and values that follow from their places, are named one by one. */
const manyTargets = 4

/** Writes the targets of a report and everything about them. */
export function renderFleet(page: TextPage, report: Report): void {
  const said = wordsSaid(report)
  renderTable(page, report)
  const found = report.targets.flatMap((target) => target.diagnostics.map((diagnostic) => ({ target, diagnostic })))
  renderFindings(
    page,
    found.filter(({ diagnostic }) => diagnostic.severity === 'error'),
  )
  for (const group of groupChanges(report, page.isVerbose)) renderGroup(page, report, group, said)
  renderConsequences(page, report, report.targets)
  renderFindings(
    page,
    found.filter(({ diagnostic }) => diagnostic.severity === 'warning'),
  )
  renderKept(page, report.targets)
  renderUnmanaged(page, report.targets)
}

function renderGroup(page: TextPage, { command, targets }: Report, group: ChangeGroup, said: Set<string>): void {
  const [{ change, target, roots }] = group
  const byId = groupBy(group, ({ change: { id, source } }) => JSON.stringify([id, source]))
  const isOne = byId.length === 1
  const places = distinctTargets(group)
  const isAll = places.length === targets.length && places.length > manyTargets
  const where = `in ${isAll ? `all ${targets.length} targets` : whereIn(page, places)}`
  if (roots !== undefined) {
    const [, ...others] = byId.map(([member]) => member.change)
    const changes = [change, ...others] as const
    renderFollowers(page, command, { changes, siblings: target.changes, where }, said)
    return
  }
  renderHead(page, command, change, isOne ? namedInWords(change) : `${byId.length} configurations`)
  page.wrapped(where, indent)
  if (isOne) renderSource(page, change)
  else renderIds(page, byId, places.length)
  renderSentences(page, change, said)
  renderNotes(page, group, ({ before }) => before)
  renderFields(
    page,
    change,
    change.fields.map((_, index) => valuesIn(page, group, index)),
  )
  renderNotes(page, group, (member) =>
    group.length === 1 ? notesAfter(member.change, member.target.changes, page.isVerbose) : member.after,
  )
}

/** Configurations to which the same happens, each with its place, and its targets unless they are those of all. */
function renderIds(page: TextPage, byId: readonly (readonly Member[])[], places: number): void {
  const shown = byId.slice(0, page.most(shownRows))
  const rows = shown.map((members) => {
    const { id = '', source }: Partial<ReportChange> = members[0]?.change ?? {}
    return { members, id: toSafeText(id), at: source === undefined ? '' : toSafeSource(source) }
  })
  const width = Math.max(...rows.map(({ id }) => id.length))
  const isBeside = rows.every(({ at }) => indent.length + width + 2 + at.length <= page.width)
  for (const { members, id, at } of rows) {
    if (!isBeside) page.line(`${indent}${id}`)
    const start = isBeside ? `${indent}${id.padEnd(width)}  ` : hang
    const room = page.width - hang.length - 'in '.length
    const names = members.map(({ target }) => nameOf(target))
    const where = members.length === places ? '' : `in ${page.enumerate(names, 3, room)}`
    const isOnOne = start.length + at.length + 2 + where.length <= page.width
    page.line(`${start}${page.palette.dim(at)}${isOnOne && where !== '' ? `  ${where}` : ''}`)
    if (!isOnOne) page.wrapped(where, hang)
  }
  renderRest(page, byId.length, 'configuration')
}

/** The values of a field, each once; where there are several, with the targets that have it. */
function valuesIn(page: TextPage, group: ChangeGroup, index: number): readonly ShownValue[] {
  const shownIn = ({ target, change }: Member, isGeneral: boolean): string => {
    const field = change.fields[index]
    const text = field === undefined ? '' : valueOf(change, field)
    return isGeneral ? withoutPlace(text, target) : text
  }
  const own = groupBy(group, (member) => shownIn(member, false))
  const general = own.length > 1 ? groupBy(group, (member) => shownIn(member, true)) : own
  const isGeneral = own.length >= manyTargets || general.length < own.length
  const groups = isGeneral ? general : own
  // What is created at many targets has as many values; nobody compares them.
  const few = isAllNew(group[0].change) && groups.length > shownRows ? fewValues : shownRows
  const shown = groups.slice(0, page.most(few)).map((members) => {
    const [{ target, change }] = members
    const field = change.fields[index]
    const value = field && shownValue(change, isGeneral ? textsWithoutPlace(field, target) : field, page.palette)
    const plain = shownIn(members[0], isGeneral)
    const text = value?.lines === undefined ? paintedIn(page, members[0], index, isGeneral) : value.text
    return { ...value, text, length: value?.lines === undefined ? plain.length : text.length, members }
  })
  if (groups.length === 1) return shown
  const column = Math.min(40, Math.max(...shown.map(({ length }) => length)))
  const more = groups.length - shown.length
  return [
    ...shown.map(({ text, length, members, ...lines }) => {
      const names = distinctTargets(members).map(nameOf)
      return {
        ...lines,
        text: `${text}${' '.repeat(Math.max(0, column - length))}`,
        names,
        column: Math.max(column, length),
      }
    }),
    ...(more === 0 ? [] : [{ text: `and ${more} more ${plural(more, 'value')} (${wayToAll})` }]),
  ]
}

/** The value of a field in its colours. */
function paintedIn(page: TextPage, { target, change }: Member, index: number, isGeneral: boolean): string {
  const field = change.fields[index]
  if (field === undefined) return ''
  const text = valueOf(change, field, page.palette)
  return isGeneral ? withoutPlace(text, target) : text
}

function distinctTargets(members: readonly Member[]): readonly ReportTarget[] {
  return [...new Set(members.map(({ target }) => target))]
}

/**
 * What is to be said about the changes of a group, each text once. Where a few targets have their own text, each is shown; where many have, what
 * is of one target alone is written as a document would.
 */
function renderNotes(page: TextPage, group: ChangeGroup, notesOf: (member: Member) => readonly Note[]): void {
  const textsOf = (member: Member): readonly string[] => notesOf(member).map(({ text }) => text)
  const own = groupBy(group, (member) => JSON.stringify(textsOf(member)))
  const isOne = group.every(({ change }) => change.id === group[0].change.id)
  const byText =
    isOne && own.length < manyTargets
      ? own
      : groupBy(group, (member) => JSON.stringify(textsOf(member).map((text) => withoutOwn(text, member.target))))
  for (const members of byText.slice(0, page.most(shownRows))) {
    const notes = notesOfAll(members, notesOf)
    if (byText.length > 1 && notes.length > 0) {
      page.wrapped(`in ${listTargets(page, distinctTargets(members))}:`, indent)
    }
    for (const note of notes) renderNote(page, note)
  }
  renderRest(page, byText.length, 'note')
}

/** The notes that members have in common: what is of one target alone is written as a document would. */
function notesOfAll(members: ChangeGroup, notesOf: (member: Member) => readonly Note[]): readonly Note[] {
  const notes = notesOf(members[0])
  return notes.map((note, index) => {
    const isShared = members.every((member) => notesOf(member)[index]?.text === note.text)
    return isShared ? note : { ...note, text: withoutOwn(note.text, members[0].target) }
  })
}

function renderRest(page: TextPage, count: number, what: string): void {
  const more = count - page.most(shownRows)
  if (more > 0) page.line(`${indent}and ${more} more ${plural(more, what)} (${wayToAll})`)
}

function renderUnmanaged(page: TextPage, targets: readonly ReportTarget[]): void {
  const having = targets.filter(({ unmanaged = 0 }) => unmanaged > 0)
  const unmanaged = having.reduce((sum, target) => sum + (target.unmanaged ?? 0), 0)
  const text = unmanagedInWords({ unmanaged })
  if (text === undefined) return
  page.line('')
  page.wrapped(`in ${whereIn(page, having)}: ${text}`, '  ')
}

function renderKept(page: TextPage, targets: readonly ReportTarget[]): void {
  const having = targets.filter(({ kept = [] }) => kept.length > 0)
  const text = keptInWords(having)
  if (text === undefined) return
  page.line('')
  page.wrapped(`in ${whereIn(page, having)}: ${toSafeText(text)}`, '  ')
}

/** Writes what an apply did not reach, each configuration with the targets that lack it. */
export function renderUnreached(page: TextPage, targets: readonly ReportTarget[]): void {
  const rows = targets.flatMap((target) => target.changes.map((change) => ({ target, change })))
  const open = rows.filter(({ change }) => ['failed', 'not-run', 'blocked'].includes(change.outcome ?? ''))
  const why = ({ error, reason, ...change }: ReportChange): string =>
    toSafeText(error?.code ?? reason ?? outcomeWord(change))
  const groups = groupBy(open, ({ change }) => JSON.stringify([change.id, why(change)]))
  for (const same of groups) {
    const [{ change }] = same
    const where = listTargets(
      page,
      same.map(({ target }) => target),
    )
    page.wrapped(`not reached: ${toSafeText(change.id)} in ${where} (${why(change)})`, '  ', '    ')
  }
  for (const [status, words] of [
    ['failed', 'could not be read'],
    ['not-run', 'not run'],
  ] as const) {
    const these = targets.filter((target) => target.status === status)
    if (these.length === 0) continue
    const verb = status === 'failed' ? '' : these.length === 1 ? 'was ' : 'were '
    const noun =
      these.length === 1
        ? `target ${listTargets(page, these)}`
        : `${these.length} targets (${listTargets(page, these)})`
    page.wrapped(`not reached: ${noun}, which ${verb}${words}`, '  ', '    ')
  }
}
