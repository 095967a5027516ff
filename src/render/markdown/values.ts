/** Values as tables: what apply replaces, before and after, and folded what is created. */
import { optional } from '../../optional.ts'
import { isPending } from '../../action.ts'
import type { ReportChange } from '../../report/report.ts'
import { countOf, plural } from '../../plural.ts'
import { goneInWords } from '../words/sentences.ts'
import { formatValue } from '../words/format-value.ts'
import { lineDiffOf } from '../words/line-diff.ts'
import { isAllNew } from '../words/versions.ts'
import type { Detail } from './detail.ts'
import { linkToSource } from './facts.ts'
import { entriesIn, type Entry, type Group, type ShownField, type Varied } from './groups.ts'
import { clip, code, table } from './inline.ts'
import { fold, type MarkdownPage } from './page-parts.ts'
import { isShownByLines, renderTexts } from './texts.ts'

/** Returns how many bytes the tables of these parts have at least: 16 for a row, and texts that are shown whole. */
export function leastBytes(parts: readonly Group[], detail: Detail): number {
  const entries = entriesIn(parts, detail.rows)
  const listed = entries.filter((entry) => hasValues({ detail }, entry)).flatMap(({ fields }) => fields)
  const lengthOf = (field: ShownField): number => {
    const { before = '', after = '' } = field
    const isWhole = typeof before === 'string' && typeof after === 'string' && !isShownByLines(field)
    return isWhole && Math.max(before.length, after.length) <= detail.valueLength ? before.length + after.length : 0
  }
  return listed.reduce((sum, field) => sum + 16 + lengthOf(field), 16 * entries.length)
}

/** Reports whether the differences of a change are listed. */
export function hasValues({ detail }: Pick<MarkdownPage, 'detail'>, { change, others }: Entry): boolean {
  if (isAllNew(change) || others !== undefined) return false
  return detail.fields === 'all' || (detail.fields === 'pending' && isPending(change))
}

function isOnOneLine(field: ShownField): boolean {
  return !isShownByLines(field)
}

/** What both sides are called: what apply replaces, what it replaced, or what two revisions declare. */
function sidesOf({ report }: MarkdownPage): readonly [string, string] {
  if (report.offline === true) return ['base', 'this revision']
  return report.command === 'apply' && report.outcome !== 'refused' ? ['before', 'after'] : ['in the account', 'in git']
}

/** Returns what is, or would be, replaced: the lines of texts, and the table of all other values; nothing if there is nothing. */
export function replacedValues(page: MarkdownPage, entries: readonly Entry[]): readonly string[] {
  const nameOf = namesIn(entries)
  const rows = entries
    .filter((entry) => hasValues(page, entry))
    .flatMap(({ change, fields }) =>
      fields.filter(isOnOneLine).map((field) => {
        const [before, after] = sides(field, page.detail.valueLength)
        const reason = field.reason === undefined || field.reason === change.reason ? '' : field.reason
        const link = field.source === undefined ? '' : linkToSource(field.source, page.facts)
        return [nameOf(change), code(clip(field.path, 300)), before, after, [reason, link].filter(Boolean).join(', ')]
      }),
    )
  const head = ['configuration', 'field', ...sidesOf(page), 'why and where']
  return [
    ...entries
      .filter((entry) => hasValues(page, entry))
      .flatMap(({ change, fields }) => renderTexts(page, nameOf(change), change, fields)),
    ...(rows.length === 0 ? [] : [table(head, rows).join('\n')]),
  ]
}

/** Returns the folded table of the values of what is created; none if there are none. */
export function createdValues(page: MarkdownPage, entries: readonly Entry[]): readonly string[] {
  if (!page.detail.hasCreatedValues) return []
  const made = entries.filter(({ change, fields }) => isAllNew(change) && fields.length > 0)
  if (made.length === 0) return []
  const nameOf = namesIn(entries)
  const rows = made.flatMap(({ change, fields }) =>
    fields.filter(isOnOneLine).map((field) => [nameOf(change), code(clip(field.path, 300)), valueOf(page, field)]),
  )
  const texts = made.flatMap(({ change, fields }) => renderTexts(page, nameOf(change), change, fields))
  const title = `values of what is created, ${made.length} ${plural(made.length, 'configuration')}`
  const values = rows.length === 0 ? [] : [table(['configuration', 'field', 'value'], rows).join('\n')]
  return [fold(page, title, [...values, ...texts])]
}

/** The value of a field that is created; where it differs between few targets, that of each. */
function valueOf({ detail }: MarkdownPage, field: ShownField): string {
  const { varies, path } = field
  if (varies === undefined) return sides(field, detail.valueLength)[1]
  if (varies.length > 3) return '(differs from target to target)'
  const valueAt = ({ value: after, ids }: Varied): string => {
    const lines = lineDiffOf({ after })
    if (lines !== undefined) return countOf(lines.added, 'line')
    return sides({ path, ...optional({ after, ids }) }, detail.valueLength)[1]
  }
  return varies.map((one) => `${valueAt(one)} in ${code(clip(one.target, 120))}`).join(', ')
}

/** How a section's tables of values call a configuration: by its name, unless one of another kind has the same. */
function namesIn(entries: readonly Entry[]): (change: ReportChange) => string {
  const kinds = new Map<string, Set<string>>()
  for (const { change } of entries) kinds.set(change.name, (kinds.get(change.name) ?? new Set()).add(change.kind))
  return ({ name, id }) => code(clip((kinds.get(name)?.size ?? 0) > 1 ? id : name, 200))
}

/** Both values, cut at the same length; what two long ones have in common at their start is left out, so that the difference is seen. */
function sides({ path, before, after, ids }: ShownField, most: number): readonly [string, string] {
  const [one, other] = [before, after].map((value) => (value === undefined ? undefined : formatValue(value, ids)))
  const longest = Math.max(one?.length ?? 0, other?.length ?? 0)
  const start =
    longest <= most || one === undefined || other === undefined ? 0 : Math.max(0, commonStart(one, other) - 40)
  const cut = (text: string): string => code(clip(`${start > 0 ? '…' : ''}${text.slice(start)}`, most))
  return [one === undefined ? '(not set)' : cut(one), other === undefined ? goneInWords(path) : cut(other)]
}

function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}
