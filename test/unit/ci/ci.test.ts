/** What Kiln knows about the CI run that it takes place in. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findCi } from '../../../src/ci/ci.ts'
import { eventEnv, shas, type GitHubEventName } from '../../support/github-events.ts'
import { folder } from '../../support/kiln.ts'

const github = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/images',
  GITHUB_RUN_ID: '100',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_ACTOR: 'jane',
}

describe('GitHub Actions', () => {
  it.each<[GitHubEventName, object]>([
    ['pullRequest', { event: 'pull_request', pullRequest: 12, headSha: shas.head, baseSha: shas.base, isFork: false }],
    ['fork', { event: 'pull_request', pullRequest: 12, headSha: shas.head, isFork: true }],
    ['deletedFork', { event: 'pull_request', pullRequest: 12, isFork: true }],
    ['dependabot', { event: 'pull_request', pullRequest: 12, actor: 'dependabot[bot]', isFork: false }],
    ['pullRequestTarget', { event: 'pull_request_target', pullRequest: 12, headSha: shas.head, isFork: true }],
    ['mergeQueue', { event: 'merge_group', pullRequest: 12, headSha: shas.trial, baseSha: shas.base, isFork: false }],
    ['push', { event: 'push', pullRequest: null, headSha: shas.main, baseSha: shas.base, isFork: false }],
    ['firstPush', { event: 'push', pullRequest: null, headSha: shas.main, baseSha: null }],
    ['schedule', { event: 'schedule', pullRequest: null, headSha: shas.main, isFork: false }],
    ['dispatch', { event: 'workflow_dispatch', pullRequest: null, headSha: shas.main, isFork: false }],
    ['commentOnPullRequest', { event: 'issue_comment', pullRequest: 12, headSha: null }],
    ['commentOnIssue', { event: 'issue_comment', pullRequest: null }],
    ['workflowRun', { event: 'workflow_run', pullRequest: null, headSha: shas.head, isFork: false }],
    ['workflowRunOfFork', { event: 'workflow_run', pullRequest: null, headSha: shas.head, isFork: true }],
  ])('%s', (name, expected) => {
    const ci = findCi({ ...github, ...eventEnv(folder({}), name) })
    expect(ci).toMatchObject({
      provider: 'github',
      runUrl: 'https://github.com/acme/images/actions/runs/100',
      repository: 'acme/images',
      serverUrl: 'https://github.com',
      runId: '100',
      runAttempt: '2',
      ...expected,
    })
  })

  it.each([
    ['missing', undefined],
    ['not JSON', '{'],
    ['of another shape', '[1, {"pull_request": 3}]'],
    ['hostile', '{"pull_request": {"number": "12; rm -rf /", "head": {"sha": "$(id)", "repo": []}, "base": null}}'],
  ])('a payload that is %s leaves what the variables say', (_, text) => {
    const file = join(folder({}), 'event.json')
    if (text !== undefined) writeFileSync(file, text)
    const env = { GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' }
    expect(findCi({ ...github, ...env, GITHUB_SHA: shas.trial })).toMatchObject({ pullRequest: 7, headSha: shas.trial })
  })
})

it('GitLab: a merge request from a fork', () => {
  const ci = findCi({
    GITLAB_CI: 'true',
    CI_JOB_URL: 'https://gitlab.com/acme/images/-/jobs/1000',
    CI_JOB_ID: '1000',
    CI_PIPELINE_ID: '100',
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_SERVER_URL: 'https://gitlab.com',
    CI_PROJECT_PATH: 'acme/images',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_PROJECT_ID: '42',
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '43',
    CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: shas.head,
    CI_MERGE_REQUEST_DIFF_BASE_SHA: shas.base,
    CI_COMMIT_SHA: shas.trial,
    GITLAB_USER_LOGIN: 'jane',
  })
  expect(ci).toEqual({
    provider: 'gitlab',
    runUrl: 'https://gitlab.com/acme/images/-/jobs/1000',
    actor: 'jane',
    pullRequest: 7,
    event: 'merge_request_event',
    serverUrl: 'https://gitlab.com',
    repository: 'acme/images',
    headSha: shas.head,
    baseSha: shas.base,
    runId: '100',
    runAttempt: '1000',
    isFork: true,
  })
})

it('CodeBuild: a pull request', () => {
  const ci = findCi({
    CODEBUILD_BUILD_ID: 'images:1',
    CODEBUILD_BUILD_NUMBER: '17',
    CODEBUILD_WEBHOOK_TRIGGER: 'pr/12',
    CODEBUILD_WEBHOOK_EVENT: 'PULL_REQUEST_UPDATED',
    CODEBUILD_SOURCE_REPO_URL: 'https://user:secret@github.com/acme/images.git',
    CODEBUILD_RESOLVED_SOURCE_VERSION: shas.head,
    CODEBUILD_INITIATOR: 'GitHub-Hookshot/1',
  })
  expect(ci).toMatchObject({ provider: 'codebuild', pullRequest: 12, repository: 'acme/images', headSha: shas.head })
  expect(JSON.stringify(ci)).not.toContain('secret')
})

it('Jenkins: a change', () => {
  const ci = findCi({
    JENKINS_URL: 'https://ci',
    BUILD_URL: 'https://ci/1',
    BUILD_NUMBER: '1',
    CHANGE_ID: '12',
    CHANGE_AUTHOR: 'jane',
  })
  expect(ci).toMatchObject({ provider: 'jenkins', pullRequest: 12, actor: 'jane', runUrl: 'https://ci/1' })
})

it.each(['false', '0', 'no'])('CI=%s says that it is none, whatever else is there', (value) => {
  expect(findCi({ ...github, CI: value })).toBeNull()
})

it('is null on somebody’s own machine', () => {
  expect(findCi({ PATH: '/bin' })).toBeNull()
})
