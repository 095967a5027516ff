/** What a step of a workflow hands to those after it: outputs of GitHub Actions. */
import { isPending } from '../action.ts'
import type { Report } from '../report/report.ts'
import { verdictOf } from '../render/words/verdict.ts'
import { toSafeText } from '../render/words/safe-text.ts'
import { diagnostics } from '../diagnostic/table.ts'

const isOfChangedPlan = (code: string): boolean =>
  code === diagnostics.digestDiffers.code || code === diagnostics.notReviewed.code

/** Returns the outputs by name. All are short: GitHub allows 1 MB per job. `reportFile` is the path that was asked for. */
export function stepOutputs(report: Report, reportFile: string | undefined): Readonly<Record<string, string>> {
  const { create, update, adopt, delete: deleted, orphan, blocked, unchanged } = report.summary
  const changes = report.targets.flatMap((target) => target.changes)
  return {
    'has-changes': String(report.outcome === 'drift' || changes.some(isPending)),
    'exit-code': String(report.exitCode),
    outcome: report.outcome,
    ...toText({ create, update, adopt, delete: deleted, orphan, blocked, unchanged }),
    // An offline plan is no plan that anybody could apply.
    digest: report.offline === true ? '' : report.digest,
    summary: toSafeText(verdictOf(report)),
    'report-file': reportFile ?? '',
    'failure-reason': failureReasonOf(report),
  }
}

function toText(counts: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]))
}

/** One word for why a run did not do what it was asked for; empty if it did. */
function failureReasonOf(report: Report): string {
  const codes = [...report.diagnostics, ...report.targets.flatMap((target) => target.diagnostics)].map(
    ({ code }) => code,
  )
  switch (report.outcome) {
    case 'clean':
    case 'changes':
    case 'drift':
    case 'applied':
      return ''
    case 'invalid':
      return 'config-invalid'
    case 'refused':
      if (report.declined === true) return 'declined'
      return codes.some(isOfChangedPlan) ? 'plan-changed' : 'guard'
    case 'incomplete':
      return 'apply-incomplete'
    case 'interrupted':
    case 'superseded':
      return report.outcome
    case 'error':
      return report.targets.some(({ status }) => status === 'failed') ? 'target-unreadable' : 'error'
  }
}
