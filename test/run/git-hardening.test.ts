/** What a tree can hold that git would take for a repository or for settings: none of it runs, and none of it stands in for the base. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { emulator, kilnReport } from '../support/kiln.ts'
import { golden, projectFile } from '../support/project.ts'
import { repository } from '../support/repository.ts'

const project = { 'infra/kiln.yaml': projectFile, 'infra/configs/a.yaml': golden() }
const inPullRequest = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' }
const role = 'arn:aws:iam::111122223333:role/theirs'
const moved = projectFile.replace('account:', `roleArn: "${role}", account:`)

/** A folder of the test's own, with the path that git gives it. */
function scratch(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'kiln-scratch-')))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** A checkout of a pull request: its base is `origin/main`. */
function pullRequest(base: Parameters<typeof repository>[0], head: Parameters<typeof repository>[0]) {
  const made = repository(base)
  made.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  made.git('checkout', '-qb', 'feature')
  made.commit(head)
  return made
}

it('a bare repository in the tree runs nothing', async () => {
  const witness = join(scratch(), 'ran')
  const { cwd } = pullRequest(project, {
    'infra/HEAD': 'ref: refs/heads/main\n',
    'infra/objects/keep': '',
    'infra/refs/heads/main': `${'1'.repeat(40)}\n`,
    'infra/refs/remotes/origin/main': `${'1'.repeat(40)}\n`,
    'infra/config': `[core]\nrepositoryformatversion = 1\nbare = true\n[extensions]\npartialClone = origin\n[remote "origin"]\nurl = .\npromisor = true\nuploadpack = "id > ${witness}; false"\n`,
  })
  const report = await kilnReport(['plan', '--offline'], { cwd: join(cwd, 'infra'), env: inPullRequest })
  expect(report).toMatchObject({ exitCode: 0, base: { revision: expect.stringMatching(/^[0-9a-f]{40}$/) as string } })
  const account = await emulator()
  const push = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' }
  const args = ['apply', '--review-policy', 'off']
  await kilnReport(args, { cwd: join(cwd, 'infra'), env: push, emulator: account })
  expect(existsSync(witness)).toBe(false)
})

it('a bare repository in the tree, with a base of its own, does not stand in for the base', async () => {
  const account = await emulator()
  const other = repository(project)
  const base = { ...project, 'infra/kiln.yaml': projectFile }
  const { cwd } = pullRequest(base, { 'infra/kiln.yaml': moved })
  other.commit({ 'infra/kiln.yaml': moved })
  other.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  execFileSync('cp', [
    '-r',
    ...['HEAD', 'objects', 'refs', 'config'].map((name) => join(other.cwd, '.git', name)),
    join(cwd, 'infra'),
  ])
  writeFileSync(join(cwd, 'infra/config'), '[core]\nrepositoryformatversion = 0\nbare = true\n')
  const report = await kilnReport(['plan'], { cwd: join(cwd, 'infra'), env: inPullRequest, emulator: account })
  expect(report.diagnostics).toMatchObject([
    {
      code: 'KILN5002',
      message: 'this pull request changes roleArn of target prod: they are planned as the base revision has them',
      hint: 'the change counts after the merge; --allow-target-changes plans with it now, with the credentials of this run',
    },
  ])
  expect(account.requests.some(({ operation }) => operation === 'AssumeRole')).toBe(false)
})

it('a submodule does not stand in for the base: its branches are those of whoever wrote it', async () => {
  const account = await emulator()
  const theirs = repository({ 'kiln.yaml': moved, 'configs/a.yaml': golden() })
  const made = repository(project)
  made.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  made.git('checkout', '-qb', 'feature')
  made.write({ infra: undefined })
  made.git('rm', '-rq', '--cached', 'infra')
  made.git('submodule', '--quiet', 'add', `file://${theirs.cwd}`, 'infra')
  made.commit()
  const report = await kilnReport(['plan'], { cwd: join(made.cwd, 'infra'), env: inPullRequest, emulator: account })
  expect(JSON.stringify(report.diagnostics)).toContain('the project is in a submodule')
  expect(report.targets[0]?.diagnostics).toMatchObject([
    {
      code: 'KILN5003',
      message: 'target prod is not read: no base revision vouches for its credentials',
      hint: 'it is planned after the merge; --allow-target-changes plans it now, with the credentials of this run',
    },
  ])
  expect(account.requests).toEqual([])
})

