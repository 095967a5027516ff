import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { optional } from '../../src/optional.ts'
import type { Report } from '../../src/report/report.ts'
import { emulator, kiln, kilnReport, type Ran } from '../support/kiln.ts'
import { accountOf, golden, projectFile } from '../support/project.ts'
import { repository, type Repository } from '../support/repository.ts'

const kind = 'InfrastructureConfiguration'
const second = `---\nkind: ${kind}\nname: second\ninstanceProfileName: builder\n`

/** A pull request of GitHub that is checked out as its head, on a branch `feature`; its base is `origin/main`. */
interface PullRequest extends Repository {
  readonly env: Readonly<Record<string, string>>
  run(...args: string[]): Promise<Report & { readonly ran: Ran }>
  text(...args: string[]): Promise<Ran>
}

function pullRequest(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string | undefined>>,
  account: Emulator | undefined,
  more: Readonly<Record<string, string>> = {},
): PullRequest {
  const made = repository(base)
  made.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  made.git('checkout', '-qb', 'feature')
  made.commit(head)
  const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main', ...more }
  const options = { cwd: made.cwd, env, ...optional({ emulator: account }) }
  return {
    ...made,
    env,
    run: (...args) => kilnReport(args, options),
    text: (...args) => kiln([...args, '--color', 'never'], options),
  }
}

const withoutKeys = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', HOME: '/nowhere' }

async function applied(account: Emulator, files: Readonly<Record<string, string>>): Promise<void> {
  const { cwd } = repository(files)
  expect((await kiln(['apply'], { cwd, emulator: account })).code).toBe(0)
}

it('what differed before is told apart from what the pull request causes', async () => {
  const account = await emulator()
  const base = { 'kiln.yaml': projectFile, 'configs/a.yaml': golden('description: one', 'keyPair: k') + second }
  await applied(account, base)
  accountOf(account).edit(kind, 'golden', (live) => ({ ...live, keyPair: 'hotfix' }))
  accountOf(account).edit(kind, 'second', (live) => ({ ...live, description: 'by hand' }))
  const head = { 'configs/a.yaml': golden('description: two', 'keyPair: k') + second }
  const request = pullRequest(base, head, account)
  const report = await request.run('plan')
  const [first, other] = report.targets[0]?.changes ?? []
  expect(report.base).toEqual({ revision: request.git('rev-parse', 'main') })
  expect(first).not.toHaveProperty('preexisting')
  expect(first?.fields).toMatchObject([{ path: 'description' }, { path: 'keyPair', preexisting: true }])
  expect(first?.fields[0]).not.toHaveProperty('preexisting')
  expect(other).toMatchObject({ id: `${kind}/second`, preexisting: true, fields: [{ preexisting: true }] })
  const { stdout } = await request.text('plan')
  expect(stdout).toMatch(/second {2}differs in the base revision already/)
  expect(stdout).toMatch(/hotfix.*\n?.*\(differs in the base revision already\)/)
  const outside = await kilnReport(['plan'], { cwd: request.cwd, emulator: account })
  expect(outside).toMatchObject({ digest: report.digest, summary: report.summary })
  expect(outside).not.toHaveProperty('base')
  expect(JSON.stringify(outside)).not.toContain('preexisting')
  const named = await kilnReport(['plan', '--base', 'main'], { cwd: request.cwd, emulator: account })
  expect(named.targets).toEqual(report.targets)
})

it('marks cost no request', async () => {
  const account = await emulator()
  const base = { 'kiln.yaml': projectFile, 'configs/a.yaml': golden() }
  const request = pullRequest(base, { 'configs/a.yaml': second }, account)
  await request.run('plan')
  const asked = account.requests.length
  await kilnReport(['plan'], { cwd: request.cwd, emulator: account })
  expect(account.requests.length).toBe(2 * asked)
})

it('an orphan that the pull request makes is its own; one that the base has is not', async () => {
  const account = await emulator()
  await applied(account, {
    'kiln.yaml': projectFile,
    'configs/a.yaml': golden() + second + second.replace('second', 'third'),
  })
  const base = { 'kiln.yaml': projectFile, 'configs/a.yaml': golden() + second }
  const report = await pullRequest(base, { 'configs/a.yaml': golden() }, account).run('plan')
  const orphans = report.targets[0]?.changes.filter(({ action }) => action === 'orphan')
  expect(orphans).toMatchObject([{ id: `${kind}/second` }, { id: `${kind}/third`, preexisting: true }])
  expect(orphans?.[0]).not.toHaveProperty('preexisting')
})

