/** Older versions stay; `--prune` deletes what newer ones have superseded, and lines that nobody declares any more, but never what is held on to. */
import { compareText } from '../../src/compare-text.ts'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { accountOf, projectFile } from '../support/project.ts'
import { emulator, folder, kiln, kilnReport } from '../support/kiln.ts'

const recipe = (disk: number) => `kind: ImageRecipe
name: golden
semanticVersion: 1.0.x
parentImage: ami-0abcdef1234567890
blockDeviceMappings: [{ deviceName: /dev/xvda, ebs: { volumeSize: ${disk} } }]
`
const settings = (more: string) => `${projectFile}versions: { keep: 1, minAge: 0s${more} }\n`
const other = `kind: InfrastructureConfiguration\nname: other\ninstanceProfileName: builder\n`

/** An account in which four versions were made one after the other. */
async function fourVersions(more = '') {
  const account = await emulator({ now: () => new Date('2020-01-01T00:00:00.000Z') })
  const cwd = folder({ 'kiln.yaml': settings(more), 'configs/other.yaml': other, 'configs/golden.yaml': recipe(8) })
  for (const disk of [8, 9, 10, 11]) {
    write(cwd, 'configs/golden.yaml', recipe(disk))
    expect(await kilnReport(['apply'], { cwd, emulator: account })).toMatchObject({ exitCode: 0 })
  }
  return { account, cwd, run: (...args: string[]) => kilnReport(args, { cwd, emulator: account }) }
}

function write(cwd: string, file: string, text: string): void {
  writeFileSync(join(cwd, file), text)
}

const versionsIn = (account: Awaited<ReturnType<typeof emulator>>) =>
  accountOf(account)
    .list('ImageRecipe')
    .map(({ arn }) => arn.split('/').at(-1) ?? '')
    .sort(compareText)

it('they are counted, and stay without --prune', async () => {
  const { account, run } = await fourVersions()
  const plan = await run('plan')
  expect(plan).toMatchObject({ outcome: 'clean', summary: { unchanged: 2, orphan: 0, delete: 0 } })
  expect(plan.targets[0]?.kept).toEqual([{ id: 'ImageRecipe/golden', count: 3 }])
  expect(versionsIn(account)).toEqual(['1.0.0', '1.0.1', '1.0.2', '1.0.3'])
})

it('those that newer ones have superseded go with --prune', async () => {
  const { account, run } = await fourVersions()
  const plan = await run('plan', '--prune')
  const rows = plan.targets[0]?.changes.filter(({ action }) => action === 'delete')
  expect(rows?.map(({ id, reason }) => [id, reason])).toEqual([
    ['ImageRecipe/golden/1.0.0', 'superseded'],
    ['ImageRecipe/golden/1.0.1', 'superseded'],
    ['ImageRecipe/golden/1.0.2', 'superseded'],
  ])
  expect(await run('apply', '--prune')).toMatchObject({ exitCode: 0, outcomes: { done: 3 } })
  expect(versionsIn(account)).toEqual(['1.0.3'])
  expect(await run('plan', '--prune', '--detailed-exitcode')).toMatchObject({ exitCode: 0 })
})

it('a line that nobody declares any more is one orphan, and goes whole', async () => {
  const { account, cwd, run } = await fourVersions()
  write(cwd, 'configs/golden.yaml', '')
  const orphans = await run('plan')
  expect(orphans.targets[0]?.changes.find(({ action }) => action === 'orphan')).toMatchObject({
    id: 'ImageRecipe/golden',
    reason: 'not-declared',
    count: 4,
  })
  expect(await run('apply', '--prune')).toMatchObject({ exitCode: 0, summary: { delete: 1 }, outcomes: { done: 1 } })
  expect(versionsIn(account)).toEqual([])
})

it('more of them than the limit are refused', async () => {
  const { account, cwd, run } = await fourVersions()
  write(cwd, 'kiln.yaml', `${settings('')}limits: { versions: { count: 2 } }\n`)
  const refused = await kiln(['apply', '--prune'], { cwd, emulator: account })
  expect(refused).toMatchObject({ code: 3 })
  expect(refused.stdout).toContain('3 versions would be deleted, the limit is 2 (limits.versions.count in kiln.yaml)')
  expect(await run('apply', '--prune', '--max-versions', '3')).toMatchObject({ exitCode: 0 })
})
