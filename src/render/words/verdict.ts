/** The first line: what a reader must know if they read nothing else. */
import { isPending } from '../../action.ts'
import { isDrift } from '../../report/judge.ts'
import type { Report, ReportChange } from '../../report/report.ts'
import { plural } from '../../plural.ts'
import { countInWords, outcomesInWords } from './sentences.ts'

/** Returns the verdict of a report in one line. */
export function verdictOf(report: Report): string {
  const changes = report.targets.flatMap((target) => target.changes)
  const all = `${report.targets.length} ${plural(report.targets.length, 'target')}`
  const failed = report.targets.filter((target) => target.status === 'failed').length
  const notRun = report.targets.filter((target) => target.status === 'not-run').length
  const unread = [
    failed === 0 ? '' : `; ${failed} of ${all} could not be read`,
    notRun === 0 ? '' : `; ${notRun} of ${all} not run`,
  ].join('')
  const where = ` in ${all}`
  const errors = report.diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length
  if (report.offline === true && (report.outcome === 'changes' || report.outcome === 'clean'))
    return offlineVerdict(report, where)
  switch (report.outcome) {
    case 'invalid':
      return `Invalid: ${errors} ${plural(errors, 'error')}, nothing was ${report.parts === undefined ? 'called' : 'changed'}`
    case 'refused':
      return report.declined === true
        ? 'Not applied: nothing was changed'
        : 'Refused by a safety gate: nothing was changed'
    case 'interrupted':
      return `Interrupted: ${outcomesInWords(report)}`
    case 'error':
      if (failed + notRun === 0) return 'Failed: Kiln could not run'
      return failed === report.targets.length
        ? `Failed${unread.replace(';', ':')}`
        : `Failed: ${countInWords(report.summary)}${unread}`
    case 'incomplete':
      if (report.command === 'validate') return `Incomplete: ${declaredInWords(report)} valid${unread}`
      if (report.command !== 'apply') return `Incomplete: ${countInWords(report.summary)}${unread}`
      return `Incomplete: ${outcomesInWords(report)}, ${report.summary.blocked} blocked${unread}`
    case 'applied':
      return appliedVerdict(report, changes, where)
    case 'superseded':
      return `Superseded by ${report.supersededBy ?? 'a newer commit'}: nothing was done`
    case 'drift': {
      const drifted = changes.filter(isDrift).length
      if (drifted === 0) return `No drift, but this check fails on what it found: ${leftoversOf(changes)}${where}`
      return `Drift: ${drifted} of ${changes.filter((change) => change.action !== 'orphan').length} not as the last apply left ${drifted === 1 ? 'it' : 'them'}${where}`
    }
    case 'changes':
      return `Plan: ${countInWords(report.summary)}${where}${consequences(report)}`
    case 'clean':
      return cleanVerdict(report, where)
  }
}

/** Returns what a report is about in place of AWS; undefined for AWS itself. */
export function backendInWords({ backend }: Pick<Report, 'backend'>): string | undefined {
  if (backend === 'aws') return undefined
  return `Made against ${backend === 'emulator' ? 'the embedded emulator' : 'another endpoint'}, not against AWS.`
}

/** What was left as it was is not in place: neither what a flag holds back nor what stays switched off. */
function appliedVerdict({ outcomes, summary }: Report, changes: readonly ReportChange[], where: string): string {
  const off = changes.filter(({ action, keptOff }) => keptOff === true && action !== 'skipped').length
  const left = [
    summary.skipped === 0 ? '' : `, ${summary.skipped} held back`,
    off === 0 ? '' : `, ${off} still switched off`,
  ].join('')
  return `Applied: ${outcomes.done} done${left}${where}${left === '' ? ', every declared configuration is in place' : ''}`
}

/** What a check can be told to fail on, besides drift. */
function leftoversOf(changes: readonly ReportChange[]): string {
  const orphans = changes.filter(({ action }) => action === 'orphan').length
  const pending = changes.filter(isPending).length
  const found = [
    ...(orphans === 0 ? [] : [`${orphans} ${plural(orphans, 'orphan')}`]),
    ...(pending === 0 ? [] : [`${pending} pending`]),
  ]
  return found.join(', ')
}

/** What will not go well, told where it cannot be overlooked. */
function consequences({ command, summary, targets }: Report): string {
  if (command !== 'plan') return ''
  const refused = targets
    .flatMap((target) => target.changes)
    .filter(({ validation }) => validation?.status === 'refused')
  const configurations = plural(summary.blocked, 'configuration')
  return [
    refused.length === 0 ? '' : `; ${refused.length} refused by the service`,
    summary.blocked === 0 ? '' : `; apply will skip ${summary.blocked} blocked ${configurations} and exit 4`,
  ].join('')
}

/** Without the account nothing is in sync and nothing is done: only git was looked at. */
function offlineVerdict(report: Report, where: string): string {
  const declared = report.targets.reduce((sum, target) => sum + target.declared, 0)
  const valid = `Offline: ${declared} ${plural(declared, 'configuration')} valid${where}`
  if (report.base === undefined) return `${valid}; no account was asked`
  const { create, update, orphan } = report.summary
  const counts = [
    create === 0 ? '' : `${create} added`,
    update === 0 ? '' : `${update} changed`,
    orphan === 0 ? '' : `${orphan} no longer declared`,
  ].filter(Boolean)
  const words = counts.length === 0 ? 'nothing changed' : counts.join(', ')
  return `${valid}; ${words} since ${report.base.revision.slice(0, 12)}; no account was asked`
}

function cleanVerdict(report: Report, where: string): string {
  const { blocked, skipped } = report.summary
  const held = [blocked > 0 ? `${blocked} blocked` : '', skipped > 0 ? `${skipped} held back` : '']
    .filter(Boolean)
    .join(', ')
  if (report.command === 'validate') {
    return `Valid: ${declaredInWords(report)}${where}`
  }
  if (report.command === 'drift') {
    const pending = report.targets.flatMap((target) => target.changes).filter(isPending).length
    return `In sync${where}${pending === 0 ? '' : `; ${pending} pending: git is ahead of the account`}`
  }
  return held === ''
    ? `No changes: ${countInWords(report.summary)}${where}`
    : `Nothing to do, ${held}${where}${consequences(report)}`
}

function declaredInWords({ targets }: Report): string {
  const declared = targets.reduce((sum, target) => sum + target.declared, 0)
  return `${declared} ${plural(declared, 'configuration')}`
}