it('the base is the first parent of the merge that GitHub checks out, also in a clone of depth 2', async () => {
  const account = await emulator()
  const upstream = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  upstream.git('checkout', '-qb', 'feature')
  const head = upstream.commit({ 'configs/b.yaml': second })
  upstream.git('checkout', '-q', 'main')
  const tip = upstream.commit({ 'README.md': 'moved on' })
  upstream.git('merge', '-q', '--no-ff', '-m', 'try', 'feature')
  const { cwd } = upstream.clone('--depth', '2', '--branch', 'main')
  const payload = join(cwd, '.git', 'event.json')
  const env = { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'gone', GITHUB_EVENT_PATH: payload }
  const plan = (sha: string): Promise<Report> => {
    writeFileSync(payload, JSON.stringify({ pull_request: { head: { sha }, base: { sha: 'f'.repeat(40) } } }))
    return kilnReport(['plan'], { cwd, emulator: account, env })
  }
  expect(await plan(head)).toMatchObject({ base: { revision: tip }, exitCode: 0, diagnostics: [] })
  // A merge that is not of this head says nothing: the pull request has no base, and goes on without.
  const forged = await plan('a'.repeat(40))
  expect(forged).toMatchObject({
    exitCode: 0,
    diagnostics: [
      {
        code: 'KILN5001',
        message: 'git cannot read the revision refs/remotes/origin/gone: this clone is shallow and does not have it',
        hint: 'check its name; in CI check out the whole history (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)',
        severity: 'warning',
      },
    ],
  })
  expect(forged).not.toHaveProperty('base')
})

it('a base that is broken, or not there, marks nothing and says so', async () => {
  const account = await emulator()
  const base = { 'kiln.yaml': projectFile, 'configs/a.yaml': 'kind: Nothing\n' }
  const report = await pullRequest(base, { 'configs/a.yaml': golden() }, account).run('plan')
  expect(report).toMatchObject({
    exitCode: 0,
    diagnostics: [
      {
        code: 'KILN5004',
        message: expect.stringMatching(
          /^the base revision [0-9a-f]{12} is invalid \(1 errors\), so nothing is compared with it$/,
        ) as string,
        hint: 'see them with kiln validate at that revision',
        severity: 'warning',
      },
    ],
  })
  const unknown = await pullRequest({ 'configs/a.yaml': golden() }, {}, account).run('plan', '--base', '--output=x')
  expect(unknown).toMatchObject({ exitCode: 5 })
})

const role = 'arn:aws:iam::111122223333:role/plan'
const two = (lines: string): string => `version: 1\nowner: images\ntargets:\n${lines}`

it('a pull request does not point credentials elsewhere: access comes from the base, and a change is a warning', async () => {
  const account = await emulator()
  const target = '  - { name: prod, region: us-east-1, account: "111122223333" }\n'
  const base = { 'kiln.yaml': two(target), 'configs/a.yaml': golden() }
  const evil = two(
    `  - name: prod\n    region: eu-west-1\n    account: "999999999999"\n    roleArn: ${role.replace('111122223333', '999999999999')}\n`,
  )
  const request = pullRequest(base, { 'kiln.yaml': evil }, account)
  const report = await request.run('plan')
  expect(report.targets).toMatchObject([{ name: 'prod', region: 'us-east-1', account: '111122223333', status: 'ok' }])
  expect(report.diagnostics).toMatchObject([
    {
      code: 'KILN5002',
      message:
        'this pull request changes account, region, roleArn of target prod: they are planned as the base revision has them',
      hint: 'the change counts after the merge; --allow-target-changes plans with it now, with the credentials of this run',
      severity: 'warning',
      source: { file: 'kiln.yaml', line: 6, column: 5 },
    },
  ])
  expect(report.diagnostics[0]?.message).toContain('account, region, roleArn of target prod')
  expect(account.requests.some(({ operation }) => operation === 'AssumeRole')).toBe(false)
  const asked = await request.run('plan', '--allow-target-changes')
  expect(asked.diagnostics.some(({ code }) => code === 'KILN5002')).toBe(false)
  expect(asked.targets[0]).toMatchObject({ region: 'eu-west-1' })
})

