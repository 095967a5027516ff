/** The report for a person at a terminal or in a log: verdict first, one block per target, no timestamps. */
import type { Diagnostic, Failure, Source, Validation } from '../model.ts'
import { formatValue } from './format-value.ts'
import { isPending } from '../report/judge.ts'
import type { Report, ReportChange, ReportField, ReportTarget } from '../report/report.ts'
import { toSafeText } from './safe-text.ts'
import { actionSentences, goneInWords, reasonSentences, stateOf, symbols, unmanagedInWords } from './sentences.ts'
import { verdictOf } from './verdict.ts'

/** Colours as functions; without colour each returns its text. */
export type Palette = Readonly<
  Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'magenta', (text: string) => string>
>

export interface TextOptions {
  /** Columns to fill. */
  readonly width: number
  readonly palette: Palette
  /** The command line of the run, for the hint how to go on. */
  readonly invocation: string
}

/** Returns the report as text. Colour only repeats what symbols and words say. */
export function renderText(report: Report, options: TextOptions): string {
  const page = new Page(options)
  const said = new Set<string>()
  page.line(page.palette.bold(verdictOf(report)))
  if (report.diagnostics.length > 0) {
    page.line('')
    for (const diagnostic of report.diagnostics) renderDiagnostic(page, diagnostic, '')
  }
  for (const target of report.targets) renderTarget(page, report, target, said)
  renderFooter(page, report, options.invocation)
  return page.toString()
}

class Page {
  readonly palette: Palette
  readonly width: number
  readonly #lines: string[] = []

  constructor({ palette, width }: TextOptions) {
    this.palette = palette
    this.width = Math.max(60, width)
  }

  line(text: string): void {
    this.#lines.push(text.trimEnd())
  }

