/** What was found of the targets of a fleet: findings of one kind are told once, with their number and the names of the targets. */
import { groupBy } from '../../group-by.ts'
import type { Diagnostic } from '../../model.ts'
import { countOf } from '../../plural.ts'
import type { ReportTarget } from '../../report/report.ts'
import { toSafeSource, toSafeText } from '../words/safe-text.ts'
import { withoutOwn } from './fleet-changes.ts'
import { nameOf, whereIn } from './names.ts'
import { renderDiagnostic, renderHint, wayToAll, type TextPage } from './page.ts'

/** A finding and where it was made. */
export interface TargetDiagnostic {
  readonly target: ReportTarget
  readonly diagnostic: Diagnostic
}

type Findings = readonly [TargetDiagnostic, ...TargetDiagnostic[]]

/** Different messages of one kind that are shown. */
const shownMessages = 3

/** Writes the findings. Those that differ in nothing but whose they are are shown by the first of them. */
export function renderFindings(page: TextPage, findings: readonly TargetDiagnostic[]): void {
  for (const ofKind of groupBy(findings, ({ diagnostic }) => diagnostic.code)) {
    const byMessage = groupBy(ofKind, keyOfDiagnostic)
    page.line('')
    const [{ diagnostic }] = ofKind
    if (byMessage.length === 1) renderDiagnostic(page, diagnostic, '  ', ` in ${placesOf(page, ofKind)}`)
    else renderSeveral(page, ofKind, byMessage)
  }
}

function renderSeveral(page: TextPage, ofKind: Findings, byMessage: readonly Findings[]): void {
  const [{ diagnostic }] = ofKind
  const { severity, code, hint } = diagnostic
  const paint = severity === 'error' ? page.palette.red : page.palette.yellow
  const count = countOf(ofKind.length, 'finding')
  page.wrapped(`${paint(`${severity} ${code}`)}: ${count} in ${placesOf(page, ofKind)}`, '  ', '    ')
  const hasOneHint = ofKind.every((one) => one.diagnostic.hint === hint)
  const shown = byMessage.slice(0, page.most(shownMessages))
  for (const same of shown) {
    const [{ diagnostic: first }] = same
    const at = first.source === undefined ? '' : `${toSafeSource(first.source)} `
    page.wrapped(`${at}${toSafeText(first.message)}`, '    ', '      ')
    page.wrapped(`in ${placesOf(page, same)}`, '      ', '      ', page.palette.dim)
    if (!hasOneHint) renderHint(page, first, '      ')
  }
  const left = byMessage.length - shown.length
  if (left > 0) page.line(`    and ${left} more (${wayToAll})`)
  if (hasOneHint) renderHint(page, diagnostic, '    ')
}

function placesOf(page: TextPage, findings: Findings): string {
  const targets = [...new Set(findings.map(({ target }) => target))]
  return targets.length === 1 ? targets.map(nameOf).join('') : whereIn(page, targets)
}

function keyOfDiagnostic({ target, diagnostic }: TargetDiagnostic): string {
  const { message, hint = '', source } = diagnostic
  return JSON.stringify([
    withoutOwn(message, target),
    withoutOwn(hint, target),
    source === undefined ? '' : toSafeSource(source),
  ])
}
