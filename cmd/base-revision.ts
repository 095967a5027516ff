/** The project file of the revision that this one is compared with: what it named and this one does not is left behind. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { promisify } from 'node:util'
import { parseProject } from '../src/config/project.ts'
import type { Target } from '../src/model.ts'

/**
 * Returns the targets of the base revision whose account and region no target of now has. The base is that of the pull request; elsewhere
 * the last commit in which the project file was another one. Where there is no git there are none.
 */
export async function findRemovedTargets(
  file: string,
  targets: readonly Target[],
  env: NodeJS.ProcessEnv,
): Promise<readonly Target[]> {
  const base = await readBase(file, env)
  if (base === undefined) return []
  const place = { folder: dirname(file), hasConfigsFolder: true }
  const before = parseProject(base, basename(file), place).project?.targets ?? []
  const isSame = (a: Target, b: Target): boolean =>
    a.account === undefined && b.account === undefined
      ? a.name === b.name && a.region === b.region
      : a.account === b.account && a.region === b.region
  return before.filter((one) => !targets.some((target) => isSame(target, one)))
}

async function readBase(file: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const git = async (...args: string[]): Promise<string | undefined> => {
    try {
      return (await promisify(execFile)('git', ['-C', dirname(file), ...args], { timeout: 5_000 })).stdout
    } catch {
      return undefined
    }
  }
  const show = (revision: string): Promise<string | undefined> => git('show', `${revision}:./${basename(file)}`)
  const named = env['CI_MERGE_REQUEST_DIFF_BASE_SHA'] || (env['GITHUB_BASE_REF'] && `origin/${env['GITHUB_BASE_REF']}`)
  if (named) return show(named)
  const committed = await show('HEAD')
  if (committed === undefined || committed !== (await readFile(file, 'utf8'))) return committed
  const changed = (await git('log', '-2', '--format=%H', '--', basename(file)))?.trim().split('\n')[1]
  return changed === undefined ? undefined : show(changed)
}
