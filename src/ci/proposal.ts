/**
 * Whether a CI run is about something that is only proposed: a pull request, a place in a merge queue, a branch or tag that is not the branch
 * being merged into. This is the one place that decides it. Then nothing in the checkout says where credentials go.
 */
import { askGit, textOf } from '../git/git.ts'
import { openRepository } from '../git/repository.ts'
import { findCi } from './ci.ts'
import { readEvent, shaOf } from './github-event.ts'

/** What a proposal may be compared with, the best first; empty where the platform does not say. */
export interface Proposal {
  readonly bases: readonly BaseName[]
}

/** A revision that may be the base. */
export interface BaseName {
  readonly revision: string
  /** Takes the commit at which HEAD left that revision. */
  readonly sinceFork: boolean
}

/** What `git clone` took for the default branch: the base where no platform names one. */
export const unnamed: BaseName = { revision: 'refs/remotes/origin/HEAD', sinceFork: true }

/**
 * Returns what a run on the project in `folder` proposes; undefined where it is about what was merged, or about no branch at all. Where the
 * platform does not say which branch others are merged into, the clone may: `origin/HEAD`.
 */
export async function proposalOf(folder: string, env: NodeJS.ProcessEnv): Promise<Proposal | undefined> {
  return findProposal(env, findCi(env) === null ? undefined : await findMain(folder, env))
}