it('a change of access for a whole fleet is said once, at the place where the fleet says it', async () => {
  const account = await emulator()
  const fleet = (name: string): string =>
    `version: 1\nowner: images\nfleet:\n  accounts: ["111122223333"]\n  roleArn: "${role}${name}"\n  regions: [us-east-1, eu-west-1]\n`
  const base = { 'kiln.yaml': fleet(''), 'configs/a.yaml': golden() }
  const report = await pullRequest(base, { 'kiln.yaml': fleet('-other') }, account).run('plan')
  expect(report.diagnostics).toMatchObject([
    {
      code: 'KILN5002',
      hint: 'the change counts after the merge; --allow-target-changes plans with it now, with the credentials of this run',
      source: { file: 'kiln.yaml', line: 5, column: 3 },
    },
  ])
  expect(report.diagnostics[0]?.message).toContain('roleArn of targets 111122223333-us-east-1, 111122223333-eu-west-1:')
})

it('explain and export in a pull request reach targets as the base does, too', async () => {
  const account = await emulator()
  const target = '  - { name: prod, region: us-east-1, account: "111122223333" }\n'
  const base = { 'kiln.yaml': two(target), 'configs/a.yaml': golden() }
  await applied(account, base)
  account.clearRequests()
  const added = `  - { name: new, region: eu-west-1, account: "111122223333", roleArn: ${role} }\n`
  const moved = target.replace(' }', `, roleArn: ${role} }`)
  const request = pullRequest(base, { 'kiln.yaml': two(moved + added) }, account)
  const explained = await request.text('explain', `${kind}/golden`, '--target', 'prod')
  expect(explained).toMatchObject({ code: 0, stderr: expect.stringContaining('KILN5002') })
  expect(explained.stdout).toContain('= unchanged')
  const unread = await request.text('explain', `${kind}/golden`, '--target', 'new')
  expect(unread).toMatchObject({ code: 1, stderr: expect.stringContaining('KILN5003') })
  expect(unread.stdout).toContain('live      not asked')
  const exported = await request.text('export', '--all', '--target', 'prod')
  expect(exported).toMatchObject({ code: 0, stderr: expect.stringContaining('KILN5002') })
  expect((await request.text('export', '--target', 'new')).code).toBe(1)
  expect(account.requests.some(({ operation }) => operation === 'AssumeRole')).toBe(false)
})

it('a target that the pull request adds is planned from git alone, and says why', async () => {
  const account = await emulator()
  const target = '  - { name: prod, region: us-east-1, account: "111122223333" }\n'
  const base = { 'kiln.yaml': two(target), 'configs/a.yaml': golden() }
  const head = {
    'kiln.yaml': two(`${target}  - { name: new, region: eu-west-1, account: "111122223333", roleArn: ${role} }\n`),
  }
  const request = pullRequest(base, head, account)
  const report = await request.run('plan')
  expect(report.targets).toMatchObject([
    { name: 'prod', status: 'ok', orphans: 'checked' },
    { name: 'new', status: 'ok', offline: true, orphans: 'not-checked', changes: [{ action: 'create' }] },
  ])
  expect(report.targets[1]?.diagnostics).toMatchObject([
    {
      code: 'KILN5003',
      message: 'target new is not read: this pull request adds it',
      hint: 'it is planned after the merge; --allow-target-changes plans it now, with the credentials of this run',
      source: { file: 'kiln.yaml', line: 5 },
    },
  ])
  expect(report.targets[1]).not.toHaveProperty('digest')
  expect(report).not.toHaveProperty('offline')
  expect(report.orphans).toBe('not-checked')
  expect(account.requests.some(({ operation }) => operation === 'AssumeRole')).toBe(false)
  // What it saw of that target covers no apply.
  writeFileSync(join(request.cwd, '.git/plan.json'), JSON.stringify(report))
  const { cwd } = request
  const apply = await kilnReport(['apply', '--reviewed', '.git/plan.json', '--target', 'new'], {
    cwd,
    emulator: account,
  })
  expect(apply).toMatchObject({ exitCode: 3, run: { requests: { write: 0 } } })
  const everyone = await kilnReport(['plan', '--project', 'kiln.yaml'], { cwd, emulator: account, env: request.env })
  expect(everyone.targets[1]?.offline).toBe(true)
})

