/** Finds and reads files: the project file and the documents, from the disk or from a revision of it. */
import { dirname, join, resolve } from 'node:path'
import { compareText } from '../compare-text.ts'
import { diagnose, sortDiagnostics } from '../diagnostic/diagnose.ts'
import { textsIn } from '../json.ts'
import type { Diagnostic, Document, Json } from '../model.ts'
import { decodeUtf8 } from './yaml/decode.ts'
import { isInside } from '../path.ts'
import { findBoundary, isWithin } from './boundary.ts'
import { diskFiles, type FileSource } from './file-source.ts'
import { makeDefaultProject, parseProject, withTagForms, type LoadedProject } from './project/project.ts'
import { diagnoseUnreadable, isDocumentName, isFolder, nameOf, projectFile, show, startOf, Walk } from './walk.ts'
import { parseDocuments } from './yaml/yaml.ts'

export type { LoadedProject } from './project/project.ts'

/** Bytes that a file may have. */
const maxBytes = 4 * 1024 * 1024
/** Files that are read at the same time. */
const parallelReads = 16

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
  const found: string[] = []
  let folder = (await isFolder(diskFiles, start)) ? start : dirname(start)
  for (;;) {
    if (await isFile(diskFiles, join(folder, projectFile))) found.push(join(folder, projectFile))
    const parent = dirname(folder)
    if (parent === folder || (await exists(diskFiles, join(folder, '.git')))) break
    folder = parent
  }
  const [first, second] = found
  if (first === undefined) return { diagnostics: [] }
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
  /** How many files were read. */
  readonly files: number
  /** Reports whether `path` left a part of the project out. */
  readonly isNarrowed: boolean
}

/**
 * Reads the documents of a project, or those at `path` alone, which is a file or folder inside. There must be one, unless every target is
 * retired: git keeps no empty folder either.
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
  const failed = (diagnostic: Diagnostic): LoadedDocuments => ({
    documents: [],
    around: [],
    diagnostics: [diagnostic],
    files: 0,
    isNarrowed: path !== undefined,
  })
  const boundary = await findBoundary(project.file === undefined ? cwd : dirname(resolve(cwd, project.file)))
  // Without a project file it is the command line that says where documents are.
  const mayBeElsewhere = project.file === undefined && !isInside(root, boundary)
  if (!mayBeElsewhere && !(await isWithin(source, root, boundary))) {
    const params = { configs: show(await source.resolve(root).catch(() => root), cwd), folder: show(boundary, cwd) }
    return failed(diagnose('configsOutside', params, project.document?.locate(['configs'], 'value')))
  }
  const mayBeEmpty = path === undefined && project.targets.length > 0 && project.targets.every(({ retired }) => retired)
  if (!(await exists(source, root))) {
    if (mayBeEmpty) return { documents: [], around: [], diagnostics: [], files: 0, isNarrowed: false }
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
  if (!(await isFolder(source, start)) && !isDocumentName(start)) {
    return failed(diagnose('notConfigFile', { path: show(start, cwd) }))
  }
  const read = (from: string): Promise<ReadFiles> => readAll(source, { from, root, realRoot, cwd })
  const { documents, files, ...found } = await read(start)
  const diagnostics = [...found.diagnostics]
  if (documents.length + diagnostics.length === 0 && !mayBeEmpty) {
    diagnostics.push(diagnose('noDocuments', { folder: show(start, cwd) }))
  }
  const here = new Set(documents.map(({ file }) => file))
  const around =
    holdsAll || !documents.some(({ value }) => mayRefer(value))
      ? []
      : (await read(root)).documents.filter(({ file }) => !here.has(file))
  return { documents, around, diagnostics: sortDiagnostics(diagnostics), files, isNarrowed: !holdsAll }
}

interface ReadFiles {
  readonly documents: readonly Document[]
  readonly diagnostics: readonly Diagnostic[]
  readonly files: number
}

/** Reads every document at a place inside of a root. */
async function readAll(
  source: FileSource,
  { from, root, realRoot, cwd }: { from: string; root: string; realRoot: string; cwd: string },
): Promise<ReadFiles> {
  const walk = new Walk(source, realRoot, cwd)
  await walk.visit(from)
  const files = walk.files.toSorted((a, b) => compareText(nameOf(a, root), nameOf(b, root)))
  const texts = await mapBounded(files, (file) => readText(source, file, cwd))
  const parsed = texts.map((text, index) =>
    typeof text === 'string'
      ? parseDocuments(text, nameOf(files[index] ?? '', cwd))
      : { documents: [], diagnostics: [text] },
  )
  return {
    documents: parsed.flatMap((file) => file.documents),
    diagnostics: [...walk.diagnostics, ...parsed.flatMap((file) => file.diagnostics)],
    files: files.length,
  }
}

/** Reports whether there is something in a value that may name another document: its id, or an ARN. */
function mayRefer(value: Json): boolean {
  for (const text of textsIn(value)) if (/\$\{\s*\w+\/|^arn:/.test(text)) return true
  return false
}

/** Returns the text of a file, or why there is none. Only ordinary files are opened: a pipe would hang the run. */
async function readText(files: FileSource, file: string, cwd: string): Promise<string | Diagnostic> {
  const path = resolve(cwd, file)
  const source = startOf(path, cwd)
  try {
    const found = await files.find(path)
    if (found === undefined) return diagnose('fileUnreadable', { file: show(path, cwd), reason: 'ENOENT' }, source)
    if (found.kind !== 'file') {
      return diagnose('fileUnreadable', { file: show(path, cwd), reason: 'it is not a regular file' }, source)
    }
    if (found.size > maxBytes) return diagnose('fileTooLarge', { size: found.size, limit: maxBytes }, source)
    return decodeUtf8(await files.read(path), nameOf(path, cwd))
  } catch (error) {
    return diagnoseUnreadable(path, cwd, error)
  }
}

async function mapBounded<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: parallelReads }, worker))
  return results
}

async function isFile(files: FileSource, path: string): Promise<boolean> {
  return (await files.find(path).catch(() => undefined))?.kind === 'file'
}

async function exists(files: FileSource, path: string): Promise<boolean> {
  return (await files.find(path).catch(() => undefined)) !== undefined
}
