/** The table of targets: every one has a row, those that could not be read with the reason. */
import { isPending } from '../../action.ts'
import { isDrift } from '../../report/judge.ts'
import type { Report, ReportTarget } from '../../report/report.ts'
import { plural } from '../../plural.ts'
import type { MarkdownPage } from './page-parts.ts'
import { clip, code, prose, table } from './inline.ts'

interface Column {
  readonly head: string
  readonly count: (target: ReportTarget) => number
  /** Reports whether a number there has to be seen. */
  readonly isLoud?: boolean
}

/** Returns the blocks of the table; none where the report has no targets, or all that is left to show is totals. */
export function renderTargets({ report, detail }: MarkdownPage): readonly string[] {
  const { targets, command } = report
  if (targets.length === 0 || detail.targetRows === 0) return []
  const columns = columnsOf(report)
  const hasState = targets.some((target) => statusInWords(target) !== '')
  const order =
    detail.targetRows >= targets.length ? targets : targets.toSorted((one, other) => rankOf(one) - rankOf(other))
  const shown = order.slice(0, detail.targetRows)
  const rows = shown.map((target) => [
    code(clip(target.name, 120)),
    accountCell(target),
    ...columns.map((column) => cellOf(target, column)),
    ...(hasState ? [statusInWords(target)] : []),
  ])
  const left = order.slice(shown.length)
  const heads = columns.map(({ head }) => `${head}:`)
  return [
    table(
      ['target', 'account and region', ...heads, ...(hasState ? [command === 'validate' ? '' : 'state'] : [])],
      rows,
    ).join('\n'),
    ...(left.length === 0 ? [] : [`… and ${left.length} more ${plural(left.length, 'target')}${leftInWords(left)}.`]),
  ]
}

function accountCell({ account, region }: ReportTarget): string {
  const parts = [account, region].filter((part) => part !== null).map((part) => clip(part, 60))
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

function statusInWords({ status, diagnostics }: ReportTarget): string {
  if (status === 'ok') return ''
  const reason = diagnostics.find(({ severity }) => severity === 'error')
  const why = reason === undefined ? '' : `: ${prose(clip(reason.code, 40))} ${prose(clip(reason.message, 300))}`
  return `${{ failed: '**could not be read**', refused: 'refused', 'not-run': 'not run' }[status]}${why}`
}

/** Targets that failed come first, then those where something is deleted or blocked, then those with changes. */
function rankOf({ status, summary, changes }: ReportTarget): number {
  if (status === 'failed' || changes.some(({ outcome }) => outcome === 'failed')) return 0
  if (status !== 'ok') return 1
  if (summary.delete > 0 || summary.blocked > 0) return 2
  return changes.some(({ action }) => action !== 'unchanged') ? 3 : 4
}

function leftInWords(left: readonly ReportTarget[]): string {
  const changed = left.filter((target) => rankOf(target) < 4).length
  return changed === 0 ? ', all without changes' : `, ${changed} of them with changes or not read`
}
