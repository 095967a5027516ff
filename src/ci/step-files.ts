/** The files of a step of GitHub Actions: the summary that people see on the page of the run, and the outputs for later steps. */
import { appendFileSync, statSync } from 'node:fs'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic } from '../model.ts'

/** GitHub drops the summary of a step that has more than 1 MiB. */
const summaryBytes = 900 * 1024
/** Less room is not worth a page. */
const leastBytes = 6_000

/** Appends to the summary of the step. `render` returns a page of at most so many UTF-8 bytes. Returns what went wrong, if anything did. */
export function appendSummary(env: NodeJS.ProcessEnv, render: (limitBytes: number) => string): Diagnostic | undefined {
  const file = env['GITHUB_STEP_SUMMARY']
  if (!file) return undefined
  const room = summaryBytes - sizeOf(file)
  if (room < leastBytes) return failed('GITHUB_STEP_SUMMARY', 'the summary of this step is full')
  return append('GITHUB_STEP_SUMMARY', file, `${render(room - 1)}\n`)
}

/** What cannot be looked at cannot be written either, which says so. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}

/** Appends the outputs of the step. `delimiter` is one that no value can know. Returns what went wrong, if anything did. */
export function appendOutputs(
  env: NodeJS.ProcessEnv,
  outputs: Readonly<Record<string, string>>,
  delimiter: string,
): Diagnostic | undefined {
  const file = env['GITHUB_OUTPUT']
  if (!file) return undefined
  const lines = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
  return append('GITHUB_OUTPUT', file, lines.join(''))
}

function append(variable: string, file: string, text: string): Diagnostic | undefined {
  try {
    appendFileSync(file, text)
    return undefined
  } catch (error) {
    return failed(variable, (error as Error).message)
  }
}

function failed(variable: string, reason: string): Diagnostic {
  return diagnose('stepFileUnwritable', { variable, reason })
}
