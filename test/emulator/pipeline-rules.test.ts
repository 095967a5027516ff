import { describe, expect, it } from 'vitest'
import type { Switches } from '../../src/emulator/emulator.ts'
import { arnOf, create, done, emulatorFor, infra, infraArn, refused, seedRecipes } from './harness.ts'

const pipelineArn = arnOf('image-pipeline/nightly')

describe('the rules of a pipeline', () => {
  const role = 'arn:aws:iam::111122223333:role/builder'
  const managed = (line: string) => arnOf(`workflow/${line}/x.x.x`, 'aws')
  const own = (line: string) => arnOf(`workflow/${line}/1.0.0/1`)
  const workflows = (...lines: string[]) => lines.map((line) => ({ workflowArn: own(line) }))

  it.each([
    ['no recipe', { imageRecipeArn: undefined }, 'Specify either imageRecipeArn or containerRecipeArn.'],
    [
      'workflows without role',
      { workflows: workflows('build/a') },
      'An execution role is required to provide workflows',
    ],
    ['two build workflows', { executionRole: role, workflows: workflows('build/a', 'build/b') }, 'at most one build'],
    ['eleven workflows', { executionRole: role, workflows: workflows(...Array(11).fill('test/a')) }, 'at most 10'],
    [
      'a managed workflow at a version',
      { executionRole: role, workflows: [{ workflowArn: managed('build/build-image').replace('x.x.x', '1.0.2/1') }] },
      `AWS managed workflows must have latest version 'x.x.x' for '${arnOf('workflow/build/build-image/1.0.2/1', 'aws')}'`,
    ],
    [
      'a parallel group outside of tests',
      { executionRole: role, workflows: [{ workflowArn: own('build/a'), parallelGroup: 'one' }] },
      'Only test workflows can have it.',
    ],
    [
      'scanning without tests',
      {
        imageScanningConfiguration: { imageScanningEnabled: true },
        imageTestsConfiguration: { imageTestsEnabled: false },
      },
      'Image scanning requires imageTestsEnabled.',
    ],
    ['a log group of its own', { loggingConfiguration: { imageLogGroupName: '/own' } }, 'execution role is required'],
    ['five fields of cron', { schedule: { scheduleExpression: 'cron(0 0 * * ?)' } }, 'six fields'],
    ['a rate of 1 hours', { schedule: { scheduleExpression: 'rate(1 hours)' } }, 'singular'],
    ['hour 24', { schedule: { scheduleExpression: 'cron(0 24 * * ? *)' } }, "'24' is no field of 0 to 23."],
    [
      'no time zone',
      { schedule: { scheduleExpression: 'rate(1 day)', timezone: 'Nowhere/Here' } },
      'schedule.timezone',
    ],
  ])('refuses %s', async (_, more, message) => {
    const emulator = await emulatorFor()
    await create(emulator, infra('abc'))
    seedRecipes(emulator)
    const recipe = arnOf('image-recipe/base/1.0.0')
    const fields = { name: 'Nightly', imageRecipeArn: recipe, infrastructureConfigurationArn: infraArn('abc'), ...more }
    expect(await refused(emulator, 'CreateImagePipeline', fields)).toMatchObject({
      status: 400,
      message: expect.stringContaining(message) as unknown,
    })
  })

  it.each([
    ['cron(30 6 * * ? *)', 'UTC', '2026-11-28T06:30:00.000Z'],
    ['cron(30 6 ? * MON-FRI *)', 'Europe/Berlin', '2026-11-30T05:30:00.000Z'],
    ['cron(0 0 L * ? *)', 'UTC', '2026-11-30T00:00:00.000Z'],
    ['cron(0/15 12 27 11 ? 2026)', 'UTC', '2026-11-27T12:15:00.000Z'],
    ['cron(0 0 ? * 2#1 *)', 'UTC', '2026-12-07T00:00:00.000Z'],
    ['cron(0 0 ? * 6L *)', 'UTC', '2026-12-25T00:00:00.000Z'],
    ['cron(0 0 15W * ? *)', 'UTC', '2026-12-15T00:00:00.000Z'],
    ['cron(0 0 * * MON *)', 'UTC', '2026-11-30T00:00:00.000Z'],
    ['rate(5 hours)', 'UTC', '2026-11-27T17:00:00.000Z'],
    ['cron(0 0 1 1 ? 2020)', 'UTC', undefined],
  ])('tells the next run of %s in %s', async (scheduleExpression, timezone, next) => {
    const emulator = await emulatorFor({ now: () => new Date('2026-11-27T12:00:00Z') })
    await create(emulator, infra('abc'))
    seedRecipes(emulator)
    await done(emulator, 'CreateImagePipeline', {
      name: 'Nightly',
      imageRecipeArn: arnOf('image-recipe/base/1.0.0'),
      infrastructureConfigurationArn: infraArn('abc'),
      schedule: { scheduleExpression, timezone },
    })
    const { imagePipeline } = await done(emulator, 'GetImagePipeline', { imagePipelineArn: pipelineArn })
    expect((imagePipeline as Record<string, unknown>).dateNextRun).toBe(next)
  })
})

describe('switches of what a pipeline shows', () => {
  async function shown(switches: Partial<Switches>, more: Record<string, unknown> = {}) {
    const emulator = await emulatorFor({ switches })
    await create(emulator, infra('abc'))
    seedRecipes(emulator)
    await done(emulator, 'CreateImagePipeline', {
      name: 'Nightly',
      imageRecipeArn: arnOf('image-recipe/base/1.0.0'),
      infrastructureConfigurationArn: infraArn('abc'),
      ...more,
    })
    const { imagePipeline } = await done(emulator, 'GetImagePipeline', { imagePipelineArn: pipelineArn })
    return imagePipeline as Record<string, unknown>
  }

  it.each([true, false])('fillWorkflows %s', async (fillWorkflows) => {
    const workflows = ['build/build-image', 'test/test-image'].map((line) => ({
      workflowArn: arnOf(`workflow/${line}/x.x.x`, 'aws'),
    }))
    expect((await shown({ fillWorkflows })).workflows).toEqual(fillWorkflows ? workflows : undefined)
  })

  it.each(['default', 'absent'] as const)('partialTestsTimeout %s', async (partialTestsTimeout) => {
    const partial = await shown({ partialTestsTimeout }, { imageTestsConfiguration: { imageTestsEnabled: false } })
    const timeout = partialTestsTimeout === 'default' ? { timeoutMinutes: 720 } : {}
    expect(partial.imageTestsConfiguration).toEqual({ imageTestsEnabled: false, ...timeout })
    const absent = await shown({ partialTestsTimeout })
    expect(absent.imageTestsConfiguration).toEqual({ imageTestsEnabled: true, timeoutMinutes: 720 })
  })
})
