/** The table of targets: a row for each that has something to say, one line for the rest. */
import { enumerate } from '../../enumerate.ts'
import type { Action } from '../../model.ts'
import { plural } from '../../plural.ts'
import { isShown, isDrift } from '../../report/judge.ts'
import type { Command, Report, ReportTarget } from '../../report/report.ts'
import { groupBy } from '../../group-by.ts'
import type { TextPage } from './page.ts'
import { toSafeText } from '../words/safe-text.ts'

/** So many targets without a change have rows of their own; more are summed up. */
const fewQuiet = 5
/** From so many rows on, targets whose rows are the same share one. */
const manyRows = 20
/** How many names a line holds. */
const shownNames = 3

interface Column {
  readonly title: string
  readonly count: (target: ReportTarget) => number
  /** Reports whether it stands there even if it is empty. */
  readonly isFixed: boolean
}

/** Writes the table: what failed first, then what changes, then the rest. */
export function renderTable(page: TextPage, report: Report): void {
  const { command, targets } = report
  const { bold, dim } = page.palette
  const columns = columnsFor(command, targets)
  const loud = targets.filter((target) => isLoud(command, target))
  const quiet = targets.filter((target) => !isLoud(command, target))
  const isSummedUp = quiet.length > fewQuiet
  const rows = [
    ...loud.toSorted((a, b) => Number(hasFailed(b)) - Number(hasFailed(a))),
    ...(isSummedUp ? [] : quiet),
  ].map((target) => ({ target, cells: cellsOf(target, columns), state: gapInWords(report, target) }))
  const shared = groupBy(rows, ({ target, cells, state }) =>
    JSON.stringify(rows.length > manyRows ? [cells, state] : target.name),
  )
  const lines = shared.map((same) => {
    const [{ target, cells, state }] = same
    const label = same.length === 1 ? nameOf(target) : listTargets(same.map((row) => row.target))
    return { label, place: same.length === 1 ? accountInWords(target) : '', cells, state }
  })
  const named = Math.max(6, ...lines.map(({ label }) => label.length))
  const placed = Math.max(0, ...lines.map(({ place }) => place.length))
  const pad = (label: string, place: string): string =>
    `${label.padEnd(named)}${placed === 0 ? '' : `  ${place.padEnd(placed)}`}`
  page.line('')
  if (lines.length > 0) page.line(bold(`${pad('target', '')}${columns.map(({ title }) => `  ${title}`).join('')}`))
  for (const { label, place, cells, state } of lines) {
    const counts = cells.map((cell, index) => `  ${cell.padStart(columns[index]?.title.length ?? 0)}`).join('')
    page.line(`${pad(label, place)}${counts}${state === '' ? '' : `  ${state}`}`)
  }
  if (isSummedUp) page.line(dim(`${quiet.length} ${plural(quiet.length, 'target')}: ${quietWords(command, quiet)}`))
}

function columnsFor(command: Command, targets: readonly ReportTarget[]): readonly Column[] {
  const of = (action: Action, title: string = action, isFixed = false): Column => {
    return { title, count: ({ summary }) => summary[action], isFixed }
  }
  const ended = (outcome: string, title: string, isFixed = false): Column => {
    return { title, count: ({ changes }) => changes.filter((one) => one.outcome === outcome).length, isFixed }
  }
  const declared = { title: 'configurations', count: (target: ReportTarget) => target.declared, isFixed: true }
  const drift = { title: 'drift', count: ({ changes }: ReportTarget) => changes.filter(isDrift).length, isFixed: true }
  const columns = [
    ...(command === 'drift' ? [drift] : []),
    of('create', 'create', true),
    of('update', 'update', true),
    of('adopt'),
    of('delete'),
    of('orphan', 'orphan', true),
    of('blocked', 'blocked', true),
    of('skipped', 'held back'),
    ended('failed', 'failed', true),
    ended('not-run', 'not run'),
  ]
  return command === 'validate'
    ? [declared]
    : columns.filter(({ isFixed, count }) => isFixed || targets.some((target) => count(target) > 0))
}

function isLoud(command: Command, target: ReportTarget): boolean {
  const isPlanned = target.digest !== undefined || command === 'validate'
  return (
    ['failed', 'not-run'].includes(target.status) ||
    !isPlanned ||
    target.diagnostics.length > 0 ||
    target.changes.some(isShown)
  )
}

function hasFailed({ status, changes }: ReportTarget): boolean {
  return status === 'failed' || status === 'not-run' || changes.some(({ outcome }) => outcome === 'failed')
}

/** Nothing is known of a target that was not read. */
function cellsOf(target: ReportTarget, columns: readonly Column[]): readonly string[] {
  const isUnknown = target.status !== 'ok' && target.digest === undefined
  return columns.map(({ count }) => (isUnknown ? '?' : String(count(target) || '-')))
}

function gapInWords({ command, outcome, parts }: Report, { status, wave, digest }: ReportTarget): string {
  if (status === 'failed') return 'could not be read'
  if (status === 'not-run') {
    if (wave !== undefined && outcome === 'incomplete') return 'not run: an earlier wave ended with a failure'
    return parts !== undefined ? 'not run: there is no report of it' : 'not run'
  }
  return digest === undefined && command !== 'validate' ? 'not planned' : ''
}

function quietWords(command: Command, targets: readonly ReportTarget[]): string {
  if (command !== 'validate') return command === 'drift' ? 'in sync' : 'no changes'
  const counts = targets.map(({ declared }) => declared)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  return `${least === most ? '' : `${least} to `}${most} ${plural(most, 'configuration')} each`
}

function nameOf({ name }: ReportTarget): string {
  return toSafeText(name)
}

function accountInWords({ account, region }: ReportTarget): string {
  return [account, region]
    .filter((part) => part !== null)
    .map(toSafeText)
    .join(' ')
}

/** Returns names of targets in one line: all of few, the first of many. */
export function listTargets(targets: readonly ReportTarget[]): string {
  return enumerate(targets.map(nameOf), ', ', shownNames)
}
