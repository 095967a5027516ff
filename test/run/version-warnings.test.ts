/** What a plan says of lines of versions beside its rows, as a user reads it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { emulator } from '../support/kiln.ts'
import { accountOf, project, projectFile } from '../support/project.ts'
import { documentsOf, infrastructure } from '../support/small-factory.ts'

const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
const recipe = (...lines: readonly string[]) => [
  'kind: ImageRecipe',
  'name: golden',
  'semanticVersion: 1.0.x',
  'parentImage: ami-0123456789abcdef0',
  ...lines,
]
const pipeline = (named: string, recipeArn: string) => [
  'kind: ImagePipeline',
  `name: ${named}`,
  `imageRecipeArn: ${recipeArn}`,
  'infrastructureConfigurationArn: ${InfrastructureConfiguration/hosts}',
]
const hosts = infrastructure('hosts')
const said = ({ targets }: Report) =>
  targets.flatMap(({ diagnostics }) => diagnostics.map(({ severity, message, hint }) => [severity, message, hint]))

async function applied(...documents: readonly (readonly string[])[]) {
  const account = await emulator()
  const made = project(account, documentsOf(...documents))
  expect(await made.run('apply')).toMatchObject({ exitCode: 0 })
  return { account, ...made }
}

it('a newer version that somebody else made, and that nothing takes up, is a note: apply exits 0', async () => {
  const { account, run } = await applied(recipe())
  accountOf(account).put('ImageRecipe', { name: 'golden', semanticVersion: '2.0.0', parentImage: 'ami-1' })
  const plan = await run('plan')
  expect(plan).toMatchObject({ outcome: 'clean', summary: { unchanged: 1 } })
  expect(said(plan)).toEqual([
    [
      'warning',
      'ImageRecipe/golden is 1.0.0, and somebody else made 2.0.0, which is newer',
      'nothing that is declared takes it up; if it should not be there, delete it where it was made',
    ],
  ])
  expect(await run('drift')).toMatchObject({ exitCode: 0 })
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'clean' })
})

it('one that something declared takes up is drift, whatever else the row says; apply exits 0', async () => {
  const floating = pipeline('nightly', '${ImageRecipe/golden.latestVersionArn}')
  const { account, write, run } = await applied(recipe(), hosts, floating)
  accountOf(account).put('ImageRecipe', { name: 'golden', semanticVersion: '2.0.0', parentImage: 'ami-1' })
  const drift = await run('drift')
  expect(drift).toMatchObject({ exitCode: 2, outcome: 'drift' })
  expect(drift.targets[0]?.changes.find(({ id }) => id === 'ImageRecipe/golden')).toMatchObject({
    action: 'unchanged',
    reason: 'foreign-version',
  })
  expect(said(drift)).toEqual([
    [
      'warning',
      'ImageRecipe/golden is 1.0.0, and somebody else made 2.0.0, which what is declared takes up, as it leaves the number open',
      'refer to the exact version, ${Kind/name}, or delete 2.0.0 where it was made',
    ],
  ])
  expect(await run('apply')).toMatchObject({ exitCode: 0 })
  write(documentsOf(recipe('workingDirectory: /b'), hosts, floating))
  const next = await run('plan')
  expect(next.targets[0]?.changes.find(({ id }) => id === 'ImageRecipe/golden')).toMatchObject({
    action: 'create',
    reason: 'new-version',
    version: { resolved: '1.0.1' },
  })
})

it('a version of ours above the declared one warns where something live takes it up', async () => {
  const floating = pipeline('nightly', `${here}:image-recipe/golden/x.x.x`)
  const { write, run } = await applied(recipe().with(2, 'semanticVersion: 2.0.x'), hosts)
  write(documentsOf(recipe(), hosts, floating))
  expect(await run('apply')).toMatchObject({ exitCode: 0 })
  const plan = await run('plan')
  expect(plan).toMatchObject({ outcome: 'clean' })
  expect(said(plan)).toEqual([
    [
      'warning',
      'ImageRecipe/golden is declared as 1.0.0, but 2.0.0 of this project is there too, and something in the account takes it up',
      'raise the declared number above 2.0.0, or delete 2.0.0 by hand',
    ],
  ])
})

it.each(['full', 'fast'])(
  'a description that changed alone waits for the next version, and is told (%s)',
  async (refresh) => {
    const { account, write, run } = await applied(recipe('description: one'))
    write(documentsOf(recipe('description: two')))
    const plan = await run('apply', '--refresh', refresh)
    expect(plan).toMatchObject({ exitCode: 0, outcome: 'clean', run: { requests: { write: 0 } } })
    expect(said(plan)).toEqual([
      [
        'warning',
        'description of ImageRecipe/golden differs from what 1.0.0 was made with: it comes with the next version',
        'there is nothing to do: a difference that shapes no build makes no version',
      ],
    ])
    write(documentsOf(recipe('description: two', 'workingDirectory: /b')))
    expect(said(await run('apply'))).toEqual([])
    expect(accountOf(account).get('ImageRecipe', 'golden/1.0.1')).toMatchObject({ description: 'two' })
  },
)

it('a quota that is nearly used up is told by what makes more, at the number that kiln.yaml says', async () => {
  const { account, cwd, write, run } = await applied(recipe())
  for (let index = 0; index < 6; index += 1) {
    accountOf(account).put('ImageRecipe', { name: 'theirs', semanticVersion: `1.0.${index}` })
  }
  write(documentsOf(recipe('workingDirectory: /b')))
  const asked = async (settings: string) => {
    writeFileSync(join(cwd, 'kiln.yaml'), `${projectFile}${settings}`)
    return said(await run('plan'))
  }
  expect(await asked('quotas: { ImageRecipe: 10 }\n')).toEqual([
    [
      'warning',
      '1 new of the kind ImageRecipe: with them there are up to 8, and 10 is what the account can have',
      'keep fewer (versions.keep in kiln.yaml, and --prune), or have the quota raised, and say so in kiln.yaml: quotas: { ImageRecipe: NUMBER }',
    ],
  ])
  expect(await asked('quotas: { ImageRecipe: 11 }\n')).toEqual([])
  expect(await asked('')).toEqual([])
})

it('a recipe that waits for the image of another one says how it comes to be', async () => {
  const account = await emulator()
  const child = [
    'kind: ImageRecipe',
    'name: child',
    'semanticVersion: 1.0.x',
    'parentImage: ${ImageRecipe/golden.imageArn}',
  ]
  const { write, run } = project(account, documentsOf(recipe(), child))
  expect(said(await run('plan'))).toEqual([
    [
      'warning',
      'ImageRecipe/child begins with the image of ImageRecipe/golden, none is available, and no pipeline builds one',
      'declare a pipeline for ImageRecipe/golden and apply; start it, and when the image is available, run kiln apply again',
    ],
  ])
  write(documentsOf(recipe(), child, hosts, pipeline('nightly', '${ImageRecipe/golden}')))
  expect(said(await run('plan'))).toEqual([
    [
      'warning',
      'ImageRecipe/child begins with the image of ImageRecipe/golden, and none is available yet',
      `build one: aws imagebuilder start-image-pipeline-execution --image-pipeline-arn ${here}:image-pipeline/nightly; when it is available, run kiln apply again`,
    ],
  ])
})

it('more versions than may be deleted are refused with their number, and how to go on', async () => {
  const { account, cwd, write, run } = await applied(recipe(), hosts)
  write(documentsOf(hosts))
  writeFileSync(join(cwd, 'kiln.yaml'), `${projectFile}limits: { versions: { count: 0 } }\n`)
  const refused = await run('apply', '--prune')
  expect(refused).toMatchObject({ exitCode: 3, run: { requests: { write: 0 } } })
  expect(refused.diagnostics).toMatchObject([
    {
      message: 'target prod: 1 versions would be deleted, the limit is 0 (limits.versions.count in kiln.yaml)',
      hint: 'look at each of them; then raise the limit in kiln.yaml, or give --max-versions 1 for this run',
    },
  ])
  expect(await run('apply', '--prune', '--max-versions', '1')).toMatchObject({ exitCode: 0 })
  expect(accountOf(account).list('ImageRecipe')).toEqual([])
})
