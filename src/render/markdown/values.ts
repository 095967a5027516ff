/** Values as diffs: what there is with a minus, which forges show in red, what there will be with a plus, in green. */
import { optional } from '../../optional.ts'
import { isPending } from '../../action.ts'
import type { ReportChange } from '../../report/report.ts'
import { countOf } from '../../plural.ts'
import { formatValue } from '../words/format-value.ts'
import { lineDiffOf } from '../words/line-diff.ts'
import { isAllGone, isAllNew } from '../words/versions.ts'
import type { Detail } from './detail.ts'
import { linkToSource } from './facts.ts'
import { entriesIn, type Entry, type Group, type ShownField, type Varied } from './groups.ts'
import { clip, fence } from './inline.ts'
import { fold, isApplied, type MarkdownPage } from './page-parts.ts'
import { isShownByLines, renderTexts } from './texts.ts'

/** Lines from which a diff is folded away, and places in files that are named. */
const [mostOpen, mostPlaces] = [60, 5]

/** Returns how many bytes the values of these parts have at least: their paths, and texts that are shown whole. */
export function leastBytes(parts: readonly Group[], detail: Detail): number {
  const entries = entriesIn(parts, detail.rows)
  const listed = entries.filter((entry) => hasValues({ detail }, entry)).flatMap(({ fields }) => fields)
  const lengthOf = (field: ShownField): number => {
    const { before = '', after = '' } = field
    const isWhole = typeof before === 'string' && typeof after === 'string' && !isShownByLines(field)
    return isWhole && Math.max(before.length, after.length) <= detail.valueLength ? before.length + after.length : 0
  }
  const paths = listed.reduce((sum, field) => sum + Math.min(field.path.length, 300) + lengthOf(field), 0)
  return paths + 16 * entries.length
}

/** Reports whether the differences of a change are listed, not only what is made or goes. */
export function hasValues({ detail }: Pick<MarkdownPage, 'detail'>, { change, others }: Entry): boolean {
  if (isAllNew(change) || isAllGone(change) || others !== undefined) return false
  return detail.fields === 'all' || (detail.fields === 'pending' && isPending(change))
}

/** Returns the line that says which side is which: what apply replaces, what it replaced, or what two revisions declare. */
export function legendOf({ report, detail }: MarkdownPage, parts: readonly Group[]): readonly string[] {
  if (!entriesIn(parts, detail.rows).some((entry) => hasValues({ detail }, entry) && entry.fields.length > 0)) return []
  if (report.offline === true) return ['_`-` is the base revision, `+` this one._']
  return [isApplied(report) ? '_`-` is before, `+` after._' : '_`-` is in the account, `+` in git._']
}

/** Returns the blocks of the values of a change: what differs open, what is made or goes folded away. */
export function renderValues(page: MarkdownPage, entry: Entry): readonly string[] {
  const { change, fields, others } = entry
  if (fields.length === 0 || others !== undefined) return []
  const isOneSided = isAllNew(change) || isAllGone(change)
  if (isOneSided ? !page.detail.hasCreatedValues : !hasValues(page, entry)) return []
  const lines = fields.filter((field) => !isShownByLines(field)).flatMap((field) => linesOf(page, change, field))
  const block = lines.length === 0 ? [] : [fence('diff', lines, Infinity)]
  const texts = renderTexts(page, change, fields)
  if (isOneSided) return [fold(page, countOf(fields.length, 'value'), [...block, ...texts])]
  const folded = lines.length > mostOpen ? [fold(page, countOf(fields.length, 'value'), block)] : block
  return [...folded, ...texts]
}

/** Returns where the values of a change are written, apart from the change itself, as links. */
export function placesOf(page: MarkdownPage, { change, fields }: Entry): readonly string[] {
  const links = fields.flatMap(({ source }) => (source === undefined ? [] : [linkToSource(source, page.facts)]))
  const own = change.source === undefined ? undefined : linkToSource(change.source, page.facts)
  const places = [...new Set(links)].filter((link) => link !== own)
  const left = places.length - mostPlaces
  return left <= 1 ? places : [...places.slice(0, mostPlaces), `${left} more places`]
}

/** The lines of a field: the side that there is, or both, with what tells it apart from the other fields of its change. */
function linesOf(page: MarkdownPage, change: ReportChange, field: ShownField): readonly string[] {
  const { path, varies, reason } = field
  const name = clip(path, 300)
  const why = reason === undefined || reason === change.reason ? '' : `  (${reason})`
  if (varies !== undefined)
    return varies.length > 3 ? [`+ ${name}: (differs from target to target)`] : variedLines(page, field, varies)
  const [before, after] = sides(field, page.detail.valueLength)
  return [
    ...(before === undefined ? [] : [`- ${name}: ${before}${after === undefined ? why : ''}`]),
    ...(after === undefined ? [] : [`+ ${name}: ${after}${why}`]),
  ]
}

/** The value of a field that is created, in each of few targets. */
function variedLines({ detail }: MarkdownPage, { path }: ShownField, varies: readonly Varied[]): readonly string[] {
  return varies.map(({ target, value: after, ids }) => {
    const lines = lineDiffOf({ after })
    const [, value = ''] = sides({ path, ...optional({ after, ids }) }, detail.valueLength)
    return `+ ${clip(path, 300)}: ${lines === undefined ? value : countOf(lines.added, 'line')}  (in ${clip(target, 120)})`
  })
}

/** Both values, cut at the same length; what two long ones have in common at their start is left out, so that the difference is seen. */
function sides({ before, after, ids }: ShownField, most: number): readonly [string | undefined, string | undefined] {
  const [one, other] = [before, after].map((value) => (value === undefined ? undefined : formatValue(value, ids)))
  const longest = Math.max(one?.length ?? 0, other?.length ?? 0)
  const start =
    longest <= most || one === undefined || other === undefined ? 0 : Math.max(0, commonStart(one, other) - 40)
  const cut = (text: string): string => clip(`${start > 0 ? '…' : ''}${text.slice(start)}`, most)
  return [one === undefined ? undefined : cut(one), other === undefined ? undefined : cut(other)]
}

function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}
