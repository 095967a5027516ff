/** What a run shows in CI besides its own output: comment, step summary, outputs, annotations. It never changes the exit code. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { job } from '../support/ci-job.ts'
import { dangerIn } from '../support/hostile.ts'
import { shas, type GitHubEventName } from '../support/github-events.ts'
import { githubToken } from '../support/github.ts'
import { gitlab } from '../support/gitlab.ts'
import { emulator, folder, kiln } from '../support/kiln.ts'
import { golden, projectFile } from '../support/project.ts'

const apart = (stderr: string): readonly string[] => stderr.split('\n').filter((line) => line.startsWith('::'))

describe('a pull request', () => {
  it('gets one comment, which follows it', async () => {
    const { run, forge, document } = await job()
    expect((await run('pullRequest', ['plan'])).code).toBe(0)
    expect(forge.comments).toHaveLength(1)
    expect(forge.comments[0]?.body).toMatch(
      /^<!-- kiln:v1 kind=plan key=kiln run=100\/1 commit=a{40} digest=sha256:\S* owner=images file=kiln.yaml -->\n/,
    )
    expect(forge.comments[0]?.body).toContain('1 to create')
    document(`${golden()}---\n${golden().replace('golden', 'silver')}`)
    await run('pullRequest', ['plan'], { GITHUB_RUN_ID: '101', GITHUB_SHA: shas.base })
    expect(forge.comments).toHaveLength(1)
    expect(forge.comments[0]?.body).toContain('2 to create')
  })

  it('that changes nothing gets none; one that is there says so', async () => {
    const { run, forge, document } = await job()
    await run('push', ['apply', '--comment', 'never'])
    await run('pullRequest', ['plan'])
    expect(forge.comments).toEqual([])
    document(golden('description: other'))
    await run('pullRequest', ['plan'])
    document(golden())
    await run('pullRequest', ['plan'], { GITHUB_RUN_ID: '101' })
    expect(forge.comments).toHaveLength(1)
    expect(forge.comments[0]?.body).toContain('No changes')
  })

  it('gets one in any case with --comment always, and none with never', async () => {
    const { run, forge } = await job()
    await run('push', ['apply', '--comment', 'never'])
    await run('pullRequest', ['plan'], { KILN_COMMENT: 'never' })
    expect(forge.asked).toEqual([])
    await run('pullRequest', ['plan', '--comment', 'always'])
    expect(forge.comments).toHaveLength(1)
  })

  it('whose configuration is invalid is told', async () => {
    const { run, forge } = await job('kind: X\n')
    expect((await run('pullRequest', ['plan'])).code).toBe(5)
    expect(forge.comments[0]?.body).toContain('Invalid')
  })

  it('in a merge queue is still the same one', async () => {
    const { run, forge } = await job()
    await run('mergeQueue', ['plan'])
    expect(forge.comments).toMatchObject([{ on: 12 }])
  })

  it('of two projects, or of two parts of one, gets a comment for each', async () => {
    const { run, forge } = await job()
    await run('pullRequest', ['plan'])
    await run('pullRequest', ['plan', '--target', 'prod'])
    await run('pullRequest', ['plan', '--comment-key', 'mine'])
    await run('pullRequest', ['plan', '--target', 'prod'], { GITHUB_RUN_ID: '101' })
    expect(forge.comments).toHaveLength(3)
  })

  it.each<GitHubEventName>(['schedule', 'dispatch', 'commentOnIssue', 'push'])('is not guessed: %s', async (event) => {
    const { run, forge } = await job()
    forge.pulls.push({ number: 13, headSha: 'x', mergeSha: shas.main, state: 'merged' })
    await run(event, ['plan'])
    expect(forge.comments).toEqual([])
  })

  it('is found for what was pushed to its branch', async () => {
    const { run, forge } = await job()
    forge.pulls.push({ number: 13, headSha: shas.main })
    await run('push', ['plan'])
    expect(forge.comments).toMatchObject([{ on: 13 }])
  })
})

describe('what was merged', () => {
  it('is written back into the comment of its pull request', async () => {
    const { run, forge } = await job()
    await run('pullRequest', ['plan'])
    forge.pulls.splice(0, 1, { number: 12, headSha: shas.head, mergeSha: shas.main, state: 'merged' })
    expect((await run('push', ['apply'], { GITHUB_RUN_ID: '101' })).code).toBe(0)
    expect(forge.comments).toHaveLength(1)
    expect(forge.comments[0]?.body).toContain('Applied')
  })

  it('and failed is said in a comment of its own as well, because one that is changed notifies nobody', async () => {
    const { run, forge, account } = await job()
    await run('pullRequest', ['plan'])
    forge.pulls.splice(0, 1, { number: 12, headSha: shas.head, mergeSha: shas.main, state: 'merged' })
    const effect = {
      type: 'error',
      name: 'AccessDeniedException',
      status: 403,
      message: 'no `more` @everyone',
    } as const
    account.addFault({ when: { operation: 'CreateInfrastructureConfiguration' }, effect, times: Infinity })
    expect((await run('push', ['apply'], { GITHUB_RUN_ID: '101' })).code).toBe(4)
    expect(forge.comments).toHaveLength(2)
    const [plan, failure] = forge.comments.map(({ body }) => body)
    expect(plan).toContain('Incomplete')
    expect(failure).toMatch(/^<!-- kiln:v1 kind=failure key=kiln run=101\/1 /)
    expect(failure?.slice(failure.indexOf('\n') + 1)).toBe(`### Incomplete: 0 done, 1 failed, 0 not run, 0 blocked

**Made against another endpoint, not against AWS.**

- create of \`InfrastructureConfiguration/golden\` in \`prod\` failed: \`AccessDeniedException\` \`\`no \`more\` @everyone\`\`

What is done stays done. Mend what is named and run the job again: it goes on from what it finds.

[Log of the run](https://github.com/acme/images/actions/runs/101)
`)
    await run('push', ['apply'], { GITHUB_RUN_ID: '101', GITHUB_RUN_ATTEMPT: '2' })
    expect(forge.comments).toHaveLength(3)
  })

  it('by nobody’s pull request is said nowhere', async () => {
    const { run, forge } = await job()
    expect(await run('push', ['apply'])).toMatchObject({ code: 0, stderr: expect.not.stringContaining('KILN6') })
    expect(forge.comments).toEqual([])
  })
})

describe('a comment that cannot be written', () => {
  it.each([
    ['a permission', { status: 403, body: { message: 'Resource not accessible by integration' } }, 'KILN6001'],
    ['a pull request that cannot be seen', { status: 404, body: { message: 'Not Found' } }, 'KILN6001'],
    ['a refusal', { status: 422, body: { message: 'Validation Failed' } }, 'KILN6002'],
    ['a text that is too long', { status: 422, body: { message: 'Body is too long' } }, 'KILN6002'],
    ['a rate limit', { status: 429, headers: { 'retry-after': '3600' } }, 'KILN6002'],
    ['a failure of the service', { status: 500 }, 'KILN6002'],
    ['a broken connection', { status: 0, drop: true }, 'KILN6002'],
    ['an answer that is none', { status: 200, body: 'x' }, 'KILN6002'],
  ])('for want of %s leaves the exit code, and says so once, in log and summary', async (_, fault, code) => {
    const { run, forge, summary } = await job()
    forge.fail({ on: /POST \/repos/, ...fault })
    const ran = await run('pullRequest', ['plan', '--detailed-exitcode'])
    expect(ran.code).toBe(2)
    expect(apart(ran.stderr).filter((line) => line.includes('notice'))).toHaveLength(1)
    expect(ran.stderr).toContain(`::notice title=${code}::the comment could not be written: `)
    expect(ran.stderr).toContain(
      {
        KILN6001:
          '. What to do: give the job the permission for it (GitHub: pull-requests: write; GitLab: a token with the scope api); the token of a fork or of Dependabot only reads. The report is complete without it',
        KILN6002: '. What to do: the next run writes it; the report is complete without it',
      }[code],
    )
    expect(summary()).toContain('1 to create')
    expect(summary()).toContain('the comment could not be written')
    expect(ran.stderr + ran.stdout + summary()).not.toContain(githubToken)
  })

  it('is told in the words of the forge, which are text and nothing else', async () => {
    const { run, forge, summary } = await job()
    const message = '<img src=x> @everyone\n::error::pwned ##[error]x'
    forge.fail({ on: /POST \/repos/, status: 403, body: { message } })
    const ran = await run('pullRequest', ['plan'])
    expect(apart(ran.stderr)).toHaveLength(1)
    expect(dangerIn(ran.stderr.replaceAll(/^::notice [^:]*::/gm, ''))).toBeUndefined()
    expect(summary()).not.toMatch(/<img|@everyone/)
  })

  it.each<GitHubEventName>(['fork', 'dependabot'])('%s: the token only reads', async (event) => {
    const { run, forge, summary } = await job()
    forge.fail({ on: /POST \/repos/, status: 403, body: { message: 'Resource not accessible by integration' } })
    const ran = await run(event, ['plan'])
    expect(ran.code).toBe(0)
    expect(ran.stderr).toContain('KILN6001')
    expect(summary()).toContain('1 to create')
  })

  it('for want of a token is no matter, unless it was asked for', async () => {
    const { run, forge } = await job()
    expect((await run('pullRequest', ['plan'], { GITHUB_TOKEN: '' })).stderr).not.toContain('KILN6')
    const ran = await run('pullRequest', ['plan', '--comment', 'always'], { GITHUB_TOKEN: '' })
    expect(ran.code).toBe(0)
    expect(ran.stderr).toContain(
      '::notice title=KILN6003::no comment was written: there is no token for a forge. What to do: give the step GITHUB_TOKEN or GITLAB_TOKEN, and run it for a pull request or for what was merged from one',
    )
    expect(forge.asked).toEqual([])
  })
})

describe('a step of GitHub Actions', () => {
  it('has outputs', async () => {
    const { run, outputs } = await job()
    await run('push', ['plan', '--report-file', 'out/report.json'])
    expect(outputs()).toEqual({
      'has-changes': 'true',
      'exit-code': '0',
      outcome: 'changes',
      create: '1',
      update: '0',
      adopt: '0',
      delete: '0',
      orphan: '0',
      blocked: '0',
      unchanged: '0',
      digest: expect.stringMatching(/^sha256:/),
      summary: expect.stringContaining('1 to create'),
      'report-file': 'out/report.json',
      'failure-reason': '',
    })
    await run('push', ['apply'])
    await run('push', ['drift'])
    expect(outputs()).toMatchObject({ 'has-changes': 'false', outcome: 'clean', unchanged: '1', 'report-file': '' })
    await run('push', ['apply', '--expect', 'sha256:x'])
    expect(outputs()).toMatchObject({ 'exit-code': '0', outcome: 'clean' })
  })

  it('of an offline plan have no digest: nobody can apply it', async () => {
    const { run, outputs } = await job()
    await run('pullRequest', ['plan', '--offline'])
    expect(outputs()).toMatchObject({ 'exit-code': '0', digest: '' })
  })

  it.each([
    ['config-invalid', 'kind: X\n', ['plan']],
    ['plan-changed', golden(), ['apply', '--expect', 'sha256:x']],
    ['guard', golden(), ['plan', '--prune', '--only', '*/golden']],
  ])('says why it failed: %s', async (reason, yaml, args) => {
    const { run, outputs } = await job(yaml)
    await run('push', args)
    expect(outputs()).toMatchObject({ 'failure-reason': reason })
  })

  it('has a summary, to which every command adds', async () => {
    const { run, summary } = await job()
    await run('push', ['validate'])
    await run('push', ['plan'])
    expect(summary()).toMatch(/Valid: 1 configuration[\s\S]*1 to create/)
  })

  it('whose files cannot be written says so once each, and ends as it would', async () => {
    const { run } = await job()
    const ran = await run('push', ['plan'], {
      GITHUB_STEP_SUMMARY: '/nowhere/summary',
      GITHUB_OUTPUT: '/nowhere/output',
    })
    expect(ran.code).toBe(0)
    expect(apart(ran.stderr)).toEqual([
      expect.stringContaining('GITHUB_STEP_SUMMARY could not be written'),
      expect.stringContaining('GITHUB_OUTPUT could not be written'),
    ])
  })

  it('has annotations on the lines at fault, seen from the root of the repository', async () => {
    const { run, cwd } = await job()
    rmSync(join(cwd, 'kiln.yaml'))
    mkdirSync(join(cwd, 'images/configs'), { recursive: true })
    writeFileSync(join(cwd, 'images/kiln.yaml'), projectFile)
    const wrong = Array.from({ length: 12 }, (_, index) => `  wrong${index}: 1`).join('\n')
    writeFileSync(join(cwd, 'images/configs/a.yaml'), `${golden()}placement:\n${wrong}\n`)
    const ran = await run('pullRequest', ['plan'], {}, join(cwd, 'images'))
    expect(ran.code).toBe(5)
    const lines = apart(ran.stderr)
    expect(lines).toHaveLength(10)
    expect(lines[0]).toMatch(/^::error file=images\/configs\/a\.yaml,line=5,col=3,title=Kiln%3A KILN\d+::/)
    expect(lines[9]).toContain('3 more findings')
  })

  it('links the whole report where it is told to', async () => {
    const { run, forge, summary } = await job()
    await run('pullRequest', ['plan', '--report-url', 'https://ci.example/report.html'])
    expect(forge.comments[0]?.body).toContain('(https://ci.example/report.html)')
    expect(summary()).toContain('(https://ci.example/report.html)')
  })

  it('keeps the JSON on stdout whole', async () => {
    const { run } = await job('kind: X\n')
    const ran = await run('pullRequest', ['plan', '-o', 'json'])
    expect(JSON.parse(ran.stdout)).toMatchObject({
      run: { ci: { provider: 'github', event: 'pull_request', pullRequest: 12, headSha: shas.head, isFork: false } },
    })
  })

  it('shows nothing of this where CI=false says that it is none', async () => {
    const { run, forge, summary, outputs } = await job()
    await run('pullRequest', ['plan'], { CI: 'false' })
    expect([forge.asked, summary(), outputs()]).toEqual([[], '', {}])
  })
})

