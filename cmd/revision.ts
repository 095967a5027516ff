/** The project as a git revision has it: what a pull request is compared with. */
import { basename, dirname, join, resolve } from 'node:path'
import type { FileSource } from '../src/config/file-source.ts'
import { loadDocuments, loadProject } from '../src/config/load.ts'
import type { LoadedProject } from '../src/config/project.ts'
import { diagnose } from '../src/diagnostic.ts'
import type { Diagnostic, Document, Target } from '../src/model.ts'
import { askGit, textOf } from './git.ts'
import { openGitFiles } from './git-files.ts'

/** Which project, and as of when. */
export interface RevisionRequest {
  readonly cwd: string
  /** Project file of now, absolute or relative to `cwd`; absent without one. The revision is read at the same place. */
  readonly file?: string
  /** Only what is at this path, as for a run. */
  readonly path?: string
  /** Anything that git can resolve to a commit: a branch, a tag, an id. */
  readonly revision: string
  /** Takes the commit at which HEAD left that revision, where there is one, and not the revision itself. */
  readonly sinceFork?: boolean
  /** Reads the project file alone, no documents. */
  readonly projectOnly?: boolean
}

/** A project at a commit. What is wrong with it there stands in `diagnostics`, with the places that it has at that commit. */
export interface RevisionState {
  /** Id of the commit. */
  readonly revision: string
  /** Absent if the revision has no such project file, or one that cannot be understood at all. */
  readonly project?: LoadedProject
  /** All targets of the project. */
  readonly targets: readonly Target[]
  readonly documents: readonly Document[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the project of a revision. A revision that is not there, or that a shallow clone does not have, is a failure with its way out. */
export async function readRevision(
  request: RevisionRequest,
): Promise<RevisionState | { readonly failure: Diagnostic }> {
  const { cwd, file, path } = request
  const folder = file === undefined ? resolve(cwd) : dirname(resolve(cwd, file))
  const commit = await resolveRevision(folder, request.revision, request.sinceFork ?? false)
  if ('failure' in commit) return commit
  const root = await findRoot(folder)
  const files = root === undefined ? { failure: 'it is no git repository' } : await openGitFiles(root, commit.id)
  if ('failure' in files) return unreadable(request.revision, files.failure)
  try {
    const nothing: RevisionState = { revision: commit.id, targets: [], documents: [], diagnostics: [] }
    if (file !== undefined && (await files.find(join(folder, basename(file)))) === undefined) return nothing
    const { project, diagnostics } = await loadProject(file, cwd, path, files)
    if (project === undefined) return { ...nothing, diagnostics }
    const isWanted = request.projectOnly !== true && (await files.find(project.configs)) !== undefined
    const read = isWanted ? await readDocuments(project, request, files) : { documents: [], diagnostics: [] }
    return {
      revision: commit.id,
      project,
      targets: project.targets,
      documents: read.documents,
      diagnostics: [...diagnostics, ...read.diagnostics],
    }
  } finally {
    files.close()
  }
}

/** A path that the revision does not have declares nothing there. */
async function readDocuments(
  project: LoadedProject,
  { cwd, path }: RevisionRequest,
  files: FileSource,
): Promise<Pick<RevisionState, 'documents' | 'diagnostics'>> {
  if (path !== undefined && (await files.find(resolve(cwd, path))) === undefined)
    return { documents: [], diagnostics: [] }
  return loadDocuments(project, { cwd, files, ...(path === undefined ? {} : { path }) })
}

/** Returns the id of the commit that a revision, or the point at which HEAD left it, stands for. */
export async function resolveRevision(
  folder: string,
  revision: string,
  sinceFork: boolean,
): Promise<{ readonly id: string } | { readonly failure: Diagnostic }> {
  // What begins like a flag is none of git's revisions.
  if (revision.startsWith('-') || revision.trim() === '')
    return unreadable(revision, 'it is not the name of a revision')
  const found = await askGit(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  const id = textOf(found)
  if (id === undefined) return unreadable(revision, await explainMissing(folder, revision))
  if (!sinceFork) return { id }
  const fork = textOf(await askGit(folder, ['merge-base', id, 'HEAD']))
  return { id: fork ?? id }
}

async function explainMissing(folder: string, revision: string): Promise<string> {
  const shallow = await askGit(folder, ['rev-parse', '--is-shallow-repository'])
  if ('failure' in shallow) return shallow.failure
  if (shallow.text.trim() === 'true') return 'this clone is shallow and does not have it'
  const again = await askGit(folder, ['rev-parse', '--verify', `${revision}^{commit}`])
  return 'failure' in again ? again.failure : 'it is no commit'
}

function unreadable(revision: string, reason: string): { readonly failure: Diagnostic } {
  return { failure: diagnose('revisionUnreadable', { revision, reason }) }
}

/** Returns the absolute path of the repository as `folder` spells it: links above the repository stay as they are. */
async function findRoot(folder: string): Promise<string | undefined> {
  const inside = await askGit(folder, ['rev-parse', '--show-prefix'])
  if ('failure' in inside) return undefined
  const prefix = inside.text.replace(/\r?\n$/, '').replace(/\/$/, '')
  const ups = prefix === '' ? 0 : prefix.split('/').length
  return resolve(folder, ...Array.from({ length: ups }, () => '..'))
}
