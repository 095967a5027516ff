/** What is read from the payload of an event, whole: what it does not say is absent, and what is no commit is none. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEvent, shaOf, type GitHubEvent } from '../../../src/ci/github-event.ts'
import { eventEnv, shas, type GitHubEventName } from '../../support/github-events.ts'
import { folder } from '../../support/kiln.ts'

const { head, base, trial, main } = shas
const pullRequest = { pullRequest: 12, headSha: head, baseSha: base, proposed: head, proposedTo: base }
const earlier = {
  id: 99,
  attempt: 1,
  url: 'https://github.com/acme/images/actions/runs/99',
  headBranch: 'faster',
  isOfPullRequest: true,
}
const ofMain = { defaultBranch: 'main' }

it.each<[GitHubEventName, GitHubEvent]>([
  ['pullRequest', { name: 'pull_request', ...pullRequest, ...ofMain, isFork: false }],
  ['deletedFork', { name: 'pull_request', ...pullRequest, ...ofMain, isFork: true }],
  ['pullRequestTarget', { name: 'pull_request_target', ...pullRequest, ...ofMain, isFork: true }],
  [
    'mergeQueue',
    { name: 'merge_group', pullRequest: 12, headSha: trial, baseSha: base, proposedTo: base, ...ofMain, isFork: false },
  ],
  ['push', { name: 'push', headSha: main, baseSha: base, ...ofMain, isFork: false }],
  ['firstPush', { name: 'push', headSha: main, ...ofMain, isFork: false }],
  ['commentOnPullRequest', { name: 'issue_comment', pullRequest: 12, ...ofMain, isFork: false }],
  ['commentOnIssue', { name: 'issue_comment', ...ofMain, isFork: false }],
  [
    'workflowRun',
    { name: 'workflow_run', headSha: head, ...ofMain, isFork: false, earlier: { ...earlier, headOwner: 'acme' } },
  ],
  [
    'workflowRunOfFork',
    { name: 'workflow_run', headSha: head, ...ofMain, isFork: true, earlier: { ...earlier, headOwner: 'stranger' } },
  ],
])('%s', (name, expected) => expect(readEvent(eventEnv(folder({}), name))).toEqual(expected))

function read(payload: unknown, env: Readonly<Record<string, string>> = {}): GitHubEvent {
  const file = join(folder({}), 'event.json')
  writeFileSync(file, JSON.stringify(payload))
  return readEvent({ GITHUB_EVENT_PATH: file, ...env })
}

it('outside of GitHub, and without a payload, nothing is said', () => {
  expect(readEvent({})).toEqual({ name: '', isFork: false })
  expect(readEvent({ GITHUB_EVENT_PATH: '' })).toEqual({ name: '', isFork: false })
  expect(readEvent({ GITHUB_EVENT_PATH: '/nowhere' })).toEqual({ name: '', isFork: false })
})

describe('the run that went before', () => {
  const repository = { id: 1 }
  const run = (more: object) =>
    read({ repository, workflow_run: { id: 9, head_repository: repository, ...more } }).earlier

  it('says little of itself', () => {
    expect(run({})).toEqual({ id: 9, attempt: 1, isOfPullRequest: false })
    expect(run({ run_attempt: 3 })).toMatchObject({ attempt: 3 })
    expect(read({ repository, workflow_run: { head_repository: repository } })).toEqual({ name: '', isFork: false })
  })

  it.each([
    ['pull_request', true],
    ['pull_request_target', true],
    ['merge_group', true],
    ['push', false],
    ['my_pull_request', false],
  ])('of a %s is about a pull request: %j', (event, isOfPullRequest) => {
    expect(run({ event })).toMatchObject({ isOfPullRequest })
  })

  it('of a repository that is not this one is of a fork, and about a pull request', () => {
    for (const headRepository of [{ id: 2 }, null, { id: '1' }]) {
      const found = read({ repository, workflow_run: { id: 9, event: 'push', head_repository: headRepository } })
      expect(found).toMatchObject({ isFork: true, earlier: { isOfPullRequest: true } })
    }
  })
})

it.each([
  ['refs/pull/12/merge', 12],
  ['refs/pull/12/head', 12],
  ['refs/pull/12', undefined],
  ['refs/heads/refs/pull/12/merge', undefined],
  ['refs/pull/1234567890/merge', undefined],
  ['refs/heads/gh-readonly-queue/main/pr-12-0123abc', 12],
  ['refs/heads/gh-readonly-queue/release/1/pr-12-0123abc', 12],
  ['refs/heads/gh-readonly-queue/main/pr-12-', undefined],
  ['refs/heads/gh-readonly-queue/main/pr-12-0123abc/x', undefined],
  ['refs/heads/main', undefined],
])('the ref %s is of pull request %j', (ref, number) => {
  expect(readEvent({ GITHUB_REF: ref }).pullRequest).toBe(number)
  expect(read({ pull_request: { number: 7 } }, { GITHUB_REF: ref }).pullRequest).toBe(7)
})

it('the payload of a merge queue says its ref, whatever the variable says', () => {
  const group = { head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-0a' }
  expect(read({ merge_group: group }, { GITHUB_REF: 'refs/heads/main' }).pullRequest).toBe(7)
})

it.each([
  [head, head],
  ['a1'.repeat(32), 'a1'.repeat(32)],
  ['a'.repeat(39), undefined],
  ['a'.repeat(65), undefined],
  [`x${head}`, undefined],
  [head.toUpperCase(), undefined],
  ['0'.repeat(40), undefined],
  [`${'0'.repeat(39)}1`, `${'0'.repeat(39)}1`],
  [`1${'0'.repeat(39)}`, `1${'0'.repeat(39)}`],
  [undefined, undefined],
])('%s stands for the commit %s', (text, sha) => expect(shaOf(text)).toBe(sha))
