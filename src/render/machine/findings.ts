/** What a report finds wrong, one entry per thing and source, for the formats that machines show: annotations, SARIF, code quality. */
import { createHash } from 'node:crypto'
import type { Diagnostic, Source } from '../../model.ts'
import { optional } from '../../optional.ts'
import { isDrift } from '../../report/judge.ts'
import type { Report, ReportChange } from '../../report/report.ts'
import { plural } from '../../plural.ts'
import { toSafeText } from '../words/safe-text.ts'
import { causesInWords } from '../words/causes.ts'
import { whyInWords } from '../words/sentences.ts'

export interface ReportFinding {
  readonly level: 'error' | 'warning' | 'note'
  /** Code of the diagnostic, or `drifted`, `blocked`, `failed` with the reason: `drifted/both-changed`. */
  readonly rule: string
  /** A few words, safe to print. */
  readonly title: string
  /** Sentences on one line, safe to print. */
  readonly message: string
  readonly source?: Source
  /** Names of the targets where it was found; empty for a finding of the whole run. */
  readonly targets: readonly string[]
  /** Stays the same as long as the finding is about the same thing in the same file, whatever its line. */
  readonly fingerprint: string
}

/** Returns the findings, the worst first; what is the same at many targets is one finding. */
export function reportFindingsOf(report: Report): readonly ReportFinding[] {
  const found = new Map<string, { finding: Omit<ReportFinding, 'targets' | 'fingerprint'>; targets: string[] }>()
  const add = (finding: Omit<ReportFinding, 'targets' | 'fingerprint'>, target?: string): void => {
    const { rule, message, source } = finding
    const key = JSON.stringify([rule, message, source?.file, source?.line, source?.column])
    const entry = found.get(key) ?? { finding, targets: [] }
    found.set(key, entry)
    if (target !== undefined) entry.targets.push(target)
  }
  for (const diagnostic of report.diagnostics) add(ofDiagnostic(diagnostic))
  for (const target of report.targets) {
    for (const diagnostic of target.diagnostics) add(ofDiagnostic(diagnostic), target.name)
    for (const change of target.changes) {
      const finding = ofChange(report, change, target.changes)
      if (finding !== undefined) add(finding, target.name)
    }
  }
  const seen = new Map<string, number>()
  const levels = ['error', 'warning', 'note']
  return [...found.values()]
    .toSorted((one, other) => levels.indexOf(one.finding.level) - levels.indexOf(other.finding.level))
    .map(({ finding, targets }): ReportFinding => {
      const { rule, message, source } = finding
      const text = JSON.stringify([rule, source?.file, message])
      const count = (seen.get(text) ?? 0) + 1
      seen.set(text, count)
      const where = targets.length < 2 ? '' : ` (in ${targets.length} ${plural(targets.length, 'target')})`
      const fingerprint = createHash('sha256').update(`${text} ${count}`).digest('hex')
      return { ...finding, message: `${message}${where}`, targets, fingerprint }
    })
}

function ofDiagnostic({
  severity,
  code,
  message,
  hint,
  source,
}: Diagnostic): Omit<ReportFinding, 'targets' | 'fingerprint'> {
  return {
    level: severity,
    rule: toSafeText(code),
    title: toSafeText(code),
    message: `${toSafeText(message)}${hint === undefined ? '' : `. Hint: ${toSafeText(hint)}`}`,
    ...optional({ source }),
  }
}

/** A failed change is an error. Drift and what is blocked are warnings; in a plan, drift is only told. */
function ofChange(
  { command }: Report,
  change: ReportChange,
  siblings: readonly ReportChange[],
): Omit<ReportFinding, 'targets' | 'fingerprint'> | undefined {
  const { id, action, reason, outcome, error, source, fields } = change
  const name = toSafeText(id)
  const why = [whyInWords(change) ?? [], causesInWords(change, siblings)].flat().join('; ')
  if (outcome === 'failed') {
    const message = `${name} could not be reached: ${toSafeText(error?.code ?? 'failed')}: ${toSafeText(error?.message ?? '')}`
    const hint = error?.hint === undefined ? '' : `. Hint: ${toSafeText(error.hint)}`
    return {
      level: 'error',
      rule: 'failed',
      title: 'apply failed',
      message: `${message}${hint}`,
      ...optional({ source }),
    }
  }
  if (action === 'blocked') {
    return {
      level: 'warning',
      rule: `blocked/${reason ?? 'unknown'}`,
      title: 'blocked',
      message: `${name}: ${why}`,
      ...optional({ source }),
    }
  }
  const isReported = command === 'drift' ? isDrift(change) : reason === 'drifted' || reason === 'both-changed'
  if (!isReported || command === 'apply') return undefined
  const paths = fields.slice(0, 10).map(({ path }) => toSafeText(path))
  const more = fields.length > paths.length ? ` and ${fields.length - paths.length} more` : ''
  const what = paths.length === 0 || action === 'create' ? '' : `: ${paths.join(', ')}${more}`
  return {
    level: command === 'drift' ? 'warning' : 'note',
    rule: `drifted/${reason ?? action}`,
    title: reason === 'missing' ? 'missing in the account' : 'changed in the account',
    message: `${name}${what}${why === '' ? '' : ` (${why})`}`,
    ...optional({ source }),
  }
}

/** Reports whether a finding is about the files or a check of the account, not about a plan that somebody is looking at anyway. */
export function isLasting({ command }: Report, { rule }: ReportFinding): boolean {
  return command === 'drift' || !/^(drifted|blocked)\//.test(rule)
}
