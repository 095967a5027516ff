/** What a run proposes, and what that may be compared with, as the environment says it. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { findProposal, type BaseName } from '../../../src/ci/proposal.ts'
import { eventEnv, shas, type GitHubEventName } from '../../support/github-events.ts'
import { folder } from '../../support/kiln.ts'

type Env = Readonly<Record<string, string>>

const branch = (name: string): BaseName => ({ revision: `refs/remotes/origin/${name}`, sinceFork: true })
const commit = (revision: string, sinceFork = true): BaseName => ({ revision, sinceFork })
const main = branch('main')
const unnamed = branch('HEAD')
const zeros = '0'.repeat(40)

/** What is expected: the bases, or `merged` where nothing is proposed. */
type Expected = readonly BaseName[] | 'merged'
const proposed = (env: Env, defaultBranch?: string): Expected => findProposal(env, defaultBranch)?.bases ?? 'merged'

describe('GitHub', () => {
  it.each<[GitHubEventName, Expected]>([
    ['pullRequest', [commit(shas.base)]],
    ['fork', [commit(shas.base)]],
    ['pullRequestTarget', [commit(shas.base)]],
    ['mergeQueue', [commit(shas.base)]],
    ['commentOnPullRequest', [main]],
    ['workflowRun', [main]],
    ['workflowRunOfFork', [main]],
    ['commentOnIssue', 'merged'],
    ['push', 'merged'],
    ['schedule', 'merged'],
    ['dispatch', 'merged'],
  ])('%s', (name, expected) => expect(proposed(eventEnv(folder({}), name))).toEqual(expected))

  it('a pull request is compared with its branch, and else with the commit that the event names', () => {
    const env = { ...eventEnv(folder({}), 'pullRequest'), GITHUB_BASE_REF: 'release/1' }
    expect(proposed(env)).toEqual([branch('release/1'), commit(shas.base)])
  })

  it.each<[string, Expected, string | undefined]>([
    ['refs/heads/main', 'merged', 'main'],
    ['refs/heads/feature', [main], 'main'],
    ['refs/heads/feature', 'merged', undefined],
    ['refs/tags/v1', [main], 'main'],
    ['refs/tags/v1', 'merged', undefined],
    ['refs/pull/7/merge', [main], 'main'],
    ['refs/pull/7/head', [unnamed], undefined],
    ['refs/pull/x', [unnamed], undefined],
  ])('of the ref %s alone: %j where the clone has %j for the default branch', (ref, expected, known) => {
    expect(proposed({ GITHUB_REF: ref }, known)).toEqual(expected)
  })

  it('the default branch of the event counts before that of the clone; a protected ref is what was merged', () => {
    const env = { ...eventEnv(folder({}), 'push'), GITHUB_REF: 'refs/heads/feature' }
    expect(proposed(env, 'feature')).toEqual([main])
    expect(proposed({ ...env, GITHUB_REF_PROTECTED: 'true' })).toEqual('merged')
    expect(proposed({ ...env, GITHUB_REF_PROTECTED: 'false' })).toEqual([main])
  })

  it.each<[string, object, Expected]>([
    ['of a push to the default branch', { event: 'push', head_branch: 'main' }, 'merged'],
    ['of a push to another branch', { event: 'push', head_branch: 'feature' }, [main]],
    ['of a pull request whose branch is called main', { event: 'pull_request', head_branch: 'main' }, [main]],
    ['of a merge queue', { event: 'merge_group', head_branch: 'main' }, [main]],
    ['that says nothing', {}, 'merged'],
  ])('after a run %s, whatever is protected', (_, run, expected) => {
    const file = join(folder({}), 'event.json')
    const repository = { id: 1, default_branch: 'main' }
    const payload = { repository, workflow_run: { id: 9, head_repository: { id: 1 }, ...run } }
    writeFileSync(file, JSON.stringify(payload))
    const env = { GITHUB_EVENT_PATH: file, GITHUB_REF: 'refs/heads/main', GITHUB_REF_PROTECTED: 'true' }
    expect(proposed(env)).toEqual(expected)
  })
})

