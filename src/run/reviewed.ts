/** Reads the reports that `--reviewed` names: files, folders of downloaded artifacts, patterns that no shell has filled in. */
import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { compareText } from '../canonical.ts'
import { matchesAny } from '../glob.ts'
import type { Diagnostic } from '../model.ts'
import type { ReviewedReport } from '../plan/review.ts'
import { readReports } from './read-report.ts'

/** Resolves to the reports; a file that is none is a diagnostic. */
export async function readReviewed(
  names: readonly string[],
  cwd: string,
): Promise<{ readonly reports: readonly ReviewedReport[]; readonly diagnostics: readonly Diagnostic[] }> {
  const files = await Promise.all(names.map((name) => expand(name, cwd)))
  const { reports, diagnostics } = await readReports([...new Set(files.flat())], cwd)
  return { reports: reports.map(({ report }) => report), diagnostics }
}

/** Returns the files that a name stands for: itself, unless it is a folder or a pattern that matches something. */
async function expand(name: string, cwd: string): Promise<readonly string[]> {
  const path = resolve(cwd, name)
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory() === true) return keepReports(await listJson(path), cwd)
  const pattern = basename(path)
  if (found !== undefined || !/[*?]/.test(pattern)) return [name]
  const siblings = await readdir(dirname(path)).catch(() => [])
  const matching = siblings.filter((one) => matchesAny([pattern], one)).toSorted(compareText)
  return matching.length === 0 ? [name] : matching.map((one) => relative(cwd, join(dirname(path), one)))
}

/** Artifacts hold other JSON beside the report. What cannot be read as JSON stays: a broken report must not pass unseen. */
async function keepReports(files: readonly string[], cwd: string): Promise<readonly string[]> {
  const kept: string[] = []
  for (const file of files) if (await mayBeReport(file)) kept.push(relative(cwd, file))
  return kept
}

async function mayBeReport(file: string): Promise<boolean> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    return value !== null && typeof value === 'object' && 'formatVersion' in value
  } catch {
    return true
  }
}

/** Lists the JSON files in a folder and below, in order. Links are not followed: they could lead anywhere. */
async function listJson(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).toSorted((a, b) => compareText(a.name, b.name))
  const files: string[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await listJson(path)))
    else if (entry.isFile() && entry.name.endsWith('.json')) files.push(path)
  }
  return files
}
