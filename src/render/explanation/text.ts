/** One configuration as `kiln explain` shows it: why it is, or is not, a change, and the way of each field from the files to the account. */
import { toSafeSource, toSafeText } from '../words/safe-text.ts'
import type { FieldExplanation } from '../../plan/explain-fields.ts'
import type { IdsByArn } from '../../report/references.ts'
import { plural } from '../../plural.ts'
import {
  factsOf,
  fieldRecordInWords,
  noteSentences,
  noteWords,
  partsInWords,
  wholeInWords,
  type Fact,
  type ShownExplanation,
  type ShownTrace,
} from './words.ts'
import { causesInWords } from '../words/causes.ts'
import { lineDiffInWords, lineDiffOf } from '../words/line-diff.ts'
import { renderLines } from '../text/lines.ts'
import { TextPage, type PageOptions } from '../text/page.ts'
import { goneInWords, reasonSentences, sentencesOf, symbols } from '../words/sentences.ts'
import { isAllNew, versionNotesOf } from '../words/versions.ts'

const indent = '  '
const inner = '    '

/** Returns the explanation as text: what becomes of it, the facts that decide, a block for each field that differs, a line for the others. */
export function renderExplanation(shown: ShownExplanation, options: PageOptions): string {
  const page = new TextPage(options)
  const { id, change, fields } = shown.explanation
  const { name, account, region } = shown.target
  const place = [account, region].filter((one) => one !== undefined).join(' ')
  page.line(page.palette.bold(`${toSafeText(id)} in ${toSafeText(name)}${place === '' ? '' : ` (${place})`}`))
  page.line('')
  for (const sentence of verdictOf(shown)) page.wrapped(sentence, indent, inner)
  page.line('')
  renderFacts(page, factsOf(shown))
  const isNew = change !== undefined && isAllNew(change)
  const full = fields.filter((field) => field.state === 'differs' && !isNew)
  for (const field of full) renderBlock(page, shown, field)
  renderShort(
    page,
    shown,
    fields.filter((field) => !full.includes(field)),
  )
  return page.toString()
}

/** What becomes of it, in sentences. */
function* verdictOf({ explanation, unread, elsewhere, siblings }: ShownExplanation): Iterable<string> {
  const { change, desired, live, ownership, isAsked } = explanation
  if (unread !== undefined) yield `the account: ${toSafeText(unread)}`
  if (change !== undefined) {
    const why = change.reason === undefined ? '' : ` (${change.reason})`
    const [first, ...others] = sentencesOf(change).map(([, sentence]) => sentence)
    yield `${symbols[change.action]} ${change.action}${why}${first === undefined ? '' : `: ${first}`}`
    yield* others
    yield* versionNotesOf(change).map(toSafeText)
    yield* causesInWords(change, siblings)
    if (change.refreshRecord) yield 'the record does not say what holds; apply writes it anew'
    if (change.disowned === true) yield 'its record shows that it was ours: somebody took the owner tag off'
    if (change.renamed !== undefined) yield `looks like a rename, of ${toSafeText(change.renamed)}`
  } else if (isAsked && desired === undefined && live !== undefined) {
    yield ownership === 'unowned'
      ? 'nothing declares it and nobody owns it: Kiln leaves it alone; kiln export writes it as a document'
      : 'nothing declares it, and somebody else holds it: Kiln leaves it alone'
  }
  if (desired === undefined && elsewhere.length > 0) {
    yield `this target does not declare it; others do: ${elsewhere.map(toSafeText).join(', ')}`
  }
}

function renderFacts(page: TextPage, facts: readonly Fact[], before = indent): void {
  const wide = Math.max(0, ...facts.map(([label]) => label.length))
  for (const [label, text] of facts) {
    page.wrapped(text, `${before}${page.palette.dim(label.padEnd(wide))}  `, `${before}${' '.repeat(wide)}    `)
  }
}

