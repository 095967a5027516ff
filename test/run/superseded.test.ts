import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { branchOf } from '../../src/ci/superseded.ts'
import type { Emulator } from '../../src/emulator/emulator.ts'
import type { Report } from '../../src/report/report.ts'
import { github } from '../support/github.ts'
import { emulator, kilnReport, type Ran } from '../support/kiln.ts'
import { accountOf, golden, projectFile } from '../support/project.ts'
import { repository, type Repository } from '../support/repository.ts'

const kind = 'InfrastructureConfiguration'
const files = { 'kiln.yaml': projectFile, 'configs/a.yaml': golden('description: one') }
const push = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' }

/** The upstream of a clone that a job has checked out. */
function upstreamAndClone(...options: string[]): { readonly upstream: Repository; readonly clone: Repository } {
  const upstream = repository(files)
  return { upstream, clone: upstream.clone(...options) }
}

function apply(
  { cwd }: Repository,
  account: Emulator,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = push,
): Promise<Report & { readonly ran: Ran }> {
  return kilnReport(['apply', '--review-policy', 'off', ...args], { cwd, emulator: account, env })
}

it('the tip of the branch is applied', async () => {
  const account = await emulator()
  const { clone } = upstreamAndClone()
  expect(await apply(clone, account)).toMatchObject({ outcome: 'applied', exitCode: 0, diagnostics: [] })
})

it.each([
  ['whole', []],
  ['shallow', ['--depth', '1']],
])('a branch that has moved on supersedes: nothing is asked and nothing written, in a %s clone', async (_, options) => {
  const account = await emulator()
  const { upstream, clone } = upstreamAndClone(...options)
  const tip = upstream.commit({ 'configs/a.yaml': golden('description: two') })
  const report = await apply(clone, account)
  expect(report).toMatchObject({
    outcome: 'superseded',
    supersededBy: tip,
    exitCode: 0,
    targets: [{ name: 'prod', status: 'not-run' }],
    diagnostics: [
      {
        code: 'KILN3014',
        message: `the branch main has moved on from ${clone.git('rev-parse', 'HEAD')} to ${tip}`,
        hint: 'the run of that commit applies what is declared there; if there is none, start one, or give --allow-outdated here',
        severity: 'warning',
      },
    ],
  })
  expect(report.diagnostics[0]?.message).toContain(tip)
  expect(account.requests).toEqual([])
  expect(clone.git('status', '--porcelain')).toBe('')
  expect(await apply(clone, account, ['--allow-outdated'])).toMatchObject({ outcome: 'applied' })
})

it('a newer commit that changes only the project file supersedes, and so does one behind a link', async () => {
  const account = await emulator()
  const { upstream, clone } = upstreamAndClone()
  const tip = upstream.commit({ 'kiln.yaml': projectFile.replace('owner: images', 'owner: images # by hand') })
  expect(await apply(clone, account)).toMatchObject({ outcome: 'superseded', supersededBy: tip })
  const linked = repository({ 'kiln.yaml': projectFile, 'real/a.yaml': golden() })
  symlinkSync('real', join(linked.cwd, 'configs'))
  linked.commit()
  const other = linked.clone()
  const next = linked.commit({ 'real/a.yaml': golden('description: two') })
  expect(await apply(other, account)).toMatchObject({ outcome: 'superseded', supersededBy: next })
  expect(account.requests).toEqual([])
})

