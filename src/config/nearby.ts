/** Project files around a folder that belongs to no project: below it, and elsewhere in its repository. The search is bounded. */
import { basename, dirname, join } from 'node:path'
import { compareText } from '../compare-text.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic } from '../model.ts'
import { shellPath } from '../shell-word.ts'
import { findRepository } from './boundary.ts'
import type { FileEntry, FileSource } from './file-source.ts'
import { readText } from './read-text.ts'
import { isPassedOver, nameOf, projectFile, show, startOf } from './walk.ts'

/** A name that people give the project file, and that is not read. */
const otherName = 'kiln.yml'

/** How far a search goes: folders below its start, and folders that are looked into. */
const bounds = { depth: 5, folders: 1000 } as const

/**
 * Looks for project files below `folder`; if there are none, in the whole repository around it. Returns their absolute paths, the nearest
 * first; those of the other name only where there are no others. Dot names, `node_modules` and links are passed over, and so is what cannot
 * be read.
 */
export async function findNearby(files: FileSource, folder: string): Promise<readonly string[]> {
  const below = await search(files, folder)
  if (below.length > 0) return below
  const repository = await findRepository(folder)
  return repository === undefined || repository === folder ? [] : search(files, repository)
}

/** Returns the first project file by the other name in these folders. */
export async function findOtherName(files: FileSource, folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) if (await isOtherProject(files, join(folder, otherName))) return join(folder, otherName)
  return undefined
}

/** Reports whether a file has the other name. */
export function isOtherName(file: string): boolean {
  return basename(file) === otherName
}

/** Other programs may be called like this one: what a file of the other name holds decides. */
async function isOtherProject(files: FileSource, file: string): Promise<boolean> {
  const text = (await files.find(file).catch(() => undefined)) === undefined ? '' : await readText(files, file, '/')
  return typeof text === 'string' && /^version\s*:/m.test(text) && /^(?:targets|fleet|owner)\s*:/m.test(text)
}

/** Says that a project file is called otherwise than Kiln reads it. */
export function diagnoseOtherName(file: string, cwd: string): Diagnostic {
  const [from, to] = [file, join(dirname(file), projectFile)].map((path) => shellPath(nameOf(path, cwd)))
  return diagnose('projectOtherName', { file: show(file, cwd), command: `mv ${from} ${to}` }, startOf(file, cwd))
}

async function search(files: FileSource, start: string): Promise<readonly string[]> {
  const found: string[] = []
  let level: readonly string[] = [start]
  let left: number = bounds.folders
  for (let at = 0; at <= bounds.depth && level.length > 0 && left > 0; at++) {
    const next: string[] = []
    for (const folder of level.slice(0, left)) {
      const entries = await files.list(folder).catch((): readonly FileEntry[] => [])
      for (const { name, kind } of entries.toSorted((a, b) => compareText(a.name, b.name))) {
        if (kind === 'file' && (name === projectFile || name === otherName)) found.push(join(folder, name))
        if (kind === 'folder' && !isPassedOver(name)) next.push(join(folder, name))
      }
    }
    left -= level.length
    level = next
  }
  const named = found.filter((file) => basename(file) === projectFile)
  if (named.length > 0) return named
  const isProject = await Promise.all(found.map((file) => isOtherProject(files, file)))
  return found.filter((_, index) => isProject[index])
}