it('in a pull request without credentials the plan is made offline, from git', async () => {
  const base = {
    'kiln.yaml': projectFile,
    'configs/a.yaml': golden('description: one') + second + second.replace('second', 'third'),
  }
  const head = {
    'configs/a.yaml': golden('description: two') + second,
    'configs/b.yaml': second.replace('second', 'fourth'),
  }
  const request = pullRequest(base, head, undefined, withoutKeys)
  const report = await request.run('plan')
  expect(report).toMatchObject({
    offline: true,
    outcome: 'changes',
    exitCode: 0,
    orphans: 'not-checked',
    base: { revision: request.git('rev-parse', 'main') },
    summary: { create: 1, update: 1, orphan: 1, unchanged: 1 },
    run: { requests: { read: 0 } },
    diagnostics: [
      { code: 'KILN5005', hint: 'run kiln plan with credentials to see what apply would do', severity: 'warning' },
    ],
  })
  expect(report.targets[0]).not.toHaveProperty('digest')
  const [fourth, first] = report.targets[0]?.changes ?? []
  expect(fourth).toMatchObject({ id: `${kind}/fourth`, action: 'create', source: { file: 'configs/b.yaml', line: 3 } })
  expect(first).toMatchObject({
    id: `${kind}/golden`,
    action: 'update',
    reason: 'git-changed',
    fields: [{ path: 'description', before: 'one', after: 'two', source: { line: 4 } }],
  })
  expect((await request.run('plan', '--detailed-exitcode')).exitCode).toBe(2)
  const { stdout } = await request.text('plan')
  expect(stdout).toMatch(
    /^Offline: 3 configurations valid in 1 target; 1 added, 1 changed, 1 no longer declared since\s+[0-9a-f]{12}; no account was asked/,
  )
  expect(stdout).toContain('going by git alone')
})

it('an offline plan satisfies no gate', async () => {
  const account = await emulator()
  const base = { 'kiln.yaml': projectFile, 'configs/a.yaml': golden() }
  const request = pullRequest(base, { 'configs/a.yaml': golden() + second }, undefined, withoutKeys)
  const report = await request.run('plan', '--report-file', '.git/plan.json')
  const { cwd } = request
  const reviewed = await kilnReport(['apply', '--reviewed', '.git/plan.json'], { cwd, emulator: account })
  expect(reviewed).toMatchObject({ exitCode: 3, outcome: 'refused', run: { requests: { write: 0 } } })
  const expected = await kilnReport(['apply', '--expect', report.digest], { cwd, emulator: account })
  expect(expected).toMatchObject({ exitCode: 3, outcome: 'refused', run: { requests: { write: 0 } } })
})

it('credentials that are there and broken are an error, in a pull request as elsewhere; without a pull request there is no offline plan unasked', async () => {
  const account = await emulator()
  account.addFault({ when: { operation: 'GetCallerIdentity' }, times: Infinity, effect: 'accessDenied' })
  const base = { 'kiln.yaml': projectFile, 'configs/a.yaml': golden() }
  expect(await pullRequest(base, {}, account).run('plan')).toMatchObject({ exitCode: 1, outcome: 'error' })
  const { cwd } = repository(base)
  mkdirSync(join(cwd, '.aws'))
  writeFileSync(join(cwd, '.aws/config'), '[default]\ncredential_process = /bin/false\n')
  const env = { ...withoutKeys, HOME: cwd, AWS_CONFIG_FILE: join(cwd, '.aws/config') }
  expect(await pullRequest(base, {}, account, env).run('plan')).toMatchObject({ exitCode: 1 })
})

it('--offline asks nobody, and without a base it is a check of the configuration', async () => {
  const account = await emulator()
  const { cwd, commit } = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  const report = await kilnReport(['plan', '--offline'], { cwd, emulator: account })
  expect(report).toMatchObject({
    offline: true,
    outcome: 'clean',
    exitCode: 0,
    targets: [{ declared: 1, changes: [] }],
  })
  expect(account.requests).toEqual([])
  expect((await kiln(['plan', '--offline'], { cwd })).stdout).toMatch(
    /^Offline: 1 configuration valid in 1 target; no account was asked/,
  )
  commit({ 'configs/b.yaml': second })
  const since = await kilnReport(['plan', '--offline', '--base', 'HEAD~1'], { cwd })
  expect(since).toMatchObject({ summary: { create: 1, unchanged: 1 } })
  commit({ 'configs/b.yaml': 'kind: Nothing\n' })
  expect(await kilnReport(['plan', '--offline'], { cwd })).toMatchObject({ exitCode: 5, outcome: 'invalid' })
})

