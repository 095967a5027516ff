/** What GitHub Actions gives to a run for each trigger: the payload, cut down to what matters, and the variables that go with it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { optional } from '../../src/optional.ts'

export const shas = {
  head: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  base: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
  /** The merge that GitHub makes to try a pull request. */
  trial: 'cccccccccccccccccccccccccccccccccccccccc',
  main: 'dddddddddddddddddddddddddddddddddddddddd',
} as const

const repository = { id: 1, full_name: 'acme/images', default_branch: 'main', owner: { login: 'acme' } }
const fork = { id: 2, full_name: 'stranger/images', owner: { login: 'stranger' } }
const pull = (head: object | null): object => ({
  number: 12,
  head: { sha: shas.head, ref: 'faster', repo: head },
  base: { sha: shas.base, ref: 'main', repo: repository },
})
const workflowRun = (head: object, pulls: readonly object[]): object => ({
  action: 'completed',
  repository,
  workflow_run: {
    id: 99,
    run_attempt: 1,
    html_url: 'https://github.com/acme/images/actions/runs/99',
    event: 'pull_request',
    head_sha: shas.head,
    head_branch: 'faster',
    head_repository: head,
    pull_requests: pulls,
  },
})

export interface GitHubEvent {
  readonly name: string
  readonly payload: object
  readonly ref: string
  readonly sha: string
  readonly actor?: string
}

const trial = { ref: 'refs/pull/12/merge', sha: shas.trial }
const tip = { ref: 'refs/heads/main', sha: shas.main }

export const githubEvents = {
  pullRequest: {
    name: 'pull_request',
    payload: { action: 'synchronize', repository, pull_request: pull(repository) },
    ...trial,
  },
  fork: { name: 'pull_request', payload: { action: 'opened', repository, pull_request: pull(fork) }, ...trial },
  deletedFork: { name: 'pull_request', payload: { action: 'opened', repository, pull_request: pull(null) }, ...trial },
  dependabot: {
    name: 'pull_request',
    payload: { action: 'opened', repository, pull_request: pull(repository) },
    actor: 'dependabot[bot]',
    ...trial,
  },
  pullRequestTarget: { name: 'pull_request_target', payload: { repository, pull_request: pull(fork) }, ...tip },
  mergeQueue: {
    name: 'merge_group',
    payload: {
      action: 'checks_requested',
      repository,
      merge_group: {
        head_sha: shas.trial,
        head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${shas.base}`,
        base_sha: shas.base,
        base_ref: 'refs/heads/main',
      },
    },
    ref: `refs/heads/gh-readonly-queue/main/pr-12-${shas.base}`,
    sha: shas.trial,
  },
  push: { name: 'push', payload: { repository, before: shas.base, after: shas.main }, ...tip },
  firstPush: { name: 'push', payload: { repository, before: '0'.repeat(40), after: shas.main }, ...tip },
  schedule: { name: 'schedule', payload: { repository, schedule: '17 4 * * *' }, ...tip },
  dispatch: { name: 'workflow_dispatch', payload: { repository, inputs: null, ref: 'refs/heads/main' }, ...tip },
  commentOnPullRequest: {
    name: 'issue_comment',
    payload: {
      action: 'created',
      repository,
      issue: { number: 12, pull_request: { url: 'https://api.github.com/x' } },
    },
    ...tip,
  },
  commentOnIssue: { name: 'issue_comment', payload: { action: 'created', repository, issue: { number: 13 } }, ...tip },
  workflowRun: { name: 'workflow_run', payload: workflowRun(repository, [{ number: 12 }]), ...tip },
  workflowRunOfFork: { name: 'workflow_run', payload: workflowRun(fork, []), ...tip },
} as const satisfies Record<string, GitHubEvent>

export type GitHubEventName = keyof typeof githubEvents

/** Writes the payload of an event into `folder`. Returns the variables of the run that it starts. */
export function eventEnv(folder: string, name: GitHubEventName): Readonly<Record<string, string>> {
  const event: GitHubEvent = githubEvents[name]
  const file = join(folder, 'event.json')
  writeFileSync(file, JSON.stringify(event.payload))
  return {
    GITHUB_EVENT_PATH: file,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REF: event.ref,
    GITHUB_SHA: event.sha,
    ...optional({ GITHUB_ACTOR: event.actor }),
  }
}
