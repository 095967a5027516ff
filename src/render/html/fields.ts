/** The fields of a change: one row each, both sides next to each other, what differs marked inside of the values. */
import { formatValue } from '../words/format-value.ts'
import type { Report, ReportChange, ReportField } from '../../report/report.ts'
import { goneInWords } from '../words/sentences.ts'
import { toSafeSource } from '../words/safe-text.ts'
import { markup, type Markup } from '../words/markup.ts'
import { isText } from '../words/line-diff.ts'
import { isAllNew } from '../words/versions.ts'
import { renderText, type ShownTexts } from './texts.ts'
import { diffValues, type DiffPiece, type Side } from './value-diff.ts'
import { linkToWord } from './words.ts'

/**
 * Returns the table of the fields of a change, those last that the base revision has as well, and below it the texts of several lines;
 * nothing without fields.
 */
export function renderFields(
  report: Report,
  change: ReportChange,
  place: { readonly texts: ShownTexts; readonly anchor: string },
): Markup | undefined {
  const isMixed = new Set(change.fields.map(({ reason }) => reason)).size > 1
  const old = change.preexisting === true ? [] : change.fields.filter(({ preexisting }) => preexisting)
  const fields = [...change.fields.filter((field) => !old.includes(field)), ...old]
  const aboutOf = (field: ReportField): Markup | undefined => {
    const about = [
      isMixed && field.reason !== undefined && linkToWord(field.reason),
      old.includes(field) && markup`<span class="tag">already different at the base</span>`,
      field.source !== undefined && markup`<span class="src">${sourceInWords(field, change)}</span>`,
    ].filter((part) => part !== false)
    return about.length === 0 ? undefined : markup` <span class="fa">${about}</span>`
  }
  const values = fields.filter((field) => !isText(field))
  const texts = fields.filter(isText).map((field) => renderText(change, field, aboutOf(field), place))
  return markup`${values.length > 0 && renderTable(report, change, values, aboutOf)}${texts}`
}

function renderTable(
  report: Report,
  change: ReportChange,
  fields: readonly ReportField[],
  aboutOf: (field: ReportField) => Markup | undefined,
): Markup {
  const isOneSided = isAllNew(change) || change.action === 'delete'
  const form = sidesOf(report, change)
  const heads = sides[form]
  const rows = fields.map((field) => {
    const cells = isOneSided ? renderOnly(field, change.action === 'create' ? 'after' : 'before') : renderBoth(field)
    return markup`<tr><th scope="row"><code>${breakable(field.path)}</code>${aboutOf(field)}</th>${cells}</tr>\n`
  })
  const titles = isOneSided ? [change.action === 'create' ? heads[1] : heads[0]] : heads
  const head = titles.map((title) => markup`<th scope="col">${title}</th>`)
  return markup`<table class="f ${isOneSided ? 'one' : `two ${form}`}"><thead><tr><th scope="col">Field</th>${head}</tr></thead><tbody>
${rows}</tbody></table>\n`
}

/** What the two sides are: after an apply, what was and what is. The style names them again where there is no room for columns. */
const sides = {
  offline: ['At the base revision', 'Now in git'],
  done: ['Before', 'After'],
  open: ['In the account', 'In git'],
} as const

function sidesOf(report: Report, change: ReportChange): keyof typeof sides {
  if (report.offline === true) return 'offline'
  return change.outcome === 'done' ? 'done' : 'open'
}

/** A path that is too long for its column breaks after a dot. */
function breakable(path: string): readonly Markup[] {
  return path.split(/(?<=\.)/).map((part, index) => markup`${index > 0 && markup`<wbr>`}${part}`)
}

/** The line alone in the file of the change itself. */
function sourceInWords({ source }: ReportField, change: ReportChange): string {
  if (source === undefined) return ''
  return source.file === change.source?.file ? `line ${source.line}` : toSafeSource(source)
}

function renderOnly(field: ReportField, side: 'before' | 'after'): Markup {
  const value = field[side]
  return markup`<td>${value === undefined ? notSet : markup`<code>${formatValue(value, field.ids)}</code>`}</td>`
}

function renderBoth(field: ReportField): Markup {
  const { before, after } = diffValues(field.before, field.after, field.ids)
  const gone = (): Markup => markup`<span class="none">${goneInWords(field.path)}</span>`
  return markup`<td class="b">${before === undefined ? notSet : renderSide(before, 'del')}</td><td class="a">${after === undefined ? gone() : renderSide(after, 'ins')}</td>`
}

const notSet = markup`<span class="none">(not set)</span>`

function renderSide(side: Side, mark: 'del' | 'ins'): Markup {
  const show = ({ text, isOwn }: DiffPiece): Markup => {
    if (!isOwn) return markup`${text}`
    return mark === 'del' ? markup`<del>${text}</del>` : markup`<ins>${text}</ins>`
  }
  if (side.form === 'text') return markup`<code>${side.pieces.map(show)}</code>`
  return markup`<ul>${side.items.map((item) => markup`<li><code>${show(item)}</code></li>`)}</ul>`
}
