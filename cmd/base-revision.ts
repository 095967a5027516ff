/** The targets of the revision that this one is compared with: what it named and this one does not is left behind. */
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Target } from '../src/model.ts'
import { askGit, textOf } from './git.ts'
import { readRevision, type RevisionState } from './revision.ts'

/**
 * Returns the targets of the base revision whose account and region no target of now has. Without `base`, which is that of the pull
 * request, it is the last commit in which the project file, an absolute path, was another one. Where there is no git there are none.
 */
export async function findRemovedTargets(
  file: string,
  targets: readonly Target[],
  base: Pick<RevisionState, 'targets'> | undefined,
): Promise<readonly Target[]> {
  const before = base?.targets ?? (await readTargetsBefore(file))
  const isSame = (a: Target, b: Target): boolean =>
    a.account === undefined && b.account === undefined
      ? a.name === b.name && a.region === b.region
      : a.account === b.account && a.region === b.region
  return before.filter((one) => !targets.some((target) => isSame(target, one)))
}

async function readTargetsBefore(file: string): Promise<readonly Target[]> {
  const folder = dirname(file)
  const committed = await askGit(folder, ['show', `HEAD:./${basename(file)}`])
  if ('failure' in committed) return []
  let revision: string | undefined = 'HEAD'
  if (committed.text === (await readFile(file, 'utf8'))) {
    const changed = textOf(await askGit(folder, ['log', '-2', '--format=%H', '--', basename(file)]))
    revision = changed?.split('\n')[1]
  }
  if (revision === undefined) return []
  const state = await readRevision({ cwd: folder, file, revision, projectOnly: true })
  return 'failure' in state ? [] : state.targets
}
