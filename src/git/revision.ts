/** The project as a git revision has it: what a pull request is compared with. */
import { basename, dirname, join, resolve } from 'node:path'
import type { FileSource } from '../config/file-source.ts'
import { loadDocuments, loadProject } from '../config/load.ts'
import type { LoadedProject } from '../config/project/project.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic, Document, Target } from '../model.ts'
import { optional } from '../optional.ts'
import { isInside } from '../path.ts'
import { askGit, textOf } from './git.ts'
import { openGitFiles } from './files.ts'
import { openRepository, pathInRepository, type Repository } from './repository.ts'

/** Which project, and as of when. */
export interface RevisionRequest {
  readonly cwd: string
  /** Says where a CI job has its workspace. */
  readonly env: NodeJS.ProcessEnv
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

/** A project at a commit. What is wrong with it there stands in `diagnostics`, with the sources that it has at that commit. */
export interface RevisionState {
  /** Id of the commit. */
  readonly revision: string
  /** Absent if the revision has no such project file, or one that cannot be understood at all. */
  readonly project?: LoadedProject
  /** All targets of the project. */
  readonly targets: readonly Target[]
  readonly documents: readonly Document[]
  /** The rest of them, where a path left it out and documents refer to others. */
  readonly around: readonly Document[]
  readonly diagnostics: readonly Diagnostic[]
  /** Why what the commit declares is not all that is to be compared with; its project file counts all the same. */
  readonly doubts: readonly Diagnostic[]
}

/** Reads the project of a revision. A revision that is not there, or that a shallow clone does not have, is a failure with its way out. */
export async function readRevision(
  request: RevisionRequest,
): Promise<RevisionState | { readonly failure: Diagnostic }> {
  const { cwd, env, file, path, revision, sinceFork = false } = request
  const folder = file === undefined ? resolve(cwd) : dirname(resolve(cwd, file))
  const repository = await openRepository(folder, env)
  if ('refusal' in repository) return { failure: diagnose('gitRefuses', { reason: repository.refusal }) }
  if ('none' in repository) return unreadable(revision, repository.none)
  const commit = await resolveRevision(repository, revision, sinceFork)
  if ('failure' in commit) return commit
  const files = await openGitFiles(repository.root, commit.id)
  if ('failure' in files) return unreadable(revision, files.failure)
  try {
    const nothing: RevisionState = {
      revision: commit.id,
      targets: [],
      documents: [],
      around: [],
      diagnostics: [],
      doubts: [],
    }
    if (file !== undefined && (await files.find(join(folder, basename(file)))) === undefined) return nothing
    const { project, diagnostics } = await loadProject(file, cwd, path, files)
    if (project === undefined) return { ...nothing, diagnostics }
    const isWanted = request.projectOnly !== true && (await files.find(project.configs)) !== undefined
    const read = isWanted
      ? await readDocuments(project, request, files)
      : { documents: [], around: [], diagnostics: [] }
    return {
      revision: commit.id,
      project,
      targets: project.targets,
      documents: read.documents,
      around: read.around,
      diagnostics: [...diagnostics, ...read.diagnostics],
      doubts: [
        ...(commit.isFork ? [] : [diagnose('forkUnknown', { revision })]),
        ...findUnread(project, files.submodules).map((path) =>
          diagnose('submoduleUnread', { revision, path: pathInRepository(repository, path) }),
        ),
      ],
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
): Promise<Pick<RevisionState, 'documents' | 'around' | 'diagnostics'>> {
  if (path !== undefined && (await files.find(resolve(cwd, path))) === undefined)
    return { documents: [], around: [], diagnostics: [] }
  return loadDocuments(project, { cwd, files, ...optional({ path }) })
}

/** Returns the submodules that hold a part of the configurations. */
function findUnread({ configs }: LoadedProject, submodules: readonly string[]): readonly string[] {
  return submodules.filter((path) => isInside(path, configs) || isInside(configs, path))
}

/** Returns the id of the commit that a revision, or the point at which HEAD left it, stands for. */
async function resolveRevision(
  { root }: Repository,
  revision: string,
  sinceFork: boolean,
): Promise<{ readonly id: string; readonly isFork: boolean } | { readonly failure: Diagnostic }> {
  // What begins like a flag is none of git's revisions.
  if (revision.startsWith('-') || revision.trim() === '')
    return unreadable(revision, 'it is not the name of a revision')
  const name = await findName(root, revision)
  const id = name && textOf(await askGit(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]))
  if (id === undefined) return unreadable(revision, await describeMissing(root))
  if (!sinceFork) return { id, isFork: true }
  const fork = textOf(await askGit(root, ['merge-base', id, 'HEAD']))
  // Histories that have nothing in common have no such point; a part of a history may only not reach it.
  return fork === undefined ? { id, isFork: !(await isShallow(root)) } : { id: fork, isFork: true }
}

/** A full name of a ref is that ref: `rev-parse` would also take a tag or a branch that somebody has called so. */
async function findName(root: string, revision: string): Promise<string | undefined> {
  if (!revision.startsWith('refs/')) return revision
  return textOf(await askGit(root, ['show-ref', '--verify', '--hash', revision]))
}

async function describeMissing(root: string): Promise<string> {
  return (await isShallow(root))
    ? 'this clone is shallow and does not have it'
    : 'no commit of this repository is called so'
}

async function isShallow(root: string): Promise<boolean> {
  return textOf(await askGit(root, ['rev-parse', '--is-shallow-repository'])) === 'true'
}

function unreadable(revision: string, reason: string): { readonly failure: Diagnostic } {
  return { failure: diagnose('revisionUnreadable', { revision, reason }) }
}
