/** Where the run takes place: the revision and the facts that the CI platform gives. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { CiRun } from '../src/aws/caller.ts'
import type { Json } from '../src/model.ts'

/** Returns the git commit of `folder`, or null where there is none. */
export async function findRevision(folder: string): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, 'rev-parse', 'HEAD'], { timeout: 5_000 })
    return stdout.trim() || null
  } catch {
    return null
  }
}

/** Returns provider, link, actor and pull request of the CI run; null outside of CI. */
export function findCi(env: NodeJS.ProcessEnv): Json {
  const facts = (provider: string, runUrl?: string, actor?: string, pullRequest?: string): Json => ({
    provider,
    runUrl: runUrl || null,
    actor: actor || null,
    pullRequest: pullRequest !== undefined && /^\d+$/.test(pullRequest) ? Number(pullRequest) : null,
  })
  if (env['GITHUB_ACTIONS'] === 'true') {
    const url = `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}/actions/runs/${env['GITHUB_RUN_ID']}`
    const pullRequest = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1]
    return facts('github', url, env['GITHUB_ACTOR'], pullRequest)
  }
  if (env['GITLAB_CI'] === 'true') {
    return facts('gitlab', env['CI_JOB_URL'], env['GITLAB_USER_LOGIN'], env['CI_MERGE_REQUEST_IID'])
  }
  if (env['CODEBUILD_BUILD_ID'] !== undefined) {
    const pullRequest = /^pr\/(\d+)$/.exec(env['CODEBUILD_SOURCE_VERSION'] ?? '')?.[1]
    return facts('codebuild', env['CODEBUILD_PUBLIC_BUILD_URL'], env['CODEBUILD_INITIATOR'], pullRequest)
  }
  if (env['JENKINS_URL'] !== undefined) {
    return facts('jenkins', env['BUILD_URL'], env['CHANGE_AUTHOR'], env['CHANGE_ID'])
  }
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
