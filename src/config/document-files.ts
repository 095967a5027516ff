/** The files of a folder of configurations: which of them hold documents, and which only a text that a document takes. */
import { dirname } from 'node:path'
import { compareText } from '../compare-text.ts'
import { textsIn } from '../json.ts'
import type { Diagnostic, Document } from '../model.ts'
import type { FileSource } from './file-source.ts'
import { readText } from './read-text.ts'
import { holdsDocuments, TextFiles } from './text-files.ts'
import { isDocumentName, isFolder, nameOf, Walk } from './walk.ts'
import { PackedTexts } from './yaml/kept-texts.ts'
import { parseDocuments } from './yaml/yaml.ts'

/** Files that are read at the same time. What was read waits as bytes until it is parsed: more of them would take memory and no time less. */
const parallelReads = 4

/** The folder of configurations: absolute, and the same without links. */
interface Place {
  readonly source: FileSource
  readonly root: string
  readonly realRoot: string
  readonly cwd: string
}

/** A file that may hold documents by its name. */
interface ReadFile {
  readonly real: string
  /** It holds no configurations, broken ones included, so that it may be only a text. */
  readonly isDoubtful: boolean
  readonly documents: readonly Document[]
  readonly diagnostics: readonly Diagnostic[]
}

interface ReadFiles {
  readonly files: readonly ReadFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What was found, in path order. */
interface FoundDocuments {
  readonly documents: readonly Document[]
  readonly around: readonly Document[]
  readonly diagnostics: readonly Diagnostic[]
  readonly files: number
  readonly textFiles: readonly string[]
}

/**
 * Reads the documents at `start`, which is the root or in it; where it is a file that documents take a text from, the files of these documents.
 * The rest of the project is read as well where `start` is not all of it, for what documents refer to, and where it takes the rest to tell a
 * text from a document. Undefined: `start` is a file for neither.
 */
export async function readDocuments(place: Place, start: string, isAll: boolean): Promise<FoundDocuments | undefined> {
  const { source, root, realRoot, cwd } = place
  const isFile = !(await isFolder(source, start))
  const here = isFile && !isDocumentName(start) ? undefined : await readAll(place, start)
  const needsRest = here === undefined || here.files.some((file) => file.isDoubtful || mayRefer(file))
  const whole = !isAll && needsRest ? await readAll(place, root) : here
  const isRootFile = isFile && isAll
  const [folder, realFolder] = isRootFile ? [dirname(root), dirname(realRoot)] : [root, realRoot]
  const texts = new TextFiles({ source, folder, realFolder, cwd })
  const takers = await findTakers(texts, source, whole?.files ?? [])
  const isText = (file: ReadFile): boolean => takers.has(file.real) && file.isDoubtful
  const own = here?.files.filter((file) => !isText(file)) ?? []
  const taker = isFile && own.length === 0 ? takers.get(await source.resolve(start)) : undefined
  if (here === undefined && taker === undefined) return undefined
  const rest = whole?.files.filter((file) => !isText(file)) ?? []
  const selected = taker === undefined ? own : rest.filter((file) => taker.has(file))
  const isSelected = new Set(selected.map(({ real }) => real))
  const around = !isAll && selected.some(mayRefer) ? rest.filter(({ real }) => !isSelected.has(real)) : []
  const attach = (files: readonly ReadFile[]): Promise<readonly Document[]> =>
    mapBounded(
      files.flatMap(({ documents }) => documents),
      (document) => texts.attach(document),
    )
  return {
    documents: await attach(selected),
    around: await attach(around),
    diagnostics: [
      ...(taker === undefined ? (here?.diagnostics ?? []) : []),
      ...selected.flatMap(({ diagnostics }) => diagnostics),
    ],
    files: selected.length,
    textFiles: rest.flatMap(({ documents }) => documents.flatMap((document) => texts.pathsOf(document))),
  }
}

/** Returns which files have documents that take a field from a file, by its path without links. */
async function findTakers(
  texts: TextFiles,
  source: FileSource,
  files: readonly ReadFile[],
): Promise<ReadonlyMap<string, ReadonlySet<ReadFile>>> {
  const takers = new Map<string, Set<ReadFile>>()
  for (const file of files) {
    for (const path of file.documents.flatMap((document) => texts.pathsOf(document))) {
      const real = await source.resolve(path).catch(() => path)
      takers.set(real, (takers.get(real) ?? new Set()).add(file))
    }
  }
  return takers
}

/** Reads every file for documents at a place inside of the root. */
async function readAll({ source, root, realRoot, cwd }: Place, from: string): Promise<ReadFiles> {
  const walk = new Walk(source, realRoot, cwd)
  await walk.visit(from)
  const found = walk.files.toSorted((a, b) => compareText(nameOf(a.path, root), nameOf(b.path, root)))
  const texts = new PackedTexts()
  const files = await mapBounded(found, async ({ path, real }): Promise<ReadFile> => {
    const text = await readText(source, path, cwd)
    if (typeof text !== 'string') return { real, isDoubtful: true, documents: [], diagnostics: [text] }
    const parsed = parseDocuments(text, nameOf(path, cwd), true, texts)
    return { real, isDoubtful: !holdsDocuments(text, parsed), ...parsed }
  })
  return { files, diagnostics: walk.diagnostics }
}

/** Reports whether there is something in a file that may name another document: its id, or an ARN. */
function mayRefer({ documents }: ReadFile): boolean {
  for (const { value } of documents) {
    for (const text of textsIn(value)) if (/\$\{\s*\w+\/|^arn:/.test(text)) return true
  }
  return false
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