it('a repository outside of the workspace of the job is not the one that the job is about', async () => {
  const { cwd } = pullRequest(project, {})
  const plan = (workspace: string) =>
    kilnReport(['plan', '--offline'], {
      cwd: join(cwd, 'infra'),
      env: { ...inPullRequest, GITHUB_WORKSPACE: workspace },
    })
  expect(await plan(cwd)).toMatchObject({ exitCode: 0 })
  const outside = await plan(join(cwd, 'infra'))
  expect(outside).toMatchObject({
    exitCode: 1,
    outcome: 'error',
    diagnostics: [
      {
        code: 'KILN5006',
        hint: 'see what git status says here; where the files belong to another user, run Kiln as that user, or give them to this one (chown -R)',
      },
    ],
  })
  expect(outside.diagnostics[0]?.message).toContain('outside of the workspace of this job')
})

it('a tag or a branch that is called like the base branch is not it', async () => {
  const made = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  made.git('update-ref', 'refs/tags/refs/remotes/origin/main', 'HEAD')
  made.git('update-ref', 'refs/heads/refs/remotes/origin/main', 'HEAD')
  const report = await kilnReport(['plan', '--offline'], { cwd: made.cwd, env: inPullRequest })
  expect(report.diagnostics.map(({ code }) => code)).toEqual(['KILN5001', 'KILN5005'])
})

it('hooks, a file monitor, an external diff and helpers for remotes that the repository is set up with are not run', async () => {
  const account = await emulator()
  const witness = join(scratch(), 'ran')
  const upstream = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  const clone = upstream.clone()
  upstream.commit({ 'README.md': 'later' })
  const script = join(clone.cwd, '.git/run')
  writeFileSync(script, `#!/bin/sh\ntouch ${witness}\n`)
  chmodSync(script, 0o755)
  for (const name of ['core.fsmonitor', 'diff.external', 'core.pager']) clone.git('config', name, script)
  for (const hook of ['reference-transaction', 'post-index-change']) {
    writeFileSync(join(clone.cwd, '.git/hooks', hook), `#!/bin/sh\ntouch ${witness}\n`, { mode: 0o755 })
  }
  const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' }
  const args = ['apply', '--review-policy', 'off']
  expect(await kilnReport(args, { cwd: clone.cwd, env, emulator: account })).toMatchObject({ outcome: 'applied' })
  clone.git('config', 'protocol.ext.allow', 'always')
  clone.git('remote', 'set-url', 'origin', `ext::${script}`)
  const outside = await kilnReport(args, { cwd: clone.cwd, env, emulator: account })
  expect(outside.diagnostics).toMatchObject([
    {
      code: 'KILN3015',
      message: "cannot tell whether main has moved on from this commit: transport 'ext' not allowed",
      hint: 'let the job read the repository (git ls-remote origin), or give --allow-outdated to skip the check',
    },
  ])
  expect(existsSync(witness)).toBe(false)
})

it('what a hook leaves in GIT_… is not taken over: in a linked worktree unchanged documents stay unchanged', async () => {
  const made = repository(project)
  const tree = scratch()
  made.git('worktree', 'add', '-q', '-b', 'feature', join(tree, 'wt'))
  vi.stubEnv('GIT_DIR', join(made.cwd, '.git/worktrees/wt'))
  vi.stubEnv('GIT_INDEX_FILE', join(tree, 'nothing'))
  onTestFinished(() => void vi.unstubAllEnvs())
  const report = await kilnReport(['plan', '--offline', '--base', 'main'], { cwd: join(tree, 'wt/infra') })
  expect(report).toMatchObject({ exitCode: 0, summary: { create: 0, unchanged: 1 } })
})
