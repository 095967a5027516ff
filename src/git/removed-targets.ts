/** The targets of the revision that this one is compared with: what it named and this one does not is left behind. */
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Target } from '../model.ts'
import { askGit, textOf } from './git.ts'
import { openRepository, pathInRepository } from './repository.ts'
import { readRevision, type RevisionState } from './revision.ts'

/**
 * Returns the targets of the base revision whose account and region no target of now has. Without `base`, which is that of the pull
 * request, it is the last commit in which the project file, an absolute path, was another one. Where there is no git there are none.
 */
export async function findRemovedTargets(
  file: string,
  targets: readonly Target[],
  base: Pick<RevisionState, 'targets'> | undefined,
  env: NodeJS.ProcessEnv,
): Promise<readonly Target[]> {
  const before = base?.targets ?? (await readTargetsBefore(file, env))
  const isSame = (a: Target, b: Target): boolean =>
    a.account === undefined && b.account === undefined
      ? a.name === b.name && a.region === b.region
      : a.account === b.account && a.region === b.region
  return before.filter((one) => !targets.some((target) => isSame(target, one)))
}

async function readTargetsBefore(file: string, env: NodeJS.ProcessEnv): Promise<readonly Target[]> {
  const repository = await openRepository(dirname(file), env)
  if (!('root' in repository)) return []
  const name = pathInRepository(repository, file)
  const committed = await askGit(repository.root, ['cat-file', 'blob', `HEAD:${name}`])
  if ('failure' in committed) return []
  let revision: string | undefined = 'HEAD'
  if (committed.text === readFileSync(file, 'utf8')) {
    const log = ['log', '-2', '--no-show-signature', '--format=%H', '--', name]
    revision = textOf(await askGit(repository.root, log))?.split('\n')[1]
  }
  if (revision === undefined) return []
  const state = await readRevision({ cwd: dirname(file), env, file, revision, projectOnly: true })
  return 'failure' in state ? [] : state.targets
}
