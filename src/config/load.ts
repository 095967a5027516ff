/** Finds and reads files: the project file and the documents, from the disk or from a revision of it. */
import { dirname, join, resolve } from 'node:path'
import { diagnose, sortDiagnostics } from '../diagnostic/diagnose.ts'
import type { Diagnostic, Document } from '../model.ts'
import { isInside, upwards } from '../path.ts'
import { findBoundary, isWithin } from './boundary.ts'
import { readDocuments } from './document-files.ts'
import { diskFiles, type FileSource } from './file-source.ts'
import { makeDefaultProject, parseProject, withTagForms, type LoadedProject } from './project/project.ts'
import { diagnoseOtherName, findOtherName } from './nearby.ts'
import { readText } from './read-text.ts'
import { isFolder, nameOf, projectFile, show, startOf } from './walk.ts'

export type { LoadedProject } from './project/project.ts'

/**
 * Finds the project file: `explicit` if it is given, else the only `kiln.yaml` on the way from `path` up to the root of the repository.
 * Returns its absolute path.
 */
export async function findProjectFile(options: {
  readonly explicit?: string
  readonly path?: string
  readonly cwd: string
}): Promise<{ readonly file?: string; readonly diagnostics: readonly Diagnostic[] }> {
  const { explicit, path, cwd } = options
  if (explicit !== undefined) return { file: resolve(cwd, explicit), diagnostics: [] }
  const start = resolve(cwd, path ?? '.')
  const folders: string[] = []
  const found: string[] = []
  for (const folder of upwards((await isFolder(diskFiles, start)) ? start : dirname(start))) {
    folders.push(folder)
    if (await isFile(diskFiles, join(folder, projectFile))) found.push(join(folder, projectFile))
    if (await exists(diskFiles, join(folder, '.git'))) break
  }
  const [first, next] = found
  if (first === undefined) {
    const other = await findOtherName(diskFiles, folders)
    return { diagnostics: other === undefined ? [] : [diagnoseOtherName(other, cwd)] }
  }
  const second = next ?? (await findOtherName(diskFiles, [dirname(first)]))
  if (second === undefined) return { file: first, diagnostics: [] }
  return { diagnostics: [diagnose('twoProjectFiles', { first: show(first, cwd), second: show(second, cwd) })] }
}

/**
 * Reads the project file, or makes the project of somebody who has none, whose documents are at `path`, in `configs`, or here. The project
 * may come with errors: it is good enough then for checking the documents, not for acting on it.
 */
export async function loadProject(
  file: string | undefined,
  cwd: string,
  path?: string,
  files: FileSource = diskFiles,
): Promise<{ readonly project?: LoadedProject; readonly diagnostics: readonly Diagnostic[] }> {
  if (file === undefined) {
    const usual = (await isFolder(files, join(cwd, 'configs'))) ? 'configs' : '.'
    return { project: makeDefaultProject(resolve(cwd, path ?? usual)), diagnostics: [] }
  }
  const text = await readText(files, file, cwd)
  if (typeof text !== 'string') return { diagnostics: [text] }
  const folder = dirname(resolve(cwd, file))
  const boundary = await findBoundary(folder)
  if (!(await isWithin(files, resolve(cwd, file), boundary))) {
    const source = startOf(resolve(cwd, file), cwd)
    return { diagnostics: [diagnose('linkLeavesConfigs', { folder: show(boundary, cwd) }, source)] }
  }
  const hasConfigsFolder = await isFolder(files, join(folder, 'configs'))
  return withTagForms(parseProject(text, nameOf(resolve(cwd, file), cwd), { folder, hasConfigsFolder }))
}

/** Documents read, in path order, with everything that is wrong with their files. */
export interface LoadedDocuments {
  readonly documents: readonly Document[]
  /** The rest of the project, where `path` left it out and `documents` refer to others. What is wrong with its files is not said. */
  readonly around: readonly Document[]
  readonly diagnostics: readonly Diagnostic[]
  /** How many files were read for documents. */
  readonly files: number
  /** Absolute paths of the files that documents take fields from. */
  readonly textFiles: readonly string[]
  /** Reports whether `path` left a part of the project out. */
  readonly isNarrowed: boolean
}

const nothing = { documents: [], around: [], files: 0, textFiles: [] } as const

/**
 * Reads the documents of a project, or those at `path` alone, which is a file or folder inside; for a file that documents take a field from it
 * is these documents. There must be one, unless every target is retired: git keeps no empty folder either.
 */
export async function loadDocuments(
  project: Pick<LoadedProject, 'configs' | 'document' | 'file' | 'targets'>,
  {
    path,
    cwd,
    files: source = diskFiles,
  }: { readonly path?: string; readonly cwd: string; readonly files?: FileSource },
): Promise<LoadedDocuments> {
  const root = project.configs
  const failed = (diagnostic: Diagnostic): LoadedDocuments => {
    return { ...nothing, diagnostics: [diagnostic], isNarrowed: path !== undefined }
  }
  const boundary = await findBoundary(project.file === undefined ? cwd : dirname(resolve(cwd, project.file)))
  // Without a project file it is the command line that says where documents are.
  const mayBeElsewhere = project.file === undefined && !isInside(root, boundary)
  if (!mayBeElsewhere && !(await isWithin(source, root, boundary))) {
    const params = { configs: show(await source.resolve(root).catch(() => root), cwd), folder: show(boundary, cwd) }
    return failed(diagnose('configsOutside', params, project.document?.locate(['configs'], 'value')))
  }
  const mayBeEmpty = path === undefined && project.targets.length > 0 && project.targets.every(({ retired }) => retired)
  if (!(await exists(source, root))) {
    if (mayBeEmpty) return { ...nothing, diagnostics: [], isNarrowed: false }
    return failed(
      diagnose('folderMissing', { folder: show(root, cwd) }, project.document?.locate(['configs'], 'value')),
    )
  }
  const wanted = path === undefined ? root : resolve(cwd, path)
  if (!(await exists(source, wanted))) return failed(diagnose('folderMissing', { folder: show(wanted, cwd) }))
  const [realRoot, realWanted] = [await source.resolve(root), await source.resolve(wanted)]
  const holdsAll = isInside(realRoot, realWanted)
  if (!holdsAll && !isInside(realWanted, realRoot)) {
    const params = { path: show(wanted, cwd), folder: show(root, cwd) }
    return failed(diagnose('pathOutsideConfigs', params))
  }
  const start = holdsAll ? root : wanted
  const found = await readDocuments({ source, root, realRoot, cwd }, start, holdsAll)
  if (found === undefined) return failed(diagnose('notConfigFile', { path: show(start, cwd) }))
  const isEmpty = found.documents.length + found.diagnostics.length === 0 && !mayBeEmpty
  const empty = isEmpty ? [diagnose('noDocuments', { folder: show(start, cwd) })] : []
  return { ...found, diagnostics: sortDiagnostics([...found.diagnostics, ...empty]), isNarrowed: !holdsAll }
}

async function isFile(files: FileSource, path: string): Promise<boolean> {
  return (await files.find(path).catch(() => undefined))?.kind === 'file'
}

async function exists(files: FileSource, path: string): Promise<boolean> {
  return (await files.find(path).catch(() => undefined)) !== undefined
}
