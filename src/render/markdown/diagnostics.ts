/** Diagnostics as a list: what is the same at many targets once, errors before warnings. */
import type { Diagnostic } from '../../model.ts'
import type { Report } from '../../report/report.ts'
import { plural } from '../../plural.ts'
import type { MarkdownPage } from './page-parts.ts'
import { linkToSource } from './facts.ts'
import { clip, list, prose } from './inline.ts'

interface SharedDiagnostic {
  readonly diagnostic: Diagnostic
  /** Names of the targets that it is about; empty for the whole run. */
  readonly targets: string[]
}

function shareDiagnostics({ diagnostics, targets }: Report): readonly SharedDiagnostic[] {
  const found = new Map<string, SharedDiagnostic>()
  for (const diagnostic of diagnostics) found.set(JSON.stringify(diagnostic), { diagnostic, targets: [] })
  for (const target of targets) {
    for (const diagnostic of target.diagnostics) {
      const key = `at targets ${JSON.stringify(diagnostic)}`
      const one = found.get(key) ?? { diagnostic, targets: [] }
      found.set(key, one)
      one.targets.push(target.name)
    }
  }
  const rank = ({ diagnostic }: SharedDiagnostic): number => (diagnostic.severity === 'error' ? 0 : 1)
  return [...found.values()].toSorted((one, other) => rank(one) - rank(other))
}

/** Returns the block of the diagnostics of the run and its targets; none where there are none. */
export function renderDiagnostics(page: MarkdownPage): readonly string[] {
  const { report, facts, detail } = page
  if (detail.targetRows === 0) return []
  const shared = shareDiagnostics(report)
  const shown = shared.slice(0, detail.rows)
  const lines = shown.map(({ diagnostic, targets }) => {
    const { severity, code: id, message, hint, source } = diagnostic
    const where = targets.length === 0 || report.targets.length === 1 ? '' : ` in ${list(targets, 3, 'target')}`
    const link = source === undefined ? '' : ` ${linkToSource(source, facts)}`
    const way = hint === undefined ? '' : `\n  Hint: ${prose(clip(hint, 1_000))}`
    return `- **${severity} ${prose(clip(id, 40))}**${link}${where}: ${prose(clip(message, 2_000))}${way}`
  })
  const left = shared.length - shown.length
  if (left > 0) lines.push(`- … and ${left} more ${plural(left, 'finding')}.`)
  return lines.length === 0 ? [] : [lines.join('\n')]
}
