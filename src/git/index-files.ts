/** What git's index has and the work tree lacks: submodules that were not checked out, files that a sparse checkout or somebody has left out. */
import { lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDocumentName, isPassedOver } from '../config/walk.ts'
import { askGit } from './git.ts'
import { isEmpty, openRepository, pathInRepository, type Repository } from './repository.ts'

/** One entry of the index. */
interface Entry {
  readonly mode: string
  readonly object: string
  /** From the root of the repository, with `/`. */
  readonly path: string
}

/** The mode of a submodule. */
const submodule = '160000'

/**
 * Returns what documents below `folder` are lacking, as paths with what is the matter, or why git does not say. `others` are further files, absolute,
 * that count if git has them; `texts` are files below the folder that count whatever they are called, which is known only when the documents
 * were read. A submodule is looked into; where the folder is in one, so is the repository around it.
 */
export async function findGaps(
  folder: string,
  others: readonly string[],
  texts: Promise<readonly string[]>,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly lacking: readonly string[] } | { readonly refusal: string }> {
  try {
    const repository = await open(folder, env)
    if (repository === undefined) return { lacking: [] }
    const around = await findGapsAround(repository, env)
    return { lacking: [...around, ...(await findGapsIn(repository, [folder, ...others], texts, env))] }
  } catch (error) {
    if (error instanceof GitRefusal) return { refusal: error.message }
    throw error
  }
}

class GitRefusal extends Error {}

async function open(folder: string, env: NodeJS.ProcessEnv): Promise<Repository | undefined> {
  const found = await openRepository(folder, env)
  if ('refusal' in found) throw new GitRefusal(found.refusal)
  return 'root' in found ? found : undefined
}

async function findGapsIn(
  repository: Repository,
  paths: readonly string[],
  texts: Promise<readonly string[]>,
  env: NodeJS.ProcessEnv,
): Promise<readonly string[]> {
  const entries = await listEntries(repository, paths)
  const taken = new Set((await texts).map((path) => pathInRepository(repository, path)))
  const isWanted = (entry: Entry): boolean => isRead(entry) || taken.has(entry.path)
  const found = await Promise.all(
    entries.filter(isWanted).map(async ({ mode, object, path }) => {
      const place = join(repository.root, path)
      if (mode !== submodule) return isThere(place) ? [] : [path]
      const inner = isEmpty(place) ? undefined : await open(place, env)
      if (inner?.root !== place) return [`${path} (a submodule that is not checked out)`]
      if (inner.head !== object) return [sayMoved(path)]
      return (await findGapsIn(inner, [place], texts, env)).map((name) => `${path}/${name}`)
    }),
  )
  return found.flat()
}

/** Whether the repositories around a submodule have it at the commit that is here. */
async function findGapsAround(repository: Repository, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const around = repository.isSubmodule ? await open(dirname(repository.root), env) : undefined
  if (around === undefined) return []
  const [own] = await listEntries(around, [repository.root])
  const isMoved = own !== undefined && own.object !== repository.head
  return [...(await findGapsAround(around, env)), ...(isMoved ? [sayMoved(own.path)] : [])]
}

/** What Kiln reads by its name, and what may hold it. */
function isRead({ mode, path }: Entry): boolean {
  const names = path.split('/')
  return !names.some(isPassedOver) && (mode === submodule || mode === '120000' || isDocumentName(path))
}

/** Reads `MODE OBJECT STAGE\tPATH`, ended by zeros. */
async function listEntries(repository: Repository, paths: readonly string[]): Promise<readonly Entry[]> {
  const names = paths.map((path) => pathInRepository(repository, path) || '.')
  const listed = await askGit(repository.root, ['ls-files', '--stage', '-z', '--', ...names])
  if ('failure' in listed) throw new GitRefusal(listed.failure)
  return listed.text.split('\0').flatMap((line) => {
    const tab = line.indexOf('\t')
    const [mode = '', object = ''] = line.slice(0, Math.max(tab, 0)).split(' ')
    return tab < 0 ? [] : [{ mode, object, path: line.slice(tab + 1) }]
  })
}

function sayMoved(path: string): string {
  return `${path} (a submodule at another commit than git has for it)`
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}
