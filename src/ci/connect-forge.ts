/** Which forge a run can speak to, from what the CI platform and its user have put into the environment. */
import type { Forge } from '../forge/forge.ts'
import { openGitHub } from '../forge/github.ts'
import { openGitLab } from '../forge/gitlab.ts'
import { nodeTransport } from '../net/transport.ts'
import type { Machine } from '../machine.ts'
import type { Log } from '../log.ts'
import { optional } from '../optional.ts'

/** Milliseconds that a run waits for its forge in all. Surfaces are worth a while, never the time limit of a job. */
const patienceMs = 120_000

/**
 * Returns the forge of the repository, or undefined if there is none or no token for it. GitHub: GITHUB_REPOSITORY with KILN_GITHUB_TOKEN,
 * GITHUB_TOKEN or GH_TOKEN. GitLab: CI_PROJECT_ID with KILN_GITLAB_TOKEN or GITLAB_TOKEN; CI_JOB_TOKEN cannot write notes.
 */
export function connectForge(
  { env, clock }: Pick<Machine, 'env' | 'clock'>,
  log: Pick<Log, 'debug'>,
  signal?: AbortSignal,
): Forge | undefined {
  const options = {
    transport: nodeTransport(env),
    clock,
    patienceMs,
    onAnswer: (method: string, path: string, status: number) => log.debug({ method, path, status }, 'forge answered'),
    ...optional({ signal }),
  }
  const githubToken = env['KILN_GITHUB_TOKEN'] || env['GITHUB_TOKEN'] || env['GH_TOKEN']
  const repository = env['GITHUB_REPOSITORY']
  if (repository && githubToken) {
    const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com'
    const graphqlUrl = env['GITHUB_GRAPHQL_URL'] || `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`
    return openGitHub({ ...options, apiUrl, graphqlUrl, repository, token: githubToken })
  }
  const gitlabToken = env['KILN_GITLAB_TOKEN'] || env['GITLAB_TOKEN']
  const project = env['CI_PROJECT_ID']
  if (project && gitlabToken) {
    const apiUrl = env['CI_API_V4_URL'] || `${env['CI_SERVER_URL'] || 'https://gitlab.com'}/api/v4`
    return openGitLab({ ...options, apiUrl, project, token: gitlabToken })
  }
  return undefined
}