  /** Writes text after `indent`, broken at blanks so that it fits; further lines are indented by `hang`. */
  wrapped(text: string, indent: string, hang = indent, paint: (text: string) => string = (text) => text): void {
    let current = indent
    let isEmpty = true
    for (const word of text.split(' ')) {
      if (!isEmpty && current.length + 1 + word.length > this.width) {
        this.line(paint(current))
        current = hang
        isEmpty = true
      }
      current += isEmpty ? word : ` ${word}`
      isEmpty = false
    }
    this.line(paint(current))
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`
  }
}

function renderTarget(page: Page, report: Report, target: ReportTarget, said: Set<string>): void {
  const { bold, dim } = page.palette
  const place = [target.account, target.region].filter((part) => part !== null).join(' ')
  page.line('')
  const state = stateOf(report.command, target)
  page.line(`${bold(toSafeText(target.name))}  ${place === '' ? '' : `${dim(place)}  `}${state}`)
  const shown = target.changes.filter((change) => change.action !== 'unchanged' || change.outcome === 'failed')
  for (const change of shown) renderChange(page, report, change, said)
  const unmanaged = unmanagedInWords(target)
  if (unmanaged !== undefined) {
    page.line('')
    page.wrapped(unmanaged, '  ')
  }
  for (const diagnostic of target.diagnostics) {
    page.line('')
    renderDiagnostic(page, diagnostic, '  ')
  }
}

function renderChange(page: Page, report: Report, change: ReportChange, said: Set<string>): void {
  const { dim, bold } = page.palette
  const paint = paintOf(page, change)
  page.line('')
  // That a create is missing from the account goes without saying, except in a drift check, where it is the finding.
  const isPlain = change.reason === undefined || (change.action === 'create' && report.command !== 'drift')
  const words = isPlain ? change.action : `${change.action} (${change.reason})`
  const state = change.outcome === undefined || !isPending(change) ? '' : `  ${outcomeWord(change)}`
  page.line(`  ${paint(`${symbols[change.action]} ${words}`)}  ${bold(toSafeText(change.id))}${state}`)
  if (change.source !== undefined) page.line(`      ${dim(formatSource(change.source))}`)
  for (const [key, sentence] of sentencesOf(change)) {
    if (said.has(key)) continue
    said.add(key)
    page.wrapped(sentence, '      ', '      ', dim)
  }
  if (change.heldBy !== undefined) page.wrapped(`held by ${toSafeText(change.heldBy)}`, '      ')
  if (change.renamed !== undefined) renderRename(page, report, change)
  if (change.wipes !== undefined) page.wrapped(`would be wiped: ${change.wipes.map(toSafeText).join(', ')}`, '      ')
  renderFields(page, change)
  renderUse(page, change)
  if (change.clientToken !== undefined) page.line(`      ${dim(`client token ${change.clientToken}`)}`)
  if (change.validation !== undefined) renderValidation(page, change.validation)
  if (change.error !== undefined) renderError(page, change.error)
}

function* sentencesOf(change: ReportChange): Iterable<readonly [string, string]> {
  if (change.action !== 'blocked') yield [change.action, actionSentences[change.action]]
  if (change.reason !== undefined && change.reason !== 'missing' && change.reason !== 'not-declared') {
    yield [change.reason, reasonSentences[change.reason]]
  }
}

function outcomeWord(change: ReportChange): string {
  return { done: 'done', failed: 'FAILED', blocked: 'blocked', 'not-run': 'not run', unchanged: 'nothing to do' }[
    change.outcome ?? 'unchanged'
  ]
}

function paintOf({ palette }: Page, change: ReportChange): (text: string) => string {
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

/** One line per field, paths and values aligned; a path that is too long for its column stands on a line of its own. */
function renderFields(page: Page, change: ReportChange): void {
  const isCreate = change.action === 'create'
  const reasons = new Set(change.fields.map((field) => field.reason))
  const paths = change.fields.map((field) => toSafeText(field.path))
  const widest = Math.floor(page.width * 0.45)
  const column = Math.max(0, ...paths.map((path) => path.length).filter((length) => length <= widest)) || 20
  const indent = ' '.repeat(column + 8)
  for (const [index, field] of change.fields.entries()) {
    const path = paths[index] ?? ''
    const why = reasons.size > 1 && field.reason !== undefined ? ` (${field.reason})` : ''
    const value = isCreate ? formatValue(field.after ?? null) : `${before(field)} → ${after(field)}`
    if (path.length <= column) page.wrapped(`${value}${why}`, `      ${path.padEnd(column)}  `, indent)
    else {
      page.line(`      ${path}`)
      page.wrapped(`${value}${why}`, indent)
    }
  }
}

function before(field: ReportField): string {
  return field.before === undefined ? '(not set)' : formatValue(field.before)
}

function after(field: ReportField): string {
  return field.after === undefined ? goneInWords(field.path) : formatValue(field.after)
}

function renderUse(page: Page, change: ReportChange): void {
  if (change.usedBy === undefined || change.usedBy?.length === 0) return
  const names = change.usedBy?.map(({ name, status }) => `${toSafeText(name)} (${toSafeText(status).toLowerCase()})`)
  page.wrapped(`used by ${names?.join(', ') ?? 'unknown: pipelines cannot be listed'}`, '      ', '        ')
}

/** A rename is a create and an orphan; both say so, and the create says in which order to go on. */
function renderRename(page: Page, report: Report, change: ReportChange): void {
  const partner = toSafeText(change.renamed ?? '')
  if (change.action !== 'create') {
    page.wrapped(`looks renamed to ${partner}`, '      ')
    return
  }
  const all = report.targets.flatMap((target) => target.changes)
  const users = all.find((other) => other.id === change.renamed && other.renamed === change.id)?.usedBy ?? []
  const [verb, noun] = users.length === 1 ? ['uses', 'it'] : ['use', 'them']
  const use =
    users.length === 0 ? '' : `; ${users.map(({ name }) => toSafeText(name)).join(' and ')} still ${verb} ${partner}`
  const order =
    users.length === 0
      ? 'apply, then apply --prune'
      : `apply, repoint ${noun === 'it' ? 'the pipeline' : 'the pipelines'}, then apply --prune`
  page.wrapped(`looks renamed from ${partner}${use}: ${order}`, '      ')
}

function renderValidation(page: Page, { status, error }: Validation): void {
  const words = {
    validated: 'validated by the service',
    refused: 'refused by the service',
    'not-validated': 'not validated',
  }
  page.line(`      ${words[status]}${error === undefined && status === 'not-validated' ? ' (update)' : ''}`)
  if (error !== undefined) renderError(page, error)
}

function renderError(page: Page, error: Failure): void {
  const id = error.requestId === undefined ? '' : ` (request ${toSafeText(error.requestId)})`
  page.wrapped(`${toSafeText(error.code)}: ${toSafeText(error.message)}${id}`, '      ', '        ', page.palette.red)
  if (error.hint !== undefined) page.wrapped(`hint: ${toSafeText(error.hint)}`, '      ', '        ')
}

function renderDiagnostic(page: Page, diagnostic: Diagnostic, indent: string): void {
  const paint = diagnostic.severity === 'error' ? page.palette.red : page.palette.yellow
  const place = diagnostic.source === undefined ? '' : `${formatSource(diagnostic.source)} `
  page.line(`${indent}${place}${paint(`${diagnostic.severity} ${diagnostic.code}`)}`)
  page.wrapped(toSafeText(diagnostic.message), `${indent}  `)
  if (diagnostic.hint !== undefined)
    page.wrapped(`hint: ${toSafeText(diagnostic.hint)}`, `${indent}  `, `${indent}    `)
}

/** Returns a place as editors and terminals open it. */
export function formatSource({ file, line, column }: Source): string {
  return `${toSafeText(file)}:${line}:${column}`
}

function renderFooter(page: Page, report: Report, invocation: string): void {
  const { dim } = page.palette
  if (report.command === 'apply' && report.exitCode === 4) renderLeftovers(page, report, invocation)
  if (report.targets.some((target) => target.digest !== undefined)) {
    page.line('')
    if (report.orphans === 'not-checked') page.line(dim('orphans: not checked'))
    page.line(dim(`digest ${report.digest}`))
  }
}

/** An apply that did not reach everything closes with what is done, what is not, and how to go on. */
function renderLeftovers(page: Page, report: Report, invocation: string): void {
  const { done, failed, notRun } = report.outcomes
  const rows = report.targets.flatMap((target) => target.changes.map((change) => ({ target, change })))
  const open = rows.filter(({ change }) => ['failed', 'not-run', 'blocked'].includes(change.outcome ?? ''))
  page.line('')
  page.line(`done: ${done}  failed: ${failed}  not run: ${notRun}`)
  for (const { target, change } of open) {
    page.wrapped(
      `not reached: ${toSafeText(change.id)} in ${toSafeText(target.name)} (${toSafeText(change.error?.code ?? change.reason ?? outcomeWord(change))})`,
      '  ',
      '    ',
    )
  }
  for (const target of report.targets.filter((target) => target.status === 'failed')) {
    page.line(`  not reached: target ${toSafeText(target.name)}, which could not be read`)
  }
  page.line('what is done stays done; to continue, mend what is named above and run:')
  page.line(`  ${toSafeText(invocation)}`)
}