describe('GitLab', () => {
  const request = { CI_MERGE_REQUEST_IID: '7', CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' }

  it.each<[string, Env, Expected]>([
    ['a merge request', request, [main]],
    [
      'with the tip of its target',
      { ...request, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: shas.base },
      [commit(shas.base), main],
    ],
    [
      'with where it left its target',
      { ...request, CI_MERGE_REQUEST_DIFF_BASE_SHA: shas.base },
      [commit(shas.base, false), main],
    ],
    ...[zeros, 'main', ''].map((text): [string, Env, Expected] => [
      `with ${text || 'nothing'} for commits`,
      { ...request, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: text, CI_MERGE_REQUEST_DIFF_BASE_SHA: text },
      [main],
    ]),
    ['of which only the number is known', { CI_MERGE_REQUEST_IID: '7' }, [unnamed]],
    ['the same, with a default branch', { CI_MERGE_REQUEST_IID: '7', CI_DEFAULT_BRANCH: 'main' }, [main]],
    ['the pull request of another forge', { CI_EXTERNAL_PULL_REQUEST_IID: '7' }, [unnamed]],
    [
      'the same, with its target',
      {
        CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA: shas.base,
        CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME: 'release/1',
      },
      [commit(shas.base), branch('release/1')],
    ],
    ['another branch', { CI_COMMIT_REF_NAME: 'feature', CI_DEFAULT_BRANCH: 'main' }, [main]],
    ['another branch by its older name', { CI_COMMIT_BRANCH: 'feature', CI_DEFAULT_BRANCH: 'main' }, [main]],
    ['a tag', { CI_COMMIT_REF_NAME: 'v1', CI_COMMIT_TAG: 'v1', CI_DEFAULT_BRANCH: 'main' }, [main]],
    [
      'a tag called as the branch',
      { CI_COMMIT_REF_NAME: 'main', CI_COMMIT_TAG: 'main', CI_DEFAULT_BRANCH: 'main' },
      [main],
    ],
    ['the default branch', { CI_COMMIT_REF_NAME: 'main', CI_DEFAULT_BRANCH: 'main' }, 'merged'],
    [
      'a protected branch',
      { CI_COMMIT_REF_NAME: 'release', CI_DEFAULT_BRANCH: 'main', CI_COMMIT_REF_PROTECTED: 'true' },
      'merged',
    ],
    [
      'one that is not protected',
      { CI_COMMIT_REF_NAME: 'release', CI_DEFAULT_BRANCH: 'main', CI_COMMIT_REF_PROTECTED: 'false' },
      [main],
    ],
    ['a branch without a default one', { CI_COMMIT_REF_NAME: 'feature' }, 'merged'],
    ['no branch', { CI_DEFAULT_BRANCH: 'main' }, 'merged'],
  ])('%s', (_, env, expected) => expect(proposed({ GITLAB_CI: 'true', ...env })).toEqual(expected))
})

describe('CodeBuild', () => {
  it.each<[Env, Expected, Expected]>([
    [
      { CODEBUILD_WEBHOOK_EVENT: 'PULL_REQUEST_CREATED', CODEBUILD_WEBHOOK_BASE_REF: 'refs/heads/main' },
      [main],
      [main],
    ],
    [{ CODEBUILD_WEBHOOK_EVENT: 'PULL_REQUEST_CREATED' }, [unnamed], [unnamed]],
    [{ CODEBUILD_WEBHOOK_TRIGGER: 'pr/7' }, [unnamed], [unnamed]],
    [{ CODEBUILD_WEBHOOK_HEAD_REF: 'refs/pull/7/head' }, [unnamed], [unnamed]],
    [{ CODEBUILD_WEBHOOK_HEAD_REF: 'refs/merge-requests/7/head' }, [unnamed], [unnamed]],
    [{ CODEBUILD_SOURCE_VERSION: 'pr/7' }, [unnamed], [unnamed]],
    [{ CODEBUILD_SOURCE_VERSION: 'main', CODEBUILD_SOURCE_VERSION_other: 'pr/7' }, [unnamed], [unnamed]],
    [{ CODEBUILD_SOURCE_VERSION: 'main', CODEBUILD_SOURCE_VERSIONS: 'pr/7' }, 'merged', 'merged'],
    [{ CODEBUILD_WEBHOOK_HEAD_REF: 'refs/heads/main' }, 'merged', 'merged'],
    [{ CODEBUILD_WEBHOOK_HEAD_REF: 'refs/heads/feature' }, [main], 'merged'],
    [{ CODEBUILD_WEBHOOK_HEAD_REF: 'refs/tags/v1' }, [main], [unnamed]],
    [{ CODEBUILD_WEBHOOK_TRIGGER: 'branch/main' }, 'merged', 'merged'],
    [{ CODEBUILD_WEBHOOK_TRIGGER: 'branch/feature' }, [main], 'merged'],
    [{ CODEBUILD_WEBHOOK_TRIGGER: 'tag/v1' }, [main], [unnamed]],
    [{ CODEBUILD_SOURCE_VERSION: 'main' }, 'merged', 'merged'],
    [{ CODEBUILD_SOURCE_VERSION: 'feature' }, [main], 'merged'],
    [{ CODEBUILD_SOURCE_VERSION: 'refs/tags/v1' }, [main], [unnamed]],
    [{ CODEBUILD_SOURCE_VERSION: shas.main }, 'merged', 'merged'],
    [{ CODEBUILD_SOURCE_VERSION: 'arn:aws:s3:::bucket/source.zip' }, 'merged', 'merged'],
    [{ CODEBUILD_WEBHOOK_TRIGGER: 'branch/main', CODEBUILD_SOURCE_VERSION: 'feature' }, 'merged', 'merged'],
    [{}, 'merged', 'merged'],
  ])('%j', (env, knowingMain, knowingNone) => {
    expect(proposed({ CODEBUILD_BUILD_ID: 'images:1', ...env }, 'main')).toEqual(knowingMain)
    expect(proposed({ CODEBUILD_BUILD_ID: 'images:1', ...env })).toEqual(knowingNone)
  })
})

describe('Jenkins', () => {
  it.each<[Env, Expected, Expected]>([
    [{ CHANGE_ID: '7', CHANGE_TARGET: 'release/1' }, [branch('release/1')], [branch('release/1')]],
    [{ CHANGE_ID: '7' }, [unnamed], [unnamed]],
    [{ CHANGE_TARGET: 'main' }, [main], [main]],
    [{ ghprbPullId: '7', ghprbTargetBranch: 'main' }, [main], [main]],
    [{ gitlabMergeRequestIid: '7', gitlabTargetBranch: 'main' }, [main], [main]],
    [{ BRANCH_NAME: 'main' }, 'merged', [unnamed]],
    [{ BRANCH_NAME: 'main', BRANCH_IS_PRIMARY: 'true' }, 'merged', 'merged'],
    [{ BRANCH_NAME: 'trunk', BRANCH_IS_PRIMARY: 'true' }, 'merged', 'merged'],
    [{ BRANCH_NAME: 'feature', BRANCH_IS_PRIMARY: 'false' }, [main], [unnamed]],
    [{ BRANCH_NAME: 'v1', TAG_NAME: 'v1', BRANCH_IS_PRIMARY: 'true' }, [main], [unnamed]],
    [{ GIT_BRANCH: 'origin/main' }, 'merged', 'merged'],
    [{ GIT_BRANCH: 'refs/remotes/origin/main' }, 'merged', 'merged'],
    [{ GIT_BRANCH: 'origin/feature' }, [main], 'merged'],
    [{ GIT_BRANCH: 'feature/origin/main' }, [main], 'merged'],
    [{}, 'merged', 'merged'],
  ])('%j', (env, knowingMain, knowingNone) => {
    expect(proposed({ JENKINS_URL: 'https://ci', ...env }, 'main')).toEqual(knowingMain)
    expect(proposed({ JENKINS_URL: 'https://ci', ...env })).toEqual(knowingNone)
  })
})

it('what one of several platforms takes for proposed is proposed; outside of all of them nothing is', () => {
  const both = { GITHUB_BASE_REF: 'main', JENKINS_URL: 'https://ci', CHANGE_TARGET: 'release' }
  expect(proposed(both)).toEqual([main, branch('release')])
  expect(proposed({}, 'main')).toEqual('merged')
})
