/** Which files count as a review: reports of plans that the change itself could not bring along. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { emulator, kilnReport } from '../support/kiln.ts'
import { accountOf, golden, projectFile } from '../support/project.ts'
import { repository } from '../support/repository.ts'

/** A project in a real repository, on an account that has nothing yet. */
async function setUp() {
  const account = await emulator()
  const { cwd, git, commit, write } = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  const elsewhere = mkdtempSync(join(tmpdir(), 'kiln-reports-'))
  onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }))
  const run = (...args: string[]) => kilnReport(args, { cwd, emulator: account })
  const plan = join(elsewhere, 'plan.json')
  expect(await run('plan', '--report-file', plan)).toMatchObject({ outcome: 'changes' })
  const made = (): number => accountOf(account).list('InfrastructureConfiguration').length
  return { account, cwd, git, commit, write, run, elsewhere, plan, text: readFileSync(plan, 'utf8'), made }
}

const refused = (code: string) => ({
  exitCode: 3,
  outcome: 'refused',
  diagnostics: expect.arrayContaining([expect.objectContaining({ code })]),
  targets: [],
})

describe('a file of the repository', () => {
  it.each([
    ['named itself', 'reviewed/docs/kiln-plan.json', 'reviewed/docs/kiln-plan.json'],
    ['in a folder', 'reviewed/docs/kiln-plan.json', 'reviewed'],
    ['that a pattern matches', 'kiln-shard-7.json', 'kiln-shard-*.json'],
    ['below the folder that Kiln runs in', 'reviewed/plan.json', './reviewed/../reviewed'],
  ])('%s is refused, and nothing is written', async (_, file, given) => {
    const { account, commit, run, text, made } = await setUp()
    commit({ [file]: text })
    account.clearRequests()
    const report = await run('apply', '--yes', '--reviewed', given)
    expect(report).toMatchObject(refused('KILN3017'))
    expect(report.diagnostics[0]).toMatchObject({
      message: `${file} is a file of the repository: whoever wrote the change could have written its review`,
      hint: 'give the report that the plan itself has written, such as the artifact of its job, from outside of the checkout',
    })
    expect(made()).toBe(0)
    expect(account.requests).toEqual([])
  })

  it('is refused beside reports that count, behind a link from outside, and through a link of its own', async () => {
    const { cwd, commit, run, text, plan, elsewhere, made } = await setUp()
    symlinkSync(elsewhere, join(cwd, 'linked'))
    commit({ 'forged.json': text })
    symlinkSync(join(cwd, 'forged.json'), join(elsewhere, 'link.json'))
    expect(await run('apply', '--reviewed', plan, '--reviewed', 'forged.json')).toMatchObject(refused('KILN3017'))
    expect(await run('apply', '--reviewed', join(elsewhere, 'link.json'))).toMatchObject(refused('KILN3017'))
    expect(await run('apply', '--reviewed', 'linked/plan.json')).toMatchObject(refused('KILN3017'))
    expect(made()).toBe(0)
  })

  it('is refused wherever Kiln runs', async () => {
    const { account, cwd, commit, text, elsewhere, made } = await setUp()
    commit({ 'reviewed/plan.json': text })
    const project = ['--project', join(cwd, 'kiln.yaml')]
    const args = ['apply', '--yes', ...project, '--reviewed', join(cwd, 'reviewed')]
    expect(await kilnReport(args, { cwd: elsewhere, emulator: account })).toMatchObject(refused('KILN3017'))
    expect(made()).toBe(0)
  })

  it('is told from one that only lies in the checkout', async () => {
    const { cwd, run, text, made } = await setUp()
    writeFileSync(join(cwd, 'plan.json'), text)
    expect(await run('apply', '--reviewed', 'plan.json')).toMatchObject({ exitCode: 0, outcome: 'applied' })
    expect(made()).toBe(1)
  })

  it('is suspected where git does not answer', async () => {
    const { cwd, run, text, plan } = await setUp()
    writeFileSync(join(cwd, 'plan.json'), text)
    writeFileSync(join(cwd, '.git/config'), '[core\n')
    const refusal = await run('apply', '--allow-outdated', '--reviewed', 'plan.json')
    expect(refusal).toMatchObject(refused('KILN3018'))
    expect(refusal.diagnostics[0]).toMatchObject({
      message:
        'plan.json is in the checkout, and whether it was committed cannot be told: bad config line 1 in file .git/config',
      hint: 'keep reports outside of the checkout',
    })
    expect(await run('apply', '--allow-outdated', '--reviewed', plan)).toMatchObject({ exitCode: 0 })
  })
})

describe('a report from outside of the checkout', () => {
  it('covers the plan, alone and in a folder', async () => {
    const { run, elsewhere, made } = await setUp()
    mkdirSync(join(elsewhere, 'empty'))
    expect(await run('apply', '--reviewed', elsewhere)).toMatchObject({ exitCode: 0, outcome: 'applied' })
    expect(made()).toBe(1)
  })

  it.each(['drift', 'validate', 'apply'])('of %s is no review', async (command) => {
    const { run, elsewhere, made } = await setUp()
    const other = join(elsewhere, 'other.json')
    await run(command, ...(command === 'apply' ? ['--expect', `sha256:${'0'.repeat(64)}`] : []), '--report-file', other)
    const report = await run('apply', '--reviewed', other)
    expect(report).toMatchObject(refused('KILN3019'))
    expect(report.diagnostics[0]).toMatchObject({
      message: `${other} is the report of kiln ${command}, which shows nobody what an apply would do`,
      hint: 'give the report of a kiln plan that was not refused',
    })
    expect(made()).toBe(0)
  })

  it.each<readonly [string, (report: Report) => object]>([
    [
      'a target that counts fewer',
      (report) => ({ targets: report.targets.map((one) => ({ ...one, summary: { ...one.summary, create: 0 } })) }),
    ],
    ['a run that counts fewer', (report) => ({ summary: { ...report.summary, create: 0 } })],
    [
      'a row that was put in',
      (report) => ({
        targets: report.targets.map((one) => ({
          ...one,
          changes: [...one.changes, { ...one.changes[0], arn: 'arn:x', action: 'delete' }],
        })),
      }),
    ],
  ])('that contradicts itself is refused: %s', async (_, change) => {
    const { run, elsewhere, text, made } = await setUp()
    const report = JSON.parse(text) as Report
    const forged = join(elsewhere, 'forged.json')
    writeFileSync(forged, JSON.stringify({ ...report, ...change(report) }))
    const refusal = await run('apply', '--reviewed', forged)
    expect(refusal).toMatchObject(refused('KILN3020'))
    expect(refusal.diagnostics[0]).toMatchObject({
      message: expect.stringMatching(
        /forged\.json contradicts itself: its counts are not those of its rows \(.+\)$/,
      ) as string,
      hint: 'somebody has changed it; give the report as kiln plan wrote it',
    })
    expect(made()).toBe(0)
  })

  it('of a plan that was refused is no review', async () => {
    const { run, elsewhere, text } = await setUp()
    const forged = join(elsewhere, 'refused.json')
    writeFileSync(forged, JSON.stringify({ ...(JSON.parse(text) as Report), outcome: 'refused', exitCode: 3 }))
    expect(await run('apply', '--reviewed', forged)).toMatchObject(refused('KILN3019'))
  })
})
