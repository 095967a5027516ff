/** What Kiln knows about the CI run that it takes place in. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findCi, findRun, runsInCi } from '../../../src/ci/ci.ts'
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
  it('what it does not say is null', () => {
    expect(findCi({ GITHUB_ACTIONS: 'true' })).toEqual({
      provider: 'github',
      runUrl: null,
      actor: null,
      pullRequest: null,
      event: null,
      serverUrl: null,
      repository: null,
      headSha: null,
      baseSha: null,
      runId: null,
      runAttempt: null,
      isFork: false,
    })
  })

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

it('GitLab: a push; what it does not say is null', () => {
  const env = { GITLAB_CI: 'true', CI_COMMIT_SHA: shas.main, CI_COMMIT_BEFORE_SHA: shas.base, CI_MERGE_REQUEST_IID: '' }
  const nothing = { runUrl: null, actor: null, event: null, serverUrl: null, repository: null, runId: null }
  expect(findCi(env)).toEqual({
    provider: 'gitlab',
    ...nothing,
    pullRequest: null,
    headSha: shas.main,
    baseSha: shas.base,
    runAttempt: null,
    isFork: false,
  })
  const first = findCi({ ...env, CI_COMMIT_SHA: 'main', CI_COMMIT_BEFORE_SHA: '0'.repeat(40) })
  expect(first).toMatchObject({ headSha: null, baseSha: null })
})

it.each([
  ['42', '42', false],
  ['43', '42', true],
  ['43', '', false],
  ['', '42', false],
])('GitLab: a merge request from project %j into %j is from a fork: %j', (source, own, isFork) => {
  const ids = { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: source, CI_MERGE_REQUEST_PROJECT_ID: own }
  expect(findCi({ GITLAB_CI: 'true', ...ids })).toMatchObject({ isFork })
})

it('CodeBuild: a pull request', () => {
  const env = {
    CODEBUILD_BUILD_ID: 'images:1',
    CODEBUILD_BUILD_NUMBER: '17',
    CODEBUILD_BUILD_URL: 'https://console.aws.amazon.com/codebuild/1',
    CODEBUILD_WEBHOOK_TRIGGER: 'pr/12',
    CODEBUILD_WEBHOOK_EVENT: 'PULL_REQUEST_UPDATED',
    CODEBUILD_SOURCE_REPO_URL: 'https://user:secret@github.com/acme/images.git',
    CODEBUILD_RESOLVED_SOURCE_VERSION: shas.head,
    CODEBUILD_INITIATOR: 'GitHub-Hookshot/1',
  }
  expect(findCi(env)).toEqual({
    provider: 'codebuild',
    runUrl: 'https://console.aws.amazon.com/codebuild/1',
    actor: 'GitHub-Hookshot/1',
    pullRequest: 12,
    event: 'PULL_REQUEST_UPDATED',
    serverUrl: 'https://github.com',
    repository: 'acme/images',
    headSha: shas.head,
    baseSha: null,
    runId: '17',
    runAttempt: null,
    isFork: false,
  })
  const shown = { CODEBUILD_PUBLIC_BUILD_URL: 'https://public/1', CODEBUILD_WEBHOOK_ACTOR_ACCOUNT_ID: '77' }
  expect(findCi({ ...env, ...shown })).toMatchObject({ runUrl: 'https://public/1', actor: '77' })
})

it('CodeBuild: a build by hand; what it does not say is null', () => {
  const nothing = { runUrl: null, actor: null, event: null, serverUrl: null, repository: null, headSha: null }
  const bare = { provider: 'codebuild', ...nothing, baseSha: null, runId: null, runAttempt: null, isFork: false }
  const ofSource = (text: string) => findCi({ CODEBUILD_BUILD_ID: 'images:1', CODEBUILD_SOURCE_VERSION: text })
  expect(ofSource('pr/12')).toEqual({ ...bare, pullRequest: 12 })
  for (const text of ['main', 'xpr/12', 'pr/12x', 'pr/1234567890']) {
    expect(ofSource(text)).toEqual({ ...bare, pullRequest: null })
  }
})

it.each([
  ['https://github.com/acme/images', 'https://github.com', 'acme/images'],
  ['http://git.example:8080//group/sub/images.git/', 'http://git.example:8080', 'group/sub/images'],
  [
    'https://git-codecommit.us-east-1.amazonaws.com/v1/repos/images',
    'https://git-codecommit.us-east-1.amazonaws.com',
    'v1/repos/images',
  ],
  ['https://github.com/', null, null],
  ['https://', null, null],
  ['git@github.com:acme/images.git', null, null],
  ['arn:aws:s3:::bucket/source.zip', null, null],
  ['', null, null],
])('the address of a clone, %s, says where the repository is', (url, serverUrl, repository) => {
  expect(findCi({ CODEBUILD_BUILD_ID: 'x', CODEBUILD_SOURCE_REPO_URL: url })).toMatchObject({ serverUrl, repository })
  expect(findCi({ JENKINS_URL: 'x', GIT_URL: url })).toMatchObject({ serverUrl, repository })
})

it('Jenkins: a change', () => {
  const ci = findCi({
    JENKINS_URL: 'https://ci',
    BUILD_URL: 'https://ci/1',
    BUILD_NUMBER: '1',
    CHANGE_ID: '12',
    CHANGE_AUTHOR: 'jane',
    CHANGE_FORK: 'stranger',
    GIT_COMMIT: shas.head,
    GIT_URL: 'https://github.com/acme/images.git',
  })
  expect(ci).toEqual({
    provider: 'jenkins',
    runUrl: 'https://ci/1',
    actor: 'jane',
    pullRequest: 12,
    event: null,
    serverUrl: 'https://github.com',
    repository: 'acme/images',
    headSha: shas.head,
    baseSha: null,
    runId: '1',
    runAttempt: null,
    isFork: true,
  })
})

it('Jenkins: a build of a branch, and one by the plugin for pull requests', () => {
  expect(findCi({ JENKINS_URL: 'https://ci' })).toEqual({
    provider: 'jenkins',
    runUrl: null,
    actor: null,
    pullRequest: null,
    event: null,
    serverUrl: null,
    repository: null,
    headSha: null,
    baseSha: null,
    runId: null,
    runAttempt: null,
    isFork: false,
  })
  expect(findCi({ JENKINS_URL: 'https://ci', ghprbPullId: '7' })).toMatchObject({ pullRequest: 7 })
})

describe('the run, as the pages of its platform call it', () => {
  it.each([
    [
      { GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: '100', GITHUB_RUN_ATTEMPT: '2' },
      { provider: 'github', id: '100.2' },
    ],
    [
      { GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: '100' },
      { provider: 'github', id: '100' },
    ],
    [
      { GITLAB_CI: 'true', CI_JOB_ID: '1000', CI_PIPELINE_ID: '1' },
      { provider: 'gitlab', id: '1000' },
    ],
    [{ CODEBUILD_BUILD_ID: 'images:1' }, { provider: 'codebuild', id: 'images:1' }],
    [
      { JENKINS_URL: 'https://ci', BUILD_TAG: 'jenkins-images-7' },
      { provider: 'jenkins', id: 'jenkins-images-7' },
    ],
    [{ GITHUB_ACTIONS: 'true' }, undefined],
    [{ GITHUB_ACTIONS: 'false', GITHUB_RUN_ID: '100', CI_JOB_ID: '1', BUILD_TAG: 'x' }, undefined],
    [{ GITLAB_CI: 'no', CI_JOB_ID: '1' }, undefined],
  ])('of %j is %j', (env, run) => expect(findRun(env)).toEqual(run))
})

it.each([
  [{}, false],
  [{ CI: 'true' }, true],
  [{ CI: 'woodpecker' }, true],
  [{ CI: 'false' }, false],
  [{ CI: 'FALSE', GITHUB_ACTIONS: 'true' }, false],
  [{ CI: '' }, false],
  [{ GITLAB_CI: 'true' }, true],
  [{ CI: '10' }, true],
  [{ CI: 'not false' }, true],
])('%j is a CI job, where nobody can be asked: %j', (env, isJob) => expect(runsInCi(env)).toBe(isJob))

it.each(['false', '0', 'no'])('CI=%s says that it is none, whatever else is there', (value) => {
  expect(findCi({ ...github, CI: value })).toBeNull()
})

it('is null on somebody’s own machine', () => {
  expect(findCi({ PATH: '/bin' })).toBeNull()
})
