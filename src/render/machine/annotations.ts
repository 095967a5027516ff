/** Workflow commands of GitHub Actions: what is wrong, shown on the lines of the files at fault. */
import type { Report } from '../../report/report.ts'
import { plural } from '../../plural.ts'
import { reportFindingsOf, type ReportFinding } from './findings.ts'
import { workflowCommand } from './workflow-command.ts'

/** The runner shows ten per kind and step, and drops the others without a word. */
const budget = 10
/** What the runner keeps of a message, in characters. */
const longest = 4_096

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const

/** Returns one command per line; none for a report without findings. The tenth says how many more there are. */
export function renderAnnotations(report: Report): string {
  // What has no source is an annotation of the run; only an error is worth one.
  const findings = reportFindingsOf(report).filter(({ source, level }) => source !== undefined || level === 'error')
  const shown = findings.length <= budget ? findings : findings.slice(0, budget - 1)
  const left = findings.length - shown.length
  const rest = `${left} more ${plural(left, 'finding')}: see the summary of the run, or its report`
  const lines = [...shown.map(toCommand), ...(left === 0 ? [] : [workflowCommand('notice', { title: 'Kiln' }, rest)])]
  return lines.map((line) => `${line}\n`).join('')
}

function toCommand({ level, title, message, source }: ReportFinding): string {
  const at = source === undefined ? {} : { file: source.file, line: source.line, col: source.column }
  return workflowCommand(commands[level], { ...at, title: `Kiln: ${title}` }, cut(message))
}

/** Returns what the runner keeps of a message, in which `%` takes three characters. */
function cut(message: string): string {
  let length = 0
  let kept = ''
  for (const character of message) {
    length += character === '%' ? 3 : character.length
    if (length >= longest) return `${kept}…`
    kept += character
  }
  return kept
}
