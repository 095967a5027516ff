/** One change as text: its head, what is to be said about it, its fields. */
import { toSafeSource, toSafeText } from '../words/safe-text.ts'
import type { Failure, Validation } from '../../outcome.ts'
import { isPending } from '../../action.ts'
import { countOf } from '../../plural.ts'
import type { Command, ReportChange, ReportField } from '../../report/report.ts'
import { causesInWords } from '../words/causes.ts'
import { formatValue } from '../words/format-value.ts'
import { lineDiffInWords, lineDiffOf, type LineDiff } from '../words/line-diff.ts'
import { renderLines } from './lines.ts'
import type { TextPage } from './page.ts'
import { renameInWords } from '../words/rename.ts'
import { behindName, standingOf } from '../words/users.ts'
import { isAllGone, isAllNew, versionInWords, versionNotesOf } from '../words/versions.ts'
import { plainPalette, type Palette } from './palette.ts'
import { goneInWords, isKeptInUse, preexistingInWords, sentencesOf, symbols } from '../words/sentences.ts'

/** Blanks before everything that belongs to a change. */
export const indent = ' '.repeat(6)
export const hang = ' '.repeat(8)

/** Something about a change, on lines of its own. */
export interface Note {
  readonly text: string
  readonly hang: string
  readonly tone?: 'red' | 'dim'
}

/** Writes a change of which there is only one. `siblings` are the changes of its target. */
export function renderChange(
  page: TextPage,
  command: Command,
  change: ReportChange,
  siblings: readonly ReportChange[],
  said: Set<string>,
): void {
  renderHead(page, command, change, namedInWords(change))
  renderSource(page, change)
  renderBody(page, change, siblings, said)
}

/** Writes what follows the head and the place of a change of which there is only one. */
export function renderBody(
  page: TextPage,
  change: ReportChange,
  siblings: readonly ReportChange[],
  said: Set<string>,
): void {
  renderSentences(page, change, said)
  for (const note of notesBefore(change, siblings)) renderNote(page, note)
  renderFields(
    page,
    change,
    change.fields.map((field) => [shownValue(change, field, page.palette)]),
  )
  for (const note of notesAfter(change, siblings, page.isVerbose)) renderNote(page, note)
}

/** Returns what is changed, safe to print: its id, and for a kind with versions the number that it comes to. */
export function namedInWords(change: ReportChange): string {
  const version = versionInWords(change)
  return toSafeText(version === undefined ? change.id : `${change.id}  ${version}`)
}

/** The line that says what becomes of what. */
export function renderHead(page: TextPage, command: Command, change: ReportChange, what: string): void {
  const paint = paintOf(page, change)
  page.line('')
  // That a create is missing from the account goes without saying, except in a drift check, where it is the finding.
  const isPlain = change.reason === undefined || (isAllNew(change) && command !== 'drift')
  const words = isPlain ? change.action : `${change.action} (${change.reason})`
  const state = change.outcome === undefined || !isPending(change) ? '' : `  ${outcomeWord(change)}`
  const since = change.preexisting === true ? `  ${page.palette.dim(preexistingInWords)}` : ''
  page.wrapped(
    `${paint(`${symbols[change.action]} ${words}`)}  ${page.palette.bold(what)}${state}${since}`,
    '  ',
    indent,
  )
}

export function renderSource(page: TextPage, { source }: ReportChange): void {
  if (source !== undefined) page.line(`${indent}${page.palette.dim(toSafeSource(source))}`)
}

/** The sentences that the first use of an action or a reason carries. */
export function renderSentences(page: TextPage, change: ReportChange, said: Set<string>): void {
  // That it is missing, or not declared any more, its action says already.
  for (const [key, sentence] of sentencesOf(change)) {
    if (said.has(key) || key === 'missing' || key === 'not-declared') continue
    said.add(key)
    page.wrapped(sentence, indent, indent, page.palette.dim)
  }
}

/** Returns what became of a change, in a word or two. */
export function outcomeWord(change: ReportChange): string {
  if (isKeptInUse(change)) return 'kept'
  return { done: 'done', failed: 'FAILED', blocked: 'blocked', 'not-run': 'not run', unchanged: 'nothing to do' }[
    change.outcome ?? 'unchanged'
  ]
}

function paintOf({ palette }: TextPage, change: ReportChange): (text: string) => string {
  if (change.outcome === 'failed') return palette.red
  const paints = {
    create: palette.green,
    update: palette.yellow,
    adopt: palette.cyan,
    delete: palette.red,
    unchanged: palette.dim,
    orphan: palette.magenta,
    skipped: palette.dim,
    blocked: palette.red,
  }
  return paints[change.action]
}

/** The value of a field as it is shown: on one line, and below it the lines of a text. */
export interface ShownValue {
  readonly text: string
  readonly lines?: LineDiff
  /** Names of the targets that have it, where not all do, and the columns that the value takes before them. */
  readonly names?: readonly string[]
  readonly column?: number
}

/** Returns the value of a field, a text of several lines as what differs in it. */
export function shownValue(change: ReportChange, field: ReportField, palette: Palette): ShownValue {
  const lines = lineDiffOf(field)
  if (lines === undefined) return { text: valueOf(change, field, palette) }
  const words =
    isAllNew(change) && lines.only === 'after'
      ? `+ ${countOf(lines.added, 'line')}`
      : isAllGone(change) && lines.only === 'before'
        ? `- ${countOf(lines.removed, 'line')}`
        : lineDiffInWords(lines, field.path)
  return { text: `${words}${sinceOf(change, field)}`, lines }
}

