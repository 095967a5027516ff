/** The pull request that a CI run is about, and the revision that it is compared with. */
import { readFileSync } from 'node:fs'
import { diagnose } from '../src/diagnostic.ts'
import type { Diagnostic } from '../src/model.ts'
import { askGit, textOf } from './git.ts'
import { readRevision, type RevisionRequest, type RevisionState } from './revision.ts'

/** A revision that may be the base, the best first. */
interface Candidate {
  readonly revision: string
  readonly sinceFork: boolean
}

/** Reports whether the run is about a pull request, a merge request, or a place in a merge queue. */
export function isPullRequest(env: NodeJS.ProcessEnv): boolean {
  return listCandidates(env).length > 0
}

/**
 * Reads the project of the base revision: `--base`, where HEAD left it; else that of the pull request. Undefined outside of one, and without git. What
 * cannot be read is a failure.
 */
export async function readBase(
  request: Omit<RevisionRequest, 'revision' | 'sinceFork'>,
  folder: string,
  base: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<RevisionState | { readonly failure: Diagnostic } | undefined> {
  if (base !== undefined) return readRevision({ ...request, revision: base, sinceFork: true })
  const candidates = listCandidates(env)
  // Files that came without git have no base, and no warning helps.
  if (candidates.length === 0 || 'failure' in (await askGit(folder, ['rev-parse', '--git-dir']))) return undefined
  let failure: Diagnostic | undefined
  for (const candidate of [...(await findMergedInto(folder, env)), ...candidates]) {
    const state = await readRevision({ ...request, ...candidate })
    if (!('failure' in state)) return state
    failure ??= state.failure
  }
  return { failure: failure ?? diagnose('revisionUnreadable', { revision: 'base', reason: 'there is none' }) }
}

/**
 * On GitHub a pull request is checked out as the merge of its head into the base: the first parent is the base, and it is there with a
 * depth of 2. A second parent that is not the head of the event was made by somebody else, and says nothing.
 */
async function findMergedInto(folder: string, env: NodeJS.ProcessEnv): Promise<readonly Candidate[]> {
  const head = shaOf(readPayload(env)?.pull_request?.head?.sha)
  if (head === undefined) return []
  const parents =
    textOf(await askGit(folder, ['rev-list', '--parents', '-n', '1', 'HEAD']))
      ?.split(' ')
      .slice(1) ?? []
  const [first, second, third] = parents
  if (first === undefined || second !== head || third !== undefined) return []
  return [{ revision: first, sinceFork: false }]
}

/** What GitHub, GitLab, CodeBuild and Jenkins say. An id is the base itself where the common ancestor is not there. */
function listCandidates(env: NodeJS.ProcessEnv): readonly Candidate[] {
  const branch = (name: string | undefined): readonly Candidate[] =>
    name ? [{ revision: `refs/remotes/origin/${name.replace(/^refs\/heads\//, '')}`, sinceFork: true }] : []
  const commit = (sha: string | undefined): readonly Candidate[] =>
    sha === undefined ? [] : [{ revision: sha, sinceFork: true }]
  const payload = readPayload(env)
  const github = payload?.pull_request?.base?.sha ?? payload?.merge_group?.base_sha
  const found = [
    ...branch(env['GITHUB_BASE_REF']),
    ...commit(shaOf(github)),
    ...commit(shaOf(env['CI_MERGE_REQUEST_TARGET_BRANCH_SHA'])),
    ...commit(shaOf(env['CI_MERGE_REQUEST_DIFF_BASE_SHA'])),
  ]
  if (found.length > 0) return found
  if (env['CODEBUILD_WEBHOOK_EVENT']?.startsWith('PULL_REQUEST_')) return branch(env['CODEBUILD_WEBHOOK_BASE_REF'])
  return env['JENKINS_URL'] === undefined ? [] : branch(env['CHANGE_TARGET'])
}

interface Payload {
  readonly pull_request?: { readonly head?: { readonly sha?: unknown }; readonly base?: { readonly sha?: unknown } }
  readonly merge_group?: { readonly base_sha?: unknown }
}

/** The event of GitHub; undefined where there is none that can be read. */
function readPayload(env: NodeJS.ProcessEnv): Payload | undefined {
  const file = env['GITHUB_EVENT_PATH']
  if (!file) return undefined
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return value !== null && typeof value === 'object' ? value : undefined
  } catch {
    return undefined
  }
}

function shaOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined
}
