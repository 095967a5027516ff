/** The repository around a folder: the one that git itself reports, if it is the one that stands there. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { keptFor } from '../kept.ts'
import { optional } from '../optional.ts'
import { isInside, upwards } from '../path.ts'
import { workspacesOf } from './workspace.ts'
import { askGit } from './git.ts'

/** A repository that git reads. */
export interface Repository {
  /** The folder that it stands in, absolute, as the folder that was asked about spells it. */
  readonly root: string
  /** Reports whether it is a submodule: its branches are its own, not those of the repository that a pull request is about. */
  readonly isSubmodule: boolean
  /** Id of the commit that was checked out when the run first asked; absent before there is one. */
  readonly head?: string
}

/** Why there is no repository to read: there is none, or git refuses to read the one that is there. */
export type NoRepository = { readonly none: string } | { readonly refusal: string }

/**
 * Looks from `folder` upwards for `.git`, which no tree of git can hold, and asks git there, once in a run, which is known by its `env`. Folders
 * that look like a repository without it are passed over. What git opens must be that `.git`, and in a CI job it must lie in the workspace.
 */
export async function openRepository(folder: string, env: NodeJS.ProcessEnv): Promise<Repository | NoRepository> {
  const root = findRoot(resolve(folder)) ?? findRoot(realOf(folder))
  if (root === undefined) return { none: 'it is no git repository' }
  const opened = openedIn(env)
  const repository = opened.get(root) ?? openRoot(root, env)
  opened.set(root, repository)
  return repository
}

const openedIn = keptFor<NodeJS.ProcessEnv, [], Map<string, Promise<Repository | NoRepository>>>(() => new Map())

async function openRoot(root: string, env: NodeJS.ProcessEnv): Promise<Repository | NoRepository> {
  const inner = join(root, '.git')
  const isFolder = statSync(inner).isDirectory()
  if (isFolder && isEmpty(inner)) return { none: 'it is no git repository' }
  const questions = ['--absolute-git-dir', '--show-toplevel', '--show-superproject-working-tree']
  const answer = await askGit(root, ['rev-parse', ...questions, '--revs-only', 'HEAD'])
  if ('failure' in answer) return { refusal: answer.failure }
  // No line stands for what there is not; a path is absolute, so it is never taken for an id.
  const lines = answer.text.split(/\r?\n/)
  const head = lines.find((line) => /^[0-9a-f]{40,64}$/.test(line))
  const [gitFolder = '', top = '', outer = ''] = lines.filter((line) => line !== head)
  const isIt = isSame(top, root) && (!isFolder || isSame(gitFolder, inner))
  if (!isIt) return { refusal: `git finds another repository than the one at ${root}` }
  const workspaces = workspacesOf(env)
  if (workspaces.length > 0 && !workspaces.some((one) => isInside(realOf(root), realOf(one)))) {
    return { refusal: `the repository at ${root} is outside of the workspace of this job, ${workspaces.join(', ')}` }
  }
  return { root, isSubmodule: outer !== '', ...optional({ head }) }
}

/** Returns the path of a file or folder as git names it: from the root of the repository, with `/`, links on the way resolved. */
export function pathInRepository({ root }: Repository, path: string): string {
  return relative(realOf(root), join(realOf(dirname(path)), path.slice(dirname(path).length)))
    .split(sep)
    .join('/')
}

/** Returns the nearest folder from `folder` upwards that has a `.git`. */
export function findRoot(folder: string): string | undefined {
  for (const at of upwards(folder)) if (existsSync(join(at, '.git'))) return at
  return undefined
}

/** Returns a path without links; as it is where nothing stands. */
function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

/** Reports whether a folder is there and has nothing in it. */
export function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch {
    return false
  }
}

function isSame(a: string, b: string): boolean {
  return realOf(a) === realOf(b)
}
