/** Workflow commands of GitHub Actions: what is wrong, shown on the lines of the files at fault. */
import type { Report } from '../report/report.ts'
import { plural } from '../plural.ts'
import { findingsOf, type Finding } from './findings.ts'
import { toSafeText } from './safe-text.ts'

/** The runner shows ten per kind and step, and drops the others without a word. */
const budget = 10
/** What the runner keeps of a message, in characters. */
const longest = 4_096

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const

/** Returns one command per line; none for a report without findings. The tenth says how many more there are. */
export function renderAnnotations(report: Report): string {
  // What has no place is an annotation of the run; only an error is worth one.
  const findings = findingsOf(report).filter(({ source, level }) => source !== undefined || level === 'error')
  const shown = findings.length <= budget ? findings : findings.slice(0, budget - 1)
  const left = findings.length - shown.length
  const rest = `${left} more ${plural(left, 'finding')}: see the summary of the run, or its report`
  return [...shown.map(toCommand), ...(left === 0 ? [] : [`::notice title=Kiln::${escapeData(rest)}`])]
    .map((line) => `${line}\n`)
    .join('')
}

function toCommand({ level, title, message, source }: Finding): string {
  const place =
    source === undefined
      ? []
      : [`file=${escapeProperty(toSafeText(source.file))}`, `line=${source.line}`, `col=${source.column}`]
  const properties = [...place, `title=${escapeProperty(`Kiln: ${title}`)}`].join(',')
  return `::${commands[level]} ${properties}::${cut(message)}`
}

/** Cut between characters of the message, never inside of an escape. */
function cut(message: string): string {
  const whole = escapeData(message)
  if (whole.length <= longest) return whole
  let text = ''
  for (const character of message) {
    const next = escapeData(character)
    if (text.length + next.length >= longest) break
    text += next
  }
  return `${text}…`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
