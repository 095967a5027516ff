/** A command that runs in the wrong folder: above a project, or beside one. */
import { dirname, resolve } from 'node:path'
import { diskFiles, type FileSource } from '../config/file-source.ts'
import { loadDocuments } from '../config/load.ts'
import { diagnoseOtherName, findNearby, isOtherName } from '../config/nearby.ts'
import type { LoadedProject } from '../config/project/project.ts'
import { isFolder, nameOf, show } from '../config/walk.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import { enumerate } from '../enumerate.ts'
import { isObject } from '../json.ts'
import { kinds } from '../kinds/registry.ts'
import type { Machine } from '../machine.ts'
import type { Diagnostic, Document } from '../model.ts'
import { optional } from '../optional.ts'
import { isInside } from '../path.ts'
import { showText } from '../quote.ts'
import { shellPath } from '../shell-word.ts'
import type { RunOptions } from './options.ts'

/** Commands whose arguments are no path. */
const withoutPath = ['bump', 'explain', 'export', 'report announce']

/** Characters of a path that a message shows. */
const shownCharacters = 256

/** Commands that need no document: they work in an empty folder as well. */
const withoutDocuments = ['export', 'report announce']

/**
 * Returns what to say to whoever runs a command without a project file where there are projects around; undefined if it may go on. It may
 * not where what would be read as documents holds a project, whose documents would go to another account and get another owner; nor where
 * nothing that would be read is a document of Kiln.
 */
export async function findStray(
  machine: Machine,
  project: LoadedProject,
  command: string,
  { written = [] }: RunOptions,
  path: string | undefined,
  files: FileSource = diskFiles,
): Promise<Diagnostic | undefined> {
  const { cwd } = machine
  const asked = resolve(cwd, path ?? '.')
  const start = (await isFolder(files, asked)) ? asked : dirname(asked)
  const nearby = await findNearby(files, start)
  const inside = nearby.filter((file) => isInside(file, project.configs))
  const found = inside.length > 0 ? inside : nearby
  const [first] = found
  if (first === undefined) return undefined
  if (inside.length === 0) {
    if (withoutDocuments.includes(command)) return undefined
    const { documents } = await loadDocuments(project, { cwd, files, ...optional({ path }) })
    if (documents.some(isOfKiln)) return undefined
  }
  if (isOtherName(first)) return diagnoseOtherName(first, cwd)
  const names = found.map((file) => showText(nameOf(file, cwd), shownCharacters))
  const way = withoutPath.includes(command)
    ? `give --project ${shellPath(nameOf(first, cwd))}`
    : `run kiln ${command} ${shellPath(nameOf(dirname(first), cwd))}`
  const flags = written.length > 0 && !withoutPath.includes(command) ? ', with the same flags' : ''
  const others = found.length > 1 ? '; or name another one of them' : ''
  const params = { files: enumerate(names), folder: show(start, cwd), advice: `${way}${flags}${others}` }
  return diagnose('projectElsewhere', params)
}

function isOfKiln({ value }: Document): boolean {
  const kind = isObject(value) ? value['kind'] : undefined
  return typeof kind === 'string' && kinds.has(kind)
}
