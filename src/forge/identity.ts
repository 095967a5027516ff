/** Which project a comment or an issue is about: its folder, and what stays the same when the folder moves. */
import { posix } from 'node:path'
import { optional } from '../optional.ts'

/** What a marker says of its project. */
export interface ProjectMark {
  /** Tells apart several projects of one repository, by their folder, and parts of one. */
  readonly key: string
  /** Who owns what the project makes, as its file says. */
  readonly owner?: string
  /** The project file, from the root of the repository. */
  readonly file?: string
}

/** A project that looks for what is about it. */
export interface ProjectIdentity extends ProjectMark {
  /** Reports whether a project file no longer stands where it was. */
  readonly hasLeft?: (file: string) => boolean
}

/** Returns what tells apart the projects of a repository: `kiln` for one at its root, else with its folder. */
export function projectKeyIn(folder: string): string {
  return folder === '' || folder === '.' ? 'kiln' : `kiln:${folder}`
}

/**
 * Reports whether a mark is of this project: the same key, or that of a project of the same owner whose file no longer stands where it stood,
 * for the same part of it. Then the project has moved here.
 */
export function isOfProject(mark: ProjectMark, own: ProjectIdentity): boolean {
  if (mark.key === own.key) return true
  const { owner, file } = mark
  if (owner === undefined || owner !== own.owner || file === undefined || file === own.file) return false
  const [before, now] = [partOf(mark), partOf(own)]
  return before !== undefined && before === now && own.hasLeft?.(file) === true
}

/** Returns the members that a marker has for a project. */
export function projectMarkOf({ key, owner, file }: ProjectIdentity): ProjectMark {
  return { key, ...optional({ owner, file }) }
}

/** Returns what a key says besides the folder of its project. */
function partOf({ key, file }: ProjectMark): string | undefined {
  const project = file === undefined ? undefined : projectKeyIn(posix.dirname(file))
  return project !== undefined && (key === project || key.startsWith(`${project}:`))
    ? key.slice(project.length)
    : undefined
}
