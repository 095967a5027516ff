/** The report for a person at a terminal or in a log: verdict first, no timestamps. */
import type { Report, ReportTarget } from '../../report/report.ts'
import { renderChange } from './change.ts'
import { renderConsequences } from './consequences.ts'
import { groupFollowers } from '../../report/followers.ts'
import { isShown } from '../../report/judge.ts'
import { renderFleet, renderUnreached } from './fleet.ts'
import { renderFollowers } from './followers.ts'
import { sectionOf, type LogGroups } from './log-groups.ts'
import { TextPage, renderDiagnostic, type PageOptions } from './page.ts'
import { withNarrowLists } from '../words/narrow-lists.ts'
import { toSafeText } from '../words/safe-text.ts'
import { stateOf, unmanagedInWords, wordsSaid } from '../words/sentences.ts'
import { backendInWords, verdictOf } from '../words/verdict.ts'
import { urgencyOf } from '../../report/urgency.ts'
import { keptInWords, quotasInWords } from '../words/versions.ts'

export interface TextOptions extends PageOptions {
  /** The command line of the run, for the hint how to go on. */
  readonly invocation: string
  /** For the log of a CI job: what is shown together for several targets stands there once more, target by target, in closed sections. */
  readonly groups?: LogGroups
}

/** Returns the report as text. Colour only repeats what symbols and words say. */
export function renderText(whole: Report, options: TextOptions): string {
  const report = withNarrowLists(whole)
  const page = new TextPage(options)
  page.wrapped(verdictOf(report), '', '  ', page.palette.bold)
  const backend = backendInWords(report)
  if (backend !== undefined) page.wrapped(backend, '', '  ', page.palette.yellow)
  if (report.diagnostics.length > 0) {
    page.line('')
    for (const diagnostic of report.diagnostics) renderDiagnostic(page, diagnostic, '')
  }
  // A superseded run looked at no target: there is nothing to say of any.
  const [single, ...others] = report.outcome === 'superseded' ? [] : report.targets
  if (others.length > 0) {
    renderFleet(page, report)
    if (options.groups !== undefined) renderSections(page, report, options.groups)
  } else if (single !== undefined) renderTarget(page, report, single)
  renderFooter(page, report, options.invocation)
  return page.toString()
}

/** More sections than a reader opens; the JSON report has all. */
const mostSections = 100

/** Writes a closed section for each target that there is something to say about. */
function renderSections(page: TextPage, report: Report, groups: LogGroups): void {
  const told = report.targets.filter(({ changes, diagnostics }) => changes.some(isShown) || diagnostics.length > 0)
  if (told.length > 0) page.line('')
  for (const [index, target] of told.slice(0, mostSections).entries()) {
    const title = `${target.name}: ${stateOf(report.command, target)}`
    const { open, close } = sectionOf(groups, title, `kiln_${index}`, Date.parse(report.run.startedAt))
    page.line(open)
    renderTarget(page, report, target)
    page.line(close)
  }
}

function renderTarget(page: TextPage, report: Report, target: ReportTarget): void {
  const { bold, dim } = page.palette
  const place = [target.account, target.region].filter((part) => part !== null).join(' ')
  page.line('')
  const state = stateOf(report.command, target)
  page.line(`${bold(toSafeText(target.name))}  ${place === '' ? '' : `${dim(toSafeText(place))}  `}${state}`)
  const said = wordsSaid(report)
  for (const group of groupsOf(page, report, target)) {
    if (group.length === 1) renderChange(page, report.command, group[0], target.changes, said)
    else renderFollowers(page, report.command, { changes: group, siblings: target.changes }, said)
  }
  renderConsequences(page, report, [target])
  for (const words of [quotasInWords(target), keptInWords([target]), unmanagedInWords(target)]) {
    if (words === undefined) continue
    page.line('')
    page.wrapped(toSafeText(words), '  ')
  }
  for (const diagnostic of target.diagnostics) {
    page.line('')
    renderDiagnostic(page, diagnostic, '  ')
  }
}

/** In the order of the plan, causes first; a drift check says first what is drift. */
function groupsOf(page: TextPage, { command }: Report, { changes }: ReportTarget): ReturnType<typeof groupFollowers> {
  const shown = changes.filter(isShown)
  const groups = page.isVerbose ? shown.map((change) => [change] as const) : groupFollowers(shown, changes)
  if (command !== 'drift') return groups
  return groups.toSorted((a, b) => urgencyOf(command, a[0]) - urgencyOf(command, b[0]))
}

function renderFooter(page: TextPage, report: Report, invocation: string): void {
  const { dim } = page.palette
  if (report.command === 'apply' && report.exitCode === 4) renderLeftovers(page, report, invocation)
  if (report.targets.some((target) => target.digest !== undefined)) {
    page.line('')
    if (report.orphans === 'not-checked') page.line(dim('orphans: not checked'))
    page.line(dim(`digest ${report.digest}`))
  }
}

/** An apply that did not reach everything closes with what is done, what is not, and how to go on. */
function renderLeftovers(page: TextPage, report: Report, invocation: string): void {
  const { done, failed, notRun } = report.outcomes
  page.line('')
  page.line(`done: ${done}  failed: ${failed}  not run: ${notRun}`)
  renderUnreached(page, report.targets)
  if (report.parts !== undefined) {
    page.line('what is done stays done; to continue, fix what is named above, apply there again, and merge again')
    return
  }
  page.line('what is done stays done; to continue, fix what is named above and run:')
  page.line(`  ${toSafeText(invocation)}`)
}
