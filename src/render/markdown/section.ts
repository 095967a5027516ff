/** Changes as tables: one row per change, one row per value that apply replaces, and folded the values of what is created. */
import { isPending } from '../../report/judge.ts'
import type { Command, ReportChange } from '../../report/report.ts'
import { plural } from '../../plural.ts'
import { actionSentences, goneInWords, reasonSentences } from '../sentences.ts'
import { formatValue } from '../format-value.ts'
import { emojis, fold, type Page } from './page-parts.ts'
import { placeOf } from './facts.ts'
import type { Detail } from './detail.ts'
import type { Entry, Part, Section, ShownField } from './groups.ts'
import { clip, code, list, prose, table } from './inline.ts'

/** Returns the blocks of a section. A report about one target needs no heading for it. */
export function renderSection(page: Page, section: Section): readonly string[] {
  const { entries, targets } = section
  const shown = entries.slice(0, page.detail.rows)
  const left = entries.slice(shown.length)
  return [
    ...(page.report.targets.length === 1 ? [] : headingOf(page, targets)),
    overviewOf(page, shown),
    ...(left.length === 0 ? [] : [`… and ${left.length} more ${plural(left.length, 'change')}.`]),
    ...failuresOf(shown),
    ...replacedValues(page, shown),
    ...createdValues(page, shown),
  ]
}

/** Returns how many bytes the tables of these parts have at least: 16 for a row, and texts that are shown whole. */
export function leastBytes(parts: readonly Part[], detail: Detail): number {
  const entries = parts.flatMap(({ sections }) => sections.flatMap((section) => section.entries.slice(0, detail.rows)))
  const listed = entries.filter(({ change }) => hasValues({ detail }, change)).flatMap(({ fields }) => fields)
  const lengthOf = ({ before = '', after = '' }: ShownField): number => {
    const isWhole = typeof before === 'string' && typeof after === 'string'
    return isWhole && Math.max(before.length, after.length) <= detail.valueLength ? before.length + after.length : 0
  }
  return listed.reduce((sum, field) => sum + 16 + lengthOf(field), 16 * entries.length)
}

function headingOf(page: Page, targets: Section['targets']): readonly string[] {
  const names = targets.map((target) => target.name)
  const most = 3
  const heading = `#### ${list(names, most, 'target')}`
  if (names.length <= most || !page.detail.hasCreatedValues) return [heading]
  return [heading, fold(page, `all ${names.length} targets`, [list(names, Infinity, 'target')])]
}

function overviewOf(page: Page, entries: readonly Entry[]): string {
  const hasUse = entries.some(({ change }) => change.usedBy === null || (change.usedBy?.length ?? 0) > 0)
  const rows = entries.map(({ change, fields }) => [
    actionOf(page, change),
    code(clip(change.id, 200)),
    change.source === undefined ? '' : placeOf(change.source, page.facts),
    whyOf(page, change, fields),
    ...(hasUse ? [useOf(change)] : []),
  ])
  return table(['change', 'configuration', 'declared in', 'why', ...(hasUse ? ['used by'] : [])], rows).join('\n')
}

const outcomeWords = {
  done: 'done',
  failed: '**FAILED**',
  blocked: '**blocked**',
  'not-run': '**not run**',
  unchanged: 'nothing to do',
} as const

function actionOf({ flavour }: Page, change: ReportChange): string {
  const isLoud = change.action === 'delete' || change.action === 'blocked'
  const outcome = change.outcome === undefined || !isPending(change) ? '' : `: ${outcomeWords[change.outcome]}`
  return `${emojis(flavour, change.action)}${isLoud ? `**${change.action}**` : change.action}${outcome}`
}

/** The reason; at the first use of an action or a reason one sentence that says what it means. */
function whyOf(page: Page, change: ReportChange, fields: readonly ShownField[]): string {
  const { action, reason } = change
  // The sentences speak of the account, which an offline plan has not seen.
  const isFirst = (key: string): boolean => {
    const isNew = page.report.offline !== true && !page.said.has(key)
    page.said.add(key)
    return isNew
  }
  const count = page.detail.fields === 'none' || !hasValues(page, change) ? fields.length : 0
  return [
    ...(action !== 'blocked' && isFirst(action) ? [prose(actionSentences[action])] : []),
    ...(reason === undefined ? [] : [`**${reason}**${isFirst(reason) ? `: ${prose(reasonSentences[reason])}` : ''}`]),
    ...(change.disowned === true ? ['it was ours, and its owner tag was taken off'] : []),
    ...(change.heldBy === undefined ? [] : [`held by ${code(clip(change.heldBy, 120))}`]),
    ...(change.renamed === undefined
      ? []
      : [`looks renamed ${action === 'create' ? 'from' : 'to'} ${code(clip(change.renamed, 200))}`]),
    ...(change.wipes === undefined ? [] : [`would be wiped: ${list(change.wipes, 10, 'member')}`]),
    ...(change.validation === undefined ? [] : [validationWords[change.validation.status]]),
    ...(count === 0 || action === 'create'
      ? []
      : [`${count} ${plural(count, 'value')} ${count === 1 ? 'differs' : 'differ'}`]),
  ].join('; ')
}

