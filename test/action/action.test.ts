/** The action, run the way a runner does: Node, inputs and event in the environment, files for what it leaves, signals to the process. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { stepOutputs } from '../../src/forge/step-outputs.ts'
import type { Emulator } from '../../src/emulator/emulator.ts'
import type { Report } from '../../src/report/report.ts'
import { parse, root, type Loose } from '../support/examples.ts'
import { eventEnv, shas, type GitHubEventName } from '../support/github-events.ts'
import { github, githubToken, type GitHub } from '../support/github.ts'
import { emulator, folder, type Ran } from '../support/kiln.ts'
import { outcomeOf } from '../support/program.ts'
import { accountOf, golden, projectFile } from '../support/project.ts'
import { parseOutputs } from '../support/step-files.ts'

const action = parse('action.yml')[0] as Loose
const built = mkdtempSync(join(tmpdir(), 'kiln-action-'))

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build-action.mjs'), built], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
})
afterAll(() => rmSync(built, { recursive: true, force: true }))

interface Runner {
  readonly cwd: string
  readonly account: Emulator
  readonly forge: GitHub
  start(event: GitHubEventName, inputs: Readonly<Record<string, string>>): ChildProcess
  step(event: GitHubEventName, inputs: Readonly<Record<string, string>>): Promise<Ran>
  outputs(): Readonly<Record<string, string>>
  file(name: 'summary' | 'path'): string
  report(): Report
}

/** A runner with a checkout. Each step has the defaults of the inputs, as the runner fills them in. */
async function runner(yaml = golden()): Promise<Runner> {
  const [account, forge] = [await emulator(), await github()]
  forge.pulls.push({ number: 12, headSha: shas.head })
  const cwd = folder({ 'kiln.yaml': projectFile, 'configs/documents.yaml': yaml, summary: '', output: '', path: '' })
  const defaults = Object.entries(action['inputs'] as Loose).map(([name, { default: value }]): [string, string] => [
    name,
    value === '${{ github.token }}' ? githubToken : String(value ?? ''),
  ])
  const start: Runner['start'] = (event, inputs) => {
    writeFileSync(join(cwd, 'output'), '')
    const given = Object.entries({ ...Object.fromEntries(defaults), ...inputs })
    const { GITHUB_TOKEN: _, ...env } = forge.env
    const child = spawn(process.execPath, [join(built, 'main.cjs')], {
      cwd,
      env: {
        ...env,
        ...eventEnv(cwd, event),
        ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        PATH: process.env['PATH'] ?? '',
        HOME: cwd,
        RUNNER_TEMP: cwd,
        GITHUB_ACTION: 'kiln',
        GITHUB_OUTPUT: join(cwd, 'output'),
        GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
        GITHUB_PATH: join(cwd, 'path'),
        AWS_ACCESS_KEY_ID: '111122223333',
        AWS_SECRET_ACCESS_KEY: 'test',
        AWS_EC2_METADATA_DISABLED: 'true',
        KILN_ENDPOINT_URL: account.url,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    return child
  }
  return {
    cwd,
    account,
    forge,
    start,
    step: (event, inputs) => outcomeOf(start(event, inputs)),
    outputs: () => parseOutputs(readFileSync(join(cwd, 'output'), 'utf8')),
    file: (name) => readFileSync(join(cwd, name), 'utf8'),
    report: () => JSON.parse(readFileSync(join(cwd, 'kiln-kiln.json'), 'utf8')) as Report,
  }
}

describe('the action', () => {
  it('is what action.yml says', () => {
    expect(action['runs']).toEqual({ using: 'node24', main: 'action/dist/main.cjs' })
    for (const [name, one] of [
      ...Object.entries(action['inputs'] as Loose),
      ...Object.entries(action['outputs'] as Loose),
    ]) {
      expect(one['description'], name).toMatch(/\S/)
    }
  })

  it('plans in a pull request: comment, summary, outputs, and a step that succeeds', async () => {
    const { step, outputs, file, forge, report } = await runner()
    const ran = await step('pullRequest', { command: 'plan', args: '--detailed-exitcode' })
    expect(ran).toMatchObject({ code: 0 })
    expect(outputs()).toMatchObject({ 'has-changes': 'true', 'exit-code': '2', create: '1', outcome: 'changes' })
    expect(Object.keys(outputs()).toSorted()).toEqual(Object.keys(action['outputs'] as Loose).toSorted())
    expect(Object.keys(outputs())).toEqual(Object.keys(stepOutputs(report(), '')))
    expect(JSON.parse(readFileSync(outputs()['report-file'] ?? '', 'utf8'))).toEqual(report())
    expect(file('summary')).toContain('1 to create')
    expect(forge.comments.map(({ on, author }) => [on, author])).toEqual([[12, 'github-actions[bot]']])
    expect(ran.stdout + ran.stderr).not.toContain(githubToken)
  })

  it('applies on a push, then has nothing to do; drift fails the step and is told', async () => {
    const { step, outputs, account } = await runner()
    expect(await step('push', { command: 'apply' })).toMatchObject({ code: 0 })
    expect(outputs()).toMatchObject({ 'exit-code': '0', outcome: 'applied' })
    expect(accountOf(account).list('InfrastructureConfiguration')).toHaveLength(1)
    expect(await step('schedule', { command: 'drift' })).toMatchObject({ code: 0 })
    accountOf(account).edit('InfrastructureConfiguration', 'golden', (live) => ({ ...live, keyPair: 'hotfix' }))
    expect(await step('schedule', { command: 'drift' })).toMatchObject({ code: 2 })
    expect(outputs()).toMatchObject({ 'has-changes': 'true', outcome: 'drift' })
  })

  it('applies what was reviewed, and refuses what was not', async () => {
    const { step, outputs, cwd, account } = await runner()
    await step('pullRequest', { command: 'plan', 'report-file': 'reviewed/pull-request/plan.json' })
    const reviewed = { command: 'apply', reviewed: 'reviewed', 'review-policy': 'strict' }
    writeFileSync(join(cwd, 'configs/more.yaml'), golden().replace('golden', 'silver'))
    expect(await step('push', reviewed)).toMatchObject({ code: 3 })
    expect(outputs()).toMatchObject({ outcome: 'refused', 'failure-reason': 'plan-changed' })
    expect(accountOf(account).list('InfrastructureConfiguration')).toHaveLength(0)
    rmSync(join(cwd, 'configs/more.yaml'))
    expect(await step('push', reviewed)).toMatchObject({ code: 0 })
    expect(outputs()).toMatchObject({ outcome: 'applied', create: '1' })
  })

  it('publishes the report of a fork from a run that checks nothing out', async () => {
    const { step, forge } = await runner()
    forge.pulls.splice(0, 1, { number: 12, headSha: shas.head, head: 'stranger:faster' })
    await step('fork', { command: 'plan', comment: 'never', 'report-file': 'reports/plan.json' })
    expect(forge.comments).toEqual([])
    const published = await step('workflowRunOfFork', { command: 'report', args: 'publish reports/plan.json' })
    expect(published).toMatchObject({ code: 0, stdout: expect.stringContaining('created') })
    expect(forge.comments[0]?.body).toContain('fork')
  })

  it('fails for a mistake in the project and for one in the inputs, and says which', async () => {
    const { step, outputs } = await runner('kind: InfrastructureConfiguration\nname: x\ninstanceProfil: builder\n')
    expect(await step('pullRequest', { command: 'validate' })).toMatchObject({ code: 5 })
    expect(outputs()).toMatchObject({ outcome: 'invalid', 'failure-reason': 'config-invalid' })
    const wrong = await step('pullRequest', { command: 'destroy' })
    expect(wrong.code).toBe(5)
    expect(wrong.stdout).toMatch(/^::error title=Kiln::command is "destroy"; it takes one of plan, apply/)
  })

  it('hears a job that is cancelled: the write in flight is finished, nothing new begun, the report written', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `golden-${index}`)
    const documents = names.map((name) => golden().replace('golden', name)).join('---\n')
    const { start, account, report } = await runner(documents)
    let child: ChildProcess | undefined
    account.addFault({
      when: { operation: 'CreateInfrastructureConfiguration' },
      effect: { type: 'call', before: () => void child?.kill('SIGINT') },
    })
    child = start('push', { command: 'apply', args: '--parallelism 1' })
    expect(await outcomeOf(child)).toMatchObject({ code: 130 })
    const { outcome, outcomes } = report()
    expect(outcome).toBe('interrupted')
    // Node hears of a signal after the answers that came with it: one more may have been sent by then.
    expect([1, 2]).toContain(outcomes.done)
    expect(outcomes).toEqual({ done: outcomes.done, failed: 0, notRun: names.length - outcomes.done })
  })

  it('none makes kiln a command of the steps that follow', async () => {
    const { step, file, cwd } = await runner()
    expect(await step('push', { command: 'none' })).toEqual({ code: 0, stdout: '', stderr: '' })
    const folder = file('path').trim()
    expect(existsSync(join(folder, 'kiln'))).toBe(true)
    const env = { PATH: `${folder}:/usr/bin:/bin`, HOME: cwd }
    const { stdout, status } = spawnSync('sh', ['-c', 'kiln validate'], { cwd, env, encoding: 'utf8' })
    expect([status, stdout]).toEqual([0, expect.stringContaining('Valid: 1 configuration')])
  })
})