it('GitLab: a note in the merge request, if there is a token that may write one', async () => {
  const [account, forge] = [await emulator(), await gitlab()]
  forge.mergeRequests.push({ iid: 7, sha: shas.head, mergeSha: shas.main, state: 'merged' })
  const cwd = folder({ 'kiln.yaml': projectFile, 'configs/documents.yaml': golden() })
  const env = {
    ...forge.env,
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_MERGE_REQUEST_IID: '7',
    CI_COMMIT_SHA: shas.head,
  }
  await kiln(['plan'], { cwd, emulator: account, env })
  await kiln(['plan'], { cwd, emulator: account, env: { ...env, GITLAB_TOKEN: '', CI_JOB_TOKEN: 'x' } })
  expect(forge.notes).toMatchObject([{ on: 'merge_requests/7', body: expect.stringContaining('1 to create') }])
  const merged = { ...forge.env, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_SHA: shas.main, CI_PIPELINE_ID: '101' }
  expect((await kiln(['apply'], { cwd, emulator: account, env: merged })).code).toBe(0)
  expect(forge.notes).toMatchObject([{ body: expect.stringContaining('Applied') }])
  forge.fail({ on: /PUT/, status: 403, body: { message: '403 Forbidden' } })
  const ran = await kiln(['apply'], {
    cwd,
    emulator: account,
    env: { ...merged, CI_PIPELINE_ID: '102', CI_COMMIT_SHA: shas.main },
  })
  expect(ran.code).toBe(0)
})

