/** The event that started a run of GitHub Actions: GITHUB_EVENT_PATH, read with suspicion. */
import { readFileSync } from 'node:fs'
import { memberAt, numberAt, textAt } from '../forge/json-member.ts'
import { optional } from '../optional.ts'

export interface GitHubEvent {
  /** GITHUB_EVENT_NAME. */
  readonly name: string
  readonly pullRequest?: number
  /** What was proposed or pushed; never the merge that GitHub makes to try it, which is GITHUB_SHA in a pull request. */
  readonly headSha?: string
  readonly baseSha?: string
  /** Tip of a pull request; not of a place in a merge queue, which GitHub has made itself. */
  readonly proposed?: string
  /** Tip of the branch that a pull request or a merge queue is to be merged into. */
  readonly proposedTo?: string
  readonly defaultBranch?: string
  /** Reports whether the code comes from another repository than the one that the workflow runs in. */
  readonly isFork: boolean
  /** For `workflow_run`: the run that went before, which this one speaks for. */
  readonly earlier?: EarlierRun
}

export interface EarlierRun {
  readonly id: number
  readonly attempt: number
  readonly url?: string
  /** Owner and branch that the run was about: they find its pull request. */
  readonly headOwner?: string
  readonly headBranch?: string
  /** Reports whether a pull request or somebody's fork started it. */
  readonly isOfPullRequest: boolean
}

/** Returns what the event says. A payload that is not there or damaged leaves what the variables say. */
export function readEvent(env: NodeJS.ProcessEnv): GitHubEvent {
  const payload = readPayload(env['GITHUB_EVENT_PATH'])
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  const sha = (...path: string[]): string | undefined => shaOf(textAt(payload, ...path))
  const pullRequest = findPullRequest(payload, env['GITHUB_REF'] ?? '')
  const proposed = sha('pull_request', 'head', 'sha')
  const headSha =
    proposed ??
    sha('merge_group', 'head_sha') ??
    sha('workflow_run', 'head_sha') ??
    // A comment says nothing about commits: the variable is the tip of the default branch.
    (name === 'issue_comment' ? undefined : shaOf(env['GITHUB_SHA']))
  const proposedTo = sha('pull_request', 'base', 'sha') ?? sha('merge_group', 'base_sha')
  const baseSha = proposedTo ?? sha('before')
  const defaultBranch = textAt(payload, 'repository', 'default_branch')
  const isFork = isFromFork(payload)
  const earlier = readEarlier(payload, isFork)
  return {
    name,
    ...optional({ pullRequest, headSha, baseSha, proposed, proposedTo, defaultBranch }),
    isFork,
    ...optional({ earlier }),
  }
}

/** The payload, else `refs/pull/12/merge`, else the branch of a merge queue: `gh-readonly-queue/main/pr-12-0123abc`. */
function findPullRequest(payload: unknown, ref: string): number | undefined {
  const commented =
    memberAt(payload, 'issue', 'pull_request') === undefined ? undefined : numberAt(payload, 'issue', 'number')
  const inRef =
    /^refs\/pull\/(\d{1,9})\//.exec(ref)?.[1] ??
    /\/gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]+$/.exec(textAt(payload, 'merge_group', 'head_ref') ?? ref)?.[1]
  return numberAt(payload, 'pull_request', 'number') ?? commented ?? (inRef === undefined ? undefined : Number(inRef))
}

/** By the ids of the repositories: names can be changed and owners can fork their own. A fork that is gone has no repository. */
function isFromFork(payload: unknown): boolean {
  const differ = (head: unknown, base: unknown): boolean => {
    const [headId, baseId] = [numberAt(head, 'id'), numberAt(base, 'id')]
    return headId === undefined || headId !== baseId
  }
  const pull = memberAt(payload, 'pull_request')
  if (pull !== undefined) return differ(memberAt(pull, 'head', 'repo'), memberAt(pull, 'base', 'repo'))
  const run = memberAt(payload, 'workflow_run')
  return run !== undefined && differ(memberAt(run, 'head_repository'), memberAt(payload, 'repository'))
}

function readEarlier(payload: unknown, isFork: boolean): EarlierRun | undefined {
  const run = memberAt(payload, 'workflow_run')
  const id = numberAt(run, 'id')
  if (id === undefined) return undefined
  const [url, headOwner, headBranch] = [
    textAt(run, 'html_url'),
    textAt(run, 'head_repository', 'owner', 'login'),
    textAt(run, 'head_branch'),
  ]
  return {
    id,
    attempt: numberAt(run, 'run_attempt') ?? 1,
    isOfPullRequest: isFork || /^(pull_request|merge_group)/.test(textAt(run, 'event') ?? ''),
    ...optional({ url, headOwner, headBranch }),
  }
}

function readPayload(file: string | undefined): unknown {
  if (!file) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown
  } catch {
    return undefined
  }
}

/** Returns a commit; undefined for what is none, and for the zeros that stand for "there was none before". */
export function shaOf(text: string | undefined): string | undefined {
  return text !== undefined && /^[0-9a-f]{40,64}$/.test(text) && !/^0+$/.test(text) ? text : undefined
}
