/** Where the run takes place: the revision and the facts that the CI platform gives. */
import type { CiRun } from '../aws/caller.ts'
import { openRepository } from '../git/repository.ts'
import { readEvent, shaOf } from './github-event.ts'

/** What is known of a CI run: `run.ci` of the report. What the platform does not say is null. */
export interface Ci {
  readonly provider: 'github' | 'gitlab' | 'codebuild' | 'jenkins'
  /** Page of the run. */
  readonly runUrl: string | null
  readonly actor: string | null
  /** Number of the pull or merge request. */
  readonly pullRequest: number | null
  /** What started the run, in the platform's own word. */
  readonly event: string | null
  /** Page of the forge: `https://github.com`. */
  readonly serverUrl: string | null
  /** `owner/name`. */
  readonly repository: string | null
  /** The commit that was proposed or pushed. */
  readonly headSha: string | null
  /** What it is compared with, as far as the event says. */
  readonly baseSha: string | null
  /** With `runAttempt` it says which of two runs is the newer one. */
  readonly runId: string | null
  readonly runAttempt: string | null
  /** Reports whether the code comes from another repository: such runs have no secrets, and a token that only reads. */
  readonly isFork: boolean
}

/** Returns the git commit of `folder`, or null where there is none that git reads. */
export async function findRevision(folder: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const repository = await openRepository(folder, env)
  return ('root' in repository ? repository.head : undefined) ?? null
}

/** Reports whether CI may be what it looks like: `CI` says where it is not. */
export function isCi(env: NodeJS.ProcessEnv): boolean {
  return !/^(false|0|no)$/i.test(env['CI'] ?? '')
}

/** Reports whether this is a CI job, of a platform that Kiln knows or of one that says so: nobody is there to be asked. */
export function runsInCi(env: NodeJS.ProcessEnv): boolean {
  return isCi(env) && (Boolean(env['CI']) || findCi(env) !== null)
}

/** Returns the facts of the CI run; null outside of CI, and where `CI` says that it is none. */
export function findCi(env: NodeJS.ProcessEnv): Ci | null {
  if (!isCi(env)) return null
  if (env['GITHUB_ACTIONS'] === 'true') return findGitHub(env)
  if (env['GITLAB_CI'] === 'true') return findGitLab(env)
  if (env['CODEBUILD_BUILD_ID'] !== undefined) return findCodeBuild(env)
  if (env['JENKINS_URL'] !== undefined) return findJenkins(env)
  return null
}

/** Returns the run of the CI platform by the id that its own pages show; undefined outside of CI. */
export function findRun(env: NodeJS.ProcessEnv): CiRun | undefined {
  const run = (provider: string, ...parts: readonly (string | undefined)[]): CiRun | undefined => {
    const id = parts.filter(Boolean).join('.')
    return id === '' ? undefined : { provider, id }
  }
  if (env['GITHUB_ACTIONS'] === 'true') return run('github', env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT'])
  if (env['GITLAB_CI'] === 'true') return run('gitlab', env['CI_JOB_ID'])
  if (env['CODEBUILD_BUILD_ID'] !== undefined) return run('codebuild', env['CODEBUILD_BUILD_ID'])
  if (env['JENKINS_URL'] !== undefined) return run('jenkins', env['BUILD_TAG'])
  return undefined
}

function findGitHub(env: NodeJS.ProcessEnv): Ci {
  const event = readEvent(env)
  const [serverUrl, repository, runId] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID']]
  return {
    provider: 'github',
    runUrl: serverUrl && repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}` : null,
    actor: env['GITHUB_ACTOR'] || null,
    pullRequest: event.pullRequest ?? null,
    event: event.name || null,
    serverUrl: serverUrl || null,
    repository: repository || null,
    headSha: event.headSha ?? null,
    baseSha: event.baseSha ?? null,
    runId: runId || null,
    runAttempt: env['GITHUB_RUN_ATTEMPT'] || null,
    isFork: event.isFork,
  }
}

function findGitLab(env: NodeJS.ProcessEnv): Ci {
  const [source, own] = [env['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'], env['CI_MERGE_REQUEST_PROJECT_ID']]
  const head = shaOf(env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA']) ?? shaOf(env['CI_COMMIT_SHA'])
  const base = shaOf(env['CI_MERGE_REQUEST_DIFF_BASE_SHA']) ?? shaOf(env['CI_COMMIT_BEFORE_SHA'])
  return {
    provider: 'gitlab',
    runUrl: env['CI_JOB_URL'] || null,
    actor: env['GITLAB_USER_LOGIN'] || null,
    pullRequest: numberOf(env['CI_MERGE_REQUEST_IID']),
    event: env['CI_PIPELINE_SOURCE'] || null,
    serverUrl: env['CI_SERVER_URL'] || null,
    repository: env['CI_PROJECT_PATH'] || null,
    headSha: head ?? null,
    baseSha: base ?? null,
    runId: env['CI_PIPELINE_ID'] || null,
    // A job that is run again in the same pipeline has a higher id.
    runAttempt: env['CI_JOB_ID'] || null,
    isFork: Boolean(source) && Boolean(own) && source !== own,
  }
}

function findCodeBuild(env: NodeJS.ProcessEnv): Ci {
  const number = [env['CODEBUILD_WEBHOOK_TRIGGER'], env['CODEBUILD_SOURCE_VERSION']].map(
    (text) => /^pr\/(\d+)$/.exec(text ?? '')?.[1],
  )
  return {
    provider: 'codebuild',
    runUrl: env['CODEBUILD_PUBLIC_BUILD_URL'] || env['CODEBUILD_BUILD_URL'] || null,
    actor: env['CODEBUILD_WEBHOOK_ACTOR_ACCOUNT_ID'] || env['CODEBUILD_INITIATOR'] || null,
    pullRequest: numberOf(number[0] ?? number[1]),
    event: env['CODEBUILD_WEBHOOK_EVENT'] || null,
    ...repositoryOf(env['CODEBUILD_SOURCE_REPO_URL']),
    headSha: shaOf(env['CODEBUILD_RESOLVED_SOURCE_VERSION']) ?? null,
    baseSha: null,
    runId: env['CODEBUILD_BUILD_NUMBER'] || null,
    runAttempt: null,
    isFork: false,
  }
}

function findJenkins(env: NodeJS.ProcessEnv): Ci {
  return {
    provider: 'jenkins',
    runUrl: env['BUILD_URL'] || null,
    actor: env['CHANGE_AUTHOR'] || null,
    pullRequest: numberOf(env['CHANGE_ID'] ?? env['ghprbPullId']),
    event: null,
    ...repositoryOf(env['GIT_URL']),
    headSha: shaOf(env['GIT_COMMIT']) ?? null,
    baseSha: null,
    runId: env['BUILD_NUMBER'] || null,
    runAttempt: null,
    isFork: Boolean(env['CHANGE_FORK']),
  }
}

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null
}

/** Takes the address of a clone apart. Credentials in it are left out. */
function repositoryOf(url: string | undefined): Pick<Ci, 'serverUrl' | 'repository'> {
  const parsed = url !== undefined && /^https?:/.test(url) && URL.canParse(url) ? new URL(url) : undefined
  const repository = parsed?.pathname.replace(/^\/+|(\.git)?\/*$/g, '')
  return parsed === undefined || !repository
    ? { serverUrl: null, repository: null }
    : { serverUrl: parsed.origin, repository }
}