/** Returns the default branch of the remote as the clone knows it: git notes it where it clones, not where it fetches alone. */
async function findMain(folder: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const repository = await openRepository(folder, env)
  if (!('root' in repository)) return undefined
  const ref = textOf(await askGit(repository.root, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']))
  return /^refs\/remotes\/origin\/(.+)$/s.exec(ref ?? '')?.[1]
}

/** Tells it from the environment, and from the default branch that the clone knows. */
export function findProposal(env: NodeJS.ProcessEnv, main?: string): Proposal | undefined {
  const found = [fromGitHub(env, main), fromGitLab(env), fromCodeBuild(env, main), fromJenkins(env, main)].filter(
    (one) => one !== undefined,
  )
  if (found.length === 0) return undefined
  const named = found.flat()
  return { bases: named.length > 0 ? named : [unnamed] }
}

/**
 * Variables and payload of GitHub Actions (docs.github.com: "Variables", "Events that trigger workflows"). A branch or tag is taken for what it
 * says itself if it is the default branch or protected, or if neither the event nor the clone says which one the default branch is.
 */
function fromGitHub(env: NodeJS.ProcessEnv, main: string | undefined): readonly BaseName[] | undefined {
  const { pullRequest, proposedTo, defaultBranch = main, earlier } = readEvent(env)
  const bases = [...branch(env['GITHUB_BASE_REF']), ...commit(proposedTo)]
  const ref = earlier === undefined ? env['GITHUB_REF'] : refOf(earlier.headBranch)
  const isPullRequest =
    bases.length > 0 ||
    pullRequest !== undefined ||
    earlier?.isOfPullRequest === true ||
    (env['GITHUB_REF'] ?? '').startsWith('refs/pull/')
  const isMerged =
    ref === undefined ||
    defaultBranch === undefined ||
    ref === `refs/heads/${defaultBranch}` ||
    (earlier === undefined && env['GITHUB_REF_PROTECTED'] === 'true')
  if (!isPullRequest && isMerged) return undefined
  return bases.length > 0 ? bases : branch(defaultBranch)
}

/** Predefined variables of GitLab CI. The pull request of another forge that GitLab mirrors is an external one. */
function fromGitLab(env: NodeJS.ProcessEnv): readonly BaseName[] | undefined {
  const bases = [
    ...commit(env['CI_MERGE_REQUEST_TARGET_BRANCH_SHA']),
    // This is where it left its target already.
    ...commit(env['CI_MERGE_REQUEST_DIFF_BASE_SHA'], false),
    ...branch(env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME']),
    ...commit(env['CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA']),
    ...branch(env['CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME']),
  ]
  const isRequest =
    bases.length > 0 || Boolean(env['CI_MERGE_REQUEST_IID']) || Boolean(env['CI_EXTERNAL_PULL_REQUEST_IID'])
  const [name, main] = [env['CI_COMMIT_REF_NAME'] || env['CI_COMMIT_BRANCH'], env['CI_DEFAULT_BRANCH']]
  const isMerged =
    !name || !main || (name === main && !env['CI_COMMIT_TAG']) || env['CI_COMMIT_REF_PROTECTED'] === 'true'
  if (!isRequest && isMerged) return undefined
  return bases.length > 0 ? bases : branch(main)
}

/**
 * CodeBuild: a build of a pull request has `pr/N` as one of its sources, whether a webhook, a pipeline or somebody by hand has started it. Of a
 * branch it does not say whether others are merged into it: without `main` it counts as that.
 */
function fromCodeBuild(env: NodeJS.ProcessEnv, main: string | undefined): readonly BaseName[] | undefined {
  const sources = Object.keys(env).filter((name) => /^CODEBUILD_SOURCE_VERSION(_|$)/.test(name))
  const isPullRequest =
    env['CODEBUILD_WEBHOOK_EVENT']?.startsWith('PULL_REQUEST_') === true ||
    ['CODEBUILD_WEBHOOK_TRIGGER', 'CODEBUILD_WEBHOOK_HEAD_REF', ...sources].some((name) =>
      /^(pr\/|refs\/(pull|merge-requests)\/)/.test(env[name] ?? ''),
    )
  if (isPullRequest) return branch(env['CODEBUILD_WEBHOOK_BASE_REF'])
  const trigger = env['CODEBUILD_WEBHOOK_TRIGGER']?.replace(/^branch\//, 'refs/heads/').replace(/^tag\//, 'refs/tags/')
  const started = env['CODEBUILD_SOURCE_VERSION']
  // By hand: a branch, a tag, a commit, of which one may be anything; or the place of an artifact.
  const isName = started !== undefined && shaOf(started) === undefined && !started.startsWith('arn:')
  const ref = env['CODEBUILD_WEBHOOK_HEAD_REF'] || trigger || (isName ? refOf(started) : undefined)
  const isMerged = !ref || (main === undefined ? !ref.startsWith('refs/tags/') : ref === refOf(main))
  return isMerged ? undefined : branch(main)
}

/**
 * Jenkins: multibranch projects, then the plugins that build pull requests of GitHub and merge requests of GitLab. A multibranch project says
 * of its main branch that it is the primary one; any other project builds the branch that it was told to, unless the clone knows better.
 */
function fromJenkins(env: NodeJS.ProcessEnv, main: string | undefined): readonly BaseName[] | undefined {
  if (env['JENKINS_URL'] === undefined) return undefined
  const isRequest = ['CHANGE_ID', 'CHANGE_TARGET', 'ghprbPullId', 'gitlabMergeRequestIid'].some((name) => env[name])
  if (isRequest) return branch(env['CHANGE_TARGET'] || env['ghprbTargetBranch'] || env['gitlabTargetBranch'])
  const name = env['BRANCH_NAME'] || env['GIT_BRANCH']?.replace(/^(refs\/remotes\/)?origin\//, '')
  const isUnknown = main === undefined && !env['BRANCH_NAME']
  const isMain = refOf(name) === refOf(main) || env['BRANCH_IS_PRIMARY'] === 'true'
  const isMerged = !env['TAG_NAME'] && (!name || isUnknown || isMain)
  return isMerged ? undefined : branch(main)
}

/** Returns the whole name of a branch, which may be that already. */
function refOf(name: string | undefined): string | undefined {
  return name === undefined || name.startsWith('refs/') ? name : `refs/heads/${name}`
}

function branch(name: string | undefined): readonly BaseName[] {
  return name ? [{ revision: `refs/remotes/origin/${name.replace(/^refs\/heads\//, '')}`, sinceFork: true }] : []
}

function commit(text: string | undefined, sinceFork = true): readonly BaseName[] {
  const revision = shaOf(text)
  return revision === undefined ? [] : [{ revision, sinceFork }]
}
