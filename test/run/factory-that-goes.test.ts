/** A factory that nobody declares any more goes in one run: pipelines first, then their recipes, then what those are made of. */
import { expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { accountOf, project } from '../support/project.ts'
import { documentsOf, infrastructure } from '../support/small-factory.ts'
import { factoryWith, versionsIn } from '../support/versioned-factory.ts'

it('goes with --prune, each after what uses it, and a plan says so beforehand', async () => {
  const account = await emulator()
  const kept = documentsOf(infrastructure('kept'))
  const { write, run } = project(account, `${kept}---\n${factoryWith('one')}`)
  await run('apply')
  write(`${kept}---\n${factoryWith('two')}`)
  await run('apply')
  write(kept)
  const rows = async (...args: string[]) =>
    (await run(...args)).targets[0]?.changes
      .filter(({ action }) => action !== 'unchanged')
      .map(({ id, action, reason }) => [id, action, reason])
      .sort()
  const ids = ['Component/script', 'ImagePipeline/nightly', 'ImageRecipe/golden', 'InfrastructureConfiguration/linux']
  expect(await rows('plan')).toEqual(ids.map((id) => [id, 'orphan', 'not-declared']))
  expect(await rows('plan', '--prune')).toEqual(ids.map((id) => [id, 'delete', 'not-declared']))
  account.clearRequests()
  expect(await run('apply', '--prune')).toMatchObject({ exitCode: 0, outcomes: { done: 4 } })
  const deletes = account.requests.filter(({ operation }) => operation.startsWith('Delete'))
  const order = deletes.map(({ operation }) => operation).filter((name) => !name.includes('Configuration'))
  expect(order).toEqual([
    'DeleteImagePipeline',
    'DeleteImageRecipe',
    'DeleteImageRecipe',
    'DeleteComponent',
    'DeleteComponent',
  ])
  expect(versionsIn(account, 'Component')).toEqual([])
})

it('keeps the versions that a pipeline of somebody else needs', async () => {
  const account = await emulator()
  const kept = documentsOf(infrastructure('kept'))
  const { write, run } = project(account, `${kept}---\n${factoryWith('one')}`)
  await run('apply')
  write(`${kept}---\n${factoryWith('two')}`)
  await run('apply')
  const [recipe] = accountOf(account).list('ImageRecipe')
  const [infra] = accountOf(account).list('InfrastructureConfiguration')
  accountOf(account).put('ImagePipeline', {
    name: 'theirs',
    imageRecipeArn: recipe?.arn ?? '',
    infrastructureConfigurationArn: infra?.arn ?? '',
  })
  write(kept)
  await run('apply', '--prune')
  expect(versionsIn(account, 'ImageRecipe')).toEqual(['1.0.0'])
  expect(versionsIn(account, 'Component')).toEqual(['1.0.0/1'])
})
