/** The report of several targets as text: a table of them, then what is the same in many of them said once. */
import { groupBy } from '../../group-by.ts'
import { toSafeSource, toSafeText } from '../words/safe-text.ts'
import type { Diagnostic } from '../../model.ts'
import { plural } from '../../plural.ts'
import type { Report, ReportChange, ReportTarget } from '../../report/report.ts'
import {
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
import { listTargets, renderTable } from './fleet-table.ts'
import { renderDiagnostic, type TextPage } from './page.ts'
import { unmanagedInWords, wordsSaid } from '../words/sentences.ts'
import { keptInWords } from '../words/versions.ts'

/** How many values, names or notes are shown where each target or configuration has its own. */
const shownRows = 10
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
  for (const group of groupChanges(report.targets)) renderGroup(page, report, group, said)
  renderConsequences(page, report, report.targets)
  renderFindings(
    page,
    found.filter(({ diagnostic }) => diagnostic.severity === 'warning'),
  )
  renderKept(page, report.targets)
  renderUnmanaged(page, report.targets)
}

interface TargetDiagnostic {
  readonly target: ReportTarget
  readonly diagnostic: Diagnostic
}

/** Findings that differ in nothing but whose they are are shown by the first of them. */
function renderFindings(page: TextPage, findings: readonly TargetDiagnostic[]): void {
  for (const same of groupBy(findings, keyOfDiagnostic)) {
    page.line('')
    const [{ target, diagnostic }] = same
    const where = ` in ${same.length === 1 ? toSafeText(target.name) : whereIn(same.map((one) => one.target))}`
    renderDiagnostic(page, diagnostic, '  ', where)
  }
}

function keyOfDiagnostic({ target, diagnostic }: TargetDiagnostic): string {
  const { code, message, hint = '', source } = diagnostic
  return JSON.stringify([code, withoutOwn(message, target), hint, source === undefined ? '' : toSafeSource(source)])
}

function renderGroup(page: TextPage, { command, targets }: Report, group: ChangeGroup, said: Set<string>): void {
  const [{ change, target, roots }] = group
  const byId = groupBy(group, ({ change: { id, source } }) => JSON.stringify([id, source]))
  const isOne = byId.length === 1
  const places = distinctTargets(group)
  const isAll = places.length === targets.length && places.length > manyTargets
  const where = `in ${isAll ? `all ${targets.length} targets` : whereIn(places)}`
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
    change.fields.map((_, index) => valuesIn(group, index)),
  )
  renderNotes(page, group, (member) =>
    group.length === 1 ? notesAfter(member.change, member.target.changes, true) : member.after,
  )
}

/** Configurations to which the same happens, each with its place, and its targets unless they are those of all. */
function renderIds(page: TextPage, byId: readonly (readonly Member[])[], places: number): void {
  const width = Math.max(...byId.slice(0, shownRows).map(([member]) => toSafeText(member?.change.id ?? '').length))
  for (const members of byId.slice(0, shownRows)) {
    const { id = '', source }: Partial<ReportChange> = members[0]?.change ?? {}
    const where = members.length === places ? '' : `  in ${listTargets(members.map(({ target }) => target))}`
    const at = source === undefined ? '' : `  ${page.palette.dim(toSafeSource(source))}`
    page.line(`${indent}${toSafeText(id).padEnd(width)}${at}${where}`)
  }
  renderRest(page, byId.length, 'configuration')
}

/** The values of a field, each once; where there are several, with the targets that have it. */
function valuesIn(group: ChangeGroup, index: number): readonly ShownValue[] {
  const shownIn = ({ target, change }: Member, isGeneral: boolean): string => {
    const field = change.fields[index]
    const text = field === undefined ? '' : valueOf(change, field)
    return isGeneral ? withoutPlace(text, target) : text
  }
  const own = groupBy(group, (member) => shownIn(member, false))
  const general = own.length > 1 ? groupBy(group, (member) => shownIn(member, true)) : own
  const isGeneral = own.length >= manyTargets || general.length < own.length
  const groups = isGeneral ? general : own
  const shown = groups.slice(0, shownRows).map((members) => {
    const [{ target, change }] = members
    const field = change.fields[index]
    const value = field && shownValue(change, isGeneral ? textsWithoutPlace(field, target) : field)
    const text = value?.lines === undefined ? shownIn(members[0], isGeneral) : value.text
    return { ...value, text, targets: distinctTargets(members) }
  })
  if (groups.length === 1) return shown
  const width = Math.min(40, Math.max(...shown.map(({ text }) => text.length)))
  const more = groups.length - shown.length
  return [
    ...shown.map(({ text, targets, ...lines }) => {
      return { ...lines, text: `${text.padEnd(width)}  in ${listTargets(targets)}` }
    }),
    ...(more === 0 ? [] : [{ text: `and ${more} more ${plural(more, 'value')}: -o json has them all` }]),
  ]
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
  for (const members of byText.slice(0, shownRows)) {
    const notes = notesOfAll(members, notesOf)
    if (byText.length > 1 && notes.length > 0) {
      page.wrapped(`in ${listTargets(distinctTargets(members))}:`, indent)
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
  const more = count - shownRows
  if (more > 0) page.line(`${indent}and ${more} more ${plural(more, what)}: -o json has them all`)
}

function renderUnmanaged(page: TextPage, targets: readonly ReportTarget[]): void {
  const having = targets.filter(({ unmanaged = 0 }) => unmanaged > 0)
  const unmanaged = having.reduce((sum, target) => sum + (target.unmanaged ?? 0), 0)
  const text = unmanagedInWords({ unmanaged })
  if (text === undefined) return
  page.line('')
  page.wrapped(`in ${whereIn(having)}: ${text}`, '  ')
}

function renderKept(page: TextPage, targets: readonly ReportTarget[]): void {
  const having = targets.filter(({ kept = [] }) => kept.length > 0)
  const text = keptInWords(having)
  if (text === undefined) return
  page.line('')
  page.wrapped(`in ${whereIn(having)}: ${toSafeText(text)}`, '  ')
}

function whereIn(targets: readonly ReportTarget[]): string {
  return targets.length === 1 ? listTargets(targets) : `${targets.length} targets: ${listTargets(targets)}`
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
    const where = listTargets(same.map(({ target }) => target))
    page.wrapped(`not reached: ${toSafeText(change.id)} in ${where} (${why(change)})`, '  ', '    ')
  }
  for (const [status, words] of [
    ['failed', 'could not be read'],
    ['not-run', 'not run'],
  ] as const) {
    const these = targets.filter((target) => target.status === status)
    if (these.length === 0) continue
    const verb = status === 'failed' ? '' : these.length === 1 ? 'was ' : 'were '
    const noun = these.length === 1 ? `target ${listTargets(these)}` : `${these.length} targets (${listTargets(these)})`
    page.wrapped(`not reached: ${noun}, which ${verb}${words}`, '  ', '    ')
  }
}
