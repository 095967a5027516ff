/** The report as GitHub-flavoured Markdown: a verdict, a table of targets, a section per change. */
import type { Diagnostic } from '../model.ts'
import { formatValue } from './format-value.ts'
import { isPending } from '../report/judge.ts'
import type { Report, ReportChange, ReportField, ReportTarget } from '../report/report.ts'
import { formatSource } from './page.ts'
import { toSafeText } from './safe-text.ts'
import { actionSentences, goneInWords, reasonSentences, stateOf, symbols, unmanagedInWords } from './sentences.ts'
import { verdictOf } from './verdict.ts'

/** Returns the report as Markdown. Live text stands in code spans only, so that it cannot be markup or a mention. */
export function renderMarkdown(report: Report): string {
  const said = new Set<string>()
  const lines = [
    `## ${escape(verdictOf(report))}`,
    '',
    ...renderTable(report),
    ...report.targets.flatMap((target) => renderTarget(target, said)),
    ...report.diagnostics.flatMap((diagnostic) => renderDiagnostic(diagnostic)),
    ...(report.targets.some((target) => target.digest !== undefined) ? ['', `digest ${code(report.digest)}`] : []),
  ]
  return `${lines.join('\n')}\n`
}

function renderTable({ command, targets }: Report): readonly string[] {
  if (targets.length === 0) return []
  const rows = targets.map((target) => {
    const place = [target.account, target.region].filter((part) => part !== null).join(' ')
    return `| ${code(target.name)} | ${place === '' ? '' : code(place)} | ${stateOf(command, target)} |`
  })
  return ['| target | account and region | |', '|---|---|---|', ...rows]
}

function renderTarget(target: ReportTarget, said: Set<string>): readonly string[] {
  const shown = target.changes.filter((change) => change.action !== 'unchanged' || change.outcome === 'failed')
  const unmanaged = unmanagedInWords(target)
  if (shown.length === 0 && target.diagnostics.length === 0 && unmanaged === undefined) return []
  return [
    '',
    `### ${code(target.name)}`,
    ...shown.flatMap((change) => renderChange(change, said)),
    ...(unmanaged === undefined ? [] : ['', unmanaged]),
    ...target.diagnostics.flatMap((diagnostic) => renderDiagnostic(diagnostic)),
  ]
}

function renderChange(change: ReportChange, said: Set<string>): readonly string[] {
  const place = change.source === undefined ? '' : ` ${code(formatSource(change.source))}`
  const reason = change.reason === undefined ? '' : ` (${change.reason})`
  const outcome = change.outcome === undefined || !isPending(change) ? '' : ` **${change.outcome}**`
  const sentences = [
    [change.action, change.action === 'blocked' ? '' : actionSentences[change.action]],
    [change.reason ?? '', change.reason === undefined ? '' : reasonSentences[change.reason]],
  ].filter(([key, sentence]) => key !== '' && sentence !== '' && !said.has(key ?? ''))
  for (const [key] of sentences) said.add(key ?? '')
  const text = sentences.map(([, sentence]) => sentence).join('; ')
  return [
    '',
    `#### ${symbols[change.action]} ${change.action}${reason} ${code(change.id)}${outcome}${place}`,
    ...(text === '' ? [] : ['', escape(text)]),
    ...(change.heldBy === undefined ? [] : ['', `held by ${code(change.heldBy)}`]),
    ...(change.renamed === undefined
      ? []
      : ['', `looks renamed ${change.action === 'create' ? 'from' : 'to'} ${code(change.renamed)}`]),
    ...(change.wipes === undefined ? [] : ['', `would be wiped: ${change.wipes.map(code).join(', ')}`]),
    ...renderFields(change),
    ...(change.usedBy === undefined || change.usedBy?.length === 0
      ? []
      : [
          '',
          `used by ${change.usedBy?.map(({ name }) => code(name)).join(', ') ?? 'unknown: pipelines cannot be listed'}`,
        ]),
    ...(change.error === undefined
      ? []
      : [
          '',
          `**${escape(change.error.code)}** ${code(change.error.message)} ${escape(change.error.hint ?? '')}`.trimEnd(),
        ]),
  ]
}

function renderFields(change: ReportChange): readonly string[] {
  if (change.fields.length === 0) return []
  const cell = (field: ReportField, side: 'before' | 'after'): string => {
    const value = field[side]
    if (value !== undefined) return code(formatValue(value))
    return side === 'after' ? goneInWords(field.path) : '(not set)'
  }
  if (change.action === 'create') {
    const rows = change.fields.map((field) => `| ${code(field.path)} | ${cell(field, 'after')} |`)
    return ['', '| field | value |', '|---|---|', ...rows]
  }
  const rows = change.fields.map((field) => {
    return `| ${code(field.path)} | ${cell(field, 'before')} | ${cell(field, 'after')} | ${field.reason ?? ''} |`
  })
  return ['', '| field | account | git | |', '|---|---|---|---|', ...rows]
}

function renderDiagnostic({ severity, code: id, message, hint, source }: Diagnostic): readonly string[] {
  const place = source === undefined ? '' : ` ${code(formatSource(source))}`
  return [
    '',
    `- **${severity} ${id}**${place}: ${escape(message)}${hint === undefined ? '' : ` Hint: ${escape(hint)}`}`,
  ]
}

/** Returns text as a code span. The fence is longer than any run of backticks inside; a pipe would end a table cell. */
function code(text: string): string {
  const safe = toSafeText(text).replaceAll('|', '\\|')
  const longest = Math.max(0, ...[...safe.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = safe === '' || safe.startsWith('`') || safe.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${safe}${pad}${fence}`
}

/** Returns prose with everything that Markdown, HTML and mentions could make of it taken away. */
function escape(text: string): string {
  return toSafeText(text).replaceAll(/[\\`*_{}[\]()#+!|<>&~@]/g, (character) =>
    character === '<'
      ? '&lt;'
      : character === '>'
        ? '&gt;'
        : character === '&'
          ? '&amp;'
          : character === '@'
            ? '&#64;'
            : `\\${character}`,
  )
}
