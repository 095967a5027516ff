/** The table of targets: every one has a row, those that could not be read with the reason. */
import { isPending } from '../../action.ts'
import { isDrift } from '../../report/judge.ts'
import type { Report, ReportTarget } from '../../report/report.ts'
import { countOf } from '../../plural.ts'
import { urgencyOf } from '../../report/urgency.ts'
import { fold, type MarkdownPage } from './page-parts.ts'
import { clip, code, list, prose, table } from './inline.ts'

interface Column {
  readonly head: string
  readonly count: (target: ReportTarget) => number
  /** Reports whether a number there has to be seen. */
  readonly isLoud?: boolean
}

/** Up to so many targets have a row each, whatever they have to say; of a fleet so many that only wait for an apply stay open. */
const [fewTargets, mostPending] = [5, 15]

/**
 * Returns the blocks of the targets: a row for each that somebody has to look at, the most urgent first; those that only wait for an apply
 * folded where they are many, and those with nothing to do by name. None if the report has no targets, or all that is left to show is totals.
 */
export function renderTargets(page: MarkdownPage): readonly string[] {
  const { report, detail } = page
  const { targets, command } = report
  if (targets.length === 0 || detail.targetRows === 0) return []
  if (targets.length <= fewTargets) return [tableOf(page, targets)]
  const ranked = targets
    .map((target) => ({ target, rank: rankOf(command, target) }))
    .toSorted((one, other) => one.rank - other.rank)
  const having = (isMeant: (rank: number) => boolean): readonly ReportTarget[] =>
    ranked.filter(({ rank }) => isMeant(rank)).map(({ target }) => target)
  const [urgent, pending, quiet] = [
    having((rank) => rank < ranks.pending),
    having((rank) => rank >= ranks.pending && rank < ranks.quiet),
    having((rank) => rank === ranks.quiet),
  ]
  const isFolded = urgent.length + pending.length > mostPending && pending.length > 0
  const open = (isFolded ? urgent : [...urgent, ...pending]).slice(0, detail.targetRows)
  const left = [...urgent, ...pending].slice(open.length)
  const rest = left.slice(0, Math.max(0, detail.targetRows - open.length))
  const cut = left.length - rest.length
  return [
    ...(open.length === 0 ? [] : [tableOf(page, open)]),
    ...(rest.length === 0 ? [] : [fold(page, `${countOf(rest.length, 'target')} with changes`, [tableOf(page, rest)])]),
    ...(cut === 0 ? [] : [`… and ${countOf(cut, 'more target')} with changes or not read.`]),
    ...quietOf(page, quiet),
  ]
}

/** Targets with nothing to do: their names, folded away, or only how many they are. */
function quietOf(page: MarkdownPage, quiet: readonly ReportTarget[]): readonly string[] {
  if (quiet.length === 0) return []
  const words = { validate: 'valid', plan: 'without changes', apply: 'without changes', drift: 'in sync' }
  const title = `${countOf(quiet.length, 'target')} ${words[page.report.command]}`
  const names = list(
    quiet.map(({ name }) => name),
    Infinity,
    'target',
  )
  return page.flavour === 'plain' || !page.detail.hasCreatedValues ? [`${title}.`] : [fold(page, title, [names])]
}

function tableOf({ report }: MarkdownPage, shown: readonly ReportTarget[]): string {
  const columns = columnsOf({ ...report, targets: shown })
  const hasState = shown.some((target) => statusInWords(target, report) !== '')
  const rows = shown.map((target) => [
    code(clip(target.name, 120)),
    accountCell(target),
    ...columns.map((column) => cellOf(target, column)),
    ...(hasState ? [statusInWords(target, report)] : []),
  ])
  const heads = columns.map(({ head }) => `${head}:`)
  const state = hasState ? [report.command === 'validate' ? '' : 'state'] : []
  return table(['target', 'account and region', ...heads, ...state], rows).join('\n')
}

function accountCell({ account, accountName, region }: ReportTarget): string {
  const parts = [accountName, account, region].flatMap((part) => (part ? [clip(part, 60)] : []))
  return parts.length === 0 ? '' : code(parts.join(' '))
}

function cellOf(target: ReportTarget, { count, isLoud }: Column): string {
  const isKnown = target.digest !== undefined || target.status === 'ok'
  const number = count(target)
  if (number === 0) return isKnown ? '–' : ''
  return isLoud === true ? `**${number}**` : String(number)
}

const counting = (
  head: string,
  isCounted: (change: ReportTarget['changes'][number]) => boolean,
  isLoud = false,
): Column => ({
  head,
  count: (target) => target.changes.filter(isCounted).length,
  isLoud,
})

/** Columns for what the command is about; those in which every number is zero are left out. */
function columnsOf({ command, targets }: Report): readonly Column[] {
  const byAction: readonly Column[] = [
    counting('delete', ({ action }) => action === 'delete', true),
    counting('blocked', ({ action }) => action === 'blocked', true),
    counting('create', ({ action }) => action === 'create'),
    counting('update', ({ action }) => action === 'update'),
    counting('adopt', ({ action }) => action === 'adopt'),
  ]
  const others: readonly Column[] = [
    counting('held back', ({ action }) => action === 'skipped'),
    counting('orphaned', ({ action }) => action === 'orphan'),
    counting('unchanged', ({ action }) => action === 'unchanged'),
  ]
  const columns: Readonly<Record<Report['command'], readonly Column[]>> = {
    validate: [{ head: 'declared', count: ({ declared }) => declared }],
    plan: [...byAction, ...others],
    apply: targets.some(({ changes }) => changes.some(({ outcome }) => outcome !== undefined))
      ? [
          counting('failed', ({ outcome }) => outcome === 'failed', true),
          counting('not run', ({ outcome }) => outcome === 'not-run', true),
          counting('blocked', ({ action, outcome }) => action === 'blocked' || outcome === 'blocked', true),
          counting('done', ({ outcome }) => outcome === 'done'),
          ...others,
        ]
      : [...byAction, ...others],
    drift: [
      counting('drifted', isDrift, true),
      counting('pending', (change) => !isDrift(change) && isPending(change)),
      ...others,
    ],
  }
  return columns[command].filter(({ count }) => targets.some((target) => count(target) > 0))
}

function statusInWords({ status, diagnostics }: ReportTarget, { declined }: Report): string {
  if (status === 'ok') return ''
  const reason = diagnostics.find(({ severity }) => severity === 'error')
  const why = reason === undefined ? '' : `: ${prose(clip(reason.code, 40))} ${prose(clip(reason.message, 300))}`
  return `${{ failed: '**could not be read**', refused: declined === true ? 'not applied' : 'refused', 'not-run': 'not run' }[status]}${why}`
}

/** Those that failed come first, then those where something is lost, then those that somebody changed or that are blocked. */
const ranks = { failed: 0, unread: 1, pending: 7, quiet: 9 } as const

function rankOf(command: Report['command'], { status, changes }: ReportTarget): number {
  if (status === 'failed') return ranks.failed
  if (status !== 'ok') return ranks.unread
  // What is left alone is not urgent, but a row tells of it.
  return 2 + Math.min(7, ...changes.map((change) => urgencyOf(command, change)))
}
