/** Whether the branch that a CI run applies has moved on: then the run of the newer commit applies, not this one. */
import { realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { LoadedProject } from '../config/project/project.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic } from '../model.ts'
import { connectForge } from './connect-forge.ts'
import { askGit, textOf } from '../git/git.ts'
import { openRepository, pathInRepository, type Repository } from '../git/repository.ts'
import type { Machine } from '../machine.ts'
import type { Log } from '../log.ts'

/** A commit that came after the one of this run. */
export interface Newer {
  readonly commit: string
  readonly diagnostic: Diagnostic
}

/** What is known of the tip of the branch. A warning says that nothing is known. */
export interface TipCheck {
  readonly newer?: Newer
  readonly warning?: Diagnostic
}

/** Milliseconds that the remote has for its answer. */
const timeoutMs = 30_000

/**
 * Returns the branch that a CI run is about: what its platform says for a push, a schedule or a start by hand. Undefined for anything
 * else, a pull request or a tag above all, and outside of CI.
 */
export function branchOf(env: NodeJS.ProcessEnv): string | undefined {
  if (env['GITHUB_ACTIONS'] === 'true') {
    const isOfBranch = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'].includes(
      env['GITHUB_EVENT_NAME'] ?? '',
    )
    return isOfBranch ? afterHeads(env['GITHUB_REF']) : undefined
  }
  if (env['GITLAB_CI'] === 'true') return env['CI_COMMIT_BRANCH'] || undefined
  if (env['CODEBUILD_BUILD_ID'] !== undefined) {
    return env['CODEBUILD_WEBHOOK_EVENT'] === 'PUSH' ? afterHeads(env['CODEBUILD_WEBHOOK_HEAD_REF']) : undefined
  }
  if (env['JENKINS_URL'] !== undefined && !env['CHANGE_ID']) return env['BRANCH_NAME'] || undefined
  return undefined
}

function afterHeads(ref: string | undefined): string | undefined {
  return /^refs\/heads\/(.+)$/s.exec(ref ?? '')?.[1]
}

/** Asks whether the branch has moved on to a commit at which the project is another one. */
export async function checkTip(
  machine: Pick<Machine, 'cwd' | 'env' | 'clock'>,
  log: Pick<Log, 'debug'>,
  project: Pick<LoadedProject, 'file' | 'configs'>,
): Promise<TipCheck> {
  const branch = branchOf(machine.env)
  if (branch === undefined) return {}
  const folder = project.file === undefined ? machine.cwd : dirname(resolve(machine.cwd, project.file))
  const repository = await openRepository(folder, machine.env)
  if ('refusal' in repository) return unknown(branch, repository.refusal)
  const commit = 'root' in repository ? repository.head : undefined
  if (!('root' in repository) || commit === undefined) return unknown(branch, 'there is no git commit here')
  const found = await findTip(machine, log, repository.root, branch)
  if ('failure' in found) return unknown(branch, found.failure)
  const { tip } = found
  if (tip === commit || (await isSameProject(repository, commit, tip, project, machine.cwd))) return {}
  return { newer: { commit: tip, diagnostic: diagnose('superseded', { branch, commit, tip }) } }
}

function unknown(branch: string, reason: string): TipCheck {
  return { warning: diagnose('tipUnknown', { branch, reason }) }
}

/** Asks the remote, and where it does not answer, the API of the forge. */
async function findTip(
  machine: Pick<Machine, 'env' | 'clock'>,
  log: Pick<Log, 'debug'>,
  root: string,
  branch: string,
): Promise<{ readonly tip: string } | { readonly failure: string }> {
  const ref = `refs/heads/${branch}`
  const listed = await askGit(root, ['ls-remote', '--refs', 'origin', ref], { timeoutMs })
  if ('text' in listed) {
    // A pattern of git may match more than the branch itself.
    const line = listed.text.split('\n').find((one) => one.slice(one.indexOf('\t') + 1) === ref)
    const tip = line?.slice(0, line.indexOf('\t'))
    return tip === undefined ? { failure: 'the remote has no such branch' } : { tip }
  }
  try {
    const tip = await connectForge(machine, log)?.tipOf(branch)
    return tip === undefined ? listed : { tip }
  } catch {
    return listed
  }
}

/**
 * Reports whether nothing of the project differs at the tip: path filters then keep its run from ever starting. A commit that is not
 * here is fetched, without a branch or a file of the work tree being touched.
 */
async function isSameProject(
  repository: Repository,
  commit: string,
  tip: string,
  { file, configs }: Pick<LoadedProject, 'file' | 'configs'>,
  cwd: string,
): Promise<boolean> {
  const { root } = repository
  const isHere = 'text' in (await askGit(root, ['cat-file', '-e', `${tip}^{commit}`]))
  if (!isHere) {
    const isShallow = textOf(await askGit(root, ['rev-parse', '--is-shallow-repository'])) === 'true'
    const depth = isShallow ? ['--depth=1'] : []
    const fetch = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...depth, 'origin', tip]
    if ('failure' in (await askGit(root, fetch, { timeoutMs }))) return false
  }
  const named = [...(file === undefined ? [] : [resolve(cwd, file)]), configs]
  // What is a link is there twice: what it points to, and where it stands.
  const real = await Promise.all(named.map((path) => realpath(path).catch(() => path)))
  const names = [...named, ...real].map((path) => pathInRepository(repository, path) || '.')
  // A .gitmodules may say that changes of a submodule are to be ignored.
  const diff = ['diff', '--quiet', '--no-ext-diff', '--no-textconv', '--ignore-submodules=none', commit, tip]
  return 'text' in (await askGit(root, [...diff, '--', ...names]))
}
