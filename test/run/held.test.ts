/** Whatever names a pull request, or a ref that is not the branch being merged into, reaches targets as the base does. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findProposal, proposalOf } from '../../src/ci/proposal.ts'
import { optional } from '../../src/optional.ts'
import { eventEnv, githubEvents, type GitHubEventName } from '../support/github-events.ts'
import { emulator, kiln, kilnReport } from '../support/kiln.ts'
import { accountOf, golden, projectFile } from '../support/project.ts'
import { repository, type Repository } from '../support/repository.ts'

const moved = projectFile.replace('account:', 'roleArn: "arn:aws:iam::111122223333:role/theirs", account:')
const github = { GITHUB_ACTIONS: 'true' }
const codebuild = { CODEBUILD_BUILD_ID: 'images:1' }
const jenkins = { JENKINS_URL: 'https://ci.example' }
const gitlab = { GITLAB_CI: 'true', CI_DEFAULT_BRANCH: 'main' }

/** A checkout of what is proposed: another role, and one more configuration. */
function proposal(): Repository {
  const upstream = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  const made = upstream.clone()
  made.git('checkout', '-qb', 'feature')
  made.commit({ 'kiln.yaml': moved })
  return made
}

/** An event of GitHub with another ref than it usually has. */
function event({ cwd }: Repository, name: GitHubEventName, ref?: string): Readonly<Record<string, string>> {
  return { ...github, ...eventEnv(join(cwd, '.git'), name), ...optional({ GITHUB_REF: ref }) }
}

const proposed: readonly [string, (made: Repository) => Readonly<Record<string, string>>][] = [
  ['GitHub: a comment on a pull request', (made) => event(made, 'commentOnPullRequest')],
  ['GitHub: started by hand on the merge of a pull request', (made) => event(made, 'dispatch', 'refs/pull/7/merge')],
  ['GitHub: started by hand on another branch', (made) => event(made, 'dispatch', 'refs/heads/feature')],
  ['GitHub: a push to another branch', (made) => event(made, 'push', 'refs/heads/feature')],
  ['GitHub: a tag', (made) => event(made, 'push', 'refs/tags/v1')],
  ['GitHub: after the run of a pull request', (made) => event(made, 'workflowRun')],
  ['GitHub: after the run of a fork', (made) => event(made, 'workflowRunOfFork')],
  ['GitHub: a pull request of which only the ref is known', () => ({ GITHUB_REF: 'refs/pull/7/head' })],
  ['GitLab: the pull request of another forge', () => ({ ...gitlab, CI_EXTERNAL_PULL_REQUEST_IID: '7' })],
  [
    'GitLab: the same, with its target',
    () => ({ ...gitlab, CI_EXTERNAL_PULL_REQUEST_IID: '7', CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME: 'main' }),
  ],
  ['GitLab: a merge request of which only the number is known', () => ({ ...gitlab, CI_MERGE_REQUEST_IID: '7' })],
  ['GitLab: another branch', () => ({ ...gitlab, CI_COMMIT_BRANCH: 'feature', CI_COMMIT_REF_NAME: 'feature' })],
  ['CodeBuild: pr/7 without a webhook', () => ({ ...codebuild, CODEBUILD_SOURCE_VERSION: 'pr/7' })],
  ['CodeBuild: refs/pull/7/head', () => ({ ...codebuild, CODEBUILD_SOURCE_VERSION: 'refs/pull/7/head' })],
  [
    'CodeBuild: pr/7 of a secondary source',
    () => ({ ...codebuild, CODEBUILD_SOURCE_VERSION: 'main', CODEBUILD_SOURCE_VERSION_images: 'pr/7' }),
  ],
  ['CodeBuild: a trigger of a pull request', () => ({ ...codebuild, CODEBUILD_WEBHOOK_TRIGGER: 'pr/7' })],
  [
    'CodeBuild: a push to another branch',
    () => ({
      ...codebuild,
      CODEBUILD_WEBHOOK_EVENT: 'PUSH',
      CODEBUILD_WEBHOOK_TRIGGER: 'branch/feature',
      CODEBUILD_WEBHOOK_HEAD_REF: 'refs/heads/feature',
    }),
  ],
  ['CodeBuild: another branch, started by hand', () => ({ ...codebuild, CODEBUILD_SOURCE_VERSION: 'feature' })],
  ['CodeBuild: a tag', () => ({ ...codebuild, CODEBUILD_WEBHOOK_TRIGGER: 'tag/v1' })],
  ['Jenkins: a branch that is not the primary one', () => ({ ...jenkins, BRANCH_NAME: 'feature' })],
  ['Jenkins: another branch of a project that has one', () => ({ ...jenkins, GIT_BRANCH: 'origin/feature' })],
  ['Jenkins: a tag', () => ({ ...jenkins, BRANCH_NAME: 'v1', TAG_NAME: 'v1' })],
  ['Jenkins: a change without a target', () => ({ ...jenkins, CHANGE_ID: '7' })],
  ['Jenkins: the plugin for pull requests', () => ({ ...jenkins, ghprbPullId: '7', ghprbTargetBranch: 'main' })],
]

