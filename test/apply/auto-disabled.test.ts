/** A pipeline that the service switched off stays off, wherever an apply of something else on it stops. */
import { expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'

const kind = 'ImagePipeline'

/** An account with a pipeline that was applied and then switched off, and a project that has another description for it. */
async function switchedOff() {
  const account = await emulator()
  const place = accountOf(account)
  const recipe = place.put('ImageRecipe', { name: 'golden', semanticVersion: '1.0.0' })
  const pipeline = (description: string): string =>
    [
      '---',
      `kind: ${kind}`,
      'name: nightly',
      `description: ${description}`,
      `imageRecipeArn: ${recipe.arn}`,
      'infrastructureConfigurationArn: ${InfrastructureConfiguration/golden}',
      '',
    ].join('\n')
  const { write, run } = project(account, `${golden()}${pipeline('one')}`)
  expect(await run('apply')).toMatchObject({ exitCode: 0 })
  place.edit(kind, 'nightly', (draft) => ({
    ...draft,
    status: 'DISABLED',
    consecutiveFailures: 5,
    dateLastRun: '2999-01-01T00:00:00.000Z',
  }))
  write(`${golden()}${pipeline('two')}`)
  return { account, place, run }
}

it.each([1, 2])('an apply that stops at its TagResource %s leaves it off, and so does the next one', async (nth) => {
  const { account, place, run } = await switchedOff()
  account.addFault({ when: { operation: 'TagResource', nth }, effect: 'accessDenied' })
  expect(await run('apply')).toMatchObject({ exitCode: 4 })
  expect(place.get(kind, 'nightly')).toMatchObject({ status: 'DISABLED' })
  await run('apply')
  expect(place.get(kind, 'nightly')).toMatchObject({ status: 'DISABLED', description: 'two' })
  const report = await run('plan')
  expect(report.targets[0]?.changes.find(({ id }) => id === `${kind}/nightly`)).toMatchObject({
    action: 'skipped',
    reason: 'auto-disabled',
  })
})

it('where nothing says what the last apply did, it is left off as well', async () => {
  const { place, run } = await switchedOff()
  place.edit(kind, 'nightly', (draft) => {
    delete draft.tags['kiln:record']
  })
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
  expect(place.get(kind, 'nightly')).toMatchObject({ status: 'DISABLED', description: 'two' })
})