/** Returns the whole value of a field on one line: what there is in red, what there will be in green. */
export function valueOf(change: ReportChange, field: ReportField, palette: Palette = plainPalette): string {
  const { path, before, after, ids } = field
  const [red, green] = [inWords(palette.red), inWords(palette.green)]
  if (isAllNew(change)) return green(formatValue(after ?? null, ids))
  const old = before === undefined ? palette.dim('(not set)') : red(formatValue(before, ids))
  if (isAllGone(change) && after === undefined) return old
  const fresh = after === undefined ? palette.dim(goneInWords(path)) : green(formatValue(after, ids))
  return `${old} → ${fresh}${sinceOf(change, field)}`
}

/** Paints each word on its own: a value may go on in the next line, where some logs have forgotten its colour. */
function inWords(paint: (text: string) => string): (text: string) => string {
  return (text) => text.split(' ').map(paint).join(' ')
}

function sinceOf(change: ReportChange, { preexisting }: ReportField): string {
  return preexisting === true && change.preexisting !== true ? ` (${preexistingInWords})` : ''
}

/**
 * Writes the fields of a change, each with its values, paths and values aligned; a path that is too long for its column stands on a line
 * of its own.
 */
export function renderFields(page: TextPage, change: ReportChange, values: readonly (readonly ShownValue[])[]): void {
  const reasons = new Set(change.fields.map((field) => field.reason))
  const paths = change.fields.map((field) => toSafeText(field.path))
  const widest = Math.floor(page.width * 0.45)
  const column = Math.max(0, ...paths.map((path) => path.length).filter((length) => length <= widest)) || 20
  for (const [index, field] of change.fields.entries()) {
    const path = paths[index] ?? ''
    const why = reasons.size > 1 && field.reason !== undefined ? ` (${field.reason})` : ''
    const shown = values[index] ?? []
    const isBeside = path.length <= column && shown.every((value) => column + 8 + roomOf(page, value) <= page.width)
    const below = isBeside || path.length > column ? ' '.repeat(column + 8) : hang
    if (!isBeside) page.line(`${indent}${path}`)
    for (const [row, { text, lines, names, column: wide = 0 }] of shown.entries()) {
      const start = isBeside && row === 0 ? `${indent}${path.padEnd(column)}  ` : below
      const where = names === undefined ? '' : `  in ${page.enumerate(names, 3, page.width - below.length - wide - 5)}`
      page.wrapped(`${text}${where}${why}`, start, below)
      if (lines !== undefined) renderLines(page, lines, hang, shown.length)
    }
  }
}

/** The columns that a value takes at least, with the first of its targets, if it is not alone. */
function roomOf(page: TextPage, { names, column = 0 }: ShownValue): number {
  return names === undefined ? 0 : column + 5 + page.enumerate(names, 1).length
}

export function renderNote(page: TextPage, note: Note): void {
  page.wrapped(note.text, indent, note.hang, note.tone === undefined ? undefined : page.palette[note.tone])
}

/** What is to be said of a change before its fields. */
export function notesBefore(change: ReportChange, siblings: readonly ReportChange[]): readonly Note[] {
  const texts = [
    ...(change.heldBy === undefined ? [] : [`held by ${toSafeText(change.heldBy)}`]),
    ...(change.renamed === undefined ? [] : [renameInWords(change, siblings)]),
    ...versionNotesOf(change).map(toSafeText),
    ...causesInWords(change, siblings),
    ...(change.wipes === undefined ? [] : [`would be wiped: ${change.wipes.map(toSafeText).join(', ')}`]),
  ]
  return texts.map((text) => ({ text, hang: indent }))
}

/** What is to be said of a change after its fields; its token where somebody asks for that. */
export function notesAfter(
  change: ReportChange,
  siblings: readonly ReportChange[],
  hasToken: boolean,
): readonly Note[] {
  const { usedBy, clientToken, validation, error } = change
  const users = usedBy?.map((user) => toSafeText(`${user.name}${behindName(standingOf(user, change, siblings))}`))
  return [
    ...(usedBy === undefined || usedBy?.length === 0
      ? []
      : [{ text: `used by ${users?.join(', ') ?? 'unknown: pipelines cannot be listed'}`, hang }]),
    ...(clientToken === undefined || !hasToken
      ? []
      : [{ text: `client token ${clientToken}`, hang, tone: 'dim' as const }]),
    ...(validation === undefined ? [] : notesOfValidation(validation)),
    ...(error === undefined ? [] : notesOfError(error)),
  ]
}

function notesOfValidation({ status, error }: Validation): readonly Note[] {
  const words = {
    validated: 'validated by the service',
    refused: 'refused by the service',
    'not-validated': 'not validated',
  }
  const text = `${words[status]}${error === undefined && status === 'not-validated' ? ' (update)' : ''}`
  return [{ text, hang }, ...(error === undefined ? [] : notesOfError(error))]
}

function notesOfError(error: Failure): readonly Note[] {
  const id = error.requestId === undefined ? '' : ` (request ${toSafeText(error.requestId)})`
  const text = `${toSafeText(error.code)}: ${toSafeText(error.message)}${id}`
  return [
    { text, hang, tone: 'red' },
    ...(error.hint === undefined ? [] : [{ text: `hint: ${toSafeText(error.hint)}`, hang }]),
  ]
}
