/** Diagnostics as a list: what is the same at many targets once, errors before warnings. */
import type { Diagnostic } from '../../model.ts'
import type { Report } from '../../report/report.ts'
import { plural } from '../../plural.ts'
import type { Page } from './page-parts.ts'
import { placeOf } from './facts.ts'
import { clip, list, prose } from './inline.ts'

interface Finding {
  readonly diagnostic: Diagnostic
  /** Names of the targets that it is about; empty for the whole run. */
  readonly targets: string[]
}

function findingsOf({ diagnostics, targets }: Report): readonly Finding[] {
  const found = new Map<string, Finding>()
  for (const diagnostic of diagnostics) found.set(JSON.stringify(diagnostic), { diagnostic, targets: [] })
  for (const target of targets) {
    for (const diagnostic of target.diagnostics) {
      const key = `at targets ${JSON.stringify(diagnostic)}`
      const finding = found.get(key) ?? { diagnostic, targets: [] }
      found.set(key, finding)
      finding.targets.push(target.name)
    }
  }
  const rank = ({ diagnostic }: Finding): number => (diagnostic.severity === 'error' ? 0 : 1)
  return [...found.values()].toSorted((one, other) => rank(one) - rank(other))
}

/** Returns the block of the findings of the run and its targets; none where there are none. */
export function renderFindings(page: Page): readonly string[] {
  const { report, facts, detail } = page
  if (detail.targetRows === 0) return []
  const findings = findingsOf(report)
  const shown = findings.slice(0, detail.rows)
  const lines = shown.map(({ diagnostic, targets }) => {
    const { severity, code: id, message, hint, source } = diagnostic
    const where = targets.length === 0 || report.targets.length === 1 ? '' : ` in ${list(targets, 3, 'target')}`
    const place = source === undefined ? '' : ` ${placeOf(source, facts)}`
    const way = hint === undefined ? '' : `\n  Hint: ${prose(clip(hint, 1_000))}`
    return `- **${severity} ${prose(clip(id, 40))}**${place}${where}: ${prose(clip(message, 2_000))}${way}`
  })
  const left = findings.length - shown.length
  if (left > 0) lines.push(`- … and ${left} more ${plural(left, 'finding')}.`)
  return lines.length === 0 ? [] : [lines.join('\n')]
}
