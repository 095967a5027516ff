/** The table of targets: a row for each that has something to say, one line for the rest. */
import type { Action } from '../../model.ts'
import { countOf, plural } from '../../plural.ts'
import { isShown, isDrift } from '../../report/judge.ts'
import type { Command, Report, ReportTarget } from '../../report/report.ts'
import { urgencyOf } from '../../report/urgency.ts'
import { groupBy } from '../../group-by.ts'
import { listTargets } from './names.ts'
import type { TextPage } from './page.ts'
import { toSafeText } from '../words/safe-text.ts'

/** So many targets without a change have rows of their own beside those of a few others; more are summed up. */
const [fewQuiet, fewTargets] = [5, 20]

interface Column {
  readonly title: string
  readonly count: (target: ReportTarget) => number
  /** Reports whether it stands there even if it is empty. */
  readonly isFixed: boolean
}

interface Row {
  /** One target, or many whose rows would be the same. */
  readonly targets: readonly [ReportTarget, ...ReportTarget[]]
  readonly place: string
  readonly cells: readonly string[]
  readonly state: string
}

/** Writes the table: what failed and what somebody changed first, then what git changes, then the rest. */
export function renderTable(page: TextPage, report: Report): void {
  const { command, targets } = report
  const loud = targets.filter((target) => isLoud(command, target))
  const quiet = targets.filter((target) => !isLoud(command, target))
  const isSummedUp = !page.isVerbose && (quiet.length > fewQuiet || targets.length > fewTargets)
  const urgent = loud.toSorted((a, b) => urgencyIn(command, a) - urgencyIn(command, b))
  const shown = [...urgent, ...(isSummedUp ? [] : quiet)]
  const columns = columnsFor(command, targets)
  const rows = shown.map((target): Row => {
    const cells = cellsOf(target, columns)
    return { targets: [target], place: accountInWords(target), cells, state: gapInWords(report, target) }
  })
  page.line('')
  renderRows(page, columns, rows.length > fewTargets && !page.isVerbose ? shareRows(rows) : rows)
  if (isSummedUp && quiet.length > 0) {
    page.line(page.palette.dim(`${countOf(quiet.length, 'target')}: ${quietWords(command, quiet)}`))
  }
}

/** Of many rows, those that are the same are one. */
function shareRows(rows: readonly Row[]): readonly Row[] {
  return groupBy(rows, ({ cells, state }) => JSON.stringify([cells, state])).map(([first, ...others]) => {
    if (others.length === 0) return first
    return { ...first, targets: [first.targets[0], ...others.map((row) => row.targets[0])], place: '' }
  })
}

/** What does not fit into the width goes in this order: columns in which there is nothing, places, then names stand above their numbers. */
function renderRows(page: TextPage, all: readonly Column[], rows: readonly Row[]): void {
  if (rows.length === 0) return
  const names = (room = Infinity): number =>
    Math.max('target'.length, ...rows.map((row) => listTargets(page, row.targets, room).length))
  const placed = Math.max(0, ...rows.map(({ place }) => place.length))
  const least = names(0)
  const stated = Math.max(0, ...rows.map(({ state }) => state.length))
  const filled = all.filter((_, index) => rows.some(({ cells }) => !['-', '?'].includes(cells[index] ?? '-')))
  const choices = filled.length === 0 ? [all] : [all, filled]
  const fitting = [wide(stated), 0].flatMap((more) =>
    choices.filter((some) => least + wide(placed) + widthOf(some) + more <= page.width),
  )
  const columns = fitting[0] ?? choices.at(-1) ?? all
  const left = page.width - widthOf(columns)
  const hasPlaces = least + wide(placed) <= left
  const room = left - (hasPlaces ? wide(placed) : 0)
  const isStacked = least > room
  const named = isStacked ? Math.min(20, room) : names(room)
  const pad = (label: string, place: string): string =>
    `${label.padEnd(named)}${placed > 0 && hasPlaces ? `  ${place.padEnd(placed)}` : ''}`
  page.line(page.palette.bold(`${pad('target', '')}${columns.map(({ title }) => `  ${title}`).join('')}`))
  for (const { targets, place, cells, state } of rows) {
    const counts = all.flatMap((column, index) =>
      columns.includes(column) ? [`  ${(cells[index] ?? '').padStart(column.title.length)}`] : [],
    )
    const label = listTargets(page, targets, isStacked ? page.width : room)
    if (isStacked) page.line(label)
    const line = `${pad(isStacked ? '' : label, place)}${counts.join('')}`
    const isBeside = line.length + 2 + state.length <= page.width
    page.line(isBeside ? `${line}  ${state}` : line)
    if (!isBeside && state !== '') page.wrapped(state, '    ')
  }
}

/** The columns that something takes with the gap before it. */
function wide(length: number): number {
  return length === 0 ? 0 : length + 2
}

function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { title }) => sum + wide(title.length), 0)
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
    target.diagnostics.some(({ severity }) => severity === 'error') ||
    target.changes.some(isShown)
  )
}

/** A target is as urgent as what is the most urgent there. */
function urgencyIn(command: Command, { status, changes }: ReportTarget): number {
  if (status === 'failed' || status === 'not-run') return 0
  return Math.min(7, ...changes.map((change) => urgencyOf(command, change)))
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

function accountInWords({ account, region }: ReportTarget): string {
  return [account, region]
    .filter((part) => part !== null)
    .map(toSafeText)
    .join(' ')
}
