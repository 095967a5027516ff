/** The documents of a project as the work tree has them, and whether that is all that git has. */
import { projectFile } from '../config/walk.ts'
import { join } from 'node:path'
import type { FileSource } from '../config/file-source.ts'
import { loadDocuments, type LoadedDocuments } from '../config/load.ts'
import type { LoadedProject } from '../config/project/project.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import { enumerate } from '../enumerate.ts'
import type { Diagnostic } from '../model.ts'
import { findGaps } from '../git/index-files.ts'
import { findRoot } from '../git/repository.ts'
import type { Machine } from '../machine.ts'
import { upwards } from '../path.ts'
import { optional } from '../optional.ts'

/** Documents, with everything that is wrong with them and with the checkout. */
export interface ReadDocuments extends LoadedDocuments {
  /** Why what was read may not be all that the project declares. */
  readonly whyPartial?: string
}

/** Reads the documents of a project, or those at PATH alone, from the work tree. What git has and the work tree lacks is a warning. */
export async function readDocuments(
  { cwd, env }: Pick<Machine, 'cwd' | 'env'>,
  project: LoadedProject,
  path?: string,
  files?: FileSource,
): Promise<ReadDocuments> {
  const { configs, file } = project
  const reading = loadDocuments(project, { cwd, ...optional({ path, files }) })
  const texts = reading.then(
    ({ textFiles }) => textFiles,
    () => [],
  )
  const [read, gaps] = await Promise.all([
    reading,
    findGaps(configs, file === undefined ? projectFilesAround(configs) : [], texts, env),
  ])
  const found = diagnoseGaps(gaps)
  if (found !== undefined)
    return { ...read, diagnostics: [...read.diagnostics, found.diagnostic], whyPartial: found.why }
  return read.isNarrowed ? { ...read, whyPartial: 'the run was narrowed by PATH' } : read
}

function diagnoseGaps(
  gaps: Awaited<ReturnType<typeof findGaps>>,
): { readonly diagnostic: Diagnostic; readonly why: string } | undefined {
  if ('refusal' in gaps) {
    const diagnostic = diagnose('gitRefuses', { reason: gaps.refusal })
    return { diagnostic: { ...diagnostic, severity: 'warning' }, why: 'git does not say whether the checkout is whole' }
  }
  if (gaps.lacking.length === 0) return undefined
  const what = enumerate(gaps.lacking)
  return { diagnostic: diagnose('checkoutPartial', { what }), why: 'the checkout lacks what git has' }
}

/** A project without a file may be one whose file is lacking. */
function projectFilesAround(folder: string): readonly string[] {
  const root = findRoot(folder)
  if (root === undefined) return []
  const folders = [...upwards(folder)]
  return folders.slice(0, folders.indexOf(root) + 1).map((at) => join(at, projectFile))
}
