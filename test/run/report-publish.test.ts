/** kiln report publish: one comment for the jobs of a matrix, and for a run that may not write one itself. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { eventEnv, githubEvents, shas, type GitHubEventName } from '../support/github-events.ts'
import { github, type GitHub } from '../support/github.ts'
import { emulator, folder, kiln, type Ran } from '../support/kiln.ts'
import { golden } from '../support/project.ts'

const fleet = `version: 1
owner: images
targets:
  - { name: us, region: us-east-1, account: "111122223333" }
  - { name: eu, region: eu-west-1, account: "111122223333" }
`

interface Desk {
  readonly cwd: string
  readonly forge: GitHub
  publish(event: GitHubEventName, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ran>
}

/** A folder with the reports of two jobs, `us.json` and `eu.json`, and a forge to publish them to. */
async function desk(command = 'plan'): Promise<Desk> {
  const [account, forge] = [await emulator(), await github()]
  forge.pulls.push({ number: 12, headSha: shas.head, head: 'stranger:faster' })
  const cwd = folder({ 'kiln.yaml': fleet, 'configs/documents.yaml': golden(), summary: '', output: '' })
  for (const target of ['us', 'eu']) {
    await kiln([command, '--target', target, '--report-file', `${target}.json`], { cwd, emulator: account })
  }
  return {
    cwd,
    forge,
    publish(event, args, env = {}) {
      const files = { GITHUB_STEP_SUMMARY: join(cwd, 'summary'), GITHUB_OUTPUT: join(cwd, 'output') }
      return kiln(['report', 'publish', ...args], {
        cwd,
        env: { ...forge.env, ...files, ...eventEnv(cwd, event), ...env },
      })
    },
  }
}

describe('the last job of a matrix', () => {
  it('writes one comment for all of them, and rewrites it', async () => {
    const { publish, forge, cwd } = await desk()
    const first = await publish('pullRequest', ['us.json', 'eu.json'])
    expect(first).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^created https:\/\/github\.com\/acme\S+\n$/),
    })
    expect(forge.comments).toHaveLength(1)
    expect(forge.comments[0]?.body).toMatch(/2 to create in 2 targets[\s\S]*us[\s\S]*eu/)
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toContain('2 to create')
    expect(readFileSync(join(cwd, 'output'), 'utf8')).toContain('has-changes')
    const again = await publish('pullRequest', ['eu.json', 'us.json'], { GITHUB_RUN_ATTEMPT: '2' })
    expect(again.stdout).toMatch(/^unchanged: it says so already https/)
    const older = await publish('pullRequest', ['us.json'], { GITHUB_RUN_ID: '99' })
    expect(older.stdout).toMatch(/^unchanged: a later run has spoken/)
    expect((await publish('pullRequest', ['us.json'], { GITHUB_RUN_ID: '101' })).stdout).toMatch(/^updated /)
    expect(forge.comments).toHaveLength(1)
  })

  it('writes where it is told to', async () => {
    const { publish, forge } = await desk()
    forge.pulls.push({ number: 77, headSha: 'x' })
    await publish('schedule', ['us.json', '--pull-request', '77', '--comment-key', 'nightly'])
    expect(forge.comments).toMatchObject([{ on: 77, body: expect.stringContaining('key=nightly ') }])
  })

  it('writes back what was applied', async () => {
    const { publish, forge } = await desk('apply')
    forge.pulls.splice(0, 1, { number: 12, headSha: shas.head, mergeSha: shas.main, state: 'merged' })
    await publish('push', ['us.json', 'eu.json'])
    expect(forge.comments).toMatchObject([{ on: 12, body: expect.stringContaining('Applied') }])
  })

  it.each([
    ['a file that is no report', 'bad.json', '{}'],
    ['a file that is no JSON', 'bad.json', '<html>'],
    ['a file that is not there', 'missing.json', undefined],
  ])('refuses %s', async (_, file, text) => {
    const { publish, forge, cwd } = await desk()
    if (text !== undefined) writeFileSync(join(cwd, file), text)
    expect(await publish('pullRequest', ['us.json', file])).toMatchObject({
      code: 5,
      stderr: expect.stringContaining('error KILN4004'),
    })
    expect(forge.asked).toEqual([])
  })

  it.each([
    ['a permission', { status: 403, body: { message: 'no' } }, 'KILN6001'],
    ['a connection', { status: 0, drop: true }, 'KILN6002'],
  ])('that lacks %s says so, and ends well', async (_, fault, code) => {
    const { publish, forge } = await desk()
    forge.fail({ on: /POST \/repos/, ...fault })
    const ran = await publish('pullRequest', ['us.json'])
    expect(ran).toMatchObject({ code: 0, stdout: 'not published\n', stderr: expect.stringContaining(code) })
  })

  it('without token or pull request says so', async () => {
    const { publish } = await desk()
    const ran = await publish('pullRequest', ['us.json'], { GITHUB_TOKEN: '' })
    expect(ran).toMatchObject({ code: 0, stderr: expect.stringContaining('there is no token for a forge') })
    expect((await publish('schedule', ['us.json'])).stderr).toContain('this run belongs to no pull request')
  })
})

