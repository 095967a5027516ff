/**
 * Whether a CI run is about something that is only proposed: a pull request, a place in a merge queue, a branch or tag that is not the branch
 * being merged into. This is the one place that decides it. Then nothing in the checkout says where credentials go.
 */
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

/** Returns what the run proposes; undefined where it is about what was merged, or about no branch at all. */
export function findProposal(env: NodeJS.ProcessEnv): Proposal | undefined {
  const found = [fromGitHub(env), fromGitLab(env), fromCodeBuild(env), fromJenkins(env)].filter(
    (one) => one !== undefined,
  )
  if (found.length === 0) return undefined
  const named = found.flat()
  // What `git clone` took for the default branch.
  return { bases: named.length > 0 ? named : branch('HEAD') }
}

/**
 * Variables and payload of GitHub Actions (docs.github.com: "Variables", "Events that trigger workflows"). A branch or tag is taken for what it
 * says itself if it is the default branch or protected, or if the event does not say which one the default branch is.
 */
function fromGitHub(env: NodeJS.ProcessEnv): readonly BaseName[] | undefined {
  const { pullRequest, proposedTo, defaultBranch, earlier } = readEvent(env)
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

/** CodeBuild: a build of a pull request has `pr/N` as one of its sources, whether a webhook, a pipeline or somebody by hand has started it. */
function fromCodeBuild(env: NodeJS.ProcessEnv): readonly BaseName[] | undefined {
  const sources = Object.keys(env).filter((name) => /^CODEBUILD_SOURCE_VERSION(_|$)/.test(name))
  const isPullRequest =
    env['CODEBUILD_WEBHOOK_EVENT']?.startsWith('PULL_REQUEST_') === true ||
    ['CODEBUILD_WEBHOOK_TRIGGER', 'CODEBUILD_WEBHOOK_HEAD_REF', ...sources].some((name) =>
      /^(pr\/|refs\/(pull|merge-requests)\/)/.test(env[name] ?? ''),
    )
  return isPullRequest ? branch(env['CODEBUILD_WEBHOOK_BASE_REF']) : undefined
}

/** Jenkins: multibranch projects, then the plugins that build pull requests of GitHub and merge requests of GitLab. */
function fromJenkins(env: NodeJS.ProcessEnv): readonly BaseName[] | undefined {
  if (env['JENKINS_URL'] === undefined) return undefined
  const isRequest = ['CHANGE_ID', 'CHANGE_TARGET', 'ghprbPullId', 'gitlabMergeRequestIid'].some((name) => env[name])
  const target = env['CHANGE_TARGET'] || env['ghprbTargetBranch'] || env['gitlabTargetBranch']
  return isRequest ? branch(target) : undefined
}

function refOf(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `refs/heads/${name}`
}

function branch(name: string | undefined): readonly BaseName[] {
  return name ? [{ revision: `refs/remotes/origin/${name.replace(/^refs\/heads\//, '')}`, sinceFork: true }] : []
}

function commit(text: string | undefined, sinceFork = true): readonly BaseName[] {
  const revision = shaOf(text)
  return revision === undefined ? [] : [{ revision, sinceFork }]
}