it.each([
  ['GitLab', (sha: string) => ({ GITLAB_CI: 'true', CI_MERGE_REQUEST_DIFF_BASE_SHA: sha })],
  [
    'CodeBuild',
    () => ({ CODEBUILD_WEBHOOK_EVENT: 'PULL_REQUEST_UPDATED', CODEBUILD_WEBHOOK_BASE_REF: 'refs/heads/main' }),
  ],
  ['Jenkins', () => ({ JENKINS_URL: 'https://ci.example', CHANGE_TARGET: 'main' })],
])('the base of a pull request is found on %s', async (_, variables) => {
  const made = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  const revision = made.git('rev-parse', 'HEAD')
  made.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  made.commit({ 'configs/b.yaml': second })
  const report = await kilnReport(['plan'], { cwd: made.cwd, env: { ...withoutKeys, ...variables(revision) } })
  expect(report).toMatchObject({ offline: true, base: { revision }, summary: { create: 1, unchanged: 1 } })
})

it('hostile names of branches are names and nothing else', async () => {
  const account = await emulator()
  for (const name of ['--upload-pack=touch pwned', '$(touch pwned)', '; touch pwned', '../../x', 'a\u001b[31m\nb']) {
    const request = pullRequest({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() }, {}, account, {
      GITHUB_BASE_REF: name,
    })
    const report = await request.run('plan')
    expect(report).toMatchObject({
      exitCode: 0,
      diagnostics: [
        {
          code: 'KILN5001',
          hint: 'check its name; in CI check out the whole history (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)',
        },
      ],
    })
    expect(request.git('status', '--porcelain')).toBe('')
    // eslint-disable-next-line no-control-regex
    expect((await request.text('plan')).stdout).not.toMatch(/\u001b\[31m/)
  }
})

it('a base that a shallow clone has without the commit at which HEAD left it marks nothing, and says so', async () => {
  const account = await emulator()
  const upstream = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden('description: one') })
  upstream.git('checkout', '-qb', 'feature')
  upstream.commit({ 'configs/b.yaml': second })
  upstream.git('checkout', '-q', 'main')
  upstream.commit({ 'configs/a.yaml': golden('description: two') })
  await kilnReport(['apply'], { cwd: upstream.cwd, emulator: account })
  const clone = upstream.clone('--depth', '1', '--branch', 'feature', '--single-branch')
  clone.git('fetch', '-q', '--depth', '1', 'origin', 'main:refs/remotes/origin/main')
  const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' }
  const plan = () => kilnReport(['plan'], { cwd: clone.cwd, emulator: account, env })
  const report = await plan()
  expect(report).toMatchObject({
    exitCode: 0,
    diagnostics: [
      {
        code: 'KILN5007',
        message:
          'where this commit left refs/remotes/origin/main cannot be told, as this clone is shallow: what changed there since is not told apart from what changes here',
        hint: 'check out the whole history (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)',
        severity: 'warning',
      },
    ],
  })
  expect(report.diagnostics[0]?.hint).toContain('fetch-depth: 0')
  expect(JSON.stringify(report.targets)).not.toContain('preexisting')
  clone.git('fetch', '-q', '--unshallow', 'origin')
  const whole = await plan()
  expect(whole.diagnostics).toEqual([])
  expect(whole.targets[0]?.changes.find(({ name }) => name === 'golden')).toMatchObject({ preexisting: true })
})

it('a base that has a part of its configurations in a submodule marks nothing, and says so', async () => {
  const account = await emulator()
  const shared = repository({ 'b.yaml': second })
  const made = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  made.git('submodule', '--quiet', 'add', `file://${shared.cwd}`, 'configs/shared')
  made.commit()
  made.commit({ 'configs/a.yaml': golden('description: two') })
  const report = await kilnReport(['plan', '--base', 'HEAD~1'], { cwd: made.cwd, emulator: account })
  expect(report).toMatchObject({
    exitCode: 0,
    diagnostics: [
      {
        code: 'KILN5008',
        message:
          'the revision HEAD~1 has a part of the configurations in the submodule configs/shared, which is not read there',
        hint: 'nothing is marked as differing there already; keep configurations in the repository of the project to have it told',
        severity: 'warning',
      },
    ],
  })
  expect(JSON.stringify(report.targets)).not.toContain('preexisting')
})

it('in a repository without a commit nothing is marked, and the base that is not there is named', async () => {
  const account = await emulator()
  const made = repository()
  made.write({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' }
  expect(await kilnReport(['plan'], { cwd: made.cwd, emulator: account, env })).toMatchObject({
    exitCode: 0,
    summary: { create: 1 },
    diagnostics: [
      {
        code: 'KILN5001',
        message: expect.stringContaining('git cannot read the revision refs/remotes/origin/main: ') as string,
      },
    ],
  })
})
