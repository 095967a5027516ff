/** What a comment says that is to be noticed: that an apply failed, where, and how to go on. The whole is in the comment of the plan. */
import type { Diagnostic } from '../../model.ts'
import type { Report, ReportChange, ReportTarget } from '../../report/report.ts'
import { factsOf } from '../markdown/facts.ts'
import { clip, code, prose } from '../markdown/inline.ts'
import { backendInWords, verdictOf } from '../words/verdict.ts'

/** Rows, and characters of a message. */
const [mostRows, longest] = [10, 300]

/** Returns the note as Markdown of at most a few thousand bytes. */
export function renderFailureNote(report: Report): string {
  const rows = [
    ...report.diagnostics.filter(isError).map((one) => rowOf(one)),
    ...report.targets.flatMap((target) => [
      ...target.diagnostics.filter(isError).map((one) => `${rowOf(one)} in ${nameOf(target)}`),
      ...target.changes.filter(({ outcome }) => outcome === 'failed').map((change) => rowOfChange(target, change)),
    ]),
  ]
  const left = rows.length - mostRows
  const { runUrl } = factsOf(report)
  const backend = backendInWords(report)
  return [
    `### ${prose(clip(verdictOf(report), longest))}`,
    '',
    ...(backend === undefined ? [] : [`**${backend}**`, '']),
    ...rows.slice(0, mostRows).map((row) => `- ${row}`),
    ...(left > 0 ? [`- and ${left} more`] : []),
    ...(rows.length === 0 ? [] : ['']),
    'What is done stays done. Mend what is named and run the job again: it goes on from what it finds.',
    ...(runUrl === undefined ? [] : ['', `[Log of the run](${runUrl})`]),
    '',
  ].join('\n')
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

function rowOf({ code: id, message, hint }: Diagnostic): string {
  return `${code(id)} ${prose(clip(message, longest))}${hint === undefined ? '' : `. ${prose(clip(hint, longest))}`}`
}

function rowOfChange(target: ReportTarget, { action, id, error }: ReportChange): string {
  const why = error === undefined ? '' : `: ${code(clip(error.code, 80))} ${code(clip(error.message, longest))}`
  return `${action} of ${code(clip(id, 160))} in ${nameOf(target)} failed${why}`
}

function nameOf({ name }: ReportTarget): string {
  return code(clip(name, 120))
}