it.each(proposed)('%s', async (_, variables) => {
  const account = await emulator()
  const made = proposal()
  const env = variables(made)
  const report = await kilnReport(['plan', '--comment', 'never'], { cwd: made.cwd, emulator: account, env })
  expect(report.diagnostics).toMatchObject([
    {
      code: 'KILN5002',
      message: 'this pull request changes roleArn of target prod: they are planned as the base revision has them',
      hint: 'the change counts after the merge; --allow-target-changes plans with it now, with the credentials of this run',
      severity: 'warning',
    },
  ])
  expect(report.targets).toMatchObject([{ status: 'ok', changes: [{ action: 'create' }] }])
  const exported = await kiln(['export', '--all'], { cwd: made.cwd, emulator: account, env })
  expect(exported).toMatchObject({ code: 0, stderr: expect.stringContaining('KILN5002') as string })
  expect(account.requests.some(({ operation }) => operation === 'AssumeRole')).toBe(false)
})

it('an apply about a pull request is held as well: it reaches targets as the base does, and leaves alone what is new', async () => {
  const account = await emulator()
  const made = proposal()
  const added = '  - { name: new, region: eu-west-1, account: "111122223333" }\n'
  made.commit({ 'kiln.yaml': moved + added })
  const env = event(made, 'commentOnPullRequest')
  const args = ['apply', '--review-policy', 'off', '--comment', 'never']
  const report = await kilnReport(args, { cwd: made.cwd, emulator: account, env })
  expect(report).toMatchObject({ exitCode: 4, outcome: 'incomplete' })
  expect(report.targets).toMatchObject([
    { name: 'prod', status: 'ok', changes: [{ outcome: 'done' }] },
    {
      name: 'new',
      status: 'not-run',
      diagnostics: [
        {
          code: 'KILN5003',
          hint: 'it is planned after the merge; --allow-target-changes plans it now, with the credentials of this run',
        },
      ],
    },
  ])
  expect(account.requests.some(({ operation }) => operation === 'AssumeRole')).toBe(false)
  expect(accountOf(account).list('InfrastructureConfiguration')).toHaveLength(1)
  const allowed = await kilnReport([...args, '--allow-target-changes'], { cwd: made.cwd, emulator: account, env })
  expect(allowed.targets[1]).toMatchObject({ name: 'new', status: 'ok' })
})