describe('the run after the run of a fork', () => {
  it('finds the pull request by what the forge says, not by what the artifact says', async () => {
    const { publish, forge, cwd } = await desk()
    forge.pulls.push({ number: 13, headSha: shas.head, head: 'acme:faster' })
    const report = JSON.parse(readFileSync(join(cwd, 'us.json'), 'utf8')) as { run: object }
    const ci = {
      provider: 'github',
      pullRequest: 13,
      runUrl: 'https://evil.example/run',
      repository: 'evil/x',
      isFork: false,
    }
    writeFileSync(join(cwd, 'us.json'), JSON.stringify({ ...report, run: { ...report.run, ci } }))
    expect((await publish('workflowRunOfFork', ['us.json'])).stdout).toMatch(/^created /)
    expect(forge.comments).toMatchObject([{ on: 12 }])
    const body = forge.comments[0]?.body ?? ''
    expect(body).toMatch(/^<!-- kiln:v1 kind=plan key=kiln run=99\/1 commit=a{40} /)
    expect(body).toContain('Made by a run of a fork')
    expect(body).not.toContain('evil')
  })

  it.each(['head_branch', 'head_repository', 'head_sha'])(
    'says nothing where the platform does not say what the run was about: no %s',
    async (missing) => {
      const { publish, forge, cwd } = await desk()
      const { payload } = githubEvents.workflowRunOfFork as { payload: { workflow_run: object } }
      const event = { ...payload, workflow_run: { ...payload.workflow_run, [missing]: null } }
      writeFileSync(join(cwd, 'other.json'), JSON.stringify(event))
      const ran = await publish('workflowRunOfFork', ['us.json'], { GITHUB_EVENT_PATH: join(cwd, 'other.json') })
      expect(ran).toMatchObject({ code: 0, stdout: 'not published\n' })
      expect(ran.stderr).toContain('no comment was written: this run belongs to no pull request')
      expect(forge.comments).toEqual([])
    },
  )

  it('says nothing about a commit that is no longer the tip', async () => {
    const { publish, forge } = await desk()
    forge.pulls.splice(0, 1, { number: 12, headSha: shas.base, head: 'stranger:faster' })
    const ran = await publish('workflowRunOfFork', ['us.json'])
    expect(ran).toMatchObject({ code: 0, stdout: 'not published\n', stderr: expect.stringContaining('KILN6003') })
    expect(forge.comments).toEqual([])
  })

  it('does not let a stranger say that something was applied', async () => {
    const { publish, forge } = await desk('apply')
    expect((await publish('workflowRunOfFork', ['us.json'])).stdout).toBe('not published\n')
    expect(forge.comments).toEqual([])
  })
})