describe('the log of a job', () => {
  const fleet = `version: 1
owner: images
targets:
  - { name: us, region: us-east-1, account: "111122223333" }
  - { name: eu, region: eu-west-1, account: "111122223333" }
`
  const logOf = async (env: Readonly<Record<string, string>>, ...args: string[]): Promise<string> => {
    const cwd = folder({ 'kiln.yaml': fleet, 'configs/documents.yaml': golden() })
    return (await kiln(['plan', ...args], { cwd, emulator: await emulator(), env: { NO_COLOR: '1', ...env } })).stdout
  }

  it('of GitHub Actions has a closed section for each target', async () => {
    const lines = (await logOf({ GITHUB_ACTIONS: 'true' })).split('\n').filter((line) => line.startsWith('::'))
    expect(lines).toEqual(['::group::us: 1 to create', '::endgroup::', '::group::eu: 1 to create', '::endgroup::'])
  })

  it('of GitLab has them, too', async () => {
    const log = (await logOf({ GITLAB_CI: 'true' })).replaceAll('\u001b[0K', '<clear>')
    expect(log).toContain('<clear>section_start:1767225600:kiln_0[collapsed=true]\r<clear>us: 1 to create\n')
    expect(log.match(/<clear>section_end:\d+:kiln_[01]\r<clear>\n/g)).toHaveLength(2)
  })

  it.each([
    ['in JSON', { GITHUB_ACTIONS: 'true' }, ['-o', 'json']],
    ['elsewhere', {}, []],
    ['where CI=false', { GITHUB_ACTIONS: 'true', CI: 'false' }, []],
  ])('has none %s', async (_, env, args) => {
    expect(await logOf(env, ...args)).not.toMatch(/::group|section_start/)
  })
})
