/** Reads the reports that `--reviewed` names. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { isDeeperThan } from '../src/canonical.ts'
import { diagnose } from '../src/diagnostic.ts'
import type { Diagnostic } from '../src/model.ts'
import type { ReviewedReport } from '../src/plan/review.ts'

/** Levels that a report may be nested: those of a document, and its own. */
const maxLevels = 128

/** Resolves to the reports; a file that is none is a diagnostic. */
export async function readReviewed(
  files: readonly string[],
  cwd: string,
): Promise<{ readonly reports: readonly ReviewedReport[]; readonly diagnostics: readonly Diagnostic[] }> {
  const reports: ReviewedReport[] = []
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    try {
      const value: unknown = JSON.parse(await readFile(resolve(cwd, file), 'utf8'))
      const problem = problemWith(value)
      if (problem === undefined) reports.push(value as ReviewedReport)
      else diagnostics.push(diagnose('unreadableReport', { file, reason: problem }))
    } catch (error) {
      diagnostics.push(diagnose('unreadableReport', { file, reason: (error as Error).message }))
    }
  }
  return { reports, diagnostics }
}

function problemWith(value: unknown): string | undefined {
  if (isDeeperThan(maxLevels, value)) return 'it is nested too deeply to be a report'
  const { formatVersion, targets } = (value ?? {}) as { formatVersion?: unknown; targets?: unknown }
  if (typeof formatVersion !== 'string') return 'it has no formatVersion'
  if (!formatVersion.startsWith('1.')) return `its format is ${formatVersion}, this version reads 1.x`
  const isWhole = isListOf(targets, ({ changes }) =>
    isListOf(changes, ({ fields }) => isListOf(fields, ({ path }) => typeof path === 'string')),
  )
  return isWhole ? undefined : 'its targets are not a list of changes'
}

function isListOf(value: unknown, isSound: (item: Readonly<Record<string, unknown>>) => boolean): boolean {
  if (!Array.isArray(value)) return false
  return value.every((item: unknown) => {
    return item !== null && typeof item === 'object' && isSound(item as Readonly<Record<string, unknown>>)
  })
}
