/** What a line of versions is compared by where reads do not show all of it, and where what is declared is put together. */
import { describe, expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { accountOf, project, projectFile } from '../support/project.ts'
import { documentsOf } from '../support/small-factory.ts'
import { component, recipe, versionsIn } from '../support/versioned-factory.ts'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const rowOf = (report: Awaited<ReturnType<ReturnType<typeof project>['run']>>, id: string) =>
  report.targets[0]?.changes.find((change) => change.id === id)

const script = (command: string) =>
  component(command)
    .slice(5)
    .map((line) => `${line.slice(2)}\n`)
    .join('')
const container = (number: string, ...lines: string[]) =>
  documentsOf([
    'kind: ContainerRecipe',
    'name: web',
    `semanticVersion: ${number}`,
    'containerType: DOCKER',
    'parentImage: amazonlinux:latest',
    'targetRepository: { service: ECR, repositoryName: web }',
    'dockerfileTemplateData: "FROM {{{ imagebuilder:parentImage }}}\\n{{{ imagebuilder:environments }}}\\n{{{ imagebuilder:components }}}\\n"',
    ...lines,
  ])

describe('what no read shows', () => {
  it('is a new version where it is taken out of the document', async () => {
    const account = await emulator()
    const { write, run } = project(account, container('1.0.x', 'platformOverride: Linux'))
    await run('apply')
    write(container('1.0.x'))
    const row = rowOf(await run('plan'), 'ContainerRecipe/web')
    expect(row).toMatchObject({ action: 'create', reason: 'new-version', version: { resolved: '1.0.1' } })
    expect(row?.fields.map(({ path, reason }) => [path, reason])).toEqual([['platformOverride', undefined]])
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
    expect(await run('plan', '--detailed-exitcode')).toMatchObject({ exitCode: 0 })
  })

  it('takes an exact number where it is taken out of the document, and stays out of it where it is left to others', async () => {
    const account = await emulator()
    const { write, run } = project(account, container('1.0.0', 'platformOverride: Linux'))
    await run('apply')
    write(container('1.0.0'))
    expect(rowOf(await run('plan'), 'ContainerRecipe/web')).toMatchObject({
      action: 'blocked',
      reason: 'version-taken',
    })
    write(container('1.0.0', 'kiln: { ignore: [platformOverride] }'))
    expect(rowOf(await run('plan'), 'ContainerRecipe/web')).not.toMatchObject({ reason: 'version-taken' })
  })

  it('is changed by git alone: an exact number gets its next build', async () => {
    const account = await emulator()
    account.setSwitches({ objects: { 's3://scripts/one': script('one'), 's3://scripts/two': script('two') } })
    const from = (uri: string) =>
      documentsOf(['kind: Component', 'name: script', 'semanticVersion: 1.0.0', 'platform: Linux', `uri: ${uri}`])
    const { write, run } = project(account, from('s3://scripts/one'))
    await run('apply')
    write(from('s3://scripts/two'))
    expect(await run('drift')).toMatchObject({ exitCode: 0 })
    expect(await run('apply')).toMatchObject({ exitCode: 0 })
    expect(versionsIn(account, 'Component')).toEqual(['1.0.0/1', '1.0.0/2'])
    // The same text in the document is the same content, and another one is git's change.
    write(documentsOf(component('two', '1.0.0')))
    expect(rowOf(await run('plan'), 'Component/script')).toMatchObject({ action: 'unchanged' })
    write(documentsOf(component('three', '1.0.0')))
    expect(rowOf(await run('plan'), 'Component/script')).toMatchObject({ action: 'create', reason: 'new-version' })
  })
})

it('a reference behind an entry of a list that comes to nothing is pinned all the same', async () => {
  const account = await emulator()
  const listed = recipe().map((line) => line.replace('[{', '["${vars.agent}", {'))
  const { cwd, run } = project(account, documentsOf(component('one'), listed))
  writeFileSync(join(cwd, 'kiln.yaml'), projectFile.replace('account:', 'vars: { agent: null }, account:'))
  expect(await run('apply')).toMatchObject({ exitCode: 0 })
  const [made] = accountOf(account).list('ImageRecipe')
  expect(made).toMatchObject({
    components: [{ componentArn: expect.stringMatching(/component\/script\/1\.0\.0\/1$/) }],
  })
})
