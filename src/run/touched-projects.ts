/** Which projects of a repository a commit touches: for hooks that run before it. */
import { basename, dirname, join, resolve } from 'node:path'
import { diskFiles } from '../config/file-source.ts'
import { loadProject } from '../config/load.ts'
import { diagnoseOtherName, findOtherName } from '../config/nearby.ts'
import { isPassedOver, nameOf, projectFile } from '../config/walk.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import { askGit } from '../git/git.ts'
import { openRepository } from '../git/repository.ts'
import type { Machine } from '../machine.ts'
import type { Diagnostic } from '../model.ts'
import { isInside } from '../path.ts'

/** What is touched. */
export interface Touched {
  /** Project files, relative to the working directory, in the order of their paths. */
  readonly projects: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Returns the projects of the repository around the working directory that one of these files belongs to, or a file that the last commit has and
 * the work tree has no more: no hook is told of those. Without files it is all that differs from the last commit. Where git does not answer there
 * is an error among the diagnostics.
 */
export async function findTouched({ cwd, env }: Machine, files: readonly string[]): Promise<Touched> {
  const repository = await openRepository(cwd, env)
  if (!('root' in repository)) {
    const reason = 'refusal' in repository ? repository.refusal : repository.none
    return { projects: [], diagnostics: [diagnose('gitRefuses', { reason })] }
  }
  const root = await realOf(repository.root)
  const tracked = await listNames(root, ['ls-files', '-z'])
  if ('failure' in tracked) return { projects: [], diagnostics: [diagnose('gitRefuses', { reason: tracked.failure })] }
  const filter = files.length === 0 ? [] : ['--diff-filter=D']
  const changed = await listNames(root, [
    'diff',
    '--name-only',
    '--no-renames',
    '--no-ext-diff',
    ...filter,
    '-z',
    'HEAD',
  ])
  // Before the first commit everything is new.
  const others = 'names' in changed ? changed.names : files.length === 0 ? tracked.names : []
  const here = await realOf(cwd)
  const touched = [...files.map((file) => resolve(here, file)), ...others.map((name) => join(root, name))]
  const projects: string[] = []
  for (const name of tracked.names) {
    if (basename(name) !== projectFile || name.split('/').some(isPassedOver)) continue
    const file = join(root, name)
    const configs = await findConfigs(file, cwd)
    if (configs === undefined || !touched.some((one) => one === file || isInside(one, configs))) continue
    projects.push(nameOf(file, here))
  }
  const misnamed = await findOtherName(diskFiles, [...new Set(touched.map((file) => dirname(file)))])
  return { projects, diagnostics: misnamed === undefined ? [] : [diagnoseOtherName(misnamed, here)] }
}

/** Returns the folder of the documents of a project, or its own where the file cannot be understood; undefined where there is none any more. */
async function findConfigs(file: string, cwd: string): Promise<string | undefined> {
  if ((await diskFiles.find(file).catch(() => undefined)) === undefined) return undefined
  const { project } = await loadProject(file, cwd)
  return realOf(project?.configs ?? dirname(file))
}

function realOf(path: string): Promise<string> {
  return diskFiles.resolve(path).catch(() => path)
}

async function listNames(
  root: string,
  args: readonly string[],
): Promise<{ readonly names: readonly string[] } | { readonly failure: string }> {
  const answer = await askGit(root, args)
  return 'failure' in answer ? answer : { names: answer.text.split('\0').filter((name) => name !== '') }
}