const validationWords = {
  validated: 'validated by the service',
  refused: '**refused by the service**',
  'not-validated': 'not validated',
} as const

function useOf({ usedBy }: ReportChange): string {
  if (usedBy === undefined) return ''
  if (usedBy === null) return 'unknown: pipelines cannot be listed'
  const shown = usedBy.slice(0, 5).map(({ name, status }) => {
    return `${code(clip(name, 120))}${status === 'ENABLED' ? '' : ` (${prose(clip(status, 40).toLowerCase())})`}`
  })
  return `${shown.join(', ')}${usedBy.length > shown.length ? ` and ${usedBy.length - shown.length} more` : ''}`
}

function failuresOf(entries: readonly Entry[]): readonly string[] {
  const lines = entries.flatMap(({ change }) =>
    [change.error, change.validation?.error].flatMap((error) => {
      if (error === undefined) return []
      const hint = error.hint === undefined ? '' : `\n  Hint: ${prose(clip(error.hint, 1_000))}`
      const request = error.requestId === undefined ? '' : ` (request ${code(clip(error.requestId, 80))})`
      return `- ${code(clip(change.id, 200))}: **${prose(clip(error.code, 120))}** ${code(clip(error.message, 1_000))}${request}${hint}`
    }),
  )
  return lines.length === 0 ? [] : [lines.join('\n')]
}

function hasValues({ detail }: Pick<Page, 'detail'>, change: ReportChange): boolean {
  if (change.action === 'create') return false
  return detail.fields === 'all' || (detail.fields === 'pending' && isPending(change))
}

/** What both sides are called: what apply replaces, what it replaced, or what two revisions declare. */
function sidesOf({ report }: Page): readonly [string, string] {
  const command: Command = report.command
  if (report.offline === true) return ['base', 'this revision']
  return command === 'apply' && report.outcome !== 'refused' ? ['before', 'after'] : ['in the account', 'in git']
}

function replacedValues(page: Page, entries: readonly Entry[]): readonly string[] {
  const rows = entries
    .filter(({ change, fields }) => hasValues(page, change) && fields.length > 0)
    .flatMap(({ change, fields }) =>
      fields.map((field) => {
        const [before, after] = sides(field, page.detail.valueLength)
        const reason = field.reason === undefined || field.reason === change.reason ? '' : field.reason
        const place = field.source === undefined ? '' : placeOf(field.source, page.facts)
        return [
          code(clip(change.name, 200)),
          code(clip(field.path, 300)),
          before,
          after,
          [reason, place].filter(Boolean).join(', '),
        ]
      }),
    )
  if (rows.length === 0) return []
  return [table(['configuration', 'field', ...sidesOf(page), 'why and where'], rows).join('\n')]
}

function createdValues(page: Page, entries: readonly Entry[]): readonly string[] {
  if (!page.detail.hasCreatedValues) return []
  const made = entries.filter(({ change, fields }) => change.action === 'create' && fields.length > 0)
  if (made.length === 0) return []
  const rows = made.flatMap(({ change, fields }) =>
    fields.map((field) => [
      code(clip(change.name, 200)),
      code(clip(field.path, 300)),
      field.varies === true ? '(differs from target to target)' : sides(field, page.detail.valueLength)[1],
    ]),
  )
  const title = `values of ${made.length} ${plural(made.length, 'configuration')} to create`
  return [fold(page, title, [table(['configuration', 'field', 'value'], rows).join('\n')])]
}

/** Both values, cut at the same length; what two long ones have in common at their start is left out, so that the difference is seen. */
function sides({ path, before, after }: ShownField, most: number): readonly [string, string] {
  const [one, other] = [before, after].map((value) => (value === undefined ? undefined : formatValue(value)))
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
