/**
 * Reads the reports that `--reviewed` names: files, folders of downloaded artifacts, patterns that no shell has filled in. What was committed
 * is no review: it was written by whoever wrote the change.
 */
import { lstatSync } from 'node:fs'
import { readFile, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { compareText } from '../compare-text.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import { matchesAny } from '../glob.ts'
import { actions, type Diagnostic } from '../model.ts'
import type { ReviewedReport } from '../plan/review.ts'
import type { Report, Summary } from '../report/report.ts'
import { sumUp, totalsOf } from '../report/summarise.ts'
import { askGit } from '../git/git.ts'
import { findRoot, openRepository, type NoRepository, type Repository } from '../git/repository.ts'
import { readReports } from './read-report.ts'

/** What was read. With a diagnostic the run does not go on. */
export interface Reviewed {
  readonly reports: readonly ReviewedReport[]
  readonly diagnostics: readonly Diagnostic[]
  /** What the diagnostics make of the run: `invalid` where a file is no report, `refused` where it is no review. */
  readonly verdict: 'invalid' | 'refused'
}

/** Resolves to the reports, and to what keeps a file from being one or from counting as a review: one diagnostic each. */
export async function readReviewed(names: readonly string[], cwd: string): Promise<Reviewed> {
  const files = await Promise.all(names.map((name) => expand(name, cwd)))
  const { reports, diagnostics } = await readReports([...new Set(files.flat())], cwd)
  const committed = createCommittedCheck(cwd)
  const refusals = await Promise.all(
    reports.map(async ({ file, report }) => refuseUnlikePlan(file, report) ?? (await committed(file))),
  )
  return {
    reports: reports.filter((_, index) => refusals[index] === undefined).map(({ report }) => report),
    diagnostics: [...diagnostics, ...refusals.filter((one) => one !== undefined)],
    verdict: diagnostics.length > 0 ? 'invalid' : 'refused',
  }
}

/** Only a plan shows what would be done, and only one whose numbers are those of its rows has been shown as it is. */
function refuseUnlikePlan(file: string, { command, outcome, targets, summary }: Report): Diagnostic | undefined {
  if (command !== 'plan') return diagnose('reviewedOther', { file, what: `kiln ${command}` })
  if (outcome === 'refused') return diagnose('reviewedOther', { file, what: 'a plan that was refused' })
  const wrong = [
    ...targets.filter((target) => !isSameCount(target.summary, sumUp(target.changes))).map(({ name }) => name),
    ...(isSameCount(summary, totalsOf(targets).summary) ? [] : ['the whole run']),
  ]
  return wrong.length === 0 ? undefined : diagnose('reviewedUnsound', { file, wrong: wrong.join(', ') })
}

function isSameCount(one: Summary, other: Summary): boolean {
  return actions.every((action) => one[action] === other[action])
}

type Check = (file: string) => Promise<Diagnostic | undefined>

/**
 * Returns a check for files that a repository knows, and for those in a checkout of which git does not say whether it does. The checkout is the
 * one around `cwd`, and the one around the file: a job can run Kiln from elsewhere, or in a submodule.
 */
function createCommittedCheck(cwd: string): Check {
  const opened = new Map<string, ReturnType<typeof openRepository>>()
  const open = (root: string): ReturnType<typeof openRepository> => {
    const repository = opened.get(root) ?? openRepository(root, {})
    opened.set(root, repository)
    return repository
  }
  return async (file) => {
    const named = resolve(await realpath(cwd), file)
    const around = [cwd, dirname(named), dirname(await realpath(named))].flatMap((folder) => findRoot(folder) ?? [])
    const roots = new Set(await Promise.all(around.map((root) => realpath(root))))
    for (const root of roots) {
      const found = await findCommitted(file, named, root, await open(root))
      if (found !== undefined) return found
    }
    return undefined
  }
}

async function findCommitted(
  file: string,
  named: string,
  root: string,
  repository: Repository | NoRepository,
): Promise<Diagnostic | undefined> {
  const paths = await pathsBelow(root, named)
  if ('none' in repository || paths.length === 0) return undefined
  if ('refusal' in repository) return diagnose('reviewedUntold', { file, reason: repository.refusal })
  const answer = await askGit(root, ['ls-files', '--recurse-submodules', '-z', '--', ...paths])
  if ('failure' in answer) return diagnose('reviewedUntold', { file, reason: answer.failure })
  return answer.text === '' ? undefined : diagnose('reviewedCommitted', { file })
}

/** Returns what of the checkout decides where a file is: its own path as it is named, the links on the way, and where they lead. */
async function pathsBelow(root: string, named: string): Promise<readonly string[]> {
  const paths = [named, await realpath(named)].map((path) => relative(root, path))
  const inside = paths.filter((path) => !isAbsolute(path) && path.split(sep)[0] !== '..')
  const onTheWay = inside.flatMap((path) => path.split(sep).map((_, index, parts) => parts.slice(0, index).join(sep)))
  const links = onTheWay.filter((path) => path !== '' && lstatSync(join(root, path)).isSymbolicLink())
  return [...new Set([...inside, ...links])]
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