it('a base without a project vouches for no credentials, and what is read of a target that has none of its own goes on', async () => {
  const account = await emulator()
  const made = repository({ 'README.md': 'images' }).clone()
  made.git('checkout', '-qb', 'feature')
  made.commit({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  accountOf(account).put('InfrastructureConfiguration', { name: 'free', instanceProfileName: 'x' })
  const env = event(made, 'commentOnPullRequest')
  const { code, stdout } = await kiln(['export'], { cwd: made.cwd, emulator: account, env })
  expect(code).toBe(0)
  expect(stdout).toContain('name: free')
  made.commit({ 'kiln.yaml': moved })
  const theirs = await kiln(['export'], { cwd: made.cwd, emulator: account, env })
  expect(theirs.stdout).toBe('')
  expect(theirs.stderr).toContain('no base revision vouches for its credentials')
})

it('the merge that GitHub makes has the base as its first parent, also where the event does not name the head', async () => {
  const account = await emulator()
  const made = proposal()
  made.git('checkout', '-q', '--detach', 'origin/main')
  made.git('merge', '-q', '--no-ff', '-m', 'trial', 'feature')
  made.git('update-ref', '-d', 'refs/remotes/origin/main')
  const commit = made.git('rev-parse', 'HEAD')
  const env = event(made, 'dispatch', 'refs/pull/7/merge')
  const plan = (sha: string) =>
    kilnReport(['plan', '--comment', 'never'], { cwd: made.cwd, emulator: account, env: { ...env, GITHUB_SHA: sha } })
  expect(await plan(commit)).toMatchObject({
    base: { revision: made.git('rev-parse', 'HEAD^1') },
    diagnostics: [
      {
        code: 'KILN5002',
        hint: 'the change counts after the merge; --allow-target-changes plans with it now, with the credentials of this run',
      },
    ],
  })
  expect((await plan('a'.repeat(40))).diagnostics[0]).toMatchObject({
    code: 'KILN5001',
    message: 'git cannot read the revision refs/remotes/origin/main: no commit of this repository is called so',
    hint: 'check its name; in CI check out the whole history (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)',
  })
})

it.each<[string, Readonly<Record<string, string>>]>([
  [
    'a push of CodeBuild',
    { ...codebuild, CODEBUILD_WEBHOOK_EVENT: 'PUSH', CODEBUILD_WEBHOOK_HEAD_REF: 'refs/heads/main' },
  ],
  ['a build of CodeBuild by hand', { ...codebuild, CODEBUILD_SOURCE_VERSION: 'main' }],
  ['a build of a commit by CodeBuild', { ...codebuild, CODEBUILD_SOURCE_VERSION: 'a'.repeat(40) }],
  ['an artifact of CodePipeline', { ...codebuild, CODEBUILD_SOURCE_VERSION: 'arn:aws:s3:::bucket/source.zip' }],
  ['a branch of Jenkins', { ...jenkins, BRANCH_NAME: 'main' }],
  ['the branch of a project of Jenkins', { ...jenkins, GIT_BRANCH: 'origin/main' }],
])('the branch that the clone has as the default one is what was merged: %s', async (_, env) => {
  const made = repository({ 'kiln.yaml': projectFile }).clone()
  expect(await proposalOf(made.cwd, env)).toBeUndefined()
  made.git('remote', 'set-head', 'origin', '--delete')
  made.git('update-ref', 'refs/remotes/origin/release', 'HEAD')
  made.git('remote', 'set-head', 'origin', 'release')
  const isBranch = /main/.test(JSON.stringify(env))
  const base = { bases: [{ revision: 'refs/remotes/origin/release', sinceFork: true }] }
  expect(await proposalOf(made.cwd, env)).toEqual(isBranch ? base : undefined)
})

it('a branch of Jenkins that neither the project nor the clone calls the main one reads no target with other credentials', async () => {
  const account = await emulator()
  const made = proposal()
  made.git('remote', 'set-head', 'origin', '--delete')
  const run = (env: Readonly<Record<string, string>>) =>
    kilnReport(['plan'], { cwd: made.cwd, emulator: account, env: { ...jenkins, BRANCH_NAME: 'feature', ...env } })
  expect(await run({})).toMatchObject({
    offline: true,
    diagnostics: [
      { code: 'KILN5005' },
      {
        code: 'KILN5011',
        message:
          'this commit is not on the branch that others are merged into, and neither the CI platform nor this clone says which branch that is',
        hint: 'fetch that branch before Kiln runs, and name it: git remote set-head origin BRANCH',
      },
    ],
    targets: [{ diagnostics: [{ code: 'KILN5003' }] }],
  })
  expect(account.requests).toEqual([])
  expect((await run({ BRANCH_IS_PRIMARY: 'true' })).diagnostics).toEqual([])
  expect(account.requests.some(({ operation }) => operation === 'AssumeRole')).toBe(true)
})

it.each<[string, Readonly<Record<string, string>>]>([
  ['GitLab: the default branch', { ...gitlab, CI_COMMIT_BRANCH: 'main', CI_COMMIT_REF_NAME: 'main' }],
  ['GitLab: a protected branch', { ...gitlab, CI_COMMIT_REF_NAME: 'release', CI_COMMIT_REF_PROTECTED: 'true' }],
  ['CodeBuild: a branch', { ...codebuild, CODEBUILD_SOURCE_VERSION: 'main', CODEBUILD_WEBHOOK_TRIGGER: 'branch/main' }],
  ['Jenkins: the primary branch', { ...jenkins, BRANCH_NAME: 'main', BRANCH_IS_PRIMARY: 'true' }],
  ['Jenkins: the branch of a project that has one', { ...jenkins, GIT_BRANCH: 'origin/release' }],
  ['no CI', {}],
])('%s is what was merged', (_, env) => {
  expect(findProposal(env)).toBeUndefined()
})

it.each<[GitHubEventName, Readonly<Record<string, string>>]>([
  ['push', {}],
  ['schedule', {}],
  ['dispatch', {}],
  ['commentOnIssue', {}],
  ['push', { GITHUB_REF: 'refs/heads/release', GITHUB_REF_PROTECTED: 'true' }],
])('GitHub: %s with %j is about what was merged', (name, more) => {
  const made = repository()
  expect(findProposal({ ...event(made, name), ...more })).toBeUndefined()
})

it('every event of GitHub that the report takes for a pull request is held', () => {
  for (const name of Object.keys(githubEvents) as GitHubEventName[]) {
    const made = repository()
    const { payload } = githubEvents[name]
    const isAboutPullRequest = /"(pull_request|merge_group|workflow_run)"/.test(JSON.stringify(payload))
    expect(findProposal(event(made, name)) !== undefined, name).toBe(isAboutPullRequest)
  }
})
