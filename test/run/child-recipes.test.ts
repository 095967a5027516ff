/** A recipe that begins with the image of another one: it waits until that is built, and its pipelines follow when the base changes. */
import { expect, it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/report/report.ts'
import { accountOf, projectFile } from '../support/project.ts'
import { emulator, folder, kiln, kilnReport } from '../support/kiln.ts'

const base = (disk: number) => `kind: ImageRecipe
name: base
semanticVersion: 1.0.x
parentImage: ami-0abcdef1234567890
blockDeviceMappings: [{ deviceName: /dev/xvda, ebs: { volumeSize: ${disk} } }]
---
kind: InfrastructureConfiguration
name: hosts
instanceProfileName: builder
---
kind: ImagePipeline
name: base
imageRecipeArn: \${ImageRecipe/base}
infrastructureConfigurationArn: \${InfrastructureConfiguration/hosts}
`
const child = `kind: ImageRecipe
name: child
semanticVersion: 1.0.x
parentImage: \${ImageRecipe/base.imageArn}
---
kind: ImagePipeline
name: child
imageRecipeArn: \${ImageRecipe/child}
infrastructureConfigurationArn: \${InfrastructureConfiguration/hosts}
`
const rows = ({ targets }: Report) =>
  Object.fromEntries(targets.flatMap(({ changes }) => changes.map(({ id, action, reason }) => [id, [action, reason]])))

it('waits for the image of its base, is made when there is one, and follows the base', async () => {
  const account = await emulator()
  const cwd = folder({ 'kiln.yaml': projectFile, 'configs/base.yaml': base(8), 'configs/child.yaml': child })
  const run = (...args: string[]) => kilnReport(args, { cwd, emulator: account })
  const first = await run('apply')
  expect(first).toMatchObject({ exitCode: 4, outcome: 'incomplete' })
  expect(rows(first)).toMatchObject({
    'ImageRecipe/base': ['create', 'missing'],
    'ImageRecipe/child': ['blocked', 'waiting-for-image'],
    'ImagePipeline/child': ['blocked', 'waiting-for-image'],
  })
  expect(await run('drift')).toMatchObject({ exitCode: 0 })
  const { stdout } = await kiln(['plan', '--color', 'never'], { cwd, emulator: account })
  expect(stdout).toContain('aws imagebuilder start-image-pipeline-execution --image-pipeline-arn')
  accountOf(account).put('Image', { name: 'base', semanticVersion: '1.0.0' })
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'applied' })
  writeFileSync(join(cwd, 'configs/base.yaml'), base(9))
  const plan = await run('plan')
  expect(rows(plan)).toMatchObject({
    'ImageRecipe/base': ['create', 'new-version'],
    'ImageRecipe/child': ['unchanged', undefined],
  })
  expect(plan.targets[0]?.consequences?.map(({ pipeline, because }) => [pipeline, because])).toEqual([
    ['base', ['ImageRecipe/base']],
    ['child', ['ImageRecipe/base']],
  ])
  // A version that nothing builds yet changes no image.
  const prepared = await run('apply', '--create-only')
  expect(prepared.targets[0]?.consequences?.map(({ pipeline }) => pipeline)).toEqual([])
  expect((await run('plan')).targets[0]?.consequences?.map(({ pipeline, because }) => [pipeline, because])).toEqual([
    ['base', ['ImagePipeline/base']],
    ['child', ['ImagePipeline/base']],
  ])
})