/** A field that differs, with everything that it was made of. */
function renderBlock(page: TextPage, { explanation, trace, idsOf }: ShownExplanation, field: FieldExplanation): void {
  const { palette } = page
  const { path, keys, declared, live, record, reason, notes } = field
  const why = reason === undefined ? '' : ` (${reason})`
  const ids = idsOf(declared, live)
  const lines = lineDiffOf({ before: live, after: declared })
  page.line('')
  page.line(`${indent}${palette.yellow('~')} ${palette.bold(toSafeText(path))}${why}`)
  const made = explanation.desired === undefined ? undefined : trace(keys)
  renderFacts(
    page,
    [
      ...(made === undefined ? [] : partsInWords(made)),
      ['declared', declared === undefined ? `nothing: ${goneInWords(path)}` : wholeInWords(declared, ids)],
      ['live', live === undefined ? '(not set)' : wholeInWords(live, ids)],
      ...(lines === undefined ? [] : [['differs', lineDiffInWords(lines, path)] as const]),
      ...(record === undefined ? [] : [['record', fieldRecordInWords(record)] as const]),
      ...(reason === undefined || reason === explanation.change?.reason
        ? []
        : [['so', reasonSentences[reason]] as const]),
      ...notes.map((note): Fact => ['note', noteSentences[note]]),
    ],
    inner,
  )
  if (lines !== undefined) renderLines(page, lines, inner)
}

/** The fields of which there is little to say, a line each. */
function renderShort(
  page: TextPage,
  { explanation, trace, idsOf }: ShownExplanation,
  fields: readonly FieldExplanation[],
): void {
  if (fields.length === 0) return
  const { desired, live, change } = explanation
  page.line('')
  const isCreate = change !== undefined && isAllNew(change)
  const title = isCreate
    ? `${fields.length} ${plural(fields.length, 'field')} to create`
    : desired === undefined || live === undefined
      ? `${fields.length} ${plural(fields.length, 'field')}`
      : `${fields.length} ${plural(fields.length, 'field')} without a difference`
  page.line(`${indent}${title}`)
  const widest = Math.floor(page.width * 0.4)
  const wide = Math.min(widest, Math.max(...fields.map(({ path }) => toSafeText(path).length)))
  for (const field of fields) {
    const lead = `${inner}${stateSymbol(field, isCreate)} ${toSafeText(field.path).padEnd(wide)}  `
    const made = desired === undefined ? undefined : trace(field.keys)
    const pieces = [
      shortValue(field, idsOf(field.declared, field.live)),
      ...(made === undefined ? [] : originInWords(made, field)),
      ...field.notes.map((note) => `(${noteWords[note]})`),
    ]
    renderPieces(page, pieces, lead, ' '.repeat(inner.length + wide + 4))
  }
}

function shortValue({ state, declared, live }: FieldExplanation, ids: IdsByArn): string {
  const isDouble = state === 'left-alone' && declared !== undefined && live !== undefined
  const value = wholeInWords(declared ?? live ?? null, ids)
  return isDouble ? `${value}, live ${wholeInWords(live, ids)}` : value
}

/** Writes pieces one after the other; one that does not fit begins a line. */
function renderPieces(page: TextPage, pieces: readonly string[], lead: string, below: string): void {
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && below.length + line.length + 2 + piece.length > page.width) {
      page.wrapped(line, lead, below)
      lead = below
      line = ''
    }
    line += `${line === '' ? '' : '  '}${piece}`
  }
  page.wrapped(line, lead, below)
}

function stateSymbol({ state }: FieldExplanation, isCreate: boolean): string {
  return { same: '=', differs: isCreate ? '+' : '~', 'left-alone': '.', 'not-compared': ' ' }[state]
}

/** Where a value came from, for the rest of a line: the document, or the default, and the variables in it. */
function originInWords({ written, parts }: ShownTrace, { declared }: FieldExplanation): readonly string[] {
  const shown = parts.map(({ label, layer, source }) => {
    const at = source === undefined ? '' : ` ${toSafeSource(source)}`
    return layer === 'defaults' ? `default${at}` : `< ${toSafeText(label)}${at} (${layer})`
  })
  if (written !== undefined) shown.unshift(toSafeSource(written.source))
  return shown.length === 0 && declared === undefined ? ['in the account alone'] : shown
}