it('a newer commit that changes what kiln.yaml is a link to supersedes', async () => {
  const account = await emulator()
  const upstream = repository({ 'shared/kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  symlinkSync('shared/kiln.yaml', join(upstream.cwd, 'kiln.yaml'))
  upstream.commit()
  const clone = upstream.clone()
  const tip = upstream.commit({ 'shared/kiln.yaml': `${projectFile}# by hand\n` })
  expect(await apply(clone, account)).toMatchObject({ outcome: 'superseded', supersededBy: tip })
  expect(account.requests).toEqual([])
})

it('a newer commit that moves a submodule on supersedes, though .gitmodules has git ignore that', async () => {
  const account = await emulator()
  const section = '[submodule "shared"]\n\tpath = configs/shared\n\turl = ./shared\n\tignore = all\n'
  const upstream = repository({ ...files, '.gitmodules': section })
  const moveTo = (commit: string): void => {
    upstream.git('update-index', '--add', '--cacheinfo', `160000,${commit},configs/shared`)
    upstream.git('commit', '-qm', 'submodule')
  }
  moveTo('1'.repeat(40))
  const clone = upstream.clone()
  moveTo('2'.repeat(40))
  const tip = upstream.git('rev-parse', 'HEAD')
  expect(await apply(clone, account)).toMatchObject({ outcome: 'superseded', supersededBy: tip })
  expect(account.requests).toEqual([])
})

it('a branch that was rewritten supersedes as well', async () => {
  const account = await emulator()
  const { upstream, clone } = upstreamAndClone()
  upstream.write({ 'configs/a.yaml': golden('description: rewritten') })
  upstream.git('commit', '-qa', '--amend', '-m', 'rewritten')
  expect(await apply(clone, account)).toMatchObject({ outcome: 'superseded' })
})

it('a commit that leaves the project as it is supersedes nothing: path filters may keep its run from starting', async () => {
  const account = await emulator()
  const { upstream, clone } = upstreamAndClone('--depth', '1')
  upstream.commit({ 'README.md': 'about something else' })
  expect(await apply(clone, account)).toMatchObject({ outcome: 'applied' })
})

it('a branch that moves on while the plan is made supersedes right before the first write', async () => {
  const account = await emulator()
  const { upstream, clone } = upstreamAndClone()
  const first = upstream.git('rev-parse', 'HEAD')
  const next = upstream.commit({ 'configs/a.yaml': golden('description: two') })
  upstream.git('update-ref', 'refs/heads/main', first)
  // The second time that the remote is asked, it has moved on.
  const script = join(clone.cwd, '.git', 'upload-pack')
  writeFileSync(
    script,
    `#!/bin/sh\nif [ -e '${script}.asked' ]; then git -C '${upstream.cwd}' update-ref refs/heads/main ${next}; fi\ntouch '${script}.asked'\nexec git-upload-pack "$@"\n`,
    { mode: 0o755 },
  )
  clone.git('reset', '-q', '--hard', first)
  clone.git('config', 'remote.origin.uploadpack', script)
  const report = await apply(clone, account)
  expect(report).toMatchObject({ outcome: 'superseded', supersededBy: next, run: { requests: { write: 0 } } })
  expect(report.targets).toMatchObject([{ status: 'not-run', changes: [{ action: 'create' }] }])
  expect(accountOf(account).list(kind)).toEqual([])
})

it('where nobody can say what the tip is, apply goes on with a warning', async () => {
  const account = await emulator()
  const { clone } = upstreamAndClone()
  clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
  const report = await apply(clone, account)
  expect(report).toMatchObject({
    outcome: 'applied',
    diagnostics: [
      {
        code: 'KILN3015',
        message:
          "cannot tell whether main has moved on from this commit: '/nowhere' does not appear to be a git repository",
        hint: 'let the job read the repository (git ls-remote origin), or give --allow-outdated to skip the check',
        severity: 'warning',
      },
    ],
  })
})

it('where nothing is committed yet there is nothing that could have moved on, and a warning says so', async () => {
  const account = await emulator()
  const made = repository()
  made.write(files)
  expect(await apply(made, account)).toMatchObject({
    outcome: 'applied',
    diagnostics: [
      {
        code: 'KILN3015',
        message: 'cannot tell whether main has moved on from this commit: there is no git commit here',
      },
    ],
  })
})

it('where the remote does not answer, the forge is asked', async () => {
  const account = await emulator()
  const forge = await github()
  const { clone } = upstreamAndClone()
  const commit = clone.git('rev-parse', 'HEAD')
  clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
  forge.branches.set('main', commit)
  const env = { ...forge.env, ...push }
  expect(await apply(clone, account, ['--comment', 'never'], env)).toMatchObject({
    outcome: 'applied',
    diagnostics: [],
  })
  forge.branches.set('main', 'a'.repeat(40))
  const report = await apply(clone, account, ['--comment', 'never'], env)
  expect(report).toMatchObject({ outcome: 'superseded', supersededBy: 'a'.repeat(40) })
})

it('a branch that begins like another one is not it, and hostile names are names', async () => {
  const account = await emulator()
  const { upstream, clone } = upstreamAndClone()
  upstream.git('checkout', '-qb', 'other/main')
  upstream.commit({ 'configs/a.yaml': golden('description: other') })
  expect(await apply(clone, account)).toMatchObject({ outcome: 'applied' })
  for (const name of ['--upload-pack=touch pwned', '$(touch pwned)', '*', 'a\u001b[31m\nb', '../main']) {
    const report = await apply(clone, account, [], { ...push, GITHUB_REF: `refs/heads/${name}` })
    expect(report).toMatchObject({
      outcome: 'clean',
      diagnostics: [
        {
          code: 'KILN3015',
          hint: 'let the job read the repository (git ls-remote origin), or give --allow-outdated to skip the check',
        },
      ],
    })
    expect(clone.git('status', '--porcelain')).toBe('')
  }
})

it('only a run for a branch can be superseded', () => {
  expect(branchOf(push)).toBe('main')
  expect(branchOf({ ...push, GITHUB_EVENT_NAME: 'pull_request' })).toBeUndefined()
  expect(branchOf({ ...push, GITHUB_REF: 'refs/tags/v1' })).toBeUndefined()
  expect(branchOf({ GITLAB_CI: 'true', CI_COMMIT_BRANCH: 'main' })).toBe('main')
  expect(branchOf({ GITLAB_CI: 'true', CI_MERGE_REQUEST_IID: '1' })).toBeUndefined()
  expect(branchOf({ JENKINS_URL: 'x', BRANCH_NAME: 'main' })).toBe('main')
  expect(branchOf({ JENKINS_URL: 'x', BRANCH_NAME: 'PR-1', CHANGE_ID: '1' })).toBeUndefined()
  const codebuild = { CODEBUILD_BUILD_ID: 'x', CODEBUILD_WEBHOOK_HEAD_REF: 'refs/heads/main' }
  expect(branchOf({ ...codebuild, CODEBUILD_WEBHOOK_EVENT: 'PUSH' })).toBe('main')
  expect(branchOf(codebuild)).toBeUndefined()
  expect(branchOf({})).toBeUndefined()
})
